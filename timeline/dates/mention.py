"""What the tagger says of a temporal expression: where it is, what it says, which days it covers, and why."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Mention:
    """A temporal expression `text[start:end]`; offsets count characters.

    `type` and `value` follow TIMEX3 (TimeML). `edtf` is an ISO 8601-2 string, empty when no day can be given; `earliest` and
    `latest` are its first and last day, None where open or unresolved. `rule` names what found it, `reason` says in an
    editor's words why it reads so. `covers` is the EDTF of the time that is spoken of where it is more than the date that is named:
    "2025-03/.." of March in "since March", "2024-07-18/2025-07-18" of "the past year"; "" where it is not.
    """

    start: int
    end: int
    text: str
    type: str
    value: str
    edtf: str
    earliest: date | None
    latest: date | None
    rule: str
    reason: str
    covers: str = field(default="", compare=False)

    @property
    def is_day(self) -> bool:
        """Whether it is exact to one day."""
        return self.earliest is not None and self.earliest == self.latest

    def begins_after(self, day: date | None) -> bool:
        """Whether it is known to lie behind a day that is known."""
        return day is not None and self.earliest is not None and self.earliest > day
