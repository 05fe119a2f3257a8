"""Which line of a page is its headline: not the first one, but the one whose words the text goes on to use."""

import re
from collections import Counter
from collections.abc import Sequence

from .lines import Line
from .vocabulary import fold, stems

SITE = re.compile(r"\s+(?:[-–—|»›·:]{1,2}|::)\s+")
ENOUGH = 0.5
LONGEST = 300


def recurrence(words: Sequence[str], body: set[str]) -> float:
    """The share of a line's content words that the body uses too."""
    return sum(word in body for word in words) / len(words) if words else 0.0


def without_site(text: str) -> str:
    """ "Harbour deal signed - The Gazette" without the outlet's name: the longest part."""
    return max(SITE.split(text), key=len).strip()


def pick(candidates: Sequence[Line], body: set[str], given: str = "") -> Line | None:
    """The best headline among lines that could be one, or None when the body uses the words of none."""
    wanted = fold(without_site(given))
    best, best_worth = None, 0.0
    seen: dict[str, int] = {}
    for piece in candidates:
        seen[piece.same] = seen.get(piece.same, 0) + 1
    for piece in candidates:
        found = stems(without_site(piece.text))
        worth = recurrence(found, body)
        if len(found) < 2 or worth < ENOUGH:
            continue
        worth += 0.1 * (seen[piece.same] > 1) + 0.3 * (bool(wanted) and wanted in fold(piece.text))
        worth -= 0.25 * bool(SITE.search(piece.text)) + 0.1 * (len(found) < 4)
        if worth > best_worth:
            best, best_worth = piece, worth
    return best


def shares_a_word(piece: Line, body: set[str]) -> bool:
    return not SITE.search(piece.text) and recurrence(stems(piece.text), body) > 0


def guess(titles: Sequence[Line], prose: Sequence[Line]) -> Line | None:
    """The likely headline before it is known which sentences are the article's: its words recur in more than one of them."""
    used = Counter(stem for piece in prose for stem in piece.bag)
    often = {stem for stem, count in used.items() if count > 1 or len(prose) < 4}
    early = prose[min(3, len(prose) // 3)].start if prose else 0
    return pick([piece for piece in titles if piece.start < early], often)


def is_title(piece: Line) -> bool:
    """Shaped as a headline: some words, no full stop."""
    return 3 <= piece.words <= 30 and not piece.trails_off and (not piece.stop or piece.text[-1] in "?!\"'”’»")


def shortened(sentence: str) -> str:
    if len(sentence) <= LONGEST:
        return sentence
    return sentence[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
