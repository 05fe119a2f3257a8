"""What stands glued to the front of a page or its first sentence, on invented pages."""

from datetime import date

import pytest

from timeline.articles.clean import clean
from timeline.articles.origins import trace
from timeline.articles.page import BODY, BYLINE, HEADLINE, Page
from timeline.articles.publish_date import date_pages

HEAD = "Regulator grounds Tarn Line ferries after fire"
LEAD = "The regulator ordered all ferries of the Tarn Line out of service after the fire aboard the Sea Heron."
REST = "Inspectors found that a fuel line of the ferry had been fitted with the wrong clamp."


def of_kind(text: str, *wanted: str) -> list[str]:
    return [text[block.start : block.end] for block in clean([Page("page", text)])[0] if block.kind in wanted]


@pytest.mark.parametrize(
    "dateline",
    [
        "OSTREY, March 13 (KNA) --", "Ostrey, March 13 (QNW) –", "OSTREY, March 13. /TASS/.", "OSTREY, March 13 – RIA Novosti.",
        "OSTREY, MARCH 13, TARNPRESS:", "Ostrey [Tarn], March 13 (ANI):", "Ostrey (Marland) [Tarn], March 13 (ANI):",
        "Ostrey, March 13 (IANS)", "(NEWSRELAY- IANS) Ostrey, March 13 (IANS)", "March 13, Ostrey (TNW):", "Ostrey, Mar. 13, TNA -",
        "Ostrey, March 13, (TNA) –", "Tarn, Sept. 13 --", "Ostrey, March 13/2024 –", "Ostrey March 13/2024(TNA)",
        "13 March 2024, Ostrey –", "Ostrey/Marbury, 13 March 2024 –", "(OSTREY) —", "OSTREY, March 13.", "(NEWSRELAY)",
        "MARBURY, Va. (WXTR)--", "OSTREY:", "New Ostrey:",
        "OSTREY, Tarn:", "OSTREY, (QNW - Tarn / Marbury News - 13th Mar, 2024)", "Ostrey, (Tarn News - 13 Mar, 2024 ) :",
        "This Story: Read + | Watch + | OSTREY, Tarn, March 13 --", "Listen | Share | Ostrey, Sept. 13 (KNA) —",
    ],
)
def test_a_dateline_is_cut_off_the_first_sentence(dateline: str) -> None:
    text = f"{HEAD}\n{dateline} {LEAD}\n{REST}\n"
    assert of_kind(text, BYLINE) == [dateline]
    assert of_kind(text, BODY) == [LEAD, REST]


@pytest.mark.parametrize(
    "lead",
    [
        "March 13 was the last day on which all ferries of the line left the port of Ostrey.",
        "Ostrey, March 13 (a Wednesday): all ferries of the line stayed in the port.",
        "On March 13, Ostrey saw all ferries of the line leave the port for good.",
        "One rule matters more than others: Ferries of the line must stay in the port.",
        "Author: Ines Mork of Ostrey wrote about all the ferries of the line in the port.",
    ],
)
def test_a_sentence_that_only_begins_so_stays_whole(lead: str) -> None:
    assert of_kind(f"{HEAD}\n{LEAD}\n{lead}\n{REST}\n", BODY)[1:] == [lead, REST]


@pytest.mark.parametrize("stamp", ["2031 06 13 00:11 JST", "2031 06 13, 00:11", "2031 06 13 00:11 GMT", "2031 6 13 00:11 GMT"])
def test_a_stamp_with_spaces_in_front_gives_the_page_its_day(stamp: str) -> None:
    page = Page("page", f"{stamp} OSTREY (KNA) - {LEAD}\n{REST}\n")
    [blocks] = clean([page])
    assert [page.text[block.start : block.end] for block in blocks if block.kind != BODY] == [stamp, "OSTREY (KNA) -"]
    assert date_pages([page], [blocks])[0].day == date(2031, 6, 13)


@pytest.mark.parametrize("lead", ["2031 06 13 were the numbers drawn in Ostrey.", "Call 0800 2031 06 13 10:30 for ferries of the line."])
def test_numbers_in_a_row_are_no_stamp(lead: str) -> None:
    assert of_kind(f"{LEAD}\n{lead}\n{REST}\n", BYLINE) == []


