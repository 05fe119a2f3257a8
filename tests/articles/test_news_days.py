"""What a sentence says of its days beside their tense."""

from datetime import date

import pytest

from timeline.articles.news_days import (
    earlier_in,
    event_of,
    is_of_picture,
    is_of_saying,
    is_of_the_news,
    is_too_soon,
    months_alone,
    tense_as_set,
)
from timeline.articles.page import BODY, Block
from timeline.articles.stated_days import written_days
from timeline.articles.told_weekday import bare_weekdays
from timeline.dates.fold import fold, joined
from timeline.dates.tense import Verbs


def verbs_of(text: str) -> Verbs:
    return Verbs(text, joined(fold(text)))


@pytest.mark.parametrize(
    ("text", "of_news"),
    [
        ("The mill burned down on Monday.", True),
        ("On Monday night the mill burned down.", True),
        ("The miller said Monday that he would rebuild.", True),
        ("Nobody has been in the mill since Monday.", False),
        ("Nobody could enter the mill until late Monday.", False),
        ("Nobody knows what caused Monday's fire.", False),
        ("The fire of Monday cost two lives.", False),
        ("It was raised to its level after its fire on Monday.", True),
    ],
)
def test_whether_a_weekday_is_that_of_the_news(text: str, of_news: bool) -> None:
    (match,) = bare_weekdays(text, Block(0, len(text), BODY, ""))
    assert is_of_the_news(text, 0, match) == of_news


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Nobody knows what caused Monday's fire.", "fire"),
        ("Nobody knows what caused Monday’s deadly fire.", "deadly fire"),
        ("After Monday's vote, the reeve resigned.", "vote"),
        ("They are to sing in Monday's great charity show at Marl.", "great charity show"),
        ("The mill burned down on Monday.", ""),
    ],
)
def test_what_is_told_to_be_that_of_a_weekday(text: str, event: str) -> None:
    (match,) = bare_weekdays(text, Block(0, len(text), BODY, ""))
    assert event_of(text, match, len(text)) == event


@pytest.mark.parametrize(
    ("text", "of_saying"),
    [
        ("In a statement on Saturday the reeve said that it was out.", True),
        ("Police announced on Saturday that two men were held.", True),
        ("A boy died at the mill on Saturday.", False),
        ("Saturday.", False),
    ],
)
def test_whether_a_weekday_is_that_on_which_it_was_said(text: str, of_saying: bool) -> None:
    at = text.index("Saturday")
    assert is_of_saying(verbs_of(text).governing(at, at + len("Saturday"))) == of_saying


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("The volcano last erupted in May.", {5}),
        ("Since October it has been quiet; in March it smoked.", {3, 10}),
        ("It erupted in early May.", set()),
        ("It erupted in May 2021, in May last year and in May, 2020.", set()),
        ("It erupted on 3 May and on May 4.", set()),
        ("They may go in summer.", set()),
        ("In may it rains.", set()),
    ],
)
def test_months_that_are_named_alone(text: str, months: set[int]) -> None:
    assert months_alone(text, 0, len(text)) == months


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("The court fixed the next hearing for 7 June.", "future"),
        ("If there is no ruling by 7 June, it ends.", "future"),
        ("The line cancelled its ferries until 7 June.", "future"),
        ("The union called a strike for 7 June.", "future"),
        ("The board recommended 7 June as the day of the vote.", "future"),
        ("The parties proposed June 7 for the talks.", "future"),
        ("The union was on strike from 3 May until 7 June.", ""),
        ("The panel met, setting a new June 7 deadline for an offer.", "future"),
        ("The judge gave the port a 7 June deadline.", ""),
        ("The club has a 7 June cut-off to sign him.", "future"),
        ("Clinics hired nurses before the 7 June deadline.", "future"),
        ("The envoy extended the talks to a June 7 deadline.", "future"),
        ("The airline faced a June 7 due date.", ""),
        ("The bidder missed the 7 June deadline.", ""),
        ("Both sides hoped that the dispute could be fully settled at a meeting on 7 June.", ""),
        ("She said the ward might be closed on 7 June.", "future"),
        ("He said the race would not be held on 7 June.", ""),
        ("The fine was to be paid, and the ward was closed on 7 June.", "past"),
        ("The union walked out on 7 June.", "past"),
        ("The union will walk out on 7 June.", "future"),
    ],
)
def test_the_tense_of_a_day_that_is_set(text: str, tense: str) -> None:
    day = written_days(text)[-1]
    assert tense_as_set(text, 0, day, verbs_of(text)) == tense


@pytest.mark.parametrize(
    ("text", "of_picture"),
    [
        ("In this Friday, May 3, 2031 photo, men rake the beach.", True),
        ("In this May 3, 2031, file photo, men rake the beach.", True),
        ("A 3 May 2031 image shows men at the beach.", True),
        ("Men raked the beach on May 3, 2031 and took photos.", False),
        ("Men raked the beach on May 3, 2031.", False),
    ],
)
def test_whether_a_day_is_that_of_a_picture(text: str, of_picture: bool) -> None:
    (day,) = written_days(text)
    assert is_of_picture(text, day) == of_picture


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("Nine men had left the mill earlier this week.", {"week"}),
        ("Earlier this month the reeve confirmed that the dam leaks.", {"month"}),
        ("Fined earlier this month, the owner resigned earlier this week.", {"week", "month"}),
        ("The reeve resigned this week, and the owner last month.", set()),
        ("The dam leaked earlier this year.", set()),
    ],
)
def test_in_what_something_was_earlier(text: str, earlier: set[str]) -> None:
    assert earlier_in(text, 0, len(text)) == earlier


@pytest.mark.parametrize(
    ("day", "earlier", "too_soon"),
    [
        (date(2031, 5, 12), {"week"}, True),
        (date(2031, 5, 13), {"week"}, True),
        (date(2031, 5, 14), {"week"}, False),
        (date(2031, 5, 18), {"week"}, False),
        (date(2031, 5, 3), {"month"}, True),
        (date(2031, 5, 4), {"month"}, False),
        (date(2031, 5, 12), {"month"}, False),
        (date(2031, 5, 12), set(), False),
    ],
)
def test_early_in_a_week_or_month_hardly_anything_was_earlier_in_it(day: date, earlier: set[str], too_soon: bool) -> None:
    assert is_too_soon(day, earlier) == too_soon
