"""Whatever people and rebuilds do, in whatever order: nothing is lost, nothing hangs on a dead entry, undo is exact."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date

import pytest
from django.core.cache import caches
from django.db import transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from timeline.articles.models import Article, Expression, Story
from timeline.entries import build as building
from timeline.entries import correcting, edits, history, in_the_way, joining
from timeline.entries.build import NothingNew, build
from timeline.entries.days_given import waiting_days
from timeline.entries.journal import Journal, Refused
from timeline.entries.models import Annotation, Entry, Operation, Suggestion
from timeline.entries.proposal import Piece, Proposal
from timeline.entries.waiting import waiting

from ..conftest import MOMENT
from .always_holds import (
    BY_PERSONS,
    DATING,
    check_each_row_hangs_on_a_living_entry,
    check_no_reading_joins_what_is_not_the_same,
    check_no_tag_went,
    check_nothing_that_came_since_is_left_behind,
    check_nothing_went,
    check_only_persons_dates_are_called_theirs,
    check_tags_are_as_they_were,
    check_the_tally_says_what_is_there,
    check_what_is_remembered_is_what_is_there,
    check_what_persons_dated_stays,
    check_what_was_answered_stays,
    held,
)
from .how_many import DAILY, SEQUENCES
from .rows import Rows, rows

# What to do, and two numbers that say to which entries, with which date, from which reading, or how far back.
Step = tuple[str, int, int]
KINDS = [
    "revise", "tag", "choose date", "let stand", "correct", "pass over", "merge", "merge all", "put off", "split", "annotate", "dismiss",
    "link", "unlink", "move", "not the same", "build", "undo", "undo", "undo earlier",
]
LONGEST = 20 if DAILY else 30
STEPS = st.lists(
    st.tuples(st.sampled_from(KINDS), st.integers(0, 3), st.integers(0, 3)),
    min_size=3 if DAILY else LONGEST, max_size=LONGEST,
)

# What one reading after another proposes: days in March, and the sentences that tell of each by article and number.
READINGS: list[dict[int, list[tuple[str, int]]]] = [
    {1: [("a", 0), ("b", 0)], 2: [("a", 1)], 3: [("b", 1), ("a", 2)]},
    {1: [("a", 0), ("b", 0), ("c", 0)], 2: [("a", 1), ("c", 1)], 3: [("b", 1)], 4: [("a", 2)]},
    {1: [("a", 0)], 5: [("b", 0), ("c", 0)], 3: [("b", 1), ("a", 2)]},
    {2: [("a", 0), ("a", 1)], 3: [("b", 1)]},
]
# The day that the phrase of each sentence is read as: on many a day that is proposed, articles differ.
READ_AS = {"a": (1, 2, 4), "b": (1, 3, 3), "c": (5, 2, 2)}
TAGS = ["Arden", "arden, pay", "pay, Port", ""]

pytestmark = pytest.mark.django_db


class Desk:
    """Does step after step to a story and checks after each what always holds."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.articles = {article.key: article for article in story.articles.all()}
        self.done: list[Operation] = []
        self.before: dict[int, Rows] = {}
        self.after: dict[int, Rows] = {}
        self.changed: dict[int, Counter] = {}

    def work(self, steps: Sequence[Step]) -> None:
        """All of the steps; the database is then as it was."""
        caches["found"].clear()  # of another run, whose operations had the same keys
        with transaction.atomic():
            for step in [("build", 0, 0), *steps]:
                self._do(*step)
            transaction.set_rollback(True)

    def _do(self, kind: str, one: int, other: int) -> None:
        question = self._ask(one, other) if kind == "not the same" else None
        target = self.done[-1 - (one if kind == "undo earlier" else 0) % len(self.done)] if kind.startswith("undo") else None
        before = rows()
        try:
            with transaction.atomic():
                operation = history.undo(target) if target else self._edit(kind, one, other)
        except (Refused, NothingNew):
            assert rows() == before
            if question:  # of what was answered already: it is asked no more, so that no answer takes it away
                question.delete()
            return
        after = rows()
        check_the_tally_says_what_is_there(self.story, after)
        check_what_is_remembered_is_what_is_there(self.story)
        check_each_row_hangs_on_a_living_entry(after)
        check_only_persons_dates_are_called_theirs(after)
        changed = held(after)
        changed.subtract(held(before))
        if target is None:
            check_nothing_went(kind, before, changed)
            check_no_tag_went(kind, before, after)
            check_what_persons_dated_stays(before, after)
            check_what_was_answered_stays(kind, before, after)
            check_no_reading_joins_what_is_not_the_same(kind, before, after)
        else:
            assert +changed == -self.changed[target.pk]
            assert -changed == +self.changed[target.pk]
            check_nothing_that_came_since_is_left_behind(self.before[target.pk], self.after[target.pk], after)
            check_tags_are_as_they_were(self.before[target.pk], self.after[target.pk], before, after)
            assert after == self.before[target.pk] or target != self.done[-1]
        if kind in DATING:
            answered = {row for table, row in operation.changes.values_list("table", "row") if table == "entry"}
            assert not answered & {each.entry.pk for each in waiting_days(self.story)}
        self.done.append(operation)
        self.before[operation.pk], self.after[operation.pk], self.changed[operation.pk] = before, after, changed

    def _ask(self, one: int, other: int) -> Suggestion | None:
        """Suggest that two entries are one event, as a build does where they are alike; None where that is asked already."""
        shown = list(Entry.objects.live().exclude(status=Entry.DISMISSED).order_by("pk"))
        sides = {shown[number % len(shown)].pk for number in (one, other)} if shown else set()
        if len(sides) < 2:
            return None
        row, new = Suggestion.objects.get_or_create(
            story=self.story, sides=sorted(sides), status=Suggestion.OPEN,
            defaults={"kind": Suggestion.SAME_EVENT, "score": 0.5, "fingerprint": ""},
        )
        return row if new else None

    def _edit(self, kind: str, one: int, other: int) -> Operation:
        if kind == "build":
            proposals = [proposal(day, sentences) for day, sentences in READINGS[one].items()]
            return history.perform(build, self.story, proposals=proposals, articles=self.articles)
        living = list(Entry.objects.live().order_by("pk"))
        if not living:
            raise Refused("There is nothing to edit.")
        entry, second = living[one % len(living)], living[other % len(living)]
        date_too = {"edtf": BY_PERSONS[other]} if other == 3 else {}
        if kind == "revise":
            return history.perform(edits.revise, self.story, entry=entry.pk, edtf=BY_PERSONS[other])
        if kind == "choose date":
            return history.perform(edits.choose_date, self.story, entry=entry.pk, edtf=BY_PERSONS[other])
        if kind == "let stand":
            marks = {each.entry.pk: each.mark for each in waiting_days(self.story)}
            return history.perform(edits.let_stand, self.story, entry=entry.pk, mark=marks.get(entry.pk, "as it was"))
        if kind == "correct":
            notice = {"thing": f"correction-{one}", "mark": str(other), "note": "It was later.", "at": MOMENT}
            return history.perform(correcting.take_correction, self.story, entry=entry.pk, edtf=BY_PERSONS[other], **notice)
        if kind == "pass over":
            return history.perform(
                correcting.pass_over_correction, self.story, entry=entry.pk, thing=f"correction-{one}", mark=str(other),
            )
        if kind == "tag":
            return history.perform(edits.revise, self.story, entry=entry.pk, tags=TAGS[other])
        if kind == "merge":
            return history.perform(edits.merge, self.story, survivor=entry.pk, others=[second.pk], **date_too)
        if kind == "merge all":
            others = [row.pk for row in living if row not in (entry, second)]
            groups = [([entry.pk, second.pk], others[:1])] if entry != second else []
            return history.perform(edits.merge_same_text, self.story, groups=groups)
        if kind == "put off":
            return history.perform(edits.put_off, self.story, thing=f"entry-{entry.pk}", mark=str(other), called="it")
        if kind == "split":
            part = list(entry.evidence.values_list("pk", flat=True)[: 1 + other % 2])
            notes = list(entry.annotations.values_list("pk", flat=True)[: other % 3])
            return history.perform(edits.split, self.story, entry=entry.pk, evidence=part, annotations=notes)
        if kind == "not the same":
            asked = [row.pk for row, _ in waiting(self.story)] or [0]
            return history.perform(edits.reject, self.story, suggestion=asked[one % len(asked)])
        if kind == "link":
            return history.perform(edits.link, self.story, entry=entry.pk, whole=second.pk)
        if kind == "unlink":
            within = [row.pk for row in living if row.part_of_id]
            return history.perform(edits.unlink, self.story, entry=within[one % len(within)] if within else entry.pk)
        if kind == "move":
            return history.perform(edits.move, self.story, entry=entry.pk, way="later" if other % 2 else "earlier")
        if kind == "annotate":
            return history.perform(edits.annotate, self.story, entry=entry.pk, text="Why?", kind=Annotation.QUESTION, at=MOMENT)
        return history.perform(edits.dismiss, self.story, entries=[entry.pk])


