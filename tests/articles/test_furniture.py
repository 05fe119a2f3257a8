"""What a line's own words say of it."""

import pytest

from timeline.articles.furniture import Mark, mark
from timeline.articles.lines import line


@pytest.mark.parametrize(
    "text",
    [
        "The app could not be found in the Google Play Store or the App Store in Tarn on Wednesday morning.",
        "The bank's app was gone from the App Store and Google Play on Friday.",
        "The court had the game taken out of the App Store late on Tuesday.",
        "The ministry's app fell out of Google Play on Sunday, and nobody knew why.",
    ],
)
def test_what_is_told_of_a_weekday_is_no_promotion(text: str) -> None:
    assert mark(line(text, 0, len(text))) is None


@pytest.mark.parametrize(
    "text",
    [
        "Get the app on Google Play.", "Get it in the App Store.",
        "You can get our app, renewed on Friday, in the App Store and on Google Play.",
    ],
)
def test_a_promotion_stays_one(text: str) -> None:
    found = mark(line(text, 0, len(text)))
    assert found
    assert found[0] is Mark.CHROME


@pytest.mark.parametrize(
    "text",
    [
        "This article appeared on p28 of the Main section section of the Ostrey Post on 00.01 BST on Monday 4 June 2029.",
        "Ferries at rest A version appeared on p7 of the Ostrey Post on Saturday 2 June 2029 Follow all the ferries of the line.",
        "A shorter version of this story appeared in print on page A14 of the Ostrey Post.",
    ],
)
def test_where_an_article_was_printed_is_no_part_of_it(text: str) -> None:
    found = mark(line(text, 0, len(text)))
    assert found
    assert found[0] is Mark.CHROME


@pytest.mark.parametrize(
    "text",
    [
        "A version of the virus appeared on page one of every paper in Ostrey on Monday.",
        "The version that the line gave of the fire appeared on Monday to be wrong.",
        "The mayor said this article appeared on page 3 because the line had paid for it.",
    ],
)
def test_what_is_told_of_papers_is_none(text: str) -> None:
    assert mark(line(text, 0, len(text))) is None
