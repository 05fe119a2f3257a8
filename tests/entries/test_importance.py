"""Importances of invented groups of clauses; the articles appeared in May 2031."""

from datetime import date

from tests.entries.invented import source
from timeline.entries.proposal import Source
from timeline.entries.propose import propose

BURST = ("The dam above Orrin burst on Tuesday.", "Tuesday", "2031-05-13")
RESIGNED = ("The mines minister, Ida Brock, resigned on Thursday.", "Thursday", "2031-05-15")


def by_day(*sources: Source) -> dict[str, float]:
    return {proposal.edtf: proposal.importance for proposal in propose(sources)}


def test_a_day_that_two_origins_name_weighs_more_than_one_that_one_names() -> None:
    found = by_day(source("herald", [BURST]), source("post", [BURST, RESIGNED]))
    assert found["2031-05-13"] > found["2031-05-15"]


def test_copies_of_one_text_name_a_day_once() -> None:
    once = by_day(source("herald", [BURST], origin="Wire"))
    twice = by_day(source("herald", [BURST], origin="Wire"), source("post", [BURST], origin="Wire"))
    assert once == twice


def test_a_day_that_is_still_named_weeks_later_weighs_more_than_one_that_only_its_own_reports_name() -> None:
    found = by_day(
        source("herald", [BURST]), source("post", [RESIGNED]),
        source("later", [BURST], published=date(2031, 7, 1)), source("soon", [RESIGNED], published=date(2031, 5, 17)),
    )
    assert found["2031-05-13"] > 2 * found["2031-05-15"]


def test_what_lies_before_the_story_weighs_little() -> None:
    found = by_day(source("herald", [BURST, ("The dam was opened on 3 March 2030.", "3 March 2030", "2030-03-03")]))
    assert found["2030-03-03"] < 0.25 * found["2031-05-13"]


def test_the_entries_of_a_day_share_its_importance() -> None:
    alone = by_day(source("herald", [BURST]))
    both = propose([source("herald", [BURST, ("The mill of Selby opened on Tuesday.", "Tuesday", "2031-05-13")])])
    assert [proposal.edtf for proposal in both] == ["2031-05-13", "2031-05-13"]
    assert round(sum(proposal.importance for proposal in both), 2) == round(alone["2031-05-13"], 2)


def test_a_story_without_publish_days_counts_origins() -> None:
    assert by_day(source("herald", [BURST], published=None), source("post", [BURST], published=None)) == {"2031-05-13": 2.0}
