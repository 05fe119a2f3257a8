"""Two days that a preposition joins to one stretch of time: "from Wednesday to Friday", "between 3 and 9 May"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.mention import Mention

SPAN = "span"
LONGEST_MONTHS = 10 * 366  # days; longer ones are joined all the same, for neither end of them is an event
LONGEST = 60  # days; what lasts longer is a state rather than an event

_JOINED = re.compile(r"\s*(?:to|until|till|through|and|[–—-])\s+(?:on\s+)?$", re.IGNORECASE)
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_OPENING = re.compile(r"\b(?:(?P<between>between)|from)\s+$", re.IGNORECASE)


def with_spans(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions in order, each joined pair as one that covers both."""
    found: list[Mention] = []
    for mention in mentions:
        if found and (span := _joined(text, found[-1], mention)):
            found[-1] = span
        else:
            found.append(mention)
    return found


def _joined(text: str, first: Mention, last: Mention) -> Mention | None:
    opening = _OPENING.search(text, max(0, first.start - 12), first.start)
    between = text[first.end : last.start]
    if not opening or not _JOINED.match(between) or bool(opening["between"]) != (between.strip().lower() == "and"):
        return None
    days = _is_day(first) and _is_day(last)
    months = bool(opening["between"]) and _is_month(first) and _is_month(last)
    if not (days or months) or first.earliest is None or last.latest is None:
        return None
    if not 0 < (last.latest - first.earliest).days <= (LONGEST if days else LONGEST_MONTHS):
        return None
    edtf = f"{first.earliest.isoformat()}/{last.latest.isoformat()}" if days else f"{first.edtf}/{last.edtf}"
    return replace(
        first, end=last.end, text=text[first.start : last.end], value=edtf, edtf=edtf, latest=last.latest, rule=SPAN,
        reason=f"{first.reason.rstrip('.')}; {last.reason}",
    )


def _is_month(mention: Mention) -> bool:
    return mention.type == "DATE" and bool(_MONTH.fullmatch(mention.edtf))


def _is_day(mention: Mention) -> bool:
    return mention.type in {"DATE", "TIME"} and mention.is_day
