"""A dateline amid a line, behind what a scraper ran into it, on invented pages."""

from datetime import date

import pytest

from timeline.articles.clean import clean
from timeline.articles.page import BODY, BYLINE, Page
from timeline.articles.publish_date import date_pages

LEAD = "The regulator ordered all ferries of the Tarn Line out of service after the fire aboard the Sea Heron."
REST = "Inspectors found that a fuel line of the ferry had been fitted with the wrong clamp."


def of_kind(text: str, wanted: str) -> list[str]:
    return [text[block.start : block.end] for block in clean([Page("page", text)])[0] if block.kind == wanted]


@pytest.mark.parametrize(
    "before",
    [
        "Regulator Grounds Tarn Line Ferries After Fire", "(By Ines Mork -- The Ostrey Post)", "(Ines Mork - KNA)",
        "* Regulator grounds ferries * Fire aboard the Sea Heron killed two", "(Updates with details on the fire)",
        "By Ines Mork and Ole Bell", "Regulator Meets Owners of UN Ferries",
    ],
)
@pytest.mark.parametrize(
    "dateline",
    [
        "OSTREY, March 13 --", "OSTREY, March 13 (KNA) -", "NEW OSTREY, Tarn, March 13 -", "OSTREY-ON-TARN, March 13 (KNA) --",
        "ST. OSTREY, N.T., Sept. 13 —",
    ],
)
def test_a_dateline_behind_what_ran_into_it(before: str, dateline: str) -> None:
    text = f"{before} {dateline} {LEAD}\n{REST}\n"
    assert of_kind(text, BYLINE)[-1] == dateline
    assert of_kind(text, BODY)[-2:] == [LEAD, REST]


@pytest.mark.parametrize(
    "lead",
    [
        "Ferries that left OSTREY, March 13 and later - all of the line's - were out of service after the fire aboard the Sea Heron.",
        "Ferries of the line that left Ostrey, March 13 - or later - The regulator said it had put out of service.",
        "All ferries left OSTREY on March 13 -- The regulator had ordered them out of service after the fire.",
    ],
)
def test_a_day_amid_a_sentence_is_none(lead: str) -> None:
    assert of_kind(f"{lead}\n{REST}\n", BODY) == [lead, REST]


def test_it_gives_the_page_its_day() -> None:
    later = Page("later", f"Published: 2024-03-20\nTarn Line ferries leave again\n{LEAD}\n{REST}\n")
    page = Page("page", f"(By Ines Mork -- The Ostrey Post) OSTREY, March 13 -- {LEAD}\n{REST}\n")
    pages = [page, later]
    assert date_pages(pages, clean(pages))[0].day == date(2024, 3, 13)


def test_a_stamp_before_it_is_cut_off_too() -> None:
    text = f"OSTREY, March 13 | Wed Mar 13, 2024 5:33 am EDT OSTREY, March 13 (KNA) - {LEAD}\n{REST}\n"
    assert of_kind(text, BYLINE)[-1] == "OSTREY, March 13 (KNA) -"
    assert of_kind(text, BODY) == [LEAD, REST]
