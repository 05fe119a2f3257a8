import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.articles.clean import clean, headline_of
from timeline.articles.page import BODY, BYLINE, CHROME, HEADLINE, KINDS, OTHER, REPEAT, Block, Page

from .ferry import STORY, pages


def kinds(page: Page, blocks: list[Block]) -> list[tuple[str, str]]:
    return [(block.kind, page.text[block.start : block.end]) for block in blocks]


@pytest.mark.parametrize("separator", ["\n", "\n\n", "\r\n", " \n\t\n"])
def test_every_line_of_the_ferry_story_is_put_where_it_belongs(separator: str) -> None:
    story = pages(separator)
    for page, blocks in zip(story, clean(story), strict=True):
        assert kinds(page, blocks) == STORY[page.key]


def test_every_block_says_why() -> None:
    assert all(block.reason for blocks in clean(pages()) for block in blocks)


def test_a_page_alone_keeps_its_body() -> None:
    for page in pages():
        (blocks,) = clean([page])
        body = [line for kind, line in STORY[page.key] if kind == BODY]
        assert [line for kind, line in kinds(page, blocks) if kind == BODY][: len(body)] == body


def test_labels_datelines_and_attributions_are_cut_off_a_line_of_body() -> None:
    text = (
        " date 2024-03-13 Six ferries of the Tarn Line were ordered out of service. This is reported by Ostrey Radio with reference "
        "to Northern Wire.\n\nOSTREY, 13 March (Northern Wire) - The ferries will stay in port for a month, the regulator said. "
        "(Reporting by Ines Mork; Editing by Ewan Bell)\n"
    )
    page = Page("ferry", text)
    assert kinds(page, clean([page])[0]) == [
        (BYLINE, "date 2024-03-13"),
        (BODY, "Six ferries of the Tarn Line were ordered out of service."),
        (BYLINE, "This is reported by Ostrey Radio with reference to Northern Wire."),
        (BYLINE, "OSTREY, 13 March (Northern Wire) -"),
        (BODY, "The ferries will stay in port for a month, the regulator said."),
        (BYLINE, "(Reporting by Ines Mork; Editing by Ewan Bell)"),
    ]


def test_what_was_announced_on_a_day_is_no_attribution() -> None:
    text = "Six ferries of the Tarn Line were ordered out of service, and 40 were not. It was announced on 12 February.\n"
    page = Page("ferry", text)
    assert kinds(page, clean([page])[0]) == [(BODY, text.strip())]


def test_days_in_front_of_later_paragraphs_are_body() -> None:
    text = (
        "Here is how the ferry crisis unfolded.\n13 March 2024 – The regulator grounds all the ferries of the line.\n"
        "15 March 2024\nTwo chartered ferries sail to the islands."
    )
    page = Page("ferry", text)
    assert [kind for kind, _ in kinds(page, clean([page])[0])] == [BODY, BODY, BODY, BODY]


def test_a_day_before_anything_is_told_is_the_pages_own() -> None:
    text = (
        "News for those who sail. Free to read.\nThe ferries stay in port\n18.09.2024\nI. Mork\n\n"
        "The regulator grounded all the ferries of the Tarn Line on Tuesday, and the islands have been cut off since.\n"
        "This report by Northern Wire was first published Sept. 18, 2024.\n"
    )
    page = Page("ferry", text)
    found = {line: kind for kind, line in kinds(page, clean([page])[0])}
    assert found["18.09.2024"] == BYLINE
    assert found["This report by Northern Wire was first published Sept. 18, 2024."] == BYLINE


def test_a_page_in_another_language_keeps_its_body() -> None:
    lines = [
        (CHROME, "Startseite | Politik | Wirtschaft | Sport"),
        (HEADLINE, "Aufsicht legt Schnellfähren still"),
        (BYLINE, "Von Annika Brandt"),
        (BODY, "Die Seeaufsicht hat alle sechs Schnellfähren der Reederei stillgelegt, nachdem am Montag ein Feuer ausgebrochen war."),
        (BODY, "An Bord waren 212 Passagiere, verletzt wurde niemand."),
        (BODY, "Von Freitag an sollen zwei gecharterte Fähren die Inseln anlaufen."),
        (CHROME, "Lesen Sie auch"),
        (OTHER, "Strandkorbvermieter hoffen auf frühen Sommer"),
        (CHROME, "Datenschutz"),
    ]
    page = Page("blatt", "\n".join(line for _, line in lines))
    assert kinds(page, clean([*pages(), page])[-1]) == lines


@pytest.mark.parametrize(
    "line",
    [
        "We value your privacy", "We and our 411 partners store and access information on a device.",
        "Share this:  Email  Print  StumbleUpon", "Like this: Be the first to like this post.",
        "» login or register to post comments | 88 reads", "Audio: What to do when a ferry burns (3 Min)",
        "Читайте також: Як пережити ніч без порому", "[Mehr zum Thema: Warum Fähren brennen]", "Czytaj też: Promy wracają",
        "Läs också: Färjorna står stilla", "Leggi anche: I traghetti sono fermi", "Lees ook: De veerboten liggen stil",
        "For further information: Head of Press Birte Lund, +45 5555 0100", "Contact presse : 05 00 00 00 00",
    ],
)
def test_furniture_between_paragraphs_is_none_of_the_articles(line: str) -> None:
    (courier, *_) = pages()
    before = "Nobody was hurt."
    page = replace(courier, text=courier.text.replace(before, f"{before}\n{line}"))
    (blocks,) = clean([page])
    assert (line, CHROME) in [(text, kind) for kind, text in kinds(page, blocks)]


