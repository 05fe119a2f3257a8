"""What only one of two tellings says is marked; typography is not, and strangers are left unmarked."""

from timeline.board.differing import stretches


def test_words_of_one_alone_are_marked() -> None:
    assert stretches("Dockers walk out on Monday", ["Dockers walk out at dawn"]) == [("Dockers walk out", False), ("on Monday", True)]


def test_quotes_case_and_commas_tell_nothing_apart() -> None:
    assert stretches("The “Star”, a ferry", ['the "star" a ferry']) == [("The “Star”, a ferry", False)]


def test_texts_with_little_in_common_are_left_whole() -> None:
    assert stretches("Dockers walk out", ["Snow closes the pass"]) == [("Dockers walk out", False)]


def test_the_nearest_telling_is_the_measure() -> None:
    near, far = "Dockers walk out at dawn", "The walk out of the dockers began"
    assert stretches("Dockers walk out at noon", [far, near]) == [("Dockers walk out at", False), ("noon", True)]


def test_an_empty_text_has_nothing_to_mark() -> None:
    assert stretches("", ["Dockers walk out"]) == [("", False)]


def test_what_any_of_the_others_says_is_not_marked() -> None:
    near, far = "Dockers walk out at dawn", "At noon, the ships that wait off the port were told to leave"
    assert stretches("Dockers walk out at noon", [near, far]) == [("Dockers walk out at noon", False)]
    assert stretches("Dockers walk out at noon", [near, "Dockers walk out at noon"]) == [("Dockers walk out at noon", False)]
