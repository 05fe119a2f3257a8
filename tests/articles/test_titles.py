import pytest

from timeline.articles.clean import clean, headline_of
from timeline.articles.headline import is_masthead, without_site
from timeline.articles.lines import line
from timeline.articles.page import BODY, Page

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
        ["THE TALKS DESK", "ports, weekly, by email", "Enough is enough on Cable Street", "4 September 2024 - by Hollis Petrakis"],
        ["The Port Talks (English edition)", "CITY  SPORT", "Enough is enough on Cable Street", "4 September 2024", "by M. Okafor"],
        ["Enough is enough on Cable Street", "Samira Thibodeau and Hollis Petrakis", "Wednesday 4 September 2024"],
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


def test_of_two_titles_with_nothing_between_them_the_lower_is_the_standfirst() -> None:
    top = "Dockers vote to strike over cranes", "Cranes come to the port of waiting ships next spring"
    assert headline(*top, "By Hollis Petrakis") == "Dockers vote to strike over cranes"


def test_a_kicker_over_the_title_is_no_headline() -> None:
    title = "Cranes come to the port of waiting ships next spring"
    assert headline("Cranes and ships", title) == title


def test_a_quote_that_the_text_repeats_may_be_the_headline() -> None:
    text = "Hollis Petrakis voted with the others. “We have waited long enough for this,” she said at the port on Tuesday."
    page = Page("strike", f"“We have waited long enough”\n{text}\n{TEXT}")
    assert headline_of(page, *clean([page])) == "“We have waited long enough”"


@pytest.mark.parametrize("row", ["Follow topic   Notifications on", "Share   Print   Votes (4)", "[home] [ships] [cranes] [login]"])
def test_a_row_of_entries_set_apart_is_no_headline(row: str) -> None:
    assert headline("Enough is enough on Cable Street", "4 September 2024", row) == "Enough is enough on Cable Street"


def test_the_name_of_the_site_is_no_headline_though_the_text_uses_it() -> None:
    assert headline("The Port", "Home | Sport | Ships", "Enough is enough on Cable Street") == "Enough is enough on Cable Street"


def test_an_entry_of_a_live_page_is_not_its_headline() -> None:
    top = "Brannoc dock strike: live", "4 September 2024", "14:32", "Cranes come to the port next spring"
    assert headline(*top) == "Brannoc dock strike: live"


def test_the_name_of_the_site_is_taken_off_the_headline_that_came_with_the_page() -> None:
    assert headline(given="Dockers strike at three ports | Brannoc Beacon") == "Dockers strike at three ports"


def test_the_teaser_of_another_story_above_the_headline_is_neither_headline_nor_text() -> None:
    teaser = ["Three held after raid on farm shop", "Two cars were found burnt out in a quarry overnight."]
    top = [*teaser, "World", "Dockers vote to stop work in the port"]
    page = Page("strike", "\n".join([*top, TEXT]))
    (blocks,) = clean([page])
    assert headline_of(page, blocks) == "Dockers vote to stop work in the port"
    assert "quarry" not in " ".join(page.text[block.start : block.end] for block in blocks if block.kind == BODY)


def test_a_lead_that_shares_words_with_the_text_below_a_second_title_stays() -> None:
    lead = ["Dockers vote to stop work in the port", "The strike may last for weeks, employers said on Monday."]
    top = [*lead, "World", "What the two sides of it want"]
    page = Page("strike", "\n".join([*top, TEXT]))
    (blocks,) = clean([page])
    assert "may last for weeks" in " ".join(page.text[block.start : block.end] for block in blocks if block.kind == BODY)
