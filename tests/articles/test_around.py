import pytest

from timeline.articles.clean import clean, headline_of
from timeline.articles.page import BODY, BYLINE, CHROME, Page

TITLE = "Ferry pier in Brannoc closed after divers find cracks"
TEXT = [
    "The harbour board of Brannoc closed the northern pier on Tuesday after divers found two cracks in its piles.",
    "Ferries will leave from the southern quay until the piles of the northern pier have been repaired, the board said.",
    "The board will meet again on Friday to hear how long the repair of the pier and its piles will take.",
]


def kinds(*lines: str) -> dict[str, str]:
    read = Page("pier", "\n".join(lines))
    (blocks,) = clean([read])
    return {read.text[block.start : block.end]: block.kind for block in blocks}


@pytest.mark.parametrize(
    "stamp",
    [
        "Wed 5 Mar 2025 17.20 GMT",
        "5 marzo 2025 alle 08:41",
        "No. 31 :: Wednesday 5 March 2025 :: free of charge",
        "Moved: Wed Mar 5 2025",
        "by lamplighter » Wed Mar 05, 2025 11:47 pm",
    ],
)
def test_a_line_that_is_just_a_day_is_the_pages_day(stamp: str) -> None:
    assert kinds(TITLE, stamp, *TEXT)[stamp] == BYLINE


def test_a_day_under_the_standfirst_is_no_subheading() -> None:
    standfirst = "Passengers of the ferries wait for hours as the board looks for another pier, and divers say the piles are worse."
    assert kinds(TITLE, standfirst, "Wed 5 Mar 2025 17.20 GMT", "Last modified on Thu 6 Mar 2025 09.02 GMT", *TEXT)[
        "Wed 5 Mar 2025 17.20 GMT"
    ] == BYLINE


@pytest.mark.parametrize("opens", ["LEIA TAMBÉM", "Leia mais", "People are also reading..."])
def test_items_of_a_list_of_other_stories_are_not_the_articles(opens: str) -> None:
    items = ["• Rain floods the streets of Olm", "• Taco chain closes 11 shops by 1 December"]
    found = kinds(TITLE, TEXT[0], opens, *items, *TEXT[1:])
    assert [item for item in items if found[item] == BODY] == []


@pytest.mark.parametrize(
    "junk",
    [
        "(This story has not been edited by Tarn Post staff and is auto-generated from a syndicated feed.)",
        "Comments have to be in English, and in full sentences.",
        "To continue reading, subscribe or log in.",
        "Email * I understand and agree that registration on this site constitutes agreement to its terms.",
        "THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY BE UPDATED.",
        "1. Pier closed in Brannoc   2. Prices of piles   3. Diary",
    ],
)
def test_words_of_the_site_are_not_the_articles(junk: str) -> None:
    assert kinds(TITLE, TEXT[0], junk, *TEXT[1:])[junk] != BODY


def test_what_a_wire_repeats_on_its_next_page_is_not_the_articles() -> None:
    found = kinds(TITLE, *TEXT[:2], "(MORE)", "TNA0031 1912 05-03-25", "BC-BRANNOC/PIER =2", TEXT[2])
    assert [line for line, kind in found.items() if kind == BODY] == TEXT


def test_speakers_of_a_transcript_are_the_articles() -> None:
    said = "NORA FELL, MAYOR, BRANNOC (through translator): We will not open the pier before the divers say so."
    thanks = "PETRAKIS: Nora Fell in Brannoc. Thank you. We'll be right back."
    found = kinds(TITLE, *TEXT[:2], said, TEXT[2], thanks)
    assert (found[said], found[thanks]) == (BODY, BODY)


def test_a_paragraph_that_a_paywall_cuts_off_is_the_articles() -> None:
    cut = '"You cannot see the cracks," she said. "That is what worries me about'
    assert kinds(TITLE, *TEXT, cut, "To continue reading, subscribe or log in.")[cut] == BODY


def test_a_list_that_the_article_leads_to_is_its_own() -> None:
    found = kinds(TITLE, *TEXT, "The board also set the following dates:", "• Inspection on or before 30 June", "Recent releases")
    assert (found["• Inspection on or before 30 June"], found["Recent releases"] == BODY) == (BODY, False)


@pytest.mark.parametrize(
    "top",
    [
        ["THE PIER DESK", TITLE, "Aired March 5, 2025 - 19:00 ET"],
        [TITLE, "Summary", "Divers find two cracks in the piles of the pier", "Ferries leave from the southern quay"],
        [TITLE, "Caption: the pier — Photo: Ida Brandt/Tarn Post"],
    ],
)
def test_neither_a_programme_nor_a_point_of_the_summary_is_the_headline(top: list[str]) -> None:
    read = Page("pier", "\n".join([*top, *TEXT]))
    (blocks,) = clean([read])
    assert headline_of(read, blocks) == TITLE


@pytest.mark.parametrize(("line", "is_caption"), [
    ("Divers board a boat at the northern pier in Brannoc, Norland, March 5, 2025.", True),
    ("Divers board a boat at the northern pier in Brannoc, Norland, March 5, 2025. TARNPRESS/Ida Brandt", True),
    ("Divers board a boat at the northern pier in Brannoc, Norland, March 5, 2025. / Tarn Post", True),
    ("The harbour board of Brannoc closed the pier on March 5, 2025.", False),
    ("The board of Brannoc will hear about the pier at noon on Thursday, March 6, 2025.", False),
    ("Divers found cracks in the pier. The board of Brannoc met in Selvik, Norland, March 5, 2025.", False),
    ("The ferries of Brannoc carry goods in all from Pier 5, 2025.", False),
])
def test_a_sentence_with_its_day_at_the_end_is_the_caption_of_a_picture(line: str, *, is_caption: bool) -> None:
    assert kinds(TITLE, TEXT[0], line, *TEXT[1:])[line] == (CHROME if is_caption else BODY)


def test_an_article_that_is_a_list_goes_on_to_its_end() -> None:
    item = "• A grocer in Olm says on Thursday that nobody has bought her lemons since the weekend"
    listed = [f"• {line.rstrip('.')}" for line in TEXT]
    assert kinds(TITLE, *listed, item)[item] == BODY
    assert kinds(TITLE, *TEXT, item)[item] != BODY
