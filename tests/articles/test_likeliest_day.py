"""The likeliest day of a page that states none."""

from dataclasses import replace
from datetime import date

import pytest

from timeline.articles.counted_days import days_of_text
from timeline.articles.likeliest_day import with_likeliest
from timeline.articles.page import BODY, Block, Dating, Page

UNKNOWN = Dating(None, "unknown", "The page states no publish day.")
TOLD = "The regulator ordered every ferry of the Tarn Line out of service on 13 March after the fire aboard the Sea Heron."
RETOLD = "Every ferry of the Tarn Line was ordered out of service on Wednesday after the fire aboard the Sea Heron."
NAMED = "Ferries of the Tarn Line stood idle in Ostrey, Wednesday 13 March 2024.\nThe regulator ordered the line to stop on Wednesday."
OTHER = "A bakery in Marl won the prize of its guild on Wednesday for a loaf of rye with walnuts."


def read(*texts: tuple[str, Dating], labelled: int | None = None) -> list[Dating]:
    pages = [Page(f"page {i}", text) for i, (text, _) in enumerate(texts)]
    blocks = [[Block(0, len(text), BODY, "")] for text, _ in texts]
    datings = [dating for _, dating in texts]
    doubtful = {i for i, dating in enumerate(datings) if dating.basis == "inferred"}
    names, weekdays = ["“Ferries”"] * len(pages), [labelled] * len(pages)
    return with_likeliest(pages, names, blocks, datings, weekdays, doubtful, lambda: list(map(days_of_text, pages, blocks)))


def stated(day: date) -> Dating:
    return Dating(day, "stated", "")


@pytest.mark.parametrize(
    ("text", "day", "basis", "lender"),
    [
        (RETOLD, date(2024, 3, 14), "borrowed", "page 0"),
        (NAMED, date(2024, 3, 13), "inferred", ""),
        (OTHER, None, "unknown", ""),
        ("The regulator is to meet the owners of the line.", None, "unknown", ""),
    ],
)
def test_a_weekday_is_that_of_what_is_told_of_a_day(text: str, day: date | None, basis: str, lender: str) -> None:
    lends, found = read((TOLD, stated(date(2024, 3, 14))), (text, UNKNOWN))
    assert lends == stated(date(2024, 3, 14))
    assert (found.day, found.basis, found.borrowed_from) == (day, basis, lender)


def test_a_page_that_names_its_weekday_and_a_story_without_days_stay_as_they_are() -> None:
    assert read((TOLD, stated(date(2024, 3, 14))), (RETOLD, UNKNOWN), labelled=4)[1] == UNKNOWN
    assert read((TOLD, UNKNOWN), (RETOLD, UNKNOWN)) == [UNKNOWN, UNKNOWN]


@pytest.mark.parametrize(
    ("others", "day"),
    [
        (["The line was founded in Ostrey on 4 June 1958.", "The fire broke out on 12 March 2024."], None),
        (["The fire broke out on 12 March 2024.", "The Sea Heron was towed to Ostrey on 14 March 2024."], date(2024, 3, 13)),
        (["The Sea Heron was towed to Ostrey on Thursday, 14 March 2024."], date(2024, 3, 13)),
        (["The court will hear the case on Thursday, 14 March 2024."], None),
    ],
)
def test_where_no_page_has_a_day_the_days_that_they_name_with_their_year_say_about_when_it_was(
    others: list[str], day: date | None
) -> None:
    *_, found = read((TOLD, UNKNOWN), *((text, UNKNOWN) for text in others), (RETOLD, UNKNOWN))
    assert found.day == day


DOUBTFUL = Dating(date(2024, 9, 2), "inferred", "The byline says 2 September 2024, but it stands above the headline.", 0, 16)


@pytest.mark.parametrize(
    ("text", "own", "day"),
    [
        (RETOLD, DOUBTFUL, date(2024, 3, 14)),
        (RETOLD, replace(DOUBTFUL, day=date(2024, 3, 18)), date(2024, 3, 18)),
        (RETOLD, replace(DOUBTFUL, basis="stated"), date(2024, 9, 2)),
        (OTHER, DOUBTFUL, date(2024, 9, 2)),
    ],
)
def test_a_doubtful_day_gives_way_to_one_that_is_far_from_it(text: str, own: Dating, day: date) -> None:
    lends, found = read((TOLD, stated(date(2024, 3, 14))), (text, own))
    assert lends == stated(date(2024, 3, 14))
    assert found.day == day
    assert found == own or found.reason.endswith(f"What the page itself gives is doubtful: {own.reason}")


def test_a_doubtful_day_that_stands_speaks_for_others() -> None:
    doubtful = replace(DOUBTFUL, day=date(2024, 3, 14))
    sure = ("The owners of the Tarn Line are to be heard in court.", stated(date(2024, 3, 20)))
    found = read((TOLD, doubtful), sure, (RETOLD, UNKNOWN))
    assert [dating.day for dating in found] == [date(2024, 3, 14), date(2024, 3, 20), date(2024, 3, 14)]


def test_a_stretch_that_is_over_ended_after_it_began() -> None:
    fire = "Every ferry of the Tarn Line was out of service after the fire aboard the Sea Heron."
    fled = f"{fire}\nNine ferries were towed between Wednesday and Friday."
    lends = (f"{TOLD}\nNine ferries were towed between 13 March and 15 March.", stated(date(2024, 3, 16)))
    assert read(lends, (fled, UNKNOWN))[1].day in {date(2024, 3, 15), date(2024, 3, 16), date(2024, 3, 17)}


def test_last_wednesday_and_days_ago_count_too() -> None:
    lends = (TOLD, stated(date(2024, 3, 14)))
    last = RETOLD.replace("on Wednesday", "last Wednesday")
    assert read(lends, (last, UNKNOWN))[1].day in {date(2024, 3, day) for day in range(15, 22)}
    anew = "A tug has brought bread to Marl.\nNobody in Marl can leave.\nThe mayor of Marl asks for help.\n"
    ago = anew + RETOLD.replace("on Wednesday", "nine days ago")
    assert read(lends, (ago, UNKNOWN))[1].day == date(2024, 3, 22)


def test_what_a_page_dates_itself_days_ago_says_when_it_appeared() -> None:
    text = "The loss of the Sea Heron off Ostrey eleven days ago is told in verse.\nThe Sea Heron was lost off Ostrey on 12 March."
    other = ("The owners of the Tarn Line are to be heard in court.", stated(date(2024, 3, 20)))
    assert read(other, (text, UNKNOWN))[1].day == date(2024, 3, 23)


def test_a_day_that_is_over_is_of_the_year_gone_by() -> None:
    fire = "The fire aboard the Sea Heron broke out on 12 October and every ferry of the Tarn Line was ordered out of service."
    later = "The fire aboard the Sea Heron broke out on Saturday and every ferry of the Tarn Line was ordered out of service."
    found = read((fire, stated(date(2025, 5, 6))), (later, UNKNOWN))[1].day
    assert found
    assert found.year == 2024


def test_a_page_of_the_first_year_disturbs_nobody() -> None:
    first = ("The Sea Heron sank off Ostrey on 2 January.", stated(date(1, 3, 14)))
    found = read(first, (TOLD, stated(date(2024, 3, 14))), (OTHER, UNKNOWN))
    assert [dating.day for dating in found] == [date(1, 3, 14), date(2024, 3, 14), None]
