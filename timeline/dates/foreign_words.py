"""The words of a language other than English: dateparser's locale data, and the little it lacks from data/languages.toml."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pathlib import Path

from .chinese_numerals import NUMERALS, number_said
from .language import NAMES
from .words import any_of

_MORE = Path(__file__).parent / "data" / "languages.toml"
_MONTHS = ("january february march april may june july august september october november december").split()  # noqa: SIM905
_WEEKDAYS = ("monday tuesday wednesday thursday friday saturday sunday").split()  # noqa: SIM905
# A number as the locale lists it: a word, perhaps with its endings in brackets.
_NUMBER = re.compile(r"(?=..)[^\W\d_']+(?:\([^\W\d_|]+(?:\|[^\W\d_|]+)*\))?")
# So many words are kept with the number that was looked up for them.
MOST_KNOWN = 1_000
COUNT = r"(\d++[.,]?\d*+)"


@cache
def _more() -> dict[str, dict]:
    return tomllib.loads(_MORE.read_text(encoding="utf-8"))


@cache
def words_of(code: str) -> "Words":
    """The words of a language that is read here."""
    return Words(code)


class Words:
    """The months, weekdays and numbers of a language as patterns and as what they stand for."""

    def __init__(self, code: str) -> None:
        self.code, self.name, self.spaced = code, NAMES[code], code != "zh"
        self.data = import_module(f"dateparser.data.date_translation_data.{code}").info
        self.more = _more()[code]
        self.months = self._read(_MONTHS, 3) | self.more.get("months", {})
        self.weekdays = self._read(_WEEKDAYS, 4)
        self.numbers = self._numbers()
        self._known: tuple[dict[str, int], dict[str, int]] = {}, {}
        self._stems = {id(each): self._without_ending(each) for each in (self.months, self.weekdays)}
        self.month, self.weekday = self._any(self.months, with_stop=True), self._any(self.weekdays, with_stop=False)
        if "months" in self.more:  # a month under both its names, "شباط/فبراير"
            self.month += rf"(?: ?[/(] ?(?:{self.month})\)?)?"
        self.count = rf"(?P<count>[0-9]{{1,4}}|{any_of(self.numbers) or '[0-9]'})"

    def _read(self, keys: Iterable[str], shortest: int) -> dict[str, int]:
        """Word to number of month or weekday; what is shorter than so many letters is too often something else."""
        return {word.lower().rstrip("."): number for number, key in enumerate(keys, 1) for word in self.data[key]
                if len(word.rstrip(".")) >= shortest or not self.spaced}  # fmt: skip

    def _numbers(self) -> dict[str, int]:
        """Patterns of small numbers, in words, to what they stand for."""
        listed = [pair for each in self.data.get("simplifications") or () for pair in each.items()]
        known = {word.replace("(", "(?:"): int(digits) for word, digits in listed if digits.isdigit() and _NUMBER.fullmatch(word)}
        return known | self.more.get("numbers", {})

    def _without_ending(self, words: dict[str, int]) -> dict[str, int]:
        """For languages with case endings, the words without theirs."""
        if self.code not in ("uk", "ru"):
            return {}
        return {word.rstrip("аяьеий"): number for word, number in words.items() if len(word) > 3}

    def _any(self, words: dict[str, int], with_stop: bool) -> str:
        """Any of the words, in full, with an ending, or short with a full stop where they have one."""
        short = {word for word in words if with_stop and any(other != word and other.startswith(word) for other in words)}
        parts = [any_of(re.escape(word) for word in words if word not in short)]
        stems = self._stems[id(words)]
        if stems:
            parts.append(rf"(?:{any_of(stems)})[а-яёіїє]{{0,3}}")
        if short:
            parts.append(rf"(?:{any_of(map(re.escape, short))})\b\.?")
        return f"(?:{'|'.join(parts)})"

    def number_of(self, word: str, words: dict[str, int]) -> int:
        """Which month or weekday a word is, with whatever ending."""
        known = self._known[words is self.months]
        if word not in known:
            if len(known) >= MOST_KNOWN:
                known.clear()
            known[word] = self._looked_up(word, words)
        return known[word]

    def _looked_up(self, word: str, words: dict[str, int]) -> int:
        word = re.split(" ?[/(]", word)[0].rstrip(".")
        if word.isdecimal() or (not self.spaced and word[0] in NUMERALS):
            return number_said(word)
        exact = words.get(word)
        return exact or next(number for stem, number in self._stems[id(words)].items() if word.startswith(stem))

    def counted(self, said: str) -> int:
        """The number that a word or digits say, one where nothing is said."""
        if not said or said.isdecimal():
            return int(said or 1)
        return next(number for word, number in self.numbers.items() if re.fullmatch(word, said))

    def units(self, unit: str, form: str) -> str:
        """A form of the locale with its word for the unit in every ending that the locale knows: "3 дні тому"."""
        known = [word.lower() for word in self.data[unit] if len(word) > 2]
        for word in sorted(known, key=len, reverse=True):
            form, found = re.subn(rf"(?<!\w){re.escape(word)}(?!\w)", f"(?:{any_of(map(re.escape, known))})", form, count=1)
            if found:
                break
        return form

    def lead(self) -> str:
        """The short words that stand before a month or a year: in, im, en, в."""
        short = [word for word in (*self.data["in"], *self.data["skip"]) if 0 < len(word) < 4 and word.isalpha()]
        words = {word.lower() for word in (*short, *self.data["year"]) if word}
        return "(?:" + "".join(f"(?<={re.escape(word)} )|" for word in words) + r"(?<=\bу )|(?<=\bіз )|(?<=\bс ))"
