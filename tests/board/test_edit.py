"""Edits over HTTP, with and without htmx: done, refused with the typed text kept, stale, repeated, undone and redone."""

from collections.abc import Callable

import lxml.html
import pytest
from django.contrib.auth.models import User
from django.test import Client

from timeline.articles.models import Story
from timeline.dates.edtf import words
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Annotation, Entry, Operation

HTMX = {"HX-Request": "true"}


@pytest.fixture
def entry(make_entry: Callable[..., Entry]) -> Entry:
    return make_entry(pieces=2)


def typed(entry: Entry, **fields: str) -> dict[str, str]:
    """What the entry form sends: everything as it stands, but for `fields`."""
    stands = {
        "headline": entry.headline, "date": entry.edtf, "summary": entry.summary, "lane": entry.lane,
        "modality": entry.modality, "version": str(entry.version),
    }
    return stands | fields


def url(entry: Entry, action: str = "") -> str:
    return f"/stories/{entry.story.slug}/entries/{entry.pk}/{action}"


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


def test_an_empty_headline_is_refused_and_the_rest_kept(desk: Client, entry: Entry) -> None:
    response = desk.post(url(entry, "revise/"), typed(entry, headline=" ", summary="What I had typed"))
    assert response.status_code == 422
    assert "What I had typed" in response.text


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_a_stale_save_shows_both_versions(desk: Client, entry: Entry, maya: User, headers: dict[str, str]) -> None:
    perform(edits.revise, entry.story, maya, entry=entry.pk, headline="Theirs")
    response = desk.post(url(entry, "revise/"), typed(entry, headline="Mine"), headers=headers)
    assert response.status_code == 409
    assert "<td>Theirs</td><td>Mine</td>" in response.text
    assert "Retitled" in response.text
    assert Entry.objects.get(pk=entry.pk).headline == "Theirs"
    fresh = Entry.objects.get(pk=entry.pk).version
    assert f'name="version" value="{fresh}"' in response.text
    assert desk.post(url(entry, "revise/"), typed(entry, headline="Mine", version=str(fresh))).status_code == 302
    assert Entry.objects.get(pk=entry.pk).headline == "Mine"


def test_what_only_others_changed_is_not_taken_back_by_a_stale_save(desk: Client, entry: Entry, maya: User) -> None:
    perform(edits.revise, entry.story, maya, entry=entry.pk, headline="Theirs")
    page = desk.post(url(entry, "revise/"), typed(entry, date=words(entry.edtf), summary="Mine")).text
    assert "<td>(empty)</td><td>Mine</td>" in page
    assert '<th scope="row">headline</th>' not in page
    assert "Save keeps both" in page
    assert ">Theirs</textarea>" in page.replace("\n", "")


def test_line_ends_alone_are_no_change_in_a_stale_save_and_a_paragraph_is_one(desk: Client, entry: Entry, maya: User) -> None:
    perform(edits.revise, entry.story, maya, entry=entry.pk, summary="It was dark.\nThe port stood still.")
    entry.refresh_from_db()
    perform(edits.revise, entry.story, maya, entry=entry.pk, headline="Theirs")
    as_it_stood = typed(entry, date=words(entry.edtf), summary="It was dark.\r\nThe port stood still.")
    assert '<th scope="row">summary</th>' not in desk.post(url(entry, "revise/"), as_it_stood).text
    parted = as_it_stood | {"summary": "It was dark.\r\n\r\nThe port stood still."}
    assert '<th scope="row">summary</th>' in desk.post(url(entry, "revise/"), parted).text


def test_a_stale_save_offers_both_texts_in_one(desk: Client, entry: Entry, maya: User) -> None:
    perform(edits.revise, entry.story, maya, entry=entry.pk, headline="Theirs", summary="What they typed", tags="port")
    stale = typed(entry, date=words(entry.edtf), summary="What I typed", tags="Geneva")
    page = lxml.html.fromstring(desk.post(url(entry, "revise/"), stale).text)
    both = dict(next(form for form in page.forms if form.getparent().get("class") == "conflict").fields)
    assert (both["headline"], both["summary"], both["tags"]) == ("Theirs", "What they typed\nWhat I typed", "Geneva, port")
    assert desk.post(url(entry, "revise/"), both).status_code == 302
    entry.refresh_from_db()
    assert (entry.headline, entry.summary, entry.tags) == ("Theirs", "What they typed\nWhat I typed", "Geneva, port")


