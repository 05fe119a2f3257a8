"""The language of a page, told by its script and its function words; nothing is guessed from a few words."""

import re
from collections import Counter

from .word_lists import rows

SAMPLE = 4000  # characters; a page says soon in which language it is
WORD = re.compile(r"[^\W\d_]+")
FEWEST = 3  # function words; fewer say nothing
SCRIPTS = {
    "ja": re.compile(r"[\u3040-\u30ff]"),
    "zh": re.compile(r"[\u3400-\u9fff]"),
    "ko": re.compile(r"[\uac00-\ud7af]"),
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "he": re.compile(r"[\u0590-\u05ff]"),
    "el": re.compile(r"[\u0370-\u03ff]"),
    "hi": re.compile(r"[\u0900-\u097f]"),
    "bn": re.compile(r"[\u0980-\u09ff]"),
    "th": re.compile(r"[\u0e00-\u0e7f]"),
    "ka": re.compile(r"[\u10a0-\u10ff]"),
    "hy": re.compile(r"[\u0530-\u058f]"),
}
LETTER = re.compile(r"[^\W\d_]")
FAR = re.compile(r"[\u0370-\u03ff\u0530-\u1fff\u3040-\ud7af]")  # letters of scripts that one language writes
OF_SCRIPT = 0.1  # share of the letters; other languages' names and menus stand on any page
LANGUAGES = {code: frozenset(words.split()) for code, _, words in (row.partition(" ") for row in rows("languages"))}


def language(text: str) -> str:
    """A language's code, empty when the page has too few words to tell."""
    sample = text[:SAMPLE]
    if not sample.isascii() and len(FAR.findall(sample)) > OF_SCRIPT * len(sample):
        letters = max(len(LETTER.findall(sample)), 1)
        for code, script in SCRIPTS.items():
            if len(script.findall(sample)) > OF_SCRIPT * letters:
                return code
    counts = Counter(WORD.findall(sample.lower()))
    found = {code: sum(counts[word] for word in words) for code, words in LANGUAGES.items()}
    best = max(found, key=found.__getitem__)
    return best if found[best] >= FEWEST else ""


def by_language(texts: list[str]) -> list[list[int]]:
    """The texts' numbers in groups of one language; a text too short to tell goes with the most."""
    codes = [language(text) for text in texts]
    known = Counter(code for code in codes if code)
    most = known.most_common(1)[0][0] if known else ""
    groups: dict[str, list[int]] = {}
    for i, code in enumerate(codes):
        groups.setdefault(code or most, []).append(i)
    return list(groups.values())
