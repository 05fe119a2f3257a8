"""What the marks on an article's page mean: a legend of those that stand on it, and of no other. Pure."""

from collections.abc import Iterable

from .passages import Passage

MEANINGS = {
    "resolved": "read as a date",
    "unresolved": "no date could be read",
    "dating": "dates an entry",
    "published": "gives the publish date",
    "evidence": "supports an entry",
}


def legend(passages: Iterable[Passage]) -> list[tuple[str, str]]:
    """Each sign on the page with its meaning, in the order of `MEANINGS`."""
    found = set()
    for stretch in (stretch for passage in passages for block in passage.blocks for stretch in block.stretches):
        found |= {"evidence"} if stretch.evidence else set()
        for mark in (piece.mark for piece in stretch.pieces if piece.mark):
            if mark.expression:
                found.add("resolved" if mark.expression.edtf else "unresolved")
            if mark.published or mark.dates:
                found.add("published" if mark.published else "dating")
    return [(sign, words) for sign, words in MEANINGS.items() if sign in found]
