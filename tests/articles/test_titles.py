import pytest

from timeline.articles.clean import clean, headline_of
from timeline.articles.headline import is_masthead, without_site
from timeline.articles.lines import line
from timeline.articles.page import Page

TEXT = (
    "The men and women who load the city's ships have had enough of waiting and voted on Tuesday to strike.\n"
    "The employers want to bring the first automated cranes to the port next spring.\n"
    "Their contract expired last month, and talks in a hotel have led nowhere."
)


def headline(*top: str, given: str = "") -> str:
    page = Page("strike", "\n".join([*top, TEXT]), headline=given)
    (blocks,) = clean([page])
    return headline_of(page, blocks)


@pytest.mark.parametrize(
    "top",
    [
        ["::: The Brannoc Beacon :::", "Enough is enough on Cable Street", "4 September 2024", "by Hollis Petrakis"],
        ["PORT GAZETTE", "Labour news. Free to read.", "Enough is enough on Cable Street", "04.09.2024", "M. Okafor"],
        ["Home | Sport", "Enough is enough on Cable Street", "From Hollis Petrakis in Brannoc"],
        ["menu", "Enough is enough on Cable Street", "Wednesday 4 September 2024 — by Samira Thibodeau, with Canadian Wire"],
    ],
)
def test_the_title_over_the_byline_is_the_headline_whatever_its_words(top: list[str]) -> None:
    assert headline(*top) == "Enough is enough on Cable Street"


def test_the_headline_that_came_with_the_page_is_found_in_it() -> None:
    top = "Enough is enough on Cable Street", "Cranes come to the port of waiting ships"
    assert headline(*top, given="Enough is enough on Cable Street - Brannoc Beacon") == "Enough is enough on Cable Street"


def test_a_question_may_be_the_headline() -> None:
    assert headline("Who wants automated cranes in the port?") == "Who wants automated cranes in the port?"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Dockers strike - The Brannoc Beacon", "Dockers strike"),
        ("Brannoc Beacon | Dockers strike at three ports", "Dockers strike at three ports"),
        ("Dockers strike: queues at the port - live", "Dockers strike: queues at the port - live"),
        ("Grève dans le port : douze navires attendent", "Grève dans le port : douze navires attendent"),
        ("Streik im Hafen – was jetzt droht", "Streik im Hafen – was jetzt droht"),
    ],
)
def test_a_title_without_the_name_of_its_site(text: str, title: str) -> None:
    assert without_site(text) == title


@pytest.mark.parametrize(
    ("text", "masthead"),
    [("THE STRAITS OBSERVER", True), ("::: The Brannoc Beacon :::", True), ("Dockers strike at three ports", False)],
)
def test_the_name_of_a_paper(text: str, masthead: bool) -> None:
    assert is_masthead(line(text, 0, len(text))) is masthead
