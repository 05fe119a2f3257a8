"""What correction notices say of the entries, in invented articles of Friday 16 May 2031."""

from dataclasses import replace

from tests.entries.invented import mention, source
from timeline.articles.page import HEADLINE
from timeline.entries.corrections import NOTICE
from timeline.entries.proposal import Source
from timeline.entries.propose import propose

BURST = ("The dam above Orrin burst on Tuesday, flooding two villages.", "Tuesday", "2031-05-13")


def corrected(*sentences: tuple[str, str, str]) -> Source:
    return source("herald", [BURST, ("Grain was sold in the hills.", "", ""), ("A poll was held.", "", ""), *sentences])


def pieces(*articles: Source) -> list[tuple[str, list[str]]]:
    """The date of each entry with what notices say of it."""
    return [
        (proposal.edtf, [piece.reason for piece in proposal.evidence if piece.reason.startswith(NOTICE)]) for proposal in propose(articles)
    ]


def test_a_notice_is_no_event_and_the_entry_says_what_it_corrects() -> None:
    text = "Correction: The dam above Orrin burst on Tuesday, not on Monday as an earlier version of this article said."
    article = corrected((text, "Tuesday", "2031-05-13"))
    article.mentions.append(mention(article.text, "Monday", "2031-05-12"))
    assert [(proposal.edtf, proposal.date_reason) for proposal in propose([article])] == [(
        "2031-05-13", f"“Tuesday” is read so. A correction in an article without a name confirms this day: “{text}”",
    )]
    assert pieces(article) == [("2031-05-13", ["A correction notice: it takes back 12 May 2031 and gives 13 May 2031."])]


def test_what_the_text_still_tells_on_the_day_that_is_taken_back_is_told_on_the_other() -> None:
    text = "This article was amended on Friday. The dam above Orrin burst on 12 May, not on Tuesday."
    article = corrected((text, "12 May", "2031-05-12"))
    article.mentions.append(mention(article.text, "Tuesday", "2031-05-13", after=article.text.index("not on")))
    assert pieces(article) == [("2031-05-12", ["A correction notice: it takes back 13 May 2031 and gives 12 May 2031."])]
    (told,) = propose([article])
    assert told.provisional
    assert told.date_reason.startswith("“Tuesday” was wrong: a correction in an article without a name gives 12 May 2031.")


def test_a_notice_that_only_gives_a_day_is_about_the_one_near_it() -> None:
    text = "Correction: An editorial misstated the day on which the barrier gave way. It was 12 May."
    (told,) = propose([corrected((text, "12 May", "2031-05-12"))])
    assert (told.edtf, told.provisional) == ("2031-05-12", True)
    article = corrected(("Eight cows were drowned on Wednesday.", "Wednesday", "2031-05-14"), (text, "12 May", "2031-05-12"))
    assert [proposal.edtf for proposal in propose([article])] == ["2031-05-13", "2031-05-14"]


def test_a_text_that_has_the_right_day_already_stays() -> None:
    text = "This article was amended on Friday. The dam above Orrin burst on Tuesday, not on 12 May."
    article = corrected((text, "12 May", "2031-05-12"))
    article.mentions.append(mention(article.text, "Tuesday", "2031-05-13", after=article.text.index("burst on Tuesday, not")))
    (told,) = propose([article])
    assert (told.edtf, told.provisional) == ("2031-05-13", False)


def test_a_figure_is_about_what_its_article_tells_in_those_words() -> None:
    text = "An earlier version of this article said that the dam above Orrin had flooded three villages. It flooded two."
    elsewhere = source("courier", [("A bridge fell at Orrin on Monday.", "Monday", "2031-05-12")])
    assert pieces(corrected((text, "", "")), elsewhere) == [
        ("2031-05-12", []), ("2031-05-13", ["A correction notice: it takes back “three” and gives “two”."]),
    ]


def test_a_notice_about_what_is_on_no_entry_is_about_none() -> None:
    assert pieces(corrected(("This article misspelled the name of the minister for roads. She is Ana Ruiz, not Ana Ruis.", "", ""))) == [
        ("2031-05-13", []),
    ]


def test_a_notice_may_stand_under_the_headline() -> None:
    text = "(Corrects the day on which the dam above Orrin burst to Tuesday from Monday)"
    article = corrected((text, "Tuesday", "2031-05-13"))
    article.mentions.append(mention(article.text, "Monday", "2031-05-12"))
    article.blocks[-1] = replace(article.blocks[-1], kind=HEADLINE)
    assert pieces(article) == [("2031-05-13", ["A correction notice: it takes back 12 May 2031 and gives 13 May 2031."])]
