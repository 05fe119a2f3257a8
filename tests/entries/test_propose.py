"""From articles to proposed entries, on invented articles that appeared on Friday 16 May 2031 unless said otherwise."""

from datetime import date

import pytest

from tests.entries.invented import source
from timeline.entries.proposal import Proposal, Source
from timeline.entries.propose import propose


def shown(proposals: list[Proposal]) -> list[tuple[str, str, str]]:
    return [(proposal.edtf, proposal.headline, proposal.modality) for proposal in proposals]


def keys(proposal: Proposal) -> list[str]:
    return [piece.key for piece in proposal.evidence]


def herald(**more: object) -> Source:
    return source("herald", [
        ("The dam above Orrin burst on Tuesday, flooding two villages.", "Tuesday", "2031-05-13"),
        ("Nine people were killed.", "", ""),
        ("A court will hear the case against the dam's owner in June.", "June", "2031-06"),
    ], headline="Dam above Orrin bursts, flooding villages", **more)  # type: ignore[arg-type]


def post(**more: object) -> Source:
    return source("post", [
        ("The mines minister, Ida Brock, resigned on Thursday.", "Thursday", "2031-05-15"),
        ("She had been under pressure since the dam gave way above Orrin on Tuesday.", "", ""),
        ("It gave way after days of rain on Tuesday, and villages were flooded.", "Tuesday", "2031-05-13"),
    ], headline="Mines minister resigns over dam", **more)  # type: ignore[arg-type]


def test_articles_to_entries() -> None:
    found = propose([herald(), post()])
    assert shown(found) == [
        ("2031-05-13", "Dam above Orrin bursts, flooding villages", "happened"),
        ("2031-05-15", "Mines minister resigns over dam", "happened"),
        ("2031-06", "A court will hear the case against the dam's owner", "planned"),
    ]
    assert [keys(proposal) for proposal in found] == [["herald", "post"], ["post"], ["herald"]]


def test_evidence_is_the_sentence_with_its_phrase_and_reason() -> None:
    article = herald()
    piece = propose([article])[0].evidence[0]
    assert article.text[piece.start : piece.end] == "The dam above Orrin burst on Tuesday, flooding two villages."
    assert piece.phrase is not None
    assert article.text[slice(*piece.phrase)] == "Tuesday"
    assert piece.reason == "“Tuesday” is read so."


def test_a_summary_is_the_whole_sentence() -> None:
    assert propose([herald()])[0].summary == "The dam above Orrin burst on Tuesday, flooding two villages."


def test_a_provisional_publish_date_makes_the_entry_provisional_and_says_why() -> None:
    proposal = propose([herald(provisional=True)])[0]
    assert (proposal.provisional, proposal.date_reason) == (
        True, "“Tuesday” is read so. That publish date is provisional: the byline says 16 May 2031."
    )


def test_a_lead_in_the_perfect_is_dated_by_the_publication() -> None:
    article = source("gazette", [
        ("The owner of the dam above Orrin has apologised to the families of nine dead.", "", ""),
        ("The company will pay for the funerals.", "", ""),
    ])
    proposal = propose([article])[0]
    assert (proposal.edtf, proposal.date_reason) == (
        "2031-05-16",
        "The article reports it as news without naming a day, so it is dated by the publication. The byline says 16 May 2031.",
    )


@pytest.mark.parametrize("lead", [
    "Mayor Ida Brock had repeatedly called for talks with the owners of the dam while its wall was being raised.",
    "The owners had also warned the council of a leak in the wall of the dam above Orrin.",
    "Mayor Ida Brock had said that the dam would be mended before anybody came to harm.",
])
def test_a_lead_that_tells_what_had_been_done_before_is_of_no_day(lead: str) -> None:
    assert report(lead, "The long road of Ida Brock") == []


def report(first: str, headline: str, phrase: str = "", edtf: str = "") -> list[tuple[str, str]]:
    told = [(first, "", ""), ("The stands were full for the last match of the season.", phrase, edtf)]
    return [(found.edtf, found.headline) for found in propose([source("sport", told, headline=headline)])]


def test_a_lead_in_the_past_that_tells_what_the_headline_tells_in_the_present_is_dated_by_the_publication() -> None:
    lead = "Ida Brock put Orrin Rovers ahead in the ninth minute and they never looked back."
    assert report(lead, "Brock scores as Orrin Rovers take the cup") == [("2031-05-16", "Brock scores as Orrin Rovers take the cup")]
    assert report(lead, "The long road of Ida Brock and Orrin Rovers") == []
    assert report("It was a warm evening and nobody minded.", "Brock scores as Orrin Rovers take the cup") == []


@pytest.mark.parametrize(("lead", "headline", "days"), [
    ("The harbour office of Sele suspended the licence of the Orrin ferry until its hull is mended.", "Orrin ferry grounded", 1),
    ("Lowmark dropped its offer for the Sele brewery and gave no reason for it.", "Bid for brewery cut short", 1),
    ("The bakers of Lowmark quietly walked out of their guild in a row over flour.", "Bakers go on strike", 1),
    ("Two mills on the Orrin closed their gates for want of water and of grain.", "River mills shut down", 1),
    ("A jury in Sele convicted the miller of watering flour for the poorhouse.", "Miller found guilty", 1),
    ("A jury in Sele convicted the miller of watering flour for the poorhouse.", "A week in Sele", 0),
    ("The miller who closed his gates to the poor may have been paid for it, papers show.", "Gates of mill shut", 0),
    ("They closed the gates of two mills on the Orrin for want of water.", "River mills shut down", 0),
    ("The mills of the Orrin had closed their gates for want of water by then.", "River mills shut down", 0),
    ("Two mills on the Orrin closed.", "River mills shut down", 0),
])
def test_a_lead_in_the_past_whose_headline_tells_the_same_kind_of_happening_is_dated_by_the_publication(
    lead: str, headline: str, days: int
) -> None:
    assert [day for day, _ in report(lead, headline)] == ["2031-05-16"] * days


