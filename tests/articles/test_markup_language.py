"""The language that markup names, and when it is believed."""

from datetime import date

import pytest

from timeline.articles.load import load
from timeline.articles.markup_language import believed, named_language
from timeline.articles.models import Expression
from timeline.articles.page import Received
from timeline.articles.read import articles_of, decided_about, read_afresh


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ('<!doctype html><html class="no-js" lang="de-AT"><head>', "de"), ("<html xml:lang='es'>", "es"), ("<html lang=fr>", "fr"),
        ('<html lang="en"><script type="application/ld+json">{"inLanguage": "uk-UA"}</script>', "uk"),
        ('<html><script type="application/ld+json">{"inLanguage": "German"}</script>', ""), ("<html>", ""), ('<p lang="de">', ""),
    ],
)
def test_what_the_markup_names(raw: str, code: str) -> None:
    assert named_language(raw) == code


def test_the_text_goes_before_a_template_of_another_language() -> None:
    german = "Die Fähre ist am Mittwoch auf Grund gelaufen und wurde von der Küstenwache mit zwei Booten in den Hafen geschleppt."

    assert believed("en", german) == "de"
    assert believed("de", german) == "de"
    assert believed("de", "Feuer 12. Mai") == "de"
    assert believed("", german) == ""


@pytest.mark.django_db
def test_a_few_words_are_read_in_the_language_that_the_page_names() -> None:
    raw = '<html lang="de"><body><article><h1>Fähre</h1><p>Arden, Kai 4: Montag, Streik. Dienstag, Ende.</p></article></body></html>'
    story = load("arden", [Received("page", raw, "text/html", published=date(2024, 3, 7))])[0]
    read = read_afresh(story, articles_of(story), decided_about([], [], [], []))
    read.store(read.changed)

    assert list(Expression.objects.values_list("edtf", flat=True)) == ["2024-03-04", "2024-03-05"]
