"""Who wrote a page, when, and where from: lines that say so, and the labels, datelines and credits glued to a line of body."""

import re

from .lines import Line, line
from .sentences import sentences, trimmed
from .stated_days import Written, written_days

Span = tuple[int, int]
Found = tuple[Span, str]

PERSON = r"[A-ZÀ-ÞА-ЯЁ][\w’'.-]+(?:\s+(?:(?:de|da|di|del|la|le|van|von|der|den|bin|al|el|y|Mc|O’|O')\s+)*[A-ZÀ-ÞА-ЯЁ][\w’'.-]*){0,4}"
BY = re.compile(
    rf"(?i:by|von|par|por|da|di|door|av|af|автор|от)\s*:?\s+(?:(?:our |a )?(?i:staff|correspondent|agencies|newsroom|web desk)|{PERSON})"
)
CREDIT = re.compile(
    r"[(\[]?\s*(?:additional |further )?(?:reporting|editing|writing|written|edited|compiled|translated|translation|text|story|words|photos?"
    r"|photographs?|pictures?|images?|video|graphics?|produced|research|report|reported|posted|published|uploaded|updated|reviewed|contributors?|credits?)"
    r"(?: and (?:writing|editing|reporting|photos?|photography))?(?: credits?)?\s*(?P<by>by|:)\s+\S",
    re.IGNORECASE,
)
CONTRIBUTED = re.compile(r"\b(?:contributed|contributing) (?:to )?(?:this|the) (?:report|story|article|reporting)\b|\bcontributed reporting\b", re.I)
BIO = re.compile(
    r"^[A-ZÀ-Þ][\w’'.-]+(?: [A-ZÀ-Þ][\w’'.-]+){0,3},? (?:is|was|has been|covers|writes|reports)\b.{0,90}\b(?:reporter|correspondent|editor|journalist"
    r"|columnist|freelance\w*|writer|bureau chief|producer|covers|covering|writes about|reports on|newsroom|desk)\b"
)
ATTRIBUTION = re.compile(
    r"(?:(?:this|it|that|the news|the information)\s+(?:is|was|has been|were)\s+(?:\w+\s+)?(?:reported|announced|stated|written|published|noted|said|informed)"
    r"|(?:source|via|quelle|fuente|fonte|источник|with information from|with inputs? from|with agencies|from agencies|based on (?:reports?|reporting) (?:by|from))\b\s*:?"
    r"|(?:as\s+)?(?:reported|reports|writes|according to)\b.{0,60}\bwith reference to)\s?",
    re.IGNORECASE,
)
REFERENCE = re.compile(r"\b(?:reported|informed|writes?|reports?|transmits|passes on)\b.{0,80}\b(?:with reference to|citing|referring to|quoting)\b", re.I)
ROLE = re.compile(
    r"(?:our |by )?(?:staff|senior|chief|special|foreign|political|own|web)?\s*(?:reporters?|correspondents?|writers?|editors?|newsroom|web desk|staff|agencies)"
    r"(?: (?:in|at) [\w ]{2,30})?",
    re.IGNORECASE,
)
LABEL = (
    r"(?:date|dated|published|publication date|publish(?:ed)? date|posted|updated|last (?:updated|modified|changed)|modified|first published|created|added|issued"
    r"|release(?:d| date)?|uploaded|veröffentlicht|aktualisiert|stand|datum|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato"
    r"|gepubliceerd|bijgewerkt|publicerad|opublikowano|опубликовано|обновлено|дата|publicado em|atualizado)"
)
LABELLED = re.compile(rf"\W*{LABEL}(?:\s+(?:on|at|am|le|el|il|op|em))?\s*[:|]?\s*", re.IGNORECASE)
ZONES = r"(?:[ap]\.?m\.?|gmt|utc|est|edt|cst|cdt|pst|pdt|et|pt|ct|bst|cet|cest|msk|ist|ict|hrs?|uhr|h|local time)"
CLOCK = re.compile(rf"\b\d{{1,2}}[:.h]\d{{2}}(?::\d\d)?(?:\s*{ZONES}\b\.?)*(?:\s*\(?\+\d{{1,4}}\)?)?|\b\d{{1,2}}\s*[ap]\.?m\b\.?", re.IGNORECASE)
LABEL_WORDS = frozenset(
    "date dated published publication posted updated update last first modified on at and by at time gmt utc est edt et am pm ist cet cest bst pst the"
    " created release uploaded added issued veröffentlicht aktualisiert stand datum am um uhr publié mis à jour le el il publicado actualizado"
    " pubblicato aggiornato gepubliceerd op publicerad opublikowano опубликовано обновлено дата em atualizado ago min read mins minute minutes"
    " staff reporter writer correspondent".split()
)
PLACE = r"(?:[A-ZÀ-ÞА-ЯЁ][\w’'.-]*(?:[ /-]+(?:[A-ZÀ-ÞА-ЯЁ][\w’'.-]*|de|la|del|di|am|of|the)){0,4})"
DATELINE = re.compile(
    rf"(?P<place>{PLACE}(?:,\s+{PLACE}){{0,2}})?(?P<day>[,.]?\s*\(?(?:[A-Z][a-z]+day,? )?(?:[A-Z][a-z]+\.? \d{{1,2}}|\d{{1,2}}\.? [A-Z][a-z]+)(?:,? \d{{4}})?\)?)?"
    r"\s*,?\s*(?P<agency>[(\[/][^()\[\]/\n]{2,40}[)\]/])?\s*(?P<dash>--+|[-–—―]|:(?=\s))\s*(?=[\w\"“‘'«„(])"
)
SPLIT_LABEL = re.compile(r"[\s\-–—|:·,;/]*")


