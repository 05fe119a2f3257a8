"""Groups told in the same words: everybody agrees with everybody, and a chain makes no group."""

from timeline.board.review_groups import in_agreement


def test_three_who_all_agree_are_one_group() -> None:
    assert in_agreement([[1, 2], [2, 3], [1, 3]]) == [[1, 2, 3]]


def test_a_chain_is_cut() -> None:
    assert in_agreement([[1, 2], [2, 3]]) == [[1, 2]]


def test_a_suggestion_of_several_is_a_group_as_it_is() -> None:
    assert in_agreement([[4, 5, 6], [1, 2]]) == [[4, 5, 6], [1, 2]]


def test_nothing_asked_is_no_group() -> None:
    assert in_agreement([]) == []
