"""What the lines before, between and after an article's sentences are."""

import re
from collections.abc import Sequence

from .bylines import ABOUT_AUTHOR, DATE_LINE, is_about_author
from .credits import CREDITED
from .datelines import CLOCK, LABELLED
from .furniture import ABOVE_ARTICLE, BELOW_ARTICLE, UNDER_HEADLINE, Mark, speaks_to_reader
from .headline import SUMMARY, is_title
from .masthead import names_site
from .page import BODY, BYLINE, CHROME, HEADLINE, OTHER
from .pieces import Piece
from .sentences import sentences
from .stated_days import MONTH, written_days

CAPTIONED = "Caption of a picture"
CAPTION = re.compile(
    r"\((?:[\w .,&/’'-]{2,40} )?(?:photo|foto|image|handout)s?(?:/[\w .]+)?\)$|(?:^|[—–|.-]\s*)(?:fotos?|photos?|bild|imagen?|imagem)\s*:",
    re.IGNORECASE,
)
# "Divers board a boat in Selvik, Norland, May 4, 2031. PRESS/Ida Brandt": the text itself says when by "on" or by a weekday
DATED_AT_END = re.compile(
    r"(?<!day), (?P<month>[A-Z][a-z]+)\.? \d{1,2}, \d{4}\.?(?: ?[(\[]?(?:[\w ]{0,20}[:/]|photo)[^.]{0,60}[)\]]?\.?)?$", re.IGNORECASE
)
CORRECTS = "Corrects what the article tells"  # as the word lists have it
A_SENTENCE = 12  # words
KEY_POINT = 5  # words of a list item that tells something
OUTSIDE_CAPTIONS = 40  # words of an article that is more than a row of pictures


def settle_before(pieces: Sequence[Piece]) -> None:
    """Above the article: names under the headline are the byline; the rest is the site's."""
    under_headline = after_cut = summed_up = False
    for i, piece in enumerate(pieces):
        if piece.kind == HEADLINE:
            under_headline = True
        summed_up = under_headline and (summed_up or bool(SUMMARY.fullmatch(piece.line.text)))
        after_cut = under_headline and (after_cut or piece.mark is Mark.CUT)
        if not piece.open:
            continue
        if is_about_author(piece.line):
            piece.settle(BYLINE, ABOUT_AUTHOR)
        elif after_cut and not piece.line.prose:
            piece.settle(OTHER, "Headline in a list of other stories")
        elif under_headline and (piece.line.bullet or summed_up) and is_key_point(piece):
            piece.settle(BODY, "Key point between headline and text")
        elif piece.line.prose and not piece.line.trails_off and i and pieces[i - 1].kind == HEADLINE and not piece.shared:
            piece.settle(BODY, "Stands right under the headline")
        elif piece.line.prose and not piece.line.trails_off and any(later.kind == HEADLINE for later in pieces[i + 1 :]):
            piece.settle(CHROME, "Stands above the headline and shares too few words with the story")
        elif under_headline and goes_on(piece, pieces[i - 1]) and not after_cut:
            piece.settle(BODY, "Goes on from what stands right under the headline")
        elif piece.line.prose:
            piece.settle(OTHER, "Shares too few words with the story, above the article")
        elif under_headline and is_names(piece):
            piece.settle(BYLINE, "Names between headline and text")
        elif under_headline and CAPTION.search(piece.line.text):
            piece.settle(CHROME, CAPTIONED)
        elif under_headline and is_title(piece.line) and piece.line.words >= 5 and not piece.line.text.endswith(":"):
            piece.settle(HEADLINE, UNDER_HEADLINE)
        elif i + 1 < len(pieces) and pieces[i + 1].line.trails_off and is_title(piece.line):
            piece.settle(OTHER, "Headline over the teaser of another story")
        else:
            piece.settle(CHROME, ABOVE_ARTICLE)


def settle_captions(draft: Sequence[Piece]) -> None:
    """What the markup or its own date makes a caption is none of the text, unless the page tells everything in captions."""
    captions = [piece for piece in draft if piece.kind in (BODY, HEADLINE) and (piece.hint.caption or reads_as_caption(piece.line.text))]
    told, captioned = (sum(piece.line.words for piece in found if piece.kind == BODY) for found in (draft, captions))
    for piece in captions if told - captioned >= OUTSIDE_CAPTIONS else ():
        piece.settle(CHROME, CAPTIONED)


def reads_as_caption(text: str) -> bool:
    """Whether a line is one sentence at whose end the day stands by itself, with or without who took the picture."""
    dated = DATED_AT_END.search(text)
    return bool(dated) and dated["month"].lower() in MONTH and len(sentences(text[: dated.end("month")])) == 1