def prefix(text: str, start: int, end: int, first: bool) -> Found | None:
    """A date label or dateline glued to the front of a line of body: its span and what it is.

    Without a label or agency it must be the page's first sentence: further down a day in front tells when something happened.
    """
    return glued_label(text, start, end, first) or dateline(text, start, end, first)


def glued_label(text: str, start: int, end: int, lead: bool) -> Found | None:
    """ "date 2025-07-18 The ministry said ..." or "18 July 2025 | The ministry said ..." """
    label = LABELLED.match(text, start, end)
    if not (label or lead):
        return None
    begin = label.end() if label else start
    first = next(iter(written_days(text, begin, min(end, begin + 40))), None)
    if first is None or first.start > begin + 1 or first.year is None:
        return None
    clock = re.compile(rf"[\s,|-]*(?:at\s+)?(?:{CLOCK.pattern})", re.IGNORECASE).match(text, first.end, end)
    stop = clock.end() if clock else first.end
    after = SPLIT_LABEL.match(text, stop, end).end()
    plain_date = label is None and after - stop < 1
    if plain_date or after >= end or not starts_sentence(text, after, end):
        return None
    if label is None and text[stop:after].strip() == "" and not text[after].isupper():
        return None
    if text[stop:after].strip() == "," and label is None:  # "On 4 March 2025, The ..." is body
        return None
    return (start, trimmed(text, start, after)[1]), "date label in front of the text"


def starts_sentence(text: str, start: int, end: int) -> bool:
    rest = line(text, start, end)
    return rest.words >= 5 and (text[start].isupper() or text[start] in "\"“‘'«„")


def dateline(text: str, start: int, end: int, lead: bool) -> Found | None:
    """ "BRUSSELS, 4 March (Reuters) -" in front of a paragraph."""
    match = DATELINE.match(text, start, min(end, start + 110))
    if not match or not starts_sentence(text, match.end(), end):
        return None
    place, day, agency = match["place"] or "", match["day"], match["agency"]
    shouted = len(place) >= 4 and place.split(",")[0].isupper()
    day_read = day and written_days(text, match.start("day"), match.end("day"))
    if match["dash"].startswith(":") and not (agency or day_read):
        return None
    dash = match.start("dash")
    if not (agency or lead) or (not agency and text[dash - 1 : dash].strip() and text[match.end("dash") : match.end("dash") + 1].strip()):
        return None
    if agency or (place and day_read) or (shouted and match["dash"] != ":"):
        return (start, match.end("dash")), "dateline"
    return None


