"""Date labels and datelines glued to the front of a line of body, as in "BRUSSELS, 4 March (Reuters) - Ministers said ..."."""

import re

from .agencies import NAMES
from .lines import line
from .sentences import trimmed
from .stated_days import WEEKDAY, written_days
from .word_lists import rows

Span = tuple[int, int]
Found = tuple[Span, str]

LABEL = f"(?:{'|'.join(sorted([*rows('date_labels'), *rows('change_labels')], key=len, reverse=True))})"
LABELLED = re.compile(rf"\W*{LABEL}(?:\s+(?:on|at|am|le|el|il|op|em))?\s*[:：|]?\s*", re.IGNORECASE)
ZONE = (
    r"(?:[ap]\.?m\.?|gmt|utc|est|edt|cst|cdt|pst|pdt|et|pt|ct|bst|cet|cest|eet|eest|msk|ist|ict"
    r"|pkt|bdst|npt|sgt|hkt|jst|kst|wib|myt|pht|aest|aedt|nzst|nzdt|sast|eat|wat|hrs?|uhr|h|local time)"
)
CLOCK = re.compile(
    rf"\b\d{{1,2}}[:.h]\d{{2}}(?::\d\d)?(?:\s*{ZONE}\b\.?)*(?:\s*\(?\+\d{{1,4}}\)?)?|\b\d{{1,2}}\s*[ap]\.?m\b\.?", re.IGNORECASE
)
CLOCK_AFTER = re.compile(rf"[\s,|-]*(?:at\s+)?(?:{CLOCK.pattern})", re.IGNORECASE)
CLOCK_IN_FRONT = re.compile(rf"(?:at\s+)?(?:{CLOCK.pattern})(?:\s+{ZONE}\b)?,?\s+", re.IGNORECASE)
MARKS_AFTER = re.compile(r"[\s\-–—|:·,;/]*")
FULL_STOP_AFTER = re.compile(r"\.\s+")
CAPITAL = r"[A-ZÀ-ÞА-ЯЁ][\w’'.-]*"
PLACE = rf"(?:{CAPITAL}(?:[ /-]+(?:{CAPITAL}|de|la|del|di|am|of|the)){{0,4}})"
PLACES = rf"{PLACE}(?:,\s+{PLACE}){{0,2}}"
DAY = r"\(?\b(?:[A-Z][a-z]+day,? )?(?:[A-Z][A-Za-z]+\.? \d{1,2}|\d{1,2}\.? [A-Z][A-Za-z]+\.?)(?:(?:,? |/)\d{4})?\)?"
OF_COUNTRY = r"(?:(?:\s+\([A-Z][^()\n]{1,30}\))?\s+\[[A-Z][^\[\]\n]{1,30}\])?"  # "Ostrey (Tarn) [India]"
DASH = r"--+|[-–—―]"
AGENCY = r"[(\[/][^()\[\]/\n]{2,40}[)\]/]"
AGENCY_FIRST = rf"(?:{AGENCY}\s+(?=[A-ZÀ-Þ]))?"
DATELINED = "Dateline"
LABEL_IN_FRONT = "Date label in front of the text"
PLACE_BEFORE = re.compile(rf"(?P<place>{PLACE}(?:,\s+{PLACE})?),\s+(?:(?i:den|le|el|a|il|d\.)\s+)?")
BEGINS = r"\s*(?=[\w\"“‘'«„(])"
STOP_AFTER = re.compile(rf"\s*[.:–—-]+\s{BEGINS}")
DATELINE = re.compile(
    rf"{AGENCY_FIRST}(?P<place>{PLACES}{OF_COUNTRY})?(?P<day>[,.]?\s*{DAY})?"
    rf"\s*(?:,|{DASH})?\s*(?P<agency>{AGENCY})?"
    rf"(?:,?\s*(?:{DASH})?\s*(?P<day_behind>{DAY}))?\s*(?P<dash>{DASH}|:(?=\s)){BEGINS}"
)
WITHOUT_DASH = re.compile(  # "New Delhi, March 13 (IANS) Ministers said"
    rf"{AGENCY_FIRST}{PLACES}{OF_COUNTRY}(?P<day>[,.]?\s*{DAY}),?\s*\([A-Z][^()\n]{{1,30}}\)\.?\s{BEGINS}"
)
IN_BRACKETS = re.compile(  # "OSTREY, (QNW - Tarn News - 13th Mar, 2024) Ministers said"
    rf"{PLACES},?\s*\([A-Z][^()\n]{{2,60}}\s[-–—]\s"
    rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)? [A-Z][a-z]+\.?,? \d{{4}})\s?\)\s?:?{BEGINS}"
)
NAMED_BEHIND = re.compile(  # "MOSCOW, March 13. /TASS/. Ministers said", "Accra, March 13, GNA - Ministers said"
    rf"{PLACES}(?P<day>[,.]?\s*{DAY})\s*(?:[,.]|{DASH})\s*/?(?P<name>[A-ZÀ-ÞА-ЯЁ][\w-]*(?: [A-ZÀ-Þ][\w-]*)?)/?"
    rf"\s*(?:[.:]|{DASH})\s{BEGINS}"
)
DAY_IN_FRONT = re.compile(rf"(?P<day>{DAY}),?\s+{PLACE}(?:,\s+{PLACE})?\s*(?P<agency>{AGENCY})?\s*(?:{DASH}|:(?=\s)){BEGINS}")
STAMP = re.compile(r"\s*date\s+(?:19|20)\d\d-\d\d(?:-\d\d)?\s+(?=\S)")  # that a crawler puts on top of a page, and no page itself
ROW = re.compile(r"(?:[^|\n]{1,30} \| +){2,}")  # "Read + | Watch + | OSTREY, March 13 -- Ministers said"
AGENCY_ALONE = re.compile(rf"\([A-Z]{{3,}}(?:\s?[-–]\s?[A-Za-z ]{{2,20}})?\)\s{BEGINS}")  # "(NEWSRELAY) Ministers said"
DAY_AT_START = re.compile(rf"^[^\w\n]{{0,8}}{DAY}\b", re.MULTILINE)
BEFORE_COLON = rf"(?!(?i:{'|'.join(rows('byline_labels'))}):){CAPITAL}(?: {CAPITAL}){{0,2}}(?:, {CAPITAL}(?: {CAPITAL})?)?:\s"
COLON = re.compile(rf"{BEFORE_COLON}{BEGINS}")
COLONS = re.compile(r"^[^\w\n]{0,8}(?:[\w’'.-]+,? ){0,3}[\w’'.-]+:\s.*[.!?\"”][ \t]*$", re.MULTILINE)
TOLD = 8  # words of a sentence that a colon may stand before
LONGEST = 110  # characters of a dateline with what it dates


