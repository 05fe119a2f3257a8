"""Which phrases date what is told; the articles appeared on Friday 16 May 2031."""

from datetime import date

import pytest

from timeline.dates import find_mentions
from timeline.entries.clauses import clauses

PUBLISHED = date(2031, 5, 16)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The man accused of robbing the bank in March appeared in court on Tuesday.", "Tuesday"),
        ("The men charged with theft in March fled on Tuesday.", "Tuesday"),
        ("The ship seized in March by pirates was freed on Tuesday.", "Tuesday"),
        ("A bill tabled in March by the Farmers' Party was passed on Tuesday.", "Tuesday"),
        ("Prosecutors said the man arrested in March had confessed on Tuesday.", "Tuesday"),
        ("The board said shares sold in March were bought back on Tuesday.", "Tuesday"),
        # the first date is that of what is told
        ("He was accused of theft in March and fled on Tuesday.", "March"),
        ("The mayor said she resigned in March over a plan to be shown on Tuesday.", "March"),
    ],
)
def test_which_of_two_dates_is_that_of_what_is_told(text: str, told: str) -> None:
    first, *_ = clauses(text, 0, len(text), find_mentions(text, "2031-05-16"), PUBLISHED)
    assert first.mention.text == told


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Rain fell from Monday to Wednesday.", "2031-05-12/2031-05-14"),
        ("Shares rose from Monday to Wednesday.", "2031-05-12/2031-05-14"),
        ("More rain is forecast for the weekend.", "2031-05-17/2031-05-18"),
    ],
)
def test_days_from_one_to_another_are_no_baseline(text: str, edtf: str) -> None:
    (clause,) = clauses(text, 0, len(text), find_mentions(text, "2031-05-16"), PUBLISHED)
    assert clause.mention.edtf == edtf


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A strike that was to begin on Monday was called off.", []),
        ("A strike that was due to begin on Monday has been called off.", []),
        ("A march called for Monday was called off.", []),
        ("A vote due to be held on Monday was cancelled.", []),
        ("A strike due to start on Monday has been postponed.", []),
        ("A strike due to start on Monday will go ahead.", ["2031-05-19"]),
        ("A strike that was to begin on Monday began on Tuesday.", ["2031-05-13"]),
        ("Ahead of Sunday's vote, the mayor resigned.", []),
        ("The mayor resigned on the eve of Sunday's vote.", []),
        ("In the run-up to next Sunday's election, prices rose.", []),
        ("Sunday's vote will decide who becomes mayor.", ["2031-05-18"]),
    ],
)
def test_what_was_to_be_and_what_is_ahead_dates_no_news(text: str, told: list[str]) -> None:
    found = clauses(text, 0, len(text), find_mentions(text, "2031-05-16"), PUBLISHED)
    assert [clause.mention.edtf for clause in found] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A month or day of long ago dates as its year does, within memory
        ("The jury was told that 40,000 crowns were handed over at a flat in May 2017.", ["2017-05"]),
        ("In December 2016 Ida Brock went to the mill and chose two carpets.", ["2016-12"]),
        ("The club signed the striker in August 2012.", ["2012-08"]),
        ("The dam broke on 3 May 2009.", ["2009-05-03"]),
        ("The firms signed their first contract in March 2005.", ["2005-03"]),
        ("Two nurses fell ill at the same hospital in June 2011.", ["2011-06"]),
        ("A baker was born in Orrin in May 2013.", []),
        ("The treaty was signed on 3 May 1931.", []),
        ("The harbour was built in March 1887.", []),
    ],
)
def test_what_lies_within_memory_is_told(text: str, told: list[str]) -> None:
    found = clauses(text, 0, len(text), find_mentions(text, PUBLISHED), PUBLISHED)
    assert [clause.mention.edtf for clause in found] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # a longer time that is over dates what was done in it, and neither an office nor a life
        ("Three patients were infected with listeria between 2013 and 2016.", ["2013/2016"]),
        ("Five guests fell ill at some point from May 2027 to June 2028.", ["2027-05/2028-06"]),
        ("Prosecutors say bribes were paid between 2025 and 2027.", ["2025/2027"]),
        ("The bank lost 40 million crowns from March 2024 to June 2026.", ["2024-03/2026-06"]),
        ("Between 2013 and 2018 the trust hid the deaths of nine patients.", ["2013/2018"]),
        ("She was minister of mines from 2021 to 2026.", []),
        ("He lived in Orrin from 2013 to 2019.", []),
        ("The choir sang there from 1951 to 1959.", []),
        # what a bank leaves unchanged it decides to leave so
        ("The bank left its rate unchanged on Wednesday.", ["2031-05-14"]),
        ("The price of pears was little changed on Wednesday.", []),
        # what could have come about did not, what something could hold is told
        ("The tubs could have “pieces of plastic” in them, the agency said on Wednesday.", ["2031-05-14"]),
        ("The tubs could have burst on Wednesday.", []),
        ("The tubs would have had to be burnt on Wednesday.", []),
        # the verb of a relative clause
        ("The telephone company is sorry for an outage that hit all its users last Wednesday.", ["2031-05-14"]),
        ("Both are among the films that took prizes at the fair on Sunday.", ["2031-05-11"]),
        ("The mayor said that lost keys cost the town 40 crowns on Sunday.", ["2031-05-11"]),
        # a happening that is only named, beside what was done
        ("A man was arrested on Tuesday in connection with a robbery in Sele on Monday.", ["2031-05-13", "2031-05-12"]),
        # not before then, but then
        ("Aid teams did not get to the village before Sunday.", ["2031-05-11"]),
        ("The ferry did not leave the port before Tuesday.", ["2031-05-13"]),
        ("They did not want a vote before Sunday.", []),
        # what has been done is told of no day, so that the day is that of what it followed
        ("The watchdog has opened an inquiry following a blast at the mill last week.", ["2031-05-05/2031-05-11"]),
        ("Three officials have resigned after a fire in Orrin on 3 May.", ["2031-05-03"]),
        ("Police said on Tuesday they had opened an inquiry after a train derailment last week.", ["2031-05-13", "2031-05-05/2031-05-11"]),
        ("Three officials resigned after a fire in Orrin on 3 May.", ["2031-05-03"]),
    ],
)
def test_which_times_date_what_is_told(text: str, told: list[str]) -> None:
    found = clauses(text, 0, len(text), find_mentions(text, PUBLISHED), PUBLISHED)
    assert [clause.mention.edtf for clause in found] == told