def suffix(text: str, start: int, end: int) -> Found | None:
    """A credit or attribution that ends a line of body: its span and what it is."""
    found = sentences(text, max(start, end - 600), end)
    cut = None
    for first, last in reversed(found[1:]):
        reason = credit(text[first:last])
        if not reason:
            break
        cut = ((first, end), reason)
    if cut is None and text[end - 1] in ")].":
        opened = max(text.rfind("(", start, end), text.rfind("[", start, end))
        if opened > start and end - opened < 400 and (reason := credit(text[opened:end])):
            cut = ((opened, end), reason)
    return cut


def credit(piece: str) -> str:
    """The reason why a sentence is a credit or attribution line, empty when it is none."""
    size = len(piece.split())
    if size <= 60 and (match := CREDIT.match(piece)) and (piece[0] in "([" or is_short_credit(piece, size, match["by"])):
        return "credit line"
    if size <= 40 and CONTRIBUTED.search(piece):
        return "credit line"
    if size <= 25 and ATTRIBUTION.match(piece) and (REFERENCE.search(piece) or size <= 8):
        return "says whose report this is"
    if size <= 14 and REFERENCE.search(piece):
        return "says whose report this is"
    return ""


def is_short_credit(piece: str, size: int, by: str) -> bool:
    return size <= (9 if by == ":" else 20) and not (by == ":" and piece.endswith((".", "!", "?")))


def whole_line(text: str, piece: Line) -> str:
    """The reason why a whole line is a byline, date label or credit, empty when it is none."""
    reason = credit(piece.text)
    if reason:
        return reason
    if piece.words <= 22 and BY.match(piece.text) and mostly_names(piece):
        return "byline"
    if piece.words <= 8 and ROLE.fullmatch(piece.text):
        return "byline"
    if piece.words <= 14 and LABELLED.match(piece.text) and not piece.stop and written_days(text, piece.start, piece.end):
        return "line with the date"
    if piece.words <= 22 and (days := written_days(text, piece.start, piece.end)) and is_date_line(piece, days):
        return "line with the date"
    if is_relative_date(piece.text):
        return "line with the age of the page"
    return ""


def is_about_author(piece: Line) -> bool:
    """ "Jane Doe is a senior reporter covering energy." Only outside the article's run, where nothing else reads so."""
    return piece.words <= 45 and bool(BIO.match(piece.text))


def mostly_names(piece: Line) -> bool:
    """ "By Jane Doe and Li Wei in Oslo" has few words that are no names; "By Friday they had left." has."""
    plain = [word for word in piece.text.split()[1:] if word[0].islower() and word not in ("and", "in", "of", "the", "for", "de", "und")]
    return len(plain) <= (1 if piece.stop else 4)


def is_date_line(piece: Line, days: list[Written]) -> bool:
    """Nothing but dates, clock times, labels and at most a name or two."""
    rest, at = [], piece.start
    for day in days:
        rest.append(piece.text[at - piece.start : day.start - piece.start])
        at = day.end
    rest.append(piece.text[at - piece.start :])
    left = re.findall(r"[^\W\d_][\w’'.-]*", CLOCK.sub(" ", " ".join(rest)))
    names = [word for word in left if word.lower().strip(".") not in LABEL_WORDS]
    return len(names) <= 6 and all(word[0].isupper() or len(word) <= 3 for word in names) and not (piece.stop and len(names) > 3)


AGE = re.compile(
    rf"(?:{LABEL}\s*:?\s*)?(?:about\s+)?(?:\d{{1,3}}|an?|one)\s*(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?)\s+ago\W*", re.I
)


def is_relative_date(piece: str) -> bool:
    return bool(AGE.fullmatch(piece))
