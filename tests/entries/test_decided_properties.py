"""Decisions about articles among other work, in whatever order: undo is exact to the last reading, and no decision is ever lost."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline.articles.models import Article, Block, DecidedBlock, Reading, Story
from timeline.articles.page import BODY, CHROME, HEADLINE, LEAK
from timeline.dates.edtf import words
from timeline.entries import edits, history, rereading, withdrawing
from timeline.entries.build import build_timeline
from timeline.entries.consequences import DID, Effects, Preview, preview
from timeline.entries.journal import DECISIONS, Refused
from timeline.entries.models import Entry, Operation

from ..conftest import MOMENT
from .always_holds import check_each_row_hangs_on_a_living_entry, check_what_persons_dated_stays, table
from .arden import ask_what_is_due, derived, everything, read_afresh
from .how_many import DAILY, SEQUENCES

Step = tuple[str, int, int]
DAYS = [date(2024, 2, 29), date(2024, 3, 7), date(2024, 3, 14)]
KINDS = [BODY, CHROME, HEADLINE, LEAK]
STEPS = st.lists(
    st.tuples(
        st.sampled_from([
            "day", "day", "block", "block", "origin", "release", "withdraw", "restore", "accept",
            "revise", "merge", "split", "annotate", "dismiss",
            "build", "undo", "undo", "undo earlier",
        ]),
        st.integers(0, 8), st.integers(0, 8),
    ),
    min_size=3, max_size=10,
)  # fmt: skip

pytestmark = pytest.mark.django_db


class Desk:
    """Does step after step to a story and checks after each what always holds."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.articles = list(story.articles.order_by("key"))
        self.done: list[Operation] = []

    def work(self, steps: Sequence[Step]) -> None:
        with transaction.atomic():
            for step in steps:
                self._do(*step)
            transaction.set_rollback(True)

    def _do(self, kind: str, one: int, other: int) -> None:
        ask_what_is_due(self.story)
        before = everything()
        try:
            with transaction.atomic():
                operation = self._undo(kind, one) if kind.startswith("undo") else self._edit(kind, one, other)
        except Refused:
            assert everything() == before
            return
        after = everything()
        check_each_row_hangs_on_a_living_entry(after[0])
        check_no_server_output_is_text()
        read_afresh(self.story)
        assert derived() == after[1]  # a reading from `raw` and the decisions alone gives just the same
        if kind == "build":
            check_decisions_stay(before[0], after[0])
        elif not kind.startswith("undo"):
            check_what_persons_dated_stays(before[0], after[0])
            assert operation is not None
            self._check_undo_and_redo(operation, before, after)
        if operation:
            self.done.append(operation)

    def _check_undo_and_redo(self, operation: Operation, before: Any, after: Any) -> None:  # noqa: ANN401
        with transaction.atomic():
            undone = history.undo(operation)
            assert everything() == before
            history.undo(undone)
            assert everything() == after
            transaction.set_rollback(True)

    def _undo(self, kind: str, back: int) -> Operation:
        if not self.done:
            raise Refused("There is nothing to undo.")
        return history.undo(self.done[-1 - (back % len(self.done) if kind == "undo earlier" else 0)])

    def _edit(self, kind: str, one: int, other: int) -> Operation | None:
        article = self.articles[one % len(self.articles)]
        if kind == "build":
            return build_timeline(self.story)
        if kind == "day":
            return self._perform(rereading.decide_published, article=article.pk, day=DAYS[other % len(DAYS)])
        if kind == "origin":
            second = self.articles[other % len(self.articles)]
            said = [{"own": True}, {"origin": "The Norland Agency"}, {"copy_of": second.pk}][other % 3]
            return self._perform(rereading.decide_origin, article=article.pk, **said)
        if kind == "release":
            release = [rereading.release_published, rereading.release_origin][other % 2]
            return self._perform(release, article=article.pk)
        if kind == "block":
            blocks = list(Block.objects.filter(article=article).order_by("start"))
            block = blocks[other % len(blocks)]
            said = {"start": block.start, "end": block.end, "kind": KINDS[(one + other) % len(KINDS)]}
            return self._perform(rereading.decide_block, article=article.pk, **said)
        if kind in ("withdraw", "restore"):
            edit = withdrawing.withdraw_article if kind == "withdraw" else withdrawing.restore_article
            return self._perform(edit, article=article.pk)
        return self._edit_entry(kind, one, other)

    def _edit_entry(self, kind: str, one: int, other: int) -> Operation:
        living = list(Entry.objects.live().order_by("pk"))
        if not living:
            raise Refused("There is nothing to edit.")
        entry, second = living[one % len(living)], living[other % len(living)]
        if kind == "revise":
            return self._perform(edits.revise, entry=entry.pk, edtf=f"2024-06-0{other + 1}")
        if kind == "merge":
            return self._perform(edits.merge, survivor=entry.pk, others=[second.pk])
        if kind == "split":
            return self._perform(edits.split, entry=entry.pk, evidence=list(entry.evidence.values_list("pk", flat=True)[:1]))
        if kind == "annotate":
            return self._perform(edits.annotate, entry=entry.pk, text="Why?", at=MOMENT)
        return self._perform({"accept": edits.accept, "dismiss": edits.dismiss}[kind], entries=[entry.pk])

    def _perform(self, edit: Any, **particulars: Any) -> Operation:  # noqa: ANN401
        if not getattr(edit, "on_draft", False):
            return history.perform(edit, self.story, **particulars)
        shown = check_it_shows_or_refuses(edit, self.story, particulars)
        operation = history.perform(edit, self.story, **particulars)
        check_it_happened(shown.effects, operation)
        return operation


