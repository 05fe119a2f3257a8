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
    ("It met in March 2024 and denied later that month that it had.", "later that month", "2024-03"),
    ("It met in March 2024 and said earlier that year that it would.", "earlier that year", "2024"),
    ("It met on 3 March 2024 and ruled later the same week that it was void.", "later the same week", "2024-W09"),
    ("It met in June 2025 and a year earlier.", "a year earlier", "2024-06"),
    ("It met in 1988 and closed that year.", "that year", "1988"),
    ("It met on 3 March 2024 and again two days after.", "two days after", "2024-03-05"),
    ("It met on 3 March 2024. Two days after, it closed.", "Two days after", "2024-03-05"),
    ("It met on 3 March 2024 and closed the day after that.", "the day after that", "2024-03-04"),
    ("It met on 3 March 2024. Two years before that, it closed.", "Two years before that", "2022"),
    ("It met on 3 March 2024. The week prior to that it closed.", "The week prior to that", "2024-W08"),
    ("It met in June 1990. In December of that year it closed.", "December of that year", "1990-12"),
    ("It met in June 1990. On May 3 of the following year it closed.", "May 3 of the following year", "1991-05-03"),
    ("It met in June 1990. The following December it closed.", "The following December", "1990-12"),
    ("It met in June 1990. The previous December, it closed.", "The previous December", "1989-12"),
    ("It met in June 1990. That December, it closed.", "That December", "1990-12"),
    ("It met in June 1990. That summer it closed.", "That summer", "1990-SU"),
    ("It met in January 1990. That winter it closed.", "That winter", "1989-WI"),
    ("It met in June 1990. The following summer it closed.", "The following summer", "1991-SU"),
    ("It met in 1968. By the end of that year it closed.", "the end of that year", "1968"),
    ("It met in 1968. Early that year it closed.", "Early that year", "1968"),
    ("It met in 1968. At the start of the following year it closed.", "the start of the following year", "1969"),
    ("It met in 1968. In the summer of that year it closed.", "the summer of that year", "1968-SU"),
    # a text that looks back on another year tells on from there
    ("It met on 3 June 1968. It closed at the end of the year.", "the end of the year", "1968"),
    ("It met in 1968. The next decade was good.", "The next decade", "197"),
    ("It met from 1968 until 1980. The previous year was bad.", "The previous year", "1979"),
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


def test_what_looks_ahead_or_stands_in_the_publish_year_hangs_on_the_publish_date() -> None:
    assert find_mentions("It met in 1968. It will close at the end of the year.", "2025-07-18")[-1].value == "2025"
    assert find_mentions("It met in May. It will close at the end of the month.", "2025-07-18")[-1].edtf == "2025-07-21~/2025-07-31~"


def test_a_part_of_the_month_that_is_told_is_of_that_month() -> None:
    assert find_mentions("It met in May. It closed at the end of the month.", "2025-07-18")[-1].edtf == "2025-05-21~/2025-05-31~"


TOLD = [
    ("It met on 3 March 1941. In May it closed. On June 4 it burned.", ["1941-03-03", "1941-05", "1941-06-04"]),
    ("It met in November 1941. In January it closed, and by March it was gone.", ["1941-11", "1942-01", "1942-03"]),
    ("It met on 3 March 1941. In May, the museum said, it will be sold.", ["1941-03-03", "2025-05"]),
    ("It met on 3 March 1941, the museum said on May 4.", ["1941-03-03", "2025-05-04"]),
    ("It met on 3 March 1941.\n\nOn June 4 it closed.", ["1941-03-03", "2025-06-04"]),
    ("It met in 1941. On June 4 it closed.", ["1941", "2025-06-04"]),
]


@pytest.mark.parametrize(("text", "values"), TOLD)
def test_a_paragraph_about_another_year_goes_on_in_it(text: str, values: list[str]) -> None:
    assert [each.value for each in find_mentions(text, "2025-07-18")] == values


def test_set_off_behind_a_date_it_explains_that_date() -> None:
    assert find_mentions("It met in 2008. It won in 2012, four years later.", "2025-07-18")[-1].value == "2012"
    assert find_mentions("It met in 2008, and four years later it won.", "2025-07-18")[-1].value == "2012"


HALVES = [
    ("It closed half a century ago.", "half a century ago", "1975", "1975~"),
    ("It closed a year and a half ago.", "a year and a half ago", "2024-01", "2024-01~"),
    ("It closed two and a half years ago.", "two and a half years ago", "2023-01", "2023-01~"),
]


@pytest.mark.parametrize(("text", "phrase", "value", "edtf"), HALVES)
def test_distances_with_a_half(tag: Tag, text: str, phrase: str, value: str, edtf: str) -> None:
    assert tag(text) == [(phrase, "DATE", value, edtf)]


BY_EVENT = [
    ("It met on 3 March 2024. Divers came in the weeks before the ferry sank.", "weeks"),
    ("It met on 3 March 2024. In the years that followed it closed.", "years"),
    ("It met on 3 March 2024. Divers came the day after the sinking.", "the day"),
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


def test_the_day_before_an_event_is_left_alone_where_it_only_explains_a_date() -> None:
    assert [each.text for each in find_mentions("It closed on 3 March, the day before the vote.", "2025-07-18")] == ["3 March"]
    assert [each.text for each in find_mentions("It closed later in the day after the vote.", "2025-07-18")] == []


def test_that_day_of_a_month_stays_in_the_month() -> None:
    mention = find_mentions("It met last October and closed that same day.", "2025-07-18")[-1]
    assert (mention.value, mention.edtf) == ("2024-10-XX", "")


def test_with_nothing_to_hang_on_it_stays_unresolved() -> None:
    (mention,) = find_mentions("It closed the previous day.", None)
    assert (mention.text, mention.edtf) == ("the previous day", "")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It ran aground and the crew were taken off the next day.", ""),
        ("The union will decide the next day.", "2025-07-19"),
    ],
)
def test_what_is_over_was_not_on_the_day_after_the_article(text: str, edtf: str) -> None:
    (mention,) = find_mentions(text, "2025-07-18")
    assert mention.edtf == edtf
