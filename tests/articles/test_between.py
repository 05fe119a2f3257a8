"""Pages that state no publish day: placed by the days that their text names, near the days of the story's other pages."""

from datetime import date

import pytest

from timeline.articles.page import BODY, CHROME, Between, Block, Dating, Page
from timeline.articles.publish_date import date_pages
from timeline.articles.told_days import told_days

SPRING = [date(2024, 2, 14), date(2024, 3, 1), date(2024, 4, 29)]


def page(key: str, text: str, footer: str = "", published: date | None = None) -> tuple[Page, list[Block]]:
    blocks = [Block(0, len(text), BODY, "Sentences")]
    if footer:
        blocks.append(Block(len(text) + 1, len(text) + 1 + len(footer), CHROME, "Footer"))
    return Page(key, f"{text}\n{footer}", published=published), blocks


def dated(text: str, footer: str = "", others: list[date] = SPRING) -> Dating:
    """The dating of a page in a story whose other pages came with these days."""
    siblings = [page(f"sibling{at}", "The Tarn dam is closed.", published=day) for at, day in enumerate(others)]
    pages, blocks = zip(page("undated", text, footer), *siblings, strict=True)
    return date_pages(pages, blocks)[0]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        # After the newest day that is over, and before the first that is to come.
        ("The gate jammed on April 5. A diver freed it on May 24. The court will hear the case on July 4.", "2024-05-24", "2024-07-04"),
        ("The gate jammed on April 5, and the keeper resigned on May 24.", "2024-05-24", "2024-07-23"),
        # The weekday says of which year it is and that it was not long ago, and a year says it too.
        ("The keeper left. He is blamed. The report was adopted on Thursday, July 18, two against.", "2024-07-18", "2024-08-01"),
        # Named with its weekday while the story went on, a day is news whatever the verb.
        ("The keeper is barred from the dam since a ruling on Thursday, March 7. He resigned on January 9.", "2024-03-07", "2024-03-21"),
        ("The keeper resigned on January 9. An open day: Thursday, July 18.", "2024-01-09", "2024-03-09"),
        # "Of last year" is never the newest.
        ("He left. He hid. The trial began on Monday, March 18. He had resigned on April 5 of last year.", "2024-03-18", "2024-04-01"),
        ("Police searched the lodge on 12 December 2023.", "2023-12-12", "2024-02-10"),
        # A year beside a day to come is not that of the others.
        ("The parliament will meet on Jan. 14, 2025. The governor was told on Feb. 13.", "2024-02-13", "2024-04-13"),
        # A term says nothing of now, whatever its verb.
        ("The keeper resigned on April 5. He was told to leave the house by June 30.", "2024-04-05", "2024-06-04"),
        ("The keeper resigned on April 5. They told him to leave the house by noon on June 30.", "2024-04-05", "2024-06-04"),
        ("The keeper resigned on April 5. He was asked to be gone by 9 a.m. on June 30.", "2024-04-05", "2024-06-04"),
        # Nor what somebody is called on to do, or has notice of.
        ("The keeper resigned on April 5. The union called on divers to march on June 30.", "2024-04-05", "2024-06-04"),
        ("The keeper resigned on April 5. The governor urged both sides to meet again on June 30.", "2024-04-05", "2024-06-04"),
        ("The keeper resigned on April 5. The court summoned the divers to appear on June 30.", "2024-04-05", "2024-06-04"),
        ("The keeper resigned on April 5. The union served notice of a walkout from June 30.", "2024-04-05", "2024-06-04"),
        ("The keeper resigned on April 5. They published plans for a vote on June 30.", "2024-04-05", "2024-06-04"),
        ("The keeper resigned on April 5. The union called off the march on June 3.", "2024-06-03", "2024-08-02"),
        ("The keeper resigned on April 5. He told the court of it on June 3.", "2024-06-03", "2024-08-02"),
        # Nor does a day that is chosen for something.
        ("The keeper resigned on April 5. The board recommended June 30 for the vote.", "2024-04-05", "2024-06-04"),
        ("The keeper resigned on April 5. They chose June 30 as the day of the vote.", "2024-04-05", "2024-06-04"),
        # Where a page names no day it appeared about when the others did.
        ("The dam held on Tuesday, and nobody knows why.", "2024-01-15", "2024-05-29"),
    ],
)
def test_an_unknown_day_lies_between_two(text: str, first: str, last: str) -> None:
    dating = dated(text)
    assert (dating.day, dating.basis) == (None, "unknown")
    assert dating.within == Between(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The trial opened yesterday, Tuesday 5 March, in the old mill.", "2024-03-06"),
        ("Tomorrow, 6 March, the gates will be tested.", "2024-03-05"),
        ("The council meets today (4 March).", "2024-03-04"),
        ("The keeper comes on 7 March, the day after tomorrow.", "2024-03-05"),
    ],
)
def test_a_day_that_the_text_counts_from_its_own_gives_it_and_waits_for_a_person(text: str, day: str) -> None:
    dating = dated(text)
    assert (dating.day, dating.basis) == (date.fromisoformat(day), "inferred")


