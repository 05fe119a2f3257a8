"""Two entries of days that lie close: which tell one event, so that one day is wrong, and which are two of a kind."""

from dataclasses import replace
from datetime import date

import pytest

from timeline.entries.alike import Told
from timeline.entries.conflicting import conflicting
from timeline.entries.deeds import deeds


def told(quote: str, phrase: str, day: int, article: int, modality: str = "happened") -> Told:
    on = date(2031, 5, day)
    return Told(
        (quote,), frozenset({article}), on.isoformat(), on, on, modality=modality, deeds=deeds(quote, phrase), dated=((quote, phrase),),
    )


def one_event(first: tuple[str, str], second: tuple[str, str], *, likeness: float = 0.2, apart: int = 1) -> bool:
    """Whether what one says of the 12th and the other of a day after it is one event."""
    sides = [told(*first, 12, 1), told(*second, 12 + apart, 2)]
    return conflicting(sides, [(0, 1, likeness)]) == [(0, 1, likeness)]


@pytest.mark.parametrize(("first", "second"), [
    (("Orrin opened the sluice gates on Monday.", "on Monday"), ("The gates were opened on 13 May without warning.", "on 13 May")),
    (("Police arrested the captain on Monday.", "on Monday"), ("Its captain was taken into custody on Tuesday.", "on Tuesday")),
    (
        ("Gunmen shot two Sardovan guards at the bridge on Monday.", "on Monday"),
        ("A day of mourning was held for two Sardovan guards killed on 13 May.", "on 13 May"),
    ),
])
def test_what_comes_once_was_done_on_one_of_the_days(first: tuple[str, str], second: tuple[str, str]) -> None:
    assert one_event(first, second)


@pytest.mark.parametrize(("first", "second"), [
    (("Rescuers pulled a man of 24 from the rubble on Monday.", "on Monday"),
     ("A woman of 84 was pulled from the rubble on Tuesday.", "on Tuesday")),
    (("The dyke at Orrin collapsed on Monday.", "on Monday"), ("A second dyke collapsed on Tuesday.", "on Tuesday")),
    (("Of the guards Ana Ruiz testified on Monday about the gate.", "on Monday"),
     ("Of the guards Ines Holm testified on Tuesday about the gate.", "on Tuesday")),
    (("The shop closed on Monday.", "on Monday"), ("The polls closed on Tuesday.", "on Tuesday")),
    (("The mayor said on Monday that the gates had opened.", "on Monday"), ("The gates opened on Tuesday.", "on Tuesday")),
    (("The mayor spoke on Monday, a day after the gates opened.", "on Monday"), ("The gates opened on Tuesday.", "on Tuesday")),
])
def test_two_of_a_kind_are_two(first: tuple[str, str], second: tuple[str, str]) -> None:
    assert not one_event(first, second)


def test_nearly_the_same_words_need_no_deed_and_may_lie_days_apart() -> None:
    sides = ("Troops landed by helicopter at the palace of Orrin on Monday.", "on Monday"), (
        "By helicopter troops landed at the palace of Orrin on Thursday.", "on Thursday")
    assert one_event(*sides, likeness=0.6, apart=3)
    assert not one_event(*sides, apart=3)


def test_a_plan_and_what_happened_are_no_conflict() -> None:
    sides = [
        told("The gates will be opened on Monday.", "on Monday", 12, 1, "planned"),
        told("The gates were opened on Tuesday.", "on Tuesday", 13, 2),
    ]
    assert conflicting(sides, [(0, 1, 0.3)]) == []


def test_an_entry_is_asked_about_once() -> None:
    sides = [told(f"The gates of Orrin were opened on May {day}.", f"May {day}", day, day) for day in (12, 13, 14)]
    assert conflicting(sides, [(0, 1, 0.3), (1, 2, 0.4)]) == [(1, 2, 0.4)]


def told_by(side: Told, published: int) -> Told:
    """Told first on that day of May."""
    return replace(side, told=date(2031, 5, published))


AT_ONCE = told_by(told("The regulator on Monday ordered every ferry to stay in port.", "on Monday", 12, 1), 12)
LATER = told_by(told("The regulator banned them on 13 May.", "on 13 May", 13, 2), 30)