@pytest.mark.parametrize(("phrase", "day", "days"), [
    ("Wednesday", "2031-05-14", ["2031-05-14"]), ("Friday", "2031-05-16", ["2031-05-16", "2031-05-16"]),
])
def test_a_lead_in_the_past_is_of_no_day_that_its_article_leaves_open(phrase: str, day: str, days: list[str]) -> None:
    lead = ("Two mills on the Orrin closed their gates for want of water and of grain.", "", "")
    plain = ("The harbour at Sele lies behind a wall of grey stone.", "", "")
    met = (f"The guild of bakers met on {phrase} in the town of Sele.", phrase, day)
    assert [found.edtf for found in propose([source("herald", [lead, plain, met], headline="River mills shut")])] == days


def test_a_lead_is_not_dated_by_a_provisional_publication() -> None:
    article = source("gazette", [("The owner of the dam has apologised to the families.", "", "")], provisional=True)
    assert propose([article]) == []


def test_a_lead_and_a_statement_of_that_day_are_one_entry() -> None:
    gazette = source("gazette", [("The grain ministry has accused foreign traders of hoarding wheat.", "", "")])
    wire = source("wire", [
        ("The grain ministry on Friday said traders from abroad had tried to hoard wheat.", "Friday", "2031-05-16")
    ])
    found = propose([gazette, wire])
    assert [(proposal.edtf, keys(proposal)) for proposal in found] == [("2031-05-16", ["gazette", "wire"])]


def test_a_copy_on_an_undated_page_doubles_nothing() -> None:
    sentences = [("The dam above the town of Orrin burst on Tuesday.", "Tuesday", "2031-05-13")]
    undated = [("The dam above the town of Orrin burst on Tuesday.", "Tuesday", "")]
    found = propose([source("wire", sentences), source("blog", undated, published=None, provisional=True)])
    assert [(proposal.edtf, keys(proposal)) for proposal in found] == [("2031-05-13", ["blog", "wire"])]


def test_a_copy_printed_later_does_not_move_the_event() -> None:
    told = [
        ("The dam above the town of Orrin burst on Tuesday.", "Tuesday"),
        ("The mines minister flew to the town on Wednesday.", "Wednesday"),
    ]
    first = [(*told[0], "2031-05-13"), (*told[1], "2031-05-14")]
    later = [(*told[0], "2031-05-20"), (*told[1], "2031-05-21")]
    found = propose([source("wire", first), source("weekly", later, published=date(2031, 5, 23))])
    assert [(proposal.edtf, keys(proposal)) for proposal in found] == [
        ("2031-05-13", ["weekly", "wire"]), ("2031-05-14", ["weekly", "wire"]),
    ]


def test_the_firmer_date_is_the_one_that_is_explained() -> None:
    unsure = source("blog", [("The dam above Orrin burst on Tuesday.", "Tuesday", "2031-05-13")], provisional=True)
    found = propose([unsure, herald()])[0]
    assert (found.provisional, found.date_reason) == (False, "“Tuesday” is read so.")


def test_a_plan_that_another_article_reports_as_done_has_happened() -> None:
    plan = source("herald", [("The council will vote on the new dam on Thursday.", "Thursday", "2031-05-15")], published=date(2031, 5, 14))
    done = source("post", [("The council voted on the new dam on Thursday.", "Thursday", "2031-05-15")])
    assert [(proposal.modality, keys(proposal)) for proposal in propose([plan, done])] == [("happened", ["herald", "post"])]


def test_no_articles_give_no_entries() -> None:
    assert propose([]) == []
    assert propose([source("empty", [])]) == []


def test_a_plan_for_a_week_joins_the_day_of_that_week_on_which_it_happened() -> None:
    planned = source("early", [
        ("Parliament's mines committee will hear the owners of the dam next week.", "next week", "2031-05-19/2031-05-25"),
    ])
    happened = source("late", [
        ("Parliament's mines committee heard the owners of the dam on Tuesday.", "Tuesday", "2031-05-20"),
        ("Grain was sold.", "", ""), ("A poll was held in the hills.", "", ""),
    ], published=date(2031, 5, 21))
    found = propose([planned, happened])
    assert [(proposal.edtf, proposal.modality, keys(proposal)) for proposal in found] == [
        ("2031-05-20", "happened", ["early", "late"])
    ]


def test_a_word_that_a_line_end_broke_is_whole_in_headline_and_summary() -> None:
    told = ("The two ports signed an agree- ment on tugs on Tuesday.", "Tuesday", "2031-05-13")
    proposal = propose([source("herald", [told])])[0]
    assert (proposal.headline, proposal.summary) == (
        "The two ports signed an agreement on tugs", "The two ports signed an agreement on tugs on Tuesday.",
    )


def test_what_a_step_came_after_is_named_without_the_count() -> None:
    article = source("herald", [
        ("The council of Orrin opened proceedings against the mayor on Thursday.", "Thursday", "2031-05-15"),
        ("The step came a day after the treasurer, Ida Brock, resigned over the budget of the ferry.", "", ""),
    ])
    assert [(entry.edtf, entry.headline) for entry in propose([article])] == [
        ("2031-05-14", "The treasurer, Ida Brock, resigned over the budget of the ferry"),
        ("2031-05-15", "The council of Orrin opened proceedings against the mayor"),
    ]