def is_key_point(piece: Piece) -> bool:
    return piece.line.words >= KEY_POINT and piece.mark is None and not piece.hint.linked


def goes_on(piece: Piece, above: Piece) -> bool:
    """A sentence right under the headline, a caption or a sentence of the article."""
    if not piece.line.prose or piece.line.trails_off or piece.shared or speaks_to_reader(piece.line):
        return False
    return above.kind in (HEADLINE, BODY) or above.reason == CAPTIONED


def settle_between(pieces: Sequence[Piece]) -> None:
    """Inside the article: short sentences, list items and subheadings are its own; what follows a cut marker is not."""
    after_cut = False
    lone = sum(piece.reason == DATE_LINE for piece in pieces) == 1
    told = 0  # words; a day that stands before the article has told anything is the page's own
    above = 0  # pieces of the article that stand over this one
    for i, piece in enumerate(pieces):
        before = pieces[i - 1] if i else None
        above += bool(before) and before.kind == BODY
        told += piece.line.words if piece.kind == BODY else 0
        signed = before and (before.kind == BYLINE or is_names(before))
        under_standfirst = above <= 1 and (signed or lone or CLOCK.search(piece.line.text))
        if piece.reason == DATE_LINE and told > A_SENTENCE and not under_standfirst and not LABELLED.match(piece.line.text):
            piece.settle(BODY, "Day as a subheading inside the article")
        if piece.mark is not None:
            after_cut = after_cut or piece.mark is not Mark.CHROME
        if corrects_a_day(piece):
            piece.settle(BODY, CORRECTS)
        if piece.kind == BODY:
            after_cut = False
        if not piece.open:
            continue
        if piece.line.prose:
            piece.settle(BODY, "Sentence of the article")
        elif after_cut:
            piece.settle(OTHER, "Headline in a list of other stories")
        elif piece.hint.linked and not piece.hint.heading:
            piece.settle(OTHER if is_title(piece.line) else CHROME, "Nothing but a link, between the article's paragraphs")
        elif piece.line.stop or piece.line.bullet:
            piece.settle(BODY, "Short sentence or list item of the article")
        elif before and before.kind == BODY and before.line.text.endswith((":", ";", ",")):
            piece.settle(BODY, "Goes on after a colon")
        elif piece.line.words >= 3 and piece.line.text.endswith(":") and i + 1 < len(pieces) and pieces[i + 1].mark is None:
            piece.settle(BODY, "Leads to what follows it")
        elif is_subheading(pieces, i):
            piece.settle(BODY, "Subheading of the article")
        else:
            piece.settle(CHROME, "No sentence, between the article's paragraphs")


def is_subheading(pieces: Sequence[Piece], i: int) -> bool:
    """A short line under one of the article's paragraphs and above another; what the markup makes a heading may stand elsewhere."""
    piece, above = pieces[i], pieces[i - 1] if i else None
    over_prose = i + 1 < len(pieces) and pieces[i + 1].line.prose and pieces[i + 1].kind in ("", BODY)
    if not over_prose:
        return False
    if piece.hint.heading > 1:
        return 2 <= piece.line.words <= 20
    return 2 <= piece.line.words <= 9 and above is not None and (above.kind == BODY or bool(CLOCK.fullmatch(above.line.text)))


def settle_after(pieces: Sequence[Piece], site: Sequence[str]) -> None:
    """Below the article: sentences are other stories, short lines are the site's, and days are those of teasers and comments."""
    cut: Mark | None = None
    left = False
    for piece in pieces:
        if piece.mark in (Mark.CUT, Mark.COMMENTS) and cut is not Mark.COMMENTS:
            cut = piece.mark
        if corrects_a_day(piece) and not cut:
            piece.settle(BODY, CORRECTS)
        if piece.kind == BYLINE and (cut or (left and not LABELLED.match(piece.line.text))) and piece.reason != CREDITED:
            piece.settle(CHROME, "Day or name of another story or a comment, below the article")
        if piece.open:
            piece.settle(*below(piece, cut, site))
            left = True


def corrects_a_day(piece: Piece) -> bool:
    """A notice without which the article would tell something on the wrong day; others are the site's."""
    return piece.reason == CORRECTS and bool(written_days(piece.line.text, 0, len(piece.line.text)))


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
    return CHROME, BELOW_ARTICLE


def is_names(piece: Piece) -> bool:
    words = [word for word in piece.line.text.replace("-", " ").split() if word[0].isalpha()]
    return 2 <= len(words) <= 9 and not piece.line.stop and all(word[0].isupper() or len(word) <= 3 for word in words)
