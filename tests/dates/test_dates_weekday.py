"""Weekdays: the most recent one, the publish day included; ahead only where the verb looks ahead."""

from datetime import date, timedelta

import pytest

from timeline.dates import find_mentions
from timeline.dates.words import WEEKDAY_NAMES

from .conftest import Tag

MONDAY = date(2025, 7, 14)


@pytest.mark.parametrize("weekday", range(7))
@pytest.mark.parametrize("published", range(7))
def test_the_most_recent_weekday_is_meant_on_every_publish_day(published: int, weekday: int) -> None:
    day = MONDAY + timedelta(days=published)
    (mention,) = find_mentions(f"The ministry said on {WEEKDAY_NAMES[weekday]} that it had acted.", day)
    assert mention.text == WEEKDAY_NAMES[weekday]
    assert mention.earliest == mention.latest == day - timedelta(days=(published - weekday) % 7)
    assert mention.rule == "weekday"


EXAMPLES = [
    ("The ministry on Friday said agents had tried.", "Friday", "2025-07-18"),
    ("The ministry said last Friday that it had acted.", "last Friday", "2025-07-11"),
    ("The ministers will meet on Monday.", "Monday", "2025-07-21"),
    ("The ministers will meet next Friday.", "next Friday", "2025-07-25"),
    ("They met on Tuesday.", "Tuesday", "2025-07-15"),
]


@pytest.mark.parametrize(("text", "phrase", "value"), EXAMPLES)
def test_weekdays_by_tense_and_modifier(tag: Tag, text: str, phrase: str, value: str) -> None:
    assert tag(text) == [(phrase, "DATE", value, value)]


def test_a_part_of_the_day_makes_it_a_time(tag: Tag) -> None:
    assert tag("They met on Tuesday night.") == [("Tuesday night", "TIME", "2025-07-15TNI", "2025-07-15")]


def test_the_reason_says_why() -> None:
    (mention,) = find_mentions("The ministry on Friday said agents had tried.", "2025-07-18")
    assert mention.reason == (
        "“Friday”: the article appeared on Friday 18 July 2025 and the verb “said” is past, so it is that same day."
    )


@pytest.mark.parametrize(
    ("published", "says"), [(None, "is not known"), ("2025-07", "not exact enough"), ("2025", "not exact enough")]
)
def test_without_an_exact_publish_date_it_is_found_but_not_dated(published: str | None, says: str) -> None:
    (mention,) = find_mentions("The ministry said on Friday that it had acted.", published)
    assert (mention.value, mention.edtf, mention.earliest) == ("XXXX-WXX-5", "", None)
    assert says in mention.reason
