"""The sentence around a span and the one before it."""

from timeline.entries.surroundings import surroundings

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
