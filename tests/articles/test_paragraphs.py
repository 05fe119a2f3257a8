import pytest

from timeline.articles.clean import clean, headline_of
from timeline.articles.page import BODY, BYLINE, CHROME, HEADLINE, LEAK, Page
from timeline.articles.paragraphs import unwrapped
from timeline.articles.sentences import sentences

FERRY = (
    "The maritime regulator ordered the Tarn Line to take all of its fast",
    "ferries out of service after a fire. Inspectors boarded the Sea",
    "Heron on Monday and found that a fuel line had the wrong clamp.",
)
ISLANDS = (
    "Islanders have been told to expect no crossing to the mainland before",
    "Friday, when two chartered ferries are due in the harbour of Ostrey.",
)


def paragraphs(text: str) -> list[str]:
    return [line for line in unwrapped(text).split("\n") if line.strip()]


@pytest.mark.parametrize("between", ["\n\n", "\n   "])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_lines_broken_at_one_width_are_one_paragraph(between: str, newline: str) -> None:
    text = ("\n".join(FERRY) + between + "\n".join(ISLANDS)).replace("\n", newline)
    assert [" ".join(part.split()) for part in paragraphs(text)] == [" ".join(FERRY), " ".join(ISLANDS)]
    assert len(unwrapped(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nobody was hurt.\nThe ferry stays in port until the clamp has been replaced, the regulator said on Monday.\nIt gave no day.",
        "The order of the regulator affects these two routes to the islands:\nthe crossing to Ostrey\nall charters until further notice",
        "Second fire aboard a ferry of the Tarn Line in as many weeks\nby Moira Penhallow, staff writer",
        "Port reopens\nships leave again",
    ],
)
def test_a_page_with_a_paragraph_a_line_stays_as_it_is(text: str) -> None:
    assert unwrapped(text) == text


def test_a_headline_above_a_wrapped_paragraph_is_not_part_of_it() -> None:
    text = "Regulator grounds the whole fleet of Tarn Line after fourth fire\nWednesday, 13 March 2024\n" + "\n".join(FERRY)
    assert paragraphs(text)[:2] == text.split("\n")[:2]


def test_a_paragraph_of_ragged_lines_is_one() -> None:
    text = "The regulator ordered the Tarn Line to take all of its\nferries out of\nservice after a fire, and inspectors saw\nthe Heron."
    assert paragraphs(text) == [text.replace("\n", " ")]


def test_spaces_of_typesetters_are_spaces() -> None:
    head = "Tarn Line ferries ordered out of service"
    below = "Sign\u00a0up to our\u00a0newsletter today."
    page = Page("ferry", "\n".join([head, "Published:\u00a013\u00a0March\u00a02024", *FERRY, *ISLANDS, below]))
    assert [block.kind for block in clean([page])[0]] == [HEADLINE, BYLINE, BODY, BODY, CHROME]


def test_a_label_under_a_headline_is_not_part_of_it_however_long() -> None:
    headline = "Regulator grounds the whole fleet of Tarn Line after fourth fire"
    text = f"{headline}\nPosted on Wednesday by Moira Penhallow, 13 March 2024, from Ostrey\n"
    assert paragraphs(text + "\n".join(FERRY))[:2] == text.splitlines()


def test_a_list_item_begins_a_paragraph() -> None:
    text = "\n".join(FERRY) + "\n- " + "\n".join(ISLANDS)
    assert len(paragraphs(text)) == 2


def test_a_sentence_goes_over_the_end_of_a_line_and_not_over_that_of_a_paragraph() -> None:
    text = "\n".join(FERRY) + "\n\n" + "\n".join(ISLANDS)
    assert [text[start:end].replace("\n", " ") for start, end in sentences(text)] == [
        "The maritime regulator ordered the Tarn Line to take all of its fast ferries out of service after a fire.",
        "Inspectors boarded the Sea Heron on Monday and found that a fuel line had the wrong clamp.",
        " ".join(ISLANDS),
    ]


def test_a_wrapped_page_is_cleaned_by_paragraphs() -> None:
    head = "Tarn Line ferries ordered out of service"
    trace = "Error: connect ECONNREFUSED 10.0.0.7:6379\n    at Socket.finish [as done] (node:net:1161:16)"
    text = "\n\n".join([head + "\nBy Moira Penhallow", "\n".join(FERRY), "\n".join(ISLANDS), trace])
    page = Page("ferry", text)
    blocks = clean([page])[0]
    assert [(block.kind, text[block.start : block.end]) for block in blocks] == [
        (HEADLINE, head),
        (BYLINE, "By Moira Penhallow"),
        (BODY, "\n".join(FERRY)),
        (BODY, "\n".join(ISLANDS)),
        *((LEAK, line.strip()) for line in trace.split("\n")),
    ]
    assert headline_of(page, blocks) == head


def test_a_line_that_breaks_off_after_a_small_word_goes_on_with_a_clock_time() -> None:
    rows = (
        "The operator of the dam opened two of the four bottom outlets at",
        "3:15 a.m. on Sunday and said the level had dropped by two metres.",
        "Buses took the residents of the three villages to a school, where",
        "they were told to wait until the engineers had seen the crack.",
    )
    assert "outlets at 3:15 a.m. on Sunday" in unwrapped("\n".join(rows))


def test_a_row_of_entries_is_not_the_beginning_of_a_paragraph() -> None:
    text = "» log in or register to comment on this | 88 reads of the page\nskipper wrote at night"
    assert paragraphs(text) == text.split("\n")
