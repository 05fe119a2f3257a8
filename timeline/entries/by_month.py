"""Which event of a day is told elsewhere by its month or week: "In May she stood outside the palace with 300 others".

Nothing need be done that comes once. That both share what tells something, and nothing else of that time is nearly as alike, says
enough where little else is told of it. Who tells it in passing says little of it there, so what stands around it counts too. Pure.

What else an editor goes by is no part of it, for on 37 stories, with one of seven groups left out each time, likeness was the better
guide without: names and figures of its own, how often the day is told, whether it is told by the way or far down, how much lies in
that time.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from .alike import COARSEST, COMMON, Told, by_first_day, dated_within, length
from .in_context import in_context, most_alike
from .once import told_before

# Two of three signs are wanted: that they are alike, that they share two words, that one looks back. Of 20 pairs 19 were one event.
SIGNS, ALL_SIGNS = 2, 3  # of a year that has gone by, in which much happened, all
LEAST, ALIKE = 0.04, 0.07  # the likeness without which there is nothing to weigh, and that which is a sign
CLEARLY = 1.5  # times as alike as the next
# A month with more entries holds several alike: in news timelines of hundreds of entries hardly one pair in five was right.
CROWDED = 10
_YEAR = re.compile(r"\d{4}")


def told_by_month(entries: Sequence[Told], looking_back: Collection[int] = ()) -> Iterator[tuple[int, int, float]]:
    """Pairs of indices with their likeness; the coarser date of the two comes first. `looking_back` are those known to."""
    vectors = in_context(entries)
    members, first_days = by_first_day(entries)
    for coarse, whole in enumerate(entries):
        if not (1 < length(whole) <= COARSEST or _is_year_gone_by(whole)) or whole.stretch:
            continue
        # What its own article tells of that time is another event; where that is as alike, the words may speak of it too.
        inside = list(islice((
            at for at in dated_within(whole, entries, members, first_days)
            if entries[at].articles & whole.articles or not told_before(whole, entries[at])
        ), CROWDED + 1))
        if not 1 <= len(inside) <= CROWDED:
            continue
        likely = sorted(((*most_alike(vectors[coarse], vectors[at]), at) for at in inside), reverse=True)
        likeness, common, best = likely[0]
        fewest = SIGNS if length(whole) <= COARSEST else ALL_SIGNS
        signs = (likeness >= ALIKE, common >= COMMON, coarse in looking_back)
        if (
            likeness >= LEAST and sum(signs) >= fewest and all(likeness >= CLEARLY * other for other, *_ in likely[1:])
            and not entries[best].articles & whole.articles and "possible" not in {whole.modality, entries[best].modality}
        ):
            yield coarse, best, likeness


def _is_year_gone_by(whole: Told) -> bool:
    """Of a year that is not yet over as much is told as of a story, and most of it is news."""
    return is_gone_by(whole) and bool(_YEAR.fullmatch(whole.edtf))


def is_gone_by(whole: Told) -> bool:
    gone_by = whole.told is None or (whole.latest is not None and whole.latest < whole.told)
    return gone_by and whole.modality == "happened"
