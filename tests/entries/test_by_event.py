"""Events dated by other events of the story: "two days after the dam burst"."""

from datetime import date

import pytest

from tests.entries.invented import source
from timeline.entries.by_event import relation
from timeline.entries.propose import propose

HERALD = source("herald", [
    ("The dam above Orrin burst on Tuesday, flooding two villages.", "Tuesday", "2031-05-13"),
    ("The mines minister resigned on Thursday.", "Thursday", "2031-05-15"),
])


@pytest.mark.parametrize(
    ("text", "event", "days", "main"),
    [
        ("Two days after the dam burst, the mayor resigned.", "the dam burst", 2, True),
        ("The mayor was warned the day before the disaster.", "the disaster", -1, True),
        ("The order came a week after the dam burst.", "the dam burst", 7, False),
        ("Engineers warned of cracks five weeks before the dam burst.", "the dam burst", -35, False),
        ("The mayor fell ill three days before the disaster and stayed at home.", "the disaster", -3, True),
        ("The mayor spoke three days before the disaster as part of a film called The Dam.", "the disaster", -3, True),
        ("The mayor resigned two days after the dam burst and flooded Orrin.", "the dam burst and flooded Orrin", 2, True),
        # The weekday that is named says to which day it is counted.
        ("The mill opened again on Monday, fifteen weeks after the dam burst.", "the dam burst", 105, True),
        ("The mayor declared the alarm over on Friday, 101 days after the dam burst.", "the dam burst", 101, True),
    ],
)
def test_relation(text: str, event: str, days: int, *, main: bool) -> None:
    found = relation(text, 0, len(text))
    assert found is not None
    assert (text[slice(*found.event)], found.days, found.main is not None) == (event, days, main)


@pytest.mark.parametrize("text", ["The mayor resigned two days after.", "Two days after it sank, the search ended.", "It took two days.",
    "So it was in the days before the dam, the mayor said.",
    "The guests were held for a week after the dam burst.", "The dam was mended within two weeks after the mayor asked for it.",
])
def test_no_relation(text: str) -> None:
    assert relation(text, 0, len(text)) is None


def told(sentence: str, published: date = date(2031, 5, 23)) -> list[tuple[str, list[str], str]]:
    """The entries with evidence from a second article that holds only this sentence, as (date, articles, reason)."""
    found = propose([HERALD, source("post", [(sentence, "", "")], published=published)])
    return [
        (proposal.edtf, [piece.key for piece in proposal.evidence], piece.reason)
        for proposal in found for piece in proposal.evidence if piece.key == "post"
    ]


def test_what_happened_days_after_a_dated_event() -> None:
    assert told("Three days after the Orrin dam burst, soldiers reached the last village.") == [
        ("2031-05-13", ["herald", "post"], "“the Orrin dam burst” is told elsewhere in the story under 13 May 2031."),
        ("2031-05-16", ["post"],
         "“Three days after” counts from an event of the story: “the Orrin dam burst” is told elsewhere in the story under 13 May 2031."),
    ]


def test_a_sentence_that_only_points_supports_the_event_it_counts_from() -> None:
    assert [(when, keys) for when, keys, _ in told("The order came a week after the dam above Orrin burst.")] == [
        ("2031-05-13", ["herald", "post"])
    ]


def test_an_event_that_the_story_does_not_tell_dates_nothing() -> None:
    assert told("Two days after the wedding, soldiers reached the palace.") == []


def test_an_event_after_the_article_appeared_is_not_meant() -> None:
    assert told("Soldiers reached the village two days after the dam burst.", published=date(2031, 5, 1)) == []


def test_what_is_counted_from_words_beside_the_event_has_no_day() -> None:
    shown = source("radio", [("A film called The Dam was shown in Orrin on Friday.", "Friday", "2031-05-16")])
    spoke = "The mayor spoke eight days before the verdict as part of a film called The Dam."
    post = source("post", [(spoke, "", "")], published=date(2031, 5, 23))
    assert "post" not in {piece.key for entry in propose([shown, post]) for piece in entry.evidence}
    verdict = source("wire", [("A court found the miller guilty on Thursday, a verdict that Orrin had awaited.", "Thursday", "2031-05-15")])
    found = propose([shown, verdict, post])
    assert [entry.edtf for entry in found if entry.evidence[0].key == "post"] == ["2031-05-07"]


def test_what_was_done_is_of_no_day_behind_the_publication() -> None:
    assert told("Soldiers reached the village a week after the dam burst.", published=date(2031, 5, 16)) == []


@pytest.mark.parametrize("since", [
    "Forty people have left Orrin since the mutiny, the priest said on Friday.",
    "A cook was charged on Friday over his mutiny.", "The captain was mending on Friday, a day after his mutiny.",
])
def test_what_only_reaches_back_to_an_event_does_not_date_it(since: str) -> None:
    told_since = source("radio", [(since, "Friday", "2031-05-16")])
    found = propose([HERALD, told_since, source("post", [("Eight days before the mutiny soldiers sold the cattle.", "", "")])])
    assert [proposal.edtf for proposal in found if "post" in {piece.key for piece in proposal.evidence}] == []


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The mill opened again on Monday, fifteen weeks after the Orrin dam burst.", "2031-08-25"),  # counted to a Tuesday
        ("The mill opened again on Friday, 101 days after the Orrin dam burst.", "2031-08-22"),
        ("The mill opened again on Monday, 101 days after the Orrin dam burst.", None),  # which was no Monday
        ("The mill opened again fifteen weeks after the Orrin dam burst.", None),  # to no certain day
    ],
)
def test_a_weekday_says_which_day_is_counted_to_where_no_publish_day_does(sentence: str, day: str | None) -> None:
    found = propose([HERALD, source("post", [(sentence, "", "")], published=None)])
    days = {proposal.edtf for proposal in found for piece in proposal.evidence if piece.key == "post"}
    assert days - {"", "2031-05-13"} == ({day} if day else set())
