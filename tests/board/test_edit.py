"""Edits of an entry over HTTP, with and without htmx: done, refused with the typed text kept, undone and redone."""

from collections.abc import Callable
from datetime import date

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests.board.sending import HTMX, typed, url
from timeline.articles.models import Reading, Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry, Operation


def test_a_plain_edit_redirects_to_its_notice(desk: Client, entry: Entry) -> None:
    response = desk.post(url(entry, "revise/"), typed(entry, headline="Dockers down tools"))
    operation = Operation.objects.get()
    assert (response.status_code, response["Location"]) == (302, f"{url(entry)}?done={operation.pk}")
    assert "Retitled" in desk.get(response["Location"]).text
    assert Entry.objects.get(pk=entry.pk).headline == "Dockers down tools"


def test_an_htmx_edit_answers_with_the_parts_that_changed(desk: Client, entry: Entry) -> None:
    response = desk.post(url(entry, "revise/"), typed(entry, headline="Dockers down tools"), headers=HTMX)
    assert response.status_code == 200
    assert response["HX-Push-Url"] == url(entry)


def test_what_an_edit_closes_leaves_the_board_in_its_window(desk: Client, entry: Entry) -> None:
    seen = "?from=2024-03-01&to=2024-03-31&q=Dockers"
    sent = {"HX-Request": "true", "HX-Current-URL": f"http://testserver{url(entry)}{seen}"}
    response = desk.post(f"/stories/{entry.story.slug}/dismiss/", {"entry": f"{entry.pk}.1"}, headers=sent)
    assert response["HX-Push-Url"] == f"/stories/{entry.story.slug}/{seen}"
    assert "<html" not in response.text
    assert 'id="picture"' in response.text
    assert response.text.count("hx-swap-oob") == 4


@pytest.mark.parametrize(
    ("date", "stored"),
    [
        ("2024-03~", "2024-03~"),
        ("2024-03-05/2024-03-07", "2024-03-05/2024-03-07"),
        ("", ""),
    ],
)
def test_edtf_is_saved_as_typed(desk: Client, entry: Entry, date: str, stored: str) -> None:
    desk.post(url(entry, "revise/"), typed(entry, date=date))
    assert Entry.objects.get(pk=entry.pk).edtf == stored


def test_words_are_read_back_before_they_are_saved(desk: Client, entry: Entry) -> None:
    first = desk.post(url(entry, "revise/"), typed(entry, date="early April 2024"))
    assert first.status_code == 422
    assert "Read as early April 2024. Press Save again" in first.text
    assert 'value="2024-04-01~/2024-04-10~"' in first.text
    assert Operation.objects.count() == 0
    second = desk.post(url(entry, "revise/"), typed(entry, date="early April 2024", reading="2024-04-01~/2024-04-10~"))
    assert second.status_code == 302
    assert Entry.objects.get(pk=entry.pk).edtf == "2024-04-01~/2024-04-10~"


@pytest.mark.parametrize("date", ["31 June 2024", "2024-02-30", "year 0", "0000-01-01", "gibberish", "13/13/13", "²", "9" * 59])
def test_a_date_that_cannot_be_read_is_refused_and_kept(desk: Client, entry: Entry, date: str) -> None:
    response = desk.post(url(entry, "revise/"), typed(entry, date=date))
    assert response.status_code == 422
    assert f'value="{date}"' in response.text
    assert "errorlist" in response.text
    assert Operation.objects.count() == 0


def test_the_reading_is_shown_while_typing(desk: Client, entry: Entry) -> None:
    assert "Read as <b>18 March 2024</b>" in desk.get(url(entry, "date/"), {"date": "18 March 2024"}).text
    assert 'class="problem"' in desk.get(url(entry, "date/"), {"date": "31 June"}).text


def test_what_a_reading_is_counted_from_is_said(desk: Client, entry: Entry) -> None:
    for row in entry.evidence.all():
        Reading.objects.create(article=row.article, published=date(2024, 3, 6), basis=Reading.STATED)
    said = desk.get(url(entry, "date/"), {"date": "yesterday"}).text
    assert "Read as <b>5 March 2024</b> <code>2024-03-05</code>, counted from 6 March 2024, when its latest article appeared" in said
    refused = desk.post(url(entry, "revise/"), typed(entry, date="yesterday")).text
    assert "Read as 5 March 2024, counted from 6 March 2024. Press Save again if that is right." in refused


def test_an_empty_headline_is_refused_and_the_rest_kept(desk: Client, entry: Entry) -> None:
    response = desk.post(url(entry, "revise/"), typed(entry, headline=" ", summary="What I had typed"))
    assert response.status_code == 422
    assert "What I had typed" in response.text


