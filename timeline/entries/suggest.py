"""Suggests which entries may be one event, or one a step of the other, for a person to decide.

"Not the same" holds while both sides stay as they were.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from django.db.models import F

from timeline.articles.models import Story

from .alike import SAME_TEXT, Told, alike, is_in_doubt, is_same_event
from .alone import told_alone
from .by_kind import told_in_kind
from .by_month import told_by_month
from .by_year import told_by_year
from .compared import compared
from .conflicting import conflicting
from .day_off import told_a_day_off
from .expected import SURE, told_as_expected, told_in_time
from .models import Entry, Evidence, Suggestion
from .once import SURE_OF_ONCE, told_once
from .steps import steps
from .why_asked import why_part, why_same

Pair = TypeVar("Pair", bound=tuple[Any, ...])


@dataclass
class Asked:
    """What is to become of the open suggestions of a story. Decided ones stay as they are, or undoing the decision would be refused."""

    new: list[Suggestion]
    moved: list[Suggestion]
    settled: set[int]
    stale: set[int]

    @property
    def changed(self) -> bool:
        return bool(self.new or self.moved or self.settled or self.stale)

    def store(self, keys: Mapping[int, int]) -> None:
        """`keys` are those that new entries were given when they were stored."""
        for row in (*self.new, *self.moved):
            row.sides = [keys.get(side, side) for side in row.sides]
        if self.settled:
            Suggestion.objects.filter(pk__in=self.settled).update(status=Suggestion.ACCEPTED, version=F("version") + 1)
        if self.stale:
            Suggestion.objects.filter(pk__in=self.stale).delete()
        Suggestion.objects.bulk_update(self.moved, ["sides"], batch_size=500)
        Suggestion.objects.bulk_create(self.new, batch_size=500)


def asked_about(story: Story, entries: Sequence[Entry], evidence: Sequence[Evidence]) -> Asked:
    """What to ask about the entries of a story, merged and dismissed ones among them, and their evidence in reading order."""
    wanted = _wanted(story, [entry for entry in entries if not entry.merged_into_id and entry.status != Entry.DISMISSED], evidence)
    answered = set(story.suggestions.filter(status=Suggestion.REJECTED).values_list("fingerprint", flat=True))
    kept: dict[str, Suggestion] = {}
    gone = []
    for row in story.suggestions.filter(status=Suggestion.OPEN).order_by("pk"):
        known = wanted.get(row.fingerprint)
        if known and known.kind == row.kind and row.fingerprint not in answered and row.fingerprint not in kept:
            kept[row.fingerprint] = row
        else:
            gone.append(row)
    settled = _settled(gone, entries)
    return Asked(
        new=[row for mark, row in wanted.items() if mark not in answered and mark not in kept],
        moved=_moved(kept, wanted), settled=settled, stale={row.pk for row in gone} - settled,
    )


def _settled(gone: Sequence[Suggestion], entries: Sequence[Entry]) -> set[int]:
    """What has become one entry is settled; the rest goes, for a side that is gone or has changed makes a new question."""
    living = {entry.pk: entry.merged_into_id or entry.pk for entry in entries}
    become = {row.pk: {living.get(side) for side in row.sides} for row in gone}
    return {pk for pk, homes in become.items() if len(homes) == 1 and None not in homes}


def _moved(kept: dict[str, Suggestion], wanted: dict[str, Suggestion]) -> list[Suggestion]:
    """The same question may be about entries that were withdrawn and proposed again since."""
    moved = [row for mark, row in kept.items() if row.sides != wanted[mark].sides]
    for row in moved:
        row.sides = wanted[row.fingerprint].sides
    return moved


def _wanted(story: Story, entries: Sequence[Entry], pieces: Sequence[Evidence]) -> dict[str, Suggestion]:
    """What there is to ask about the entries as they stand, by fingerprint; not saved."""
    evidence = by_entry(pieces)
    told = compared(entries, evidence)
    within = {(part, whole): likeness for part, whole, likeness in steps(told) if not _are_linked(entries[part], entries[whole])}
    asked = [
        (part, whole, likeness, Suggestion.PART_OF, why_part(told[part], told[whole]))
        for (part, whole), likeness in within.items() if not entries[part].part_of_id
    ]
    once, in_time = _by_sides(told_once(told)), _by_sides(told_in_time(told))
    by_month = _by_sides([*told_by_month(told), *told_by_year(told), *told_alone(told), *told_in_kind(told)])
    expected = _by_sides(told_as_expected(told))
    as_expected = {sides: pair for sides, pair in expected.items() if pair[2] >= SURE}
    clearly_once = {sides: pair for sides, pair in once.items() if pair[2] >= SURE_OF_ONCE}
    sure = by_month | in_time | as_expected | _by_sides(told_a_day_off(told)) | clearly_once
    found = alike(told)
    in_doubt = [pair for pair in found if is_in_doubt(told[pair[0]], told[pair[1]])]
    pairs = _by_sides([*(set(found) - set(in_doubt)), *conflicting(told, in_doubt)]) | expected | once | sure
    of_date = Counter(entry.edtf for entry in entries)
    with_a_third = {at for at, other, _, _ in once.values() if told[at].edtf != told[other].edtf}
    for sides, (i, j, likeness, *_) in sorted(pairs.items(), key=lambda found: sorted(found[0])):
        if {(i, j), (j, i)} & within.keys() or _are_linked(entries[i], entries[j]):
            continue
        kind = _kind(
            told[i], told[j], likeness, sure=sides in sure, elsewhere=bool(sides & with_a_third) and sides not in once,
            of_date=of_date[told[i].edtf],
        )
        deed = once[sides][3] if sides in once else ""
        rows = [evidence[entries[at].pk] for at in (i, j)]
        why = why_same(told[i], told[j], rows, deed=deed, by_month=sides in by_month, in_time=sides in in_time)
        asked.append((i, j, likeness, kind, why))
    wanted = {}
    for i, j, likeness, kind, reasons in asked:
        mark = fingerprint([entries[i], entries[j]], evidence)
        wanted[mark] = Suggestion(
            story=story, sides=[entries[i].pk, entries[j].pk], kind=kind, score=round(likeness, 3), reasons=reasons, fingerprint=mark,
        )
    return wanted


def _by_sides(pairs: Iterable[Pair]) -> dict[frozenset[int], Pair]:
    """Whichever side comes first, it is one pair."""
    return {frozenset(pair[:2]): pair for pair in pairs}


def _are_linked(first: Entry, second: Entry) -> bool:
    """One is part of the other already, so a person has answered."""
    return first.part_of_id == second.pk or second.part_of_id == first.pk


def fingerprint(entries: Sequence[Entry], evidence: dict[int, list[Evidence]]) -> str:
    """What a rejection depends on: the dates and the evidence of the sides.

    Evidence lives in one entry, so it also tells which entry is meant, even one that was withdrawn and proposed again.
    """
    sides = sorted(f"{entry.edtf} {_spans(evidence[entry.pk]) or entry.pk}" for entry in entries)
    return hashlib.sha256("\n".join(sides).encode()).hexdigest()


def by_entry(rows: Iterable[Evidence]) -> dict[int, list[Evidence]]:
    found = defaultdict(list)
    for row in rows:
        found[row.entry_id].append(row)
    return found


def _spans(evidence: Sequence[Evidence]) -> list[tuple[int, int, int]]:
    return sorted((row.article_id, row.start, row.end) for row in evidence)


def _kind(first: Told, second: Told, likeness: float, *, sure: bool, elsewhere: bool, of_date: int) -> str:
    """`sure`: both tell a deed that comes once, or one is what the other tells by its month, expects for its day or by a term, though
    it be a day off.

    `elsewhere`: one of them tells such a deed with a third instead; `of_date`: entries of their date.
    """
    if likeness >= SAME_TEXT and not is_in_doubt(first, second):
        return Suggestion.SAME_TEXT
    if elsewhere and first.edtf != second.edtf:
        return Suggestion.MAYBE
    return Suggestion.SAME_EVENT if sure or is_same_event(first, second, likeness, of_date=of_date) else Suggestion.MAYBE
