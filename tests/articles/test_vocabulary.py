import pytest

from timeline.articles.shingles import containment, shingles
from timeline.articles.vocabulary import mended, stem


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The agree-\nment was signed", "The agreement was signed"),
        ("The agree- ment was signed", "The agreement was signed"),
        ("Soft\u00adware", "Software"),
        ("two- and three-year terms", "two- and three-year terms"),
        ("Haus- und Hofmeister", "Haus- und Hofmeister"),
        ("The ferry - old and slow - left", "The ferry - old and slow - left"),
    ],
)
def test_words_broken_at_line_ends_are_whole_again(text: str, whole: str) -> None:
    assert mended(text) == whole


def test_a_broken_word_breaks_no_word_run() -> None:
    assert containment(shingles("the agreement was signed on Monday"), shingles("the agree-\nment was signed on Monday")) == 1.0


def test_an_elided_article_is_no_part_of_the_word() -> None:
    assert stem("l'entrepôt") == stem("entrepôt")


@pytest.mark.parametrize(("one", "other"), [("Dvořák", "Dvorak"), ("Łódź", "Lodz"), ("Ørsted's", "Orsted"), ("Vigón", "VIGON")])
def test_a_name_is_the_same_with_and_without_its_accents(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("війна", "вина"), ("가", "나")])
def test_words_of_other_scripts_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)
