"""A dateline amid a line, behind a headline, a byline or a picture's credit: "(By Ida Brock) OSTREY, March 13 -- Ministers said ..." """

import re

from .datelines import AGENCY, DASH, DAY, ROW, ZONE, starts_sentence
from .stated_days import written_days

HEAD = 600  # characters of a line in which such a dateline stands
LONG = r"[A-ZÀ-Þ]{3,}(?:[-'’][A-ZÀ-Þ]{2,})*"
CITY = rf"(?:[A-ZÀ-Þ]{{2,}}\.?\s){{0,2}}{LONG}"  # in capitals throughout, as no place amid a sentence is
REGION = r"(?:,\s[A-Z][\w.]+(?:\s[A-Z][\w.]+)?){0,2}"
INSIDE = re.compile(
    rf"(?<=\s)(?!(?i:{ZONE})\s){CITY}{REGION},\s(?P<day>{DAY})\s*(?:{AGENCY}\s*(?:{DASH})|(?:--|[–—]|(?<=\s)-))\s+(?=[A-ZÀ-Þ\d“\"‘'$£€])"
)


def dateline_inside(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span of the first place in capitals with its day and a dash, behind which a sentence begins.

    None at a line's beginning and behind a row of links, where `datelines.prefix` finds it.
    """
    for match in INSIDE.finditer(text, start, min(end, start + HEAD)):
        before = text[start : match.start()]
        if not before.strip() or ROW.fullmatch(before):
            return None
        if written_days(text, *match.span("day")) and starts_sentence(text, match.end(), end):
            return match.start(), len(text[: match.end()].rstrip())
    return None