def check_it_shows_or_refuses(edit: Any, story: Story, particulars: dict[str, Any]) -> Preview:  # noqa: ANN401
    """The preview of an edit, which refuses as the edit does and stores nothing."""
    before = everything()
    try:
        return preview(edit, story, **particulars)
    finally:
        assert everything() == before


def check_it_happened(shown: Effects, operation: Operation) -> None:
    """What a preview says, word for word."""
    entries = [(change.before, change.after) for change in operation.changes.filter(table="entry")]
    assert shown.moved == [
        (after["headline"], words(before["edtf"]), words(after["edtf"]))
        for before, after in entries if before and after and before["edtf"] != after["edtf"]
    ]
    assert shown.new == [(after["headline"], words(after["edtf"])) for before, after in entries if before is None]
    assert shown.gone == [(before["headline"], words(before["edtf"])) for before, after in entries if after is None]
    said = shown.in_words(*DID)
    assert operation.sentence.endswith(f"; {said}" if said else "")


def check_no_server_output_is_text() -> None:
    """But where it was uncovered: what is done here is done by nobody, who may do what administrators may."""
    uncovered = set(DecidedBlock.objects.filter(uncovers=True).values_list("article", "start", "end"))
    assert set(Block.objects.filter(found_kind=LEAK).exclude(kind=LEAK).values_list("article", "start", "end")) <= uncovered


def check_decisions_stay(before: Any, after: Any) -> None:  # noqa: ANN401
    for code in DECISIONS:
        assert table(before, code) == table(after, code)
    for pk, decision in table(after, "decided_day").items():
        assert str(Reading.objects.get(pk=pk).published) == decision["day"]
    for decision in table(after, "decided_block").values():
        stands = Block.objects.get(article=decision["article_id"], start=decision["start"])
        assert decision["kind"] == stands.kind


@settings(
    max_examples=12 if DAILY else SEQUENCES // 20, deadline=None, derandomize=DAILY,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS)
def test_whatever_is_decided_in_whatever_order(arden: Story, steps: list[Step]) -> None:
    Desk(arden).work(steps)


def test_the_articles_stay_as_received(arden: Story) -> None:
    before = list(Article.objects.order_by("pk").values())

    Desk(arden).work([("day", 0, 0), ("block", 1, 1), ("origin", 2, 1), ("release", 0, 0), ("undo", 0, 0), ("build", 0, 0)])

    assert list(Article.objects.order_by("pk").values()) == before
