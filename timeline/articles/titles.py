"""Marks the headline of a page: the one that came with it, the one the markup names, the one whose words recur, or the one in its place."""

import re

from . import headline
from .around import is_names
from .datelines import CLOCK
from .lines import Line
from .masthead import PARTS, is_name
from .page import BYLINE, CHROME, HEADLINE, REPEAT, Page
from .pieces import Piece
from .stated import AGAIN
from .stated_days import written_days
from .stopwords import COMMON_STEMS
from .vocabulary import fold, stems

ASKED = 14  # words of a question that may be a headline
BETWEEN = 8  # lines that may stand between a headline and its text
NAMES = 4  # words of a line that may be a name rather than a title
AMONG_NAMES = re.compile(r",\s+(?:and\s+)?|\s+(?:and|und|et|y|&)\s+")
LONGER = 3  # words that a standfirst has more than its title
LEAD = 12  # words from which a sentence is no motto
TEASED = 2  # sentences that an article has at least beside the one of another story
WHOLE, RECURRING = 5, 0.45  # words of a title that is more than a kicker, and the share of them that the text uses


def mark_headline(page: Page, draft: list[Piece], core: list[Piece]) -> None:
    without_motto(page, draft, core)
    without_teaser(draft, core)
    body = set().union(*(piece.line.bag for piece in core))
    candidates = titles_above(page, draft, core)
    placed, signed = over_the_text(draft, candidates, core)
    candidates = without_site_name(draft, candidates)
    lines = [piece.line for piece in candidates]
    reason = "Title above the text, whose words recur in it"
    best = headline.as_given(lines, page.headline)
    if best is not None and headline.is_masthead(best) and not headline.recurrence(stems(best.text), body):
        best = None  # the title of the whole site
    if best is not None:
        reason = "Title above the text, and the headline that came with the page"
    if best is None and (first_level := [piece.line for piece in candidates if piece.hint.heading == 1]):
        best = headline.pick(first_level, body, page.headline) or first_level[-1]
        reason = "Title above the text, which the markup makes its first heading"
    if best is None:
        best = headline.pick(lines, body, page.headline, placed)
        if (above := over_standfirst(page, draft, candidates, best, body)) is not None:
            best, reason = above, "Title over the standfirst"
    if best is not None and signed and placed is not best and is_page_name(draft, best):
        best, reason = placed, "Title over the byline and the text"
    if best is not None and (below := under_show_name(candidates, best, body)) is not None:
        best, reason = below, "Title under the name of the programme"
    if best is None and signed:
        best, reason = placed, "Title over the byline and the text"
        if (above := over_standfirst(page, draft, candidates, best, body)) is not None:
            best, reason = above, "Title over the standfirst"
    if best is None:
        best = next((line for line in reversed(lines) if headline.shares_a_word(line, body)), None)
    if best is None:
        best, reason = placed, "Title right over the text"
    if best is None:
        return
    wanted = fold(headline.without_site(best.text))
    for piece in draft:
        if piece.line is best:
            piece.settle(HEADLINE, reason)
            if piece in core:
                core.remove(piece)
        elif piece.open and piece not in core and (piece.line.same == best.same or repeats(piece, wanted)):
            piece.settle(REPEAT, AGAIN)


def without_motto(page: Page, draft: list[Piece], core: list[Piece]) -> None:
    """Take short sentences off the article's start when its title and byline stand only below them."""
    short = next((i for i, piece in enumerate(core) if piece.line.words >= LEAD), 0)
    below = core[short:]
    if short and over_the_text(draft, titles_above(page, draft, below), below)[1]:
        core[:short] = []


def without_teaser(draft: list[Piece], core: list[Piece]) -> None:
    """Take the sentence of another story off the article's start: it has a title of its own, and the text below another one."""
    if len(core) <= TEASED:
        return
    first, second = (draft.index(piece) for piece in core[:2])
    between = draft[first + 1 : second]
    titled = first and may_be_title(draft[first - 1]) and any(may_be_title(piece) for piece in between)
    if not titled or not any(piece.kind == CHROME for piece in between):
        return
    told = set().union(*(piece.line.bag for piece in core[1:])) - COMMON_STEMS
    if not core[0].line.bag & told:
        core[:1] = []


def may_be_title(piece: Piece) -> bool:
    return piece.open and headline.is_title(piece.line) and piece.line.words >= WHOLE


