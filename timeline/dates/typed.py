"""Reads what a person types into a date field: EDTF, our own rules on the whole string, then dateparser in many languages."""

import re
from dataclasses import dataclass, replace
from datetime import date

from . import edtf as edtf_reader
from .published import published_period
from .tagger import find_mentions
from .typed_abroad import may_be_foreign, read_foreign
from .words import FRAGMENTS

LONGEST = 40
_UNDATED = {"", "undated", "unknown", "no date", "none", "n/a", "-"}
_LOOKS_EDTF = re.compile(r"\[|\.\./|[0-9]{2}[0-9X]{2}(?:[-/~?%]|$)", re.ASCII)
_QUALIFIED = [("~", re.compile(r"(?:about|around|circa|ca?\.|approximately|roughly) ?(.+)", re.I)),
              ("?", re.compile(r"(?:perhaps|maybe|probably|possibly) (.+)|(.+?) ?\?", re.I))]  # fmt: skip
_OPEN = [("../{}", re.compile(r"(?:before|until|till|up to|not after|no later than) (.+)", re.I)),
         ("{}/..", re.compile(r"(?:after|since|from) (.+?)(?: on| onwards?)?", re.I))]  # fmt: skip
_DAYS_OF_MONTH = re.compile(
    rf"(?:from |between )?(?P<month>{FRAGMENTS['month']}) (?P<a>[0-9]{{1,2}}) ?(?:-|to|and|until) "
r"?(?P<b>[0-9]{1,2})(?:,? (?P<year>[0-9]{4}))?", re.I)  # fmt: skip
_RANGE = re.compile(r"(?:between (?P<a>.+?) and (?P<b>.+)|(?:from )?(?P<c>.+?) (?:to|until|till|through) (?P<d>.+)|"
r"(?P<e>.+?) - (?P<f>.+)|"
                    r"(?P<g>[0-9]{1,2}\.?)-(?P<h>[0-9]{1,2}\.? ?[^0-9 -].*)|(?P<i>[^\W0-9]+)-(?P<j>[^\W0-9]+ "
r"[0-9]{4}))", re.I)  # fmt: skip
_BEYOND = re.compile(r"^-[0-9]{4}\b|\b[1-9][0-9]{4}(?:-[0-9]{2}){0,2}$|\bb\.? ?c\b|\byear 0\b", re.I)
_WEEKDAY = re.compile(r"\b(?:(mon)|(tue)s?|(wed)(?:nes)?|(thu)(?:rs?)?|(fri)|(sat)(?:ur)?|(sun))(?:day)?\b", re.I)
_DASHES = str.maketrans("–—−\u00a0\u202f", "---  ")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: EDTF ("" for undated), its first and last day, and the same in words, to be shown before it is saved.

    `counted_from`: the publish day without which it would mean another date, or none.
    """

    edtf: str
    earliest: date | None
    latest: date | None
    words: str
    counted_from: date | None = None


def read_typed(text: str, published: date | str | None = None) -> Reading:
    """Read a typed date. Raises ValueError with a sentence for the person who typed it."""
    said = " ".join(text.translate(_DASHES).split())
    if said.lower() in _UNDATED:
        return _reading("")
    if len(said) > LONGEST:
        raise ValueError(f"That is longer than a date can be here ({LONGEST} characters); write it like 18 July 2025.")
    read = _reading(_read(said, published))
    _refuse_another_weekday(said, read)
    anchor = published_period(published)
    return replace(read, counted_from=anchor.last) if anchor and _hangs_on(said, read) else read


def _reading(edtf: str) -> Reading:
    earliest, latest = edtf_reader.bounds(edtf)
    return Reading(edtf, earliest, latest, edtf_reader.words(edtf))


def _refuse_another_weekday(said: str, read: Reading) -> None:
    """A weekday beside a date is a check of it, so one that does not fit is a slip in either."""
    named = _WEEKDAY.findall(said)
    day = read.earliest if read.earliest == read.latest and re.search(r"\d", said) else None
    if day and len(named) == 1 and f"{day:%a}".lower() not in {part.lower() for part in named[0]}:
        raise ValueError(f"{read.words} is a {day:%A}; write the weekday or the date that you mean.")


def _hangs_on(said: str, read: Reading) -> bool:
    """Whether it would mean another date, or none, if nobody knew when its article appeared."""
    try:
        return _read(said, None) != read.edtf
    except ValueError:
        return True


def _read(said: str, published: date | str | None) -> str:
    """The EDTF of a typed string: as EDTF, as a date in words, as a range, with a qualifier, or open to one side."""
    if _LOOKS_EDTF.match(said) and not re.search(r"[a-z ]", said):
        try:
            edtf_reader.bounds(said)
        except ValueError as error:
            return _own(said, published) or _refuse(str(error))
        return _winter(said)
    whole = _own(said, published)
    if whole:
        return whole
    days = _DAYS_OF_MONTH.fullmatch(said)
    if days:
        after = f"{days['month']} {days['year'] or ''}".strip()
        return _between(f"{days['a']} {after}", f"{days['b']} {after}", published)
    span = _RANGE.fullmatch(said)
    if span:
        start, end = [part for part in span.groups() if part]
        return _between(_completed(start, end), end, published)
    for qualifier, pattern in _QUALIFIED:
        match = pattern.fullmatch(said)
        if match:
            edtf = _single(next(part for part in match.groups() if part), published)
            return "/".join(end + qualifier for end in edtf.replace("~", "").split("/"))
    for form, pattern in _OPEN:
        match = pattern.fullmatch(said)
        if match:
            return form.format(re.split("/", _single(match[1], published))[form.startswith("..") - 1].rstrip("~"))
    return _single(said, published)


def _refuse(sentence: str) -> str:
    raise ValueError(sentence)


def _winter(edtf: str) -> str:
    """A winter alone, which readers of EDTF take for December, as its months."""
    match = re.fullmatch(r"([0-9]{4})-24([~?%]?)", edtf)
    if not match or match[1] == "9999":
        return edtf
    return f"{match[1]}-12{match[2]}/{int(match[1]) + 1:04d}-02{match[2]}"


def _completed(start: str, end: str) -> str:
    """The first half of a range with the month and year that it shares with the second."""
    year = re.search(r"\b[0-9]{4}$", end)
    if re.fullmatch(r"[0-9]{1,2}\.?(?:st|nd|rd|th)?", start):
        shared = re.sub(r"^[0-9]{1,2}\.?(?:st|nd|rd|th)? ?", "", end)
        return f"{start} {shared}"
    return f"{start} {year[0]}" if year and not re.search(r"\b[0-9]{4}\b", start) else start


def _between(start: str, end: str, published: date | str | None) -> str:
    last = _single(end, published)
    anchor = published if re.search(r"[0-9]{4}", start) else edtf_reader.bounds(last)[1]
    return f"{_single(start, anchor).split('/')[0]}/{last.split('/')[-1]}"


def _single(said: str, published: date | str | None) -> str:
    """The EDTF of one date in words, by our rules and then by dateparser."""
    edtf = _own(said, published)
    if edtf:
        return edtf
    foreign = read_foreign(said, published) if may_be_foreign(said) else None
    if foreign is None and _BEYOND.search(said):
        raise ValueError(f"“{said}” lies beyond the years that have a place here; they run from 1 to 9999.")
    if foreign is None:
        raise ValueError(f"“{said}” could not be read as a date; write it like 18 July 2025, July 2025 or 2025-07-18.")
    return foreign.edtf


_LEAD = re.compile(r"(?:on|in|at) ", re.I)


def _own(said: str, published: date | str | None) -> str:
    """The EDTF when our rules read the whole string as one date, "" when they do not."""
    lead = _LEAD.match(said)
    bare = said[lead.end() :] if lead else said
    bare = re.sub(r"the ", "", bare, count=1, flags=re.I) if bare[:4].lower() == "the " else bare
    for probe in (f"in {bare}", f"in the {bare}"):
        for mention in find_mentions(probe, published):
            if mention.start not in (3, 7) or mention.start > len(probe) - len(bare) or mention.end != len(probe):
                continue
            if mention.edtf:
                return mention.edtf
            if lead is None or mention.type in ("DATE", "TIME"):
                raise ValueError(mention.reason)
    return ""
