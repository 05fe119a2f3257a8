"""What an article tells as news in the present perfect: it is of the publish day, unless a day is told for it."""

from dataclasses import replace
from datetime import date

import pytest

from tests.entries.invented import source
from timeline.entries.news import tells_news
from timeline.entries.propose import propose

PLAIN = ("The harbour at Sele lies behind a wall of grey stone.", "", "")
MAYOR = ("The mayor of Sele opened a library on Tuesday.", "Tuesday", "2031-05-13")
BANNED = ("Lowmark has banned the sale of Orrin pears.", "", "")
DAY = date(2031, 5, 16)


@pytest.mark.parametrize("sentence", [
    "The council has approved a bridge over the Orrin.",
    "Two brothers have also been arrested in the port of Sele.",
    "The guild of bakers says it has withdrawn its offer.",
    "The bridge over the Orrin will close, the council has announced.",
    "The council has approved a bridge over the Orrin that the mayor calls “my answer to our critics”.",
    "A 24-year-old man has been rescued from the weir of Sele.",
    "A bridge over the Orrin has been approved - more than two years after the ferry sank.",
    "As the flood goes down, the council has approved a bridge over the Orrin.",
    "Six weeks after the flood destroyed the ferry, the council has approved a bridge.",
    "After the vote the council has approved a bridge over the Orrin.",
    "The Black Dyed Millers have announced they will play at the fair of Sele.",
])
def test_something_done_is_news(sentence: str) -> None:
    assert tells_news(sentence, 0, len(sentence))


@pytest.mark.parametrize(("sentence", "opens"), [
    ("The duke of Lowmark has come to the flooded quay.", True),
    ("The ferry built by the millers of Sele has sunk in the Orrin.", True),
    ("The miller who was seen on the ferry of Sele has been arrested.", True),
    ("The miller has pleaded not guilty to watering the flour.", True),
    ("Ida Brock has moored the ferry of Sele below the weir.", True),
    ("The court of Sele has told the miller to pay for the weir.", True),
    ("Bathers have been told to keep away from the lake at Orrin.", True),
    ("The keeper of the lock has told a hearing that the gate was rotten.", True),
    ("The Orrin dairy is recalling two thousand tubs of curd.", True),
    ("Two thousand tubs of curd are being recalled by the Orrin dairy.", True),
    ("The guild of Lowmark is now selling its mill to the millers of Sele.", True),
    ("The keeper of the lock is painting the gate green this time.", False),
    ("The tubs that are being recalled were sold in Lowmark.", False),
    ("The guild of bakers has become the largest in Lowmark.", False),
    ("The price of Orrin pears has grown by a third.", False),
])
def test_whatever_was_done_is_news_in_the_opening(sentence: str, opens: bool) -> None:
    assert tells_news(sentence, 0, len(sentence), opens=True) is opens
    assert not tells_news(sentence, 0, len(sentence))


@pytest.mark.parametrize("sentence", [
    "The council has repeatedly approved bridges over the Orrin.",
    "Ida Brock has played the trombone for the mayor.",
    "The council has not approved a bridge over the Orrin.",
    "The ferry that has closed its upper deck is painted green.",
    "The council should have approved a bridge over the Orrin.",
    "It has approved a bridge over the river Orrin.",
    "Several towns have approved bridges over the Orrin.",
    "The clinics of Lowmark have confirmed 40 cases of measles.",
    "The millers have withdrawn their offers for two years.",
    "Now that the council has approved a bridge, the ferry of Sele is empty.",
    "As the council has approved a bridge the works can begin.",
    "“The council has approved a bridge over the Orrin,” she wrote.",
    "'The council has approved a bridge over the Orrin,' she wrote.",
    "Has the council approved a bridge over the Orrin?",
    "We have approved a bridge over the Orrin.",
    "The council has approved it.",
    "Earlier, the wish of the duke for a bridge has been refused by the council.",
])
def test_what_looks_back_counts_or_names_nobody_is_none(sentence: str) -> None:
    assert not tells_news(sentence, 0, len(sentence))


SAID = [
    ("The miller could not have known of the flood, a court in Lowmark has heard.", True),
    ("The ice was never safe, the skater who fell through it has testified.", True),
    ("The ice was never safe, he has long claimed.", False),
    ("We could not have known of the flood, a miller has claimed.", False),
]


@pytest.mark.parametrize(("sentence", "news"), SAID)
def test_an_article_opens_with_what_has_been_said_whatever_that_is(sentence: str, *, news: bool) -> None:
    assert tells_news(sentence, 0, len(sentence), opens=True) == news


def told(*sentences: tuple[str, str, str], published: date = DAY) -> list[tuple[str, str]]:
    return [(entry.edtf, entry.headline) for entry in propose([source("herald", list(sentences), published=published)])]


def test_it_is_dated_by_the_publication_wherever_it_stands() -> None:
    assert told(MAYOR, PLAIN, BANNED) == [
        ("2031-05-13", "The mayor of Sele opened a library"), ("2031-05-16", "Lowmark has banned the sale of Orrin pears"),
    ]


def test_it_is_none_of_the_publish_day_where_the_article_names_its_day() -> None:
    named = ("The ban on the sale of Orrin pears was imposed by Lowmark on Tuesday.", "Tuesday", "2031-05-13")
    assert [day for day, _ in told(BANNED, PLAIN, named)] == ["2031-05-13"]


