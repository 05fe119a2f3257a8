"""The history filtered by person, kind and entry, in the address; undo leads back to what was asked for."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import User
from django.test import Client

from timeline.articles.models import Story
from timeline.board.history_page import KINDS
from timeline.entries import build, edits, history, rereading, take_in
from timeline.entries.draft import Draft
from timeline.entries.history import perform, undo
from timeline.entries.journal import Journal
from timeline.entries.models import Annotation, Entry, Operation, Suggestion

ADDRESS = "/stories/harbour-strike/history/"
MOMENT = datetime(2024, 3, 12, 9, 30, tzinfo=UTC)


@pytest.fixture
def worked(story: Story, maya: User, vera: User, make_entry: Callable[..., Entry]) -> list[Entry]:
    walkout, ships = make_entry("Dockers walk out"), make_entry("Ships wait")
    perform(edits.accept, story, maya, entries=[walkout.pk])
    perform(edits.revise, story, vera, entry=ships.pk, lane="Trade")
    undo(perform(edits.dismiss, story, None, entries=[ships.pk]), maya)
    return [walkout, ships]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (
            "",
            ["Undid: Dismissed “Ships wait”", "Dismissed “Ships wait”",
             "Moved “Ships wait” from no lane to the lane Trade", "Accepted “Dockers walk out”"],
        ),
        ("by=maya", ["Undid: Dismissed “Ships wait”", "Accepted “Dockers walk out”"]),
        ("by=dateline", ["Dismissed “Ships wait”"]),
        ("kind=revise", ["Moved “Ships wait” from no lane to the lane Trade"]),
        ("by=maya&kind=revise", []),
        ("entry=walk+out", ["Accepted “Dockers walk out”"]),
        ("entry=OUT+dock", ["Accepted “Dockers walk out”"]),
        ("entry=walk+ships", []),
        ("entry={0}&by=maya", ["Accepted “Dockers walk out”"]),
        ("by=nobody", []),
        ("entry=²&page=x", []),
    ],
)
def test_by_person_kind_and_entry(client: Client, maya: User, worked: list[Entry], asked: str, found: list[str]) -> None:
    client.force_login(maya)
    response = client.get(f"{ADDRESS}?{asked.format(*(entry.pk for entry in worked))}")
    assert [operation.sentence for operation in response.context["page"]] == found
    assert ("newest first" in response.text) == bool(found)


def test_undo_leads_back_to_what_was_asked_for(client: Client, maya: User, worked: list[Entry]) -> None:
    client.force_login(maya)
    page = client.get(f"{ADDRESS}?by=maya&kind=accept").text
    assert 'name="back" value="history?by=maya&amp;kind=accept"' in page
    accepted = Operation.objects.get(kind="accept")
    response = client.post(f"/stories/harbour-strike/operations/{accepted.pk}/undo/", {"back": "history?by=maya&kind=accept"})
    assert response["Location"].startswith(f"{ADDRESS}?by=maya&kind=accept&done=")


def test_so_does_an_undo_that_is_refused(client: Client, maya: User, worked: list[Entry]) -> None:
    client.force_login(maya)
    accepted = Operation.objects.get(kind="accept")
    undo(accepted, maya)
    response = client.post(f"/stories/harbour-strike/operations/{accepted.pk}/undo/", {"back": "history?kind=accept&entry=walk+out"})
    page = response.text
    assert (response.status_code, "That was undone already." in page) == (422, True)
    assert '<form class="filters history-filters" method="get" action="/stories/harbour-strike/history/"' in page
    assert [operation.kind for operation in response.context["page"]] == ["accept"]
    assert ('<option value="accept" selected>' in page, 'value="walk out"' in page, "aria-current" in page) == (True, True, True)


def test_the_undo_of_the_notice_keeps_the_filters_too(client: Client, maya: User, worked: list[Entry]) -> None:
    client.force_login(maya)
    accepted = Operation.objects.get(kind="accept")
    back = {"back": "history?by=maya&entry=walk+out"}
    response = client.post(f"/stories/harbour-strike/operations/{accepted.pk}/undo/", back, follow=True)
    assert "Undid: Accepted" in response.text
    assert response.text.count('name="back" value="history?by=maya&amp;entry=walk+out"') == 2  # of the notice, and of the row it speaks of


def test_the_panel_leads_to_the_history_of_its_entry(client: Client, maya: User, worked: list[Entry]) -> None:
    client.force_login(maya)
    assert f'href="{ADDRESS}?entry={worked[0].pk}"' in client.get(f"/stories/harbour-strike/entries/{worked[0].pk}/").text


def test_of_an_entry_are_also_edits_of_what_hangs_on_it(
    client: Client, maya: User, story: Story, make_entry: Callable[..., Entry]
) -> None:
    client.force_login(maya)
    entry, other = make_entry("Dockers walk out"), make_entry("Dockers strike")
    row = Suggestion.objects.create(story=story, sides=[entry.pk, other.pk], kind="same event", score=0.8, fingerprint="f")
    for text in ("Which pier?", "The third this year"):
        perform(edits.annotate, story, maya, entry=entry.pk, text=text, at=MOMENT, kind="question")
    gone = perform(edits.annotate, story, maya, entry=entry.pk, text="Taken back", at=MOMENT)
    undo(gone, maya)
    perform(edits.resolve, story, maya, annotation=Annotation.objects.first().pk)
    perform(edits.reject, story, maya, suggestion=row.pk)
    perform(edits.put_off, story, maya, thing=f"entry-{entry.pk}", mark="m", called="“Dockers walk out”")
    perform(edits.annotate, story, maya, entry=other.pk, text="Elsewhere", at=MOMENT)

    found = [operation.kind for operation in client.get(f"{ADDRESS}?entry={entry.pk}").context["page"]]

    assert found == ["put_off", "reject", "resolve", "undo", "annotate", "annotate", "annotate"]
    panel = client.get(f"/stories/harbour-strike/entries/{entry.pk}/").context["history"]
    assert [operation.kind for operation in panel] == found


def test_an_entry_is_found_by_a_headline_that_it_once_had(client: Client, maya: User, worked: list[Entry]) -> None:
    client.force_login(maya)
    perform(edits.revise, worked[0].story, maya, entry=worked[0].pk, headline="The port stands still")
    found = [operation.kind for operation in client.get(f"{ADDRESS}?entry=walk+out").context["page"]]
    assert found == ["revise", "accept"]


def test_every_edit_can_be_asked_for() -> None:
    doors = [getattr(edits, name) for name in edits.__all__]
    doors += [edit for edit in vars(rereading).values() if getattr(edit, "__module__", "") == rereading.__name__]
    takes = [(edit.__name__, {*getattr(edit, "__annotations__", {}).values()}) for edit in doors]
    names = {name for name, types in takes if types & {Journal, Draft} and not name.startswith("_")}
    names |= {build.build.__name__, take_in.take_in.__name__, history.undo.__name__}
    assert names - set(KINDS) == set()
