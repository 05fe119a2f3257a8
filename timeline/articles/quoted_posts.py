"""The lines under a post that an article shows: who wrote it, under which name, and when; none of them is the article's."""

import re
from collections.abc import Sequence

from .bylines import AGE_INSIDE, DATE_LINE
from .page import BYLINE, CHROME
from .pieces import Piece

SIGNED = re.compile(r"[-–—]{1,2}\s?[^\n@]{2,60}?\s\(@[\w.]{1,40}\)(?P<rest>.{0,60})")
LINKED = re.compile(r"(?:pic\.\w+\.com|https?:)/\S+")
REASON = "Signs a post that the article shows"
FEW = 12  # words


def mark_quoted_posts(draft: Sequence[Piece]) -> None:
    for i, piece in enumerate(draft):
        if piece.kind not in ("", BYLINE) or piece.line.words > FEW or not SIGNED.fullmatch(piece.line.text):
            continue
        piece.settle(CHROME, REASON)
        below = draft[i + 1] if i + 1 < len(draft) else None
        if below is not None and (below.reason == DATE_LINE or is_moment(below)):
            below.settle(CHROME, REASON)


def is_moment(piece: Piece) -> bool:
    return piece.open and piece.line.words <= FEW and bool(AGE_INSIDE.search(piece.line.text) or LINKED.search(piece.line.text))
