"""Which lines of each page are about the story: telling words shared with the page's core and with the other pages' cores."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import sqrt
from typing import NamedTuple

from .stopwords import COMMON_STEMS

Bag = frozenset[str]
FEW = 4  # a line with fewer telling words says nothing either way
COMMON_WEIGHT = 0.15
KEY_TERMS = 12
SEED_SHARE = 0.4
ROUNDS = 3
LINE_CAP = 0.4  # one line in the story's very words must not outweigh a run of strangers
FLOOR = 0.08
WANTED = 0.4
WIDE_WEIGHT = 0.5
RUN = 3
LACKING = 0.45
BESIDE = 0.4
CREDIT, CUT, COMMENTS = 0.2, 0.5, 4.0  # what may stand before a line, and what crossing it costs


class Reading(NamedTuple):
    """Which lines of a page are the article, what each line scored and what a line of it should score."""

    run: range
    scores: list[float | None]
    wanted: float


NOTHING = Reading(range(0), [], FLOOR)


def read(pages: Sequence[Sequence[Bag]], breaks: Sequence[Sequence[float]], shy: Sequence[set[int]]) -> list[Reading]:
    """For each page the run of lines that is about the story.

    `breaks` says for each line what stands before it: nothing (0), a credit, a list of other stories, the comments. `shy` lines
    are scored but vouch for no other. Growing the core from the lines that hold the story's key terms keeps a box of other
    stories out, however well its lines agree with each other.
    """
    key_terms = line_shares(pages)
    cores = [set(seeds(bags, key_terms, len(pages))) - skip for bags, skip in zip(pages, shy, strict=True)]
    wide = [vocabulary(bags, set(range(len(bags))) - skip) for bags, skip in zip(pages, shy, strict=True)]
    widely_used = Counter(stem for words in wide for stem in words)
    all_words = [set().union(*bags) for bags in pages]
    found: list[Reading] = []
    for _ in range(ROUNDS):
        narrow = [vocabulary(bags, core) for bags, core in zip(pages, cores, strict=True)]
        used = Counter(stem for words in narrow for stem in words)
        found = []
        for i, bags in enumerate(pages):
            elsewhere = Elsewhere(used, narrow[i], widely_used, wide[i], all_words[i], max(len(pages) - 1, 1))
            scores = score_lines(bags, cores[i], elsewhere)
            wanted = threshold(scores, cores[i])
            found.append(Reading(best_run(scores, breaks[i], wanted), scores, wanted))
        before, cores = cores, [set(reading.run) - skip for reading, skip in zip(found, shy, strict=True)]
        if cores == before:
            break
    return [reading._replace(run=widened(reading, mark, len(pages) == 1)) for reading, mark in zip(found, breaks, strict=True)]


class Elsewhere(NamedTuple):
    """How many pages use a stem in their core and anywhere, and what this page itself uses."""

    used: Counter[str]
    narrow: set[str]
    widely_used: Counter[str]
    wide: set[str]
    words: set[str]
    others: int

    def support(self) -> dict[str, float]:
        """For each stem of the page, how widely the other pages use it, 0 to 1."""
        roots = [sqrt(count / self.others) for count in range(self.others + 2)]
        return {
            stem: max(
                roots[self.used[stem] - (stem in self.narrow)], WIDE_WEIGHT * roots[self.widely_used[stem] - (stem in self.wide)]
            )
            for stem in self.words
        }


def line_shares(pages: Sequence[Sequence[Bag]]) -> Counter[str]:
    """How large a share of a page's lines uses each telling stem, summed over the pages."""
    total: Counter[str] = Counter()
    for bags in pages:
        for stem, count in telling(bags).items():
            total[stem] += count / len(bags)
    return total


def telling(bags: Sequence[Bag]) -> Counter[str]:
    return Counter(stem for line in bags for stem in line if stem not in COMMON_STEMS)


def seeds(bags: Sequence[Bag], key_terms: Counter[str], pages: int) -> list[int]:
    """The lines of a page that hold most of the terms that its lines and the other pages' lines keep using."""
    weights = {}
    for stem, count in telling(bags).items():
        here = count / len(bags)
        elsewhere = (key_terms[stem] - here) / max(pages - 1, 1)
        if count > 1 or elsewhere > 1e-9:
            weights[stem] = here + elsewhere
    top = dict(sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:KEY_TERMS])
    worth = [sum(sorted((top.get(stem, 0.0) for stem in line), reverse=True)[:3]) for line in bags]
    order = sorted(range(len(bags)), key=lambda i: -worth[i])
    return [i for i in order[: max(2, int(SEED_SHARE * len(bags)))] if worth[i] > 0]


