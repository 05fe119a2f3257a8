"""Which entries may be a step of a larger one: the second day of talks that another entry tells from their first day to their last.

Few and sure rather than many: a month or a week says how exactly a day is known, so only what a text gives from day to day is taken
for something that has days, unless the step itself says that it is a day of it. Pure.
"""

import re
from collections.abc import Sequence

from timeline.articles.vocabulary import stem

from .alike import Told, by_first_day, dated_within, length, vectors_of
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
    members, first_days = by_first_day(entries)
    best: dict[int, tuple[float, int]] = {}
    for whole, told in enumerate(entries):
        if not 1 <= length(told) <= LONGEST:
            continue
        for part in dated_within(told, entries, members, first_days):
            if not (told.stretch or (nouns[part] and entries[part].articles & told.articles)):
                continue
            if likeness := _likeness(told, nouns[part], vectors[part], vectors[whole]):
                best[part] = max(best.get(part, (0.0, -1)), (likeness, whole))
    return [(part, whole, likeness) for part, (likeness, whole) in sorted(best.items())]


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
