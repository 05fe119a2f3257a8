"""What a dated clause is."""

from dataclasses import dataclass

from timeline.dates.mention import Mention


@dataclass(frozen=True)
class Clause:
    """A stretch `text[start:end]` that tells one dated event. `statement`: the event is that something was said.

    `listed`: a line of a chronicle, whose date stands before a colon or like a label before a sentence.
    """

    start: int
    end: int
    mention: Mention
    modality: str
    statement: bool
    listed: bool = False
