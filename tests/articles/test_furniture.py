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
