"""Which dates in direct speech are told: the plan of a speaker who is named before it, and what names its day."""

import pytest

from tests.entries.invented import PUBLISHED, mention
from timeline.entries.clauses import clauses


@pytest.mark.parametrize(
    ("text", "phrase", "edtf", "planned"),
    [
        ('The manager told us: "The doors open on 20 May."', "20 May", "2031-05-20", True),
        ("Ida Holt said after the vote: “We are sorry. The pool will open on 20 May.”", "20 May", "2031-05-20", True),
        ('The manager told us: "I hope to be there in June."', "June", "2031-06", False),
        ('A note said: "See you tomorrow!"', "tomorrow", "2031-05-17", False),
        ('"The doors open on 20 May," the manager told us.', "20 May", "2031-05-20", True),
        ('"See you on 20 May!" it read.', "20 May", "2031-05-20", False),
    ],
)
def test_a_plan_may_be_told_by_a_speaker_who_is_named_before_it(text: str, phrase: str, edtf: str, planned: bool) -> None:
    start = text.find("The pool") if "The pool" in text else 0
    found = clauses(text, start, len(text), [mention(text, phrase, edtf, rule="calendar-day")], PUBLISHED)
    assert [clause.modality for clause in found] == ["planned"] * planned


def test_a_mark_that_is_never_closed_ends_with_its_paragraph() -> None:
    text = 'Holt said: "We will wait.\nThe pool opened on 2 May.'
    found = clauses(text, text.index("The pool"), len(text), [mention(text, "2 May", "2031-05-02", rule="calendar-day")], PUBLISHED)
    assert [clause.mention.edtf for clause in found] == ["2031-05-02"]


@pytest.mark.parametrize(
    ("text", "phrase", "edtf", "told"),
    [
        ('"The guild ratified the treaty on 13 April," Ida Brock said.', "13 April", "2031-04-13", True),
        ('"Since the last patient left hospital on 28 April, no ward has been shut," the nurse said.', "28 April", "2031-04-28", True),
        ('“On 3 May, inspectors found rust in two valves,” the mine explained.', "3 May", "2031-05-03", True),
        ('"She opted for a suspension on 2 May," said the head of the league.', "2 May", "2031-05-02", True),
        ('"The duke signed the pardon on 7 May," a clerk told us.', "7 May", "2031-05-07", True),
        ('The manager told us: "The doors opened on 2 May."', "2 May", "2031-05-02", True),
        # Whose day hangs on when it was spoken, and what names a thing
        ('"The guild ratified the treaty on Tuesday," Ida Brock said.', "Tuesday", "2031-05-13", False),
        ('"They never kept to the 7 May agreement," Ida Brock said.', "7 May", "2031-05-07", False),
    ],
)
def test_what_is_over_and_names_its_day_is_told(text: str, phrase: str, edtf: str, told: bool) -> None:
    rule = "weekday" if phrase == "Tuesday" else "calendar-day"
    found = clauses(text, 0, len(text), [mention(text, phrase, edtf, rule=rule)], PUBLISHED)
    assert [clause.mention.edtf for clause in found] == [edtf] * told
