"""The words without which there is no temporal expression: one quick scan for them decides where rules are tried at all."""

import re

from .named_days import HOLIDAYS
from .named_events import NAMED_EVENTS
from .words import DECADES, MONTHS, PARTS_OF_DAY, SEASONS, UNIT_OF, WEEKDAYS, ZONES

_KINDS = {
    "deictic": "today yesterday tomorrow tonight now currently current nowadays hence present presently",
    "vague": "recently recent formerly future past earlier later soon once lately near nearly time term ago coming moment",
    "while": "while",
    "then": "then",
    "old": "old",
    "clock": "o'clock",
    "long": "hourlong daylong nightlong weeklong monthlong yearlong decadelong",
    "set": "daily weekly monthly yearly annually hourly nightly every each fortnightly",
    "fiscal": "fiscal half year-end",
    "century": "century centuries",
    "quarter": "quarter quarters period",
    "weekend": "weekend weekends",
    "era": "ad bc bce a.d b.c",
    "spelt": "nineteen eighteen thousand",
}
# A name with a month in it is found by the month.
KIND_OF = {event.phrase: "named" for event in NAMED_EVENTS if not set(re.findall("[a-z]+", event.phrase)) & set(MONTHS)}
KIND_OF |= dict.fromkeys(UNIT_OF, "unit")
for _kind, _words in (
    ("holiday", HOLIDAYS),
    ("season", (word + ending for word in SEASONS for ending in ("", "s"))),
    ("decade", DECADES),
    ("daypart", (word + ending for word in PARTS_OF_DAY for ending in ("", "s"))),
    ("month", MONTHS),
    ("weekday", (word + ending for word in WEEKDAYS for ending in ("", "s"))),
    *((kind, words.split()) for kind, words in _KINDS.items()),
):
    KIND_OF |= dict.fromkeys(_words, _kind)

# What digits can be: a year, a numeric date, a clock time, a decade.
_DIGITS = (r"(?P<numeric>[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}|[12][0-9]{7}(?![0-9]))|"
rf"(?P<clock>[0-9]{{1,2}}[:.][0-9]{{2}}|[0-2][0-9][0-5][0-9](?= {ZONES}\b)|[0-9]{{1,2}} ?[ap]\.?m\b)|"
           r"(?P<year>(?:1[0-9]|2[0-9])[0-9]{2}(?![0-9]))|(?P<short>'[0-9]{2}(?![0-9]))|(?P<decade>[1-9]0'?s)|"
           r"(?P<ordinal>[0-9]{1,2}(?:st|nd|rd|th)(?![a-z]))|(?P<fiscalshort>fy ?'?[0-9]{2})|"
           r"(?P<shortquarter>[qh][1-4](?![0-9a-z])|[1-4][qh](?:[0-4][0-9])?(?![0-9a-z]))")  # fmt: skip


def _trie(words: object) -> str:
    """A pattern that matches any of the words, with shared beginnings written once."""
    heads: dict[str, set[str]] = {}
    for word in words:  # type: ignore[attr-defined]
        heads.setdefault(word[:1], set()).add(word[1:])
    optional = "" in heads
    heads.pop("", None)
    branches = [re.escape(head) + _trie(tails) for head, tails in sorted(heads.items())]
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 and not optional else f"(?:{'|'.join(branches)})"
    return body + ("?" if optional else "")


TRIGGER = re.compile(rf"(?<![a-z0-9])(?:(?:{_trie(KIND_OF)})(?![a-z])|{_DIGITS})")


def kind(match: re.Match[str]) -> str:
    """What kind of trigger was found."""
    return match.lastgroup or KIND_OF[match[0]]