def test_the_reason_says_what_it_rests_on() -> None:
    text = "The keeper resigned on May 24. The court will hear the case on July 4. It opened the file on April 5."
    assert dated(text).reason == (
        "The page states no publish day. It seems to have appeared between 24 May 2024 and 4 July 2024: it tells of 24 May 2024 as past "
        "and of 4 July 2024 as to come; the story's other pages appeared between 14 February 2024 and 29 April 2024."
    )
    assert dated("The trial opened yesterday, Tuesday 5 March, in the old mill.").reason == (
        "Its text names 5 March 2024 and says how far from its own day that is; the story's other pages appeared between "
        "14 February 2024 and 29 April 2024."
    )


def test_a_copyright_line_says_about_when_where_no_other_page_does() -> None:
    text = "The gate jammed on April 5."
    alone = dated(text, "© Tarn Mail 2019-2022. All rights reserved.", others=[])
    assert alone.within == Between(date(2022, 4, 5), date(2022, 6, 4))
    assert alone.reason.endswith("it tells of 5 April 2022 as past; its copyright line is of 2022.")
    assert dated(text, "© Tarn Mail 2022").within == alone.within  # the others appeared later than that
    assert dated(text, "© Tarn Mail 2025").within == Between(date(2024, 4, 5), date(2024, 6, 4))


def test_a_day_that_is_named_again_and_again_says_no_more_than_once() -> None:
    again = "The sample was taken on October 9. An October 9 sample was lost. A judge saw the October 9 sample, and one of September 25."
    text = f"{again} The keeper was heard on February 6 and changed his words on March 3."
    assert dated(text, others=[date(2024, 2, 20), date(2024, 5, 28)]).within == Between(date(2024, 3, 3), date(2024, 5, 2))


def test_a_page_is_not_placed_without_a_certain_day_near() -> None:
    assert dated("The gate jammed on April 5.", others=[]).within is None
    assert dated("The old gate jammed on 5 April 1998.", others=[date(2015, 1, 5), date(2024, 3, 1)]).within is None


def test_the_calendar_has_two_ends() -> None:
    assert dated("The dam held.", others=[date.min]).within == Between(date.min, date(1, 1, 31))
    assert dated("The dam held.", others=[date.max]).within == Between(date(9999, 12, 1), date.max)


def test_a_page_borrows_no_day_that_its_own_text_rules_out() -> None:
    told = "Ferries of the Tarn Line must stay in port, the regulator ruled on Wednesday after the fire."
    lender = page("lender", f"{told} A wrong clamp was found.", published=date(2024, 3, 13))
    early, late = (page("undated", f"{told} {more}") for more in ("The fire was on March 10.", "They sailed again on April 2."))
    assert [date_pages(*zip(one, lender, strict=True))[0].day for one in (early, late)] == [date(2024, 3, 13), None]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("He resigned on April 5.", [("past", None)]),
        ("She will resign on April 5.", [("future", None)]),
        ("A window for flights on April 5.", [("", None)]),
        ("He was given until April 5 to resign.", [("", None)]),
        ("Sales stopped after April 5.", [("", None)]),
        ("It opened last night, 5 April.", [("past", -1)]),
        ("He left on 4 April; on 5 April, yesterday, he came back.", [("past", None), ("past", -1)]),
    ],
)
def test_what_a_text_says_of_a_day(text: str, told: list[tuple[str, int | None]]) -> None:
    assert [(one.tense, one.from_now) for one in told_days(*page("page", text))] == told


def test_a_calendar_is_not_read_to_its_end() -> None:
    text = " ".join(f"The gate opened on {day} April {year}." for year in range(1990, 2000) for day in range(1, 29))
    assert len(told_days(*page("page", text))) == 40
