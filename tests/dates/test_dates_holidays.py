"""Named days: fixed and moving, public and religious, and what is counted from them, by example."""

import subprocess
import sys

import pytest

from timeline.dates import find_mentions

from .conftest import Tag

# Published on Friday 18 July 2025.
DAYS = [
    ("It opened on New Year's Eve.", "New Year's Eve", "2024-12-31"),
    ("It opened on Boxing Day.", "Boxing Day", "2024-12-26"),
    ("It opened on Martin Luther King Jr. Day.", "Martin Luther King Jr. Day", "2025-01-20"),
    ("It opened on Presidents' Day.", "Presidents' Day", "2025-02-17"),
    ("It opened on Valentine’s Day.", "Valentine’s Day", "2025-02-14"),
    ("It opened on Memorial Day.", "Memorial Day", "2025-05-26"),
    ("It opened on Juneteenth.", "Juneteenth", "2025-06-19"),
    ("It opened on Independence Day.", "Independence Day", "2025-07-04"),
    ("Kyiv will mark Independence Day.", "Independence Day", "2025-08-24"),
    ("It opened on Bastille Day.", "Bastille Day", "2025-07-14"),
    ("It will open on Labor Day.", "Labor Day", "2025-09-01"),
    ("It opened in London on Labour Day.", "Labour Day", "2025-05-01"),
    ("It will open in Toronto on Labour Day.", "Labour Day", "2025-09-01"),
    ("It will open on Columbus Day.", "Columbus Day", "2025-10-13"),
    ("It will open on Veterans Day.", "Veterans Day", "2025-11-11"),
    ("It will open on Guy Fawkes Night.", "Guy Fawkes Night", "2025-11-05"),
    ("It will open on Singles' Day.", "Singles' Day", "2025-11-11"),
    ("It will open on Black Friday.", "Black Friday", "2025-11-28"),
    ("It will open on Canadian Thanksgiving.", None, None),
    ("Shops in Canada will open after Thanksgiving.", "Thanksgiving", "2025-10-13"),
    ("It will open by Thanksgiving.", "Thanksgiving", "2025-11-27"),
    ("It opened on May Day.", "May Day", "2025-05-01"),
    ("It opened on Good Friday.", "Good Friday", "2025-04-18"),
    ("It opened on Easter Monday 2024.", "Easter Monday 2024", "2024-04-01"),
    ("It opened on Orthodox Easter 2024.", "Orthodox Easter 2024", "2024-05-05"),
    ("It opened at Pentecost 2025.", "Pentecost 2025", "2025-06-08"),
    ("It opened on Eid al-Fitr.", "Eid al-Fitr", "2025-03-30"),
    ("It opened on Eid al-Adha.", "Eid al-Adha", "2025-06-06"),
    ("It opened on Lunar New Year's Day.", "Lunar New Year's Day", "2025-01-29"),
    ("It opened on Chinese New Year 2024.", "Chinese New Year 2024", "2024-02-10"),
    ("Markets close for the Mid-Autumn Festival.", "Mid-Autumn Festival", "2025-10-06"),
    ("It opened during the Dragon Boat Festival.", "Dragon Boat Festival", "2025-05-31"),
    ("It will open on Diwali.", "Diwali", "2025-10-20"),
    ("It will open on Yom Kippur.", "Yom Kippur", "2025-10-02"),
    ("It opened on the eve of Ramadan.", "the eve of Ramadan", "2025-02-28"),
    ("It opened last Christmas.", "last Christmas", "2024-12-25"),
    ("It will open on the eve of Thanksgiving.", "the eve of Thanksgiving", "2025-11-26"),
    # counted from one
    ("It opened the day after Christmas.", "the day after Christmas", "2024-12-26"),
    ("It will open the day before Thanksgiving.", "the day before Thanksgiving", "2025-11-26"),
    ("It opened two days before Easter 2024.", "two days before Easter 2024", "2024-03-29"),
    ("Tariffs were cut a week after Liberation Day.", "a week after Liberation Day", "2025-04-09"),
    ("It flew two days after 9/11.", "two days after 9/11", "2001-09-13"),
    ("It will open the Monday after Labor Day.", "the Monday after Labor Day", "2025-09-08"),
]


