"""Where in a page the article stands: how far its sentences reach upward and downward from those that are plainly about the story."""

from collections.abc import Sequence

from .across import REASON
from .around import settle_after, settle_before, settle_between
from .bylines import is_about_author
from .chronicle import chronicle
from .credits import CREDITED
from .datelines import CLOCK
from .extent import COMMENTS, CREDIT, CUT
from .furniture import Mark, advises, speaks_to_reader
from .headline import guess, is_title
from .listings import is_listing
from .page import BODY, CHROME, HEADLINE
from .pieces import Piece

PAYWALL = "Newsletter or subscription box"
CUT_OFF, FUNCTION_SHARE = 8, 0.15  # words of a paragraph that is cut off, and the share of words such as "the" in it
TITLE = 9  # words of the title of an entry of a live page
LEADS = 5  # words of a line that leads to a list
PASSED_OVER = 1.2  # of the wanted score, that a paragraph at the edge needs when the main-text reader passes over it


def is_told(piece: Piece) -> bool:
    """A sentence whose words say whether it is about the story; a note on an author is about the author."""
    return piece.open and piece.line.prose and not is_about_author(piece.line)


def breaks(draft: Sequence[Piece]) -> list[float]:
    """For each line of prose that is still open: what stands between it and the one before."""
    prose = [piece.line for piece in draft if piece.open and piece.line.prose]
    headline = guess([piece.line for piece in draft if piece.open and is_title(piece.line)], prose)
    found, between = [], 0.0
    for piece in draft:
        if piece.line is headline:
            between += CUT
        if piece.mark is Mark.CUT:
            between += CUT
        elif piece.mark is Mark.COMMENTS:
            between += COMMENTS
        elif piece.reason == CREDITED:
            between += CREDIT
        elif is_told(piece):
            if piece.hint.main and between < COMMENTS:
                between = min(between, CREDIT)  # a teaser inside the article, as the main-text reader sees it
            found.append(between)
            between = CUT if piece.line.trails_off and len(found) == 1 else 0.0
    return found


def trimmed(core: list[Piece], wanted: float) -> list[Piece]:
    """The article without notes on its author, words to the reader, listings and lines of the site at its edges."""
    while core and is_furniture(core[0], wanted):
        core = core[1:]
    while core and (is_furniture(core[-1], wanted) or is_listing(core[-1], core[:-1])):
        core = core[:-1]
    return core


def is_furniture(piece: Piece, wanted: float) -> bool:
    if is_about_author(piece.line):
        return True
    if speaks_to_reader(piece.line):
        return not (advises(piece.line) and piece.score is not None and piece.score >= wanted)
    if piece.hint.main is False and (piece.score is None or piece.score < PASSED_OVER * wanted):
        return True
    return piece.shared and (piece.score is None or piece.score < wanted)


def settle(draft: Sequence[Piece], core: Sequence[Piece], wanted: float, site: Sequence[str] = ()) -> None:
    """Settle every piece that is still open, by where it stands to the article's own sentences."""
    if not core:
        settle_without_prose(draft)
        return
    kept = {id(piece) for piece in core}
    positions = [i for i, piece in enumerate(draft) if id(piece) in kept]
    first, last = positions[0], positions[-1]
    for piece in core:
        piece.settle(BODY, "Sentence of the article")
    for piece in [*draft[:first], *draft[last + 1 :]]:
        if piece.open and piece.shared:
            piece.settle(CHROME, REASON)
    last = extend(draft, signed_end(draft, last))
    first = extend_upward(draft, first, wanted)
    settle_before(draft[:first])
    settle_between(draft[first : last + 1])
    settle_after(draft[last + 1 :], site)


def settle_without_prose(draft: Sequence[Piece]) -> None:
    """A page without a sentence: what is longest is its text, for a page is there for something."""
    still_open = [piece for piece in draft if piece.open]
    most = max((piece.line.words for piece in still_open), default=0)
    for piece in still_open:
        is_text = piece.line.words >= 4 or piece.line.words == most
        piece.settle(BODY if is_text else CHROME, "The only text of the page" if is_text else "Too short to be text")


def signed_end(draft: Sequence[Piece], last: int) -> int:
    """Paragraphs between the article and the note on its author, with nothing between them, are the article's too."""
    at = last + 1
    while at < len(draft) and is_told(draft[at]) and not (draft[at].shared or draft[at].mark or draft[at].line.trails_off):
        at += 1
    if at == last + 1 or at == len(draft) or not draft[at].open or not is_about_author(draft[at].line):
        return last
    for piece in draft[last + 1 : at]:
        piece.settle(BODY, "Stands over the note on the author")
    return at - 1


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


def extend_upward(draft: Sequence[Piece], first: int, wanted: float) -> int:
    """A lead may share few words with the rest: what stands right above the run belongs to it, unless plainly strange."""
    while first > 0:
        above = draft[first - 1]
        headline_below = any(piece.kind == HEADLINE for piece in draft[first:])
        short = above.line.stop and 1 < above.line.words < 12 and not above.line.prose
        strange = above.line.trails_off or (above.score is not None and above.score < 0.5 * wanted)
        if not above.open or above.shared or headline_below or not (short or (above.line.prose and not strange)):
            return first
        above.settle(BODY, "Sentence right above the article's own")
        first -= 1
    return first
