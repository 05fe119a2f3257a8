"""Correction notices: which sentences are some, what they take back and what they give."""

import pytest

from timeline.articles.sentences import sentences
from timeline.entries.notices import Amends, Day, amends, notice_spans

DAYS = {
    "11 March": "2024-03-11", "12 March": "2024-03-12", "14 March 2024": "2024-03-14", "Monday": "2024-03-11", "Tuesday": "2024-03-12",
    "June 2019": "2019-06", "July 2019": "2019-07", "1984": "1984",
}


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in notice_spans(text, sentences(text, 0, len(text)))]


def changes(notice: str) -> tuple[str, str]:
    """What is taken back and what is given, of a text that is all notice."""
    assert found(notice) == [notice]
    days = [Day(notice.index(phrase), notice.index(phrase) + len(phrase), edtf) for phrase, edtf in DAYS.items() if phrase in notice]
    said = amends(notice, sorted(days, key=lambda day: day.start))
    return said.wrong, said.right


@pytest.mark.parametrize("notice", [
    "An earlier version of this article said that the vote was on 11 March; it was on 12 March.",
    "Correction: the vote was on 12 March, not on 11 March as an earlier version of this article said.",
    "This story has been corrected to show that the vote was on Tuesday rather than Monday.",
    "CORRECTED: The vote was on Tuesday, not on Monday.",
    "(Corrects the day of the vote in the second paragraph to 12 March from 11 March)",
    "This article was amended on 14 March 2024. An earlier version said the vote was on 11 March, when it was on 12 March.",
    "In an earlier version of this article we said that the vote was on Monday. In fact it was held on Tuesday.",
    "(This version corrects the day of the vote in paragraph 3. It was on 12 March, not on 11 March.)",
    "(In our report at the time we wrote that the vote was on Monday. It was held on Tuesday.)",
    "A story on the front page gave the wrong date for the vote. It was held on 12 March, not on 11 March.",
    "Correction, 14 March. This article originally said that the vote was on 11 March. It was on 12 March.",
    "In an earlier article (14 March) we stated that the vote was on 11 March. It was in fact held on 12 March.",
    "Corrected on 14 March: the vote was on 12 March, not on 11 March as first stated.",
    "Correction. Our last bulletin gave the date of the vote as 11 March. It was held on 12 March.",
    "(This version corrects the day of the vote. It was on 12 March, not 11 March.)",
    "A report in our weekend pages gave the wrong day for the vote. It was held on Tuesday, not on Monday.",
])
def test_two_days(notice: str) -> None:
    assert changes(notice) == ("2024-03-11", "2024-03-12")


@pytest.mark.parametrize(("notice", "wrong", "right"), [
    ("This article originally stated that the plant closed in June 2019. It closed in July 2019.", "2019-06", "2019-07"),
    ("A correction was made on 14 March 2024: An earlier version of this article misstated the toll. It is 12, not 14.", "14", "12"),
    ("An earlier version of this story said that 14 people had died. The police put the number at 12.", "14", "12"),
    ("An earlier version of this article gave the vote of 12 March as 211 to 190. It was 211 to 188.", "190", "188"),
    ("Correction (14 March 2024): the fine is £2.4 million, not £24 million.", "£24 million", "£2.4 million"),
    ("This article misspelled the name of the minister. She is Ana Ruiz, not Ana Ruis.", "Ana Ruis", "Ana Ruiz"),
])
def test_months_figures_and_names(notice: str, wrong: str, right: str) -> None:
    assert changes(notice) == (wrong, right)


@pytest.mark.parametrize(("notice", "wrong", "right"), [
    ("This story has been corrected to show that the vote was on 12 March.", "", "2024-03-12"),
    ("Correction: an earlier version of this article gave the year of build as 1984.", "1984", ""),
    ("This article misstated the first name of the head of the harbour office.", "", ""),
    ("Clarification: the minister spoke on Monday before the talks, which opened on Tuesday.", "", ""),
    ("This article was amended on 14 March 2024 to name the villages.", "", ""),
])
def test_what_is_not_said_is_not_guessed(notice: str, wrong: str, right: str) -> None:
    assert changes(notice) == (wrong, right)


@pytest.mark.parametrize("text", [
    "Corrections officers found 3 knives in the prison: one was rusty.",
    "The original version of the bill passed on Monday.",
    "The report was amended by the committee on Tuesday.",
    "The government corrected an earlier version of its statement on Monday.",
    "Prices fell again, which traders called a correction.",
    "A report by the harbour board gave the wrong signal to the market.",
])
def test_what_is_no_notice(text: str) -> None:
    assert found(text) == []


def test_that_a_picture_was_changed() -> None:
    assert found("The vote was on 12 March. Note: The photograph on this page was updated in 2031.") == [
        "Note: The photograph on this page was updated in 2031.",
    ]


def test_a_notice_goes_on_to_the_end_of_its_paragraph() -> None:
    text = "The vote was held. It passed.\n\nCorrection: It passed on Tuesday. We regret the error.\n\nThe mayor spoke."
    assert found(text) == ["Correction: It passed on Tuesday. We regret the error."]
    bracketed = "The vote was held. (In our story at the time we wrote that it was lost. It passed.) The mayor spoke."
    assert found(bracketed) == ["(In our story at the time we wrote that it was lost. It passed.)"]


def test_dates_are_told_from_figures() -> None:
    assert amends("Correction: 12 people were hurt, not 14.", []) == Amends("14", "12", dates=False)
