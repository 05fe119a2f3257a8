"""Tells by a line's own words whether it is page furniture, opens a list of other stories or opens the comments."""

import re
from enum import Enum

from .lines import Line
from .phrases import phrase_in
from .word_lists import entries, rows


class Mark(Enum):
    CHROME = "chrome"
    CUT = "cut"
    COMMENTS = "comments"


def either(patterns: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


# Reasons that name a place only: the line itself may be anything.
ABOVE_ARTICLE = "Stands above the article and is no sentence of it"
BELOW_ARTICLE = "Stands below the article and is no sentence of it"
UNDER_HEADLINE = "Stands under the headline"
SIGNS = "Signs without words"
PLACED = frozenset([ABOVE_ARTICLE, BELOW_ARTICLE])
LABELS = entries("labels")
CUT = either(rows("cuts"))
COMMENT_CUT = either(rows("comments"))
TEASER = re.compile(rf"(?:{either(rows('teasers')).pattern})\s*(?:[:|»>→–—]|-\s|\.\.\.)\s*\S", re.IGNORECASE)
LONGEST = 400  # characters; no label is longer, and trimming a longer row of signs takes for ever
TRIM = re.compile(r"^[^\w©]+|[^\w)?!]+$")
COUNTER = re.compile(
    r"\W*(?:\d[\d.,]*\s*[km]?\W*){1,6}(?:(?:views?|shares?|comments?|likes?|reads?|min(?:ute)?s?(?: read)?|followers?|votes?"
    r"|downloads?|retweets?|reactions?|replies"
    r"|photos?|visits?|lectures?|vues|aufrufe|просмотр\w*)\W*(?:\d[\d.,]*[kmKM]?\W*)?){0,4}",
    re.IGNORECASE,
)
READING_TIME = re.compile(
    r"\W*(?:reading time|estimated reading time|read time|lesezeit|temps de lecture|tiempo de lectura)\b.{0,25}"
    r"|\W*\d+[ -]min(?:ute)?s?\.?[ -](?:read|listen|watch)\W*",
    re.IGNORECASE,
)
SPACED = re.compile(r"\s{2,}")  # sites set the entries of a row apart; a title has single spaces
BRACKETED = re.compile(r"(?:\[[^\[\]]{1,40}\]\s*){3,}")
NUMBERED = re.compile(r"\d{1,2}[.)] \S")
LONG_ENTRY = 10  # words of an entry in a row of numbered contents
ENTRY = 4  # words that such an entry has at most
CRUMBS = re.compile(r"\s(?:»|›|>|/|::|→|\|)\s")
LINK = re.compile(r"\W*(?:https?://|www\.)\S+\W*|\S+@\S+\.\w+|[@#]\w+(?:\s+[@#]\w+)*")
REPORTED = re.compile(
    r"\b(?:said|says|told|announced|ruled|added|asked|warned|according to|reported|stated|accused|denied|confirmed|sagte|dit"
    r"|a déclaré|dijo|заявил\w*)\b",
    re.IGNORECASE,
)
TO_READER = re.compile(r"\b(?:you|your|we|our|us|sie|ihre?n?|vous|votre|usted|вы|вам)\b|©|\ball rights\b", re.IGNORECASE)


def mark(piece: Line) -> tuple[Mark, str] | None:
    """What a line's words say of it, with the reason; None when they say nothing."""
    folded = TRIM.sub("", piece.same) if len(piece.same) <= LONGEST else piece.same
    if not folded:
        return Mark.CHROME, SIGNS
    if len(folded) <= 200:
        if COMMENT_CUT.fullmatch(folded):
            return Mark.COMMENTS, "Opens the readers' comments"
        if folded not in NOT_CUTS and CUT.fullmatch(folded):
            return Mark.CUT, f"Opens a list of other stories: “{piece.text[:60]}”"
        if folded in LABELS:
            return Mark.CHROME, "Label of the page, not of the article"
        if COUNTER.fullmatch(piece.text) or READING_TIME.fullmatch(piece.text):
            return Mark.CHROME, "Counter"
        if LINK.fullmatch(piece.text):
            return Mark.CHROME, "Bare link or address"
        if TEASER.match(piece.text.lstrip("[( ")) and not (piece.words > 30 and piece.stop):
            return Mark.CHROME, "Points to another story"
        if not piece.stop and piece.words and is_menu(piece):
            return Mark.CHROME, "Row of menu entries"
    return phrase(piece)


NOT_CUTS = frozenset({"headlines", "latest", "in brief"})


DASHED = re.compile(r"\s[-–•·/]\s")
FEWEST, ENTRY_OF_ROW = 4, 2  # entries of a row with dashes, and words of each


def is_menu(piece: Line) -> bool:
    """ "Home » World » Ports", "News | Sport | Weather", "Tests - Guides - Offers - About", "NewsSportBusinessCulture"."""
    dashed = DASHED.split(piece.text)
    if len(dashed) >= FEWEST and all(len(part.split()) <= ENTRY_OF_ROW and part[:1].isupper() for part in dashed):
        return True
    parts = [part.strip().lower() for part in CRUMBS.split(piece.text)]
    if len(parts) >= 3 or (len(parts) == 2 and any(part in LABELS for part in parts)):
        return all(len(part.split()) <= 14 for part in parts)
    if is_spaced_row(piece.text) or BRACKETED.fullmatch(piece.text):
        return True
    known = [word for word in piece.text.lower().split() if word in LABELS]
    return (piece.words >= 3 and len(known) >= 0.7 * piece.words) or (piece.words == 2 == len(known))


def is_spaced_row(text: str) -> bool:
    """ "About me   My books   Links": short entries set wide apart; two of them need a gap that no typist makes."""
    parts = SPACED.split(text)
    if len(parts) > 1 and all(NUMBERED.match(part) and len(part.split()) <= LONG_ENTRY for part in parts):
        return True
    wide = len(parts) > 2 or "   " in text
    return len(parts) > 1 and wide and all(len(part.split()) <= ENTRY and part[-1] not in ".,;" for part in parts)


def phrase(piece: Line) -> tuple[Mark, str] | None:
    """A sentence by which a site speaks of itself or to its reader."""
    reason = phrase_in(piece.text) if piece.words <= 90 else ""
    return (Mark.CHROME, reason) if reason and not (reports(piece) or tells_of_day(piece)) else None


ON_A_DAY = re.compile(
    r"\b(?:was|were|had|have|has|could|did|went|took|fell|rose|\w{3,}ed)\b.{0,120}\b(?:on|late|early|since|by) "
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?: (?:morning|afternoon|evening|night))?[.,]"
)