def vocabulary(bags: Sequence[Bag], core: set[int]) -> set[str]:
    return set().union(*(bags[i] for i in core)) if core else set()


def score_lines(bags: Sequence[Bag], core: set[int], elsewhere: Elsewhere) -> list[float | None]:
    """0 to 1 for each line: do its telling words stand elsewhere in the core, or in other pages? None: it has too few."""
    own = Counter(stem for i in core for stem in bags[i])
    support = elsewhere.support()
    none: Bag = frozenset()
    beside = [(bags[i - 1] if i else none) | (bags[i + 1] if i + 1 < len(bags) else none) for i in range(len(bags))]
    return [score(line, i in core, own, support, beside[i]) for i, line in enumerate(bags)]


def score(line: Bag, inside: bool, own: Counter[str], support: dict[str, float], beside: Bag) -> float | None:
    total = held = 0.0
    count = 0
    for stem in line:
        weight = COMMON_WEIGHT if stem in COMMON_STEMS else 1.0
        count += weight == 1.0
        in_page = (0.0, 0.6, 0.85)[min(own[stem] - inside, 2)]
        total += weight
        held += weight * max(in_page, support[stem], BESIDE * (stem in beside))
    return held / total if count >= FEW else None


def threshold(scores: Sequence[float | None], core: set[int]) -> float:
    """A share of what the core's lines reach: pages in another language or with a loose subject are measured by themselves."""
    reached = sorted(score for i in core if (score := scores[i]) is not None)
    return max(FLOOR, WANTED * (reached[len(reached) // 2] if reached else 0.0))


def best_run(scores: Sequence[float | None], breaks: Sequence[float], wanted: float) -> range:
    """The run of lines with the greatest sum of score above the wanted one."""
    first, last = section(scores, breaks, wanted)
    best, span = 0.0, (first, last)
    total, start = 0.0, first
    for i in range(first, last):
        total -= breaks[i]
        if total <= 0:
            total, start = 0.0, i
        total += above(scores[i], wanted)
        if total > best + 1e-9:
            best, span = total, (start, i + 1)
    return range(*span)


def widened(reading: Reading, breaks: Sequence[float], alone: bool) -> range:
    """The run with its ends given back, unless what stands there is plainly strange: a last paragraph may wander off."""
    run, scores, wanted = reading
    first, last = section(scores, breaks, wanted)
    return range(begin(scores, breaks, wanted, alone, first, run.start), finish(scores, breaks, wanted, alone, run.stop, last))


def above(score: float | None, wanted: float) -> float:
    return 0.0 if score is None else min(score, LINE_CAP) - wanted


def section(scores: Sequence[float | None], breaks: Sequence[float], wanted: float) -> tuple[int, int]:
    """The part of the page before the comments: the first part that holds a fair share of what any part holds."""
    edges = [0, *(i for i in range(1, len(scores)) if breaks[i] >= COMMENTS), len(scores)]
    parts = list(pairwise(edges))
    worth = [sum(max(0.0, above(score, wanted)) for score in scores[a:b]) for a, b in parts]
    return next((part for part, value in zip(parts, worth, strict=True) if value >= 0.3 * max(worth)), (0, len(scores)))


def finish(scores: Sequence[float | None], breaks: Sequence[float], wanted: float, alone: bool, end: int, last: int) -> int:
    """Where the article ends: at the first place from which on all that follows is strange enough for what stands there."""
    for k in range(end, last):
        marked = next((i for i in range(k + 1, last) if breaks[i]), last) if not breaks[k] else last
        if is_strange(scores[k:marked], breaks[k], wanted, alone):
            return k
    return last


def begin(scores: Sequence[float | None], breaks: Sequence[float], wanted: float, alone: bool, first: int, start: int) -> int:
    for k in range(start, first, -1):
        if is_strange(scores[first:k][::-1], breaks[k], wanted, alone):
            return k
    return first


def is_strange(scores: Sequence[float | None], mark: float, wanted: float, alone: bool) -> bool:
    """After a cut marker a weak line is enough; after a credit a poor one; with nothing between, a run of poor ones."""
    told = [score for score in scores if score is not None]
    lacking = sum(wanted - min(score, LINE_CAP) for score in told)
    if mark >= CUT:
        return lacking > 0 or not told
    if mark >= CREDIT:
        return lacking > 0.5 * wanted
    opens_poor = scores[0] is not None and scores[0] < 0.6 * wanted
    return opens_poor and len(told) >= RUN + alone and lacking > (0.65 if alone else LACKING) * wanted * len(told)
