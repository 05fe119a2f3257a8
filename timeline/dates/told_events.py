"""The day that the text itself gives to an event: "the shooting" of "in the days before the shooting", told of as "the 3 March killing"."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from . import shift
from .period import Period
from .words import FRAGMENTS, UNIT_OF, number

if TYPE_CHECKING:
    from .context import Context

_WORDS = Path(__file__).parent / "data" / "event_words.toml"
# An event by its kind; whether it is one or several of that kind tells "the shooting" from "shootings in November".
Event = tuple[str, bool]
# How far from a date the word of its event may stand.
NEAR = 80

# What ends a noun, and so shows that it is the last of its words: not the murder in "the murder trial".
_ENDS = (
    r"(?= ?[^a-z -]|$| (?:of|in|at|on|by|that|which|and|but|or|was|were|had|has|is|when|where|who|to|for|as|with|from|last|he|she|"
    r"they)\b)"
)
_LAST_WORD = re.compile(_ENDS)
_ARTICLE = r"(?:the|a|an|his|her|its|their|this|that|whose|[a-z]+ ?'s?)"
_NAMED_AFTER = re.compile(rf"(?: ?'s)?((?: {{1,3}}[a-z-]+){{1,3}}?){_ENDS}")
_HAS_ARTICLE = re.compile(rf"(?<![a-z]){_ARTICLE} {{1,3}}(?:last {{1,3}})?$")
_NAMED_BEFORE = re.compile(
    rf"(?<![a-z]){_ARTICLE}((?: {{1,3}}[a-z-]+){{1,3}}?)(?: {{1,3}}of [a-z.' -]{{2,40}}?)?,?"
    r"(?P<held> {1,3}(?:(?:was|were|is|are|will|had|has|be|been) ){0,2}"
    r"(?:held|took place|takes? place|came|began|begun|happened|occurred|scheduled|set|due|planned)(?: for)?)?"
    r" {1,3}(?:(?:early|late|on|in|last) {1,3}){0,2}$"
)
_WHEN = re.compile(r",? {1,3}when {1,3}")
_COUNTED_FROM = re.compile(r" {1,3}(?P<side>after|before|following|since) {1,3}(?P<event>[a-z][a-z.,'\" -]{2,60})")
_AWAY = re.compile(rf"\b(?P<count>{FRAGMENTS['number']}) {{1,3}}(?P<unit>days?|weeks?)(?= {{1,3}}(?:before|after) {{1,3}}[a-z])")
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")
# Another moment than the event: "before the end of the strike", "after a plan to merge".
_OTHER = frozenset(
    "of in at on by to for with from that which who when where and or but end start beginning anniversary plan plans".split()
)
# "the day before the vote on 28 August" is not counted from another vote that the text dates.
_OWN_DATE = re.compile(rf"[^,.;:()]{{0,40}}?(?:\b(?:{FRAGMENTS['weekday']}|{FRAGMENTS['month']}|last|next|this)\b|[0-9])")


@cache
def _verbs_and_nouns() -> tuple[dict[str, Event], dict[str, Event]]:
    table = tomllib.loads(_WORDS.read_text(encoding="utf-8"))
    verbs = {verb: (kind, False) for kind, words in table.items() for verb in words["verbs"].split()}
    several = {f"{noun}s": (kind, True) for kind, words in table.items() for noun in words["nouns"].split()}
    return verbs, several | {noun: (kind, False) for kind, words in table.items() for noun in words["nouns"].split()}


def _by_verb(words: Iterable[str]) -> Event | None:
    """The event that the first verb of one among some words tells."""
    verbs, _ = _verbs_and_nouns()
    return next((verbs[word] for word in words if word in verbs), None)


def _noun(words: str) -> Event | None:
    """The event that the last of some words names, nothing but words that describe it before it."""
    said = words.split()
    return None if any(word in _OTHER for word in said) else _verbs_and_nouns()[1].get(said[-1])


def _told_of(context: "Context", start: int, end: int) -> Event | None:
    """The event of which a date tells: by its verb, or by a noun right beside it."""
    folded = context.folded
    owned = folded.startswith("the ", start) or folded.startswith(("'s ", " 's "), end)
    if owned or _HAS_ARTICLE.search(folded, max(0, start - 16), start):
        after = _NAMED_AFTER.match(folded, end, end + NEAR)
        named = after and _noun(after[1])
        if named:
            return named
    when = _WHEN.match(folded, end)
    if when:
        clause = folded[when.end() : min(when.end() + NEAR, context.sentence(start, end)[1])]
        return _by_verb(_WORD.findall(clause))
    verb = context.verb(start, end)
    if verb and (told := _by_verb(verb.word.split())):
        return told
    before = _NAMED_BEFORE.search(folded, max(0, start - NEAR), start)
    by_its_side = before and (before["held"] or folded.endswith(("on ", "in "), 0, start))
    return _noun(before[1]) if before and by_its_side else None


def _read(context: "Context") -> None:
    """Note what the dates named since the last time tell of; of two that fit the finer counts, of two that do not fit neither."""
    for period, start, end in context.dated:
        event = _told_of(context, start, end)
        if event is None:
            continue
        said = period, " ".join(context.text[start:end].split())
        known = context.events.get(event, said)
        if known is None or known[0].last < period.first or period.last < known[0].first:
            context.events[event] = None
        else:
            context.events[event] = min(known, said, key=lambda each: each[0].last - each[0].first)
    context.dated.clear()


def _find(context: "Context", event: Event | None) -> tuple[Period, str] | None:
    if event is None:
        return None
    _read(context)
    return context.events.get(event)


def counted_from(context: "Context", end: int) -> tuple[Period, str, int] | None:
    """When the event was from which an expression that ends here is counted, the date that says so, and 1 after it or -1 before it."""
    match = _COUNTED_FROM.match(context.folded, end)
    if not match:
        return None
    verbs, nouns = _verbs_and_nouns()
    event = None
    for word in _WORD.finditer(context.folded, *match.span("event")):
        if word[0] in _OTHER:
            return None
        event = verbs.get(word[0]) or (nouns.get(word[0]) if _LAST_WORD.match(context.folded, word.end()) else None)
        if event:
            break
    found = None if event and _OWN_DATE.match(context.folded, word.end()) else _find(context, event)
    return found and (*found, -1 if match["side"] == "before" else 1)


def day_of_event(context: "Context", start: int, end: int) -> tuple[Period | None, str]:
    """The day of what a clock time tells of, where the text says it elsewhere: "shot at 10 p.m."."""
    verb = context.verb(start, end)
    found = _find(context, _by_verb(verb.word.split()) if verb and verb.tense == "past" else None)
    return (found[0], f"of {found[0].words}, on which that was (“{found[1]}”)") if found and found[0].grain == "day" else (None, "")


def counted_day(context: "Context", start: int, end: int) -> tuple[Period | None, str]:
    """The day that the sentence counts from such an event: "at 6 a.m. ten days before the vote"."""
    away = _AWAY.search(context.folded, start, context.sentence(start, end)[1])
    event = away and counted_from(context, away.end())
    if not away or not event or event[0].grain != "day":
        return None, ""
    period, phrase, side = event
    day = Period("day", shift.add(period.first, side * int(number(away["count"]) or 0), UNIT_OF[away["unit"]]))
    return day, f"of {day.words}, counted from what was on {period.words} (“{phrase}”)"