def test_what_has_come_about_over_years_is_no_news_of_a_day() -> None:
    fallen = ("The reserves of Lowmark have been halved in two years after a gold mine was closed by its owners.", "", "")
    closed = ("The reserves of Lowmark have been seized after a gold mine was closed by its owners.", "", "")
    assert (told(fallen, PLAIN), [day for day, _ in told(closed, PLAIN)]) == ([], ["2031-05-16"])


def test_a_lead_is_news_beside_another_happening_of_a_day_near() -> None:
    assert [day for day, _ in told(BANNED, MAYOR, PLAIN)] == ["2031-05-13", "2031-05-16"]


@pytest.mark.parametrize("ahead", [
    ("The ban on Orrin pears is to be debated by Lowmark today.", "today", "2031-05-16"),
    ("Lowmark will say today how the ban on Orrin pears is to be kept.", "today", "2031-05-16"),
    ("A court may lift the ban on Orrin pears today, said Lowmark.", "today", "2031-05-16"),
])
def test_a_lead_tells_nothing_again_that_is_still_to_come(ahead: tuple[str, str, str]) -> None:
    assert "Lowmark has banned the sale of Orrin pears" in [headline for _, headline in told(BANNED, PLAIN, ahead)]


def test_words_below_a_picture_are_no_part_of_the_news_that_runs_on() -> None:
    run_on = ("The miller of Sele faces a fine if convicted The miller has been charged with watering flour.", "", "")
    assert told(run_on, PLAIN) == [("2031-05-16", "The miller has been charged with watering flour")]


def test_news_in_the_present_is_found_behind_a_headline_and_the_words_below_a_picture() -> None:
    run_on = ("Skaters end search The men spent a week on the ice A team of Sele-based skaters is returning from frost-hit Orrin.", "", "")
    said = ("Members of the Sele-based team said they had done all they could to search the lake.", "", "")
    assert told(run_on, said) == [("2031-05-16", "A team of Sele-based skaters is returning from frost-hit Orrin")]


def test_a_plan_that_somebody_has_told_is_news() -> None:
    run_on = ("Miller stays silent Guild officers say they will call nobody Master Ansa Mohr has told the guild he will not speak.", "", "")
    assert told(run_on, PLAIN) == [("2031-05-16", "Master Ansa Mohr has told the guild he will not speak")]


def test_a_year_long_over_dates_no_news() -> None:
    statue = ("Lowmark has approved a copy of the 1985 statue of the duke.", "1985", "1985")
    herald = source("herald", [PLAIN, PLAIN, statue], published=DAY)
    herald = replace(herald, mentions=[replace(year, rule="calendar-year") for year in herald.mentions])
    assert [entry.edtf for entry in propose([herald])] == ["2031-05-16"]


def test_the_opening_of_a_page_whose_day_is_provisional_is_as_any_other_sentence() -> None:
    invited = ("The duke of Lowmark has knighted the millers of Sele.", "", "")
    assert propose([source("herald", [invited, PLAIN], provisional=True)]) == []
    assert len(propose([source("herald", [BANNED, PLAIN], provisional=True)])) == 1


def test_what_another_article_told_of_a_day_before_is_no_news() -> None:
    days_before = source("post", [("Lowmark banned the sale of Orrin pears on Tuesday.", "Tuesday", "2031-05-13")], published=DAY)
    herald = source("herald", [PLAIN, MAYOR, BANNED], published=DAY)
    assert {entry.edtf for entry in propose([days_before, herald])} == {"2031-05-13"}


def test_nothing_is_news_where_the_publish_day_is_unknown() -> None:
    assert propose([source("herald", [BANNED, PLAIN], published=None)]) == []


def test_what_stands_under_a_date_is_of_that_day() -> None:
    heading = ("May 12, 2031.", "May 12, 2031", "2031-05-12")
    assert "2031-05-16" not in [day for day, _ in told(PLAIN, heading, BANNED)]


def test_it_is_of_the_day_that_the_next_sentences_tell() -> None:
    filed = ("A claim with maps of all the mooring places was handed in at the court of Sele on Wednesday.", "Wednesday", "2031-05-14")
    sued = ("The guild has filed a claim against the owner of the ferry.", "", "")
    assert [day for day, _ in told(MAYOR, PLAIN, sued, filed)] == ["2031-05-13", "2031-05-14"]
    assert [day for day, _ in told(MAYOR, PLAIN, sued, PLAIN, PLAIN, filed)] == ["2031-05-13", "2031-05-14", "2031-05-16"]


@pytest.mark.parametrize(("before", "days"), [(date(2031, 3, 4), []), (DAY, ["2031-05-16"])])
def test_what_an_article_of_days_before_tells_in_the_same_words_is_background(before: date, days: list[str]) -> None:
    ruled = ("The coroner of Lowmark has ruled that the miller of Sele died of {}.", "", "")
    earlier, later = ((ruled[0].format(cause), "", "") for cause in ("a cold", "old age"))
    post = source("post", [PLAIN, PLAIN, earlier], published=before, provisional=True)
    herald = source("herald", [PLAIN, PLAIN, later], published=DAY)
    assert [entry.edtf for entry in propose([post, herald]) if entry.edtf == "2031-05-16"] == days


def test_a_day_of_another_clause_leaves_the_news_to_the_publish_day() -> None:
    trial = "The trial over the blast, in which two died on 3 May, has begun in Orrin."
    assert [day for day, _ in told((trial, "3 May", "2031-05-03"), PLAIN)] == ["2031-05-03", "2031-05-16"]