def test_a_page_alone_in_its_language_keeps_what_follows_its_standfirst() -> None:
    lines = [
        (HEADLINE, "Les îles attendent toujours leurs bateaux"),
        (BYLINE, "Odile Marchetti (avec AFP)"),
        (BODY, "Après dix jours sans liaison, les habitants demandent des comptes."),
        (BODY, "« On nous avait promis des moteurs modernes », soupire Maëlle, 61 ans, qui attend sur le quai avec ses valises."),
        (BODY, "Devant le siège de la compagnie, une centaine de personnes ont déposé mercredi des bougies et une maquette en carton."),
        (CHROME, "Lire aussi | Un hiver sans bateau"),
        (BODY, "L'opposition réclame la démission du ministre. Une séance du Parlement est prévue vendredi."),
    ]
    page = Page("ouest", "\n".join(line for _, line in lines))
    assert kinds(page, clean([*pages(), page])[-1]) == lines


def test_the_last_entry_of_a_live_page_is_the_articles_though_it_shares_no_words() -> None:
    entries = [
        "14:32", "All six ferries of the Tarn Line have been ordered out of service by the regulator.",
        "13:10", "The regulator says that the fire aboard the Sea Heron began in the engine room of the ferry.",
        "11:41", "Buses and taxis have vanished. Our correspondent counted fourteen people asleep on one bench.",
    ]
    page = Page("live", "\n".join(["Tarn Line ferries: live", "13 March 2024", *entries, "Show more posts"]))
    found = {line: kind for kind, line in kinds(page, clean([*pages(), page])[-1])}
    assert [found[entry] for entry in entries[1::2]] == [BODY] * 3


def test_a_standfirst_right_under_the_headline_is_the_articles() -> None:
    lines = ["Statement on the Tarn Line ferries", "Transport Minister Ola Vik's words to an emergency session.", "13 March 2024"]
    page = Page("gov", "\n".join([*lines, *(line for kind, line in STORY["courier"] if kind == BODY)]))
    assert (BODY, lines[1]) in kinds(page, clean([*pages(), page])[-1])


def test_lines_of_a_site_that_stand_on_pages_with_other_articles_are_chrome() -> None:
    slogan = "Ostrey Radio has told the islands what matters to them since long before there was a bridge to the mainland."
    courier, star, _ = pages()
    story = [replace(page, text=f"{page.text}\n{slogan}", outlet="Ostrey Radio") for page in (courier, star)]
    for page, blocks in zip(story, clean(story), strict=True):
        assert kinds(page, blocks)[-1] == (CHROME, slogan)


def test_a_pull_quote_is_a_repeat() -> None:
    text = (
        "“We cannot wait for a fifth fire,” said the inspector of the ferries.\n"
        "The ferries stay in port until the end of March.\nWe cannot wait for a fifth fire"
    )
    page = Page("ferry", text)
    assert [kind for kind, _ in kinds(page, clean([page])[0])] == [BODY, BODY, REPEAT]


def test_the_headline_is_the_line_that_the_text_takes_up() -> None:
    story = pages()
    assert [headline_of(page, blocks) for page, blocks in zip(story, clean(story), strict=True)] == [
        "Regulator grounds Tarn Line ferries after fourth engine fire",
        "All Tarn Line fast ferries ordered out of service",
        "Fast ferries to the islands will stay in port until the end of March after the regulator grounded the Tarn Line fleet.",
    ]


def test_a_page_without_text_has_no_blocks() -> None:
    assert clean([Page("blank", " \n\n"), Page("none", "")]) == [[], []]
    assert clean([]) == []


def test_a_page_of_one_line_is_its_text() -> None:
    page = Page("brief", "Ferries sail again")
    assert kinds(page, clean([page])[0]) == [(BODY, "Ferries sail again")]


@given(st.lists(st.text(max_size=300), max_size=4))
@settings(max_examples=80, deadline=None)
def test_blocks_cover_every_word_once_and_in_order(texts: list[str]) -> None:
    story = [Page(str(i), text) for i, text in enumerate(texts)]
    for page, blocks in zip(story, clean(story), strict=True):
        at = 0
        for block in blocks:
            assert block.kind in KINDS
            assert at <= block.start < block.end
            assert not page.text[at : block.start].strip()
            at = block.end
        assert not page.text[at:].strip()


FAMILIES = [
    "on Friday ", "1 ", "a.", "(", "Warning: ", "by By ", "“", "- ", "/a/b", "Nov 5, 2025 ", "Reply\n", "The ferry sank.\n",
    "at x(", "A ", "&", "=", "§ \n", "in a on line 3 ", "#1 ", "we use our ", "SELECT a FROM b ", "Ferry fire\n",
]


@pytest.mark.parametrize("family", FAMILIES)
def test_cost_grows_with_the_text_and_not_with_its_square(family: str) -> None:
    def cost(size: int) -> float:
        text = (family * (size // len(family) + 1))[:size]
        start = time.process_time()
        clean([Page("hostile", text)])
        return time.process_time() - start

    cost(1000)
    small, large = cost(10_000), cost(40_000)
    assert large < 10 * small + 0.5


def test_a_correction_of_a_day_is_told_with_the_article_and_others_are_the_sites() -> None:
    told = "The council of Merrow voted to close the lido on the lake.\nThe lido of Merrow was built by the council in 1931.\n"
    corrected = "Correction: An editorial misstated the date of the poll. It was May 20."
    misspelt = "Correction: An editorial misspelt the name of a swimmer, who is called Ana Ruiz."
    for notice, kind in ((corrected, BODY), (misspelt, CHROME)):
        page = Page("lido", f"Council votes to close the lido\n\n{told}\nShare this article\n{notice}")
        (blocks,) = clean([page])
        assert [block.kind for block in blocks if page.text[block.start : block.end] == notice] == [kind]
