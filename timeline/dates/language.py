"""Which language a text is in, guessed cheaply: by its letters, and among Latin ones by a few of its commonest words."""

import re
from collections import Counter

from .fold import fold

# How much of a text is looked at, and how many of the words below must be there.
SAMPLE, ENOUGH = 2_000, 3

NAMES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish", "uk": "Ukrainian", "ru": "Russian",
         "zh": "Chinese", "ar": "Arabic"}  # fmt: skip
_COMMON = {
    "en": "the and of to was that for is said with has by from on at as it he an be are have which will not its who",
    "de": "der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es wurde am nach bei",
    "fr": "le la les et des du une est que dans qui pour au sur par pas avec ce il sont aux été cette ses leur",
    "es": "el los las y del que en una por con para se su al lo como más fue es ha sus este también entre",
}
_LANGUAGES_OF = {word: tuple(code for code, words in _COMMON.items() if word in words.split())
                 for words in _COMMON.values() for word in words.split()}  # fmt: skip
_SCRIPTS = (("zh", re.compile("[\u4e00-\u9fff]")), ("ar", re.compile("[\u0620-\u064a]")), ("uk", re.compile("[а-яіїєґ]")))


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
            return ("ru" if re.search("[ыэъё]", sample) and not re.search("[іїєґ]", sample) else "uk") if code == "uk" else code
    votes = Counter(code for word in re.findall(r"[^\W\d_]+", sample) for code in _LANGUAGES_OF.get(word, ()))
    code, most = max(votes.items(), key=lambda item: item[1], default=("en", 0))
    return code if most >= ENOUGH and most > votes["en"] else "en"
