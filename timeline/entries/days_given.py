"""Which days the articles of an entry give for it, and where independent ones differ, so that a person has to say."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, combinations

from django.db.models import F, Max, Min, QuerySet

from timeline.articles.models import Expression, Story

from .compared import names_its_day
from .journal import Journal
from .later import answered, mark_of, settle
from .models import Entry, Evidence
from .statements import is_day_of_saying
from .suggest import by_entry, fingerprint

DIFFER = "differ"


@dataclass(frozen=True)
class Given:
    """A day, and the evidence that gives it."""

    day: date
    rows: tuple[Evidence, ...]

    @property
    def articles(self) -> set[int]:
        return {row.article_id for row in self.rows}

    @property
    def origins(self) -> set[int]:
        """An article whose origin nobody knows counts for itself."""
        readings = [getattr(row.article, "reading", None) for row in self.rows]
        return {
            reading.origin_id if reading and reading.origin_id else -row.article_id
            for row, reading in zip(self.rows, readings, strict=True)
        }


@dataclass(frozen=True)
class Differing:
    """An entry and the days given for it, the first first. `mark` says how it stands: its date, its evidence, the days."""

    entry: Entry
    given: tuple[Given, ...]
    mark: str

    @property
    def name(self) -> str:
        return name_of(self.entry.pk)


def waiting_days(story: Story) -> list[Differing]:
    """The entries of a story whose days differ, but for those that somebody has answered for as they stand."""
    return _differing(of_several_days(story), lambda: answered(story))


def doubtful_days(story: Story, among: Collection[int] | None = None) -> list[Differing]:
    """The entries whose days differ, answered for or not; of these entries alone, or of all of them with None."""
    return _differing(of_several_days(story, among), dict)


def of_several_days(story: Story, among: Collection[int] | None = None) -> QuerySet:
    """Ids of the entries whose days may differ.

    What is only proposed has one date by construction, for clauses of two days are proposed as two entries.
    """
    evidence = Evidence.objects.filter(article__story=story)
    told = list(_of_several_days(evidence if among is None else evidence.filter(entry__in=among)))  # few of a long story
    return Entry.objects.shown().filter(pk__in=told).exclude(status=Entry.PROPOSED, decided=[]).values_list("pk", flat=True)


def keep_date(journal: Journal, entry: Entry) -> None:
    """Whoever sets a date answers what the articles give otherwise, as long as they give just that."""
    for each in _differing(_of_several_days(entry.evidence.all()), dict):
        settle(journal, each.name, each.mark)


def name_of(entry: int) -> str:
    return f"{DIFFER}-{entry}"


def _differing(several: Iterable[int], answers: Callable[[], dict[str, str]]) -> list[Differing]:
    """Texts are fetched only for what is not answered."""
    several = list(several)
    if not several:
        return []
    evidence = by_entry(Evidence.objects.filter(entry__in=several))
    days = _days_of(chain(*evidence.values()))
    entries = {entry.pk: entry for entry in Entry.objects.filter(pk__in=several)}
    marks = {pk: _mark(entry, evidence[pk], days) for pk, entry in entries.items()}
    known = answers()
    asked = [pk for pk in sorted(marks) if known.get(name_of(pk)) != marks[pk]]
    told = by_entry(Evidence.objects.filter(entry__in=asked).select_related("article__outlet", "article__reading__origin"))
    found = [Differing(entries[pk], _given(told[pk], days), marks[pk]) for pk in asked]
    return [each for each in found if _is_doubtful(each)]


def _of_several_days(evidence: QuerySet[Evidence]) -> QuerySet:
    """Ids of the entries of which this evidence's dating phrases are read as more than one single day; the database picks them out."""
    read = "article__expressions__"
    dated = evidence.filter(article__withdrawal=None).filter(
        **{f"{read}start": F("phrase_start"), f"{read}earliest": F(f"{read}latest")}
    )
    spans = dated.order_by().values("entry").annotate(first=Min(f"{read}earliest"), last=Max(f"{read}latest"))
    return spans.filter(first__lt=F("last")).values_list("entry", flat=True)


def _days_of(rows: Iterable[Evidence]) -> dict[tuple[int, int], date]:
    """The single days that dating phrases are read as, by article and place."""
    rows = [row for row in rows if row.phrase_start is not None]
    phrases = Expression.objects.filter(
        article__in={row.article_id for row in rows}, start__in={row.phrase_start for row in rows}, earliest=F("latest"),
        article__withdrawal=None,
    )
    return {(article, start): day for article, start, day in phrases.values_list("article", "start", "earliest")}


def _given(rows: Sequence[Evidence], days: dict[tuple[int, int], date]) -> tuple[Given, ...]:
    """Of the event itself: a day that no phrase in the sentence names is that of the report, so is one on which it was said, and what
    was told ahead is only a plan.
    """
    naming = [row for row in rows if (row.article_id, row.phrase_start) in days and names_its_day(row)]
    naming = _rather(naming, lambda row: not is_day_of_saying(row.parts[0], row.parts[2]))
    naming = _rather(naming, lambda row: not _told_ahead(row, days[row.article_id, row.phrase_start]))
    by_day: dict[date, list[Evidence]] = defaultdict(list)
    for row in naming:
        by_day[days[row.article_id, row.phrase_start]].append(row)
    return tuple(Given(day, tuple(by_day[day])) for day in sorted(by_day))


def _rather(rows: list[Evidence], tells: Callable[[Evidence], bool]) -> list[Evidence]:
    return [row for row in rows if tells(row)] or rows


def _told_ahead(row: Evidence, day: date) -> bool:
    reading = getattr(row.article, "reading", None)
    return bool(reading and reading.published and reading.published < day)


def _is_doubtful(found: Differing) -> bool:
    """An article that gives both days takes them for two steps, and an entry of several days holds them all."""
    return any(
        not one.articles & other.articles and len(one.origins | other.origins) > 1
        and not (_within(found.entry, one.day) and _within(found.entry, other.day))
        for one, other in combinations(found.given, 2)
    )


def _within(entry: Entry, day: date) -> bool:
    return bool(entry.earliest and entry.latest and entry.earliest < entry.latest and entry.earliest <= day <= entry.latest)


def _mark(entry: Entry, rows: Sequence[Evidence], days: dict[tuple[int, int], date]) -> str:
    phrases = sorted({(row.article_id, row.phrase_start) for row in rows} & days.keys())
    return mark_of(fingerprint([entry], {entry.pk: list(rows)}), *phrases, *(days[phrase] for phrase in phrases))
