"""The plain values that intake, cleaning, dating and tracing hand to each other; no database, no Django."""

from dataclasses import dataclass
from datetime import date

BODY, HEADLINE, BYLINE, CHROME, LEAK, REPEAT, OTHER = (
    "body", "headline", "byline", "chrome", "leak", "repeat", "other story",
)
KINDS = (BODY, HEADLINE, BYLINE, CHROME, LEAK, REPEAT, OTHER)


@dataclass(frozen=True)
class Received:
    """One page as it came in: `raw` is kept as received, the rest is what was said beside it."""

    key: str
    raw: str
    media_type: str = "text/plain"  # or "text/html"
    headline: str = ""
    outlet: str = ""
    url: str = ""
    published: date | None = None


@dataclass(frozen=True)
class Block:
    """A stretch `text[start:end]` of a page, what kind it is and why."""

    start: int
    end: int
    kind: str
    reason: str


@dataclass(frozen=True)
class Page:
    """One page of a story as cleaning, dating and tracing see it.

    `text` is what offsets count in; `published` is the day that came with the page as metadata, if any.
    """

    key: str
    text: str
    headline: str = ""
    outlet: str = ""
    url: str = ""
    published: date | None = None


@dataclass(frozen=True)
class Dating:
    """The day a page appeared. `basis` is stated, metadata, inferred, borrowed or unknown.

    `start` and `end` are the span of the page's text that states it; `borrowed_from` is the key of the sibling that lent it.
    """

    day: date | None
    basis: str
    reason: str
    start: int | None = None
    end: int | None = None
    borrowed_from: str = ""


@dataclass(frozen=True)
class Source:
    """Who first reported a page: the origin's name, the key of the page it copies (if any), and the reason in words."""

    origin: str
    copy_of: str
    reason: str
