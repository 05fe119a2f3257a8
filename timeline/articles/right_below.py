"""What stands right below the article's own sentences and belongs to it: list items, short sentences, entries of a live page."""

from collections.abc import Sequence

from .bylines import is_about_author
from .chronicle import chronicle
from .datelines import CLOCK
from .furniture import speaks_to_reader
from .page import BODY
from .pieces import Piece

PAYWALL = "Newsletter or subscription box"
CUT_OFF, FUNCTION_SHARE = 8, 0.15  # words of a paragraph that is cut off, and the share of words such as "the" in it
TITLE = 9  # words of the title of an entry of a live page
LEADS = 5  # words of a line that leads to a list


def is_told(piece: Piece) -> bool:
    """A sentence whose words say whether it is about the story; a note on an author is about the author."""
    return piece.open and piece.line.prose and not is_about_author(piece.line)


def extend(draft: Sequence[Piece], last: int) -> int:
    """Short sentences and list items right after the article's last long one belong to it, and what the main-text reader keeps."""
    while last + 1 < len(draft):
        following = draft[last + 1]
        if is_kept(following):
            following.settle(BODY, "Right below the article's own, and the main-text reader keeps it too")
            last += 1
            continue
        if leads_to_list(draft, last + 1):
            following.settle(BODY, "Leads to what follows it")
            last += 1
            while last + 1 < len(draft) and is_own_item(draft[last + 1]):
                draft[last + 1].settle(BODY, "Item of the list that the article leads to")
                last += 1
            continue
        if told := chronicle(draft, last + 1):
            for piece in draft[told.start : told.stop]:
                piece.settle(BODY, "Chronicle right below the article's own paragraphs")
            last = told.stop - 1
            continue
        if is_list_item(following) or goes_on_listing(draft, last + 1):
            following.settle(BODY, "List item right below the article's own paragraphs")
            last += 1
            continue
        if (entry := live_entry(draft, last + 1)) is not None:
            for piece in draft[last + 2 : entry]:
                piece.settle(BODY, "Subheading of the article")
            draft[entry].settle(BODY, "Entry of a live page, under its clock time as those before")
            last = entry
            continue
        if is_cut_off(draft, last + 1):
            following.settle(BODY, "Paragraph of the article that the page cuts off")
            return last + 1
        if not (following.open and following.line.stop and 1 < following.line.words < 12 and not following.line.prose):
            return last
        following.settle(BODY, "Short sentence of the article")
        last += 1
    return last


def live_entry(draft: Sequence[Piece], at: int) -> int | None:
    """Where under a clock time, and at most a title, an entry of a live page stands that has other entries above."""
    if not (is_clock(draft[at]) and any(is_clock(piece) for piece in draft[: at - 1])):
        return None
    title = draft[at + 1] if at + 1 < len(draft) else None
    titled = title is not None and title.open and not title.line.prose and title.line.words <= TITLE and title.mark is None
    entry = at + 1 + titled
    return entry if entry < len(draft) and is_told(draft[entry]) else None


def leads_to_list(draft: Sequence[Piece], at: int) -> bool:
    """ "The board set these dates:" over a list that is no row of links."""
    piece = draft[at]
    told = piece.open and piece.line.text.endswith(":") and piece.line.words >= LEADS and piece.line.function_share >= FUNCTION_SHARE
    return told and not (piece.shared or speaks_to_reader(piece.line)) and at + 1 < len(draft) and is_own_item(draft[at + 1])


def is_own_item(piece: Piece) -> bool:
    return piece.line.bullet and piece.unclaimed


def is_cut_off(draft: Sequence[Piece], at: int) -> bool:
    """A sentence without its end, right above an offer to subscribe."""
    piece, below = draft[at], draft[at + 1] if at + 1 < len(draft) else None
    whole = piece.line.words >= CUT_OFF and piece.line.function_share >= FUNCTION_SHARE and not piece.line.bullet
    return piece.open and whole and not (piece.hint.heading or piece.hint.linked) and below is not None and below.reason == PAYWALL


def is_clock(piece: Piece) -> bool:
    return bool(CLOCK.fullmatch(piece.line.text))


def is_list_item(piece: Piece) -> bool:
    """A sentence behind a bullet that is no link; lists of other stories are links or have no full stops."""
    return piece.open and piece.line.bullet and piece.line.stop and not (piece.hint.linked or piece.shared or speaks_to_reader(piece.line))


def goes_on_listing(draft: Sequence[Piece], at: int) -> bool:
    """A line behind a bullet right below one of the article's own, when those have no full stops either."""
    piece, above = draft[at], draft[at - 1]
    told = piece.line.words >= LEADS and piece.line.function_share >= FUNCTION_SHARE
    listed = above.kind == BODY and above.line.bullet and not above.line.stop
    return piece.open and piece.line.bullet and told and listed and not (piece.hint.linked or piece.shared or speaks_to_reader(piece.line))


def is_kept(piece: Piece) -> bool:
    """A sentence that an independent reader of pages takes for main text, and that speaks neither of its author nor to the reader."""
    if not (piece.open and piece.hint.main and piece.line.prose) or piece.shared or piece.hint.linked or piece.line.trails_off:
        return False
    return not is_about_author(piece.line) and not speaks_to_reader(piece.line)
