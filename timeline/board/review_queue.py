"""What waits for a person in a story, what unlocks most first; in a fixed number of queries however much it is."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Self

from django.db.models import Count, OuterRef, Q, QuerySet

from timeline.articles.models import Reading, Story
from timeline.entries.corrected import NOTICED, Noticed, noticed_in, waiting_notices
from timeline.entries.days_given import DIFFER, Differing, doubtful_days, name_of, waiting_days
from timeline.entries.fields import SINGLE
from timeline.entries.later import answered, mark_of
from timeline.entries.models import Annotation, Entry, Later, Suggestion
from timeline.entries.remembered import remembered
from timeline.entries.waiting import Waiting, waiting

from .counts import number_of
from .review_groups import in_agreement
from .review_marks import marks_of
from .review_proposed import ENTRY, in_lists, lists_of, undoubted, unsorted

SAME_TEXT, DATE, SAME, QUESTION, LISTED, ASIDE = "text", "date", "same", "question", "list", "aside"
GROUPS_AT_ONCE = 20
LONGEST_NAME = 300  # room for the keys of a full list: what was unticked is told by them when that is dealt anew
# What comes first settles what comes after: a merge leaves fewer entries to look at, a publish date moves all that hang on it.
TOGETHER, DATES, MERGES, DIFFERING, QUESTIONS, DOUBTFUL, LISTS, ENTRIES, RETOLD, IDLE = range(10)
SURE = (Reading.STATED, Reading.METADATA, Reading.EDITOR)


@dataclass(frozen=True)
class Thing:
    """One thing to decide: its kind, its place in the order, and the rows that it is about (an entry, a note, an article ...)."""

    kind: str
    place: tuple[float, ...]
    ids: tuple[int, ...] = ()
    suggestion: Suggestion | None = None
    groups: tuple[tuple[Entry, ...], ...] = ()
    differing: Differing | None = None
    noticed: Noticed | None = None
    put_off: int = 0  # its turn among what was put off

    @property
    def name(self) -> str:
        """What the page, the answer and "later" call it; the same after a rebuild."""
        name = self.noticed.name if self.noticed else "-".join([self.kind, *map(str, self.ids)])
        return name if len(name) <= LONGEST_NAME else f"{self.kind}-{mark_of(name)}"

    @property
    def answered_as(self) -> str:
        """Two entries that may be one are answered alike, whether they are told of one day or of two."""
        return SAME if self.suggestion else self.kind


def queue(story: Story) -> list[Thing]:
    """All that waits, in the order in which it is dealt; what was put off comes last."""
    asked, of_single = waiting(story), [*_corrections(story), *_differing(story)]
    doubted = _sides_of(asked).union(*(thing.ids for thing in of_single))
    things = [*_suggested(asked), *of_single, *_dates(story), *_questions(story), *_entries(story, doubted)]
    rows = {row.thing: row for row in Later.objects.filter(story=story)}
    held = [thing for thing in things if thing.name in rows]
    marks = marks_of(held)
    turns = {thing.name: rows[thing.name].turn for thing in held if rows[thing.name].mark == marks[thing.name]}
    placed = [replace(thing, put_off=turns[thing.name]) if thing.name in turns else thing for thing in things]
    return sorted(placed, key=lambda thing: (thing.put_off, thing.place))


def left(story: Story) -> int:
    """How many things wait, without fetching more than the suggestions, and after an edit what it touched."""
    asked, suggested = _asked(story), waiting(story)
    answers = answered(story) if asked.differing else {}
    differing = {pk for pk, mark in asked.differing.items() if answers.get(name_of(pk)) != mark}
    noticed = _corrections(story) if asked.noticed else []
    doubted = _sides_of(suggested).union(differing, *(thing.ids for thing in noticed))
    numbers = Story.objects.filter(pk=story.pk).annotate(
        dates=number_of(_unsure().filter(article__story=OuterRef("pk"))), unsorted=number_of(unsorted().filter(story=OuterRef("pk"))),
        listed=number_of(undoubted(doubted).filter(story=OuterRef("pk"))),
    )
    dates, proposed, listed = numbers.values_list("dates", "unsorted", "listed").get()
    single = [len(_suggested(suggested)), len(noticed), len(differing), *asked.questions.values(), dates, proposed - listed]
    return sum(single) + lists_of(listed)


class Asked(NamedTuple):
    """What is asked of single entries, by their keys: how many open questions and correction notices they have, and how those stand
    whose days differ."""

    questions: dict[int, int]
    noticed: dict[int, int]
    differing: dict[int, str]

    def renewed(self, touched: Collection[int], found: Self) -> Self:
        kept = ({pk: value for pk, value in before.items() if pk not in touched} for before in self)
        return type(self)(*(before | now for before, now in zip(kept, found, strict=True)))


def _asked(story: Story) -> Asked:
    """It takes long to find among all entries, and few are asked anything."""

    def find(pks: Collection[int] | None) -> Asked:
        entries = Entry.objects.filter(story=story).among(pks)
        rows = (_open_questions().filter(entry__in=entries), noticed_in(story, pks))
        counted = (dict(of.order_by().values_list("entry").annotate(n=Count("pk"))) for of in rows)
        return Asked(*counted, {each.entry.pk: each.mark for each in doubtful_days(story, pks)})

    return remembered(story, "asked", find, Asked.renewed)


def _suggested(asked: Sequence[Waiting]) -> list[Thing]:
    """The groups of the same text as one thing, every other suggestion for itself; told of two days, it asks for the date too."""
    plain = [sides for row, sides in asked if row.kind == Suggestion.SAME_TEXT and not _at_odds(sides)]
    entries = {entry.pk: entry for sides in plain for entry in sides}
    groups = [[entries[pk] for pk in ids] for ids in in_agreement([[entry.pk for entry in sides] for sides in plain])]
    groups = [group for group in groups if not _at_odds(group)]
    dealt = tuple(tuple(sorted(group, key=_liveliest)) for group in groups[:GROUPS_AT_ONCE])
    found = [Thing(SAME_TEXT, (TOGETHER,), groups=dealt)] if dealt else []
    homes = {entry.pk: number for number, group in enumerate(groups) for entry in group}
    for row, sides in asked:
        if len({homes.get(entry.pk, -entry.pk) for entry in sides}) > 1:  # else a group asks it already
            kind = DIFFER if _on_several_days(sides) else SAME
            doubtful = row.kind in (Suggestion.MAYBE, Suggestion.PART_OF)
            stage = DIFFERING if kind == DIFFER else DOUBTFUL if doubtful else MERGES
            found.append(Thing(kind, (stage, -row.score, row.pk), tuple(entry.pk for entry in sides), row))
    return found


def _on_several_days(sides: Sequence[Entry]) -> bool:
    """Of which one at most can be right; what was planned for another day is no day of what happened."""
    single = all(side.earliest is not None and side.earliest == side.latest for side in sides)
    return single and len({side.earliest for side in sides}) > 1 and len({side.modality == Entry.HAPPENED for side in sides}) == 1


def _at_odds(entries: Sequence[Entry]) -> bool:
    """Whether people have set a field differently on two of them, so that somebody must choose."""
    set_by_people = Counter(
        name for name, said in SINGLE.items() for _ in {getattr(entry, name) for entry in entries if said in entry.decided}
    )
    return any(number > 1 for number in set_by_people.values())


def _liveliest(entry: Entry) -> tuple[bool, bool, float, int]:
    """The one first whose address and words stay."""
    return not entry.decided, entry.status != Entry.ACCEPTED, -entry.importance, entry.pk


def _differing(story: Story) -> list[Thing]:
    """Entries of which the articles give several days; surer than a suggestion that two entries are one."""
    return [Thing(DIFFER, (DIFFERING, -1, each.entry.pk), (each.entry.pk,), differing=each) for each in waiting_days(story)]


def _corrections(story: Story) -> list[Thing]:
    """Of an entry whose dates differ too the correction comes first, for it mostly answers that."""
    return [Thing(NOTICED, (DIFFERING, -2, each.entry.pk), (each.entry.pk,), noticed=each) for each in waiting_notices(story)]


def _dates(story: Story) -> list[Thing]:
    """Publish dates that nobody has confirmed, those first on which most entries hang."""
    rows = _unsure().filter(article__story=story).annotate(
        hang=Count("article__evidence__entry", distinct=True, filter=Q(article__evidence__entry__merged_into=None))
    )
    return [
        Thing(DATE, (DATES if hang or day is None else IDLE, -hang, pk), (pk,))
        for pk, day, hang in rows.values_list("pk", "published", "hang")
    ]


def _questions(story: Story) -> list[Thing]:
    ids = _open_questions().filter(entry__story=story).order_by("pk").values_list("pk", flat=True)
    return [Thing(QUESTION, (QUESTIONS, pk), (pk,)) for pk in ids]


def _entries(story: Story, doubted: Collection[int]) -> list[Thing]:
    """What is asked about nowhere in lists, the rest one by one; what was set aside comes after what it may tell again."""
    lists = in_lists(undoubted(doubted).filter(story=story))
    listed = {pk for ids in lists for pk in ids}
    found = [Thing(LISTED, (LISTS, number), ids) for number, ids in enumerate(lists)]
    for pk, weight, status in unsorted().filter(story=story).values_list("pk", "importance", "status"):
        kind, stage = (ENTRY, ENTRIES) if status == Entry.PROPOSED else (ASIDE, RETOLD)
        if pk not in listed:
            found.append(Thing(kind, (stage, -weight, pk), (pk,)))
    return found


def _sides_of(asked: Sequence[Waiting]) -> set[int]:
    return {entry.pk for _, sides in asked for entry in sides}


def _unsure() -> QuerySet[Reading]:
    return Reading.objects.filter(Q(published=None) | ~Q(basis__in=SURE), article__withdrawal=None)


def _open_questions() -> QuerySet[Annotation]:
    asked = Annotation.objects.filter(kind=Annotation.QUESTION, resolved=False, entry__merged_into=None)
    return asked.exclude(entry__status=Entry.DISMISSED)
