"""Figures that one article gives by the way, on invented articles."""

import pytest

from tests.entries.invented import source
from timeline.entries.propose import propose

DAM = ("The dam above Orrin burst on Tuesday, flooding two villages.", "Tuesday", "2031-05-13")
PLAIN = ("Rain is frequent in the hills.", "", "")
SALES = ("Sales of pumps rose 11 per cent in April.", "April", "2031-04")


def dates(*articles: list[tuple[str, str, str]]) -> list[str]:
    return [proposal.edtf for proposal in propose([source(f"page {at}", told) for at, told in enumerate(articles)])]


def test_a_figure_for_a_month_that_one_article_gives_is_background() -> None:
    assert dates([DAM, PLAIN, SALES]) == ["2031-05-13"]


def test_one_of_what_the_others_speak_of_belongs_to_the_story() -> None:
    level = "Water behind the dam above Orrin rose 11 per cent in April.", "April", "2031-04"
    assert dates([DAM, PLAIN, level]) == ["2031-05-13"]
    reached = "Water from the dam above Orrin reached Harn on Wednesday.", "Wednesday", "2031-05-14"
    assert dates([DAM, PLAIN, level], [reached, PLAIN]) == ["2031-04", "2031-05-13", "2031-05-14"]


def test_that_it_was_announced_is_news() -> None:
    announced = "The minister announced in April that fares would rise 11 per cent.", "April", "2031-04"
    said = "The minister said in April that fares rose 11 per cent.", "April", "2031-04"
    assert dates([DAM, PLAIN, announced]) == ["2031-04", "2031-05-13"]
    assert dates([DAM, PLAIN, said]) == ["2031-05-13"]


def test_one_that_two_articles_give_is_news() -> None:
    assert dates([DAM, PLAIN, SALES], [PLAIN, PLAIN, SALES]) == ["2031-04", "2031-05-13"]


def test_one_that_an_article_leads_with_is_news() -> None:
    assert dates([SALES, PLAIN, DAM]) == ["2031-04", "2031-05-13"]


@pytest.mark.parametrize("words", [
    "The mayor of Orrin won a second term in April by fewer than 400 votes.",
    "The ministry awarded Orrin up to $12 million in April.",
    "Less than 2 kilometres away, a second dam burst in April.",
    "In April more than 30 families left the valley.",
    "At a hearing in April, the keeper told the judge that he had never slept more than 5 hours.",
])
def test_a_bound_is_no_change(words: str) -> None:
    assert dates([DAM, PLAIN, (words, "April", "2031-04")]) == ["2031-04", "2031-05-13"]


@pytest.mark.parametrize("words", [
    "In April prices rose by more than 11 per cent.",
    "Sales of pumps fell in April to less than 300.",
    "Rents went up to the tune of 4 dollars in April.",
    "The river carried 3 per cent more water in April.",
])
def test_a_change_by_more_than_so_much_is_one(words: str) -> None:
    assert dates([DAM, PLAIN, (words, "April", "2031-04")]) == ["2031-05-13"]


MEMORY = ("In March 2026 the council voted to drain the lake above Orrin.", "March 2026", "2026-03")


def test_a_month_of_years_ago_that_one_article_remembers_is_background() -> None:
    assert dates([DAM, PLAIN, MEMORY]) == ["2031-05-13"]


def test_one_that_two_articles_remember_belongs_to_the_story() -> None:
    assert dates([DAM, PLAIN, MEMORY], [PLAIN, PLAIN, MEMORY]) == ["2026-03", "2031-05-13"]


def test_one_that_stands_in_a_chronicle_belongs_to_it_however_long_ago() -> None:
    chronicle = ("March 2026: the council drains the lake above Orrin", "March 2026", "2026-03"), ("1988: the dam is built", "1988", "1988")
    assert dates([DAM, PLAIN, *chronicle]) == ["1988", "2026-03", "2031-05-13"]
    assert dates([DAM, PLAIN, ("The dam was built in 1988.", "1988", "1988")]) == ["2031-05-13"]


def test_one_of_a_single_day_is_news() -> None:
    assert dates([DAM, PLAIN, ("The number of dead rose to 23 on Thursday.", "Thursday", "2031-05-15")]) == ["2031-05-13", "2031-05-15"]
