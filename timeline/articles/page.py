"""The plain values that intake, cleaning, dating and tracing hand to each other; no database, no Django."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import NamedTuple

BODY, HEADLINE, BYLINE, CHROME, LEAK, REPEAT, OTHER = (
    "body", "headline", "byline", "chrome", "leak", "repeat", "other story",
)
KINDS = (BODY, HEADLINE, BYLINE, CHROME, LEAK, REPEAT, OTHER)


@dataclass(frozen=True)
class Received:
    """One page as it came in: `raw` is kept as received, the rest is what was said beside it.

    `published_at` is the moment, where a clock and its offset came along with the day.
    """

    key: str
    raw: str
    media_type: str = "text/plain"  # or "text/html"
    headline: str = ""
    outlet: str = ""
    url: str = ""
    published: date | None = None
    published_at: datetime | None = None


@dataclass(frozen=True)
class Block:
    """A stretch `text[start:end]` of a page, what kind it is and why; `found_*` is what an editor's decision replaced."""

    start: int
    end: int
    kind: str
    reason: str
    found_kind: str = ""
    found_reason: str = ""


@dataclass(frozen=True)
class Hint:
    """What the markup of an HTML page says of one line: the level of the heading it is (0: none), whether it is nothing but
    links, whether an independent reader of pages keeps it as main text (None: that reader found none in the page), the reason why
    it is none of the article's, where the markup sets it apart, and whether it is the caption of a picture."""

    heading: int = 0
    linked: bool = False
    main: bool | None = None
    apart: str = ""
    caption: bool = False


NO_HINT = Hint()


@dataclass(frozen=True)
class Page:
    """One page of a story as cleaning, dating and tracing see it.

    `text` is what offsets count in; `published` is the day that came with the page as metadata, if any. `hints` has one for
    each line of the text of an HTML page, and none for plain text. `evidence` says where the markup gives that day, `doubt` why it
    may be another day's, `moment` the clock with it, when its offset is given too. `unlikely` says why the day that came with the
    page was not taken. `apart` are the stretches of the text that the markup sets apart from the article,
    `changed` is the day on which the markup says that it was changed last.
    """

    key: str
    text: str
    headline: str = ""
    outlet: str = ""
    url: str = ""
    published: date | None = None
    hints: tuple[Hint, ...] = ()
    evidence: str = ""
    doubt: str = ""
    moment: datetime | None = None
    language: str = ""  # that its markup names
    unlikely: str = ""
    apart: tuple[tuple[int, int], ...] = ()
    changed: date | None = None

    @cached_property
    def told(self) -> str:
        """The text without what the markup sets apart."""
        parts, at = [], 0
        for start, end in self.apart:
            parts.append(self.text[at:start])
            at = end
        return "".join([*parts, self.text[at:]])

    def own(self, blocks: Sequence[Block]) -> Sequence[Block]:
        """The blocks without those that the markup sets apart, as far as nobody has said that they are more than furniture."""
        return [block for block in blocks if not self.sets_apart(block)] if self.apart else blocks

    def sets_apart(self, block: Block) -> bool:
        at = bisect_right(self.apart, (block.start, len(self.text)))
        return block.kind == CHROME and at > 0 and block.start < self.apart[at - 1][1]


@dataclass(frozen=True)
class Lost:
    """A day that is not the publish date, and why not; `by_machine` when an editor's day took the place of what was read."""

    day: date | None
    text: str
    reason: str
    start: int | None = None
    end: int | None = None
    by_machine: bool = False


class Between(NamedTuple):
    """A first and a last day."""

    first: date
    last: date


@dataclass(frozen=True)
class Dating:
    """The day a page appeared. `basis` is stated, metadata, inferred, borrowed, editor or unknown.

    `start` and `end` are the span of the page's text that states it; `borrowed_from` is the key of the sibling that lent it;
    `lost` are the days that it is not; `within` says between which days an unknown one lies.
    """

    day: date | None
    basis: str
    reason: str
    start: int | None = None
    end: int | None = None
    borrowed_from: str = ""
    lost: tuple[Lost, ...] = ()
    within: Between | None = None


@dataclass(frozen=True)
class Source:
    """Who first reported a page: the origin's name, the key of the page it copies (if any), and the reason in words.

    `found_origin` is the name that an editor's decision replaced.
    """

    origin: str
    copy_of: str
    reason: str
    found_origin: str = ""
