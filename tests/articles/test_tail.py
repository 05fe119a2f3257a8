"""What stands below an article: other stories, the site's words on itself, comments; and what is still the article's."""

from itertools import pairwise

import pytest

from timeline.articles.clean import clean
from timeline.articles.page import BODY, Page
from timeline.articles.phrases import BY_TRIGGER, PATTERNS, phrase_in

ARTICLE = [
    "The maritime safety regulator on Wednesday ordered Tarn Line to take all six of its fast ferries out of service.",
    "The fire broke out on Monday aboard the Sea Heron, a fast ferry with 212 passengers from Kestrel Bay to Ostrey.",
    "Inspectors of the regulator found that a fuel line of the ferry had been fitted with the wrong clamp, a notice said.",
    "Passengers of Tarn Line will be taken to Ostrey by two chartered ferries until the inspectors have seen the fuel lines.",
    "The regulator had warned Tarn Line about its engines in January.",
]


def body(*below: str, top: str = "Kestrel Courier | News from the bay") -> list[str]:
    text = "\n".join([top, "Regulator grounds Tarn Line fast ferries", *ARTICLE, *below])
    (blocks,) = clean([Page("page", text)])
    return [text[block.start : block.end] for block in blocks if block.kind == BODY]


@pytest.mark.parametrize(
    "below",
    [
        ["Share | Save | Print", "Kestrel Courier has told the bay its news since 1911."],
        ["Tags: ferry, safety", "Older: Cup results", "Goalkeeper Ines Mork saved two penalties in the handball final on Sunday."],
        ["Follow us on Telegram", "Share this:", "Council leaders voted to resurface the road to the mill in June."],
        ["", "You got this note since you asked for it at the counter of the paper."],
        ["Share this:", "My aunt was aboard and nobody told her where the life vests were."],
        ["You received this email because you signed up at our counter."],
        ["Also on the Courier", "A bakery in the old quarter has sold its ten thousandth cardamom bun."],
        ["14 thoughts on ferries", "petrel on June 30, 2023 at 23:14 said:", "The regulator should have seen to Tarn Line in January."],
        ["Advertisement", "To advertise call 555-0142 before noon."],
        ["Diary: Lamp Fair, Ely, 3-5 May 2024. Kiln Forum, Marl, 9 June 2024."],
        ["Parish notice: old glass is fetched on Saturday 22 June, please put it out by 7 a.m."],
        ["Quay notes: Dredger Hild sails at dawn. Otter season ends 19 October."],
    ],
)
def test_what_stands_below_an_article_is_not_its_body(below: list[str]) -> None:
    assert body(*below) == ARTICLE


@pytest.mark.parametrize(
    "more",
    [
        ["Advertisement", "Chartered ferries cost Tarn Line more than the fuel lines would have, the regulator said."],
        ["Advertisement", "READ MORE: Islanders tell of their nights", "Tarn Line did not answer the regulator."],
        ["Kestrel Courier first learned of the order from a passenger of the ferry."],
        ["Ferries: None until 3 May. Tickets: Paid back at any counter."],
    ],
)
def test_the_articles_own_last_words_stay(more: list[str]) -> None:
    assert body(*more)[-1] == more[-1]


def test_every_pattern_is_called_for_by_a_trigger() -> None:
    called = {i for patterns in BY_TRIGGER.values() for i in patterns}
    assert [PATTERNS[i] for i in range(len(PATTERNS)) if i not in called] == []


def test_a_phrase_is_found_by_its_triggers() -> None:
    assert phrase_in("Sign up for our daily newsletters today.") == "Newsletter or subscription box"
    assert phrase_in("The mine was reproduced in whole by a model maker.") != ""
    assert phrase_in("The regulator ordered all ferries to port.") == ""


def test_a_page_of_countless_lines_is_judged_at_its_top_only() -> None:
    text = "\n".join([*ARTICLE, *["ferry"] * 60_000])
    (blocks,) = clean([Page("page", text)])
    assert len(blocks) < 20_010
    assert blocks[-1].end == len(text)
    assert all(one.end <= other.start for one, other in pairwise(blocks))
