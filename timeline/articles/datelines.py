"""Date labels and datelines glued to the front of a line of body, as in "BRUSSELS, 4 March (Reuters) - Ministers said ..."."""

import re

from .lines import line
from .sentences import trimmed
from .stated_days import WEEKDAY, written_days
from .word_lists import rows

Span = tuple[int, int]
Found = tuple[Span, str]

LABEL = f"(?:{'|'.join(sorted([*rows('date_labels'), *rows('change_labels')], key=len, reverse=True))})"
LABELLED = re.compile(rf"\W*{LABEL}(?:\s+(?:on|at|am|le|el|il|op|em))?\s*[:：|]?\s*", re.IGNORECASE)
ZONE = r"(?:[ap]\.?m\.?|gmt|utc|est|edt|cst|cdt|pst|pdt|et|pt|ct|bst|cet|cest|msk|ist|ict|hrs?|uhr|h|local time)"
CLOCK = re.compile(
    rf"\b\d{{1,2}}[:.h]\d{{2}}(?::\d\d)?(?:\s*{ZONE}\b\.?)*(?:\s*\(?\+\d{{1,4}}\)?)?|\b\d{{1,2}}\s*[ap]\.?m\b\.?", re.IGNORECASE
)
CLOCK_AFTER = re.compile(rf"[\s,|-]*(?:at\s+)?(?:{CLOCK.pattern})", re.IGNORECASE)
MARKS_AFTER = re.compile(r"[\s\-–—|:·,;/]*")
FULL_STOP_AFTER = re.compile(r"\.\s+")
CAPITAL = r"[A-ZÀ-ÞА-ЯЁ][\w’'.-]*"
PLACE = rf"(?:{CAPITAL}(?:[ /-]+(?:{CAPITAL}|de|la|del|di|am|of|the)){{0,4}})"
DAY = r"\(?(?:[A-Z][a-z]+day,? )?(?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2}\.? [A-Z][a-z]+\.?)(?:,? \d{4})?\)?"
AGENCY = r"[(\[/][^()\[\]/\n]{2,40}[)\]/]"
DATELINED = "Dateline"
PLACE_BEFORE = re.compile(rf"(?P<place>{PLACE}(?:,\s+{PLACE})?),\s+(?:(?i:den|le|el|a|il|d\.)\s+)?")
STOP_AFTER = re.compile(r"\s*[.:–—-]+\s+(?=[\w\"“‘'«„(])")
DATELINE = re.compile(
    rf"(?:{AGENCY}\s+(?=[A-ZÀ-Þ]))?(?P<place>{PLACE}(?:,\s+{PLACE}){{0,2}})?(?P<day>[,.]?\s*{DAY})?"
    rf"\s*(?:,|--+|[-–—―])?\s*(?P<agency>{AGENCY})?"
    rf"(?:,?\s*(?:--+|[-–—―])?\s*(?P<day_behind>{DAY}))?\s*(?P<dash>--+|[-–—―]|:(?=\s))\s*(?=[\w\"“‘'«„(])"
)


def prefix(text: str, start: int, end: int, lead: bool) -> Found | None:
    """A date label or dateline in front of a line of body: its span and what it is.

    Without a label or agency it must be the page's first sentence: further down a day in front tells when something happened.
    """
    return glued_label(text, start, end, lead) or dateline(text, start, end, lead)


def glued_label(text: str, start: int, end: int, lead: bool) -> Found | None:
    """ "date 2025-07-18 The ministry said ...", "Date: 18 July 2025. The ministry said ..." or "18 July 2025 | The ministry said ..." """
    label = LABELLED.match(text, start, end)
    if not (label or lead):
        return None
    begin = label.end() if label else start
    first = next(iter(written_days(text, begin, min(end, begin + 40))), None)
    if first is None or first.start > begin + 1 or first.year is None:
        return None
    clock = CLOCK_AFTER.match(text, first.end, end)
    stop = clock.end() if clock else first.end
    after = ((label and FULL_STOP_AFTER.match(text, stop, end)) or MARKS_AFTER.match(text, stop, end)).end()
    marks = text[stop:after]
    if after >= end or not marks or not starts_sentence(text, after, end):
        return None
    if not label and marks.strip() == ",":  # "On 4 March 2025, the ..." is body
        return None
    return (start, trimmed(text, start, after)[1]), "Date label in front of the text"


def starts_sentence(text: str, start: int, end: int) -> bool:
    return (text[start].isupper() or text[start] in "\"“‘'«„") and line(text, start, end).words >= 5


def dateline(text: str, start: int, end: int, lead: bool) -> Found | None:
    """ "BRUSSELS, 4 March (Reuters) -" or "BRUSSELS (Reuters), 4 March -" in front of a paragraph."""
    match = DATELINE.match(text, start, min(end, start + 110))
    if not match or is_speaker(match) or not starts_sentence(text, match.end(), end):
        return None if match and is_speaker(match) else place_and_day(text, start, end) if lead else None
    place, agency = match["place"] or "", match["agency"]
    dated = any(match[day] and written_days(text, *match.span(day)) for day in ("day", "day_behind"))
    shouted = len(place) >= 4 and place.split(",")[0].isupper()
    colon = match["dash"].startswith(":")
    hyphen = text[match.start("dash") - 1].strip() and text[match.end("dash")].strip()  # "SHORT-SELLING"
    named = bool(agency) or (lead and not hyphen and bool((place and dated) or (shouted and not colon)))
    return ((start, match.end("dash")), DATELINED) if named else None


def is_speaker(match: re.Match[str]) -> bool:
    """ "NORA FELL, MAYOR (through translator): ..." in a transcript, where an agency has a name of its own."""
    inside = (match["agency"] or "").strip("([/)] ")
    return match["dash"].startswith(":") and inside[:1].islower() and " " in inside


def place_and_day(text: str, start: int, end: int) -> Found | None:
    """ "Copenhagen, 14 July 2008. The board ...": a place and a whole day that stand in front as a sentence of their own."""
    place = PLACE_BEFORE.match(text, start, min(end, start + 60))
    day = next(iter(written_days(text, place.end(), min(end, place.end() + 50))), None) if place else None
    if day is None or day.start != place.end() or day.year is None or place["place"].split()[0].lower() in WEEKDAY:
        return None
    stop = STOP_AFTER.match(text, day.end, end)
    return ((start, stop.end()), DATELINED) if stop and starts_sentence(text, stop.end(), end) else None
