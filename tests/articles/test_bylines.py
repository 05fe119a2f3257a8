import pytest

from timeline.articles.bylines import is_about_author, whole_line
from timeline.articles.lines import line


def reason(text: str) -> str:
    return whole_line(text, line(text, 0, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        "By Hollis Petrakis", "From Gareth Illingworth in Tervano", "Автор: Оксана Левченко", "Джерело: Транспортні новини",
        "作者：林岚", "بقلم: سمير حداد", "Interview: Lotte Branderup", "AP", "dpa/AFP",
        "Owen Tranter Consumer editor", "Atchison covers trade. She is based in Portsvale.",
        "Live reporting by Sanna Brook", "(Mit Material von dpa)",
        "2025-02-20 09:41 来源:极光日报", "Monday 16 September 2024 — by Samira Thibodeau, with Canadian Wire",
        "Dana Ruck is a fellow of the forum.", "Odile Marchetti (avec AFP)", "Rosa Valdés, enviada especial a Ostrey",
        "Moira Penhallow covers the coast for the Courier. She joined in 2019 from Radio Ostrey.",
        "Moira Penhallow's “The Last Ferry” is published by Brill in June.", "Her memoir Low Water will be published in June.",
        "Harbour Radio with agencies 3:45 p.m., June 3, 2024, modified at 3:46 p.m., June 3, 2024",
        "Marl Courier desk 12 May 2031, updated 13 May 2031", "7 March 2025 - corrected on 9 March 2025 by the night desk",
        "Tarn Wire, published online 4 April 2030 and last updated 6 April 2030",
        "Ostrey Mail avec agences, 2 mai 2024, modifié le 3 mai 2024",
        "Sea News – accidents – March 3, 2025", "Home » Courts » 3 March 2025", "Ostrey Mail | Football | Mar. 3, 2025",
        "Tarn Health · Clinics · 3 March 2025", "Markets - Metals - March 3, 2025", "Monday, March 3, 2025 | No. 40",
        "Moira Penhallow has written about ferries for the Courier since 1994.", "Jörg Heller ist Redakteur im Ressort Wirtschaft.",
    ],
)
def test_a_line_that_says_who_wrote(text: str) -> None:
    assert reason(text) or is_about_author(line(text, 0, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        "By Friday they had left the port", "Interview: minister rules out new bridge", "APA meets AAA", "Court Frees American Reporter",
        "Russia frees American reporter", "From Monday in Oslo all ferries stop.",
        "The ferry plan of 3 June 2024 was modified by the council and the ship owners on 4 June 2024",
        "Nurses on strike, Ostrey, Tarn, March 3, 2025", "The 40 days – what the minister said up to then – March 3, 2025",
        "Divers and firemen of Tarn and Ostrey on the dam between 3 June 2024 and 4 June 2024",
    ],
)
def test_a_line_that_only_begins_so(text: str) -> None:
    assert reason(text) == ""
