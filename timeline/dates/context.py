"""What is known while a text is read: when it was published, what was mentioned before, what the verb nearby says."""

import re
from dataclasses import dataclass, field
from datetime import date

from .fold import BREAK
from .foreign_tense import ForeignVerbs
from .live_text import is_live, is_time
from .open_ends import ENGLISH, Leads
from .period import Period
from .published import appeared
from .sections import in_dated_parts, stands_alone
from .tense import Verb, Verbs

# "3 percent in June from 2 percent in May": June is spoken of.
_COMPARED = re.compile(
    r"\b(?:from|than|compared (?:with|to)|versus|against|over) (?:\$?[0-9][0-9.,]*(?:%| percent| million| billion)? (?:in )?)?$"
)

_MAY_COMPARE = tuple(
    f"{word} " for word in (*"from than with to versus against over in percent million billion".split(), "%", *"0123456789")
)

# With these a sentence that ends on its year sets out on a story: "The war began in 1914."
_BEGINS = frozenset("began started broke erupted came was were struck".split())


@dataclass(slots=True)
class Context:
    """`previous` is the last date mentioned, `previous_phrase` its words.

    `quarter` is the business quarter a report is of and `report` what it speaks of just now, that quarter or its year (after "nine
    months"); `named_quarter` is the last quarter mentioned, reported or not. `explicit` is the last day or month written with its
    year and `explicit_before` the one before that; `told` the last day, month or season of a story that is told with its year,
    and `told_end` where it stands; `last_day` is the last day mentioned, `coming` the last after the publish
    day of each weekday and where it stands, `past_day` the last that was over when the article
    appeared and `past` that of each weekday. `dated` are the dates not yet looked at for what they tell of, and `events` what was told
    of the others (told_events); `clock` is the last time of day, its day and the minutes since midnight.
    `order` is what the text puts first in dates of digits, None until somebody asks. `published` is that of the part, where
    a text is in dated parts, and `whole` that of the whole; `day` is the publish day, None when it is not known to the day, and
    `appeared` how reasons speak of it: "the article appeared on Friday 18 July 2025".
    `last_end` is where the last mention ends, and `leads` the words of the language before what they leave open.
    """

    text: str
    folded: str
    published: Period | None
    previous: Period | None = None
    previous_phrase: str = ""
    previous_end: int = -1
    quarter: Period | None = None
    report: Period | None = None
    named_quarter: Period | None = None
    explicit: Period | None = None
    explicit_before: Period | None = None
    explicit_end: int = -1
    last_day: Period | None = None
    coming: dict[int, tuple[date, int]] = field(default_factory=dict)
    past_day: Period | None = None
    past: dict[int, date] = field(default_factory=dict)
    past_day_end: int = -1
    told: Period | None = None
    told_end: int = -1
    order: str | None = None
    dated: list[tuple[Period, int, int]] = field(default_factory=list)
    events: dict[tuple[str, bool], tuple[Period, str] | None] = field(default_factory=dict)
    clock: tuple[date, int] | None = None
    clock_end: int = -1
    clock_day_is_sure: bool = False
    verbs: Verbs | None = None
    foreign_verbs: ForeignVerbs | None = None
    dated_parts: bool | None = None
    live: bool | None = None
    last_end: int = -9
    leads: Leads = ENGLISH
    has_quotations: bool = field(init=False)
    whole: Period | None = field(init=False)
    day: date | None = field(init=False)
    appeared: str = field(init=False)

    def __post_init__(self) -> None:
        self.has_quotations = '"' in self.folded or "``" in self.folded
        self.whole = self.published
        self.day = self.published.first if self.published and self.published.grain == "day" else None
        self.appeared = appeared(self.published)

    @property
    def previous_start(self) -> int:
        return self.previous_end - len(self.previous_phrase)

    def turn_to_part(self, period: Period, start: int, end: int) -> None:
        """A date that stands alone on its line, in a text in dated parts, is the day that what follows was written."""
        if period.grain != "day" or not stands_alone(self.text, start, end):
            return
        if self.dated_parts is None:
            self.dated_parts = in_dated_parts(self.text)
        if self.dated_parts and not self.is_after_whole(period):
            self.published, self.day = period, period.first
            self.appeared = f"this part of the text is dated {period.words}"

    def is_live_time(self, start: int, end: int) -> bool:
        """Whether four digits say at what time of the day a part of the text was written."""
        if self.whole is None:
            return False
        if self.live is None:
            self.live = is_live(self.text, self.whole.first.year)
        return self.live and is_time(self.text, start, end, self.whole.first.year)

    def is_after_whole(self, period: Period) -> bool:
        """Whether something begins when the text had appeared."""
        return self.whole is not None and period.first > self.whole.last

    def verb(self, start: int, end: int) -> Verb | None:
        """The verb that governs the expression at these offsets, and whether it speaks of the past or the future."""
        return self._verbs().governing(start, end)

    def _verbs(self) -> Verbs:
        if self.verbs is None:
            self.verbs = Verbs(self.text, self.folded)
        return self.verbs

    def lacking(self, quoted: str) -> str:
        """The reason why something stays unresolved for want of an exact publish date."""
        if self.published is None:
            return f"{quoted}: the publish date is not known, so no day can be given."
        return f"{quoted}: {self.appeared}, which is not exact enough to say which day is meant."

    def remember(self, period: Period, phrase: str, end: int) -> None:
        """Let later expressions hang on this one, unless it is only what another of its sentence is compared with."""
        start = end - len(phrase)
        may_compare = self.folded.endswith(_MAY_COMPARE, 0, start)
        if may_compare and _COMPARED.search(self.folded, max(0, start - 40), start) and self.same_sentence(start):
            return
        self.previous, self.previous_phrase, self.previous_end = period, " ".join(phrase.split()), end
        if period.grain in ("day", "month", "season"):
            self.dated.append((period, start, end))
            if f"{period.first.year:04d}" in phrase or phrase.endswith(" year"):
                if period.grain != "season":
                    self.explicit, self.explicit_before, self.explicit_end = period, self.explicit, end
                self.tell(period, end)
        if period.grain == "year" and self._tells_of_year(period, start, end):
            self.tell(period, end)
        if period.grain == "day":
            self.last_day = period
            if self.day and period.first > self.day:
                self.coming[period.first.isoweekday()] = period.first, end
            if self.day and period.first < self.day and not self.folded.endswith("since ", 0, start):
                self.past_day, self.past_day_end = period, end
                self.past[period.first.isoweekday()] = period.first
        if period.grain == "quarter":
            self.named_quarter = period
            if self._is_reported(period, start, end):
                self.quarter = self.report = period

    def _tells_of_year(self, year: Period, start: int, end: int) -> bool:
        """Whether a story of years ago begins with a year alone: "The war began in 1914", "In 1986 the plant opened"."""
        if self.published is None or self.published.first.year - year.first.year < 2 or not self.folded.endswith("in ", 0, start):
            return False
        verb = self.verb(start, end)
        if verb is None or verb.tense != "past":
            return False
        left, right = self.sentence(start, end)
        opens = not self.folded[left:start - 3].strip(" \n\"'(\x1e")
        return opens or (verb.word in _BEGINS and right - end <= 2)

    def _is_reported(self, quarter: Period, start: int, end: int) -> bool:
        """Whether a quarter is over and none is named before it that came after it: an earlier one is only looked back upon.

        A business quarter may be over before the calendar's; then the verb is past.
        """
        if self.published is None or quarter.first > self.published.first:
            return False
        fiscal = "fiscal" in self.folded[start:end]
        if quarter.last >= self.published.first:
            verb = self.verb(start, end)
            return verb is not None and verb.tense == "past"
        return fiscal or self.quarter is None or self.quarter.first <= quarter.first

    def tell(self, period: Period, end: int) -> None:
        """Let the story go on from here: "On Aug. 7, 1998, they met. On Aug. 20 they met again"."""
        self.told, self.told_end = period, end

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentence around these offsets begins and ends."""
        return self._verbs().sentence(start, end)

    def same_paragraph(self, end: int, start: int) -> bool:
        """Whether no blank line lies between what ends and what begins at these offsets."""
        return BREAK not in self.folded[end:start]

    def is_next_sentence(self, end: int, left: int) -> bool:
        """Whether what ends at `end` stands in the sentence before the one that begins at `left`, in its paragraph."""
        before, _ = self.sentence(max(0, left - 2), max(0, left - 2))
        return before <= end and self.same_paragraph(end, left)

    def turn_to_year(self) -> None:
        """A report turns from its quarter to its nine months, which are told as their year."""
        anchor = self.quarter or self.published
        self.report = anchor and Period("year", anchor.first.replace(month=1, day=1))

    def same_sentence(self, start: int) -> bool:
        """Whether the previous expression stands in the same sentence as what begins at `start`."""
        return self.previous is not None and self.sentence(start, start)[0] <= self.previous_end
