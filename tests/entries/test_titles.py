"""The headline of an entry, chosen from what its tellings offer, by example."""

import pytest

from timeline.entries.telling import Telling
from timeline.entries.titles import best_title, summary_of


def title(words: str, sentence: str, phrase: str = "Tuesday", before: str = "", *, said: bool = False) -> str:
    return best_title([Telling(words, sentence, phrase=phrase, before=before, said=said)])


def test_what_a_relative_clause_tells_is_told_of_the_noun_before_it() -> None:
    words = "the court gave on Tuesday."
    assert title(words, f"Both signed, in keeping with an order that {words}") == "The court gave an order"


@pytest.mark.parametrize("given", ["Former mayor Ida Brock. — AFP", "The dam above Orrin after it burst. (Reuters)", "Orrin (File photo)"])
def test_what_stands_under_a_picture_is_no_headline(given: str) -> None:
    told = Telling("The dam above Orrin burst on Tuesday.", "", phrase="Tuesday", headline=given, headline_alike=0.6)
    assert best_title([told]) == "The dam above Orrin burst"


def test_a_bare_attribution_gives_way_to_what_was_said() -> None:
    words = "Ida Brock, head of the agency, said on Tuesday."
    told = f"The board has found the fault that caused it, {words}"
    assert title(words, told, said=True) == "The board has found the fault that caused it, Ida Brock, head of the agency, said"


def test_that_it_was_agreed_gives_way_to_what_was_agreed() -> None:
    words = "At a meeting on Tuesday, it was agreed"
    assert title(words, f"{words} that all the mills would be shut by May.") == "It was agreed that all the mills would be shut by May"


def test_who_says_it_stands_in_the_middle_of_what_is_said() -> None:
    words = "The flood was so strong, Brock said, that nine gates had to be opened on Tuesday."
    assert title(words, words) == "The flood was so strong, Brock said, that nine gates had to be opened"


@pytest.mark.parametrize(("words", "sentence", "expected"), [
    ("later lost a vote on Tuesday", "Brock was fined by the council in March and later lost a vote on Tuesday.",
     "Brock later lost a vote"),
    ("was due in Orrin on Tuesday.", "A call came from the Telvian ship, which had left Harn on Friday and was due in Orrin on Tuesday.",
     "The Telvian ship was due in Orrin"),
    ("indicates that a valve failed on Tuesday.",
     "The first report on the crash of the ferry that left nine dead in Harn, indicates that a valve failed on Tuesday.",
     "The first report on the crash of the ferry indicates that a valve failed"),
    ("illness began on Tuesday", "The nurse, whose illness began on Tuesday, met nobody.", "The nurse’s illness began"),
    ("two of which are due on Tuesday.", "The yard builds the new ferries, two of which are due on Tuesday.",
     "Two of the new ferries are due"),
    ("the miners, who met on Tuesday in Harn", "Relatives of the miners, who met on Tuesday in Harn, were angry.",
     "Relatives of the miners met in Harn"),
])
def test_what_is_missing_in_a_clause_comes_from_its_sentence(words: str, sentence: str, expected: str) -> None:
    assert title(words, sentence) == expected


def test_of_one_whom_the_page_knows_by_name_is_told_what_befell_that_one() -> None:
    words, sentence = "Brock, who died in Harn on Tuesday", "Fans of Brock, who died in Harn on Tuesday, wrote to the council."
    assert best_title([Telling(words, sentence, phrase="Tuesday", page="The singer Ida Brock was 50.")]) == "Brock died in Harn"
    assert best_title([Telling(words, sentence, phrase="Tuesday", page="Brock lies on the Orrin.")]) == "Fans of Brock died in Harn"


def test_what_names_one_entry_of_a_day_names_no_other() -> None:
    told = Telling("The dam above Orrin burst on Tuesday.", "", phrase="Tuesday", headline="Dam bursts above Orrin", headline_alike=0.6)
    assert best_title([told]) == best_title([told], {"The dam above Orrin burst"}) == "Dam bursts above Orrin"
    assert best_title([told], {"Dam bursts above Orrin"}) == "The dam above Orrin burst"
    assert best_title([told], {"Dam bursts above Orrin", "The dam above Orrin burst"}) == "Dam bursts above Orrin"


def test_a_summary_has_no_bullet_in_front() -> None:
    words = "- On Tuesday the dam above Orrin burst."
    assert summary_of([Telling(words, words, phrase="Tuesday")]) == "On Tuesday the dam above Orrin burst."
