"""Days of pictures, cited articles and comments; the articles appeared on Friday 16 May 2031."""

import pytest

from timeline.dates import find_mentions
from timeline.entries.attached import is_attached, is_occasion


@pytest.mark.parametrize(
    ("text", "attached"),
    [
        ("Ida Brock, shown here in March, joined the board to save the mill.", True),
        ("Lawyers for Ida Brock, shown in 2030, left the hall.", True),
        ("Ida Brock, pictured leaving the hall on Tuesday, denied it.", True),
        ("The film, shown in March, won a prize.", False),
        ("The board was shown the plan on Tuesday.", False),
        ("The ferry, seen off Tarn on Tuesday, sank.", False),
        ("A picture of the harbour taken on 13 March shows the wreck.", True),
        ("A picture of the harbour was released on 13 March.", False),
        ('The strike was left unsettled [see "Docks reopen," Tarn Wire, May 2, 2031].', True),
        ("The strike (the second of the docks) ended on May 2, 2031.", False),
        ("At 10:19 on 14 May 2031, Tarn Lover wrote: What a mess.", True),
        ("At 10:19 on 14 May 2031, the mayor resigned and wrote to the board.", False),
    ],
)
def test_whether_a_day_is_of_what_is_attached(text: str, attached: bool) -> None:
    mentions = find_mentions(text, "2031-05-16")
    assert [is_attached(text, 0, mention) for mention in mentions] == [attached]


@pytest.mark.parametrize(
    ("text", "occasion"),
    [
        ("The guild has pledged bread for the victims of Tuesday's flood.", True),
        ("The mayor has ordered an inquiry into last Tuesday's flood.", True),
        ("The bakers, organisers of Tuesday's fair in Sele, have pledged bread.", True),
        ("The mayor is under fire over Tuesday's flood, which half of the town fled.", True),
        ("Miners are still angry about last Tuesday's fire and fled the hall.", True),
        ("Miners are dreaming of Tuesday's vote.", False),
        ("The mayor was under fire over Tuesday's flood.", False),
        ("Tuesday's flood has left a hundred families without a roof.", False),
        ("A hundred people have died in Tuesday's flood.", False),
        ("Two survivors of Tuesday's flood told the mayor they have no bread.", False),
        ("The guild has pledged bread on Tuesday.", False),
    ],
)
def test_whether_a_day_is_of_what_gave_occasion_to_something_done_by_now(text: str, occasion: bool) -> None:
    (mention,) = find_mentions(text, "2031-05-16")
    assert is_occasion(text, 0, mention) is occasion
