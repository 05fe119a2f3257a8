"""Lines that say who wrote a page and when: bylines, lines with the date, notes on the author."""

import re

from .credits import credit
from .datelines import CLOCK, LABEL, LABELLED
from .lines import Line
from .stated_days import Written, written_days
from .word_lists import words

CAPITAL = r"[A-ZÀ-ÞА-ЯЁ][\w’'.-]*"
PERSON = rf"{CAPITAL}(?:\s+(?:(?:de|da|di|del|la|le|van|von|der|den|bin|al|el|y)\s+)*{CAPITAL}){{0,4}}"
BY = re.compile(
    r"(?i:by|von|par|por|da|di|door|av|af|автор|от)\s*:?\s+"
    rf"(?:(?:our |a )?(?i:staff|correspondent|agencies|newsroom|web desk)|{PERSON})"
)
ROLE = re.compile(
    r"(?:our |by )?(?:staff|senior|chief|special|foreign|political|own|web)?\s*"
    r"(?:reporters?|correspondents?|writers?|editors?|newsroom|web desk|staff|agencies)(?: (?:in|at) [\w ]{2,30})?"
    r"|(?:from )?(?:our|a) (?:own |special |staff |foreign )*(?:correspondents?|reporters?)(?: (?:in|at) [\w ]{2,30})?"
    r"|(?:news )?agency (?:report|copy)",
    re.IGNORECASE,
)
BIO = re.compile(
    rf"^{CAPITAL}(?: {CAPITAL}){{0,3}},? (?:is|was|has been|covers|writes|reports)\b.{{0,90}}\b(?:reporter|correspondent|editor"
    r"|journalist|columnist|freelance\w*|writer|bureau chief|producer|covers|covering|writes about|reports on|newsroom|desk)\b"
)
AGO = r"(?:about\s+)?(?:\d{1,3}|an?|one)\s*(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?)\s+ago"
AGE = re.compile(rf"(?:{LABEL}\s*:?\s*)?{AGO}\W*", re.IGNORECASE)
AGE_INSIDE = re.compile(rf"\b{AGO}\b", re.IGNORECASE)
LABEL_WORDS = words("date_line_words")
WORD = re.compile(r"[^\W\d_][\w’'.-]*")
LONGEST = 400  # characters of a line with the date or the author
DATE_LINE = "Line with the date"
ABOUT_AUTHOR = "About the author"
LINKING = frozenset(["and", "in", "of", "the", "for", "de", "und"])


def whole_line(text: str, piece: Line) -> str:
    """The reason why a whole line is a byline, date label or credit, empty when it is none."""
    if reason := credit(piece.text):
        return reason
    if piece.words > 22 or len(piece.text) > LONGEST:
        return ""
    if BY.match(piece.text) and mostly_names(piece):
        return "Byline"
    if piece.words <= 8 and ROLE.fullmatch(piece.text):
        return "Byline"
    days = written_days(text, piece.start, piece.end)
    if days and (is_date_line(piece, days) or (piece.words <= 14 and not piece.stop and LABELLED.match(piece.text))):
        return DATE_LINE
    if AGE.fullmatch(piece.text):
        return "Line with the age of the page"
    return ""


def mostly_names(piece: Line) -> bool:
    """ "By Jane Doe and Li Wei in Oslo" has few words that are no names; "By Friday they had left." has."""
    plain = [word for word in piece.text.split()[1:] if word[0].islower() and word not in LINKING]
    return len(plain) <= (1 if piece.stop else 4)


def is_date_line(piece: Line, days: list[Written]) -> bool:
    """Nothing but dates, clock times, labels and at most a name or two."""
    rest, at = [], piece.start
    for day in days:
        rest.append(piece.text[at - piece.start : day.start - piece.start])
        at = day.end
    rest.append(piece.text[at - piece.start :])
    left = WORD.findall(AGE_INSIDE.sub(" ", CLOCK.sub(" ", " ".join(rest))))
    names = [word for word in left if word.lower().strip(".") not in LABEL_WORDS]
    capitals = all(word[0].isupper() or len(word) <= 3 for word in names)
    return len(names) <= 6 and capitals and not (piece.stop and len(names) > 3)


def is_about_author(piece: Line) -> bool:
    """ "Jane Doe is a senior reporter covering energy." Only at the article's edges, where nothing else reads so."""
    return piece.words <= 45 and bool(BIO.match(piece.text))
