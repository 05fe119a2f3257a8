"""Finds what the rules match, settles overlaps (the longest wins), and reads the rest in order of the text."""

from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache

from . import edtf as edtf_reader
from . import foreign
from .context import Context
from .fold import fold, joined, written_end
from .language import of_text
from .mention import Mention
from .needles import LOOKS_BACK, needles
from .open_ends import in_words, open_side, opened
from .period import Period
from .published import published_period
from .quotation import COUNTED, quote_day
from .rule import Found, Rule, Said
from .rules import RULES, numeric
from .triggers import TRIGGER, kind

# How far an expression may reach from its trigger word, and how far to look on for the end of a word.
REACH, WORD = 48, 40


def find_mentions(text: str, published: date | str | None = None, language: str | None = None) -> list[Mention]:
    """Return the temporal expressions of `text` in order; `published` is the day, month or year it appeared, if known.

    `language` is a code such as "de"; it is guessed when not given, or not one that is read here.
    """
    folded = joined(fold(text))
    context = Context(text, folded, published_period(published))
    code, _ = of_text(text, language)
    if foreign.rules_of(code):
        context.order, context.leads = context.order or "day", foreign.leads_of(code)
        rules = (*foreign.rules_of(code), *numeric.RULES)
        candidates = [found for rule in rules for found in rule.find(text, folded, 0, len(folded))]
        return _read(candidates, context)
    mentions = []
    for low, high, kinds in _stretches(folded):
        mentions += _read(_candidates(text, folded, low, high, kinds), context)
    return mentions


def _read(candidates: list[Found], context: Context) -> list[Mention]:
    """The mentions that candidates of one stretch come to."""
    mentions = (_mention(found, context) for found in _longest(candidates))
    return [mention for mention in mentions if mention is not None]


def _stretches(folded: str) -> Iterator[tuple[int, int, frozenset[str]]]:
    """The parts of the text around trigger words, with the kinds of trigger in each."""
    low, high = 0, -1
    kinds: set[str] = set()
    for match in TRIGGER.finditer(folded):
        start, end = match.span()
        if start - REACH > high:
            if kinds:
                yield low, _word_end(folded, high), frozenset(kinds)
            low, kinds = max(0, start - REACH, high), set()
        high = end + REACH
        kinds.add(kind(match))
    if kinds:
        yield low, _word_end(folded, high), frozenset(kinds)


def _word_end(folded: str, high: int) -> int:
    space = folded.find(" ", high, high + WORD)
    return min(len(folded), high + WORD) if space < 0 else space


@cache
def _rules_for(kinds: frozenset[str]) -> tuple[tuple[tuple[str, ...], ...], tuple[tuple[Rule, int], ...]]:
    """The sets of words that rules for these kinds of trigger need one of, and the rules, each with the place of its set."""
    rules = [rule for rule in RULES if rule.on & kinds]
    needs = [needles(rule.pattern.pattern) for rule in rules]
    needed = tuple(dict.fromkeys(needs))
    return needed, tuple((rule, needed.index(words)) for rule, words in zip(rules, needs, strict=True))


def _candidates(text: str, folded: str, low: int, high: int, kinds: frozenset[str]) -> list[Found]:
    stretch = folded[max(0, low - LOOKS_BACK) : high]
    needed, rules = _rules_for(kinds)
    there = [_has_one(words, stretch) for words in needed]
    return [found for rule, place in rules if there[place] for found in rule.find(text, folded, low, high)]


def _has_one(words: tuple[str, ...], stretch: str) -> bool:
    for word in words:  # a loop, as any() costs more than it saves here
        if word in stretch:
            return True
    return not words


def _longest(candidates: list[Found]) -> list[Found]:
    """Those that stay when longer ones push out shorter ones that they overlap, in order of the text."""
    if len(candidates) < 2:
        return candidates
    low = min(found.start for found in candidates)
    taken = bytearray(max(found.end for found in candidates) - low)
    kept = []
    for found in sorted(candidates, key=lambda found: (found.start - found.end, found.start)):
        start, end = found.start - low, found.end - low
        if 1 not in taken[start:end]:
            taken[start:end] = b"\1" * (end - start)
            kept.append(found)
    return sorted(kept, key=lambda found: found.start)


@lru_cache(maxsize=512)
def _of_period(period: Period) -> tuple[str, tuple[date, date]]:
    return period.edtf, period.days


def _dated(said: Said | None) -> tuple[str, tuple[date | None, date | None]]:
    """EDTF, first and last day of what was read: as the rule wrote it, else of its period."""
    if said is None or not (said.edtf or said.period):
        return "", (None, None)
    return (said.edtf, edtf_reader.bounds(said.edtf)) if said.edtf else _of_period(said.period)  # type: ignore[arg-type]


def _as_of_its_day(found: Found, context: Context) -> Said | None:
    """What a rule reads; a day or unit in a quotation is counted from the day on which that was said."""
    quoted = quote_day(found, context) if context.has_quotations and found.rule.name.startswith(COUNTED) else None
    if quoted is None:
        return found.rule.read(found, context)
    kept = context.published, context.day, context.appeared
    context.published, context.day, context.appeared = quoted, quoted.first, f"it was said on {quoted.words}"
    try:
        return found.rule.read(found, context)
    finally:
        context.published, context.day, context.appeared = kept


def _mention(found: Found, context: Context) -> Mention | None:
    """What a rule reads, as a mention; arithmetic that leaves years 1 to 9999 ends here."""
    try:
        said = _as_of_its_day(found, context)
        edtf, days = _dated(said)
    except (ValueError, OverflowError):
        said = Said("DATE", "XXXX", None, f"{found.quoted}: that lies outside the years 1 to 9999, so no day can be given.")
        edtf, days = _dated(said)
    if said is None:
        return None
    covers, reason = said.covers, said.reason
    if said.period is not None and not said.edtf:
        side, word = open_side(context.folded, found.start, found.end, context.last_end, context.leads)
        if side:
            covers, reason = opened(said.period, side), f"{reason.removesuffix('.')}; {in_words(side, word)}."
    context.last_end = found.end
    if said.period is not None and said.anchors:
        context.remember(said.period, found.phrase, found.end)
        if found.rule.name.startswith("calendar-"):
            context.turn_to_part(said.period, found.start, found.end)
    end = written_end(context.text, context.folded, found.end)
    return Mention(
        found.start, end, context.text[found.start : end], said.type, said.value, edtf, *days, said.rule or found.rule.name, reason, covers
    )  # fmt: skip
