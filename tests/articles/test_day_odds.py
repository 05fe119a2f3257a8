"""How likely each day is on which a page can have appeared."""

from datetime import date

import pytest

from timeline.articles.counted_days import days_of_text
from timeline.articles.dated_tellings import Told
from timeline.articles.day_odds import Odds, likeliest, odds_of
from timeline.articles.page import BODY, CHROME, Block, Dating, Page

TOLD = "The regulator ordered every ferry of the Tarn Line out of service on 13 March 2024 after the fire aboard the Sea Heron."
STATED = Dating(date(2024, 3, 14), "stated", "")
UNKNOWN = Dating(None, "unknown", "")
ORDERED = "Every ferry of the Tarn Line was ordered out of service on Wednesday after the fire aboard the Sea Heron."


def odds(text: str, alike: dict[date, float] | None = None, doubtful: date | None = None) -> dict[date, Odds]:
    texts = [days_of_text(Page(key, one), [Block(0, len(one), BODY, "")]) for key, one in (("told", TOLD), ("open", text))]
    return odds_of(1, texts[1], Told(texts, [STATED, UNKNOWN], STATED.day), alike or {}, doubtful)


@pytest.mark.parametrize(
    ("text", "likelier", "other"),
    [
        (ORDERED, date(2024, 3, 14), date(2024, 3, 17)),
        (f"{ORDERED} The owners were fined on Thursday.", date(2024, 3, 14), date(2024, 3, 13)),
        (f"{ORDERED} The owners were heard on 17 March.", date(2024, 3, 17), date(2024, 3, 19)),
        (f"{ORDERED} The owners are to be heard this Friday (15).", date(2024, 3, 14), date(2024, 3, 16)),
        (f"{ORDERED} The owners are to be heard tomorrow, Saturday.", date(2024, 3, 15), date(2024, 3, 14)),
        (f"{ORDERED} Divers came on Sunday, and on Monday and on Tuesday more.", date(2024, 3, 19), date(2024, 3, 13)),
        ("A bakery in Marl closed on 20 March.", date(2024, 3, 20), date(2024, 3, 22)),
        ("A bakery in Marl closed on Monday (18 March). Its oven broke on 20 March.", date(2024, 3, 20), date(2024, 3, 22)),
    ],
)
def test_which_day_is_likelier(text: str, likelier: date, other: date) -> None:
    found = odds(text)
    assert found[likelier].by > found[other].by


BURNED = "The mill at Marl burned down on Wednesday."


@pytest.mark.parametrize(
    ("text", "likelier", "other"),
    [  # the weekday that it leads with is the newest, unless it is told as of before
        (f"{BURNED} A man was held on Tuesday.", date(2024, 3, 13), date(2024, 3, 19)),
        (f"{BURNED} A man was held on Tuesday.", date(2024, 3, 14), date(2024, 3, 19)),
        ("In a statement on Friday, the reeve said that the mill burned down on Wednesday.", date(2024, 3, 15), date(2024, 3, 20)),
        # a day of its lead
        ("The mill at Marl burned down on 12 March. Its owner was born on 9 March.", date(2024, 3, 13), date(2024, 3, 10)),
        # what is to come is not over
        ("The mill burned down on 12 March. The reeve will speak on 14 March.", date(2024, 3, 13), date(2024, 3, 15)),
        ("The mill burned down on 12 March. The reeve called a meeting for 14 March.", date(2024, 3, 12), date(2024, 3, 15)),
        ("The mill burned down on 12 March. It is closed until 14 March.", date(2024, 3, 12), date(2024, 3, 15)),
        # what was earlier this week or month
        ("The mill burned down on 15 March. It had been sold earlier this week.", date(2024, 3, 17), date(2024, 3, 18)),
        ("The mill burned down on 29 February. It had been sold earlier this month.", date(2024, 2, 29), date(2024, 3, 1)),
        # a month that it names alone
        ("The mill burned down on 29 February. It last burned in March.", date(2024, 2, 29), date(2024, 3, 1)),
    ],
)
def test_what_it_leads_with_and_what_is_to_come_speak_for_a_day(text: str, likelier: date, other: date) -> None:
    found = odds(text, {likelier: 0.3, other: 0.3})
    assert found[likelier].by > found[other].by


@pytest.mark.parametrize(("around", "likelier"), [("As of 18 March 2024", 18), ("Photo taken on 20 March 2024", 20), ("18 March", 19)])
def test_a_day_in_full_around_the_text_speaks_for_it_and_those_after(around: str, likelier: int) -> None:
    text = f"The mill at Marl burned down.\n{around}"
    blocks = [Block(0, text.index("\n"), BODY, ""), Block(text.index("\n") + 1, len(text), CHROME, "")]
    texts = [days_of_text(Page("told", TOLD), [Block(0, len(TOLD), BODY, "")]), days_of_text(Page("open", text), blocks)]
    found = odds_of(1, texts[1], Told(texts, [STATED, UNKNOWN], STATED.day), {date(2024, 3, 19): 0.1}, None)
    assert max(found, key=lambda day: found[day].by) == date(2024, 3, likelier)


