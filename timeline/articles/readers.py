"""Readers' comments that no heading announces: told by the lines of name and day over each of them."""

import re
from collections.abc import Sequence

from .bylines import AGE_INSIDE, BY, DATE_LINE, WORD, names_left
from .datelines import CLOCK
from .furniture import Mark
from .pieces import Piece
from .stated_days import written_days
from .tail import is_in_person

REASON = "Name and day over a reader's comment"
LONGEST = 14  # words of such a line
SIGNED = re.compile(r"[^\W\d_]\S*(?: \S+){0,2},? (?:on|am|le|el|il|op|em) (?=\S)")  # "sailor77 on 12 March 2024"
HANDLE = re.compile(r"[a-zß-ÿа-яёіїєґ]|\w+\d|(?i:anonym\w*|guest|gast|invité|anónimo|анонім|аноним)\b")  # no name of a place or matter
INVITES = frozenset(["Comment box"])  # the reason of a line that asks readers to comment
BEFORE = 2  # sentences of an article that stand above its comments


def mark_comments(text: str, draft: Sequence[Piece]) -> None:
    """Mark the first line of name and day from which on readers speak: the text below one is in person, or several give the clock."""
    heads = []
    told = 0
    invited = False
    for i, piece in enumerate(draft):
        invited = invited or piece.reason in INVITES
        if told >= BEFORE and is_head(text, piece) and i + 1 < len(draft) and draft[i + 1].open:
            heads.append(i)
        told += piece.open and piece.line.prose
    personal = [i for i in heads if is_in_person(draft[i + 1])]
    clocked = [i for i in heads if CLOCK.search(draft[i].line.text)]
    handles = [i for i in heads if SIGNED.match(draft[i].line.text) and HANDLE.match(draft[i].line.text)]
    if personal or len(clocked) > 1 or (handles and len(heads) > 1) or (heads and invited):
        for i in heads:
            draft[i].mark = Mark.COMMENTS
            draft[i].reason = REASON


def is_head(text: str, piece: Piece) -> bool:
    """ "Gerda P., 12 March 2024, 9:00" or "reader77, 3 days ago": a name and when it wrote, and no word of a byline."""
    if piece.line.words > LONGEST or piece.line.stop:
        return False
    days = written_days(text, piece.line.start, piece.line.end)
    handle = piece.open and bool(days) and (SIGNED.match(piece.line.text) or piece.line.text[0].islower())
    if piece.reason != DATE_LINE and not handle and not (piece.open and AGE_INSIDE.search(piece.line.text)):
        return False
    if BY.match(piece.line.text):
        return False
    left = names_left(piece.line, days)
    labels = len(WORD.findall(piece.line.text)) - len(left)
    return 1 <= len(left) <= 4 and labels <= 6
