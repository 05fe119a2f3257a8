"""The negative corpus: what looks like a date and is none."""

import pytest

from timeline.dates import find_mentions

NOT_DATES = [
    "They may march on.", "He sat in the sun.", "We mar what we fear.", "Nvidia sells H20 chips.", "The Q1 model is here.",
    "It supplies 80 % of it.", "The 17 rare earth elements are here.", "They won 35 0 at home.", "They won 3-2 at home.",
    "Failed to open on line 508.", "It is issue #13.", "Typically replies in 5Min", "Version 3.11.4 is out.",
    "Call 555 1234 567.", "It cost $2,000 or so.", "It scored a three.", "See socket on on on.", "A second opinion is needed.",
    "path /opt/alt/php82/var/lib/php/session", "It sold 2000 shares.", "Dec 10.5 units", "They marched to the fall line.",
    "The sun sat high.", "He will fall in time for tea.", "May I ask?", "March with us!", "1,988 people came.",
    "The Six-Day War is over.", "USA Today ran it.", "Bloody Sunday is a film.", "He is 25 years old.", "An 18-year-old sang.",
    "It is in the plan Vision 2030 says.", "They launched Orion 1980 together.", "On the show “This Week” he sang.",
    "Sales rise by 20% annually.", "It makes 10,000 units annually.", "At the time the talks failed, he sang.",
    "Theresa May spoke.", "Jan Kavan spoke.", "In his 70s he sang.", "The second half was dull.", "The month of the year club.",
    "He has a plan for the foreseeable future.", "That is important to the future of the town.", "Psychology Today ran it.",
    "They are the leaders of tomorrow.", "It has no place in today's world.", "Many of today's cars are electric.",
    "It was the third raid in as many days.", "She has a 3-month-old daughter.",
    "He died on the same day as his wife.", "He sings every now and then.",
    "June Jones sang.", "He met April Smith.", "The Sunday Times ran it.",
    "He told the Sunday Harbinger that he sang.", "Monday Night Football is on.",
    "She likes tea in the morning.", "On the morning of the wedding he sang.",
    "He was in the last week of his term.", "While he sang, they danced.", "An old man sang.",
    "He drove a 1992 Toyota.",
    "He said that May would win.", "Prices that fall will rise.",
    "He spoke on “60 Minutes” twice.", "It faces a future without oil.", "An 18-years-old sang.",
    "It was a matter of days before they left.",
    "They lost the third quarter-final.", "He ran a quarter mile.", "They trailed after the second quarter.",
    "She moved to 1987 Elm Street.", "The score fell from 1903 to 1850.", "Some 2015 fans sang.", "It runs on Windows 2000.",
    "They play at Euro 2016.", "It stands on page 1987.", "It stopped with error 2014.", "The index fell to 2015.",
    "The shop is open 24 hours a day, seven days a week.", "It runs 365 days a year.",
    "The part 11/23/98-C is lost.", "She was born in Sept-Iles.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOT_DATES)
def test_left_alone(text: str) -> None:
    assert find_mentions(text, "2025-07-18") == []


def test_digits_in_an_unknown_order_say_no_day() -> None:
    (mention,) = find_mentions("It sank on 3/4/99.", "2025-07-18")
    assert (mention.value, mention.edtf) == ("1999-XX-XX", "")
