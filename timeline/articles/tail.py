"""Where an article ends: what stands after furniture of the page must be plainly about the story, or it is another one."""

import re
from collections.abc import Sequence
from itertools import chain

from .credits import CREDITED
from .extent import FLOOR
from .furniture import SIGNS, speaks_to_reader
from .masthead import names_site
from .page import CHROME, LEAK
from .pieces import Piece
from .stopwords import COMMON_STEMS

# A reader's comment or a word to the reader; the articles of most papers are not written so.
IN_PERSON = re.compile(r"\bI(?:['’](?:m|ve|d|ll))? [a-z]|\b(?:[Mm]y|[Yy]ou|[Yy]our|[Oo]ur)\b")
QUOTE = re.compile(r"[\"“”„«»]|``|''")
BLANK = re.compile(r"\n[^\S\n]*\n\s*\Z")
DENSE = 4
LOOK = 20  # characters before a line in which a blank line is looked for
SMALL = 0.4  # share of the article's words; a larger part is no leftover
CLOSE_BY, FURTHER = 0.6, 1.1  # of the wanted score, after one piece of furniture and after more


def without_leftovers(text: str, draft: Sequence[Piece], core: list[Piece], wanted: float, site: Sequence[str]) -> list[Piece]:
    """The article without the parts at its end that stand after menus, labels, links or server output and are not about it."""
    parts = split(text, draft, core)
    while len(parts) > 1:
        gap, last = parts[-1]
        before = list(chain.from_iterable(part for _, part in parts[:-1]))
        if not is_leftover(gap, last, before, wanted, site):
            break
        parts.pop()
    return list(chain.from_iterable(part for _, part in parts))


def split(text: str, draft: Sequence[Piece], core: list[Piece]) -> list[tuple[int, list[Piece]]]:
    """The article cut where furniture stands in it, each part with how many pieces of furniture stand before it."""
    kept = {id(piece) for piece in core}
    blanks = sum(is_blank_before(text, piece) for piece in core[1:])
    dense = len(core) > DENSE and blanks <= len(core) // DENSE  # paragraphs without blank lines: one of those is a gap
    parts: list[tuple[int, list[Piece]]] = []
    gap = loose = 0
    for piece in draft:
        if id(piece) in kept:
            gap += dense and is_blank_before(text, piece)
            total = gap + (loose if gap or loose > 1 else 0)  # one loose line alone is a subheading
            if total or not parts:
                parts.append((total, []))
            parts[-1][1].append(piece)
            gap = loose = 0
        elif piece.reason == SIGNS:  # "* * *" parts sections of one text
            continue
        elif piece.kind in (CHROME, LEAK) or piece.reason == CREDITED:
            gap += 1
        elif piece.open and not (piece.line.prose or piece.line.stop or piece.line.bullet or piece.line.text.endswith(":")):
            loose += 1
    return parts


def is_blank_before(text: str, piece: Piece) -> bool:
    return bool(BLANK.search(text, max(piece.line.start - LOOK, 0), piece.line.start))


def is_leftover(gap: int, part: list[Piece], before: list[Piece], wanted: float, site: Sequence[str]) -> bool:
    size = sum(piece.line.words for piece in part)
    if size > SMALL * sum(piece.line.words for piece in before):
        return False
    if all(names_site(piece.line.text, site) or speaks_to_reader(piece.line) for piece in part):
        return True
    personal = [piece for piece in part if is_in_person(piece)]
    if 2 * len(personal) >= len(part) and not any(is_in_person(piece) for piece in before):
        return True
    if all(piece.hint.main for piece in part) or (gap == 1 and wanted <= FLOOR):  # too few words recur in the page to tell by
        return False
    words = set().union(*(piece.line.bag for piece in before)) - COMMON_STEMS
    scores = [value for piece in part if (value := worth(piece, words, wanted)) is not None]
    return bool(scores) and sum(scores) / len(scores) < (CLOSE_BY if gap == 1 else FURTHER)


def is_in_person(piece: Piece) -> bool:
    return bool(IN_PERSON.search(piece.line.text)) and not QUOTE.search(piece.line.text)


def worth(piece: Piece, words: set[str], wanted: float) -> float | None:
    """How far a piece is about the article, 1 being as far as wanted; None when it has too few words to tell."""
    if piece.score is not None:
        return min(piece.score / wanted, 2.0)
    found = piece.line.bag - COMMON_STEMS
    return None if not found or found & words else 0.0
