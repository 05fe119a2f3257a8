"""Two dates of one verb; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import PUBLISHED
from timeline.dates import find_mentions
from timeline.entries.clauses import clauses


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Two others died in hospital on April 2 and May 6.", ["2031-04-02", "2031-05-06"]),
        ("The guild struck on Monday and again on Thursday.", ["2031-05-12", "2031-05-15"]),
        ("Voters will go to the polls on 27 May and 10 June.", ["2031-05-27", "2031-06-10"]),
        ("Two hearings were held, on 3 April and on 7 May, over the leak.", ["2031-04-03", "2031-05-07"]),
        ("The mine cut its forecast in February and April.", ["2031-02", "2031-04"]),
        ("The mill is to close on 20 May, and the one in Sele, by the lake, on 23 May.", ["2031-05-20", "2031-05-23"]),
        ("The first bridge opened on 3 April and the second on 7 May.", ["2031-04-03", "2031-05-07"]),
        ("Troops shelled the port on Monday and the airfield on Wednesday, officials said.", ["2031-05-12", "2031-05-14"]),
        ("The court jailed the clerk in February and two guards in April.", ["2031-02", "2031-04"]),
        ("The club beat Orrin on 3 May and Sele on 10 May.", ["2031-05-03", "2031-05-10"]),
        ("Surgeons treated four men on Tuesday and another yesterday.", ["2031-05-13", "2031-05-15"]),
        # Two ends of one time, days in a row, and dates that each have a verb or none
        ("It was on the night of 3 May and 5 May that the dam gave way.", ["2031-05-03"]),
        ("The pool closed between 3 April and 7 May.", ["2031-04-03/2031-05-07"]),
        ("The pool closed on 6 and 7 May.", ["2031-05-06/2031-05-07"]),
        ("The clerk was arrested on Monday and on Thursday the court freed him.", ["2031-05-12", "2031-05-15"]),
        ("After talks on Monday and a vote on Thursday, the council closed the pool.", ["2031-05-12"]),
        ("The pool closed on Monday and the council that met on Thursday sold it.", ["2031-05-12", "2031-05-15"]),
    ],
)
def test_what_happened_at_two_times_is_told_of_both(text: str, dates: list[str]) -> None:
    found = clauses(text, 0, len(text), find_mentions(text, PUBLISHED), PUBLISHED)
    assert [clause.mention.edtf for clause in found] == dates
