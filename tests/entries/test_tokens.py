"""Words as they are read for their verbs."""

import pytest

from timeline.entries.tokens import tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mill’s owner left in May.", ["the", "mill's", "owner", "left", "in", "May"]),
        ("The Black Dyed Millers have left.", ["the", "black", "Dyed", "millers", "have", "left"]),
        ("Allied Mills have left.", ["Allied", "mills", "have", "left"]),
        ("Sacked Tuesday, the miller left.", ["sacked", "tuesday", ",", "the", "miller", "left"]),
        ("Mayor Sacked As Ice Is Out", ["mayor", "sacked", "as", "ice", "is", "out"]),
    ],
)
def test_words_are_small_but_for_the_month_and_what_would_read_as_a_verb_in_a_name(text: str, words: list[str]) -> None:
    assert [token.word for token in tokens(text, 0, len(text))] == words
