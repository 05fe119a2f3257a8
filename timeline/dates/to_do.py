"""Whether a part of a sentence says that something is still to be done."""

import re

# Where somebody or something is taken, and how much a count has risen to
_NOTHING_TO_DO = (
    "the|a|an|his|her|its|their|no|be able|hospital|safety|shore|port|starboard|land|sea|town|court|prison|jail|custody|power|work|"
    "school|church|bed|earth|ground|normal|life|death|rubble|ashes|more than|about|around|almost|nearly|some|at least|over|just|"
    "one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands"
)
# In lower case, for "to Paris" is nothing to do.
_TO_DO = re.compile(rf"\b(?:will|must|should|could|may|might|to) (?!have\b)(?!(?:{_NOTHING_TO_DO})\b)[a-z]")


def to_be_done(text: str, start: int, end: int) -> bool:
    """Whether this part of a sentence says that something is still to be done: "told to be ready by"."""
    return _TO_DO.search(text, start, end) is not None
