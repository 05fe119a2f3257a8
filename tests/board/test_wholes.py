"""An entry as part of another on the screen: linking, both panels, the label, and what readers and other tools see."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.utils import timezone

from timeline.articles.models import Story
from timeline.board.wholes import links_of
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
