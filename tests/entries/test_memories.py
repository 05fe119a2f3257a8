"""What one article alone remembers of years ago, on invented articles."""

import pytest

from tests.entries.invented import source
from timeline.entries.propose import propose

DAM = ("The dam above Orrin burst on Tuesday, flooding two villages.", "Tuesday", "2031-05-13")
SLUICES = ("Engineers opened the sluices of the dam above Orrin on Wednesday.", "Wednesday", "2031-05-14")
PLAIN = ("Rain is frequent in the hills.", "", "")
CRACKS = ("Engineers found cracks in the dam above Orrin in 2026.", "2026", "2026")
IN_MAY = ("Engineers found cracks in the dam above Orrin in May 2026.", "May 2026", "2026-05")
PARADE = ("A carnival parade drew record crowds to Norland in May 2026.", "May 2026", "2026-05")
CARNIVAL = ("A carnival parade drew record crowds to Norland in 2026.", "2026", "2026")


def dates(*articles: list[tuple[str, str, str]]) -> list[str]:
    return [proposal.edtf for proposal in propose([source(f"page {at}", told) for at, told in enumerate(articles)])]


def test_a_year_remembered_of_what_the_others_are_about_belongs_to_the_story() -> None:
    assert dates([DAM, PLAIN, CRACKS], [SLUICES, PLAIN]) == ["2026", "2031-05-13", "2031-05-14"]


def test_so_does_a_month_of_years_ago() -> None:
    assert dates([DAM, PLAIN, IN_MAY], [SLUICES, PLAIN]) == ["2026-05", "2031-05-13", "2031-05-14"]
    assert dates([DAM, PLAIN, PARADE], [SLUICES, PLAIN]) == ["2031-05-13", "2031-05-14"]


@pytest.mark.parametrize("words", [
    "The dam was built in 2026 by a firm from Harn.",
    "In 2026 a farmer bought land below the dam.",
    "Two engineers were fined in 2026 over faulty pumps.",
    "Orrin lost its railway in 2026.",
    "A smaller flood in 2026 drowned 40 sheep near Orrin.",
])
def test_a_word_or_two_of_it_are_enough(words: str) -> None:
    assert dates([DAM, PLAIN, (words, "2026", "2026")], [SLUICES, PLAIN], [DAM, PLAIN]) == ["2026", "2031-05-13", "2031-05-14"]


def test_one_of_what_no_other_speaks_of_is_background() -> None:
    assert dates([DAM, PLAIN, CARNIVAL], [SLUICES, PLAIN]) == ["2031-05-13", "2031-05-14"]


def test_one_that_two_articles_remember_belongs_to_the_story_whatever_it_is() -> None:
    assert dates([DAM, PLAIN, CARNIVAL], [PLAIN, PLAIN, CARNIVAL]) == ["2026", "2031-05-13"]


def test_among_many_articles_one_alone_remembers_nothing() -> None:
    others = [[SLUICES, PLAIN] for _ in range(20)]
    assert dates([DAM, PLAIN, CRACKS], *others) == ["2031-05-13", "2031-05-14"]
