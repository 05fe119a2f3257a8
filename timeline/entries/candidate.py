"""A dated clause of an article, as it meets those of others."""

import re
from dataclasses import dataclass
from datetime import date

from .clauses import Clause
from .similarity import Vector

# What begins so tells by the sentence before it of whom or what it tells.
PRONOUN = re.compile(
    r"(?:he|she|it|they|his|her|its|their|this|that|these|those|the (?:move|order|decision|attack))\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Candidate:
    """A dated clause of the article `key`, `place` its sentence number, with its words and what stands around as a unit vector.

    `leads`: it belongs to what the article leads with. `published`: the day of the article, if known. `elaborates`: why it names
    the event less well than the others that tell of it, in words.
    """

    key: str
    origin: str
    clause: Clause
    place: int
    words: str
    vector: Vector
    leads: bool = False
    published: date | None = None
    elaborates: str = ""

    @property
    def order(self) -> tuple[str, int, int]:
        return self.key, self.place, self.clause.start
