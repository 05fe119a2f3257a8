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
    ("The ministry said last Thursday that it had acted.", "last Thursday", "2025-07-10"),  # the day before is called yesterday
    ("The ministry said last Wednesday that it had acted.", "last Wednesday", "2025-07-16"),
    ("The ministers will meet on Monday.", "Monday", "2025-07-21"),
    ("The ministers will meet next Friday.", "next Friday", "2025-07-25"),
    ("They met on Tuesday.", "Tuesday", "2025-07-15"),
    ("Last Tuesday week they met.", "Last Tuesday week", "2025-07-08"),
    ("They meet on Tuesday week to vote.", "Tuesday week", "2025-07-29"),
    ("He told the Friday meeting that it was over.", "Friday", "2025-07-18"),
    ("The talks of this Monday are open.", "this Monday", "2025-07-21"),
    ("They met this Monday.", "this Monday", "2025-07-14"),
    ("The union has called its members onto the streets again this Monday.", "this Monday", "2025-07-21"),
    ("Earlier Tuesday, they met.", "Tuesday", "2025-07-15"),
    ("They will meet this coming Sunday, July 20.", "this coming Sunday, July 20", "2025-07-20"),
]


def test_on_a_monday_last_sunday_is_the_day_before() -> None:
    (mention,) = find_mentions("They met last Sunday.", MONDAY)
    assert mention.edtf == "2025-07-13"


