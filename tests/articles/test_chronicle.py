"""The chronicle at the end of an article belongs to it; a list of other articles does not."""

import pytest

from timeline.articles.clean import clean
from timeline.articles.page import BODY, Page

ARTICLE = (
    "Orrin dam owner charged over flood\n\n"
    "ORRIN, May 16, 2031 - Prosecutors charged the owner of the Orrin dam with manslaughter on Friday over the flood in the valley.\n\n"
    "The owner, Ida Brock, said that her company had kept to every rule for dams and that she would answer the charge in court.\n\n"
    "Nine people died in the valley when the dam burst, and the mill below it was carried away with all that was stored in it.\n\n"
)
CHRONICLE = ["May 2029: inspectors warn the owner", "4 October 2030: the dam bursts", "12 January 2031: an inquiry blames a valve"]


def told(lines: list[str]) -> list[str]:
    text = ARTICLE + "\n".join(lines) + "\n"
    (blocks,) = clean([Page("dam", text)])
    return [line for line in lines if any(b.kind == BODY and line in text[b.start : b.end] for b in blocks)]


@pytest.mark.parametrize("bullet", ["", "- ", "• "])
def test_dated_lines_in_order_are_told_by_the_article_and_so_is_their_title(bullet: str) -> None:
    lines = ["THE CASE SO FAR", *(bullet + line for line in CHRONICLE)]
    assert told(lines) == lines


@pytest.mark.parametrize(
    "lines",
    [
        ["MORE NEWS", *reversed(CHRONICLE)],
        ["MORE NEWS", *CHRONICLE[:2]],
        ["MORE NEWS", "4 October 2030: Obituaries", "5 October 2030: Weather", "6 October 2030: Letters"],
    ],
)
def test_lists_that_run_back_are_short_or_tell_nothing_are_not(lines: list[str]) -> None:
    assert told(lines) == []
