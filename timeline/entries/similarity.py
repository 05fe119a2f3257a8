"""How alike two stretches of text are: TF-IDF cosine over stemmed words and numbers, capitals folded to their countries.

Blocking on the date first and a low cosine after it separates same from different better than sentence embeddings do on
labelled pairs of news timelines, so nothing heavier is used.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from timeline.articles.vocabulary import stems

from .places import NAMES

Vector = dict[str, float]

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_PLACE = re.compile(
    r"(?<!\w)(?:" + "|".join(re.escape(name) for names in NAMES.values() for name in sorted(names.split("|"), key=len, reverse=True)) + r")(?!\w)"
)
_STATE = {name: f"@{state}" for state, names in NAMES.items() for name in names.split("|")}


def features(text: str) -> Counter[str]:
    """Stems, numbers and states of a text, counted."""
    found = Counter(_STATE[match[0]] for match in _PLACE.finditer(text))
    rest = _PLACE.sub(" ", text)
    found.update(stems(rest))
    found.update(_NUMBER.findall(rest))
    return found


def shared(first: str, second: str, most: int = 4) -> list[str]:
    """Names and numbers that both texts hold, as they are written in the first."""
    wanted = {word for word in _names(second)}
    return list(dict.fromkeys(word for word in _names(first) if word in wanted))[:most]


_NAME = re.compile(r"(?<=[\w,;’'] )(?:[A-Z][\w’'-]+(?: (?:of|the|de) (?=[A-Z]))?\s?)+|\d+(?:[.,]\d+)*(?: ?%)?")


def _names(text: str) -> list[str]:
    return [match[0].strip() for match in _NAME.finditer(text)]


def weigher(texts: Iterable[Counter[str]]) -> "Weights":
    """Inverse document frequencies from the texts of a story, each text a document."""
    frequency: Counter[str] = Counter()
    total = 0
    for counted in texts:
        frequency.update(counted.keys())
        total += 1
    return Weights(frequency, total)


class Weights:
    """Turns counted features into unit vectors; what every text holds weighs little."""

    def __init__(self, frequency: Counter[str], total: int) -> None:
        self._frequency, self._total = frequency, total

    def vector(self, counted: Counter[str]) -> Vector:
        weights = {
            term: (1 + math.log(count)) * math.log((1 + self._total) / (0.5 + self._frequency[term]))
            for term, count in counted.items()
        }
        norm = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {term: weight / norm for term, weight in weights.items()}


def cosine(first: Vector, second: Vector) -> float:
    """Between 0 and 1."""
    if len(first) > len(second):
        first, second = second, first
    return sum(weight * second[term] for term, weight in first.items() if term in second)


def mean_cosine(firsts: Sequence[Vector], seconds: Sequence[Vector]) -> float:
    return sum(cosine(a, b) for a in firsts for b in seconds) / (len(firsts) * len(seconds))