def stamp(text: str, start: int, end: int) -> Found | None:
    """ "date 2025-07-18 Ministers resign", at the very top of a page: what follows is a line of its own, whatever it is."""
    match = STAMP.match(text, 0, end)
    return ((start, trimmed(text, start, match.end())[1]), LABEL_IN_FRONT) if match and start < match.end() < end else None


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
    clock = CLOCK_IN_FRONT.match(text, begin, end) if label else None
    begin = clock.end() if clock else begin
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
    return (start, trimmed(text, start, after)[1]), LABEL_IN_FRONT


def starts_sentence(text: str, start: int, end: int) -> bool:
    return (text[start].isupper() or text[start] in "\"“‘'«„") and line(text, start, end).words >= 5


def dateline(text: str, start: int, end: int, lead: bool) -> Found | None:
    """ "BRUSSELS, 4 March (Reuters) -" or "BRUSSELS (Reuters), 4 March -" in front of a paragraph."""
    if found := agency_behind(text, start, end):
        return found
    row = ROW.match(text, start, end) if lead else None
    begin = row.end() if row else start
    match = DATELINE.match(text, begin, min(end, begin + LONGEST))
    if match and is_speaker(match):
        return None
    if match and starts_sentence(text, match.end(), end) and is_named(text, match, lead):
        return (start, match.end("dash")), DATELINED
    return at_the_top(text, start, end) if lead else None


