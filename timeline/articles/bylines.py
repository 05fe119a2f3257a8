"""Lines that say who wrote a page and when: bylines, lines with the date, notes on the author."""

import re

from .agencies import NAMES
from .credits import credit
from .datelines import CLOCK, LABEL, LABELLED
from .lines import Line
from .stated_days import MONTH, WEEKDAY, Written, written_days
from .vocabulary import CJK
from .word_lists import rows, words

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
ROLES = (
    "editor|correspondent|reporter|writer|journalist|columnist|redakteur(?:in)?|(?:sonder)?korrespondent(?:in)?|journaliste?|correspondante?"
    "|corresponsal|periodista|envoyée? spéciale?|enviad[oa] especial|inviat[oa]|giornalista|redactora?|журналіст(?:ка)?|журналист(?:ка)?"
    "|кореспондент(?:ка)?|корреспондент"
)
BIO = re.compile(
    rf"^{CAPITAL}(?: {CAPITAL}){{0,3}},? (?:is|was|has been|covers|writes|reports)\b.{{0,90}}\b(?:reporter|correspondent|editor"
    r"|journalist|columnist|freelance\w*|writer|bureau chief|producer|covers|covering|writes about|reports on|newsroom|desk"
    r"|column|author|fellow|lecturer|commentator|contributor)\b"
    rf"|^{CAPITAL}(?: {CAPITAL}){{0,3}} (?:covers|writes about|reports on|reports from) .{{3,120}}"
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:(?:is|are) based in|joined|has been|has worked|previously)\b"
    rf"|^{CAPITAL}(?: {CAPITAL}){{1,3}} has (?:written|reported|covered)\b.{{3,80}}\b(?:for|since) "
    r".{0,40}\b(?:since|for|from) (?:19|20)?\d\d"
    rf"|^{CAPITAL}(?: {CAPITAL}){{1,3}},? (?:ist|war|est|es|è|is|är|er|jest|є)\s+(?:[\w’'-]+ ){{0,3}}?(?i:{ROLES})\b"
    r"(?! (?:que|qui|che|who|какой|який)\b|, (?:der|die|das|que|qui)\b)"  # whom an article tells of
    rf"|^(?:{CAPITAL}(?: {CAPITAL}){{1,3}}['’]s?|[Hh]is|[Hh]er|[Tt]heir) "
    r"(?:(?:[\w’'-]+ ){0,3}(?:book|novel|memoir|biography|history|collection)\b.{2,90}|[\"“‘].{3,90}[\"”’],?)"
    r" (?:is|will be|comes) (?:published (?:by|in)|out (?:now|in|on|this|next))\b"
)
WITH_ROLE = re.compile(  # "Owen Tranter Consumer editor"; a title in capitals, "Court Frees Reporter", has no small letter there
    rf"{CAPITAL}\s+{PERSON}(?:\s*[,|–-]\s*(?:[\w&’'-]+\s+){{0,3}}?(?i:{ROLES})|\s+(?:(?:{CAPITAL}|and|&)\s+){{0,3}}?(?:{ROLES}))"
    rf"(?:\s+(?:in|at|à|a|au|en|aus|da|в|у)\s+{PERSON})?"
)
WITH_AGENCY = re.compile(
    rf"{CAPITAL}\s+{PERSON}\s*[,(/]?\s*(?:avec|mit|con|with|and|et|und|y|e|com|та|и)\s+(?:l['’])?(?P<agency>[\w’'-]+)\)?"
)
FROM = re.compile(rf"(?:From|Von|De|Da|Aus)\s+{PERSON},?\s+(?:in|en|à|a|aus)\s+{PERSON}\W*")
PARTS = re.compile(r"\s+(?:[-–—]+|::|[»›])\s+|\s*[|·•/]\s*|\s{3,}|,\s+")
SECTIONS = re.compile(r"\s+[-–—|·•/»›]\s+")
AGO = r"(?:about\s+)?(?:\d{1,3}|an?|one)\s*(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?)\s+ago"
AGE = re.compile(rf"(?:{LABEL}\s*:?\s*)?{AGO}\W*", re.IGNORECASE)
AGE_INSIDE = re.compile(rf"\b{AGO}\b", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_][\w’'.-]*")
LABEL_WORDS = words("date_line_words") | frozenset(WORD.findall(" ".join([*rows("date_labels"), *rows("change_labels")])))
AUTHOR_LABEL = re.compile(rf"\W*(?:{'|'.join(rows('byline_labels'))})\s*[:：]\s*\S", re.IGNORECASE)
NAMES_TOO = frozenset(["april", "june", "august", "avril", "mart"])
DAY_WORDS = {word for word in (*MONTH, *WEEKDAY) if len(word) > 3} - NAMES_TOO
LONGEST = 400  # characters of a line with the date or the author
ISSUE = re.compile(r"(?:no|nr|issue|vol(?:ume)?|number|édition|ausgabe|numero|número|n[º°])\b\.?\s*\d+", re.IGNORECASE)
DAY = "0"  # in place of a day
SHORT_PART = 4  # words of what stands beside the day of an issue
CHANGE_LABEL = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(rows('change_labels'))})(?![^\W\d_])", re.IGNORECASE)
SHORT_STAMP = 6  # words beside the days of a stamp
STAMP = re.compile(r"by:? \S{2,30} [»›] (?=\S)")  # over a post of a forum
DATE_LINE = "Line with the date"
ABOUT_AUTHOR = "About the author"
AGENCIES = 12  # words of a line of agencies' names
LINKING = frozenset(["and", "in", "of", "the", "for", "de", "und"])


