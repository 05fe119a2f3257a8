"""How many entries lie where, however many there are: counts by stretch of the calendar, as the database adds them up."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain

from django.db.models import CharField, Count, Q, QuerySet
from django.db.models.functions import Cast, Substr

from timeline.entries.entry_sets import BEGINS
from timeline.entries.models import Entry
from timeline.entries.tally import EXACT, Months, days_of

from .axis import Axis, axis_over
from .crowd import FULL
from .window import Window

BY_DAY = 800  # days of a story up to which they are counted one by one, else by month
BY_MONTH = 800  # months that hold anything, else by year
PICTURED_BY_DAY = 400  # the same for the small pictures of many stories at once
A_MONTH = 30  # days; in a shorter story a day is drawn no wider than in one of these, in the middle of its place
MOST = 0.9  # of the entries of a story too large to be drawn one by one ...
HALF = 0.5  # ... within less than this share of the width


@dataclass(frozen=True)
class Stretch:
    """A day, month or year of the calendar and how many entries begin in it."""

    first: date
    last: date
    count: int


@dataclass(frozen=True)
class Density:
    """The stretches of a story in which something is, in order."""

    stretches: tuple[Stretch, ...]
    whole: Window | None  # from the first to the last day, None without any dated entry
    count: int = 0

    def axis(self, window: Window | None = None) -> Axis | None:
        """An axis over the stretches of the whole that hold something, or over a window."""
        if self.whole is None:
            return None
        if window:
            return axis_over([(part.first, part.last) for part in self.stretches], (window.first, window.last))
        spans = [(max(part.first, self.whole.first), min(part.last, self.whole.last)) for part in self.stretches]
        return axis_over([(first, last) for first, last in spans if first <= last])

    @property
    def focus(self) -> Window | None:
        """Where a large story begins to be read, if half the width would be all but empty: around most of its entries."""
        if self.whole is None or self.count <= FULL:
            return None
        dense = self._shortest(self.count * MOST)
        reach = timedelta(dense.days // 4)
        near = [part for part in self.stretches if part.last >= dense.first - reach and part.first <= dense.last + reach]
        found = Window(near[0].first, near[-1].last)
        axis = self.axis()
        return found.snapped() if axis.fraction(found.last, end=True) - axis.fraction(found.first) < HALF else None

    def _shortest(self, wanted: float) -> Window:
        """The shortest window that holds so many entries."""
        best, first, held = self.whole, 0, 0
        for last in self.stretches:
            held += last.count
            while held - self.stretches[first].count >= wanted:
                held -= self.stretches[first].count
                first += 1
            found = Window(self.stretches[first].first, last.last)
            best = found if held >= wanted and found.days < best.days else best
        return best

    def bars(self, number: int) -> list[float]:
        """How dense each of so many equal parts of the whole is, from 0 to 1. A stretch is spread over the parts it covers,
        but a day of a short story is a mark: as a block, the only day of a story would look like years without a pause.
        """
        if self.whole is None:
            return []
        start, days = self.whole.first.toordinal(), self.whole.days
        parts = [0.0] * number
        for stretch in self.stretches:
            left = (stretch.first.toordinal() - start) / days * number
            right = (stretch.last.toordinal() + 1 - start) / days * number
            if days < A_MONTH and stretch.first == stretch.last:
                wide = max(1, number // A_MONTH)
                left = (left + right - wide) // 2
                right = left + wide
            low, high = max(int(left), 0), min(max(-int(-right // 1), int(left) + 1), number)
            for part in range(low, high):
                share = (min(right, part + 1) - max(left, part)) / (right - left)
                parts[part] += stretch.count * share
        most = max(parts, default=0)
        return [part / most for part in parts] if most else parts


def density(entries: QuerySet[Entry], months: Months) -> Density:
    """Of dated entries with their months; a story that is short enough is counted by the day, which takes a query."""
    if not months:
        return Density((), None)
    whole = _whole(months)
    digits = digits_for(whole, len(months))
    counted: Counter[str] = Counter()
    if digits < 10:
        for month, groups in months.items():
            counted[month[:digits]] += sum([group.n for group in groups])
    else:
        rows = entries.order_by().annotate(part=Cast(BEGINS, CharField())).values("part").annotate(n=Count("pk"))
        counted.update(dict(rows.values_list("part", "n")))
    return counted_by(whole, counted)


def digits_for(whole: Window, months: int) -> int:
    """How much of a day in ISO form a story that has entries in so many months is counted by: the day, its month or its year."""
    return 10 if whole.days <= BY_DAY else 7 if months <= BY_MONTH else 4


def counted_by(whole: Window, counted: Mapping[str, int]) -> Density:
    """Of how many entries begin on each day, or in each month or year."""
    stretches = tuple(sorted((_stretch(part, n) for part, n in counted.items()), key=lambda stretch: stretch.first))
    return Density(stretches, whole, sum(stretch.count for stretch in stretches))


def densities(entries: QuerySet[Entry]) -> dict[int, Density]:
    """Of every story that these entries belong to, by the story's primary key, month by month or for short ones by day; two queries."""
    found = _by_story(entries, 7)
    short = [story for story, whole in found.items() if whole.whole.days <= PICTURED_BY_DAY]
    return found | (_by_story(entries.filter(story__in=short), 10) if short else {})


def _by_story(entries: QuerySet[Entry], digits: int) -> dict[int, Density]:
    rows = entries.filter(EXACT).order_by().annotate(part=Substr(Cast(BEGINS, CharField()), 1, digits))
    found: dict[int, list[Stretch]] = defaultdict(list)
    for story, part, n in rows.values("story", "part").annotate(n=Count("pk")).values_list("story", "part", "n").order_by("part"):
        found[story].append(_stretch(part, n))
    return {
        story: Density(tuple(parts), Window(parts[0].first, parts[-1].last), sum(part.count for part in parts))
        for story, parts in found.items()
    }


def within(entries: QuerySet[Entry], window: Window) -> QuerySet[Entry]:
    """The dated entries that reach into a window."""
    days = (window.first, window.last)
    open_ended = Q(earliest=None, latest__range=days) | Q(latest=None, earliest__range=days)
    return entries.filter(Q(earliest__lte=window.last, latest__gte=window.first) | open_ended)


def _whole(months: Months) -> Window:
    groups = list(chain.from_iterable(months.values()))
    groups = [group for group in groups if group.exact] or groups
    ends = min([group.first for group in groups]), max([group.last for group in groups])
    return Window(*map(date.fromisoformat, ends))


def _stretch(part: str, count: int) -> Stretch:
    return Stretch(*days_of_part(part), count)


def days_of_part(part: str) -> tuple[date, date]:
    """The first and the last day of a year, a month or a day in ISO form."""
    if len(part) == 7:
        return days_of(part)
    return (date.fromisoformat(part),) * 2 if len(part) == 10 else (date(int(part), 1, 1), date(int(part), 12, 31))