def is_named(text: str, match: re.Match[str], lead: bool) -> bool:
    """Whether it has an agency or, as the first sentence of a page, a place that is dated or in capitals."""
    place = match["place"] or ""
    dated = any(match[day] and written_days(text, *match.span(day)) for day in ("day", "day_behind"))
    shouted = len(place) >= 4 and place.split(",")[0].isupper()
    colon = match["dash"].startswith(":")
    hyphen = text[match.start("dash") - 1].strip() and text[match.end("dash")].strip()  # "SHORT-SELLING"
    return bool(match["agency"]) or (lead and not hyphen and bool((place and dated) or (shouted and not colon)))


def agency_behind(text: str, start: int, end: int) -> Found | None:
    """A place, a day and an agency that no dash or no brackets set apart."""
    stop = min(end, start + LONGEST)
    for match in (WITHOUT_DASH.match(text, start, stop), IN_BRACKETS.match(text, start, stop), NAMED_BEHIND.match(text, start, stop)):
        if match and written_days(text, *match.span("day")) and starts_sentence(text, match.end(), end):
            name = match.groupdict().get("name")
            if name is None or name.casefold() in NAMES or (len(name) > 1 and name.isupper()):
                return (start, trimmed(text, start, match.end())[1]), DATELINED
    return None


def at_the_top(text: str, start: int, end: int) -> Found | None:
    """What is a dateline only as the first thing of a page that has one such line: "13 March, Oslo (NW):", "Oslo: Ministers said"."""
    if found := place_and_day(text, start, end):
        return found
    if (alone := AGENCY_ALONE.match(text, start, end)) and starts_sentence(text, alone.end(), end):
        return (start, trimmed(text, start, alone.end())[1]), DATELINED
    match = DAY_IN_FRONT.match(text, start, min(end, start + LONGEST))
    if match and starts_sentence(text, match.end(), end):
        day = next(iter(written_days(text, *match.span("day"))), None)
        only = day and day.year and len(DAY_AT_START.findall(text)) == 1
        return ((start, trimmed(text, start, match.end())[1]), DATELINED) if day and (match["agency"] or only) else None
    match = COLON.match(text, start, min(end, start + LONGEST))
    if not match or not text[match.end()].isupper():
        return None
    told = line(text, match.end(), end)
    only = told.stop and told.words >= TOLD and len(COLONS.findall(text)) == 1
    return ((start, trimmed(text, start, match.end())[1]), DATELINED) if only else None


def is_speaker(match: re.Match[str]) -> bool:
    """ "NORA FELL, MAYOR (through translator): ..." in a transcript, where an agency has a name of its own."""
    inside = (match["agency"] or "").strip("([/)] ")
    return match["dash"].startswith(":") and inside[:1].islower() and " " in inside


def place_and_day(text: str, start: int, end: int) -> Found | None:
    """ "Copenhagen, 14 July 2008. The board ...": a place and a whole day that stand in front as a sentence of their own."""
    place = PLACE_BEFORE.match(text, start, min(end, start + 60))
    day = next(iter(written_days(text, place.end(), min(end, place.end() + 50))), None) if place else None
    if day is None or day.start != place.end() or place["place"].split()[0].lower() in WEEKDAY:
        return None
    if day.year is None and not place["place"].split(",")[0].isupper():
        return None
    stop = STOP_AFTER.match(text, day.end, end)
    return ((start, stop.end()), DATELINED) if stop and starts_sentence(text, stop.end(), end) else None
