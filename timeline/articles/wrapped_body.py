"""Which of the parts that the markup sets apart hold the article after all: told by paragraphs, words and another reader's vote."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import NamedTuple

from .bylines import is_about_author
from .furniture import Mark, mark, speaks_to_reader
from .lines import Line, line
from .set_apart import Part
from .stopwords import COMMON_STEMS
from .visible_lines import Shown
from .vocabulary import stems

CANDIDATE = 8  # words of a line that may be a paragraph
LITTLE = 40  # words; a page that tells less outside of what is set apart holds its article there
FAR_MORE, LONG = 3, 120  # times the words outside, and words, of a part that tells the article while something else stands outside
TITLED = 0.5  # share of the title's words that the article uses
PARAGRAPHS = 3  # that follow each other in a part that only wraps some of the article
LINKS, MOSTLY = 0.2, 0.5  # shares of a part's characters that links may be
SHARED = 0.3  # share of its words that the article outside uses too
LONE = 25  # words of a paragraph that may stand alone
QUOTE, MOST_QUOTES = 30, 200  # words of a quote that is set large; a page with more short lines is no article


class Told(NamedTuple):
    """A part with its own lines, those of them that are paragraphs, how many of these follow each other, and where it begins."""

    part: Part
    shown: list[Shown]
    paragraphs: list[Line]
    longest: int
    begins: int

    @property
    def words(self) -> int:
        return sum(piece.words for piece in self.paragraphs)

    @property
    def bag(self) -> set[str]:
        return bag_of(self.paragraphs)

    @property
    def linked(self) -> float:
        return sum(len(one.text) for one in self.shown if one.linked) / sum(len(one.text) for one in self.shown)


def parts_of_article(shown: Sequence[Shown], title: str, keeps: Callable[[str], bool | None]) -> frozenset[int]:
    """The numbers of these parts. `keeps` is the vote of the main-text reader on a line."""
    own: dict[Part, list[int]] = defaultdict(list)
    for i, one in enumerate(shown):
        if one.part and not one.part.by_readers:
            own[one.part].append(i)
    own = {part: at for part, at in own.items() if any(is_candidate(shown[i]) for i in at)}
    if not own:
        return frozenset()
    paragraphs = [paragraph(one) for one in shown]
    outside = [told for one, told in zip(shown, paragraphs, strict=True) if told and one.part is None]
    without_quotes(shown, paragraphs, outside)
    parts = [as_told(part, [shown[i] for i in at], [paragraphs[i] for i in at], at[0]) for part, at in own.items()]
    parts = [told for told in parts if told.paragraphs]
    main = the_article(parts, outside, title)
    found = {main.part.number} if main else set()
    vocabulary = bag_of(outside) | (main.bag if main else set())
    around = edges(shown, paragraphs, found)
    found |= {told.part.number for told in parts if told is not main and goes_with(told, shown, vocabulary, around, keeps)}
    return frozenset(found)


def is_candidate(one: Shown) -> bool:
    return not one.linked and one.text.count(" ") >= CANDIDATE - 1


def paragraph(one: Shown) -> Line | None:
    """A line that tells something, and neither of the site nor to its reader."""
    if not is_candidate(one) or one.heading:
        return None
    piece = line(one.text, 0, len(one.text))
    if not piece.prose or piece.words < CANDIDATE or piece.trails_off or mark(piece):
        return None
    return None if speaks_to_reader(piece) or is_about_author(piece) else piece


def without_quotes(shown: Sequence[Shown], paragraphs: list[Line | None], outside: Sequence[Line]) -> None:
    """What a part repeats of the page, as a quote that is set large does, tells nothing."""
    same = {told.same for told in outside}
    whole = " ".join(told.same for told in outside)
    looked_at = 0
    for i, (one, told) in enumerate(zip(shown, paragraphs, strict=True)):
        if told is None or one.part is None:
            continue
        looked_at += told.words < QUOTE
        if told.same in same or (told.words < QUOTE and (looked_at > MOST_QUOTES or told.same in whole)):
            paragraphs[i] = None


def as_told(part: Part, shown: list[Shown], paragraphs: list[Line | None], begins: int) -> Told:
    longest = running = 0
    for one, told in zip(shown, paragraphs, strict=True):
        if told:
            running += 1
        elif not (one.heading and not one.linked and running):  # a subheading
            running = 0
        longest = max(longest, running)
    return Told(part, shown, [told for told in paragraphs if told], longest, begins)


def the_article(parts: Sequence[Told], outside: Sequence[Line], title: str) -> Told | None:
    """The part that tells the page's article, where hardly anything is told outside; a hidden one or a wall only for want of others."""
    words = sum(piece.words for piece in outside)
    for last in (False, True):
        told = [one for one in parts if (one.part.hidden or one.part.wall) is last and one.words >= LITTLE]
        told = [one for one in told if one.longest > 1 and one.linked < MOSTLY]
        best = max(told, key=lambda one: one.words, default=None)
        if best is None:
            continue
        if words < LITTLE:
            return best
        names = set(stems(title)) - COMMON_STEMS
        used = [len(names & bag) / max(len(names), 1) for bag in (best.bag, bag_of(outside))]
        far_more = best.words >= max(FAR_MORE * words, LONG) and best.longest >= PARAGRAPHS and best.linked < LINKS
        return best if not last and far_more and used[0] >= max(TITLED, used[1]) else None
    return None


def goes_with(
    told: Told, shown: Sequence[Shown], vocabulary: set[str], around: Sequence[bool], keeps: Callable[[str], bool | None]
) -> bool:
    """Whether a part holds some of the article: paragraphs without a title of their own, in its words, and either kept by the
    main-text reader, or several of them right below its other paragraphs in what is an aside by its name only."""
    bag = told.bag
    alone = len(told.paragraphs) == 1 and told.words < LONE
    if told.part.hidden or told.part.wall or alone or told.linked > LINKS or opens_as_box(told.shown):
        return False
    if len(bag & vocabulary) < SHARED * len(bag):
        return False
    if 2 * sum(keeps(piece.text) is True for piece in told.paragraphs) > len(told.paragraphs):
        return True
    return told.part.named and told.longest >= PARAGRAPHS and around[told.begins]


def opens_as_box(shown: Sequence[Shown]) -> bool:
    """A box has a title of its own, or names what it is."""
    first = line(shown[0].text, 0, len(shown[0].text))
    found = mark(first)
    return shown[0].heading > 1 or shown[0].linked or not first.prose or bool(found and found[0] is not Mark.CHROME)


def edges(shown: Sequence[Shown], paragraphs: Sequence[Line | None], own: set[int]) -> list[bool]:
    """For each line whether the last of the article's own lines before it is a paragraph or the headline."""
    found, told = [], False
    for one, piece in zip(shown, paragraphs, strict=True):
        found.append(told)
        if one.part is None or one.part.number in own:
            told = one.heading == 1 or piece is not None
    return found


def bag_of(pieces: Sequence[Line]) -> set[str]:
    return {stem for piece in pieces for stem in piece.bag} - COMMON_STEMS
