"""What the pages of a story tell of which day, and what a page counts from its own day that is told like it."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from .counting import Counting, TextDays, days_meant
from .page import Dating
from .same_weekday import Words, likeness, weighed_words
from .shingles import containment
from .stated_days import Written
from .told_days import FUTURE, PAST

EDITED = 1.25  # what it counts for that an editor set the day of a page
LEAD_WORTH = 0.6  # of a telling that has its day only from being what a page leads with
DAY_BEFORE = 0.8  # of that, for the day before
ALIKE = 0.25  # likeness of two sentences from which on it counts
EVENT = 0.5  # what it counts for that all tell of one day what a page names by its weekday: "Monday's fire"
FULL = 1.0  # worth of a telling that has its day from its own words
BESIDE = 1.5  # what it counts for that the page itself names the day of its weekday
OWN = 0.5  # and that it itself names the day of what was so many days ago
TOP = 4  # sentences in which a weekday is that of a day which they name too
COMMON = 60  # tellings with a word from which on it leads to none of them
QUIET, SOON = 8, 6  # days without news before a day, and after it with some, that lies before a story begins
YEAR = 366  # days
ONE_DAY, HALF_A_YEAR = timedelta(1), timedelta(182)
LONG_PAST = timedelta(75)  # by which days told as over are looked for further back than ahead, twice over
EARLIEST, LATEST = date.min + timedelta(2 * YEAR), date.max - timedelta(2 * YEAR)  # what is counted from near days is a day too


class Telling(NamedTuple):
    words: Words
    day: date
    page: int
    worth: float = 1.0
    is_ahead: bool = False  # told as still to come


class Match(NamedTuple):
    by: float
    counting: Counting
    telling: Telling


class Told:
    """The tellings of a story, to be found by words and by day; `known` are days on which its pages appeared, `middle` is amid them."""

    def __init__(self, texts: Sequence[TextDays], lending: Sequence[Dating], middle: date) -> None:
        every = (one for i, text in enumerate(texts) for one in tellings_of(i, text, lending[i], middle))
        self.middle = middle
        self.known = sorted({middle, *(dating.day for dating in lending if dating.day and is_near(dating.day, middle))})
        self.tellings = [one for one in every if is_near(one.day, middle)]
        self.weights: Mapping[str, float] = weighed_words([one.words for one in self.tellings])
        self.leads = [(i, lending[i], text.lead) for i, text in enumerate(texts) if lending[i].day]
        self.having: dict[str, list[int]] = defaultdict(list)
        self.tellers: dict[date, set[int]] = defaultdict(set)
        for at, telling in enumerate(self.tellings):
            self.tellers[telling.day].add(telling.page)
            for word in telling.words:
                self.having[word].append(at)

    def may_mean(self, days: Sequence[Written]) -> list[date]:
        """What days that a page names can mean, where they give no year in that next to any page of the story."""
        every = {day for written in days for known in self.known for day in days_meant(written, known)}
        return sorted(day for day in every if is_near(day, self.middle))

    def like(self, words: Words) -> Iterator[tuple[float, Telling]]:
        rare = (self.having[word] for word in words if word in self.having and len(self.having[word]) <= COMMON)
        for at in sorted({at for places in rare for at in places}):
            by = likeness(words, self.tellings[at].words, self.weights) * self.tellings[at].worth
            if by >= ALIKE:
                yield by, self.tellings[at]

    def of_event(self, event: Words, weekday: int, but: int) -> Iterator[tuple[float, Telling]]:
        """Tellings of such a weekday that name an event, where most pages which name one then do so of that day."""
        for word in sorted(event):
            first: dict[tuple[date, int], Telling] = {}
            for at in self.having.get(word, ()):
                one = self.tellings[at]
                if one.page != but and one.worth >= FULL and one.day.weekday() == weekday:
                    first.setdefault((one.day, one.page), one)
            tellers = Counter(day for day, _ in first)
            yield from (
                (EVENT * tellers[day] / len(first), one) for (day, _), one in first.items() if 2 * tellers[day] >= len(first)
            )

    def leads_like(self, lead: Words, but: int) -> dict[date, float]:
        """How like one lead are those of each day's other pages."""
        found: dict[date, float] = {}
        for page, dating, other in self.leads:
            if page != but:
                found[dating.day] = max(found.get(dating.day, 0.0), likeness(lead, other, self.weights) * trust(dating))
        return found

    def is_told(self, day: date, but: int) -> bool:
        """Whether any page but one tells of a day."""
        return any(page != but for page in self.tellers.get(day, ()))

    def is_before(self, day: date, but: int, named: Collection[date] = ()) -> bool:
        """Whether a day lies before the news that other pages than one tell begins, with the days which that one names."""
        lately = any(0 <= (day - one).days <= QUIET for one in named)
        if lately or any(self.is_told(day - timedelta(step), but) for step in range(QUIET + 1)):
            return False
        return any(self.is_told(day + timedelta(step), but) for step in range(1, SOON + 1))


