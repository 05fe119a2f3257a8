"""Bare years that date what happened, in invented sentences."""

import pytest

from tests.entries.invented import PUBLISHED
from timeline.dates import find_mentions
from timeline.entries.clauses import clauses

TOLD = [
    ("In 2016, deadly fighting erupted over a strip of land.", ["2016 In 2016, deadly fighting erupted over a strip of land."]),
    (
        "He was convicted in 2028 and later lost an appeal in 2029, before having his sentence upheld in 2030.",
        ["2028 He was convicted in 2028", "2029 later lost an appeal in 2029", "2030 having his sentence upheld in 2030."],
    ),
    ("The council sold the pier last year.", ["2030 The council sold the pier last year."]),
    ("He was found guilty of bringing arms ashore in 2024.", ["2024 bringing arms ashore in 2024."]),
    ("Mr Orrin, who became mayor in 2025 and treasurer in 2028, has resigned.", ["2025 Mr Orrin, who became mayor in 2025"]),
    (
        "It was the worst crash since 2010, when a plane came down on Tarn island.",
        ["2010 a plane came down on Tarn island."],
    ),
    ("The affair broke out in early 2029.", ["2029-01~/2029-04~ The affair broke out in early 2029."]),
    ("The mill closed at the start of 2029.", ["2029-01~/2029-04~ The mill closed at the start of 2029."]),
    ("The council sold the pier late last year.", ["2030-09~/2030-12~ The council sold the pier late last year."]),
    ("The line was sold in the first half of 2029.", ["2029-01/2029-06 The line was sold in the first half of 2029."]),
    ("The guild won nine seats in the 2027 election.", ["2027 The guild won nine seats in the 2027 election."]),
    ("The mayor lost her post in the 2029 runoff.", ["2029 The mayor lost her post in the 2029 runoff."]),
    ("Ida Brock scored twice at the 2026 World Cup.", ["2026 Ida Brock scored twice at the 2026 World Cup."]),
    ("Two runners were hurt at the 2028 Orrin race.", ["2028 Two runners were hurt at the 2028 Orrin race."]),
    ("Herders boycotted the 2029 vote.", ["2029 Herders boycotted the 2029 vote."]),
    ("The minister was booed at the 2030 conference.", ["2030 The minister was booed at the 2030 conference."]),
    ("The clerk lost the presidential election of 2029 to a baker.", ["2029 The clerk lost the presidential election of 2029 to a baker."]),
    ("He was fined under the 2019 act.", []),
    ("The firm spent nine million in the 2029 election campaign.", []),
    ("She is a friend of the winner of the 2028 race.", []),
    ("The mill lost 3 million from early 2029 on.", []),
    ("The 2028 conviction was quashed.", []),
    ("It was the strongest quake since 2012.", []),
    ("She was born in 2005 and joined the mill in 2027.", []),
    ("In 1918, a plague emptied the town.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_what_is_told_of_a_year(sentence: str, expected: list[str]) -> None:
    found = clauses(sentence, 0, len(sentence), find_mentions(sentence, PUBLISHED), PUBLISHED)
    assert [f"{clause.mention.edtf} {sentence[clause.start : clause.end]}" for clause in found] == expected
