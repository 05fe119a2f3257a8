"""Events some time from another one that the text dates, by example; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import PUBLISHED, mention
from timeline.entries.clauses import clauses
from timeline.entries.counted import with_counted

BEFORE = "The mine was sold on Tuesday. "


def told(sentence: str, phrase: str = "", edtf: str = "") -> list[tuple[str, str]]:
    text = BEFORE + sentence
    first = clauses(text, 0, len(BEFORE), [mention(text, "Tuesday", "2031-05-13")], PUBLISHED)[0]
    start = len(BEFORE)
    mentions = [mention(text, phrase, edtf, after=start)] if phrase else []
    found = clauses(text, start, len(text), mentions, PUBLISHED)
    return [(text[c.start : c.end], c.mention.edtf) for c in with_counted(text, found, first, start, len(text))]


@pytest.mark.parametrize(
    ("sentence", "phrase", "edtf", "expected"),
    [
        ("A claim was lodged two days after the pit was shut on 7 May.", "7 May", "2031-05-07", [
            ("A claim was lodged two days after the pit was shut on 7 May.", "2031-05-09"), ("the pit was shut on 7 May.", "2031-05-07"),
        ]),
        ("The pumps failed a week before the pit was shut on 7 May.", "7 May", "2031-05-07", [
            ("The pumps failed a week before the pit was shut on 7 May.", "2031-04-30"), ("the pit was shut on 7 May.", "2031-05-07"),
        ]),
        ("The miner was freed on Thursday, two days after a judge ruled for him.", "Thursday", "2031-05-15", [
            ("The miner was freed on Thursday", "2031-05-15"), ("a judge ruled for him.", "2031-05-13"),
        ]),
        ("Two died in Sele on Thursday, mayor Ida Brock said, the day after six, including a cook, drowned.", "Thursday", "2031-05-15", [
            ("Two died in Sele on Thursday, mayor Ida Brock said", "2031-05-15"), ("six, including a cook, drowned.", "2031-05-14"),
        ]),
        ("The pit was shut on Thursday, its owner confirmed, two days after a shaft had flooded.", "Thursday", "2031-05-15", [
            ("The pit was shut on Thursday, its owner confirmed", "2031-05-15"), ("a shaft had flooded.", "2031-05-13"),
        ]),
        ("The pit was shut on Thursday, and miners left it two days after a shaft had flooded.", "Thursday", "2031-05-15", [
            ("The pit was shut on Thursday, and miners left it two days after a shaft had flooded.", "2031-05-15"),
        ]),
        ("Two days after a judge ruled for him, the miner was freed on Thursday.", "Thursday", "2031-05-15", [
            ("a judge ruled for him", "2031-05-13"), ("the miner was freed on Thursday.", "2031-05-15"),
        ]),
        ("A week after the guild asked for talks, its leader suffered a setback on Thursday.", "Thursday", "2031-05-15", [
            ("the guild asked for talks", "2031-05-08"), ("its leader suffered a setback on Thursday.", "2031-05-15"),
        ]),
        ("A day after the dam broke, helpers on Thursday reached the last village.", "Thursday", "2031-05-15", [
            ("the dam broke", "2031-05-14"), ("helpers on Thursday reached the last village.", "2031-05-15"),
        ]),
        ("Just three days after the club lost its coach, it won the cup on Thursday.", "Thursday", "2031-05-15", [
            ("the club lost its coach", "2031-05-12"), ("it won the cup on Thursday.", "2031-05-15"),
        ]),
        ("But a day after the bank cut its rate, shares fell on Thursday.", "Thursday", "2031-05-15", [
            ("the bank cut its rate", "2031-05-14"), ("shares fell on Thursday.", "2031-05-15"),
        ]),
        ("Two days after the storm, the pier was shut on Thursday.", "Thursday", "2031-05-15", [
            ("Two days after the storm, the pier was shut on Thursday.", "2031-05-15"),
        ]),
        ("Three weeks after the duke fell ill, he died on Thursday.", "Thursday", "2031-05-15", [
            ("Three weeks after the duke fell ill, he died on Thursday.", "2031-05-15"),
        ]),
        ("The miner was freed on Thursday, two days after a quarrel.", "Thursday", "2031-05-15", [
            ("The miner was freed on Thursday, two days after a quarrel.", "2031-05-15"),
        ]),
        ("The hulk sank on Thursday, a mile off Orrin, in 90 metres, two days after tugs had freed it.", "Thursday", "2031-05-15", [
            ("The hulk sank on Thursday, a mile off Orrin, in 90 metres", "2031-05-15"), ("tugs had freed it.", "2031-05-13"),
        ]),
        ("It failed on Thursday, less than two days after tugs had freed it.", "Thursday", "2031-05-15", [
            ("It failed on Thursday, less than two days after tugs had freed it.", "2031-05-15"),
        ]),
        ("Pilgrims held for two days after a bell was rung sang on Thursday.", "Thursday", "2031-05-15", [
            ("Pilgrims held for two days after a bell was rung sang on Thursday.", "2031-05-15"),
        ]),
        ("A wall gave way two days after the storm and a roof fell on 7 May.", "7 May", "2031-05-07", [
            ("A wall gave way two days after the storm and a roof fell on 7 May.", "2031-05-07"),
        ]),
        ("The miner was freed on Thursday, three years after a judge jailed him.", "Thursday", "2031-05-15", [
            ("The miner was freed on Thursday", "2031-05-15"),
        ]),
        ("A day after a court froze its funds, the line cancelled all trips on Thursday.", "Thursday", "2031-05-15", [
            ("a court froze its funds", "2031-05-14"), ("the line cancelled all trips on Thursday.", "2031-05-15"),
        ]),
        ("One week after the pits were flooded, divers on Tuesday found the pump.", "Tuesday", "2031-05-13", [
            ("the pits were flooded", "2031-05-06"), ("divers on Tuesday found the pump.", "2031-05-13"),
        ]),
        ("But two days after the cup was won, the coach said on Thursday he would go.", "Thursday", "2031-05-15", [
            ("the cup was won", "2031-05-13"), ("the coach said on Thursday he would go.", "2031-05-15"),
        ]),
        ("Three days before the clinic opened, its roof fell in on 7 May.", "7 May", "2031-05-07", [
            ("the clinic opened", "2031-05-10"), ("its roof fell in on 7 May.", "2031-05-07"),
        ]),
        ("Two days after the wreck, divers found the pump on Thursday.", "Thursday", "2031-05-15", [
            ("Two days after the wreck, divers found the pump on Thursday.", "2031-05-15"),
        ]),
        ("Hours after the mayor resigned, the board met on Thursday.", "Thursday", "2031-05-15", [
            ("Hours after the mayor resigned, the board met on Thursday.", "2031-05-15"),
        ]),
        ("It came hours after the treasurer presented a budget.", "", "", [
            ("hours after the treasurer presented a budget.", "2031-05-13"),
        ]),
        ("Two days after the vote on 7 May.", "7 May", "2031-05-07", []),
        ("The move came two days after the treasurer presented a budget.", "", "", [
            ("two days after the treasurer presented a budget.", "2031-05-11"),
        ]),
        ("The treasurer resigned hours after she presented a budget.", "", "", []),
        ("It came hours after a quarrel.", "", "", []),
    ],
)
def test_what_is_counted_from_a_dated_event(sentence: str, phrase: str, edtf: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence, phrase, edtf) == expected


def test_the_reason_names_what_was_counted_from() -> None:
    text = "A claim was lodged two days after the pit was shut on 7 May."
    found = clauses(text, 0, len(text), [mention(text, "7 May", "2031-05-07")], PUBLISHED)
    claim = with_counted(text, found, None, 0, len(text))[0]
    assert claim.mention.reason == "“two days after” counts from what is told under “7 May”. “7 May” is read so."
