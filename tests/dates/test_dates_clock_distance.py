"""Hours and minutes that are counted from a clock time named just before."""

import pytest

from timeline.dates import find_mentions

PUBLISHED = "2025-07-18"
# In TimeML what hangs on a time of day is a time of day. Each row: a text, its last phrase, value, EDTF.
COUNTED = [
    ("The bus left at 7 a.m. on Monday and came back two hours later.", "two hours later", "2025-07-14T09:00", "2025-07-14"),
    ("The bus left at 11:50 p.m. on Monday and broke down fifteen minutes later.", "fifteen minutes later", "2025-07-15T00:05",
     "2025-07-15"),
    ("The bus left at noon on Monday. An hour earlier it had been washed.", "An hour earlier", "2025-07-14T11:00", "2025-07-14"),
    ("The bus left at 7 a.m. on Monday and came back half an hour later.", "half an hour later", "2025-07-14T07:30", "2025-07-14"),
    ("The bus left at 7 a.m. on Monday and came back an hour and a half later.", "an hour and a half later", "2025-07-14T08:30",
     "2025-07-14"),
    ("The bus left at 7 a.m. on Monday, came back an hour later and left ten minutes later.", "ten minutes later", "2025-07-14T08:10",
     "2025-07-14"),
    # no day is named with the time, so none is given
    ("The bus left at 7 a.m. and came back two hours later.", "two hours later", "2025-07-18T09:00", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value", "edtf"), COUNTED)
def test_hours_after_a_clock_time(text: str, phrase: str, value: str, edtf: str) -> None:
    mention = find_mentions(text, PUBLISHED)[-1]
    assert (mention.text, mention.type, mention.value, mention.edtf) == (phrase, "TIME", value, edtf)


LENGTHS = [
    ("The bus left at 7 a.m. on Monday. On Tuesday it came back two hours later.", "PT2H"),  # another day stands between
    ("The bus left at 7 a.m. on Monday.\n\nThe tram came back two hours later.", "PT2H"),  # another paragraph
    ("The bus left on Monday and came back two hours later.", "PT2H"),
    ("The bus left on Monday and came back half an hour later.", "PT30M"),
]


@pytest.mark.parametrize(("text", "value"), LENGTHS)
def test_hours_after_no_clock_time_are_a_length(text: str, value: str) -> None:
    mention = find_mentions(text, PUBLISHED)[-1]
    assert (mention.type, mention.value, mention.edtf) == ("DURATION", value, "")


def test_hours_beyond_the_last_day_of_the_calendar_give_no_day() -> None:
    assert [each.edtf for each in find_mentions("It closed at 11 p.m. and opened two hours later.", "9999-12-31")] == ["", ""]
