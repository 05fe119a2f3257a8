from datetime import date

from timeline.dates import find_mentions

LIVE = (
    "2016 The mayor leaves the town hall. 2044 Ida Brock says the bridge holds. \"We are proud.\" 0603 Crews return. "
    "2051: \"It will open in 2030,\" the mayor says of the tunnel, planned since 2019. A second look 2058 The rain stops."
)
CHRONICLE = "2016 The mayor leaves. 2017 Ida Brock takes over. 2018 The bridge opens."


def values(text: str, published: date | None = date(2026, 3, 4)) -> list[str]:
    return [mention.value for mention in find_mentions(text, published)]


def test_paragraphs_that_begin_with_times_tell_of_no_years() -> None:
    assert values(LIVE) == ["2026-03-04T20:16", "2026-03-04T20:44", "2026-03-04T20:51", "2030", "2019", "2026-03-04T20:58"]


def test_years_of_a_chronicle_stay_years() -> None:
    assert values(CHRONICLE) == ["2016", "2017", "2018"]
    assert values("2030 Plan A begins. 2040 Plan B follows.") == ["2030", "2040"]
    assert values(LIVE, None)[:2] == ["2016", "2044"]
