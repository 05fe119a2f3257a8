"""What an expression hangs on: the publish date, the date before, the day of a part or of a quotation, or nothing."""

import pytest

from timeline.dates import find_mentions

TELLING = "The council heard the engineers out and put the question off once more, as the harbour master had asked it to do. " * 2
DIARY = f"3 March 2024\nToday the gate was shut. {TELLING}\n\n9 March 2024\nIt opened on Thursday. {TELLING}"


def test_a_date_alone_on_its_line_dates_the_part_below_it() -> None:
    found = {mention.text: mention for mention in find_mentions(DIARY, "2025-07-18")}
    assert (found["Today"].value, found["Thursday"].value) == ("2024-03-03", "2024-03-07")
    assert "this part of the text is dated Sunday 3 March 2024" in found["Today"].reason


def test_the_parts_give_the_days_of_a_text_without_a_publish_date() -> None:
    assert [mention.value for mention in find_mentions(DIARY, None)] == ["2024-03-03", "2024-03-03", "2024-03-09", "2024-03-07"]


# Each tells twice of today.
PARTS = [
    (f"3 March 2011\nToday it burst. {TELLING}\n\n9 March 2011\nRain.\n\n12 March 2011\nToday it was shut. {TELLING}", "2011"),
    (f"3 March 2011: Today it burst. {TELLING}\n\n12 March 2011: Today it was shut. {TELLING}", "2011"),
    (f"3 March 2011 \u2013 Today it burst. {TELLING}\n\n12 March 2011 \u2013 Today it was shut. {TELLING}", "2011"),
    (f"3 March 2011\n\nToday it burst. {TELLING}\n\n12 March\n\nToday it was shut. {TELLING}", "2011"),
    (f"Day 1: 3 March 2011\n\nToday it burst. {TELLING}\n\nDay 10: 12 March 2011\n\nToday it was shut. {TELLING}", "2011"),
    (f"Thu 3 March 2011\nToday it burst. {TELLING}\nSat, 12 March 2011\nToday it was shut. {TELLING}", "2011"),
    (f"March 3\nToday it burst. {TELLING}\nMarch 12\nToday it was shut. {TELLING}", "2025"),
]


@pytest.mark.parametrize(("text", "year"), PARTS)
def test_dated_parts_are_headed_in_many_ways(text: str, year: str) -> None:
    found = [mention.value for mention in find_mentions(text, "2025-07-18") if mention.text == "Today"]
    assert found == [f"{year}-03-03", f"{year}-03-12"]


@pytest.mark.parametrize("stamp", ["Tue 10 December 2024", "10.12.2024", "2024-12-10", "December 10th, 2024"])
def test_a_single_line_with_a_date_in_any_form_is_read(stamp: str) -> None:
    found = find_mentions(f"{stamp}\n\nThe gate was shut on Friday.", "2024-12-11")
    assert [mention.value for mention in found] == ["2024-12-10", "2024-12-06"]


@pytest.mark.parametrize(
    "text",
    [
        f"3 March 2024\nToday the gate was shut. {TELLING}",  # one such line may be anything
        f"Gate shut\n3 March 2024\nGate open\n9 March 2024\nToday the gate was shut. {TELLING}",  # teasers
        DIARY.replace("2024", "2031"),  # later than the text appeared
    ],
)
def test_other_lines_with_a_date_date_nothing(text: str) -> None:
    today = next(mention for mention in find_mentions(text, "2025-07-18") if mention.text == "Today")
    assert today.value == "2025-07-18"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On 3 March 2019 she wrote: “Yesterday we met.”", "2019-03-02"),
        ("On 3 March 2019 she wrote a book. Yesterday it won a prize.", "2025-07-17"),
        ("On 3 March 2019 she sank. “Yesterday it was raised,” he said.", "2025-07-17"),
    ],
)
def test_what_is_quoted_was_said_on_its_day(text: str, value: str) -> None:
    assert find_mentions(text, "2025-07-18")[-1].value == value


