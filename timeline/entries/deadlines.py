"""Terms: what is to be done "by the end of January" has until the last day of January, and stands there on a timeline. Pure."""

import re
from dataclasses import replace
from datetime import date

from .clause import Clause
from .one_line import on_one_line

_BY = r"\b(?:by|until|before)\s(?:the\s)?"
TERM = re.compile(rf"{_BY}$", re.IGNORECASE)
LONGEST = 92  # days, those of a quarter; the end of a decade is no term that anybody counts to the day
RUN_UP = 10  # days
_TERM_OR_END = re.compile(rf"{_BY}(?P<end>end\sof\s(?:the\s)?)?$", re.IGNORECASE)
_END = re.compile(r"\bend\b", re.IGNORECASE)
_SEASON = re.compile(r"\d{4}-(?:SP|SU|FA|WI)")  # nobody can say which day is its last
# "is unlikely before the end of May", "put off until the end of May": not by then, but then at the earliest
_NOT_BY_THEN = re.compile(
    r"(?:\b(?:not|never|nobody|none|neither|no|unlikely|hardly|cannot|only|earliest)\b|n['’]t\b)[^;:.]*$"
    r"|\b(?:postponed|put off|delayed|adjourned|deferred|pushed back)\b[^;:,]*$",
    re.IGNORECASE,
)


def by_its_last_day(clause: Clause, text: str) -> Clause:
    """A clause of what is ahead, dated at the last day of the week, month, quarter or year by whose end it is to be; any other as it is."""
    mention = clause.mention
    if mention.is_day or None in (mention.earliest, mention.latest) or (mention.latest - mention.earliest).days > LONGEST:
        return clause
    term = term_to_end(text, clause.start, mention.start, mention.text)
    if term is None or _SEASON.match(mention.value):
        return clause
    said = on_one_line(text[term : mention.end])
    last = replace(
        mention, edtf=mention.latest.isoformat(), earliest=mention.latest,
        reason=f"{mention.reason.rstrip('.')}; to be done “{said}”, so its last day is taken.",
    )
    return replace(clause, mention=last)


def term_to_end(text: str, start: int, phrase_start: int, phrase: str) -> int | None:
    """Where "by the end of May" begins in what is told from `start` on; None where that is no term."""
    term = _term(text, start, phrase_start)
    return term.start() if term and (term["end"] or _END.search(phrase)) else None


def is_term(before: str) -> bool:
    """Whether a date is one by which something is to be done, after what is told before it: "is to report by the end of"."""
    return _term(before, 0, len(before)) is not None


def _term(text: str, start: int, end: int) -> re.Match[str] | None:
    term = _TERM_OR_END.search(text, start, end)
    return term if term and not _NOT_BY_THEN.search(text, start, term.start()) else None


def run_up(last: date) -> tuple[str, date]:
    """The days before a term as EDTF, and the first of them: what came true by then may be dated on any of them."""
    first = date.fromordinal(max(last.toordinal() - RUN_UP, date.min.toordinal()))
    return f"{first.isoformat()}~/{last.isoformat()}~", first
