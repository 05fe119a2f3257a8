"""What was withdrawn or marked as server output meanwhile stays out of sight, whatever is undone or redone."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from timeline.articles.load import load
from timeline.articles.models import Block, Story
from timeline.articles.page import BODY, LEAK, Received
from timeline.entries import edits, rereading, withdrawing
from timeline.entries.build import build_timeline
from timeline.entries.history import perform, undo
from timeline.entries.journal import Refused
from timeline.entries.models import Annotation, Entry, Evidence, Operation
from timeline.publish.document import document

from ..conftest import MOMENT
from .arden import article, everything

pytestmark = pytest.mark.django_db

CALLED = "The warden Sekrit Haarlem opened the swing bridge of Arden at noon"
BRIDGE = Received(
    "bridge", f"Talk of the harbour\n\n{CALLED.removesuffix(' at noon')} on 7 March 2024 at noon.\n",
    headline="Talk of the harbour", outlet="Coast Radio",
)


def mark(story: Story, key: str = "bridge", words: str = "Haarlem") -> Operation:
    bodies = Block.objects.filter(article__key=key, kind=BODY)
    found = next(block for block in bodies if words in block.article.text[block.start : block.end])
    return perform(rereading.decide_block, story, article=found.article_id, start=found.start, end=found.end, kind=LEAK)


def withdraw(story: Story) -> Operation:
    return perform(withdrawing.withdraw_article, story, article=article("bridge").pk)


@pytest.fixture
def built(arden: Story) -> Operation:
    """A build that brought one entry, from one article."""
    load("arden-strike", [BRIDGE])
    built = build_timeline(arden)
    assert Entry.objects.get(evidence__article__key="bridge").headline == CALLED
    return built


@pytest.mark.parametrize("hide", [mark, withdraw])
def test_a_build_is_not_redone_over_it(arden: Story, built: Operation, maya: User, hide: Callable[[Story], Operation]) -> None:
    undone = undo(built, maya)
    hidden = hide(arden)
    before = everything()

    with pytest.raises(Refused) as refusal:
        undo(undone, maya)

    assert str(refusal.value) == (
        f"This can't be redone before a later change to the same article. Undo that first: {hidden.sentence}."
    )
    assert everything() == before
    undo(hidden)
    undo(undone, maya)
    assert Entry.objects.filter(headline=CALLED).exists()


def test_nor_what_was_marked_as_server_output_over_a_withdrawal(arden: Story, built: Operation) -> None:
    marked = mark(arden)
    withdraw(arden)

    with pytest.raises(Refused, match="Withdrew Coast Radio"):
        undo(marked)
    assert not Evidence.objects.filter(article__key="bridge").exists()


@pytest.mark.parametrize(("edit", "said"), [
    (edits.revise, {"headline": CALLED}),
    (edits.revise, {"summary": f"Told on the radio. {CALLED}."}),
    (edits.annotate, {"text": f"The radio says: “{CALLED}”", "at": MOMENT}),
])
def test_words_of_it_do_not_come_back(
    arden: Story, built: Operation, edit: Callable[..., str], said: dict[str, object]
) -> None:
    entry = Entry.objects.get(edtf="2024-03-04")
    undone = undo(perform(edit, arden, entry=entry.pk, **said))
    mark(arden)

    with pytest.raises(Refused, match="Undo that first: Marked a passage of Coast Radio"):
        undo(undone)

    entry.refresh_from_db()
    assert "Haarlem" not in entry.headline + entry.summary
    assert not Annotation.objects.exists()


def test_words_that_a_copy_tells_in_sight_do(arden: Story, built: Operation) -> None:
    mark(arden)
    assert not Entry.objects.filter(headline=CALLED).exists()
    load("arden-strike", [Received("copy", BRIDGE.raw.replace("Talk", "Word"), outlet="The Harbour Post")])
    undone = undo(build_timeline(arden))

    undo(undone)

    assert Entry.objects.get(headline=CALLED).evidence.get().article.key == "copy"


def test_what_has_nothing_to_do_with_it_is_undone_as_ever(arden: Story, built: Operation) -> None:
    entry = Entry.objects.get(edtf="2024-03-04")
    before = everything()
    retitled = perform(edits.revise, arden, entry=entry.pk, headline="Dockers down tools", summary="A walk-out at noon.")
    marked = mark(arden)

    undone = undo(retitled)
    undo(undo(undone))
    undo(marked)

    assert everything() == before


def test_what_was_marked_before_an_edit_bars_no_undo_of_it(arden: Story, built: Operation) -> None:
    mark(arden)
    entry = Entry.objects.get(edtf="2024-03-04")
    perform(edits.revise, arden, entry=entry.pk, headline="Swing bridge")
    retitled = perform(edits.revise, arden, entry=entry.pk, headline="The dockers of Arden")

    undo(retitled)

    entry.refresh_from_db()
    assert entry.headline == "Swing bridge"


def test_an_undo_asks_no_more_where_much_is_marked(arden: Story, built: Operation) -> None:
    entry, counted = Entry.objects.get(edtf="2024-03-05"), []
    for marked in ("bridge", "courier", ""):
        accepted = perform(edits.accept, arden, entries=[entry.pk])
        with CaptureQueriesContext(connection) as asked:
            undo(accepted)
        counted.append(len(asked))
        if marked:
            mark(arden, marked, "")
    assert len(set(counted)) == 1


@pytest.mark.parametrize("told", [{}, {"evidence": []}])
def test_nor_does_a_file_that_is_older_than_the_mark_bring_it_back(
    arden: Story, built: Operation, tmp_path: Path, told: dict[str, list]
) -> None:
    old = document(arden)
    mark(arden)
    before = everything()
    entries = [entry | told for entry in old["entries"]]
    (tmp_path / "old.json").write_text(json.dumps(old | {"entries": entries}), encoding="utf-8")

    with pytest.raises(CommandError, match="it quotes what was marked as output of a server since. Take it out of the file."):
        call_command("import_timeline", arden.slug, str(tmp_path / "old.json"))

    assert everything() == before
    kept = [entry for entry in entries if entry["headline"] != CALLED] + [{"edtf": "2024-03-08", "headline": "The bridge closed"}]
    (tmp_path / "old.json").write_text(json.dumps(old | {"entries": kept}), encoding="utf-8")
    call_command("import_timeline", arden.slug, str(tmp_path / "old.json"))
    assert Entry.objects.filter(headline="The bridge closed").exists()
