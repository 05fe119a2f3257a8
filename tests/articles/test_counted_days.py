"""What sentences count from the day they were written on."""

from datetime import date

import pytest

from timeline.articles.counted_days import days_of_text
from timeline.articles.counting import Counting, TextDays, days_meant
from timeline.articles.page import BODY, CHROME, Block, Page
from timeline.articles.told_days import FUTURE

THURSDAY, SUNDAY = 3, 6


def text_days(text: str) -> TextDays:
    return days_of_text(Page("one", text), [Block(0, len(text), BODY, "")])


@pytest.mark.parametrize(
    ("text", "shown", "weekday", "step"),
    [
        ("The mill closed on Thursday.", "Thursday", THURSDAY, 0),
        ("The mill was closed this Sunday.", "Sunday", SUNDAY, 0),
        ("The mill closed yesterday.", "yesterday", None, -1),
        ("The mill reopens tomorrow.", "tomorrow", None, 1),
        ("The mill, seen empty eleven days ago, is for sale.", "eleven days ago", None, -11),
        ("The mill closed 9 days ago.", "9 days ago", None, -9),
    ],
)
def test_a_day_is_counted_from_that_of_writing(text: str, shown: str, weekday: int | None, step: int) -> None:
    (found,) = text_days(text).counted
    assert (found.shown, found.weekday, found.step) == (shown, weekday, step)


@pytest.mark.parametrize(("published", "meant"), [(15, 8), (16, 8), (17, 15), (18, 15), (19, 15), (20, 15), (21, 15), (22, 15), (23, 15)])
def test_last_thursday_is_not_yesterday(published: int, meant: int) -> None:
    (found,) = text_days("The mill closed last Thursday.").counted
    assert (found.shown, found.day(date(2031, 5, published))) == ("last Thursday", date(2031, 5, meant))
    assert (date(2031, 5, published) in found.published(date(2031, 5, 15))) == (meant == 15)


def test_last_sunday_is_yesterday_on_a_monday() -> None:
    (found,) = text_days("The mill closed last Sunday.").counted
    assert found.day(date(2031, 5, 19)) == date(2031, 5, 18)


def test_a_stretch_of_weekdays_counts_from_one_to_the_other() -> None:
    found = text_days("Nine mills were shut between Thursday and Sunday.")
    assert [(one.shown, two.shown) for one, two in found.stretches] == [("Thursday", "Sunday")]
    assert [one.day(date(2031, 5, 19)) for one in found.counted] == [date(2031, 5, 15), date(2031, 5, 18)]


@pytest.mark.parametrize(("published", "meant"), [(date(2031, 5, 14), 15), (date(2031, 5, 15), 15), (date(2031, 5, 16), 15)])
def test_a_weekday_with_its_number_is_the_one_so_numbered(published: date, meant: int) -> None:
    (found,) = text_days("The curfew applies on Thursday 15th.").counted
    assert (found.number, found.day(published).day) == (15, meant)


@pytest.mark.parametrize(
    ("text", "is_ahead"),
    [
        ("The mill would close on Thursday, he said.", True),
        ("She said the mill would be sold from Thursday.", True),
        ("The owners promised that wages would be paid on Thursday.", True),
        ("The mill closed on Thursday, he said.", False),
        ("On Thursday the owners would say nothing.", False),
    ],
)
def test_what_would_be_done_on_a_day_is_to_come(text: str, is_ahead: bool) -> None:
    (found,) = text_days(text).counted
    assert (found.tense == FUTURE) == is_ahead


@pytest.mark.parametrize(
    "text",
    [
        "The mill closed Thursday last.", "They close the mill from the coming Thursday.",
        "The mill is closed until Thursday.", "The men must leave the mill by Thursday.", "The mill stayed shut till Thursday.",
        "A diver this Friday, May 13, 2031.", "“The mill closed yesterday,” she said.", "The mill closed.",
    ],
)
def test_nothing_is_counted(text: str) -> None:
    assert text_days(text).counted == []


