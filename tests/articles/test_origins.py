import pytest

from timeline.articles.clean import clean
from timeline.articles.origins import trace
from timeline.articles.page import Page, Source

RULING = (
    "A court in Valdora suspended work at the Cerro Pardo lithium mine on Tuesday, siding with three villages that say the project "
    "drains their wells.\nJudge Ismael Quiroga gave the operator, Altiplano Metals, thirty days to produce a study of groundwater.\n"
    "Altiplano said it would appeal and called the ruling a blow to the whole region.\n"
    "The mine, which opened in 2021, employs about 1,400 people and supplies battery makers in Europe.\n"
)
STUDY = (
    "Geologists at the university of Valdora published measurements on Thursday that show the water table falling for ten years.\n"
    "Their report covers sixty wells between the salt flat and the coast, most of them far away from any mine.\n"
)
LEAD = "“A court in Valdora suspended work at the Cerro Pardo lithium mine on Tuesday,…”"  # by which a page without any name goes


def traced(*pages: Page) -> list[Source]:
    return trace(pages, clean(pages))


def test_a_copy_shares_the_origin_of_the_page_that_credits_the_agency() -> None:
    wire = Page("wire", f"VALDORA (Reuters) - {RULING}(Reporting by Lucia Ferro; Editing by Tom Askew)", outlet="Pampa Herald")
    copy = Page("copy", RULING.replace(" - ", " – ").rsplit("The mine", 1)[0], outlet="Andes Observer")
    assert traced(copy, wire) == [
        Source("Reuters", "wire", "The same text as in Pampa Herald: 100% of the shorter text's word runs stand in both."),
        Source("Reuters", "", "Its dateline credits Reuters."),
    ]


def test_other_articles_of_one_story_are_origins_of_their_own() -> None:
    sources = traced(Page("ruling", RULING, outlet="Pampa Herald"), Page("study", STUDY))
    study = "“Geologists at the university of Valdora published measurements on Thursday…”"
    assert [(source.origin, source.copy_of) for source in sources] == [("Pampa Herald", ""), (study, "")]


def test_pages_of_one_author_and_no_outlet_are_one_origin_and_those_of_one_headline_are_not() -> None:
    signed = traced(*(Page(key, f"{key} title\nBy Lucia Ferro\n\n{text}") for key, text in (("a", RULING), ("b", STUDY))))
    assert [(source.origin, source.reason) for source in signed] == [
        ("Lucia Ferro", "It names no other source, and its outlet is not known; it goes by who wrote it, Lucia Ferro.")
    ] * 2
    untitled = traced(*(Page(key, text, "News of the day in Valdora") for key, text in (("a", RULING), ("b", STUDY))))
    assert [source.origin for source in untitled] == ["“News of the day in Valdora”", "“News of the day in Valdora” (2)"]


def test_a_chain_of_copies_is_one_origin() -> None:
    lines = [f"On day {i} the {name} villagers counted {i * 7} dry wells near the {name} road and {i} more beyond it." for i, name in
             enumerate("honda piedra lorenzo salta quebrada puna cactus llama condor tola".split(), 1)]
    pages = [Page(key, "\n".join(lines[first : first + 7])) for key, first in (("a", 0), ("b", 1), ("c", 3))]
    assert {source.origin for source in traced(*pages)} == {"“On day 1 the honda villagers counted 7 dry wells near the honda road and 1…”"}


@pytest.mark.parametrize(
    ("sentence", "origin"),
    [
        ("The mine will close for good, Bloomberg reported citing people familiar with the plan.", "Bloomberg"),
        ("The mine will close for good, according to Reuters.", "Reuters"),
        ("The mine will close for good, the Pampa Herald reported on Thursday.", "Pampa Herald"),
        ("Altiplano will close the mine for good, the Financial Courier reported, citing two managers.", "Financial Courier"),
        ("The mine will close for good. This is reported by Salt News with reference to AFP.", "AFP"),
        ("LIMA (AP) — The mine will close for good in a month, a union said.", "AP"),
        ("The mine will close, according to the Ministry of Mines.", "“The mine will close, according to the Ministry of Mines.”"),
        ("The mine will close, Governor Salas reported to parliament.", "“The mine will close, Governor Salas reported to parliament.”"),
        ("The mine will close for good, a spokesman said, citing a report by the state-run Global Courier.", "Global Courier"),
    ],
)
def test_the_lead_and_the_credit_say_whose_report_a_page_passes_on(sentence: str, origin: str) -> None:
    other = Page("herald", STUDY, outlet="Pampa Herald")
    text = f"{sentence}\nWorkers were told in the canteen on Wednesday that their contracts end with the year."
    assert traced(other, Page("page", text))[1].origin == origin


def test_a_page_that_names_a_paper_shares_the_origin_of_the_page_with_its_title() -> None:
    paper = Page("paper", f"THE SALT CHRONICLE | News and views\nCourt stops work at the lithium mine\n{RULING}")
    text = "The mine will close for good, the Salt Chronicle reported.\nWorkers were told in the canteen that their contracts end."
    assert [source.origin for source in traced(paper, Page("page", text))] == ["Salt Chronicle"] * 2


def test_a_fact_in_mid_text_is_not_the_source_of_the_page() -> None:
    text = f"{RULING}Reuters reported this month that lithium prices had doubled since the spring of last year."
    assert traced(Page("page", text))[0].origin == LEAD


def test_a_teaser_of_one_line_is_no_copy_of_the_article_it_quotes() -> None:
    sources = traced(Page("ruling", RULING), Page("brief", RULING.splitlines()[2] + "\nMore to follow in the evening edition."))
    assert [source.copy_of for source in sources] == ["", ""]


