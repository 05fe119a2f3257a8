"""Which language a text is in, guessed cheaply from its letters and from words of data/common_words.toml."""

import re
import tomllib
from collections import Counter
from pathlib import Path

from .fold import fold

# How much of a text is looked at, and what its words must weigh together: a telling word 2, a common one and a letter 1.
SAMPLE, ENOUGH, TELLING = 2_000, 3, 2

NAMES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish", "uk": "Ukrainian", "ru": "Russian",
         "zh": "Chinese", "ar": "Arabic"}  # fmt: skip
_LATIN, _CYRILLIC = ("en", "de", "fr", "es"), ("ru", "uk")
_TABLE = tomllib.loads((Path(__file__).parent / "data" / "common_words.toml").read_text(encoding="utf-8"))
_WORD = re.compile(r"[^\W\d_]+(?:'hui)?")
_LETTERS = {"de": "[äöüß]", "fr": "[àâçèêîôûœ]|\\b[ldsn]'[a-zéè]", "es": "[ñáíóú¿¡]", "uk": "[іїєґ]", "ru": "[ыэъё]"}
_SCRIPTS = (("zh", re.compile("[\u4e00-\u9fff]")), ("ar", re.compile("[\u0620-\u064a]")), ("uk", re.compile("[а-яіїєґёыэъ]")))


def _weights(codes: tuple[str, ...]) -> dict[str, tuple[tuple[str, int], ...]]:
    """What each word weighs for which of the languages."""
    listed: dict[str, tuple[tuple[str, int], ...]] = {}
    for code in codes:
        common, telling = (set(_TABLE[code][kind].split()) for kind in ("common", "telling"))
        for word in common | telling:
            listed[word] = (*listed.get(word, ()), (code, TELLING if word in telling else 1))
    return listed


_OF_LATIN, _OF_CYRILLIC = _weights(_LATIN), _weights(_CYRILLIC)


def of_text(text: str, given: str | None = None) -> tuple[str, bool]:
    """The language in which a text is read, and whether it was guessed: what is given counts where it is one of ours."""
    code = (given or "").strip()[:2].lower()
    return (code, False) if code in NAMES else (guess(fold(text[:SAMPLE])), True)


def guess(folded: str) -> str:
    """The code of the language of a folded text: English where nothing speaks clearly for another."""
    sample = folded[:SAMPLE]
    if sample.isascii() and " the " in sample:
        return "en"
    for code, letters in _SCRIPTS:
        if len(letters.findall(sample)) * 4 > len(sample):
            return _heaviest(sample, _OF_CYRILLIC, "ru") if code == "uk" else code
    return _heaviest(sample, _OF_LATIN, "en", ENOUGH)


def _heaviest(sample: str, weights: dict[str, tuple[tuple[str, int], ...]], otherwise: str, enough: int = 1) -> str:
    """The language for which the words and letters of a sample weigh most: each counts once, so that a name repeated is no proof."""
    votes = Counter({otherwise: 0})
    for word in set(_WORD.findall(sample)):
        for code, weight in weights.get(word, ()):
            votes[code] += weight
    for code in {code for entries in weights.values() for code, _ in entries} & _LETTERS.keys():
        votes[code] += min(2, len(set(re.findall(_LETTERS[code], sample))))
    code, most = max(votes.items(), key=lambda item: item[1])
    return code if most >= enough and most > votes[otherwise] else otherwise