LETTERS = [
    ("In a letter of 12 June 2009 he wrote: “Yesterday we met. Next week we go. Last month it rained.”",
     ["2009-06-12", "2009-06-11", "2009-W25", "2009-05"]),
    ("In a statement on 12 June 2009: “We will meet on Monday.”", ["2009-06-12", "2009-06-15"]),
    ('On Monday he said: "I will quit tomorrow."', ["2025-07-14", "2025-07-15"]),
    ("On Monday he quit. “I will return tomorrow,” he said.", ["2025-07-14", "2025-07-19"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), LETTERS)
def test_all_of_a_quotation_hangs_on_its_day(text: str, values: list[str]) -> None:
    assert [mention.value for mention in find_mentions(text, "2025-07-18")] == values


BEHIND = [
    ('"We decided this yesterday," he said on Monday.', ["2025-07-13", "2025-07-14"]),
    ("“We decided this yesterday,” he said on Monday. “We will go tomorrow.”", ["2025-07-13", "2025-07-14", "2025-07-15"]),
    ('"It will open tomorrow," the ministry said in a statement dated 3 March.', ["2025-03-04", "2025-03-03"]),
    ('"Nobody came last week," the mayor told reporters on 3 March 2025.', ["2025-W09", "2025-03-03"]),
    ("``We met two days ago,'' the mayor said Monday.", ["2025-07-12", "2025-07-14"]),
    ('"We will meet on Friday," Mr. Ito wrote on Tuesday.', ["2025-07-18", "2025-07-15"]),
    ('The mayor told reporters on Monday that "nobody was hurt yesterday".', ["2025-07-14", "2025-07-13"]),
    ('"It will open tomorrow," said Ms. Roy, who resigned on Monday.', ["2025-07-19", "2025-07-14"]),  # not said then
    ('"I saw it yesterday," he said. The gate was shut on Monday.', ["2025-07-17", "2025-07-14"]),
    ("“We decided this yesterday.” On Monday it rained.", ["2025-07-17", "2025-07-14"]),
]


@pytest.mark.parametrize(("text", "values"), BEHIND)
def test_the_day_of_a_quotation_may_stand_behind_it(text: str, values: list[str]) -> None:
    assert [mention.value for mention in find_mentions(text, "2025-07-18")] == values


def test_the_reason_names_the_day_of_the_quotation() -> None:
    yesterday, _ = find_mentions('"We decided this yesterday," he said on Monday.', "2025-07-18")
    assert yesterday.reason == "“yesterday”: it was said on Monday 14 July 2025, so it is Sunday 13 July 2025."


# Published in July 2025, in 2025, and nobody knows when.
ANCHORS = [
    ("It met on Friday.", "", "", ""),
    ("It met yesterday.", "", "", ""),
    ("It met this month.", "2025-07", "", ""),
    ("It met last month.", "2025-06", "", ""),
    ("It met last year.", "2024", "2024", ""),
    ("It met in March.", "2025-03", "", ""),
    ("It met on 3 March.", "2025-03-03", "", ""),
    ("It met on Boxing Day.", "2024-12-26", "", ""),
    ("It met in March 2024.", "2024-03", "2024-03", "2024-03"),
    ("It met in March 2024, and in May.", "2024-05", "2024-05", "2024-05"),
    ("It met two days ago.", "", "", ""),
    ("It met two years ago.", "2023", "2023", ""),
]


@pytest.mark.parametrize(("text", "month", "year", "nothing"), ANCHORS)
def test_the_answer_is_as_exact_as_the_publish_date_allows(text: str, month: str, year: str, nothing: str) -> None:
    for published, edtf in (("2025-07", month), ("2025", year), (None, nothing)):
        mention = find_mentions(text, published)[-1]
        assert (published, mention.edtf) == (published, edtf)
        assert edtf or "publish date is not known" in mention.reason or "not exact enough" in mention.reason


def test_an_early_year_is_called_a_year() -> None:
    (mention,) = find_mentions("It met on Friday.", "0001")
    assert mention.reason == "“Friday”: the article appeared in the year 1, which is not exact enough to say which day is meant."