@pytest.mark.parametrize(("comment", "possible"), [("20.03.2024", [15, 16, 20]), ("15.03.2024", [15])])
def test_no_page_appears_after_its_comments(comment: str, possible: list[int]) -> None:
    head, day = "Comments", f"{comment} I knew the mill."
    text = f"The mill at Marl burned down on Friday.\n{head}\n{day}"
    ends = [text.index("\n"), text.index("\n") + 1 + len(head), len(text)]
    blocks = [
        Block(0, ends[0], BODY, ""), Block(ends[0] + 1, ends[1], CHROME, "Opens the readers' comments"),
        Block(ends[1] + 1, ends[2], CHROME, "Stands under the readers' comments"),
    ]
    texts = [days_of_text(Page("told", TOLD), [Block(0, len(TOLD), BODY, "")]), days_of_text(Page("open", text), blocks)]
    found = odds_of(1, texts[1], Told(texts, [STATED, UNKNOWN], STATED.day), {}, None)
    assert [day for day in (15, 16, 20, 21) if date(2024, 3, day) in found] == possible


def test_days_told_as_over_speak_against_one_before_them() -> None:
    told = "The mill at Marl burned down on 12 March. Its owner was heard on 13 March"
    more, less = (odds(f"{told} and {tense} on 16 March.", {date(2024, 3, 15): 0.3}) for tense in ("was fined", "will be fined"))
    assert more[date(2024, 3, 15)].by < less[date(2024, 3, 15)].by


def test_a_lead_like_that_of_another_page_speaks_for_its_day() -> None:
    alike = "The regulator ordered ferries of the Tarn Line out of service after the fire aboard the Sea Heron."
    day = STATED.day
    assert odds(alike, {day: 0.3})[day].by > odds("A bakery in Marl closed.", {day: 0.3})[day].by


def test_a_day_of_a_page_like_it_and_its_own_are_weighed_too() -> None:
    alike, own = date(2024, 3, 20), date(2024, 5, 2)
    days_on = [date(2024, 3, day) for day in (20, 21, 22, 23)]
    assert sorted(odds("A bakery in Marl closed.", {alike: 0.5}, own)) == [*days_on, own]
    assert odds("A bakery in Marl closed.") == {}


def test_that_day_is_taken_on_which_what_is_counted_means_what_it_most_likely_means() -> None:
    wednesday, thursday, week_later = date(2024, 3, 13), date(2024, 3, 14), date(2024, 3, 20)
    text = days_of_text(Page("open", ORDERED), [Block(0, len(ORDERED), BODY, "")])
    best = likeliest(text, {wednesday: Odds(55.0, None, True), thursday: Odds(55.0, None, True), week_later: Odds(36.0, None, True)})
    assert best is not None
    assert best[0] == wednesday
    assert likeliest(text, {wednesday: Odds(30.0, None, True), week_later: Odds(36.0, None, True)}) is None
    assert likeliest(text, {wednesday: Odds(90.0, None, False)}) is None
    assert likeliest(text, {}) is None


@pytest.mark.parametrize(
    ("more", "ruled_out"),
    [
        ("They sailed again on 2 April.", True),
        ("They will sail again on 2 April.", False),
        ("It came weeks after 20 March and before 28 March.", False),
        ("It came weeks after 20 April and before 28 April.", True),
        ("On Monday, 18 March, they sailed again.", True),
        ("It was built on 2 May 2011. On Monday, 18 March, they sailed again.", True),
    ],
)
def test_a_day_is_ruled_out_by_what_the_page_names_after_it(more: str, ruled_out: bool) -> None:
    assert (date(2024, 3, 14) not in odds(f"{ORDERED} {more}")) == ruled_out


@pytest.mark.parametrize(
    ("text", "day", "possible"),
    [
        ("One ferry burned on 2 September. Another sank on 5 September. The line was fined on 12 March.", date(2024, 3, 12), True),
        ("The line was fined on 12 March. It sailed again on 2 April.", date(2024, 3, 12), True),
        ("The line was fined on 12 March. It sailed again on 2 April and 9 April.", date(2024, 3, 12), False),
    ],
)
def test_a_day_without_a_year_that_is_told_as_over_is_rather_of_the_year_before(text: str, day: date, possible: bool) -> None:
    assert (day in odds(text)) == possible