def trust(dating: Dating) -> float:
    return EDITED if dating.basis == "editor" else 1.0


def tellings_of(i: int, text: TextDays, dating: Dating, middle: date) -> Iterator[Telling]:
    published, worth = dating.day, trust(dating)
    for one in text.named:
        near = published or middle
        if one.tense == PAST and near > EARLIEST:  # it is rather of the year gone by than of the next
            near -= HALF_A_YEAR if published else LONG_PAST
        for day in days_meant(one.written, near):
            yield Telling(one.words, day, i, is_ahead=day > published if published else one.tense == FUTURE)
    if published and is_near(published, middle):
        yield from (Telling(one.words, day, i, worth, day > published) for one in text.counted if (day := one.day(published)))
        yield Telling(text.lead, published, i, LEAD_WORTH * worth)
        yield Telling(text.lead, published - ONE_DAY, i, LEAD_WORTH * DAY_BEFORE * worth)


def matches_of(i: int, text: TextDays, told: Told) -> dict[tuple[int, date], Match]:
    """For each counted day and what it may mean the telling most like it."""
    found: dict[tuple[int, date], Match] = {}
    top = [one.written for one in text.named if one.place < TOP and is_of_page(one.written, one.tense)]
    named = told.may_mean(top)
    for at, one in enumerate(text.counted):
        likes = [(by, telling) for by, telling in told.like(one.words) if not (telling.is_ahead and one.of_saying)]
        if one.weekday is not None and one.tense != FUTURE and one.place < TOP:
            likes += [(BESIDE, Telling(one.words, day, i)) for day in named if day.weekday() == one.weekday]
        likes += told.of_event(one.event, one.weekday, but=i) if one.weekday is not None else []
        for by, telling in likes:
            own = telling.page == i and one.weekday is None
            worth = by + OWN if own else by
            if own and not one.is_ago:
                continue  # of "today" and "yesterday" a page tells much
            if (at, telling.day) not in found or worth > found[at, telling.day].by:
                found[at, telling.day] = Match(worth, one, telling)
    return found


def is_of_page(written: Written, tense: str) -> bool:
    """Whether a day is named as that of a report or a picture is, with its weekday or its year, rather than told of as past."""
    return written.weekday is not None if tense else bool(written.year)


def is_near(day: date, middle: date) -> bool:
    return abs((day - middle).days) < YEAR


def pages_alike(i: int, texts: Sequence[TextDays], datings: Sequence[Dating]) -> dict[date, float]:
    """How like a page are those of each day."""
    found: dict[date, float] = {}
    for j, other in enumerate(texts):
        if j != i and (day := datings[j].day) and EARLIEST < day < LATEST:
            found[day] = max(found.get(day, 0.0), containment(texts[i].words, other.words) * trust(datings[j]))
    return found


def most_alike(i: int, day: date, texts: Sequence[TextDays], datings: Sequence[Dating]) -> int | None:
    """Which page of about a day is most like another."""
    of_day = [j for j, dating in enumerate(datings) if j != i and dating.day and abs(dating.day - day) <= ONE_DAY]
    return max(of_day, key=lambda j: (containment(texts[i].words, texts[j].words), -j), default=None)