@pytest.mark.parametrize(("text", "phrase", "day"), DAYS)
def test_days(tag: Tag, text: str, phrase: str | None, day: str | None) -> None:
    assert tag(text) == ([(phrase, "DATE", day, day)] if phrase else [])


SPANS = [
    ("Prices rose during Ramadan.", "Ramadan", "2025-03-01/2025-03-29"),
    ("Prices rose in Ramadan 2024.", "Ramadan 2024", "2024-03-11/2024-04-09"),
    ("It closes for Passover 2024.", "Passover 2024", "2024-04-23/2024-04-29"),
    ("It will close for Hanukkah.", "Hanukkah", "2025-12-15/2025-12-22"),
    ("Trips in China fell over Golden Week.", "Golden Week", "2024-10-01/2024-10-07"),
    ("It closed in Christmas week.", "Christmas week", "2024-12-23/2024-12-29"),
    ("It closed over the Easter weekend.", "Easter weekend", "2025-04-19/2025-04-20"),
    ("It closed over Memorial Day weekend.", "Memorial Day weekend", "2025-05-24/2025-05-25"),
    ("It closed the week after Easter 2024.", "the week after Easter 2024", "2024-04-01/2024-04-07"),
]


@pytest.mark.parametrize(("text", "phrase", "edtf"), SPANS)
def test_spans(tag: Tag, text: str, phrase: str, edtf: str) -> None:
    ((found, _, _, dates),) = tag(text)
    assert (found, dates) == (phrase, edtf)


UNRESOLVED = [
    ("Crowds marked Liberation Day.", "kept on different days in different countries"),
    ("Diwali 1850 was quiet.", "its day in that year is not known here"),
]


@pytest.mark.parametrize(("text", "why"), UNRESOLVED)
def test_a_holiday_without_a_day_says_why(text: str, why: str) -> None:
    (mention,) = find_mentions(text, "2025-07-18")
    assert (mention.edtf, mention.value) == ("", "XXXX-XX-XX")
    assert why in mention.reason


EVENTS = [
    ("It came two days after the sinking.", "two days", "DURATION", "P2D"),
    ("He wrote it the day before the shooting.", "the day", "DATE", "XXXX-XX-XX"),
    ("He wrote it the week after the election.", "the week", "DATE", "XXXX-WXX"),
]


@pytest.mark.parametrize(("text", "phrase", "type_", "value"), EVENTS)
def test_what_hangs_on_an_unnamed_event_has_a_reason_and_no_day(tag: Tag, text: str, phrase: str, type_: str, value: str) -> None:
    assert tag(text) == [(phrase, type_, value, "")]
    (mention,) = find_mentions(text, "2025-07-18")
    assert mention.rule == "relative-event"
    assert "counted from an event" in mention.reason


@pytest.mark.parametrize("published", [None, "2025"])
def test_without_a_publish_day_a_holiday_has_no_year(published: str | None) -> None:
    (mention,) = find_mentions("It opened on Boxing Day.", published)
    assert (mention.value, mention.edtf) == ("XXXX-XX-XX", "")


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31", "1900-06-01"])
@pytest.mark.parametrize("name", ["Easter Monday", "Ramadan", "Boxing Day", "Passover", "Diwali"])
def test_the_edges_of_the_calendar_raise_nothing(name: str, published: str) -> None:
    assert len(find_mentions(f"the day after {name} and on {name}", published)) == 2


def test_the_library_of_calendars_is_loaded_only_when_it_is_asked() -> None:
    code = (
        "import sys; from timeline.dates import find_mentions as f; f('on Boxing Day', '2025-07-18'); a = 'holidays' in sys.modules;"
        "f('in Ramadan', '2025-07-18'); print(a, 'holidays' in sys.modules)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert result.stdout.split() == ["False", "True"]
