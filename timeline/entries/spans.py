"""Days that are joined to one stretch of time: "from Wednesday to Friday", "between 3 and 9 May", "on 3, 4 and 5 May"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from timeline.dates.mention import Mention

SPAN = "span"
LONGEST_MONTHS = 10 * 366  # days; longer ones are joined all the same, for neither end of them is an event
LONGEST = 60  # days; what lasts longer is a state rather than an event

_JOINED = re.compile(r"\s*(?:to|until|till|through|and|[–—-])\s+(?:on\s+)?$", re.IGNORECASE)
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_LISTED = re.compile(r"\s*(?:,?\s+(?:and|&)|,)\s+")
_OPENS = re.compile(r"(?:^|[.!?:\n\"“])\s*(?:On\s+)?$")
_OWNED = re.compile(r"\s?['’]s?\b|,?\s+respectively\b")
_SUBJECT = re.compile(r"\s+(?:the|an?|he|she|it|they|we|his|her|its|their|this|that|[A-Z][a-z]+)\s")
_OPENING = re.compile(r"\b(?:(?P<between>between)|from)\s+$", re.IGNORECASE)


def with_spans(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions in order, each joined pair or list of days as one that covers it."""
    found: list[Mention] = []
    for mention in mentions:
        if found and (span := _joined(text, found[-1], mention)):
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
    if not opening or not _JOINED.match(between) or bool(opening["between"]) != (between.strip().lower() == "and"):
        return None
    days = _is_day(first) and _is_day(last)
    months = bool(opening["between"]) and is_month(first) and is_month(last)
    if not (days or months) or first.earliest is None or last.latest is None:
        return None
    if not 0 < (last.latest - first.earliest).days <= (LONGEST if days else LONGEST_MONTHS):
        return None
    span = _cover(text, first, last)
    return span if days else replace(span, value=f"{first.edtf}/{last.edtf}", edtf=f"{first.edtf}/{last.edtf}")


def is_month(mention: Mention) -> bool:
    return mention.type == "DATE" and bool(_MONTH.fullmatch(mention.edtf))


def _is_day(mention: Mention) -> bool:
    return mention.type in {"DATE", "TIME"} and mention.is_day
