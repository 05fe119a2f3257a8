"""What hangs on an event that the text dates itself, by whatever word it tells of it."""

import pytest

from timeline.dates import find_mentions

PUBLISHED = "2025-07-18"
# Each row: a text that dates an event and then counts from it by another word; the phrase, its value, its EDTF.
DATED = [
    # the noun right behind the date
    ("Police look into the 23 May killing of a judge. A car stood there in the weeks before the shooting.", "weeks", "2025-05", "2025-05~"),
    ("He is wanted for the October bombing of a mill. He left the day after the blast.", "the day", "XXXX-XX-XX", ""),
    ("The union recalled last month's vote. Offices were shut in the days before the election.", "days", "2025-06", "2025-06~"),
    # the verb that governs the date
    ("The ferry sank on 20 March. It had been repaired in the weeks before the accident.", "weeks", "2025-03", "2025-03~"),
    ("The judge was murdered in her garden last fall. A van was seen in the days before the killing.", "days", "2024-FA", "2024-23~"),
    ("On 3 July the two banks merged. Shares fell the day after the takeover.", "the day", "2025-07-04", "2025-07-04"),
    ("The minister resigned on 1 July. Shares fell in the days before he quit.", "days", "2025-06", "2025-06~"),
    ("Members will vote on 28 August. Posters are banned the day before the election.", "the day", "2025-08-27", "2025-08-27"),
    # the clause that "when" opens, and the noun before the date
    ("It was 9 May when the mine collapsed. Cracks were seen the day before the collapse.", "the day", "2025-05-08", "2025-05-08"),
    ("He spoke of the arrest of two men on 12 June. Their flat was searched the day after they were detained.", "the day", "2025-06-13",
     "2025-06-13"),
    # of two dates that fit each other the finer counts
    ("He was killed on 9 May. She was killed in May, they said. A van was seen the day before the murder.", "the day", "2025-05-08",
     "2025-05-08"),
    ("The vote was held on 10 June. It was tense in the week after the vote.", "the week", "2025-W25", "2025-06-16/2025-06-22"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value", "edtf"), DATED)
def test_the_text_says_when_the_event_was(text: str, phrase: str, value: str, edtf: str) -> None:
    mention = find_mentions(text, PUBLISHED)[-1]
    assert (mention.text, mention.type, mention.value, mention.edtf) == (phrase, "DATE", value, edtf)
    assert mention.rule == ("relative-dated-event" if edtf else "relative-event")


UNDATED = [
    # another event than the one that is dated
    "The ferry sank on 20 March. Posters were banned in the days before the vote.",
    "He said on 20 March that it would go on. Posters were banned in the days before the vote.",
    # several of a kind are not the one, and two of a kind on different days are not told apart
    "Police look into shootings in May. A car was seen in the weeks before the shooting.",
    "A guard was killed on 3 March. A judge was killed on 23 May. A car was seen in the days before the murder.",
    # the murder of "the murder trial" is not what is counted from, and months may be any number
    "The judge was murdered on 23 May. A car was seen in the days before the murder trial.",
    "The judge was murdered on 23 May. A car was seen in the months before the murder.",
    # who is charged with it was charged then
    "She was charged with the murder on 23 May. A car was seen in the days before the murder.",
]


@pytest.mark.parametrize("text", UNDATED)
def test_an_event_that_the_text_does_not_date_gives_no_day(text: str) -> None:
    mention = find_mentions(text, PUBLISHED)[-1]
    assert (mention.type, mention.edtf, mention.rule) == ("DURATION", "", "relative-event")


OWN_DATES = [
    ("They voted on 3 March. Posters are banned the day before the vote on 28 August.", ["2025-03-03", "2025-08-27"]),
    ("Posters are banned the day before the vote on 28 August.", ["2025-08-27"]),
    ("The band sang in the weeks after the death of its singer on 25 June 2009.", ["2009-07~", "2009-06-25"]),
    ("He flew home the day after the vote on Monday.", ["2025-07-15"]),
    ("He flew home the day after the vote, and spoke on Wednesday.", ["", "2025-07-16"]),
]


@pytest.mark.parametrize(("text", "days"), OWN_DATES)
def test_the_date_behind_an_event_is_its_own(text: str, days: list[str]) -> None:
    assert [found.edtf for found in find_mentions(text, PUBLISHED)] == days


def test_a_count_before_an_event_stays_a_length() -> None:
    # Annotation has "two days" of "two days after the vote" as a length, whatever the day of the vote.
    mention = find_mentions("The vote was held on 10 June. He left two days after the vote.", PUBLISHED)[-1]
    assert (mention.type, mention.value, mention.rule) == ("DURATION", "P2D", "relative-event")


CLOCKS = [
    ("A baker was shot in her shop on 9 May.\n\nThe woman was shot at 10 p.m. by a man in a mask.", "2025-05-09T22:00"),
    ("A baker was killed on 9 May.\n\nA van stood at 6 a.m. near her house ten days before the murder.", "2025-04-29T06:00"),
    ("A baker was killed on 9 May.\n\nA van was parked by her shop at 6 a.m. ten days before the murder.", "2025-04-29T06:00"),
    ("A baker was killed on 9 May.\n\nA van was parked by her shop at 6 a.m. ten days before the vote.", "XXXX-XX-XXT06:00"),
    ("A baker was killed on 9 May.\n\nThe mayor spoke at 6 a.m. of her shop.", "2025-07-18T06:00"),
    ("She won Sunday's vote.\n\nLines formed before the polls opened at 7 a.m. in the rain.", "2025-07-13T07:00"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), CLOCKS)
def test_a_clock_time_is_of_the_day_of_its_event(text: str, value: str) -> None:
    assert value in [mention.value for mention in find_mentions(text, PUBLISHED)]
