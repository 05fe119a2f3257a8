"""What is to be done by the end of a period stands at its last day; what was done by then, or not by then, does not."""

from datetime import date

import pytest

from timeline.articles.page import Block
from timeline.dates import find_mentions
from timeline.entries.deadlines import run_up
from timeline.entries.proposal import Proposal, Source
from timeline.entries.propose import propose


def source(key: str, published: date, text: str) -> Source:
    return Source(
        key=key, text=text, headline="", blocks=[Block(0, len(text), "body", "")], mentions=find_mentions(text, published),
        published=published, provisional=False, date_reason="The page says so.", date_span=None, origin=key, outlet=f"The {key}",
    )


def only(*sources: Source) -> Proposal:
    (found,) = propose(list(sources))
    return found


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Engineers will repair the lock gates at Arden by the end of January.", "2031-01-31"),
        ("The court at Arden is due to rule before the end of February.", "2031-02-28"),
        ("The port of Arden is due to reopen by the end of the month.", "2031-01-31"),
        ("The owners have until the end of March to answer the port of Arden.", "2031-03-31"),
        ("The port of Arden is to buy two tugs by the end of the year.", "2031-12-31"),
        ("The port of Arden will publish its figures by the end of next week.", "2031-01-19"),
        ("By the end of January engineers will repair the lock gates at Arden.", "2031-01-31"),
        ("The port of Arden could be closed by the end of February.", "2031-02-28"),
        ("The port of Arden will buy two tugs by the end of the second quarter.", "2031-06-30"),
    ],
)
def test_a_plan_stands_at_the_last_day_that_it_has(text: str, edtf: str) -> None:
    assert only(source("Herald", date(2031, 1, 8), text)).edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Engineers will repair the lock gates at Arden at the end of January.", "2031-01-21~/2031-01-31~"),
        ("Engineers will repair the lock gates at Arden by January 2032.", "2032-01"),
        ("A ruling on the port of Arden is unlikely before the end of February.", "2031-02-21~/2031-02-28~"),
        ("The launch at Arden was postponed until the end of February.", "2031-02-21~/2031-02-28~"),
    ],
)
def test_what_names_no_term_keeps_its_time(text: str, edtf: str) -> None:
    assert only(source("Herald", date(2031, 1, 8), text)).edtf == edtf


def test_what_was_done_by_the_end_of_a_month_is_dated_as_before() -> None:
    told = source("Herald", date(2031, 4, 8), "Engineers had repaired the lock gates at Arden by the end of January.")
    assert (only(told).edtf, only(told).modality) == ("2031-01-21~/2031-01-31~", "happened")


def test_the_reason_says_so() -> None:
    found = only(source("Herald", date(2031, 1, 8), "Engineers will repair the lock gates at Arden by the\nend of January."))
    assert found.date_reason.endswith("to be done “by the end of January”, so its last day is taken.")
    assert "last day" not in found.evidence[0].reason
    assert "names no day" not in found.evidence[0].reason


def test_a_plan_that_came_true_before_its_term_is_one_with_what_was_done() -> None:
    plan = source("Herald", date(2031, 1, 8), "Engineers will repair the lock gates at Arden by the end of January.")
    done = source("Post", date(2031, 1, 24), "Engineers repaired the lock gates at Arden on Friday.")
    found = only(plan, done)
    assert (found.edtf, found.modality, len(found.evidence)) == ("2031-01-24", "happened", 2)
    assert found.provisional is False


@pytest.mark.parametrize(
    ("last", "edtf", "first"),
    [
        (date(2024, 5, 31), "2024-05-21~/2024-05-31~", date(2024, 5, 21)),
        (date(1, 1, 5), "0001-01-01~/0001-01-05~", date(1, 1, 1)),  # no calendar begins before
    ],
)
def test_the_days_before_a_term(last: date, edtf: str, first: date) -> None:
    assert run_up(last) == (edtf, first)
