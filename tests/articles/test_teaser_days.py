"""Lines of a title and a day each are a list of other stories; a day in any other line is not of that list."""

import pytest

from timeline.articles.page import CHROME, Block
from timeline.articles.teaser_days import lines_of_list

LISTED = ["How to bake rye bread - 6 May 2031", "The mill reopens | 9 May 2031", "Flour for the poor – 12 May 2031"]


def listed(lines: list[str], kind: str = CHROME) -> list[str]:
    text = "\n".join(lines)
    starts = [sum(len(line) + 1 for line in lines[:place]) for place in range(len(lines))]
    blocks = [Block(start, start + len(line), kind, "") for start, line in zip(starts, lines, strict=True)]
    return [line for start, line in zip(starts, lines, strict=True) if start in lines_of_list(text, blocks)]


def test_several_titles_with_a_day_each_are_a_list() -> None:
    assert listed(LISTED) == LISTED


@pytest.mark.parametrize(
    "line",
    [
        "Published 14 May 2031",
        "- 14 May 2031",
        "14 May 2031",
        "The mill reopens - 14 May 2031 - by Ansa Mohr",
        "The mill closed on 14 May 2031",
        "The mill - 14 May",
        "-" * 20_000 + " 14 May 2031",
    ],
)
def test_a_day_without_a_title_before_it_or_with_words_behind_it_is_none_of_it(line: str) -> None:
    assert listed([*LISTED, line]) == LISTED


def test_two_titles_are_no_list_and_neither_are_several_of_one_day() -> None:
    assert listed(LISTED[:2]) == []
    assert listed([f"{title} - 6 May 2031" for title in ("Bread", "Flour", "Rye")]) == []
