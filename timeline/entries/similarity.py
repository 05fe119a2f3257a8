"""How alike two stretches of text are: TF-IDF cosine over stems, numbers, states and kinds of happening.

Blocking on the date first and a low cosine after it separates same from different better than sentence embeddings do on
labelled pairs of news timelines, so nothing heavier is used.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from timeline.articles.vocabulary import stem, stems

from .happenings import KINDS, NUMBERS
from .places import NAMES

Vector = dict[str, float]

# What says when says nothing of what: dates are compared as dates.
CALENDAR = frozenset(
    stem(word)
    for word in """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec today
    yesterday tomorrow tonight day days week weeks weekend month months year years morning afternoon evening night noon midnight
    earlier later last next ago early late""".split()
)
KIND_WEIGHT = 1.0  # of a kind of happening beside the word itself

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_WORD = re.compile(r"[^\W\d_]+")
_MARCH = re.compile(r"\bMarch\b")  # the month, which is no protest
_PLACE = re.compile(
    r"(?<!\w)(?:"
    + "|".join(re.escape(name) for names in NAMES.values() for name in sorted(names.split("|"), key=len, reverse=True))
    + r")(?!\w)"
)
_STATE = {name: f"@{state}" for state, names in NAMES.items() for name in names.split("|")}
_KIND_OF_PHRASE = {
    tuple(word.split("-")): f"#{kind}" for kind, words in KINDS.items() for word in words.split() if "-" in word
}
_KIND_OF_STEM = {stem(word): f"#{kind}" for kind, words in KINDS.items() for word in words.split() if "-" not in word}


@lru_cache(maxsize=20_000)
def features(text: str) -> Mapping[str, float]:
    """Stems, numbers, states and kinds of happening in a text, counted."""
    found: Counter[str] = Counter(_STATE[match[0]] for match in _PLACE.finditer(text))
    rest = _PLACE.sub(" ", text)
    found.update(_of_place(word) for word in stems(rest) if word not in CALENDAR)
    found.update(_plain(number) for number in _NUMBER.findall(rest))
    words = [word.lower() for word in _WORD.findall(_MARCH.sub(" ", rest))]
    found.update(NUMBERS[word] for word in words if word in NUMBERS)
    counted: dict[str, float] = dict(found)
    for kind in _kinds(words):
        counted[kind] = KIND_WEIGHT
    return counted


def _plain(number: str) -> str:
    """"4,200" and "4200" alike, and "5.0" is "5"."""
    return _THOUSANDS.sub("", number.rstrip(".,")).removesuffix(".0")


def _of_place(word: str) -> str:
    """"Sardovan" and "Sardova" alike; what else ends so is merely written shorter, wherever it stands."""
    return word[:-1] if word.endswith("an") and len(word) > 5 else word


def _kinds(words: list[str]) -> set[str]:
    single = {_KIND_OF_STEM[found] for word in words if (found := stem(word)) in _KIND_OF_STEM}
    return single | {_KIND_OF_PHRASE[pair] for pair in zip(words, words[1:], strict=False) if pair in _KIND_OF_PHRASE}


def is_kind(term: str) -> bool:
    """Whether a term tells the kind of happening only: "hearing" rather than of what."""
    return term.startswith("#") or term in _KIND_OF_STEM


def combined(*parts: tuple[str, float]) -> Mapping[str, float]:
    """The features of several texts, each with its own weight: what is told, and what stands around it."""
    found: dict[str, float] = {}
    for text, weight in parts:
        for term, count in features(text).items():
            found[term] = max(found.get(term, 0.0), count * weight)
    return found


def weigher(texts: Iterable[Mapping[str, float]]) -> "Weights":
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

    def vector(self, counted: Mapping[str, float]) -> Vector:
        weights = {
            term: (1 + math.log(count) if count > 1 else count) * math.log((1 + self._total) / (0.5 + self._frequency[term]))
            for term, count in counted.items()
        }
        return unit(weights)


def unit(vector: Vector) -> Vector:
    norm = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {term: weight / norm for term, weight in vector.items()}


def cosine(first: Vector, second: Vector) -> float:
    """Between 0 and 1."""
    if len(first) > len(second):
        first, second = second, first
    return sum(weight * second[term] for term, weight in first.items() if term in second)


Index = dict[str, list[tuple[int, float]]]


def index_of(vectors: Iterable[Vector]) -> Index:
    """Which vectors hold a term, by their number, so that only what shares a term is compared."""
    holders: Index = defaultdict(list)
    for at, vector in enumerate(vectors):
        for term, weight in vector.items():
            holders[term].append((at, weight))
    return holders


def near(vector: Vector, index: Index) -> dict[int, float]:
    """The cosines of a vector to all in the index that share a term with it."""
    likeness: dict[int, float] = defaultdict(float)
    for term, weight in vector.items():
        for at, other in index.get(term, ()):
            likeness[at] += weight * other
    return likeness


def pairs(vectors: Sequence[Vector]) -> Iterator[tuple[int, int, float]]:
    """The cosines of all pairs that share a term, each pair once."""
    index: Index = defaultdict(list)
    for j, vector in enumerate(vectors):
        for i, likeness in near(vector, index).items():
            yield i, j, likeness
        for term, weight in vector.items():
            index[term].append((j, weight))


def total(vectors: Iterable[Vector]) -> Vector:
    """The sum of vectors: what a group of texts tells on the whole."""
    found: Counter[str] = Counter()
    for vector in vectors:
        found.update(vector)
    return dict(found)


def shared(first: str, second: str, most: int = 4) -> list[str]:
    """Names and numbers that both texts hold, as they are written in the first."""
    wanted = set(_names(second))
    return list(dict.fromkeys(word for word in _names(first) if word in wanted))[:most]


_NAME = re.compile(r"(?<=[\w,;’'] )(?:[A-Z][\w’'-]+(?: (?:of|the|de) (?=[A-Z]))?\s?)+|\d+(?:[.,]\d+)*(?: ?%)?")


def _names(text: str) -> list[str]:
    return [match[0].strip() for match in _NAME.finditer(text)]
