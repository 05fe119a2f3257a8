"""A shop's box in the middle of a page is none of the article's, and a price in the news is."""

import pytest

from timeline.articles.clean import clean
from timeline.articles.page import BODY, CHROME, Page

STORY = [
    "The maritime safety regulator on Wednesday ordered Tarn Line to take all six of its fast ferries out of service.",
    "The fire broke out on Monday aboard the Sea Heron, which was carrying 212 passengers from Kestrel Bay to Ostrey.",
    "Inspectors found that a fuel line replaced in January had been fitted with the wrong clamp, the regulator said.",
    "Two chartered ferries are due on Friday, and the islanders have to book their crossings to Ostrey a week ahead.",
]


def kinds(*lines: str) -> list[str]:
    (blocks,) = clean([Page("page", "\n".join(lines))])
    return [block.kind for block in blocks]


@pytest.mark.parametrize(
    "box",
    [
        ["Lovell three-person tent", "£129.99", "Add to cart"],
        [
            "Lovell three-person tent", "Roomy and quick to pitch, with a floor that is sewn in.", "Now £99.50 was £129.99", "In stock",
            "Add to basket",
        ],
        ["Harbour coat", "A warm coat for windy days at sea. £54.00 Shop now"],
        ["Regenjacke Sylt", "Hält auch bei Sturm auf der Fähre trocken.", "59,90 €", "In den Warenkorb"],
        ["Ferry print, framed", "$35", "Buy now", "Harbour mug", "$12.50", "Buy now", "Free shipping on orders over $50"],
    ],
)
def test_a_box_between_paragraphs_is_the_shops(box: list[str]) -> None:
    assert kinds(*STORY[:2], *box, *STORY[2:]) == [BODY, BODY, *[CHROME] * len(box), BODY, BODY]


@pytest.mark.parametrize(
    "line",
    [
        "The line will refund £129.99 to each of the 212 passengers, it said.",
        "Islanders were told to shop now for the winter, because no ferry will sail in December.",
        "“Buy now and you will regret it,” said Joan Abernethy, the regulator's chief inspector.",
    ],
)
def test_prices_and_shops_in_the_news_are_the_articles(line: str) -> None:
    assert kinds(*STORY[:2], line, *STORY[2:]) == [BODY] * 5


def test_a_price_alone_makes_no_box() -> None:
    assert kinds(*STORY[:2], "What a crossing costs", "A crossing will cost £14 from Friday, the line said.", *STORY[2:]) == [BODY] * 6
