"""What an article says again of a day counts once, on clauses of invented articles."""

from dataclasses import replace

import pytest

from tests.entries.test_grouping import candidates, keys
from timeline.entries.candidate import Candidate
from timeline.entries.grouping import group


def test_what_an_article_tells_twice_is_told_once() -> None:
    told = candidates(("a", "The dam above Orrin burst on Tuesday", "2031-05-13"), ("a", "The Orrin dam burst early Tuesday", "2031-05-13"))
    assert keys(group(told)) == [["a"]]


def test_what_only_dates_something_else_gives_way_to_what_is_told_in_full() -> None:
    by_the_way, in_full = candidates(
        ("a", "a week after lead was found in the wells of Orrin on Tuesday", "2031-05-13"),
        ("a", "Two old wells above the mill turned out to be poisoned on Tuesday", "2031-05-13"),
    )
    assert len(group([by_the_way, in_full])) == 2
    counted = replace(by_the_way, clause=replace(by_the_way.clause, mention=replace(by_the_way.clause.mention, rule="by-event")))
    assert group([counted, in_full]) == [[in_full]]
    said = replace(in_full, clause=replace(in_full.clause, statement=True))
    assert len(group([counted, said])) == 2


def at_an_hour(words: str, *, how: str = "happened") -> Candidate:
    """The second thing that article "a" tells of Tuesday, dated by a clock time alone."""
    told = candidates(("a", "The directors met in the Orrin hotel on Tuesday", "2031-05-13"), ("a", words, "2031-05-13"))[1]
    mention = replace(told.clause.mention, rule="clock", type="TIME")
    return replace(told, clause=replace(told.clause, mention=mention, modality=how))


def test_what_only_says_at_what_hour_of_the_day_it_was() -> None:
    met = candidates(("a", "The directors met in the Orrin hotel on Tuesday", "2031-05-13"))[0]
    vote = at_an_hour("The vote was taken at 10.40pm")
    assert group([met, vote]) == [[met]]
    assert len(group([replace(met, clause=replace(met.clause, statement=True)), vote])) == 2
    assert len(group([met, replace(vote, key="b", origin="b")])) == 2
    for other in ("A second vote was taken at 9pm", "The porter locked the doors at 9pm", "The man who ran the vote started at 9pm"):
        assert len(group([met, at_an_hour(other)])) == 2
    assert len(group([met, at_an_hour("The vote was held at 9pm", how="planned")])) == 2


def said(told: Candidate) -> Candidate:
    return replace(told, clause=replace(told.clause, statement=True))


ALSO_SAID = ("A guide said that nobody swam", "The bank said on Tuesday it was open", "A vet said he had cats", "Brock said that he won")


def statements(*words: str) -> list[Candidate]:
    """In a story in which much is said, so that saying alone makes nothing alike."""
    return [said(told) for told in candidates(*(("a", told, "2031-05-13") for told in (*words, *ALSO_SAID)))[: len(words)]]


def test_two_who_are_named_each_say_their_own() -> None:
    union, holt, aske = statements(
        "The union said on Tuesday that nobody had been paid", "Ida Holt said on Tuesday that the pier would stay shut",
        "Tom Aske said on Tuesday that rents were too dear",
    )
    assert len(group([holt, aske])) == 2
    assert len(group([union, holt])) == 2, "who is named only now is none of those who spoke before"


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("Ida Holt said on Tuesday that the pier would stay shut", "She told the paper on Tuesday that the pier stays shut", 1),
        ("The firm said on Tuesday that it had closed its Orrin plant", "In a statement on Tuesday it said the plant was closed", 1),
        ("Ida Holt said on Tuesday that the pier would stay shut", "She told the paper on Tuesday that swimmers had complained", 2),
        ("The court announced on Tuesday that her ban was cut", "“I can race again,” she wrote on Tuesday", 2),
        ("The ministry said on Tuesday that nine villages were flooded", "Its spokesman said on Tuesday that schools would open late", 2),
        ("Holt said on Tuesday he would bring the cabinet down", "After a meeting he said on Tuesday that little had been offered", 2),
        ("The clinic said on Tuesday that nobody else was ill", "The mayor told reporters on Tuesday that help was on its way", 2),
        ("The coach said on Tuesday that two players had left", "The club said on Tuesday that tickets would be dearer", 2),
    ],
)
def test_what_may_be_said_by_one_is_said_again_only_where_it_is_alike(first: str, second: str, told: int) -> None:
    assert len(group(statements(first, second))) == told


def test_what_is_only_alike_by_the_sentence_before_it_is_told_once_more() -> None:
    landed, ill = candidates(("a", "Ida Holt landed in Orrin on Tuesday", "2031-05-13"), ("a", "She saw a doctor on Tuesday", "2031-05-13"))
    taken_in = replace(ill, vector=landed.vector)
    assert len(group([landed, taken_in])) == 2
    assert len(group([landed, replace(taken_in, words="A doctor was seen on Tuesday")])) == 1
