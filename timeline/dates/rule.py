"""What a rule is: a name, the trigger words it needs, a pattern with named groups, and a function that says what it means."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from .context import Context
from .period import Period
from .words import FRAGMENTS


@dataclass(frozen=True, slots=True)
class Said:
    """What an expression says: TIMEX3 type and value, the period it names if any, and why in words.

    `rule` is given where the name of the rule says too little; `anchors` is off when nothing later hangs on it; `covers` is
    as in a Mention.
    """

    type: str
    value: str
    period: Period | None
    reason: str
    edtf: str = ""
    rule: str = ""
    anchors: bool = True
    covers: str = ""


class Found:
    """An expression that a rule's pattern matched: its place, its words, its named groups ("" where empty)."""

    __slots__ = ("_groups", "_match", "end", "phrase", "rule", "start")

    def __init__(self, rule: "Rule", match: re.Match[str], text: str) -> None:
        self.rule = rule
        self.start, self.end = match.span()
        self.phrase = text[self.start : self.end]
        self._match, self._groups = match, None

    def __getitem__(self, name: str) -> str:
        groups = self._groups
        if groups is None:  # most of what is found is pushed out by something longer before it is read
            groups = self._groups = self._match.groupdict("") if self._match.re.groups else {}
        return groups.get(name, "")

    def span(self, name: str) -> tuple[int, int]:
        """Where a named group begins and ends."""
        return self._match.span(name)

    @property
    def quoted(self) -> str:
        """The phrase in quotation marks, on one line, as reasons give it."""
        return f"“{' '.join(self.phrase.split())}”"


# Words that are also something else unless written with a capital.
_NAMES = {"may", "march", "mar", "jan", "dec", "sep", "oct", "sun", "sat", "mon", "wed"}


def _is_name(match: re.Match[str], text: str, groups: tuple[str, ...]) -> bool:
    """Whether a month or weekday that is also another word is written as a name."""
    for group in groups:
        said = match[group]
        if said and said.rstrip(".") in _NAMES and not text[match.start(group)].isupper():
            return False
    return True


Read = Callable[[Found, Context], Said | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """`on` names the kinds of trigger word (see triggers.py) without which the pattern need not be tried; `names` are its groups
    that hold a month or weekday, some of which are other words too.
    """

    name: str
    on: frozenset[str]
    pattern: re.Pattern[str]
    read: Read
    names: tuple[str, ...] = ()

    def find(self, text: str, folded: str, low: int, high: int) -> list[Found]:
        """What the pattern matches between two offsets."""
        names, matches = self.names, self.pattern.finditer(folded, low, high)
        return [Found(self, match, text) for match in matches if not names or _is_name(match, text, names)]


_BRACE = re.compile(r"\{([a-z]+)\}")
_LOOKBEHIND = re.compile(r"(\(\?<[=!][^()]*\))")
_SPACE = re.compile(r" (\??)(?![^\[\]]*\])")


# Units that have rules of their own besides those that are for any unit.
_UNITS = ("century", "quarter", "weekend")


def rule(name: str, on: str, pattern: str, read: Read) -> Rule:
    """Make a rule. In the pattern a space stands for one to three, and `{month}` for the fragment of that name."""
    while _BRACE.search(pattern):
        pattern = _BRACE.sub(lambda brace: FRAGMENTS[brace[1]], pattern)
    parts = _LOOKBEHIND.split(pattern)
    parts[::2] = [_SPACE.sub(lambda space: "[ ]{0,3}" if space[1] else "[ ]{1,3}", part) for part in parts[::2]]
    kinds = {*on.split(), *(_UNITS if "unit" in on.split() else ())}
    whole = re.compile(rf"(?<![a-z0-9_])(?:{''.join(parts)})(?![a-z0-9_])")
    names = tuple(group for group in whole.groupindex if group.rstrip("2") in ("month", "weekday"))
    return Rule(name, frozenset(kinds), whole, read, names)
