"""Which entries may be a step of a larger one: the second day of talks that another entry tells from their first day to their last.

Few and sure rather than many: a month or a week says how exactly a day is known, so only what a text gives from day to day is taken
for something that has days, unless the step itself says that it is a day of it. Pure.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date

from timeline.articles.vocabulary import stem

from .alike import Told, vectors_of
from .similarity import Vector, cosine

STEP = 0.15
DAY_OF_IT = 0.05  # where the step says of what it is a day
COMMON = 2  # words, beside the kind of happening
LONGEST = 92  # days; what covers more is a background

_STRETCH = re.compile(
    r"\d\w{0,2}\s?(?:[-–—/]|to|and|until|till|through)\s?\d|\b(?:from|between)\b.+\b(?:to|until|till|through|and)\b"
    r"|day\s(?:to|until|till|through)\s|[a-z]+-day\b",
    re.IGNORECASE,
)
_DAY_OF = re.compile(
    r"\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th)|next|last|final|opening|closing) (?:and \w+ )?day|"
    r"day (?:one|two|three|four|five|six|seven|\d+)) of (?:the|a|an|its|their|his|her) (?P<what>(?:[\w’'-]+ ){0,3}?[\w’'-]+)(?=[\s.,;:]|$)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w’'-]+")


def is_stretch(phrase: str) -> bool:
    """Whether a dating phrase goes from day to day: "5 to 7 March", "from Wednesday to Friday"."""
    return bool(_STRETCH.search(phrase))


def steps(entries: Sequence[Told]) -> list[tuple[int, int, float]]:
    """Pairs of indices, the step and the one entry that it is most likely a step of, with their likeness."""
    vectors, nouns = vectors_of(entries), [_days_of(told) for told in entries]
    by_day = sorted((told.earliest, at) for at, told in enumerate(entries) if told.earliest and told.latest)
    days = [day for day, _ in by_day]
    best: dict[int, tuple[float, int]] = {}
    for whole, told in enumerate(entries):
        for part in _inside(told, entries, by_day, days):
            if part == whole or not (told.stretch or (nouns[part] and entries[part].articles & told.articles)):
                continue
            if likeness := _likeness(told, nouns[part], vectors[part], vectors[whole]):
                best[part] = max(best.get(part, (0.0, -1)), (likeness, whole))
    return [(part, whole, likeness) for part, (likeness, whole) in sorted(best.items())]


def _inside(told: Told, entries: Sequence[Told], by_day: Sequence[tuple[date, int]], days: Sequence[date]) -> Iterator[int]:
    """Entries whose days are clearly fewer than those of this one, and all among them."""
    if told.earliest is None or told.latest is None or not 1 <= (whole := (told.latest - told.earliest).days) <= LONGEST:
        return
    for _, at in by_day[bisect_left(days, told.earliest) : bisect_right(days, told.latest)]:
        first, last = entries[at].earliest, entries[at].latest
        if first and last and last <= told.latest and 2 * (last - first).days < whole:
            yield at


def _likeness(whole: Told, nouns: set[str], one: Vector, other: Vector) -> float:
    """0 where they are not sure to belong together."""
    found = cosine(one, other)
    if nouns & {stem(word.lower()) for quote in whole.quotes for word in _WORD.findall(quote)}:
        return max(found, DAY_OF_IT)
    common = sum(1 for term in one if term in other and not term.startswith(("#", "@")) and not term.isdigit())
    return found if whole.stretch and found >= STEP and common >= COMMON else 0.0


def _days_of(part: Told) -> set[str]:
    """What an entry says that it is a day of: "the second day of the talks"."""
    return {stem(match["what"].split()[-1].lower()) for quote in part.quotes for match in _DAY_OF.finditer(quote)}
