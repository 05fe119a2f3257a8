"""Lines and sentences that say whose work or report a page is, as in "(Reporting by ...)" and "Source: ..."."""

import re

from .sentences import sentences

Span = tuple[int, int]
Found = tuple[Span, str]

CREDITED = "Credit line"
CREDIT = re.compile(
    r"(?:[(\[]|[-–—]+)?\s*(?:additional |further |live )?"
    r"(?:reporting|editing|writing|written|edited|compiled|translated|translation|text|story|words|photos?|photographs?|pictures?"
    r"|images?|video|graphics?|produced|research|report|reported|posted|published|uploaded|updated|reviewed|contributors?|credits?)"
    r"(?: and (?:writing|editing|reporting|photos?|photography))?(?: credits?)?\s*(?P<by>by|:)\s+\S",
    re.IGNORECASE,
)
CONTRIBUTED = re.compile(
    r"\b(?:contributed|contributing) (?:to )?(?:this|the) (?:report|story|article|reporting)\b|\bcontributed reporting\b",
    re.IGNORECASE,
)
FIRST_PUBLISHED = re.compile(
    r"^(?:this|the) (?:report|story|article|piece|column|text)\b"
    r"(?:.{0,60}\b(?:first|originally|previously) (?:published|appeared|ran)\b|\s(?:was|is) published on [\w-]+(?:\.[\w-]+)+ (?:at|on)\b)",
    re.IGNORECASE,
)
ATTRIBUTION = re.compile(
    r"(?:(?:this|it|that|the news|the information)\s+(?:is|was|has been|were)\s+(?:\w+\s+)?"
    r"(?:written|published|(?:reported|announced|stated|noted|said|informed)(?! on\b))"
    r"|(?:source|via|quelle|fuente|fonte|источник|with information from|with agencies|from agencies"
    r"|with (?:an? )?(?:inputs?|reports?) (?:from|by)"
    r"|based on (?:reports?|reporting) (?:by|from)|mit (?:material|informationen|inhalten) (?:von|der)|mit agenturmaterial"
    r"|con información de|con agencias|avec agences?|за матеріалами|по материалам|джерело|المصدر)\b\s*:?"
    r"|(?:as\s+)?(?:reported|reports|writes|according to)\b.{0,60}\bwith reference to)\s?",
    re.IGNORECASE,
)
WITH_AGENCY = re.compile(r"[(\[]?(?:mit|avec|con|with)\s+(?:l['’])?(?:dpa|AFP|AP|Reuters|EFE|ANSA|APA)\b[^\n]{0,30}[)\]]?\W*")
REFERENCE = re.compile(
    r"(?:[\w.’'-]+ ){1,5}?(?:reported|informed|writes?|reports?|transmits|passes on)\b(?!.{0,80}\bthat\b).{0,80}"
    r"\b(?:with reference to|citing|referring to|quoting)\b",
    re.IGNORECASE,
)


def suffix(text: str, start: int, end: int) -> Found | None:
    """A credit or attribution that ends a line of body: its span and what it is."""
    cut = None
    for first, last in reversed(sentences(text, max(start, end - 600), end)[1:]):
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
        return CREDITED
    if size <= 40 and (("ontribut" in piece and CONTRIBUTED.search(piece)) or FIRST_PUBLISHED.match(piece)):
        return CREDITED
    if WITH_AGENCY.fullmatch(piece):
        return CREDITED
    piece = piece.lstrip("([-–— ")
    if size <= 25 and ATTRIBUTION.match(piece) and (REFERENCE.match(piece) or size <= 8):
        return "Says whose report this is"
    if size <= 14 and REFERENCE.match(piece):
        return "Says whose report this is"
    return ""


def is_short_credit(piece: str, size: int, by: str) -> bool:
    return size <= (9 if by == ":" else 20) and not (by == ":" and piece.endswith((".", "!", "?")))
