import pytest

from timeline.articles.clean import clean
from timeline.articles.page import BODY, CHROME, Page

BODY_LINES = [
    "The ferries of the Tarn Line will stay in port until the end of March, the regulator said on Tuesday.",
    "Inspectors had found the same crack in the engines of three ferries of the line.",
    "The islands have been cut off from the mainland since the ferries were stopped.",
]


@pytest.mark.parametrize(
    "comments",
    [
        ["Gerda P. 14.03.2024 09:00", "My sister waits for a ferry since Sunday.", "rudi_k 14.03.2024 19:11", "Typical of the line!"],
        ["Ola Vik, 3 days ago", "I have not seen my children since the ferries were stopped."],
        ["3 readers have commented", "Ferries should be run by the islands themselves, not by a line."],
        ["Discuss this story 2", "sailor77 on Mar 14, 2024", "Poor maintenance, nothing else.", "Anonymous on Mar 15, 2024", "Typical."],
        ["» login or register to post comments | 88 reads", "skipper  Fri, 03/15/2024 - 08:02", "Their old ferries never cracked."],
        ["2 comentarios", "Paco M. — 20/03/2024", "Siempre lo mismo con los ferries."],
    ],
)
def test_what_readers_say_is_not_the_articles(comments: list[str]) -> None:
    page = Page("ferry", "\n".join([*BODY_LINES, *comments]))
    (blocks,) = clean([page])
    assert [block.kind for block in blocks] == [BODY] * len(BODY_LINES) + [CHROME] * len(comments)


def test_matters_and_days_over_the_parts_of_a_chronicle_are_the_articles() -> None:
    lines = [
        *BODY_LINES, "Vote on 15 March 2024", "The council of the islands votes for ferries of its own.",
        "Talks on 16 March 2024", "The regulator and the line talk about the ferries.",
    ]
    (blocks,) = clean([Page("ferry", "\n".join(lines))])
    assert {block.kind for block in blocks} == {BODY}


def test_days_over_the_parts_of_a_chronicle_are_the_articles() -> None:
    lines = [
        *BODY_LINES, "Ostrey, 15 March 2024", "Two chartered ferries sail to the islands.",
        "Tarn, 16 March 2024", "The regulator lets the first ferry of the line sail again.",
    ]
    page = Page("ferry", "\n".join(lines))
    (blocks,) = clean([page])
    assert {block.kind for block in blocks} == {BODY}
