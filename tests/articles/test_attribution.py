import pytest

from timeline.articles.clean import clean
from timeline.articles.origins import trace
from timeline.articles.page import Page

WIRE = (
    "TARN, March 5 (TNA) - The harbour board of Brannoc closed the northern pier on Wednesday after divers found two cracks.\n"
    "Ferries will leave from the southern quay until the pier has been repaired, the board said."
)


@pytest.mark.parametrize(
    "text",
    [
        "The northern pier of Brannoc is closed, Tarn News Agency (TNA) reported late on Wednesday from the harbour there.",
        "According to TNA, the harbour board of Brannoc has closed a pier in which divers had found two cracks.",
        "Pomost w porcie Brannoc został zamknięty bo nurkowie znaleźli pęknięcia. Jak informuje TNA, promy odpłyną z południa.",
        "ブラノック港は水曜日、北の桟橋を閉鎖すると発表した。TNA通信が伝えた。",
    ],
)
def test_an_agency_that_a_dateline_names_is_the_origin_of_who_passes_it_on(text: str) -> None:
    pages = [Page("wire", WIRE), Page("other", text)]
    assert [source.origin for source in trace(pages, clean(pages))] == ["TNA", "TNA"]


QUAKE = "VARDA, 3 March (NordWire) - A quake shook the port of Varda on Tuesday and broke the quay wall in two places."


def test_an_agency_of_any_name_that_a_dateline_and_a_second_page_give() -> None:
    inland = "Insurers began to count what the quake in Varda will cost them, NordWire reported on Wednesday."
    pages = [Page("argus", QUAKE), Page("inland", inland)]
    assert [source.origin for source in trace(pages, clean(pages))] == ["NordWire", "NordWire"]


def test_a_reporter_who_is_called_like_an_agency_is_none() -> None:
    text = "Fishermen of Varda ask for help\nBy Petra Ohm\n\nThe fishermen of Varda asked the government for help on Thursday."
    pages = [Page("own", text)]
    assert [source.origin for source in trace(pages, clean(pages))] == ["Petra Ohm"]