def proposal(day: int, sentences: Sequence[tuple[str, int]]) -> Proposal:
    when = date(2024, 3, day)
    return Proposal(
        headline=f"What happened on {day} March", summary="", edtf=when.isoformat(), earliest=when, latest=when,
        date_reason="The page says so.", provisional=False, lane="", modality="happened", importance=len(sentences),
        evidence=tuple(Piece(key, at * 10, at * 10 + 9, (at * 10, at * 10 + 3), "It says so.") for key, at in sentences),
    )


@pytest.fixture
def desk(story: Story) -> Desk:
    for key, days in READ_AS.items():
        article = Article.objects.create(story=story, key=key, raw="x" * 30)
        for at, day in enumerate(days):
            read = date(2024, 3, day)
            Expression.objects.create(
                article=article, start=at * 10, end=at * 10 + 3, edtf=read.isoformat(), earliest=read, latest=read, rule="weekday",
            )
    return Desk(story)


@settings(
    max_examples=SEQUENCES, deadline=None, derandomize=DAILY, suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS)
def test_whatever_is_done_in_whatever_order(desk: Desk, steps: list[Step]) -> None:
    Desk(desk.story).work(steps)


NOTED_TWICE = [("annotate", 0, 0), ("annotate", 0, 0)]
MERGED = ("merge", 1, 0)
UNDONE = ("undo", 0, 0)
LINKED = ("link", 0, 1)