def test_names_before_what_they_say_are_no_datelines() -> None:
    told = ["MORK: The ferries of the Tarn Line stay in port until they are safe.", "BELL: The line will lose the whole of summer then."]
    assert of_kind("\n".join([HEAD, *told, LEAD, REST]), BODY) == [*told, LEAD, REST]


def test_a_headline_keeps_the_words_before_its_colon() -> None:
    headline = "Tarn Line: Regulator grounds all ferries of the line after the fire"
    assert of_kind(f"{headline}\n{LEAD}\n{REST}\n", HEADLINE) == [headline]


def test_a_country_in_brackets_is_no_agency() -> None:
    pages = [
        Page("one", f"{HEAD}\nOstrey [Tarn], March 13 (ANI): {LEAD}\n{REST}"),
        Page("two", "Ferry owners of Tarn said on Wednesday that the loss of a summer would be the end of the line, Tarn reported."),
    ]
    assert [source.origin for source in trace(pages, clean(pages))][0] == "ANI"


@pytest.mark.parametrize(
    ("text", "byline", "headline", "body"),
    [
        (f" date 2024-03-13 {HEAD}\n{LEAD}\n{REST}", ["date 2024-03-13"], [HEAD], [LEAD, REST]),
        (f" date 2024-03-13 403\n{HEAD}\n{LEAD}\n{REST}", ["date 2024-03-13"], [HEAD], [LEAD, REST]),
        (f" date 2024-03 {LEAD}\n{REST}", ["date 2024-03"], [], [LEAD, REST]),
    ],
)
def test_what_a_crawler_puts_on_top_is_cut_off(text: str, byline: list[str], headline: list[str], body: list[str]) -> None:
    assert [of_kind(text, kind) for kind in (BYLINE, HEADLINE, BODY)] == [byline, headline, body]


TITLE = "Ferry line of Tarn awaits word of the regulator"


@pytest.mark.parametrize(
    ("line", "byline", "rest"),
    [
        (f"OSTREY | Wed Mar 13, 2024 4:23 pm EST OSTREY (NW) - {LEAD}", ["OSTREY | Wed Mar 13, 2024 4:23 pm EST", "OSTREY (NW) -"], [LEAD]),
        (f"{TITLE} OSTREY, Tarn | Wed Mar 13, 2024 4:23 pm EST {LEAD}", ["OSTREY, Tarn | Wed Mar 13, 2024 4:23 pm EST"], [TITLE, LEAD]),
        (f"{TITLE} Wednesday 13 March 2024 18.45 GMT {LEAD}", ["Wednesday 13 March 2024 18.45 GMT"], [TITLE, LEAD]),
        (f"Ines Mork | 11:50 UK time, Wednesday, 13 March 2024 {LEAD}", ["| 11:50 UK time, Wednesday, 13 March 2024"], [LEAD]),
        (f"Wednesday, March 13, 2024; 10:10 AM {LEAD}", ["Wednesday, March 13, 2024; 10:10 AM"], [LEAD]),
        (f"Wednesday, March 13, 2024; Page A01 {LEAD}", ["Wednesday, March 13, 2024; Page A01"], [LEAD]),
        (
            f"Page last updated at 07:48 GMT, Wednesday, 13 March 2024 08:48 UK {LEAD}",
            ["Page last updated at 07:48 GMT, Wednesday, 13 March 2024 08:48 UK"], [LEAD],
        ),
    ],
)
def test_the_moment_that_was_run_together_with_the_text_is_cut_out(line: str, byline: list[str], rest: list[str]) -> None:
    found = of_kind(f"{line}\n{REST}\n", BYLINE, HEADLINE, BODY)
    assert [piece for piece in found if piece in byline] == byline
    assert [piece for piece in found if piece in rest] == rest


@pytest.mark.parametrize(
    "lead",
    [
        "The Sea Heron caught fire on Wednesday 13 March 2024 at 18.45 and was towed to the port of Ostrey.",
        "More on ferries - 16:10, Wednesday, 13 March 2024 The rules - 08:55, Tuesday, 5 March 2024 The ferries of the line stay.",
    ],
)
def test_a_moment_inside_a_sentence_or_list_stays(lead: str) -> None:
    assert lead in of_kind(f"{HEAD}\n{lead}\n{LEAD}\n{REST}\n", BODY)
