"""The sentence around a span and the one before it."""

import pytest

from timeline.entries.surroundings import stands_in_or_opens, surroundings

TEXT = "Rain fell.\nThe mill stood idle. Its owner, they say, sold it in May. Nobody came."


def around(words: str) -> str:
    start = TEXT.index(words)
    return surroundings(TEXT, start, start + len(words))


def test_its_own_sentence_and_the_one_before() -> None:
    assert around("sold it in May") == "The mill stood idle. Its owner, they say, sold it in May."


def test_nothing_of_another_line() -> None:
    assert around("stood idle") == "The mill stood idle."


def test_all_the_sentences_that_it_runs_over() -> None:
    assert around("sold it in May. Nobody") == "The mill stood idle. Its owner, they say, sold it in May. Nobody came."


@pytest.mark.parametrize(("text", "expected"), [
    ("They have been idle since Monday, when the mill shut.", True), ("They left when the mill shut on Monday.", True),
    ("Monday, 5 May. Then the mill shut.", False), ("Monday: the mill shut.", False),
])
def test_a_phrase_in_a_span_or_before_the_when_that_opens_it(text: str, *, expected: bool) -> None:
    phrase, start = text.index("Monday"), text.index("the mill")
    assert stands_in_or_opens(text, (phrase, phrase + len("Monday")), start, len(text)) == expected
