"""What an article tells by its month long after: it waits where others tell of a day of that time."""

from datetime import date

import pytest

from tests.entries.invented import source
from timeline.entries.proposal import PROPOSED, SET_ASIDE, Source
from timeline.entries.propose import propose

LATER = date(2031, 11, 4)
DAYS = source("herald", [
    ("Ida Brock opened the lock gates at Orrin on Tuesday and the first barges went through.", "Tuesday", "2031-05-13"),
    ("The mayor played her trombone on Sunday.", "Sunday", "2031-07-06"),
    ("Her deputy waved an umbrella on Monday.", "Monday", "2031-07-07"),
    ("A choir of bell ringers sang for the pensioners of Sele on Thursday.", "Thursday", "2031-08-14"),
], published=date(2031, 8, 15))
TROMBONE = ("The mayor bought a second trombone in May.", "May", "2031-05")
UMBRELLA = ("Her deputy lost an umbrella in August.", "August", "2031-08")
PIANIST = ("A pianist was hired in June.", "June", "2031-06")
WAGES = ("The orchestra paid its wages late on 3 March.", "3 March", "2031-03-03")


def standing(*articles: Source, at: str = "2031-05") -> list[str]:
    return [entry.status for entry in propose(articles) if entry.edtf == at]


def looking_back(*told: tuple[str, str, str], published: date | None = LATER) -> Source:
    return source("post", list(told), published=published)


def test_what_may_stand_under_its_day_already_waits() -> None:
    article = looking_back(TROMBONE, UMBRELLA)
    assert (standing(DAYS, article), standing(DAYS, article, at="2031-08")) == ([SET_ASIDE], [SET_ASIDE])


def test_what_is_like_nothing_else_that_is_told_retells_nothing() -> None:
    baker = ("Two bakers from Vessa swapped recipes in May.", "May", "2031-05")
    assert standing(DAYS, looking_back(baker)) == [PROPOSED]


def test_the_days_themselves_stand() -> None:
    assert standing(DAYS, looking_back(TROMBONE, UMBRELLA), at="2031-05-13") == [PROPOSED]


def test_a_month_of_which_nobody_tells_a_day_stands() -> None:
    assert standing(DAYS, looking_back(TROMBONE, PIANIST), at="2031-06") == [PROPOSED]


def test_what_was_only_to_be_done_on_a_day_of_it_is_no_retelling() -> None:
    plan = source("herald", [("The choir will sing at Sele on 9 May.", "9 May", "2031-05-09")], published=date(2031, 5, 2))
    assert standing(plan, looking_back(TROMBONE)) == [PROPOSED]


def test_naming_the_day_of_something_else_says_nothing_of_this() -> None:
    assert standing(DAYS, looking_back(TROMBONE, WAGES)) == [SET_ASIDE]


def test_what_was_said_by_its_month_waits_too() -> None:
    said = ("The mayor said in May that she plays the trombone.", "May", "2031-05")
    assert standing(DAYS, looking_back(said)) == [SET_ASIDE]


@pytest.mark.parametrize(("published", "status"), [
    (date(2031, 6, 5), PROPOSED), (date(2031, 6, 30), PROPOSED), (date(2031, 7, 20), PROPOSED), (date(2031, 7, 21), SET_ASIDE),
])
def test_what_lies_a_few_weeks_back_is_news(published: date, status: str) -> None:
    assert standing(DAYS, looking_back(TROMBONE, published=published)) == [status]


def test_who_told_it_soon_keeps_it_on_the_timeline() -> None:
    soon = source("gazette", [TROMBONE], published=date(2031, 6, 5))
    assert standing(DAYS, looking_back(TROMBONE), soon) == [PROPOSED]


def test_an_article_that_nobody_can_date_counts_as_late() -> None:
    assert standing(DAYS, looking_back(TROMBONE, published=None)) == [SET_ASIDE]


def test_what_the_article_itself_gives_the_day_for_is_something_else() -> None:
    drummer = ("A drummer left the orchestra on 9 May.", "9 May", "2031-05-09")
    assert standing(looking_back(TROMBONE, drummer)) == [PROPOSED]


def test_what_is_to_come_stands() -> None:
    plan = ("The mayor will buy a third trombone in May.", "May", "2032-05")
    concert = source("herald", [("The choir sang at Sele on 9 May.", "9 May", "2032-05-09")], published=date(2032, 5, 10))
    assert standing(concert, looking_back(plan), at="2032-05") == [PROPOSED]
