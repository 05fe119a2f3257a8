"""Terms: what is to be done "by the end of January" has until the last day of January, and stands there on a timeline. Pure."""

import re
from dataclasses import replace

from .clause import Clause
from .one_line import on_one_line

_BY = r"\b(?:by|until|before)\s(?:the\s)?"
TERM = re.compile(rf"{_BY}$", re.IGNORECASE)

LONGEST = 92  # days, those of a quarter; the end of a decade is no term that anybody counts to the day
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
    """A clause of what is planned, or may come, by the end of a week, month, quarter or year; of what was done by then nothing changes."""
    mention, term = clause.mention, _TERM_OR_END.search(text, clause.start, clause.mention.start)
    if clause.modality == "happened" or not term or not (term["end"] or _END.search(mention.text)):
        return clause
    if mention.is_day or None in (mention.earliest, mention.latest) or (mention.latest - mention.earliest).days > LONGEST:
        return clause
    if _SEASON.match(mention.value) or _NOT_BY_THEN.search(text, clause.start, term.start()):
        return clause
    said = on_one_line(text[term.start() : mention.end])
    last = replace(
        mention, edtf=mention.latest.isoformat(), earliest=mention.latest,
        reason=f"{mention.reason.rstrip('.')}; to be done “{said}”, so its last day is taken.",
    )
    return replace(clause, mention=last)
