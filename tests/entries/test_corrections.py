"""Correction notices in invented articles of Friday 16 May 2031."""

from tests.entries.invented import PUBLISHED, mention, source
from timeline.articles.page import BODY, Block
from timeline.entries.candidates import Told
from timeline.entries.corrections import corrections
from timeline.entries.proposal import Source
from timeline.entries.propose import propose
from timeline.entries.told import told_sentences

BURST = ("The dam above Orrin burst on Tuesday, flooding two villages.", "Tuesday", "2031-05-13")


def with_notice(*sentences: tuple[str, str, str]) -> Source:
    return source("herald", [BURST, ("Grain was sold in the hills.", "", ""), ("A poll was held.", "", ""), *sentences])


def two_days(*sentences: tuple[str, str, str]) -> list[tuple[str, str]]:
    """The day that the notices take back and the one that they give."""
    article = with_notice(*sentences)
    found = corrections([Told(article, told_sentences(article.text, article.blocks))])
    return [(correction.wrong.edtf, correction.right.edtf) for correction in found]


def in_one_paragraph(text: str) -> list[tuple[str, str, str]]:
    """The notice of an article whose only paragraph speaks of Monday and Tuesday."""
    days = [mention(text, "Monday", "2031-05-12"), mention(text, "Tuesday", "2031-05-13")]
    article = Source("herald", text, "", [Block(0, len(text), BODY, "")], days, PUBLISHED, False, "", None, "herald", "")
    found = corrections([Told(article, told_sentences(text, article.blocks))])
    return [(correction.wrong.edtf, correction.right.edtf, correction.words) for correction in found]


def test_an_earlier_version_said_another_day() -> None:
    text = "An earlier version of this article said the dam burst on Monday. It burst on Tuesday."
    assert in_one_paragraph(text) == [("2031-05-12", "2031-05-13", text)]


def test_what_is_denied_is_the_wrong_day_wherever_it_stands() -> None:
    text = "Correction: the dam burst on Tuesday, not on Monday."
    assert in_one_paragraph(text) == [("2031-05-12", "2031-05-13", text)]


def test_a_notice_with_one_day_decides_nothing() -> None:
    assert two_days(("This article was amended on Thursday to name the villages.", "Thursday", "2031-05-15")) == []


def test_a_notice_is_no_event_and_the_entry_says_what_it_corrects() -> None:
    proposals = propose([with_notice(
        ("An earlier version of this article said the dam above Orrin burst on Monday.", "Monday", "2031-05-12"),
        ("Correction: The dam above Orrin burst on Tuesday.", "Tuesday", "2031-05-13"),
    )])
    assert [(proposal.edtf, proposal.date_reason) for proposal in proposals] == [(
        "2031-05-13",
        "“Tuesday” is read so. A correction in an article without a name confirms this day: "
        "“An earlier version of this article said the dam above "
        "Orrin burst on Monday. Correction: The dam above Orrin burst on Tuesday.”",
    )]
