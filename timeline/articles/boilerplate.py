"""What a company or body says of itself at the end of its release, under "About" and its name: no news, and none of the article."""

import re
from collections.abc import Sequence
from itertools import pairwise

from .page import BYLINE, CHROME
from .pieces import Piece

ABOUT = re.compile(
    r"\W*(?:[Aa]bout|ABOUT|[Üü]ber|À propos d(?:e |u |es |['’])|[Aa]cerca de|[Ss]obre|[Ii]nformazioni su|[Oo]ver|[Oo]m|Про|О компании)\s*"
    r"(?P<name>(?:the |la |le |die |der |das )?[A-ZÀ-ÞА-ЯЁ][\w&.’'-]*(?: [\w&.’'/-]+){0,6})\s*[:.]?"
)
INLINE = re.compile(ABOUT.pattern.removesuffix(r"\s*[:.]?") + r":\s+(?=[A-ZÀ-ÞА-ЯЁ])")  # heading and paragraph on one line
NOTES_HEADING = re.compile(
    r"\W*(?:notes? (?:to|for) (?:the )?(?:news )?editors?(?: and journalists)?|(?:anmerkungen?|hinweise?) (?:für|an) die redaktion(?:en)?"
    r"|notes? aux rédactions|notas? (?:para|a) (?:los )?(?:editores|la redacción))\W*",
    re.IGNORECASE,
)
NOTES = "Notes to editors, below the text of a release"
MORE = re.compile(r"\(\s*(?:more|continued|folgt|suite|sigue|segue)\s*\)|-+ ?more ?-+", re.IGNORECASE)
TURN = "Turn of a page of the wire"
IS = re.compile(
    r"\b(?:is|are|was|were|operates?|provides?|supplies|supply|makes?|employs?"
    r"|empowers?|serves?|promotes?|develops?|manufactures?|works? to|ist|sind|betreibt|est|sont|es|son|è|sono|är|er|є|founded|listed)\b"
)
OPENING = 100  # characters in which such a paragraph names its subject
BEFORE, LONGEST, MOST = 2, 8, 4  # sentences before it, words of its heading, paragraphs of it
HEADING, REASON = "Opens what a company says of itself", "What a company says of itself"


def mark_boilerplate(draft: Sequence[Piece]) -> None:
    told = 0
    for piece in draft:
        match = INLINE.match(piece.line.text) if told >= BEFORE and piece.open and piece.line.prose else None
        if match and names_itself(piece.line.text[match.end() :], match["name"]):
            piece.settle(CHROME, REASON)
        told += piece.open and piece.line.prose
    told = 0
    for at, (piece, following) in enumerate(pairwise(draft)):
        if piece.open and piece.line.prose:
            told += 1
            continue
        heads = told >= BEFORE and piece.open and piece.line.words <= LONGEST and following.open and following.line.prose
        match = ABOUT.fullmatch(piece.line.text) if heads else None
        if match is None or not names_itself(following.line.text, match["name"]):
            continue
        piece.settle(CHROME, HEADING)
        for i in range(at + 1, min(at + 1 + MOST, len(draft))):
            strange = i > at + 1 and match["name"].split()[-1] not in draft[i].line.text
            if strange or not (draft[i].open and draft[i].line.prose) or draft[i].mark:
                break
            draft[i].settle(CHROME, REASON)


def mark_notes_to_editors(draft: Sequence[Piece]) -> None:
    """What a release tells newsrooms below its text, under a heading of its own."""
    told, noted = 0, False
    for piece in draft:
        if piece.open and noted:
            piece.settle(CHROME, NOTES)
        told += piece.open and piece.line.prose
        noted = noted or (told >= BEFORE and bool(NOTES_HEADING.fullmatch(piece.line.text)))


def names_itself(paragraph: str, name: str) -> bool:
    """Whether the paragraph opens with the name, or the first word of it, and goes on to say what that is."""
    words = [word for word in name.split() if word[0].isupper()]
    return words[0] in paragraph[:OPENING] and bool(IS.search(paragraph[: 2 * OPENING]))


def mark_page_turns(draft: Sequence[Piece]) -> None:
    """Under "(MORE)" a wire repeats its own numbers and slug before the text goes on."""
    turning = False
    for piece in draft:
        if MORE.fullmatch(piece.line.text):
            turning = True
        elif piece.line.prose:
            turning = False
        elif turning and piece.kind in ("", BYLINE):
            piece.settle(CHROME, TURN)
