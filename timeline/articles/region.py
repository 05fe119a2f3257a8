"""Where in a page the article stands: how far its sentences reach upward and downward from those that are plainly about the story."""

from collections.abc import Sequence

from .across import REASON
from .around import settle_after, settle_before, settle_between
from .bylines import is_about_author
from .credits import CREDITED
from .extent import COMMENTS, CREDIT, CUT
from .furniture import Mark, advises, speaks_to_reader
from .headline import guess, is_title
from .listings import is_listing
from .page import BODY, CHROME, HEADLINE
from .pieces import Piece
from .right_below import extend, is_told

PASSED_OVER = 1.2  # of the wanted score, that a paragraph at the edge needs when the main-text reader passes over it


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
