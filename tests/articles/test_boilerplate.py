import pytest

from timeline.articles.clean import clean
from timeline.articles.page import BODY, CHROME, Page

RELEASE = [
    "Tarn Line will take all of its fast ferries out of service until the regulator has inspected them.",
    "The company will charter two ferries for the islands until the inspection of its own is over.",
]


@pytest.mark.parametrize(
    ("heading", "paragraph"),
    [
        ("About Tarn Line", "Tarn Line is the largest operator of fast ferries in the north and employs 400 people on three islands."),
        ("Über die Tarn Line", "Die Tarn Line ist die größte Reederei im Norden und beschäftigt 400 Menschen auf drei Inseln."),
    ],
)
def test_what_a_company_says_of_itself_is_not_the_articles(heading: str, paragraph: str) -> None:
    (blocks,) = clean([Page("release", "\n".join([*RELEASE, heading, paragraph]))])
    assert [block.kind for block in blocks] == [BODY, BODY, CHROME, CHROME]


def test_a_subheading_that_begins_with_about_is_the_articles() -> None:
    lines = [*RELEASE, "About time", "The islanders had asked for an inspection of the ferries for years."]
    (blocks,) = clean([Page("story", "\n".join(lines))])
    assert {block.kind for block in blocks} == {BODY}
