"""Importances of invented groups of clauses; the articles appeared in May 2031."""

from datetime import date

from tests.entries.invented import source
from timeline.entries.importance import FEW, LED
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


def test_what_an_article_leads_with_weighs_more_than_what_it_tells_by_the_way() -> None:
    found = by_day(source("herald", [BURST, RESIGNED]), source("post", [RESIGNED, BURST], origin="Wire"), source("lamp", [BURST]))
    assert found["2031-05-13"] > 1.2 * found["2031-05-15"]


def test_a_day_that_is_still_named_weeks_later_weighs_more_than_one_that_only_its_own_reports_name() -> None:
    found = by_day(
        source("herald", [BURST]), source("post", [RESIGNED]),
        source("later", [BURST], published=date(2031, 7, 1)), source("soon", [RESIGNED], published=date(2031, 5, 16)),
    )
    assert found["2031-05-13"] > 1.5 * found["2031-05-15"]


def test_a_day_that_much_is_still_told_after_weighs_more_than_the_last_one() -> None:
    days = [date(2031, 5, 14), date(2031, 5, 15), date(2031, 5, 16), date(2031, 5, 17)]
    told = [(f"A bridge was closed on {day.day} May.", f"{day.day} May", str(day)) for day in days]
    found = by_day(*(source(f"herald {day.day}", [line], published=day) for day, line in zip(days, told, strict=True)))
    assert list(found.values()) == sorted(found.values(), reverse=True)


def test_the_days_of_a_chronology_weigh_more_than_those_that_are_only_reported() -> None:
    days = [f"2031-05-0{day}" for day in range(1, 6)]
    lines = [(f"{int(day[-1])} May 2031 The dam of Orrin is inspected.", f"{int(day[-1])} May 2031", day) for day in days]
    quiet = ("The quays of Orrin are long, and the gulls have them to themselves.", "", "")
    reports = [source(f"post {at}", [quiet, quiet, quiet, RESIGNED], published=date(2031, 5, 15)) for at in range(5)]
    found = by_day(source("herald", lines), *reports)
    assert min(found[day] for day in days) > found["2031-05-15"]


def test_what_lies_before_the_story_weighs_little() -> None:
    found = by_day(source("herald", [BURST, ("The dam was opened on 3 March 2030.", "3 March 2030", "2030-03-03")]))
    assert found["2030-03-03"] < 0.25 * found["2031-05-13"]


def test_the_entries_of_a_day_share_its_importance_which_grows_with_what_was_done() -> None:
    alone = by_day(source("herald", [BURST]))
    both = propose([source("herald", [BURST, ("The mill of Selby opened on Tuesday.", "Tuesday", "2031-05-13")])])
    assert [proposal.edtf for proposal in both] == ["2031-05-13", "2031-05-13"]
    whole = sum(proposal.importance for proposal in both)
    assert alone["2031-05-13"] < whole < 1.5 * alone["2031-05-13"]


def test_a_story_without_publish_days_counts_origins() -> None:
    assert by_day(source("herald", [BURST], published=None), source("post", [BURST], published=None)) == {
        "2031-05-13": round(2**0.5 * 3**0.3 * (1 + LED / (1 + 2 / FEW)), 3)
    }


def test_a_week_stands_behind_a_day_that_as_many_name() -> None:
    week = ("The mill of Selby was searched last week.", "last week", "2031-05-05/2031-05-11")
    found = by_day(source("herald", [BURST, week]))
    assert found["2031-05-05/2031-05-11"] < found["2031-05-13"]


def test_news_that_an_article_leads_with_weighs_though_nobody_names_its_day() -> None:
    voted = ("Dock workers in Orrin have voted for a new contract.", "", "")
    found = by_day(source("herald", [BURST]), source("post", [voted], published=date(2031, 5, 16)))
    assert found["2031-05-16"] > 0.1 * found["2031-05-13"]
