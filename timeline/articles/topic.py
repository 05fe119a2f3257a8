"""Which lines of each page are about the story: telling words shared with the page's core and with the other pages' cores."""

from collections import Counter
from collections.abc import Sequence

from .stopwords import COMMON_STEMS
from .vocabulary import stems

Bag = frozenset[str]
FEW = 4  # a line with fewer telling words says nothing either way
COMMON_WEIGHT = 0.15
KEY_TERMS = 12
SEED_SHARE = 0.4
ROUNDS = 3
LINE_CAP = 0.4  # one line in the story's very words must not outweigh a run of strangers
FLOOR = 0.06
GIVE_BACK = 0.6


def bag(text: str) -> Bag:
    return frozenset(stems(text))


def cores(
    pages: Sequence[Sequence[Bag]], breaks: Sequence[Sequence[float]], shy: Sequence[set[int]]
) -> list[tuple[range, list[float | None], float]]:
    """For each page: the run of lines that is about the story, each line's score, and the score that a line of it should reach.

    `breaks` says for each line what a cut before it costs: a list of other stories begins there. `shy` lines are scored but
    vouch for no other. Growing the core from the
    lines that hold the story's key terms keeps a box of other stories out, however well its lines agree with each other.
    """
    key_terms = line_shares(pages)
    found = [set(seeds(bags, key_terms, len(pages))) - skip for bags, skip in zip(pages, shy, strict=True)]
    result: list[tuple[range, list[float | None], float]] = []
    for _ in range(ROUNDS):
        used = Counter(stem for bags, core in zip(pages, found, strict=True) for stem in vocabulary(bags, core))
        result = []
        for bags, core, costs in zip(pages, found, breaks, strict=True):
            scores = score_lines(bags, core, used, len(pages) - 1)
            wanted = threshold(scores, core, len(pages))
            result.append((run(scores, costs, wanted), scores, wanted))
        found = [set(core) - skip for (core, _, _), skip in zip(result, shy, strict=True)]
    return result


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


def score_lines(bags: Sequence[Bag], core: set[int], used: Counter[str], others: int) -> list[float | None]:
    """0 to 1 for each line: do its telling words stand elsewhere in the core, or in other pages? None: it has too few."""
    own = Counter(stem for i in core for stem in bags[i])
    here = vocabulary(bags, core)
    return [score(line, i in core, own, here, used, max(others, 1)) for i, line in enumerate(bags)]


def score(line: Bag, inside: bool, own: Counter[str], here: set[str], used: Counter[str], others: int) -> float | None:
    total = support = 0.0
    count = 0
    for stem in line:
        weight = COMMON_WEIGHT if stem in COMMON_STEMS else 1.0
        count += weight == 1.0
        in_page = (0.0, 0.6, 0.85)[min(own[stem] - inside, 2)]
        in_others = min(1.0, 1.6 * (used[stem] - (stem in here)) / others)
        total += weight
        support += weight * max(in_page, in_others)
    return support / total if count >= FEW else None


def threshold(scores: Sequence[float | None], core: set[int], pages: int) -> float:
    """A share of what the core's lines reach: pages in another language or with a loose subject are measured by themselves."""
    reached = sorted(score for i in core if (score := scores[i]) is not None)
    middle = reached[len(reached) // 2] if reached else 0.0
    return max(FLOOR, middle * (0.3 if pages == 1 else 0.38 if pages == 2 else 0.42))


def run(scores: Sequence[float | None], costs: Sequence[float], wanted: float) -> range:
    """The run of lines with the greatest sum of score above the wanted one; lines that say nothing go with their neighbours."""
    best, best_span = 0.0, (0, len(scores))
    total, start = 0.0, 0
    for i, value in enumerate(scores):
        total -= costs[i]
        if total <= 0:
            total, start = 0.0, i
        total += 0.0 if value is None else min(value, LINE_CAP) - wanted
        if total > best + 1e-9:
            best, best_span = total, (start, i + 1)
    start, end = best_span
    rest = [value for value in scores[end:] if value is not None]
    if not any(costs[end:]) and sum(wanted - value for value in rest) < GIVE_BACK * wanted:
        end = len(scores)  # one weak line at the end is rather a last paragraph than another story
    while end < len(scores) and scores[end] is None and not costs[end]:
        end += 1
    while start > 0 and scores[start - 1] is None and not costs[start]:
        start -= 1
    return range(start, end)