@pytest.mark.parametrize(
    ("counting", "published", "meant"),
    [
        (Counting(frozenset(), 0, "Thursday", THURSDAY), date(2031, 5, 17), date(2031, 5, 15)),
        (Counting(frozenset(), 0, "Thursday", THURSDAY), date(2031, 5, 15), date(2031, 5, 15)),
        (Counting(frozenset(), 0, "Thursday", THURSDAY, tense=FUTURE), date(2031, 5, 17), date(2031, 5, 22)),
        (Counting(frozenset(), 0, "yesterday", step=-1), date(2031, 5, 1), date(2031, 4, 30)),
    ],
)
def test_the_day_that_is_meant_and_back(counting: Counting, published: date, meant: date) -> None:
    assert counting.day(published) == meant
    assert published in counting.published(meant)
    assert {counting.day(day) for day in counting.published(meant)} == {meant}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The mill closed this Thursday (18).", 18),
        ("The mill closed on Thursday (18).", 18),
        ("The mill closed yesterday (17).", 17),
        ("The mill closed on Thursday (its staff says).", 0),
        ("The mill closed on Thursday (42).", 0),
    ],
)
def test_the_number_of_the_day_in_its_month_stands_behind(text: str, number: int) -> None:
    (found,) = text_days(text).counted
    assert found.number == number


@pytest.mark.parametrize(
    ("text", "near", "meant"),
    [
        ("It sank on 18 June.", date(2024, 10, 23), date(2024, 6, 18)),
        ("It sank on Wednesday, 18 June.", date(2024, 10, 23), date(2025, 6, 18)),  # a Tuesday in 2024
        ("It sank on Tuesday, 18 June.", date(2024, 10, 23), date(2024, 6, 18)),
        ("It sank on Sunday, 18 June.", date(2024, 10, 23), date(2023, 6, 18)),
        ("It sank on Saturday, 18 June.", date(2024, 10, 23), date(2024, 6, 18)),  # in none of the years around
        ("It sank on Wednesday, 18 June 2024.", date(2024, 10, 23), date(2024, 6, 18)),
    ],
)
def test_the_year_of_a_day_is_one_in_which_it_falls_on_its_weekday(text: str, near: date, meant: date) -> None:
    assert [day for one in text_days(text).named for day in days_meant(one.written, near)] == [meant]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The blast killed 31 men and hurt 1,204.", {"31", "1204"}),
        ("The court fined the club £19.75m, 5.5 percent of its sales.", {"19.75", "5.5"}),
        ("The clinic closed 214 of its 702 beds on 12 March 2024.", {"214", "702"}),
        ("The final ended 3-2 at 21:45 in 2024.", set()),
        ("On June 14 the bank lifted its rate to 16 percent.", {"16"}),
        ("Envoys met 2 ministers in room 7B.", set()),
    ],
)
def test_the_figures_of_a_text_are_words_of_it(text: str, figures: set[str]) -> None:
    assert {word for word in text_days(text).words if word[0].isdigit()} == figures


@pytest.mark.parametrize(
    ("comments", "day"),
    [
        ("Comments\n12.03.2024 I was on that ferry.\n14.03.2024 So was I.", date(2024, 3, 12)),
        ("Comments\nMarl Reader says: March 12, 2024 at 8:14 am", date(2024, 3, 12)),
        ("Comments\nI was on that ferry on 12 March 2024.", None),
        ("Comments", None),
    ],
)
def test_the_day_of_the_first_comment(comments: str, day: date | None) -> None:
    text = f"The ferry sank.\n{comments}"
    blocks, at = [Block(0, text.index("\n"), BODY, "")], text.index("\n") + 1
    for line in comments.split("\n"):
        blocks.append(Block(at, at + len(line), CHROME, "Opens the readers' comments" if line == "Comments" else "Stands under them"))
        at += len(line) + 1
    assert days_of_text(Page("one", text), blocks).commented == day