def test_a_save_to_an_entry_merged_away_meanwhile_is_a_conflict(
    desk: Client, entry: Entry, make_entry: Callable[..., Entry], maya: User
) -> None:
    other = make_entry("The living entry", when="2024-03-06")
    perform(edits.merge, entry.story, maya, survivor=other.pk, others=[entry.pk])
    response = desk.post(url(entry, "revise/"), typed(entry, date=words(entry.edtf), headline="Mine"))
    assert response.status_code == 409
    assert "<td>The living entry</td><td>Mine</td>" in response.text
    form = next(form for form in lxml.html.fromstring(response.text).forms if "headline" in form.fields and "date" in form.fields)
    sent = {name: value or "" for name, value in form.fields.items()} | {"summary": "Kept"}
    assert desk.post(form.get("action"), sent).status_code == 302
    other.refresh_from_db()
    assert (other.headline, other.summary, other.edtf) == ("Mine", "Kept", "2024-03-06")


class TestTags:
    def test_are_given_offered_and_lead_to_what_else_has_them(self, desk: Client, entry: Entry, make_entry: Callable[..., Entry]) -> None:
        make_entry(tags="Geneva, oil & gas")
        assert '<option value="oil &amp; gas" label="oil &amp; gas">' in desk.get(url(entry)).text

        panel = desk.post(url(entry, "revise/"), typed(entry, tags="port , geneva"), headers=HTMX).text

        assert '<a href="/stories/harbour-strike/?tag=geneva" dir="auto">geneva</a>, <a href="/stories/harbour-strike/?tag=port"' in panel
        assert 'name="tags" id="id_tags" value="geneva, port"' in panel
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


