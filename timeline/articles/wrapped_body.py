"""Which of the parts that the markup sets apart hold the article after all: told by paragraphs, words and another reader's vote."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from .bylines import is_about_author
from .furniture import mark, speaks_to_reader
from .lines import Line, line
from .set_apart import Part
from .stopwords import COMMON_STEMS
from .visible_lines import Shown
from .vocabulary import stems

CANDIDATE, SHORTEST = 8, 30  # words, and characters, of a line that may be a paragraph
LITTLE = 40  # words; a page that tells less outside of what is set apart may hold its article there
FAR_MORE, LONG = 3, 120  # times the words outside, and words, of what tells the article while something else stands outside
TITLED = 0.5  # share of the title's words that the article uses
PARAGRAPHS = 3  # that follow each other in what only wraps some of the article
LINKS, MOSTLY = 0.2, 0.5  # shares of a part's characters that links may be
SHARED = 0.3  # share of its words that the article outside uses too
LONE = 25  # words of a paragraph that may stand alone
QUOTE, MOST_QUOTES = 30, 200  # words of a quote that is set large; a page with more short lines is no article
PARAGRAPH, HEADLINE = 1, 2  # what may stand right above a part


class Told(NamedTuple):
    """A part, or several that wrap one paragraph each, with its own lines, those of them that are paragraphs, how many of these
    follow each other, and where it begins."""

    parts: list[Part]
    shown: list[Shown]
    paragraphs: list[Line]
    longest: int
    begins: int

    @property
    def named(self) -> bool:
        return self.parts[0].named

    @property
    def last(self) -> bool:
        """Whether it is the article only where nothing else can be."""
        return self.parts[0].hidden or self.parts[0].wall

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
    if not any(one.part and (one.part.large or (not one.part.by_readers and is_candidate(one))) for one in shown):
        return frozenset()
    paragraphs = [paragraph(one) for one in shown]
    outside = [told for one, told in zip(shown, paragraphs, strict=True) if told and one.part is None]
    without_quotes(shown, paragraphs, outside)
    told, names = list(all_told(shown, paragraphs)), set(stems(title)) - COMMON_STEMS
    main = [one for one in told if one.parts[0].large and not is_beside(one, outside, names)]
    outside += [piece for one in main for piece in one.paragraphs]
    told = [one for one in told if one.paragraphs and not one.parts[0].large]
    main += [best] if (best := the_article(told, outside, names)) else []
    found = {part.number for one in main for part in one.parts}
    vocabulary = names | bag_of(outside) | (best.bag if best else set())
    above = stands_above(shown, paragraphs, found)
    for one in told:
        if one is not best and goes_with(one, vocabulary, above[one.begins], keeps):
            found |= {part.number for part in one.parts}
    return frozenset(found)


def is_beside(told: Told, outside: Sequence[Line], names: set[str]) -> bool:
    """Whether a part that holds much of the page is furniture all the same: a list of links, or a text of other words than those of
    the title and of what stands outside."""
    vocabulary = bag_of(outside)
    strange = len(names & told.bag) < len(names & vocabulary) and not in_words_of(told.bag, vocabulary)
    return told.linked > MOSTLY or bool(told.paragraphs and strange)


def in_words_of(bag: set[str], vocabulary: set[str]) -> bool:
    return len(bag & vocabulary) >= SHARED * min(len(bag), len(vocabulary))


def is_candidate(one: Shown) -> bool:
    return not one.linked and len(one.text) >= SHORTEST


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


def all_told(shown: Sequence[Shown], paragraphs: Sequence[Line | None]) -> Iterator[Told]:
    """What each part tells; parts of one name that hold nothing but a paragraph wrap the paragraphs of one text."""
    links = [0, *accumulate(one.linked for one in shown)]
    own: dict[Part, list[int]] = defaultdict(list)
    for i, one in enumerate(shown):
        if one.part and not one.part.by_readers:
            own[one.part].append(i)
    wrapping: dict[str, list[Part]] = defaultdict(list)
    for part, at in own.items():
        if part.named and not part.large and all(paragraphs[i] for i in at):
            wrapping[part.words].append(part)
        elif part.large or any(paragraphs[i] for i in at):
            yield as_told([part], at, shown, paragraphs, links)
    for parts in wrapping.values():
        yield as_told(parts, sorted(i for part in parts for i in own[part]), shown, paragraphs, links)


def as_told(
    parts: list[Part], at: Sequence[int], shown: Sequence[Shown], paragraphs: Sequence[Line | None], links: Sequence[int]
) -> Told:
    longest = running = 0
    for before, i in zip([at[0], *at], at, strict=False):
        if links[i] > links[before]:  # of a teaser in between
            running = 0
        if paragraphs[i]:
            running += 1
        elif shown[i].linked or not (shown[i].heading and running):  # a subheading parts nothing
            running = 0
        longest = max(longest, running)
    return Told(parts, [shown[i] for i in at], [told for i in at if (told := paragraphs[i])], longest, at[0])


def the_article(told: Sequence[Told], outside: Sequence[Line], names: set[str]) -> Told | None:
    """What tells the page's article, where little is told outside, and less of what the title names; what is hidden and walls only
    for want of others."""
    words = sum(piece.words for piece in outside)
    beside = len(names & bag_of(outside)) / max(len(names), 1)
    for last in (False, True):
        long = [one for one in told if one.last is last and one.words >= LITTLE and one.longest > 1 and one.linked < MOSTLY]
        best = max(long, key=lambda one: one.words, default=None)
        if best is None or best.words < FAR_MORE * words:
            continue
        named = len(names & best.bag) / max(len(names), 1)
        if named >= beside and (named > 0 or not (last or outside)):
            if words < LITTLE:
                return best
            if not last and best.words >= LONG and best.longest >= PARAGRAPHS and best.linked < LINKS and named >= TITLED:
                return best
    return None


def goes_with(told: Told, vocabulary: set[str], above: int, keeps: Callable[[str], bool | None]) -> bool:
    """Whether a part holds some of the article: paragraphs without a title of their own, in its words, that the main-text reader
    keeps; or, in what is an aside by its name only, the lead right under the headline or several right below other paragraphs."""
    if told.last or told.linked > LINKS or opens_as_box(told.shown) or not in_words_of(told.bag, vocabulary):
        return False
    if told.named and ((told.longest >= PARAGRAPHS and above) or above == HEADLINE):
        return True
    alone = len(told.paragraphs) == 1 and told.words < LONE
    return not alone and 2 * sum(keeps(piece.text) is True for piece in told.paragraphs) > len(told.paragraphs)


def opens_as_box(shown: Sequence[Shown]) -> bool:
    """A box has a title of its own, or names what it is."""
    first = line(shown[0].text, 0, len(shown[0].text))
    return shown[0].heading > 1 or shown[0].linked or not first.prose or bool(mark(first))


def stands_above(shown: Sequence[Shown], paragraphs: Sequence[Line | None], own: set[int]) -> list[int]:
    """For each line what the last of the article's own lines above it is: its headline, a paragraph or neither. Names and days
    under the headline are passed over."""
    found, above = [], 0
    for one, piece in zip(shown, paragraphs, strict=True):
        found.append(above)
        if one.part is None or one.part.number in own:
            above = HEADLINE if one.heading == 1 else PARAGRAPH if piece else 0 if one.linked or one.heading else above
    return found


def bag_of(pieces: Sequence[Line]) -> set[str]:
    return {stem for piece in pieces for stem in piece.bag} - COMMON_STEMS
