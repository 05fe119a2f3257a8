"""What goes from the front of a headline, by example: what leads in, what is printed above, what is set in front of the subject."""

import pytest

from timeline.entries.wording import headline


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("Unfortunately, the dam above Orrin burst.", "", "The dam above Orrin burst"),
        ("Nevertheless, the council voted on Tuesday to close the mill.", "Tuesday", "The council voted to close the mill"),
        ("Even more troubling, the pumps had failed before.", "", "The pumps had failed before"),
        ("So the council closed the mill on Tuesday.", "Tuesday", "The council closed the mill"),
        ("So many pumps failed on Tuesday that the mill closed.", "Tuesday", "So many pumps failed that the mill closed"),
        ("In addition to Harn, Orrin closed its port on Tuesday.", "Tuesday", "Orrin closed its port"),
        ("The mayor, on the other hand, opened the gates on Tuesday.", "Tuesday", "The mayor opened the gates"),
        ("ORRIN, Telvia (NPA)_ The dam above the town burst Tuesday.", "Tuesday", "The dam above the town burst"),
        ("(Ida Brock/Orrin Herald) The dam above the town burst on Tuesday.", "Tuesday", "The dam above the town burst"),
        ("Ida Brock/Orrin Herald) The dam above the town burst on Tuesday.", "Tuesday", "The dam above the town burst"),
        ("In Orrin, the main port, police closed the bridge on Tuesday.", "Tuesday", "Police closed the bridge"),
        ("At talks with the bank, the mint and the fund, the ministers agreed on Tuesday to wait.", "Tuesday",
         "The ministers agreed to wait"),
        ("In a new try, Brock, Lenz and the mayor asked on Tuesday for calm.", "Tuesday", "Brock, Lenz and the mayor asked for calm"),
        ("In Orrin on Tuesday, Ida Brock, the mayor, resigned.", "Tuesday", "Ida Brock, the mayor, resigned"),
        ("In Harn, which shut its mill on Tuesday, the church asked for help.", "Tuesday", "Harn shut its mill"),
        ("As the two sides met in Orrin on Tuesday", "Tuesday", "The two sides met in Orrin"),
    ],
)  # fmt: skip
def test_what_stands_in_front_goes(text: str, phrase: str, expected: str) -> None:
    assert headline(text, phrase) == expected
