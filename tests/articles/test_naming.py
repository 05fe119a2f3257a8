"""What a page and its origin are called: an outlet, a person, a headline; never the key of a file."""

import pytest

from timeline.articles.naming import UNNAMED, author_of, numbered, own_name
from timeline.articles.page import BODY, BYLINE, HEADLINE, Block, Page

KINDS = {"#": HEADLINE, "@": BYLINE}


def page_with(*lines: str, outlet: str = "") -> tuple[Page, list[Block]]:
    """Lines that begin with # are the headline, with @ a byline."""
    blocks, text = [], ""
    for line in lines:
        kind, line = KINDS.get(line[0], BODY), line.lstrip("#@ ")
        blocks.append(Block(len(text), len(text) + len(line), kind, ""))
        text += f"{line}\n"
    return Page("2024/a-17", text, outlet=outlet), blocks


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("By Moira Penhallow, Transport Correspondent", "Moira Penhallow"),
        ("By MOIRA PENHALLOW Updated 3 March 2024", "MOIRA PENHALLOW"),
        ("(Reporting by Ola van der Berg; Editing by Tom Rask)", "Ola van der Berg"),
        ("Von Jana Ritter und Ulf Kern", "Jana Ritter"),
        ("Photo by Lena Holm", ""),
        ("By staff", ""),
        ("By Moira", ""),
        ("13 March 2024", ""),
    ],
)
def test_who_wrote_it(byline: str, author: str) -> None:
    assert author_of(*page_with("# Ferry aground", f"@ {byline}", "The ferry ran aground.")) == author


def test_a_person_in_the_text_wrote_nothing() -> None:
    assert author_of(*page_with("The bridge was designed by Lena Holm.")) == ""


def test_the_outlet_goes_before_the_author_and_the_author_before_the_headline() -> None:
    lines = ("# Ferry aground", "@ By Lena Holm", "The ferry ran aground.")

    assert own_name(*page_with(*lines, outlet="The Post")) == "The Post"
    assert own_name(*page_with(*lines)) == "Lena Holm"
    assert own_name(*page_with(lines[0], lines[2])) == "“Ferry aground”"
    assert own_name(*page_with(lines[2])) == "“The ferry ran aground.”"


def test_a_page_without_a_word_is_an_unknown_source() -> None:
    assert own_name(Page("2024/a-17", ""), []) == UNNAMED


def test_two_sources_of_one_name_are_told_apart() -> None:
    assert [numbered("“Live”", taken) for taken in ([], ["“Live”"], ["“Live”", "“Live” (2)"])] == ["“Live”", "“Live” (2)", "“Live” (3)"]
