"""What was done that comes once, told as done or to be done, and not by the way."""

import pytest

from timeline.entries.deeds import as_done, before_deed, deeds, without_deeds


@pytest.mark.parametrize(
    ("words", "phrase", "told"),
    [
        ("Ottoline Reyes was charged in March.", "in March", {"charged"}),
        ("A jury found the harbour master guilty on 4 May.", "4 May", {"convicted"}),
        ("The treasurer will be sentenced in June.", "June", {"sentenced"}),
        ("At a sentencing hearing on 2 June her lawyer spoke.", "2 June", set()),
        ("The chairman resigned on Friday after Orbel recalled its kettles.", "Friday", {"resigned"}),
        ("On Friday after Orbel recalled its kettles the chairman resigned.", "", {"recalled", "resigned"}),
        ("The inquiry's report, released on Friday, blames the port.", "Friday", {"published"}),
        ("The two sailors were released on Friday.", "Friday", {"released"}),
        ("The high court quashed the vote on 4 May.", "4 May", {"annulled"}),
        ("Parliament overturned the ban on eel nets on 4 May.", "4 May", {"annulled"}),
        ("The tug overturned on 4 May.", "4 May", {"sank"}),
        ("The ferry line scrubbed nine sailings on Friday.", "Friday", {"withdrew"}),
        ("Dockers voted by 80 percent to strike in May.", "May", {"approved"}),
        ("Police opened fire on Friday.", "Friday", {"shot"}),
        ("A miller shot Brock after a meeting on Friday.", "Friday", {"shot"}),
        ("The price of flour shot up after a meeting on Friday.", "Friday", set()),
        ("The bins of the old town overflow on Fridays.", "Fridays", set()),
        ("Trams began running at dawn on Friday.", "Friday", {"running again"}),
        ("Work on the pier began on Friday.", "Friday", set()),
        ("The shops remained closed on Monday.", "Monday", set()),
    ],
)
def test_what_a_clause_tells_as_done(words: str, phrase: str, told: set[str]) -> None:
    assert deeds(words, phrase) == told


def test_what_is_left_without_it() -> None:
    assert without_deeds("Ottoline Reyes was charged.") == "Ottoline Reyes was ."
    assert without_deeds("A jury found Ansa Mohr guilty.") == "A jury Ansa Mohr."


def test_what_stands_before_it() -> None:
    assert before_deed("Mohr, who took the stand in May", "testified") == "Mohr, who "
    assert before_deed("Mohr, who took the stand in May", "charged") == ""


@pytest.mark.parametrize(
    ("to_come", "done"),
    [
        ("The bridge is due to open", "The bridge is due opened"), ("Voters will decide", "Voters decided"),
        ("He will be charged", "He be charged"), ("They have stopped", "They have stopped"),
        ("She is to swear the oath", "She is swore the oath"), ("The bank will apply", "The bank applied"),
    ],
)
def test_what_is_to_come_has_the_words_of_the_deed(to_come: str, done: str) -> None:
    assert as_done(to_come) == done