def tells_of_day(piece: Line) -> bool:
    """A sentence that tells what was on a weekday, of apps or programmes though it be, and does not speak to the reader."""
    return bool(piece.stop and ON_A_DAY.search(piece.text) and not TO_READER.search(piece.text))


SPEAKER = re.compile(r"[A-ZÀ-ÞА-ЯЁ][A-ZÀ-ÞА-ЯЁ .,'’-]{2,60}(?:\([^()\n]{2,40}\))?: ")  # over what is said in a transcript
QUOTED = re.compile(r"[\"“„«][^\"”“»]{0,600}[\"”»]|``.{0,600}?''")
READER = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
FIRST_PERSON = re.compile(r"\b(?:us|our|we|please|e-?mail|call|contact|send|visit|click|comments?|below|@)\b|@", re.IGNORECASE)
HOST = re.compile(r"\b(?:us|our|we|please)\b|\?", re.IGNORECASE)


HALF = 0.5
ENDS = re.compile(r"(?<=[.!?])\s+")


def advises(piece: Line) -> bool:
    """Whether what speaks to the reader may be told all the same: advice without a "we", or a word to the reader under a report."""
    sentences = ENDS.split(QUOTED.sub(" ", piece.text))
    spoken = sum(len(one.split()) for one in sentences if TO_READER.search(one) or one.rstrip().endswith("?"))
    return not FIRST_PERSON.search(piece.text) and len(sentences) > 2 or spoken < HALF * piece.words


def speaks_to_reader(piece: Line) -> bool:
    """ "Tell us: have you been affected?" At the edge of an article that is the site, not the report."""
    unquoted = QUOTED.sub(" ", piece.text)
    if SPEAKER.match(piece.text):
        return False
    return piece.words <= 30 and bool(READER.search(unquoted) and HOST.search(unquoted)) and not REPORTED.search(unquoted)


def reports(piece: Line) -> bool:
    """A sentence of a report: it tells what somebody said, and does not speak to the reader outside quotes."""
    unquoted = QUOTED.sub(" ", piece.text)
    quoted_most = len(unquoted) < 0.5 * len(piece.text) or piece.text[:1] in "\"“„«`"
    return piece.words >= 8 and (quoted_most or (bool(REPORTED.search(unquoted)) and not TO_READER.search(unquoted)))