def over_the_text(draft: list[Piece], candidates: list[Piece], core: list[Piece]) -> tuple[Line | None, bool]:
    """The title that stands where a headline does, right over the text, and whether a byline stands between them."""
    at = next((i for i, piece in enumerate(draft) if core and piece is core[0]), 0)
    allowed = {id(piece) for piece in candidates}
    signed, name = False, None
    for piece in reversed(draft[max(at - BETWEEN, 0) : at]):
        if piece.kind == BYLINE:
            signed = True
        elif id(piece) in allowed and not headline.is_masthead(piece.line):
            if not is_names(piece) or not is_people(piece.line.text):
                return piece.line, signed
            name = name or piece.line
        elif piece.open and piece.line.prose:
            break
    return (None, False) if name is None or signed else (name, False)


def is_people(text: str) -> bool:
    """A line short enough for a name, or several names: "Ida Brock and Ivo Lenz"."""
    people = AMONG_NAMES.split(text)
    return len(text.split()) <= NAMES or (len(people) > 1 and all(2 <= len(name.split()) <= NAMES for name in people))


def titles_above(page: Page, draft: list[Piece], core: list[Piece]) -> list[Piece]:
    """The lines above the article that are shaped as a headline; a question may be taken for its first sentence."""
    asks = len(core) > 1 and core[0].line.words < ASKED and core[0].line.text[-1] in "?!" and core[0].hint.heading in (0, 1)
    first = core[asks].line.start if core else len(page.text)
    found = [
        (piece, before)
        for before, piece, following in zip([None, *draft], draft, [*draft[1:], None], strict=False)
        if (piece.open and piece.line.start < first and headline.is_title(piece.line))
        if not piece.line.bullet and (not piece.hint.linked or piece.hint.heading)
        if not (following and following.line.trails_off)  # the headline over another story's teaser
    ]
    summary = next((piece.line.start for piece in draft if headline.SUMMARY.fullmatch(piece.line.text)), first)
    found = [(piece, before) for piece, before in found if piece.line.start < summary] or found
    headed = [piece for piece, before in found if not (before and CLOCK.fullmatch(before.line.text))]
    return headed or [piece for piece, _ in found]  # below a clock time stands an entry of a live page


def is_page_name(draft: list[Piece], best: Line) -> bool:
    """"The Night Desk", "The Saldin Sun (English edition)": the page's first line, and a name."""
    return draft[0].line is best and not draft[0].hint.heading and is_name(PARTS.split(best.text)[0])


def without_site_name(draft: list[Piece], candidates: list[Piece]) -> list[Piece]:
    """The titles without a name at the top of the page that furniture parts from a whole title."""
    first = draft[0] if draft else None
    if not candidates or candidates[0] is not first or first.hint.heading or not is_name(first.line.text) or first.line.words > NAMES:
        return candidates
    whole = next((piece for piece in candidates[1:] if piece.line.words >= WHOLE), None)
    parted = whole and any(piece.kind == CHROME for piece in draft if piece.line.start < whole.line.start)
    return candidates[1:] if parted else candidates


def over_standfirst(page: Page, draft: list[Piece], candidates: list[Piece], best: Line | None, body: set[str]) -> Line | None:
    """The title right above the one that was picked: of two with nothing between them the lower is the standfirst."""
    at = next((i for i, piece in enumerate(draft) if piece.line is best), 0)
    above = draft[at - 1] if at else None
    if above is None or not any(above is piece for piece in candidates) or above.line.words < WHOLE or headline.is_masthead(above.line):
        return None
    if above.line.text.isupper() and not best.text.isupper():  # a kicker
        return None
    if any(day.start == above.line.start for day in written_days(page.text, above.line.start, above.line.end)):
        return None  # the day of the visit
    used = headline.recurrence(stems(above.line.text), body)
    signed = at + 1 < len(draft) and (draft[at + 1].kind == BYLINE or is_names(draft[at + 1]))
    summed_up = signed and used and best.words >= above.line.words + LONGER and not CLOCK.search(above.line.text)
    return above.line if used >= RECURRING or (summed_up and not above.line.stop) else None


def under_show_name(candidates: list[Piece], best: Line, body: set[str]) -> Line | None:
    """The whole title right under a short name in capitals, which a programme or newsletter prints above it."""
    at = next((i for i, piece in enumerate(candidates) if piece.line is best), len(candidates))
    below = candidates[at + 1].line if at + 1 < len(candidates) else None
    if below is None or not best.text.isupper() or best.words > NAMES or below.text.isupper() or below.words < WHOLE:
        return None
    return below if sum(stem in body for stem in stems(below.text)) > 1 else None


def repeats(piece: Piece, wanted: str) -> bool:
    return not piece.line.prose and wanted in fold(piece.line.text)
