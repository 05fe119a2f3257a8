"""An entry as part of another on the screen: linking, both panels, the label, and what readers and other tools see."""

from collections.abc import Callable

import lxml.html
import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from tests.board.sending import HTMX
from timeline.articles.models import Story
from timeline.board.wholes import MOST_OFFERED, links_of
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry, Operation
from timeline.publish.document import document

MakeEntry = Callable[..., Entry]
LABEL = 'part of <span dir="auto">Talks in the port</span>'


@pytest.fixture
def talks(make_entry: MakeEntry) -> Entry:
    return make_entry("Talks in the port", "2024-03", status=Entry.ACCEPTED)


@pytest.fixture
def day(make_entry: MakeEntry) -> Entry:
    return make_entry("A first day of talks", status=Entry.ACCEPTED)


def url(entry: Entry, action: str = "") -> str:
    return f"/stories/{entry.story.slug}/entries/{entry.pk}/{action}"


def test_linked_shown_in_both_panels_and_taken_out(desk: Client, day: Entry, talks: Entry) -> None:
    desk.post(url(day, "link/"), {"whole": talks.pk})
    assert f'Part of <a href="{url(talks)}"' in desk.get(url(day)).text
    assert f'<li><a href="{url(day)}"' in desk.get(url(talks)).text
    desk.post(url(day, "unlink/"))
    assert Entry.objects.filter(part_of=None).count() == 2


@pytest.mark.parametrize("whole", ["", "x", "-1", "99999999", "9" * 30])
def test_a_whole_that_is_none_is_refused_in_words(desk: Client, day: Entry, whole: str) -> None:
    response = desk.post(url(day, "link/"), {"whole": whole})
    assert (response.status_code, Operation.objects.count()) == (422, 0)
    assert 'role="alert"' in response.text


def test_the_label_says_so_to_editors_and_readers(desk: Client, story: Story, day: Entry, talks: Entry) -> None:
    perform(edits.link, story, entry=day.pk, whole=talks.pk)
    perform(edits.release, story, at=timezone.now())
    pages = [f"/stories/{story.slug}/", f"/stories/{story.slug}/public/"]
    assert [LABEL in desk.get(page).text for page in pages] == [True, True]
    perform(edits.restore, story, entries=[talks.pk])
    assert [LABEL in desk.get(page).text for page in pages] == [True, False]
    perform(edits.dismiss, story, entries=[talks.pk])
    assert [LABEL in desk.get(page).text for page in pages] == [False, False]


def test_other_tools_get_the_living_whole(story: Story, day: Entry, talks: Entry, make_entry: MakeEntry) -> None:
    perform(edits.link, story, entry=day.pk, whole=talks.pk)
    kept = make_entry("Negotiations", "2024-03")
    perform(edits.merge, story, survivor=kept.pk, others=[talks.pk])
    assert {entry["id"]: entry["part_of"] for entry in document(story)["entries"]} == {day.pk: kept.pk, kept.pk: None}


def test_what_holds_the_day_is_offered_first_then_the_nearest(story: Story, day: Entry, talks: Entry, make_entry: MakeEntry) -> None:
    near, far = make_entry("Near", "2024-03-05", importance=9), make_entry("Far", "2024-03-20")
    make_entry("A year later", "2025-03-04")
    assert [entry for entry, _ in links_of(story, day, True)["wholes_offered"]] == [talks, near, far]


def options(page: str) -> list[str]:
    return lxml.html.fromstring(page).xpath("//select[@name='whole']/option[@value!='']/@value")


class TestFound:
    @pytest.fixture
    def far(self, make_entry: MakeEntry) -> Entry:
        return make_entry("The crane of the century is built", "1905", pieces=1)

    def test_words_reach_every_entry_without_script(self, desk: Client, day: Entry, far: Entry) -> None:
        page = lxml.html.fromstring(desk.get(f"{url(day)}?from=2024-03-01&to=2024-03-31").text)
        assert page.get_element_by_id("wholes-said").text == "No other entry lies within a month of it. Words find those further off."
        form = page.get_element_by_id("part-of").find("form")
        found = desk.get(form.get("action").partition("#")[0], dict(form.fields) | {"wholes": "crane century"}).text
        assert options(found) == [str(far.pk)]
        assert "1 entry found by “crane century”." in found
        assert 'id="part-of" open' in found
        assert "from=2024-03-01&amp;to=2024-03-31" in found

    def test_words_are_found_in_evidence_too_those_of_headlines_first(self, desk: Client, day: Entry, make_entry: MakeEntry) -> None:
        quoted = make_entry("Dock crane", pieces=1, importance=9)
        Entry.objects.filter(pk=quoted.pk).update(headline="Something else")
        named = make_entry("A crane is built", "1905")
        assert options(desk.get(f"{url(day)}?wholes=crane").text) == [str(named.pk), str(quoted.pk)]

    def test_with_script_the_list_alone_is_answered(self, desk: Client, day: Entry, far: Entry) -> None:
        answer = desk.get(f"{url(day)}?wholes=crane", headers=HTMX | {"HX-Target": "wholes"}).text
        assert (options(answer), "panel-title" in answer) == ([str(far.pk)], False)
        assert '<p id="wholes-said" hx-swap-oob="innerHTML">1 entry found by “crane”.</p>' in answer

    def test_what_is_not_found_is_said(self, desk: Client, day: Entry, far: Entry) -> None:
        page = desk.get(f"{url(day)}?wholes=<zebra>").text
        assert (options(page), "No other entry is found by “&lt;zebra&gt;”." in page) == ([], True)

    @pytest.mark.parametrize("asked", ["", "?wholes=pier"])
    def test_how_many_are_offered_is_said(self, desk: Client, day: Entry, make_entry: MakeEntry, asked: str) -> None:
        for number in range(MOST_OFFERED + 1):
            make_entry(f"Pier {number}", pieces=0)
        page = desk.get(f"{url(day)}{asked}").text
        assert len(options(page)) == MOST_OFFERED
        assert ("41 entries found by “pier”. Offered are the 40 that matter most" in page) == bool(asked)
        assert ("Offered are 40 of 41 entries, those that matter most within a month of it." in page) == (not asked)

    def test_an_undated_entry_is_offered_what_matters_most(self, desk: Client, far: Entry, make_entry: MakeEntry) -> None:
        page = desk.get(url(make_entry("Some day", ""))).text
        assert (options(page), 'id="wholes-said" role="status"></p>' in page) == ([str(far.pk)], True)

    def test_viewers_are_offered_nothing(self, client: Client, vera: User, day: Entry, far: Entry) -> None:
        client.force_login(vera)
        for headers in ({}, HTMX | {"HX-Target": "wholes"}):
            assert options(client.get(f"{url(day)}?wholes=crane", headers=headers).text) == []