def test_a_hundred_copies_are_found_without_comparing_each_with_each() -> None:
    sources = traced(*(Page(f"p{i:03}", RULING) for i in range(100)))
    assert {source.origin for source in sources} == {LEAD}
    assert sum(source.copy_of == "p000" for source in sources) == 99


def test_no_pages_have_no_origins() -> None:
    assert traced() == []
    assert [source.origin for source in traced(Page("blank", ""), Page("empty", ""))] == ["Unknown source", "Unknown source (2)"]


ABOUT = (
    "About Nordvik Energy\nNordvik Energy is a producer of hydroelectric power with forty plants in three countries and two thousand "
    "employees. The company was founded in 1921 and is listed in Bergen. It is committed to reliable power for households and "
    "industry, and to the communities in which it works. More about its plants, its reports and its calendar can be found on its site.\n"
)
WEATHER = (
    "The coast will be mostly cloudy today with a high of {} degrees and a low of {} degrees. Winds will blow from the west at {} to {} "
    "kilometres an hour. The chance of rain is {} percent, and the sea temperature is {} degrees. The outlook for the next three days is "
    "for more of the same, with clouds in the morning and sun in the afternoon.\n"
)
FIRE = (
    "The death toll of the fire in the Marrow tunnel rose to {} on Tuesday, the police said.\nThe fire broke out in a lorry that carried "
    "paint, and closed the tunnel in both directions.\nFirefighters needed nine hours to put it out because the smoke was thick.\n"
    "The tunnel was opened in 1988 and has been criticised by inspectors since it lacks a second tube.\n"
)


@pytest.mark.parametrize(
    ("one", "other", "copied"),
    [
        (
            f"Nordvik Energy has appointed Hanne Lie as chief financial officer from May.\nShe joins from Tarn.\n{ABOUT}",
            f"The power plant in Sogn was opened by the minister on Wednesday.\nIt supplies eleven thousand homes.\n{ABOUT}",
            False,
        ),
        (WEATHER.format(14, 8, 20, 30, 40, 11), WEATHER.format(16, 9, 25, 35, 10, 12), False),
        (FIRE.format(7), FIRE.format(9) + "The prime minister is to visit the tunnel on Wednesday.\n", True),
        (FIRE.format(7), FIRE.format(7).replace("criticised", "criti-\ncised").replace("directions", "direc-\ntions"), True),
    ],
    ids=["a house's note on itself", "a daily form", "an update", "broken words"],
)
def test_which_pages_hold_one_text(one: str, other: str, copied: bool) -> None:
    pages = [Page("one", one, outlet="Gazette"), Page("other", other, outlet="Herald")]
    assert any(source.copy_of for source in traced(*pages)) is copied


@pytest.mark.parametrize(
    ("sentence", "origin"),
    [
        ("Das berichtet die Deutsche Presse-Agentur (dpa) unter Berufung auf das Gericht.", "dpa"),
        ("Nach einem Bericht der Nachrichtenagentur Reuters legt der Betreiber Einspruch ein.", "Reuters"),
        ("Wie die Nachrichtenagentur AFP berichtet, arbeiten dort 1400 Menschen.", "AFP"),
        ("Selon l'AFP, l'exploitant va faire appel de cette décision.", "AFP"),
        ("La empresa recurrirá el fallo, según informa la agencia Efe.", "EFE"),
        ("La empresa recurrira el fallo, segun informo la agencia EFE.", "EFE"),
        ("За даними агентства Reuters, компанія оскаржить рішення суду.", "Reuters"),
        ("Der Betreiber will nach eigenen Angaben Einspruch einlegen.", "“Drei Dörfer haben vor Gericht gewonnen.”"),
        ("The operator wants its report to be read by Reuters and others.", "“Drei Dörfer haben vor Gericht gewonnen.”"),
    ],
)
def test_an_agency_may_be_named_below_the_standfirst(sentence: str, origin: str) -> None:
    lead = "Drei Dörfer haben vor Gericht gewonnen.\nEin Gericht hat die Arbeit in der Mine gestoppt."
    assert traced(Page("rewrite", f"{lead} {sentence}\n{STUDY}"))[0].origin == origin


def test_a_part_credit_alone_leaves_the_report_its_own() -> None:
    (source,) = traced(Page("own", f"Mines in Valdora\nOdile Marchetti (avec AFP)\n{RULING}", outlet="Le Sel"))
    assert (source.origin, source.reason) == ("Le Sel", "It credits AFP with a part of its report, which its own newsroom wrote.")


def test_an_agency_before_a_place_or_a_day_is_a_credit() -> None:
    assert [source.origin for source in traced(Page("a", f"Mines in Valdora\nEFE / Valdora\n{RULING}"))] == ["EFE"]


def test_an_outlet_that_only_the_title_of_another_page_names_is_known_as_a_source() -> None:
    paper = Page("paper", RULING, "Court stops work at the lithium mine | Kvaneposten")
    retold = Page("page", f"The mine will close for good, first reported by Kvaneposten on Monday.\n{STUDY}", outlet="Le Sel")

    assert [(source.origin, source.reason) for source in traced(paper, retold)] == [
        ("Kvaneposten", "It names no other source, and its outlet is not known."),
        ("Kvaneposten", "Its lead says that it was reported by Kvaneposten."),
    ]
    unnamed = Page("page", f"The mine will close for good, the company said.\n{STUDY}", outlet="Le Sel")
    assert traced(paper, unnamed)[0].origin == "“Court stops work at the lithium mine”"
