"""A month told in a later article and a day of it told at the time: one entry where only that day can be meant."""

from datetime import date

from tests.entries.invented import source
from timeline.entries.proposal import Proposal, Source
from timeline.entries.propose import propose

AT_THE_TIME = source("herald", [
    ("Ida Brock opened the lock gates at Orrin on Tuesday and the first barges went through.", "Tuesday", "2031-05-13"),
    ("A choir of bell ringers sang for the pensioners of Sele on Thursday.", "Thursday", "2031-05-15"),
])


def later(sentence: str, phrase: str, edtf: str, published: date = date(2031, 11, 4)) -> Source:
    return source("post", [
        ("The price of copper wire doubled on Monday.", "Monday", "2031-11-03"), (sentence, phrase, edtf),
    ], published=published)


def told(*articles: Source) -> list[tuple[str, list[str]]]:
    return [(entry.edtf, [piece.key for piece in entry.evidence]) for entry in propose(articles) if entry.edtf < "2031-11"]


def barges(*articles: Source) -> Proposal:
    return next(entry for entry in propose(articles) if entry.edtf == "2031-05-13")


PASSING = later("In May a minister with cold hands had let a line of barges through the lock.", "May", "2031-05")


def test_what_a_later_article_tells_by_its_month_joins_the_day() -> None:
    assert told(AT_THE_TIME, PASSING) == [("2031-05-13", ["herald", "post"]), ("2031-05-15", ["herald"])]


def test_the_evidence_says_why_it_stands_there() -> None:
    assert [piece.reason for piece in barges(AT_THE_TIME, PASSING).evidence] == [
        "“Tuesday” is read so.",
        "“May” is read so. It names no day: of all that is told of that time, it is most like what is told of 13 May 2031.",
    ]


def test_what_else_happened_that_month_stands_alone() -> None:
    other = later("The mayor bought a second trombone in May.", "May", "2031-05")
    assert told(AT_THE_TIME, other) == [("2031-05", ["post"]), ("2031-05-13", ["herald"]), ("2031-05-15", ["herald"])]


def test_whether_a_plan_was_kept_is_not_guessed() -> None:
    plan = source("herald", [("Ida Brock will open the lock gates at Orrin to barges on Tuesday.", "Tuesday", "2031-05-20")])
    assert told(plan, PASSING) == [("2031-05", ["post"]), ("2031-05-20", ["herald"])]


def test_an_article_that_names_the_day_itself_means_something_else() -> None:
    both = source("post", [
        ("The lock gates at Orrin were first opened to barges on 13 May.", "13 May", "2031-05-13"),
        ("In May a minister with cold hands had let a line of barges through the lock.", "May", "2031-05"),
    ], published=date(2031, 11, 4))
    assert ("2031-05", ["post"]) in told(AT_THE_TIME, both)