# What governs a weekday, published on a Friday: the verb of its own sentence, of the nearer clause first.
GOVERNED = [
    # the sentence before does not reach over
    ("Other banks are expected to copy it. The decision on Thursday to lift rates was no surprise.", "Thursday", "2025-07-17"),
    ("Other banks are expected to copy it.  The decision on Thursday.", "Thursday", "2025-07-17"),
    ("He will say no. The decision on Thursday was his.", "Thursday", "2025-07-17"),
    # what is named looks like a verb
    ("The league named Oslo as the host on Monday.", "Monday", "2025-07-14"),
    ("The share stood at 30 crowns at the close on Monday.", "Monday", "2025-07-14"),
    ("The talks start Monday.", "Monday", "2025-07-21"),
    # with no verb the day is past
    ("Storm on Monday", "Monday", "2025-07-14"),
    # what was done then will have effects; what is set for then lies ahead
    ("The decision on Thursday to lift rates may hurt families.", "Thursday", "2025-07-17"),
    ("The attack on Thursday will be felt for long.", "Thursday", "2025-07-17"),
    ("The hearing on Thursday will be the last.", "Thursday", "2025-07-24"),
    ("The hearing on Thursday is likely to draw a crowd.", "Thursday", "2025-07-24"),
    ("Thursday's ruling will hurt families.", "Thursday", "2025-07-17"),
    ("Thursday's hearing will be short.", "Thursday", "2025-07-24"),
    # the nearer clause
    ("The ferry sank on Monday, and divers will search the wreck.", "Monday", "2025-07-14"),
    ("Divers will search for the ferry that sank on Monday.", "Monday", "2025-07-14"),
    ("The minister, who is expected to resign, met reporters on Tuesday.", "Tuesday", "2025-07-15"),
    ("The strike, which began on Monday, is expected to last.", "Monday", "2025-07-14"),
    ("Ministers who will meet on Tuesday said so.", "Tuesday", "2025-07-22"),
    ("On Monday the board will decide.", "Monday", "2025-07-21"),
    ("Parliament on Monday will vote.", "Monday", "2025-07-21"),
    # other ways to look ahead and back
    ("He said he would resign on Monday.", "Monday", "2025-07-21"),
    ("The committee meets Tuesday.", "Tuesday", "2025-07-22"),
    ("The visit ends Tuesday.", "Tuesday", "2025-07-22"),
    ("Voters go to the polls Sunday.", "Sunday", "2025-07-20"),
    ("The rule goes into effect Monday.", "Monday", "2025-07-21"),
    ("She is flying to Rome on Monday.", "Monday", "2025-07-21"),
    ("She faces a hearing on Monday.", "Monday", "2025-07-21"),
    ("Experts will look into the attack Monday.", "Monday", "2025-07-14"),
    ("They will announce their decision Monday.", "Monday", "2025-07-21"),
    ("She faces charges in the shooting Monday.", "Monday", "2025-07-14"),
    ("The deadline is Monday.", "Monday", "2025-07-21"),
    ("The deadline was Monday.", "Monday", "2025-07-14"),
    ("The report, to be released Monday, is grim.", "Monday", "2025-07-21"),
    ("Crews were told to be ready by Monday.", "Monday", "2025-07-21"),
    ("The water had receded by Monday.", "Monday", "2025-07-14"),
    # where they were taken and how far it had risen is nothing to be done
    ("Forty sailors had been taken to hospital by Monday.", "Monday", "2025-07-14"),
    ("The ship had heeled by ten degrees to port by Monday.", "Monday", "2025-07-14"),
    ("The toll had risen to at least 47 by Monday.", "Monday", "2025-07-14"),
    # the end of an adjective is no verb
    ("He may seem high-handed if talks fail as ministers gather on Monday.", "Monday", "2025-07-21"),
    ("Snow was forecast for Monday.", "Monday", "2025-07-21"),
    ("Snow had been forecast for Monday.", "Monday", "2025-07-14"),
    ("Police are investigating a raid on Monday.", "Monday", "2025-07-14"),
    ("The show opens on Tuesday.", "Tuesday", "2025-07-22"),
    ("The law takes effect on Tuesday.", "Tuesday", "2025-07-22"),
    ("In the rain of Tuesday it fell.", "Tuesday", "2025-07-15"),
    ("They did not plan to leave on Tuesday.", "Tuesday", "2025-07-22"),
    ("Protesters planned a march on Saturday.", "Saturday", "2025-07-19"),
    ("He could arrive as early as Tuesday, the court heard.", "Tuesday", "2025-07-22"),
    ("The union has until Tuesday to accept.", "Tuesday", "2025-07-22"),
    ("The shop was open until Tuesday.", "Tuesday", "2025-07-15"),
    ("The offer had been due to expire on Tuesday.", "Tuesday", "2025-07-15"),
    ("The club called off Sunday's match.", "Sunday", "2025-07-20"),
    ("The agency scrapped Thursday's launch.", "Thursday", "2025-07-17"),
    ("The firm did not go ahead with Monday's sale.", "Monday", "2025-07-21"),
    ("The club called off Sunday's offer.", "Sunday", "2025-07-13"),
    ("It began as planned on Tuesday.", "Tuesday", "2025-07-15"),
    # what stands in a programme is told in the present
    ("The trial opens on Tuesday.", "Tuesday", "2025-07-22"),
    ("The new rules take effect Tuesday.", "Tuesday", "2025-07-22"),
    ("The minister leaves for Paris on Saturday.", "Saturday", "2025-07-19"),
    ("The council is meeting Tuesday to decide.", "Tuesday", "2025-07-22"),
    ("They plan a rally for Saturday.", "Saturday", "2025-07-19"),
    ("Rain is forecast for Tuesday.", "Tuesday", "2025-07-22"),
    ("He leaves a wife, his office said Tuesday.", "Tuesday", "2025-07-15"),
    ("He is going home, his lawyer said Tuesday.", "Tuesday", "2025-07-15"),
    ("The deadline is Tuesday.", "Tuesday", "2025-07-22"),
    ("On the eve of Tuesday's vote, he spoke.", "Tuesday", "2025-07-22"),
    ("The hearing was postponed to Tuesday.", "Tuesday", "2025-07-22"),
    ("The hearing was postponed Tuesday.", "Tuesday", "2025-07-15"),
    ("From Monday, buses will be free.", "Monday", "2025-07-21"),
    ("From Monday the ferry is barred.", "Monday", "2025-07-21"),
    ("The licence is revoked from Monday.", "Monday", "2025-07-21"),
    ("From Monday the ferry was barred.", "Monday", "2025-07-14"),
    ("The ferry has been barred from Monday.", "Monday", "2025-07-14"),
    ("Beginning Tuesday, buses will be free.", "Tuesday", "2025-07-22"),
    ("As late as Tuesday, ministers denied it.", "Tuesday", "2025-07-15"),
    ("The court set Tuesday as the deadline.", "Tuesday", "2025-07-15"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value"), GOVERNED)
def test_the_nearest_verb_of_the_sentence_governs(tag: Tag, text: str, phrase: str, value: str) -> None:
    assert tag(text) == [(phrase, "DATE", value, value)]


@pytest.mark.parametrize(("text", "phrase", "value"), EXAMPLES)
def test_weekdays_by_tense_and_modifier(tag: Tag, text: str, phrase: str, value: str) -> None:
    assert tag(text) == [(phrase, "DATE", value, value)]


def test_a_part_of_the_day_makes_it_a_time(tag: Tag) -> None:
    assert tag("They met on Tuesday night.") == [("Tuesday night", "TIME", "2025-07-15TNI", "2025-07-15")]


def test_nights_of_two_weekdays_are_a_set(tag: Tag) -> None:
    assert tag("Ferries run on Monday and Tuesday nights.") == [
        ("Monday", "SET", "XXXX-WXX-1TNI", ""),
        ("Tuesday nights", "SET", "XXXX-WXX-2TNI", ""),
    ]


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


# Read on Wednesday 16 May 2012.
PRESENT = [
    ("The exhibition runs until Sunday.", "2012-05-20"),
    ("The bridge is closed until Monday.", "2012-05-21"),
    ("Greeks vote on Sunday.", "2012-05-20"),
    ("United host Leeds on Saturday.", "2012-05-19"),
    ("They meet the Friday after next.", "2012-05-25"),
    ("They meet on Tuesday week.", "2012-05-29"),
    ("The vote on Sunday was close.", "2012-05-13"),
    ("United hosted Leeds on Saturday.", "2012-05-12"),
    ("The exhibition ran until Sunday.", "2012-05-13"),
]


@pytest.mark.parametrize(("text", "value"), PRESENT)
def test_a_present_that_speaks_of_a_day_to_come(text: str, value: str) -> None:
    (mention,) = find_mentions(text, "2012-05-16")
    assert mention.value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Savers took it out between Monday and Friday of last week.", ["2012-05-07", "2012-05-11"]),
        ("The pier is shut from Tuesday to Friday next week.", ["2012-05-22", "2012-05-25"]),
    ],
)
def test_a_week_named_once_is_that_of_both_its_days(text: str, values: list[str]) -> None:
    assert [mention.value for mention in find_mentions(text, "2012-05-16")] == values
