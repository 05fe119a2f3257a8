"""A month in one article and a day of it in another, where both say what nothing else of that month says."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from timeline.entries.alike import Told
from timeline.entries.by_month import told_by_month

MAY = ("2023-05", date(2023, 5, 1), date(2023, 5, 31))
BACKDROP = ["Rain fell on the islands.", "Nine trucks of grain were sold.", "A poll was held in the capital."]


def told(text: str, article: int, when: str | tuple[str, date, date], modality: str = "happened", seen: str = "2023-09-02") -> Told:
    edtf, first, last = (when, date.fromisoformat(when), date.fromisoformat(when)) if isinstance(when, str) else when
    return Told((text,), frozenset({article}), edtf, first, last, modality=modality, told=date.fromisoformat(seen))


def amid_others(*entries: Told) -> list[Told]:
    """With what else the story tells, so that common words weigh less."""
    return [*entries, *(told(text, 100 + at, f"2022-01-0{at + 1}") for at, text in enumerate(BACKDROP))]


def pairs(*entries: Told, looking_back: Collection[int] = ()) -> list[tuple[int, int]]:
    return [(i, j) for i, j, _ in told_by_month(amid_others(*entries), looking_back)]


LATER = told("In May Bo stood at the gate of the shipyard with 400 welders.", 1, MAY)
THAT_DAY = told("Some 400 welders blocked the road to the shipyard.", 2, "2023-05-16")


def test_the_month_and_the_day_of_it_that_says_the_same() -> None:
    assert pairs(LATER, THAT_DAY, told("A judge heard the pension case.", 3, "2023-05-20")) == [(0, 1)]


def test_one_word_is_enough_of_what_looks_back() -> None:
    asked = told("In May they turned to the lighthouse.", 1, MAY)
    lamp = told("A lamp reached the lighthouse.", 2, "2023-05-16")
    assert pairs(asked, lamp) == []
    assert pairs(asked, lamp, looking_back={0}) == [(0, 1)]


def test_two_words_among_many_are_enough_of_what_looks_back() -> None:
    asked = told("In May a comet was seen, a shipyard opera was sung, mackerel ran short and welders learned to swim.", 1, MAY)
    gate = told(
        "Some 400 welders with drums, kettles, ladders and two tractors blocked the narrow road past the old chapel to the shipyard.",
        2, "2023-05-16",
    )
    assert pairs(asked, gate) == []
    assert pairs(asked, gate, looking_back={0}) == [(0, 1)]


def test_what_stands_around_it_tells_which_of_several() -> None:
    passing = told("In May it came to a halt.", 1, MAY)
    hearing = told("A judge heard the pension case.", 3, "2023-05-20")
    around = "The shipyard has never forgotten its 400 welders. In May it came to a halt."
    assert pairs(passing, THAT_DAY, hearing) == []
    assert pairs(replace(passing, around=(around,)), THAT_DAY, hearing) == [(0, 1)]


def test_what_is_said_of_anything_is_not_enough() -> None:
    assert pairs(told("The owner said two ships would start in May.", 1, MAY), told("Two crews start, he said.", 2, "2023-05-16")) == []


def test_not_where_another_entry_is_nearly_as_alike() -> None:
    assert pairs(LATER, THAT_DAY, told("At the shipyard 400 welders put down their torches.", 3, "2023-05-25")) == []


def test_not_where_the_article_itself_tells_another_day_as_alike() -> None:
    assert pairs(LATER, THAT_DAY, told("At the shipyard 400 welders put down their torches.", 1, "2023-05-25")) == []


def test_never_two_facts_of_one_article() -> None:
    assert pairs(LATER, told("Some 400 welders blocked the road to the shipyard.", 1, "2023-05-16")) == []


def test_nobody_looks_back_on_what_has_not_happened() -> None:
    assert pairs(told("This month 400 welders stood at the shipyard.", 1, MAY, seen="2023-05-09"), THAT_DAY) == []


def test_what_may_come_is_neither() -> None:
    assert pairs(LATER, told("Some 400 welders might block the road to the shipyard.", 2, "2023-05-16", "possible")) == []


def test_a_month_that_holds_much_holds_much_that_is_alike() -> None:
    crowd = [told(f"Item {'abcdefghij'[at] * 4} was on the agenda.", 10 + at, f"2023-05-{at + 1:02}") for at in range(10)]
    assert pairs(LATER, THAT_DAY, *crowd[:9]) == [(0, 1)]
    assert pairs(LATER, THAT_DAY, *crowd) == []
