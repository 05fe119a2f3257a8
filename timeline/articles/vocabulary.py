"""Which content words a text uses: words folded to light stems, without the words that any text uses."""

import re
import unicodedata
from functools import lru_cache

from .stopwords import STOPWORDS

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
# A word broken at a line's end, "agree-" and "ment"; "two- and three-year" is none.
BROKEN = re.compile(r"(?<=[^\W\d_]{2})[-\u00ad]\s+(?=[a-zß-ÿа-яёіїєґ])(?!(?:and|or|to|und|oder|bis|et|ou|y|e|o|и|или|та|або|чи)\b)")
MARKS = re.compile("[\u0300-\u036f]")
BARRED = str.maketrans("øØđĐłŁ", "oOdDlL")  # marked letters that Unicode does not take apart
ENDINGS = ("ations", "ation", "ments", "ment", "ingly", "ings", "ing", "edly", "ies", "ied", "ed", "es", "ly", "s", "e", "y")
QUOTES = str.maketrans({"‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-"})


def fold(text: str) -> str:
    """The text in lower case with plain quotes and dashes, so that two typesettings of one sentence are equal."""
    return text.translate(QUOTES).lower().replace("u.s.", "us").replace("u.k.", "uk")


def unmarked(text: str) -> str:
    """The text without accents, which some newsrooms leave out: one outlet writes "Dvořák", the next "Dvorak"."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", MARKS.sub("", unicodedata.normalize("NFD", text.translate(BARRED))))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A light stem: enough to hold "smuggling" and "smuggled" together, wrong about nothing that matters here."""
    word = unmarked(word.lower()).replace("’", "'").removesuffix("'s").removesuffix("'")
    if word[1:2] == "'" and len(word) > 4:  # "l'entrepôt"
        word = word[2:]
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def words(text: str) -> list[str]:
    """The words of a text; a script without spaces counts by pairs of characters."""
    found = WORD.findall(mended(text))
    if not CJK.search(text):
        return found
    return [part for word in found for part in (pairs(word) if CJK.search(word) else [word])]


def mended(text: str) -> str:
    """The text with words that were broken at line ends whole again."""
    return BROKEN.sub("", text).replace("\u00ad", "") if "-" in text or "\u00ad" in text else text


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
