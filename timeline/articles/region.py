"""Where in a page the article stands, and what the lines before, between and after its sentences are."""

from collections.abc import Sequence

from . import topic
from .across import REASON
from .bylines import ABOUT_AUTHOR, DATE_LINE, is_about_author
from .credits import CREDITED
from .datelines import LABELLED
from .furniture import Mark, speaks_to_reader
from .headline import guess, is_title
from .masthead import names_site
from .page import BODY, BYLINE, CHROME, HEADLINE, OTHER
from .pieces import Piece

A_SENTENCE = 12  # words


def breaks(draft: Sequence[Piece]) -> list[float]:
    """For each line of prose that is still open: what stands between it and the one before."""
    prose = [piece.line for piece in draft if piece.open and piece.line.prose]
    headline = guess([piece.line for piece in draft if piece.open and is_title(piece.line)], prose)
    found, between = [], 0.0
    for piece in draft:
        if piece.line is headline:
            between += topic.CUT
        if piece.mark is Mark.CUT:
            between += topic.CUT
        elif piece.mark is Mark.COMMENTS:
            between += topic.COMMENTS
        elif piece.reason == CREDITED:
            between += topic.CREDIT
        elif piece.open and piece.line.prose:
            found.append(between)
            between = topic.CUT if piece.line.trails_off and len(found) == 1 else 0.0
    return found


def trimmed(core: list[Piece], wanted: float) -> list[Piece]:
    """The article without notes on its author, words to the reader and lines of the site at its edges."""
    while core and is_furniture(core[0], wanted):
        core = core[1:]
    while core and is_furniture(core[-1], wanted):
        core = core[:-1]
    return core


def is_furniture(piece: Piece, wanted: float) -> bool:
    if is_about_author(piece.line) or speaks_to_reader(piece.line):
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
    last = extend(draft, last)
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


def extend(draft: Sequence[Piece], last: int) -> int:
    """Short sentences right after the article's last long one belong to it."""
    while last + 1 < len(draft):
        following = draft[last + 1]
        if not (following.open and following.line.stop and 1 < following.line.words < 12 and not following.line.prose):
            return last
        following.settle(BODY, "Short sentence of the article")
        last += 1
    return last


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


def settle_before(pieces: Sequence[Piece]) -> None:
    """Above the article: names under the headline are the byline; the rest is the site's."""
    under_headline = False
    for i, piece in enumerate(pieces):
        if piece.kind == HEADLINE:
            under_headline = True
        if not piece.open:
            continue
        if is_about_author(piece.line):
            piece.settle(BYLINE, ABOUT_AUTHOR)
        elif piece.line.prose and not piece.line.trails_off and any(later.kind == HEADLINE for later in pieces[i + 1 :]):
            piece.settle(CHROME, "Stands above the headline and shares too few words with the story")
        elif piece.line.prose:
            piece.settle(OTHER, "Shares too few words with the story, above the article")
        elif under_headline and is_names(piece):
            piece.settle(BYLINE, "Names between headline and text")
        elif under_headline and is_title(piece.line) and piece.line.words >= 5:
            piece.settle(HEADLINE, "Stands under the headline")
        elif i + 1 < len(pieces) and pieces[i + 1].line.trails_off and is_title(piece.line):
            piece.settle(OTHER, "Headline over the teaser of another story")
        else:
            piece.settle(CHROME, "Stands above the article and is no sentence of it")


def settle_between(pieces: Sequence[Piece]) -> None:
    """Inside the article: short sentences, list items and subheadings are its own; what follows a cut marker is not."""
    after_cut = False
    told = 0  # words; a day that stands before the article has told anything is the page's own
    for i, piece in enumerate(pieces):
        told += piece.line.words if piece.kind == BODY else 0
        if piece.reason == DATE_LINE and told > A_SENTENCE:
            piece.settle(BODY, "Day as a subheading inside the article")
        if piece.mark is not None:
            after_cut = after_cut or piece.mark is not Mark.CHROME
        if piece.kind == BODY:
            after_cut = False
        if not piece.open:
            continue
        before = pieces[i - 1] if i else None
        if piece.line.prose:
            piece.settle(BODY, "Sentence of the article")
        elif after_cut:
            piece.settle(OTHER, "Headline in a list of other stories")
        elif piece.line.stop or piece.line.bullet:
            piece.settle(BODY, "Short sentence or list item of the article")
        elif before and before.kind == BODY and before.line.text.endswith((":", ";", ",")):
            piece.settle(BODY, "Goes on after a colon")
        elif piece.line.words >= 3 and piece.line.text.endswith(":") and i + 1 < len(pieces) and pieces[i + 1].mark is None:
            piece.settle(BODY, "Leads to what follows it")
        elif 2 <= piece.line.words <= 9 and i + 1 < len(pieces) and pieces[i + 1].line.prose and before and before.kind == BODY:
            piece.settle(BODY, "Subheading of the article")
        else:
            piece.settle(CHROME, "No sentence, between the article's paragraphs")


def settle_after(pieces: Sequence[Piece], site: Sequence[str]) -> None:
    """Below the article: sentences are other stories, short lines are the site's, and days are those of teasers and comments."""
    cut: Mark | None = None
    left = False
    for piece in pieces:
        if piece.mark in (Mark.CUT, Mark.COMMENTS) and cut is not Mark.COMMENTS:
            cut = piece.mark
        if piece.kind == BYLINE and (cut or (left and not LABELLED.match(piece.line.text))) and piece.reason != CREDITED:
            piece.settle(CHROME, "Day or name of another story or a comment, below the article")
        if piece.open:
            piece.settle(*below(piece, cut, site))
            left = True


def below(piece: Piece, cut: Mark | None, site: Sequence[str]) -> tuple[str, str]:
    if cut is Mark.COMMENTS:
        return CHROME, "Stands under the readers' comments"
    if is_about_author(piece.line):
        return BYLINE, ABOUT_AUTHOR
    if names_site(piece.line.text, site):
        return CHROME, "The site speaks of itself, below the article"
    if speaks_to_reader(piece.line):
        return CHROME, "Speaks to the reader, below the article"
    if piece.line.prose:
        return OTHER, "Shares too few words with the story, after the article's end"
    if cut and is_title(piece.line):
        return OTHER, "Headline in a list of other stories"
    return CHROME, "Stands below the article and is no sentence of it"


def is_names(piece: Piece) -> bool:
    words = [word for word in piece.line.text.replace("-", " ").split() if word[0].isalpha()]
    return 2 <= len(words) <= 9 and not piece.line.stop and all(word[0].isupper() or len(word) <= 3 for word in words)
