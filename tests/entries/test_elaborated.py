"""What one article alone tells of a day, beside what others tell of it, on invented articles."""

from dataclasses import replace
from datetime import date

import pytest

from tests.entries.invented import source
from timeline.articles.page import BODY, Block
from timeline.entries.elaborated import WHY, WHY_KNOWN
from timeline.entries.proposal import Proposal, Source
from timeline.entries.propose import propose

TUESDAY = ("Tuesday", "2031-05-13")
BURST = ("The dam above Orrin burst on Tuesday, flooding two villages.", *TUESDAY)
HERALD = source("herald", [BURST], headline="Dam above Orrin bursts")
SCENE = ("Ida Brock was peeling plums on Tuesday when her telephone rang.", *TUESDAY)
FURTHER_DOWN = ("Orrin's dam had burst on Tuesday and two villages were flooded.", *TUESDAY)
BESIDE = ("A clerk fetched the plans of the wall from a cellar on Tuesday.", *TUESDAY)
PLAIN = ("Nobody had seen a summer like it.", "", "")


def in_one_paragraph(article: Source) -> Source:
    return replace(article, text=article.text.replace("\n\n", "  "), blocks=[Block(0, len(article.text), BODY, "all of it")])


def post(*sentences: tuple[str, str, str]) -> Source:
    return source("post", sentences)


def told(*articles: Source) -> list[tuple[str, list[str]]]:
    return [(entry.headline, [piece.key for piece in entry.evidence]) for entry in propose(articles)]


def burst(*articles: Source) -> Proposal:
    return next(entry for entry in propose(articles) if entry.headline == "Dam above Orrin bursts")


ONE = [("Dam above Orrin bursts", ["herald", "post", "post"])]


def test_a_scene_that_an_article_leads_with_before_what_others_tell_of_the_day() -> None:
    assert told(HERALD, post(SCENE, PLAIN, FURTHER_DOWN)) == ONE
    assert [WHY in piece.reason for piece in burst(HERALD, post(SCENE, PLAIN, FURTHER_DOWN)).evidence] == [False, True, False]


def test_what_stands_beside_it_in_one_paragraph() -> None:
    assert told(HERALD, in_one_paragraph(post(PLAIN, FURTHER_DOWN, BESIDE))) == ONE
    assert len(told(HERALD, post(PLAIN, FURTHER_DOWN, BESIDE))) == 2
    assert len(told(HERALD, in_one_paragraph(post(FURTHER_DOWN, PLAIN, BESIDE)))) == 2


def test_an_article_tells_of_other_things_further_down() -> None:
    assert len(told(HERALD, post(SCENE, *[PLAIN] * 5, FURTHER_DOWN))) == 2


def test_what_no_other_article_tells_is_no_more_the_event_than_what_stands_beside_it() -> None:
    assert len(told(post(SCENE, PLAIN, FURTHER_DOWN))) == 2


def test_what_somebody_says_is_told_for_itself() -> None:
    said = ("Ida Brock accused the owner of neglect on Tuesday.", *TUESDAY)
    assert len(told(HERALD, post(said, PLAIN, FURTHER_DOWN))) == 2


def test_what_is_to_come_that_day_is_told_for_itself() -> None:
    blast = ("Engineers will blow up the dam above Orrin on Tuesday.", *TUESDAY)
    walk = ("Ida Brock will walk along the river on Tuesday.", *TUESDAY)
    herald, post = (source(key, told, published=date(2031, 5, 12)) for key, told in (("herald", [blast]), ("post", [walk, PLAIN, blast])))
    assert sorted(len(entry.evidence) for entry in propose([herald, post])) == [1, 2]


def test_what_others_tell_too_stands_for_itself() -> None:
    assert len(told(HERALD, post(SCENE, PLAIN, FURTHER_DOWN), source("sun", [SCENE]))) == 2


def test_a_lead_that_its_headline_speaks_of_names_the_event() -> None:
    lead = ("Hundreds of farmers fled to the hills with their goats on Tuesday.", *TUESDAY)
    found = propose([HERALD, source("post", [lead, PLAIN, FURTHER_DOWN], headline="Farmers flee to the hills")])
    assert [(entry.headline, len(entry.evidence)) for entry in found] == [("Farmers flee to the hills", 3)]


SUN = source("sun", [("On Tuesday the dam above Orrin burst and the water tore a mill away.", *TUESDAY)])
TAKEN_FOR_KNOWN = [
    "The calamity happened on Tuesday.",
    "The latest misfortune took place on Tuesday, an hour before dusk.",
    "The release was carried out on Tuesday, with guards on every bridge.",
    "It was on Tuesday evening that the wall was lost.",
]
SAYS_MORE = [
    "The mayor stepped down on Tuesday.",
    "It was Tuesday that the mayor liked best.",
    "The mayor said on Tuesday that nothing happened.",
]


@pytest.mark.parametrize("sentence", TAKEN_FOR_KNOWN)
def test_what_only_says_when_is_what_most_tell_of_the_day(sentence: str) -> None:
    (entry,) = propose([HERALD, SUN, post(PLAIN, PLAIN, (sentence, *TUESDAY))])
    assert [piece.key for piece in entry.evidence if WHY_KNOWN in piece.reason] == ["post"]


@pytest.mark.parametrize("sentence", SAYS_MORE)
def test_what_says_more_than_when_is_told_for_itself(sentence: str) -> None:
    assert len(told(HERALD, SUN, post(PLAIN, PLAIN, (sentence, *TUESDAY)))) == 2


def test_a_day_of_which_much_is_told_holds_several_things_that_take_place() -> None:
    parade = ("The parade took place on Tuesday.", *TUESDAY)
    others = (
        "Bakers lowered prices", "Ministers resigned", "A lighthouse reopened", "Snow closed the pass", "Chess players met",
    )
    papers = [source(f"paper{at}", [(f"{words} on Tuesday.", *TUESDAY)]) for at, words in enumerate(others)]
    assert sorted(len(entry.evidence) for entry in propose([HERALD, SUN, *papers, post(parade)])) == [1, 1, 1, 1, 1, 1, 2]
