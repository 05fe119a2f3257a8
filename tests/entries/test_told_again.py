"""What an article says again of a day counts once, on clauses of invented articles."""

from dataclasses import replace

from tests.entries.test_grouping import candidates, keys
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
