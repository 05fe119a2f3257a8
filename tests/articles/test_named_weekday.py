"""Pages that say on which weekday they were published, and no more."""

from datetime import date

import pytest

from timeline.articles.clean import clean
from timeline.articles.named_weekday import nearest, published_weekday
from timeline.articles.page import Page

from .test_publish_date import BODY, HEAD, dated, page

OTHER = (
    "Ferries of the Tarn Line must stay in port after the fire, the maritime regulator said.\n"
    "A wrong clamp on a fuel line was found aboard the Sea Heron, inspectors said.\n"
)


def labelled(line: str, body: str = OTHER) -> Page:
    return Page("labelled", f"Ferries stay in port\n{line}\n{body}")


@pytest.mark.parametrize(
    ("line", "weekday"),
    [
        ("Published Wednesday", 2), ("Published: Wednesday, 18:42 GMT", 2), ("Posted on Friday at 6:42 pm", 4),
        ("By Moira Penhallow | Published Monday", 0), ("Veröffentlicht am Mittwoch um 18:42", 2), ("Published Wed", 2),
        ("Published every Wednesday", None), ("Wednesday", None), ("Published Wednesday, 13 March 2024", None),
        ("Published Wednesday and Friday", None), ("Updated Wednesday", None),
    ],
)
def test_which_weekday_a_label_says(line: str, weekday: int | None) -> None:
    of_page = labelled(line)

    assert published_weekday(of_page, clean([of_page])[0]) == weekday


def test_alone_it_is_no_day() -> None:
    (dating,) = dated(labelled("Published Wednesday"))

    assert (dating.day, dating.basis, dating.reason) == (
        None, "unknown", "The page says only that it was published on a Wednesday."
    )


def test_a_sibling_of_that_weekday_lends_its_day() -> None:
    (_, dating) = dated(page("13 March 2024"), labelled("Published Wednesday"))

    assert (dating.day, dating.basis, dating.borrowed_from) == (date(2024, 3, 13), "borrowed", "page")
    assert dating.reason == (
        f"The page says that it was published on a Wednesday, and “{HEAD}”, which tells the same story, "
        "appeared on Wednesday, 13 March 2024."
    )


def test_a_sibling_that_names_the_weekday_with_its_date_lends_that() -> None:
    sibling = page("14 March 2024", f"{BODY}The order was given on Wednesday, 13 March.\n")

    (_, dating) = dated(sibling, labelled("Published Wednesday"))

    assert (dating.day, dating.basis) == (date(2024, 3, 13), "borrowed")
    assert dating.reason.endswith("names Wednesday, 13 March 2024.")


def test_its_own_text_may_name_it() -> None:
    (dating,) = dated(labelled("Published Wednesday", f"{OTHER}The order was given on Wednesday, 13 March 2024.\n"))

    assert (dating.day, dating.basis) == (date(2024, 3, 13), "inferred")


def test_no_other_weekday_and_no_two_weeks_are_guessed_from() -> None:
    assert dated(page("14 March 2024"), labelled("Published Wednesday"))[1].basis == "unknown"
    weeks = [Page(f"w{day}", f"{HEAD}\n{day} March 2024\n{BODY}In week {day} it was so.") for day in (13, 20)]
    assert dated(*weeks, labelled("Published Wednesday"))[2].basis == "unknown"


def test_of_a_copy_the_day_of_that_weekday_next_to_it_is_taken() -> None:
    copied = Page("copied", f"{HEAD}\nPublished Wednesday\n{BODY}{OTHER}")
    for line, reason in (
        ("14 March 2024", "says that it was published on a Wednesday: the one next to that day is 13 March 2024."),
        ("13 March 2024", "says that it was published on a Wednesday, which that day was."),
    ):
        (_, dating) = dated(page(line, f"{BODY}{OTHER}"), copied)

        assert (dating.day, dating.basis) == (date(2024, 3, 13), "borrowed")
        assert dating.reason.endswith(reason)


def test_the_nearest_day_of_a_weekday() -> None:
    assert nearest(2, date(2024, 3, 14), 3) == date(2024, 3, 13)
    assert nearest(2, date(2024, 3, 12), 3) == date(2024, 3, 13)