def test_merge_keeps_all_evidence_and_notes(desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
    a, b, c = make_entry("A", pieces=1, notes=1), make_entry("B", pieces=2), make_entry("C", "2024-03-05", pieces=1, notes=2)
    chosen = [f"{e.pk}.{e.version}" for e in (a, b, c)]
    offer = desk.get(f"/stories/{story.slug}/merge/", {"entry": chosen})
    assert "Merge 3 entries into one?" in offer.text
    response = desk.post(
        f"/stories/{story.slug}/merge/", {"entry": chosen, "survivor": b.pk, "headline": "C", "edtf": "2024-03-05"}
    )
    assert response.status_code == 302
    b.refresh_from_db()
    assert (b.headline, b.edtf, b.evidence.count(), b.annotations.count()) == ("C", "2024-03-05", 4, 3)
    assert Entry.objects.filter(story=story).live().count() == 1
    desk.post(f"/stories/{story.slug}/operations/{Operation.objects.get().pk}/undo/")
    assert [(e.headline, e.evidence.count(), e.annotations.count()) for e in Entry.objects.live().order_by("pk")] == [
        ("A", 1, 1), ("B", 2, 0), ("C", 1, 2),
    ]


def test_each_field_of_a_merge_is_chosen_by_itself(desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
    one = make_entry("Dockers walk out", summary="First line.\nSecond line.", lane="Labour", modality="planned")
    two = make_entry("Port stands still", "2024-03-05", summary="The cranes rest.", lane="Trade")
    chosen = [f"{entry.pk}.{entry.version}" for entry in (one, two)]
    offer = desk.get(f"/stories/{story.slug}/merge/", {"entry": chosen}).text
    assert [offer.count(f'type="radio" name="{name}"') for name in ("headline", "edtf", "summary", "lane", "modality")] == [2] * 5
    fields = {
        "headline": "Port stands still", "edtf": "2024-03-04", "summary": "First line.\r\nSecond line.", "lane": "Trade",
        "modality": "planned",
    }
    desk.post(f"/stories/{story.slug}/merge/", {"entry": chosen, "survivor": one.pk, **fields})
    one.refresh_from_db()
    kept = (one.headline, one.edtf, one.summary, one.lane, one.modality)
    assert kept == ("Port stands still", "2024-03-04", "First line.\nSecond line.", "Trade", "planned")
    desk.post(f"/stories/{story.slug}/operations/{Operation.objects.get().pk}/undo/")
    assert list(Entry.objects.live().order_by("pk").values_list("headline", "lane")) == [
        ("Dockers walk out", "Labour"), ("Port stands still", "Trade"),
    ]


@pytest.mark.parametrize(
    ("headline", "date"), [("Dockers walk out", "2024-03-04"), ("Port stands still", "2024-03-05"), ("New", "2024-03-04")]
)
def test_a_merge_that_names_no_date_keeps_one(
    desk: Client, story: Story, make_entry: Callable[..., Entry], headline: str, date: str
) -> None:
    one, two = make_entry("Dockers walk out"), make_entry("Port stands still", "2024-03-05")
    desk.post(f"/stories/{story.slug}/merge/", {"entry": [one.pk, two.pk], "survivor": one.pk, "headline": headline})
    one.refresh_from_db()
    assert (one.headline, one.edtf) == (headline, date)


def test_what_all_sides_agree_on_is_said_and_not_asked(
    desk: Client, story: Story, make_entry: Callable[..., Entry]
) -> None:
    one, two = make_entry(lane="Labour"), make_entry("Port stands still", lane="Labour")
    offer = desk.get(f"/stories/{story.slug}/merge/", {"entry": [f"{one.pk}.1", f"{two.pk}.1"]}).text
    assert '<input type="hidden" name="lane" value="Labour">' in offer
    assert "Lane, the same in all" in offer


@pytest.mark.parametrize("form", ["merge", "lane"])
def test_what_is_asked_of_several_leads_back_to_where_it_was_begun(
    desk: Client, story: Story, make_entry: Callable[..., Entry], form: str
) -> None:
    chosen, board = {"entry": [make_entry().pk, make_entry().pk]}, f"/stories/{story.slug}/"
    in_page = desk.post(f"{board}{form}/", chosen | {"back": "table?sort=headline"}).text
    assert in_page.count(f'href="{board}table/?sort=headline"') == 2
    assert '<input type="hidden" name="back" value="table?sort=headline">' in in_page
    assert 'hx-target="#panel"' not in in_page  # there is none
    from_board = {"HX-Request": "true", "HX-Current-URL": f"http://testserver{board}?from=2024-03-01"}
    in_panel = desk.post(f"{board}{form}/", chosen, headers=from_board).text
    assert in_panel.count(f'href="{board}?from=2024-03-01"') == 2
    assert 'hx-target="#panel"' in in_panel


@pytest.mark.parametrize("field", [{"modality": "rumoured"}, {"lane": "x" * 61}, {"headline": " "}])
def test_a_choice_that_cannot_be_is_asked_again(
    desk: Client, story: Story, make_entry: Callable[..., Entry], field: dict[str, str]
) -> None:
    one, two = make_entry(), make_entry("Port stands still")
    form = {"entry": [one.pk, two.pk], "survivor": one.pk, "headline": "A", "edtf": "2024-03-04"} | field
    response = desk.post(f"/stories/{story.slug}/merge/", form)
    assert (response.status_code, Operation.objects.count()) == (422, 0)
    assert "Choose what to keep of each field." in response.text


@pytest.mark.parametrize("chosen", [[], ["{a}.1"], ["{a}.1", "{a}.1"], ["{a}.1", "999999.1"], ["x", "y"], ["-1", "2e9"]])
def test_a_merge_of_fewer_than_two_is_refused_in_words(desk: Client, entry: Entry, chosen: list[str]) -> None:
    values = [value.format(a=entry.pk) for value in chosen]
    form = {"entry": values, "survivor": entry.pk, "headline": "X", "edtf": ""}
    response = desk.post(f"/stories/{entry.story.slug}/merge/", form)
    assert response.status_code == 422
    assert Operation.objects.count() == 0


def test_what_lives_on_is_one_of_those_that_were_chosen(
    desk: Client, story: Story, make_entry: Callable[..., Entry]
) -> None:
    one, two, three = (make_entry(headline) for headline in ("Dockers walk out", "Port stands still", "Ships wait"))
    form = {"entry": [one.pk, two.pk], "survivor": three.pk, "headline": "A", "edtf": "2024-03-04"}
    response = desk.post(f"/stories/{story.slug}/merge/", form)
    assert (response.status_code, Operation.objects.count()) == (422, 0)
    assert "Choose what to keep of each field." in response.text


@pytest.mark.parametrize("verb", ["unlink", "earlier", "later", "notes/1/resolve", "suggestions/1/reject"])
@pytest.mark.parametrize("pk", [404, 2**63, 10**30])
def test_what_is_asked_of_no_entry_is_not_found(desk: Client, story: Story, verb: str, pk: int) -> None:
    assert desk.post(f"/stories/{story.slug}/entries/{pk}/{verb}/").status_code == 404


def test_split_and_undo(desk: Client, entry: Entry) -> None:
    piece = entry.evidence.first()
    desk.post(url(entry, "split/"), {"evidence": piece.pk, "version": entry.version})
    assert Entry.objects.count() == 2
    assert entry.evidence.count() == 1
    desk.post(f"/stories/{entry.story.slug}/operations/{Operation.objects.get().pk}/undo/")
    assert Entry.objects.count() == 1
    assert entry.evidence.count() == 2


@pytest.mark.parametrize("evidence", [[], ["999999"], ["x"]])
def test_a_split_of_nothing_is_refused(desk: Client, entry: Entry, evidence: list[str]) -> None:
    response = desk.post(url(entry, "split/"), {"evidence": evidence, "version": entry.version})
    assert response.status_code == 422
    assert Operation.objects.count() == 0


def test_split_several_with_their_notes(desk: Client, make_entry: Callable[..., Entry]) -> None:
    entry = make_entry(pieces=3, notes=2)
    pieces, notes = [list(rows.values_list("pk", flat=True)) for rows in (entry.evidence.all(), entry.annotations.all())]
    page = desk.get(url(entry)).text
    assert [page.count(f'type="checkbox" name="{name}"') for name in ("evidence", "note")] == [3, 2]
    form = {"evidence": pieces[1:], "note": notes[:1], "headline": "Pickets go up", "version": entry.version}
    desk.post(url(entry, "split/"), form)
    new = Entry.objects.get(headline="Pickets go up")
    assert [list(rows.values_list("pk", flat=True)) for rows in (new.evidence.all(), new.annotations.all())] == [
        pieces[1:], notes[:1],
    ]


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_splitting_everything_off_is_refused_and_what_was_ticked_is_kept(
    desk: Client, make_entry: Callable[..., Entry], headers: dict[str, str]
) -> None:
    entry = make_entry(pieces=2, notes=1)
    pieces, note = entry.evidence.values_list("pk", flat=True), entry.annotations.get().pk
    form = {"evidence": list(pieces), "note": note, "headline": "Pickets go up", "version": entry.version}
    response = desk.post(url(entry, "split/"), form, headers=headers)
    assert (response.status_code, Operation.objects.count()) == (422, 0)
    assert "At least one piece of evidence must stay with the entry." in response.text
    assert all(f'value="{pk}" checked' in response.text for pk in (*pieces, note))
    assert 'value="Pickets go up"' in response.text


def test_entries_of_one_day_are_put_in_order(desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
    first, second = make_entry("First"), make_entry("Second")
    assert ["Move earlier" in desk.get(url(entry)).text for entry in (first, second)] == [False, True]
    desk.post(url(second, "earlier/"))
    assert list(Entry.objects.shown().in_date_order()) == [second, first]
    page = desk.get(f"/stories/{story.slug}/").text
    assert page.index("Second") < page.index("First")
    assert desk.post(url(second, "earlier/")).status_code == 422


def form_key(page: str) -> str:
    return page.split('name="form" value="')[1].split('"')[0]


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_a_note_sent_twice_is_added_once(desk: Client, entry: Entry, headers: dict[str, str]) -> None:
    form = {"text": "Who says so?", "kind": "question", "form": form_key(desk.get(url(entry)).text)}
    first, second = [desk.post(url(entry, "annotate/"), form, headers=headers) for _ in range(2)]
    assert (first.status_code, first.headers.get("Location")) == (second.status_code, second.headers.get("Location"))
    assert (Annotation.objects.count(), Operation.objects.count()) == (1, 1)
    desk.post(url(entry, "annotate/"), form | {"text": "And who else?"})
    desk.post(url(entry, "annotate/"), form | {"form": form_key(desk.get(url(entry)).text)})
    assert list(Annotation.objects.values_list("text", flat=True)) == ["Who says so?", "And who else?", "Who says so?"]


def test_a_split_sent_twice_is_done_once(desk: Client, make_entry: Callable[..., Entry]) -> None:
    entry = make_entry(pieces=3)
    form = {
        "evidence": entry.evidence.first().pk, "version": entry.version, "form": form_key(desk.get(url(entry)).text),
    }
    first, second = [desk.post(url(entry, "split/"), form) for _ in range(2)]
    assert (second.status_code, second["Location"]) == (302, first["Location"])
    assert (Entry.objects.count(), Operation.objects.count()) == (2, 1)


def test_a_form_whose_work_was_undone_is_not_done_again(desk: Client, entry: Entry) -> None:
    form = {"text": "Who says so?", "kind": "question", "form": form_key(desk.get(url(entry)).text)}
    desk.post(url(entry, "annotate/"), form)
    desk.post(f"/stories/{entry.story.slug}/operations/{Operation.objects.get().pk}/undo/")
    response = desk.post(url(entry, "annotate/"), form)
    assert response.status_code == 422
    assert "This form was sent before, and what it did was undone since." in response.text
    assert "Who says so?</textarea>" in response.text


def test_annotate_resolve_and_undo(desk: Client, entry: Entry, maya: User) -> None:
    desk.post(url(entry, "annotate/"), {"text": "Which quay?", "kind": "question", "version": entry.version})
    note = Annotation.objects.get()
    assert (note.text, note.kind, note.author, note.published) == ("Which quay?", "question", maya, False)
    desk.post(url(entry, f"notes/{note.pk}/resolve/"))
    assert Annotation.objects.get().resolved is True
    resolved, added = Operation.objects.all()
    desk.post(f"/stories/{entry.story.slug}/operations/{resolved.pk}/undo/")
    desk.post(f"/stories/{entry.story.slug}/operations/{added.pk}/undo/")
    assert Annotation.objects.count() == 0


def test_a_note_that_is_too_long_is_kept_in_the_form(desk: Client, entry: Entry) -> None:
    response = desk.post(url(entry, "annotate/"), {"text": "x" * 5001, "kind": "note", "version": entry.version})
    assert response.status_code == 422
    assert "x" * 5001 in response.text


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