class TestTheChecks:
    """They catch what they are there for: each history is checked once as it is, and once with a part of undo left out."""

    @pytest.mark.parametrize(
        ("owner", "name", "steps"),
        [
            (Journal, "delete", [("annotate", 0, 0), UNDONE]),
            (Journal, "delete", [("split", 0, 0), UNDONE]),
            (in_the_way, "_refuse_if_not_living", [*NOTED_TWICE, UNDONE, MERGED, ("undo earlier", 1, 0)]),
            (in_the_way, "_refuse_if_circle", [("link", 2, 0), LINKED, ("unlink", 0, 0), ("link", 1, 2), ("undo earlier", 1, 0)]),
            (in_the_way, "_refuse_if_built_upon", [NOTED_TWICE[0], MERGED, UNDONE, NOTED_TWICE[1], ("undo earlier", 1, 0)]),
            (in_the_way, "_refuse_if_gathered_for", [("merge", 0, 1), ("build", 1, 0), ("undo earlier", 1, 0)]),
        ],
    )
    def test_an_undo_without_one_of_its_parts_is_caught(
        self, desk: Desk, monkeypatch: pytest.MonkeyPatch, owner: object, name: str, steps: list[Step]
    ) -> None:
        Desk(desk.story).work(steps)
        monkeypatch.setattr(owner, name, lambda *_: None)

        with pytest.raises(AssertionError):
            Desk(desk.story).work(steps)

    def test_a_merge_that_drops_tags_is_caught(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        steps = [("tag", 0, 0), ("tag", 1, 2), ("merge", 0, 1)]
        Desk(desk.story).work(steps)
        monkeypatch.setattr(joining, "united", lambda kept, *_: kept)

        with pytest.raises(AssertionError):
            Desk(desk.story).work(steps)

    def test_a_build_that_joins_what_is_not_the_same_is_caught(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        steps = [("not the same", 0, 1), ("build", 3, 0)]
        Desk(desk.story).work(steps)
        monkeypatch.setattr(building, "kept_apart", lambda _: defaultdict(set))

        with pytest.raises(AssertionError):
            Desk(desk.story).work(steps)

    def test_an_undo_that_looks_at_nothing_is_caught_by_random_sequences(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in [name for name in vars(in_the_way) if name.startswith("_refuse_if")]:
            monkeypatch.setattr(in_the_way, name, lambda *_: None)

        @settings(
            max_examples=1000, deadline=None, derandomize=True, database=None, report_multiple_bugs=False, phases=[Phase.generate],
        )
        @given(steps=STEPS)
        def work(steps: list[Step]) -> None:
            Desk(desk.story).work(steps)

        with pytest.raises((AssertionError, KeyError)):  # or it stumbles over a row that is gone
            work()
