"""Which lines of each page are about the story: telling words shared with the page's core and with the other pages' cores."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from math import sqrt
from typing import NamedTuple

from .extent import FLOOR, Reading, best_run, widened
from .stopwords import COMMON_STEMS

Bag = frozenset[str]
FEW = 4  # a line with fewer telling words says nothing either way
COMMON_WEIGHT = 0.15
KEY_TERMS = 12
SEED_SHARE = 0.4
ROUNDS = 3
WANTED = 0.4
WIDE_WEIGHT = 0.5
BESIDE = 0.4
IN_PAGE = (0.0, 0.6, 0.85)  # worth of a word that stands in no, one or more further lines of the page's core
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
    widely_used = Counter(chain.from_iterable(wide))
    all_words = [set().union(*bags) for bags in pages]
    neighbours = [beside(bags) for bags in pages]
    found: list[Reading] = []
    for _ in range(ROUNDS):
        narrow = [vocabulary(bags, core) for bags, core in zip(pages, cores, strict=True)]
        used = Counter(chain.from_iterable(narrow))
        found = []
        for i, bags in enumerate(pages):
            elsewhere = Elsewhere(used, narrow[i], widely_used, wide[i], all_words[i], max(len(pages) - 1, 1))
            scores = score_lines(bags, cores[i], elsewhere, neighbours[i])
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
        used, widely_used = self.used.get, self.widely_used.get
        found = {}
        for stem in self.words:
            widely = widely_used(stem, 0) - (stem in self.wide)
            closely = used(stem, 0) - (stem in self.narrow)
            if widely or closely:
                found[stem] = max(roots[closely], WIDE_WEIGHT * roots[widely])
        return found


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


def beside(bags: Sequence[Bag]) -> list[Bag]:
    """For each line the stems of the two that stand next to it."""
    none: Bag = frozenset()
    return [(bags[i - 1] if i else none) | (bags[i + 1] if i + 1 < len(bags) else none) for i in range(len(bags))]


def score_lines(bags: Sequence[Bag], core: set[int], elsewhere: Elsewhere, neighbours: Sequence[Bag]) -> list[float | None]:
    """0 to 1 for each line: do its telling words stand elsewhere in the core, or in other pages? None: it has too few."""
    own = Counter(chain.from_iterable(bags[i] for i in core))
    support = elsewhere.support()
    return [score(line, i in core, own, support, neighbours[i]) for i, line in enumerate(bags)]


def score(line: Bag, inside: bool, own: Counter[str], support: dict[str, float], beside: Bag) -> float | None:
    total = held = 0.0
    count = 0
    for stem in line:
        worth = max(IN_PAGE[min(own.get(stem, 0) - inside, 2)], support.get(stem, 0.0))
        if worth < BESIDE and stem in beside:
            worth = BESIDE
        if stem in COMMON_STEMS:
            total += COMMON_WEIGHT
            held += COMMON_WEIGHT * worth
        else:
            count += 1
            total += 1.0
            held += worth
    return held / total if count >= FEW else None


def threshold(scores: Sequence[float | None], core: set[int]) -> float:
    """A share of what the core's lines reach: pages in another language or with a loose subject are measured by themselves."""
    reached = sorted(score for i in core if (score := scores[i]) is not None)
    return max(FLOOR, WANTED * (reached[len(reached) // 2] if reached else 0.0))