def whole_line(text: str, piece: Line) -> str:
    """The reason why a whole line is a byline, date label or credit, empty when it is none."""
    if reason := credit(piece.text):
        return reason
    if piece.words > 22 or len(piece.text) > LONGEST:
        return ""
    if BY.match(piece.text) and mostly_names(piece):
        return "Byline"
    if piece.words <= 10 and not piece.stop and (label := AUTHOR_LABEL.match(piece.text)) and is_name_list(piece.text[label.end() - 1 :]):
        return "Byline"
    if piece.words <= 8 and (match := WITH_AGENCY.fullmatch(piece.text)) and match["agency"].casefold() in NAMES:
        return "Byline"
    if (piece.words <= 8 and ROLE.fullmatch(piece.text)) or FROM.fullmatch(piece.text):
        return "Byline"
    if piece.words <= AGENCIES and is_agency(piece.text):
        return "Byline"
    if piece.words <= 8 and not piece.stop and WITH_ROLE.fullmatch(piece.text):
        return "Byline"
    days = written_days(text, piece.start, piece.end)
    if days and not piece.stop and any(BY.match(part) for part in PARTS.split(piece.text)[1:]):
        return DATE_LINE
    if days and (is_date_line(piece, days) or (piece.words <= 14 and not piece.stop and LABELLED.match(piece.text))):
        return DATE_LINE
    if days and not piece.stop and (is_issue_line(piece, days) or STAMP.match(piece.text) or is_changed_line(text, piece, days)):
        return DATE_LINE
    if AGE.fullmatch(piece.text):
        return "Line with the age of the page"
    return ""


def is_issue_line(piece: Line, days: list[Written]) -> bool:
    """ "No. 40 :: Monday 3 March 2025 :: free": a whole day between separators, with its weekday or the number of an issue.

    Or it ends what says where on a site the page stands: "Sea News – accidents – March 3, 2025".
    """
    if len(days) != 1 or not days[0].year:
        return False
    at, end = days[0].start - piece.start, days[0].end - piece.start
    line = f"{piece.text[:at]}{DAY}{piece.text[end:]}"
    parts, sections = [part.strip() for part in PARTS.split(line)], SECTIONS.split(line)
    in_section = len(sections) > 2 and sections[-1] == DAY
    told = days[0].weekday is not None or any(ISSUE.fullmatch(part) for part in parts) or in_section
    return len(parts) > 1 and DAY in parts and told and all(len(part.split()) <= SHORT_PART for part in parts)


def is_changed_line(text: str, piece: Line, days: list[Written]) -> bool:
    """ "Harbour Radio with agencies 3 June 2024, modified 4 June 2024": a day and that of a change, beside few other words."""
    if len(days) != 2 or len(names_left(piece, days)) > SHORT_STAMP or CHANGE_LABEL.search(text, piece.start, days[0].start):
        return False
    label = CHANGE_LABEL.search(text, days[0].end, days[1].start)
    return label is not None and not words_left(text[label.end() : days[1].start])


def is_agency(text: str) -> bool:
    """ "AP", "dpa/AFP", "AFP - Reuters": a line of agencies' names only."""
    return all(name.strip(" ()[].").casefold() in NAMES for name in re.split(r"\s*[/,]\s*|\s+[-–|]\s+", text))


def is_name_list(text: str) -> bool:
    """Words with capitals, or of a script that has none."""
    return all(word.lower() in LINKING or not word[0].islower() for word in WORD.findall(text))


def mostly_names(piece: Line) -> bool:
    """ "By Jane Doe and Li Wei in Oslo" has few words that are no names; "By Friday they had left." has."""
    if re.split(r"[\s:]+", piece.text, maxsplit=2)[1].lower() in DAY_WORDS:
        return False
    plain = [word for word in piece.text.split()[1:] if word[0].islower() and word not in LINKING]
    return len(plain) <= (1 if piece.stop else 4)


def is_date_line(piece: Line, days: list[Written]) -> bool:
    """Nothing but dates, clock times, labels and at most a name or two."""
    names = names_left(piece, days)
    capitals = all(word[0].isupper() or len(word) <= 3 or CJK.match(word) for word in names)
    return len(names) <= 6 and capitals and not (piece.stop and len(names) > 3)


def names_left(piece: Line, days: list[Written]) -> list[str]:
    """The words of a line that are neither a day nor a clock time nor a label."""
    rest, at = [], piece.start
    for day in days:
        rest.append(piece.text[at - piece.start : day.start - piece.start])
        at = day.end
    rest.append(piece.text[at - piece.start :])
    return words_left(" ".join(rest))


def words_left(text: str) -> list[str]:
    left = WORD.findall(AGE_INSIDE.sub(" ", CLOCK.sub(" ", text)))
    return [word for word in left if word.lower().strip(".") not in LABEL_WORDS]


def is_about_author(piece: Line) -> bool:
    """ "Jane Doe is a senior reporter covering energy." Only at the article's edges, where nothing else reads so."""
    return piece.words <= 45 and bool(BIO.match(piece.text))
