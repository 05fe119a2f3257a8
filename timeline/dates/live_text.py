"""Texts written as the news comes in: paragraphs that begin with a time of four digits, "2044 The mayor arrives"."""

import re

FEWEST = 3  # paragraphs; and one of the times reads like no year that a chronicle would tell of
_TIME = r"(?:[01][0-9]|2[0-3])[0-5][0-9]"
_AT_START = re.compile(rf"(?:^|(?<=[.!?\"'”] )|(?<=[.!?][\"'”] ))({_TIME})(?=:? {{1,2}}[A-Z“\"'`])", re.M)
_ANYWHERE = re.compile(rf"{_TIME}(?=:? {{1,2}}[A-Z“\"'`])")


def is_live(text: str, year: int) -> bool:
    """Whether so many of its sentences begin with a time of day; `year` is the one in which it appeared."""
    times = _AT_START.findall(text)
    return len(times) >= FEWEST and any(_is_no_year(time, year) for time in times)


def _is_no_year(digits: str, year: int) -> bool:
    return digits[0] == "0" or int(digits) > year + 1


def is_time(text: str, start: int, end: int, year: int) -> bool:
    """Whether four digits of a live text are one of its times."""
    if _AT_START.match(text, start):
        return True
    return _is_no_year(text[start:end], year) and _ANYWHERE.match(text, start) is not None
