"""Without script an edit leads back to the window and the filters that it was begun in."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import lxml.html
import pytest
from django.test import Client

from tests.board.reviewing import asked
from tests.board.sending import url
from tests.conftest import MOMENT
from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry

WINDOW = "?from=2024-03-01&to=2024-03-31&status=proposed"
KEPT = {"from": ["2024-03-01"], "to": ["2024-03-31"], "status": ["proposed"]}


def form_of(page: str, verb: str, **fields: str) -> tuple[str, dict[str, object]]:
    """Where the page sends its first form of that name, and what with."""
    form = next(form for form in lxml.html.fromstring(page).forms if urlsplit(form.get("action")).path.endswith(f"/{verb}/"))
    held: dict[str, object] = {name: [said for other, said in form.form_values() if other == name] for name, _ in form.form_values()}
    pressed = {button.get("name"): button.get("value") for button in form.findall(".//button[@name]")}
    return form.get("action"), held | pressed | fields


def kept(address: str) -> dict[str, list[str]]:
    return {name: values for name, values in parse_qs(urlsplit(address).query).items() if name != "done"}


@pytest.fixture
def page(desk: Client, story: Story, entry: Entry, make_entry: Callable[..., Entry]) -> str:
    """An entry beside another that may be the same, in a window."""
    asked(entry, make_entry("A strike"))
    perform(edits.annotate, story, entry=entry.pk, text="Which quay?", kind="question", published=False, at=MOMENT)
    return desk.get(url(entry) + WINDOW).text


@pytest.mark.parametrize(
    ("verb", "typed"),
    [("revise", {"summary": "Dark."}), ("split", {}), ("annotate", {"text": "Why?"}), ("link", {}), ("accept", {}), ("dismiss", {}),
     ("later", {}), ("reject", {}), ("resolve", {}), ("undo", {})],
)
def test_an_edit_leads_back_to_its_window(
    desk: Client, entry: Entry, page: str, verb: str, typed: dict[str, str]
) -> None:
    if verb == "link":
        typed = {"whole": str(Entry.objects.get(headline="A strike").pk)}
    done = desk.post(*form_of(page, verb, **typed))
    assert (done.status_code, kept(done["Location"])) == (302, KEPT)
    assert urlsplit(done["Location"]).path == (f"/stories/{entry.story.slug}/" if verb == "dismiss" else url(entry))
    assert kept(form_of(desk.get(done["Location"]).text, "undo")[0]) == KEPT


def test_a_merge_leads_back_to_its_window(desk: Client, entry: Entry, page: str) -> None:
    board = lxml.html.fromstring(desk.get(f"/stories/{entry.story.slug}/{WINDOW}").text)
    merge = next(button for button in board.xpath("//*[@class='selection-bar']//button") if button.text_content().startswith("Merge"))
    asked_which = desk.post(merge.get("formaction"), {"entry": board.xpath("//input[@class='choose']/@value")}).text
    assert kept(lxml.html.fromstring(asked_which).find_class("close")[0].get("href")) == KEPT
    done = desk.post(*form_of(asked_which, "merge"))
    assert (done.status_code, kept(done["Location"])) == (302, KEPT)


def test_what_was_refused_stands_in_its_window(desk: Client, entry: Entry, page: str) -> None:
    address, sent = form_of(page, "revise", date="31 June 2024")
    refused = desk.post(address, sent)
    assert (refused.status_code, kept(form_of(refused.text, "revise")[0])) == (422, KEPT)
    perform(edits.revise, entry.story, entry=entry.pk, summary="Theirs")
    stale = desk.post(address, sent)
    assert (stale.status_code, kept(form_of(stale.text, "revise")[0])) == (409, KEPT)


def test_publishing_leads_back_to_the_window(desk: Client, story: Story) -> None:
    board = desk.get(f"/stories/{story.slug}/{WINDOW}").text
    done = desk.post(*form_of(board, "publish"))
    assert (done.status_code, urlsplit(done["Location"]).path, kept(done["Location"])) == (302, f"/stories/{story.slug}/", KEPT)
