"""Which content words a text uses: words folded to light stems, without the words that any text uses."""

import re
from functools import lru_cache

from .stopwords import STOPWORDS

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
ENDINGS = ("ations", "ation", "ments", "ment", "ingly", "ings", "ing", "edly", "ies", "ied", "ed", "es", "ly", "s", "e", "y")
QUOTES = str.maketrans({"‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-"})


def fold(text: str) -> str:
    """The text in lower case with plain quotes and dashes, so that two typesettings of one sentence are equal."""
    return text.translate(QUOTES).lower().replace("u.s.", "us").replace("u.k.", "uk")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A light stem: enough to hold "smuggling" and "smuggled" together, wrong about nothing that matters here."""
    word = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def words(text: str) -> list[str]:
    """The words of a text; a script without spaces counts by pairs of characters."""
    found = WORD.findall(text)
    if not CJK.search(text):
        return found
    return [part for word in found for part in (pairs(word) if CJK.search(word) else [word])]


def pairs(word: str) -> list[str]:
    return [word[i : i + 2] for i in range(0, max(len(word) - 1, 1))]


def stems(text: str) -> list[str]:
    """The stems of the content words of a text, in order."""
    return [stem(word) for word in words(text) if is_content(word)]


@lru_cache(maxsize=50_000)
def is_content(word: str) -> bool:
    return (len(word) > 2 or bool(CJK.search(word))) and word.lower().replace("’", "'") not in STOPWORDS


def names(text: str) -> set[str]:
    """Stems of the words written with a capital inside a sentence: mostly people, places and bodies."""
    return {stem(match["name"]) for match in NAME.finditer(text) if is_content(match["name"])}


NAME = re.compile(r"(?<=[\w,;] )[“\"'‘(]?(?P<name>[^\W\d_a-z][\w’'-]+)")
