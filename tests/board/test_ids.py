"""What a label, a link or a script names by its id stands once on a page, so that it names what it means."""

from collections import Counter
from collections.abc import Callable

import lxml.html
import pytest
from django.test import Client

from tests.board.reviewing import suggest, told_of_two_days, unsure
from tests.board.sending import typed, url
from timeline.articles.models import Story
from timeline.board.review_shown import KINDS
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Annotation, Entry

ADDRESSES = (
    "", "?q=dock&status=proposed", "entries/{pk}/", "entries/{pk}/?edit&lane=Port", "table/", "table/?q=dock&status=proposed", "history/",
    "merge/?entry={pk}&entry={other}", "lane/?entry={pk}&entry={other}", "articles/", "articles/{key}/", "articles/{key}/?blocks=all",
    "add/", "review/", *(f"review/?only={kind}" for kind in KINDS),
)


@pytest.fixture
def told(make_entry: Callable[..., Entry], story: Story) -> dict[str, object]:
    """A story in which something of each kind waits; what its addresses name."""
    entry = make_entry("Dockers walk out in the port", pieces=3, notes=2, lane="Port", tags="port", summary="All of them.")
    told_of_two_days(entry)
    other = make_entry("Dockers walk out in the port", pieces=2)
    perform(edits.link, story, entry=other.pk, whole=make_entry("A strike", "2024-03").pk)
    Annotation.objects.filter(entry=entry).update(kind=Annotation.QUESTION)
    unsure(entry.evidence.first().article)
    suggest(story)
    return {"pk": entry.pk, "other": other.pk, "key": entry.evidence.first().article.key}


def twice(page: str) -> list[str]:
    ids = Counter(lxml.html.fromstring(page).xpath("//@id"))
    return [name for name, times in ids.items() if times > 1]


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_id_stands_twice_on_a_page(desk: Client, story: Story, told: dict[str, object], address: str) -> None:
    response = desk.get(f"/stories/{story.slug}/" + address.format(**told))
    assert (response.status_code, twice(response.text)) == (200, [])


def test_no_id_stands_twice_where_a_save_was_refused(desk: Client, told: dict[str, object]) -> None:
    entry = Entry.objects.get(pk=told["pk"])
    perform(edits.revise, entry.story, entry=entry.pk, summary="Theirs", tags="Geneva")
    stale = desk.post(url(entry, "revise/"), typed(entry, summary="Mine", tags="pier"))
    nothing_to_split = desk.post(url(entry, "split/"), {"version": entry.version + 1})
    assert [(page.status_code, twice(page.text)) for page in (stale, nothing_to_split)] == [(409, []), (422, [])]


@pytest.mark.parametrize("field", ["headline", "date", "summary", "lane", "modality", "tags"])
def test_each_field_of_the_panel_has_its_label(desk: Client, entry: Entry, field: str) -> None:
    panel = lxml.html.fromstring(desk.get(url(entry)).text).get_element_by_id("panel")
    (found,) = panel.xpath(f".//details[@class='edit']//*[@name='{field}' and not(@type='hidden')]")
    assert found.label is not None
    assert found.label.getparent() == found.getparent()
