"""Events that an article dates by the sentence before: "Hours later the minister named a successor."."""

import re
from datetime import date

from timeline.dates.mention import Mention

from .clauses import Clause
from .modality import NONE, PAST, STATEMENT, role
from .tokens import tokens

_SAME_DAY = re.compile(
    r"\b(?:(?:(?:a few|several|some|two|three|four|five|six) )?(?<!\d )(?:hours|minutes) (?:later|afterwards?)"
    r"|an hour (?:later|afterwards?)|later (?:that|the same) (?:day|morning|afternoon|evening|night)|(?:on )?(?:that|the) same day"
    r"|(?:moments|shortly|soon) (?:later|afterwards?))\b",
    re.IGNORECASE,
)


def following_clause(text: str, start: int, end: int, before: Clause | None, published: date | None) -> Clause | None:
    """A clause for a sentence that names no day but says that it followed within hours on the dated clause just before it."""
    if before is None or before.modality != "happened" or before.mention.earliest != before.mention.latest:
        return None
    match = _SAME_DAY.search(text, start, end)
    if not match:
        return None
    found = tokens(text, start, end)
    roles = {role(found, i) for i in range(len(found))} - {NONE}
    if not roles & {PAST, STATEMENT} or before.mention.begins_after(published):
        return None
    anchor = " ".join(text[before.mention.start : before.mention.end].split())
    mention = Mention(
        match.start(), match.end(), match[0], "DATE", before.mention.edtf, before.mention.edtf, before.mention.earliest,
        before.mention.latest, "follows",
        f"“{match[0]}”: it follows on “{anchor}” in the sentence before, so the same day is meant. {before.mention.reason}",
    )
    return Clause(start, end, mention, "happened", statement=False)