@pytest.mark.parametrize(("at_once", "later", "expected"), [
    (12, 30, True), (16, 30, True), (12, 20, True), (17, 30, False), (12, 19, False), (12, 13, False),
])
def test_what_is_told_again_long_after_of_the_day_next_to_it_may_be_one_event(at_once: int, later: int, *, expected: bool) -> None:
    assert bool(conflicting([told_by(AT_ONCE, at_once), told_by(LATER, later)], [(0, 1, 0.2)])) == expected


def test_not_where_something_else_of_those_days_is_more_like_it() -> None:
    nearer = told_by(told("A regulator in Esk closed the port for want of pilots on 14 May.", "on 14 May", 14, 3), 15)
    assert conflicting([AT_ONCE, LATER], [(0, 1, 0.2)]) == [(0, 1, 0.2)]
    assert conflicting([AT_ONCE, LATER, nearer], [(0, 1, 0.2), (1, 2, 0.3)]) == [(1, 2, 0.3)]


@pytest.mark.parametrize(("phrase", "expected"), [
    ("a fortnight ago", True), ("two weeks later", True), ("at Easter", True), ("on 15 May", False), ("three days later", False),
])
def test_a_day_that_is_only_about_right_may_be_some_days_off(phrase: str, *, expected: bool) -> None:
    sides = ("The watchdog opened an inquiry into the bank on Monday.", "on Monday"), (f"The regulator began an inquiry {phrase}.", phrase)
    assert one_event(*sides, apart=3) == expected


@pytest.mark.parametrize("sentence", [
    "The police carried the herders off one by one on 13 May.", "The police cleared the road between the two on 13 May.",
])
def test_one_by_one_and_the_two_count_nothing(sentence: str) -> None:
    at_once = told_by(told("Police carried 38 herders off the road on Monday.", "on Monday", 12, 1), 12)
    assert conflicting([at_once, told_by(told(sentence, "on 13 May", 13, 2), 30)], [(0, 1, 0.2)]) == [(0, 1, 0.2)]


def test_a_deed_that_one_of_many_quotes_mentions_is_no_deed_of_its_day() -> None:
    first, second = (told(f"The mayor opened the gates on May {day}.", f"May {day}", day, day) for day in (12, 13))
    assert conflicting([first, second], [(0, 1, 0.2)]) == [(0, 1, 0.2)]
    assert conflicting([first, replace(second, deeds=frozenset())], [(0, 1, 0.2)]) == []


BID = "Orrin Mills said on Monday it was withdrawing its 19 billion crown bid for Sardova Dairy over missing talks."
WITHDRAWN = "Orrin Mills said Tuesday it has withdrawn its 19 billion crown offer for Sardova Dairy for want of talks."
NO_DAY = "Orrin Mills has given up its 19 billion crown offer for Sardova Dairy, the maker of cheese, after months of talks."


def announced(quote: str, phrase: str, day: int, article: int, **changes: object) -> Told:
    entry = replace(told(quote, phrase, day, article), begins=True)
    return replace(entry, **({} if phrase else {"dated": ()}) | changes)


def test_two_articles_begin_with_one_announcement_that_each_dates_by_its_own_day() -> None:
    sides = [announced(BID, "on Monday", 12, 1), announced(WITHDRAWN, "Tuesday", 13, 2)]
    assert conflicting(sides, [(0, 1, 0.3)]) == [(0, 1, 0.3)]
    assert conflicting(sides, [(0, 1, 0.19)]) == []
    assert conflicting([replace(sides[0], begins=False), sides[1]], [(0, 1, 0.3)]) == []
    assert conflicting([replace(sides[0], articles=frozenset({1, 3, 4, 5, 6})), sides[1]], [(0, 1, 0.3)]) == []
    assert conflicting([sides[0], announced(WITHDRAWN.replace("19", "24"), "Tuesday", 13, 2)], [(0, 1, 0.3)]) == []


def test_an_article_that_names_no_day_may_be_late_with_what_two_others_date() -> None:
    sides = [announced(BID, "on Monday", 12, 1), announced(WITHDRAWN, "Tuesday", 13, 2), announced(NO_DAY, "", 14, 3)]
    both = [(0, 1, 0.3), (1, 2, 0.29)]
    assert conflicting(sides, both) == both
    assert conflicting([*sides[:2], replace(sides[2], dated=((NO_DAY, ""),))], both) == both[:1]
