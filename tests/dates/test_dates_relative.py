"""What hangs on the expression before it."""

import pytest

from timeline.dates import find_mentions

from .conftest import Tag

HANGING = [
    ("Exports rose 32% in June from the month before in a sign.", "the month before", "2025-05"),
    ("It met on 3 March 2024 and again two days later.", "two days later", "2024-03-05"),
    ("It met on 3 March 2024, having met the previous day.", "the previous day", "2024-03-02"),
    ("It met on 3 March 2024 and closed that day.", "that day", "2024-03-03"),
    ("It met on 3 March 2024 and closed the following month.", "the following month", "2024-04"),
    ("It met in June 2025 and a year earlier.", "a year earlier", "2024-06"),
    ("It met in 1988 and closed that year.", "that year", "1988"),
    ("It met on 3 March 2024 and again two days after.", "two days after", "2024-03-05"),
    ("It met on 3 March 2024. Two days after, it closed.", "Two days after", "2024-03-05"),
    ("It met on 3 March 2024 and closed the day after that.", "the day after that", "2024-03-04"),
    ("It met on 31 December 2024 and closed the next day.", "the next day", "2025-01-01"),
    ("It fell on Thursday after losses overnight, from the previous Thursday.", "the previous Thursday", "2025-07-10"),
    ("It met in March 2024 and closed the following January.", "the following January", "2025-01"),
    ("It met in March 2024 as in the previous April.", "the previous April", "2023-04"),
    ("It met in March 2024 and closed that summer.", "that summer", "2024-SU"),
    ("It met in March 2024 and closed the following spring.", "the following spring", "2025-SP"),
    ("It met in February 2024 and closed that winter.", "that winter", "2023-WI"),
    ("It met in March 2024 and closed by the end of that year.", "the end of that year", "2024"),
    ("It met in March 2024, as in the same month of 2021.", "the same month of 2021", "2021-03"),
    ("It met in June and the same month last year.", "the same month last year", "2024-06"),
    ("Sales rose in the first five months from the same period last year.", "the same period last year", "2024"),
    ("In 2019, sales rose from the previous year.", "the previous year", "2018"),
    ("In 2019, sales rose from the previous year and costs that year fell.", "that year", "2019"),
    ("Sales rose in June from 2 percent in May and 5 percent a year earlier.", "a year earlier", "2024-06"),
    ("Sales rose in June from the year-ago month.", "the year-ago month", "2024-06"),
    ("Sales rose from the same period last year.", "the same period last year", "2024"),
]


@pytest.mark.parametrize(("text", "phrase", "value"), HANGING)
def test_it_hangs_on_the_one_before(tag: Tag, text: str, phrase: str, value: str) -> None:
    assert tag(text)[-1][0] == phrase
    assert tag(text)[-1][2] == value
    assert find_mentions(text, "2025-07-18")[-1].rule.startswith("relative-")


BY_EVENT = [
    ("It met on 3 March 2024. Divers found it two days after the sinking.", "two days"),
    ("It met on 3 March 2024. Divers found it three days after the ferry sank.", "three days"),
    ("It met on 3 March 2024. A week before the vote it closed.", "A week"),
    ("It met on 3 March 2024. The next day after the vote it closed.", "The next day"),
    ("It met on 3 March 2024. It closed on the Monday after the vote.", "Monday"),
]


@pytest.mark.parametrize(("text", "phrase"), BY_EVENT)
def test_what_is_counted_from_an_event_has_no_day(text: str, phrase: str) -> None:
    mention = find_mentions(text, "2025-07-18")[-1]
    assert (mention.text, mention.edtf, mention.rule) == (phrase, "", "relative-event")
    assert "counted from an event" in mention.reason


def test_with_nothing_to_hang_on_it_stays_unresolved() -> None:
    (mention,) = find_mentions("It closed the previous day.", None)
    assert (mention.text, mention.edtf) == ("the previous day", "")