class TestTags:
    def test_are_given_offered_and_lead_to_what_else_has_them(self, desk: Client, entry: Entry, make_entry: Callable[..., Entry]) -> None:
        make_entry(tags="Geneva, oil & gas")
        assert '<option value="oil &amp; gas" label="oil &amp; gas">' in desk.get(url(entry)).text

        panel = desk.post(url(entry, "revise/"), typed(entry, tags="port , geneva"), headers=HTMX).text

        assert '<a href="/stories/harbour-strike/?tag=geneva" dir="auto">geneva</a>, <a href="/stories/harbour-strike/?tag=port"' in panel
        assert 'name="tags" id="entry_tags" value="geneva, port"' in panel
        assert '<option value="geneva, port, oil &amp; gas" label="oil &amp; gas">' in panel
        assert "Tagged “Dockers walk out” with “geneva” and “port”" in panel

    def test_what_cannot_be_one_is_refused_in_the_form_that_keeps_it(self, desk: Client, entry: Entry) -> None:
        response = desk.post(url(entry, "revise/"), typed(entry, tags="x" * 41))
        assert (response.status_code, f'value="{"x" * 41}"' in response.text) == (422, True)
        assert "has 41 characters; the limit is 40." in response.text
        assert '<details class="edit" open>' in response.text

    def test_a_form_without_the_field_leaves_them_alone(self, desk: Client, make_entry: Callable[..., Entry]) -> None:
        entry = make_entry(tags="port")
        desk.post(url(entry, "revise/"), typed(entry, headline="Dockers down tools"))
        entry.refresh_from_db()
        assert (entry.headline, entry.tags) == ("Dockers down tools", "port")

    def test_a_stale_save_shows_both(self, desk: Client, entry: Entry, maya: User) -> None:
        perform(edits.revise, entry.story, maya, entry=entry.pk, tags="port")
        page = desk.post(url(entry, "revise/"), typed(entry, tags="Geneva")).text
        assert '<th scope="row">tags</th><td>port</td><td>Geneva</td>' in page


def test_accept_dismiss_restore(desk: Client, entry: Entry) -> None:
    for verb, status in (("accept", "accepted"), ("dismiss", "dismissed"), ("restore", "proposed")):
        version = Entry.objects.get(pk=entry.pk).version
        desk.post(f"/stories/{entry.story.slug}/{verb}/", {"entry": f"{entry.pk}.{version}"})
        assert Entry.objects.get(pk=entry.pk).status == status


def test_the_same_form_twice_is_done_once(desk: Client, entry: Entry) -> None:
    form = {"entry": f"{entry.pk}.{entry.version}"}
    assert desk.post(f"/stories/{entry.story.slug}/accept/", form).status_code == 302
    assert desk.post(f"/stories/{entry.story.slug}/accept/", form).status_code == 409
    assert Operation.objects.count() == 1


@pytest.mark.parametrize("verb", ["unlink", "earlier", "later", "notes/1/resolve", "suggestions/1/reject"])
@pytest.mark.parametrize("pk", [404, 2**63, 10**30])
def test_what_is_asked_of_no_entry_is_not_found(desk: Client, story: Story, verb: str, pk: int) -> None:
    assert desk.post(f"/stories/{story.slug}/entries/{pk}/{verb}/").status_code == 404


def test_entries_of_one_day_are_put_in_order(desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
    first, second = make_entry("First"), make_entry("Second")
    assert ["Move earlier" in desk.get(url(entry)).text for entry in (first, second)] == [False, True]
    desk.post(url(second, "earlier/"))
    assert list(Entry.objects.shown().in_date_order()) == [second, first]
    page = desk.get(f"/stories/{story.slug}/").text
    assert page.index("Second") < page.index("First")
    assert desk.post(url(second, "earlier/")).status_code == 422


def test_an_undo_that_would_trample_later_work_names_it(desk: Client, entry: Entry) -> None:
    desk.post(url(entry, "revise/"), typed(entry, headline="First"))
    desk.post(url(entry, "revise/"), typed(Entry.objects.get(pk=entry.pk), headline="Second"))
    first = Operation.objects.earliest("pk")
    response = desk.post(f"/stories/{entry.story.slug}/operations/{first.pk}/undo/", {"entry": entry.pk})
    assert response.status_code == 422
    assert "Retitled “First” to “Second”" in response.text
    assert Entry.objects.get(pk=entry.pk).headline == "Second"


def test_undo_and_redo(desk: Client, entry: Entry) -> None:
    desk.post(url(entry, "revise/"), typed(entry, headline="New"))
    for headline in ("Dockers walk out", "New", "Dockers walk out"):
        last = Operation.objects.latest("pk")
        desk.post(f"/stories/{entry.story.slug}/operations/{last.pk}/undo/")
        assert Entry.objects.get(pk=entry.pk).headline == headline
    assert [operation.kind for operation in Operation.objects.order_by("pk")] == ["revise", "undo", "redo", "undo"]


def test_a_form_without_its_token_is_refused_in_words(maya: User, entry: Entry) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(maya)
    for headers in ({}, HTMX):
        response = strict.post(url(entry, "revise/"), typed(entry, headline="X"), headers=headers)
        assert response.status_code == 403
        assert "too old to save from" in response.text
    assert response["HX-Retarget"] == "#notice"


def test_an_expired_login_keeps_the_panel(client: Client, entry: Entry) -> None:
    response = client.post(url(entry, "revise/"), typed(entry, headline="X"), headers=HTMX)
    assert (response.status_code, response["HX-Retarget"]) == (403, "#notice")


def test_publish_withdraw_and_undo(desk: Client, entry: Entry) -> None:
    public = f"/stories/{entry.story.slug}/public/"
    for verb, status in (("publish", 200), ("withdraw", 404), ("publish", 200)):
        assert desk.post(f"/stories/{entry.story.slug}/{verb}/").status_code == 302
        assert desk.get(public).status_code == status
    assert desk.post(f"/stories/{entry.story.slug}/publish/").status_code == 422
    desk.post(f"/stories/{entry.story.slug}/operations/{Operation.objects.latest('pk').pk}/undo/")
    assert desk.get(public).status_code == 404
