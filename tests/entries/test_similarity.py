"""How alike two texts are, and which entries may be one event."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from timeline.entries.alike import Told, alike, is_in_doubt, is_same_event
from timeline.entries.similarity import Weights, combined, cosine, features, pairs, shared, total, weigher

STORY = [
    "The dam above Orrin burst on Tuesday.",
    "The mines minister resigned on Thursday.",
    "Two villages were flooded and nine people died.",
    "The company apologised to the families.",
    "A court froze the accounts of the company.",
]


def likeness(first: str, second: str) -> float:
    weights = weigher(features(text) for text in [*STORY, first, second])
    return cosine(weights.vector(features(first)), weights.vector(features(second)))


def test_states_and_numbers_are_features_and_so_is_the_kind_of_happening() -> None:
    assert features("On Tuesday Beijing fined 6 firms 6.50 euros") == {
        "@china": 1, "fined": 1, "firm": 1, "euro": 1, "6": 1, "6.50": 1, "#payment": 1.0,
    }


@pytest.mark.parametrize(
    ("text", "same", "other"),
    [
        ("The ferry capsized off Orrin.", "The boat overturned near Orrin.", "The mayor of Orrin was elected."),
        ("The mines minister resigned.", "Mines minister Ida Brock stepped down.", "The mines minister spoke."),
        ("Eleven customers sued the company.", "A class action by 11 customers was filed.", "The company moved its customers."),
        ("The US lifted its ban.", "Washington ended its embargo.", "Brussels widened its embargo."),
    ],
)
def test_other_words_for_the_same_happening_are_more_alike(text: str, same: str, other: str) -> None:
    assert likeness(text, same) > likeness(text, other)


def test_the_same_text_is_wholly_alike_and_nothing_in_common_is_not_alike() -> None:
    assert round(likeness("The dam burst.", "The dam burst."), 6) == 1.0
    assert likeness("The dam burst.", "A poll was held.") == 0.0


def test_what_stands_around_counts_less() -> None:
    assert combined(("dam dam", 1.0), ("dam river", 0.5)) == {"dam": 2.0, "river": 0.5}


def test_pairs_are_those_that_share_a_term() -> None:
    assert list(pairs([{"dam": 1.0}, {"poll": 1.0}, {"dam": 0.6, "poll": 0.8}])) == [(0, 2, 0.6), (1, 2, 0.8)]


def test_the_sum_of_vectors() -> None:
    assert total([{"dam": 0.5}, {"dam": 0.5, "poll": 1.0}]) == {"dam": 1.0, "poll": 1.0}


def test_an_empty_text_has_no_direction() -> None:
    assert cosine(Weights(Counter(), 1).vector(features("")), {"dam": 1.0}) == 0.0


def test_shared_names_and_numbers() -> None:
    assert shared("The firm Orrin Mines lost 40 trucks", "Trucks of Orrin Mines, 40 in all") == ["Orrin Mines", "40"]


def entry(text: str, day: date, last: date | None = None, *, article: int) -> Told:
    edtf = day.isoformat() if last is None else f"{day}/{last}"
    return Told((text,), frozenset({article}), edtf, day, last or day)


TUESDAY = date(2031, 5, 13)


def others() -> list[Told]:
    return [entry(text, date(2031, 1, 1 + 7 * at), article=100 + at) for at, text in enumerate(STORY[1:])]


def test_two_articles_on_one_day_may_tell_one_event() -> None:
    told = [
        entry("The dam above Orrin burst.", TUESDAY, article=1),
        entry("Orrin's dam gave way, flooding two villages.", TUESDAY, article=2),
    ]
    assert [(i, j) for i, j, _ in alike(told + others())] == [(0, 1)]


def test_two_facts_of_one_article_are_never_suggested() -> None:
    told = [entry("The dam burst.", TUESDAY, article=1), entry("The dam burst again.", TUESDAY, article=1)]
    assert alike(told + others()) == []


def test_the_same_words_a_week_apart_are_two_events() -> None:
    told = [entry("The dam burst.", TUESDAY, article=1), entry("The dam burst.", date(2031, 5, 20), article=2)]
    assert alike(told + others()) == []


def test_much_the_same_words_a_day_apart_may_be_one_event_with_a_wrong_date() -> None:
    told = [
        entry("The dam above Orrin burst.", TUESDAY, article=1),
        entry("The dam above Orrin burst, flooding two villages.", date(2031, 5, 14), article=2),
    ]
    (pair,) = [(first, second, likeness) for first, second, likeness in alike(told + others())]
    assert pair[:2] == (0, 1)
    assert is_in_doubt(*told)
    assert is_same_event(*told, pair[2])
    assert not is_same_event(*told, 0.1)


def test_a_wrong_date_may_lie_in_another_month() -> None:
    told = [
        entry("The dam above Orrin burst.", date(2031, 5, 31), article=1),
        entry("The dam above Orrin burst.", date(2031, 6, 1), article=2),
    ]
    assert [(i, j) for i, j, _ in alike(told + others())] == [(0, 1)]


def test_what_was_to_come_that_day_is_more_than_one_word_like_what_came() -> None:
    came = entry("Ministers attacked the decision.", TUESDAY, article=1)
    to_come = replace(entry("The decision will take effect.", TUESDAY, article=2), modality="planned")
    attack = replace(entry("Ministers will attack the ruling.", TUESDAY, article=2), modality="planned")
    assert [is_same_event(came, other, 0.2) for other in (to_come, attack)] == [False, True]


def test_a_year_holds_too_many_such_events() -> None:
    year = entry("The dam above Orrin burst again.", date(2031, 1, 1), date(2031, 12, 31), article=1)
    assert not is_same_event(year, entry("The dam above Orrin burst.", TUESDAY, article=2), 0.5)


def test_on_a_crowded_day_likeness_alone_is_not_enough() -> None:
    told = entry("The dam above Orrin burst.", TUESDAY, article=1), entry("The Orrin dam gave way.", TUESDAY, article=2)
    assert [is_same_event(*told, 0.22), is_same_event(*told, 0.22, of_date=6), is_same_event(*told, 0.3, of_date=6)] == [
        True, False, True,
    ]


def test_two_that_are_alone_on_their_day_need_be_less_alike() -> None:
    told = entry("The chapel of Orrin came down.", TUESDAY, article=1), entry("Diggers levelled the chapel.", TUESDAY, article=2)
    assert [is_same_event(*told, 0.11, of_date=2), is_same_event(*told, 0.11, of_date=3), is_same_event(*told, 0.22, of_date=3)] == [
        True, False, True,
    ]
    assert not is_same_event(told[0], entry("Diggers were stolen.", TUESDAY, article=3), 0.15, of_date=2)


def test_that_both_speak_of_a_hearing_is_nothing_in_common() -> None:
    told = entry("A hearing was held on the chapel.", TUESDAY, article=1), entry("Letters were read at the hearing.", TUESDAY, article=2)
    assert not is_same_event(*told, 0.11, of_date=2)


def test_two_here_and_two_there_are_nothing_in_common() -> None:
    told = entry("Two vans were burnt in Orrin.", TUESDAY, article=1), entry("There are two stories of that day.", TUESDAY, article=2)
    assert not is_same_event(*told, 0.15)


def test_what_may_come_is_not_what_was_to_come() -> None:
    may = replace(entry("The miners of Orrin may appeal.", TUESDAY, article=1), modality="possible")
    until = replace(entry("The miners of Orrin have until Tuesday to appeal.", TUESDAY, article=2), modality="planned")
    assert not is_same_event(may, until, 0.6)


def test_a_month_may_hold_the_day() -> None:
    told = [
        entry("The dam above Orrin burst.", date(2031, 5, 1), date(2031, 5, 31), article=1),
        entry("The dam above Orrin burst.", TUESDAY, article=2),
    ]
    (_, _, found), *rest = alike(told + others())
    assert rest == []
    assert is_same_event(told[0], told[1], found)


def test_a_week_may_reach_into_the_next_month() -> None:
    told = [
        entry("The dam above Orrin burst.", date(2031, 4, 1), date(2031, 4, 30), article=1),
        entry("The dam above Orrin burst.", date(2031, 4, 28), date(2031, 5, 4), article=2),
    ]
    assert [(i, j) for i, j, _ in alike(told + others())] == [(0, 1)]
