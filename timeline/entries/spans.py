"""Days that are joined to one stretch of time: "from Wednesday to Friday", "between 3 and 9 May", "on 3, 4 and 5 May"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from timeline.dates.mention import Mention
from timeline.dates.shift import add

from .one_line import on_one_line
from .years import GENERATION

SPAN, PART = "span", "part"
LONGEST_MONTHS = 20 * 366  # days; longer ones are joined all the same, for neither end of them is an event
_REACH = 60  # characters
A_WHILE = 92  # days; "rose from May to June" compares the two
LONGEST = 60  # days; what lasts longer is a state rather than an event

_JOINED = re.compile(r"\s*(?:to|until|till|through|and|[–—-])\s+(?:on\s+)?$", re.IGNORECASE)
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_YEAR = re.compile(r"\d{4}")
_LONG = re.compile(r"\d{4}(?:-\d\d)?/\d{4}(?:-\d\d)?")
_LISTED = re.compile(r"\s*(?:,?\s+(?:and|&)|,)\s+")
_OPENS = re.compile(r"(?:^|[.!?:\n\"“])\s*(?:On\s+)?$")
_OWNED = re.compile(r"\s?['’]s?\b|,?\s+respectively\b")
_SUBJECT = re.compile(r"\s+(?:the|an?|he|she|it|they|we|his|her|its|their|this|that|[A-Z][a-z]+)\s")
_OPENING = re.compile(r"\b(?:(?P<between>between)|from)\s+$", re.IGNORECASE)

# "was moved from July to June", "brought forward from Saturday": when it is no longer to be
MOVED_FROM = re.compile(
    r"\b(?:moved|shifted|postponed|put off|put back|pushed back|brought forward|moved forward|delayed|deferred|rescheduled|extended)\s"
    r"(?:(?!(?:to|until|till|on|in)\s)[\w’'-]+\s){0,4}from\s(?:the\s)?$"
)
# "In the first three months of 2031", "the last two weeks of May"
_PART = re.compile(r"(?:the\s)?(?:(?P<first>first|opening)|last|final)\s\w+\s(?P<unit>day|week|month)s", re.IGNORECASE)
_OF = re.compile(r"\s+of\s+(?:the\s)?")
_COUNT = re.compile(r"P(\d{1,3})[DWM]")


def with_spans(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions in order, each joined pair or list of days as one that covers it."""
    found: list[Mention] = []
    for mention in mentions:
        if found and (span := _part_of(text, found[-1], mention) or _joined(text, found[-1], mention)):
            found[-1] = span
        else:
            found.append(mention)
    return _with_lists(text, found)


def _with_lists(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """"Closed on 3, 4 and 5 May": days that follow each other are one stretch; others keep a mention each."""
    found: list[Mention] = []
    at = 0
    while at < len(mentions):
        links = []
        for first, last in pairwise(mentions[at:]):
            link = _link(text, first, last)
            if not link:
                break
            links.append(link)
        while links and links[-1] == ",":
            links.pop()
        last = mentions[at + len(links)]
        whole = bool(links) and _is_list(text, mentions[at], last)
        found.append(_cover(text, mentions[at], last) if whole else mentions[at])
        at += len(links) + 1 if whole else 1
    return found


def _link(text: str, first: Mention, last: Mention) -> str:
    """What stands between two days of a list of which the second follows the first; empty when they are none."""
    match = _LISTED.fullmatch(text, first.end, last.start)
    follows = match and first.type == last.type == "DATE" and first.is_day and last.is_day
    return match[0].strip() if match and follows and last.earliest == first.earliest + timedelta(1) else ""


def _is_list(text: str, first: Mention, last: Mention) -> bool:
    """Not "met on Monday and Tuesday's talks failed", "voted on Monday and Tuesday it lost" or "on 3 and 4 May respectively"."""
    opens = not text[: first.start].strip() or bool(_OPENS.search(text, max(0, first.start - 12), first.start))
    return not (_OWNED.match(text, last.end) or (not opens and _SUBJECT.match(text, last.end)))


def _cover(text: str, first: Mention, last: Mention) -> Mention:
    edtf = f"{first.earliest.isoformat()}/{last.latest.isoformat()}"
    return replace(
        first, end=last.end, text=text[first.start : last.end], value=edtf, edtf=edtf, latest=last.latest, rule=SPAN,
        reason=f"{first.reason.rstrip('.')}; {last.reason}",
    )


def _joined(text: str, first: Mention, last: Mention) -> Mention | None:
    opening = _OPENING.search(text, max(0, first.start - 12), first.start)
    between = text[first.end : last.start]
    if opening and MOVED_FROM.search(text, max(0, first.start - _REACH), first.start):
        return None
    if not opening or not _JOINED.match(between) or bool(opening["between"]) != (between.strip().lower() == "and"):
        return None
    days = _is_day(first) and _is_day(last)
    longer = any(is_such(first) and is_such(last) for is_such in (is_month, _is_year))
    if not (days or longer) or first.earliest is None or last.latest is None:
        return None
    long = (last.latest - first.earliest).days
    if not 0 < long <= (LONGEST if days else LONGEST_MONTHS) or (longer and not opening["between"] and long < A_WHILE):
        return None
    span = _cover(text, first, last)
    return span if days else replace(span, value=f"{first.edtf}/{last.edtf}", edtf=f"{first.edtf}/{last.edtf}")


def _part_of(text: str, length: Mention, whole: Mention) -> Mention | None:
    """"The first three months of 2031": so many whole months, weeks or days at one end of what is dated."""
    part, count = _PART.fullmatch(length.text), _COUNT.fullmatch(length.value)
    if length.type != "DURATION" or not part or not count or not _OF.fullmatch(text, length.end, whole.start):
        return None
    first, last = whole.earliest, whole.latest
    if whole.type != "DATE" or first is None or last is None:
        return None
    number, unit = int(count[1]), part["unit"].lower()
    if part["first"]:
        last = min(last, add(first, number, unit) - timedelta(1))
    else:
        first = max(first, add(last + timedelta(1), -number, unit))
    shown = [day.isoformat()[:7] if unit == "month" else day.isoformat() for day in (first, last)]
    edtf = shown[0] if unit == "month" and number == 1 else "/".join(shown)
    return replace(
        whole, start=length.start, text=text[length.start : whole.end], value=edtf, edtf=edtf, earliest=first, latest=last, rule=PART,
        reason=f"{whole.reason.rstrip('.')}; of that, {on_one_line(length.text)}.",
    )


def is_long_gone_by(mention: Mention, published: date | None) -> bool:
    """Months or years joined to a longer time that is over, within memory: of deeds alone it can be told."""
    first, last = mention.earliest, mention.latest
    if mention.rule != SPAN or published is None or first is None or last is None or not _LONG.fullmatch(mention.edtf):
        return False
    return (last - first).days > LONGEST and last < published and (published - first).days <= GENERATION


def is_month(mention: Mention) -> bool:
    return mention.type == "DATE" and bool(_MONTH.fullmatch(mention.edtf))


def _is_year(mention: Mention) -> bool:
    return mention.type == "DATE" and bool(_YEAR.fullmatch(mention.edtf))


def _is_day(mention: Mention) -> bool:
    return mention.type in {"DATE", "TIME"} and mention.is_day
