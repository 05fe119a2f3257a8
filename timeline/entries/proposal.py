"""What proposing is handed and what it hands back; no database, no Django."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from textwrap import shorten

from timeline.articles.page import Block
from timeline.dates.mention import Mention

PROPOSED, SET_ASIDE = "proposed", "dismissed"  # what waits for a person is out of sight like what a person dismissed
LONGEST = 80  # characters of a headline that stands for an outlet


@dataclass(frozen=True)
class Source:
    """An article as proposing sees it. `provisional`: nobody has confirmed its publish date."""

    key: str
    text: str
    headline: str
    blocks: Sequence[Block]
    mentions: Sequence[Mention]
    published: date | None
    provisional: bool
    date_reason: str
    date_span: tuple[int, int] | None
    origin: str
    outlet: str

    @property
    def called(self) -> str:
        """Its outlet, else its headline in quotes."""
        headline = shorten(self.headline, LONGEST, placeholder=" …")
        return self.outlet or (f"“{headline}”" if headline else "an article without a name")


@dataclass(frozen=True)
class Piece:
    """Evidence for a proposal: a span of the article `key`, and in it the phrase that dates it."""

    key: str
    start: int
    end: int
    phrase: tuple[int, int] | None
    reason: str


@dataclass(frozen=True)
class Proposal:
    headline: str
    summary: str
    edtf: str
    earliest: date | None
    latest: date | None
    date_reason: str
    provisional: bool
    lane: str
    modality: str
    importance: float
    evidence: tuple[Piece, ...] = field(default=())
    status: str = PROPOSED
