"""News of the main clause beside days of other clauses; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import PUBLISHED
from timeline.dates import find_mentions
from timeline.dates.mention import Mention
from timeline.entries.news_besides import part_with_news


def days(text: str) -> list[Mention]:
    return [mention for mention in find_mentions(text, PUBLISHED) if mention.edtf]


@pytest.mark.parametrize(
    ("text", "main", "where_it_ends"),
    [
        ("The trial of nine men over the blast, in which two died on 3 May, has begun in Orrin.",
         "The trial of nine men over the blast has begun in Orrin.", "in Orrin."),
        ("The mayor, who was hurt on Tuesday, has undergone a second operation.",
         "The mayor has undergone a second operation.", "operation."),
        ("A baker who was shot on Tuesday has died.", "A baker has died.", "died."),
        ("The firm, whose mill burned down in April, has filed for bankruptcy.",
         "The firm has filed for bankruptcy.", "bankruptcy."),
        ("The club has sacked its coach after it lost the final on Tuesday.", "The club has sacked its coach", "coach"),
        ("Divers have found the tug, which sank off Orrin on Tuesday.", "Divers have found the tug", "tug"),
        ("The council has offered nine crowns to those who lost water on Tuesday.",
         "The council has offered nine crowns to those", "Tuesday."),
        ("The swimmer has been banned for two years after failing a test in April.",
         "The swimmer has been banned for two years", "years"),
    ],
)
def test_the_main_clause_is_news(text: str, main: str, where_it_ends: str) -> None:
    words, end = part_with_news(text, 0, len(text), days(text))
    assert (words, text[:end].endswith(where_it_ends)) == (main, True)


@pytest.mark.parametrize(
    "text",
    [
        "The club has sacked its coach, officials said on Tuesday.",
        "The club has sacked its coach, who lost the final, a spokesman said on Tuesday.",
        "The mayor has on Tuesday opened the bridge.",
        "The mayor has resigned on Tuesday.",
        "On Tuesday the mayor said that the bridge has reopened.",
        "The mayor resigned on Tuesday and the council has named a deputy.",
        "The mayor, who resigned on Tuesday, left Orrin.",
    ],
)
def test_no_news_beside_its_own_day(text: str) -> None:
    assert part_with_news(text, 0, len(text), days(text)) is None
