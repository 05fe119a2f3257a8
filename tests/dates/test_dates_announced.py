"""The year of a month and the week of a weekday by an occasion announced, called off, fallen due, ordered or told of a noun."""

import pytest

from .conftest import Tag

# Published on Friday 18 July 2025.
ANNOUNCED = [
    ("The club has called an extraordinary assembly for December 9.", "December 9", "2025-12-09"),
    ("Unions called a second walkout for March.", "March", "2026-03"),
    ("The king called elections for early February.", "early February", "2026-02"),
    ("The judge set a trial for Tuesday.", "Tuesday", "2025-07-22"),
    ("The judge had set a trial for Tuesday.", "Tuesday", "2025-07-15"),
    ("A hearing has been fixed for March 3.", "March 3", "2026-03-03"),
    ("A by-election is called for February.", "February", "2026-02"),
    ("The mill announced a loss for March.", "March", "2025-03"),
]
READY = [
    ("Only two rowers have qualified for the world championships in March.", "March", "2026-03"),
    ("She was named in the squad for the tour in February.", "February", "2026-02"),
    ("She retired after the world championships in March.", "March", "2025-03"),
    ("She was blamed for the election in March.", "March", "2025-03"),
]
CALLED_OFF = [
    ("The town cancelled the December fair.", "December", "2025-12"),
    ("The league postponed its November final.", "November", "2025-11"),
    ("The town held the December fair.", "December", "2024-12"),
]
DUE = [
    ("The loan fell due in December and was not paid.", "December", "2024-12"),
    ("The rent came due in November.", "November", "2024-11"),
    ("The rent is due in November.", "November", "2025-11"),
]
OF_A_NOUN = [
    ("A suit brought by farmers in Lund in January may be moved.", "January", "2025-01"),
    ("A law passed by the assembly in February will be tested.", "February", "2025-02"),
    ("He said the hearing on Tuesday will be public.", "Tuesday", "2025-07-22"),
    ("The men arrested on Tuesday will appear.", "Tuesday", "2025-07-15"),
]
ORDERED = [
    ("The board had ordered the pace to be doubled on Tuesday.", "Tuesday", "2025-07-15"),
    ("The court ordered him to be freed on Tuesday.", "Tuesday", "2025-07-22"),
]
CAME_AFTER = [
    ("The bill, tabled on Wednesday, passed after a debate on Thursday.", "Thursday", "2025-07-17"),
    ("The pit shut on Wednesday, a day after it had flooded on Tuesday.", "Tuesday", "2025-07-15"),
    ("The bank closed on Wednesday after it had lost money on Thursday.", "Thursday", "2025-07-10"),
]
DONE_IN_NEXT_MONTH = [
    ("In August it shut a mine.", "August", "2024-08"),
    ("The mill was sold in August.", "August", "2024-08"),
    ("She has been in custody since August.", "August", "2024-08"),
    ("The mill was to be sold in August.", "August", "2025-08"),
    ("The owner has pencilled in August.", "August", "2025-08"),
]
BACK_IN_ITS_OWN_TIME = [
    ("It opened a shop in May 2023 and says that it has nine. In June it raised $9 million.", "June", "2025-06"),
    ("It opened a shop in May 2023 and closed it. In June it raised $9 million.", "June", "2023-06"),
]


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [*ANNOUNCED, *READY, *CALLED_OFF, *DUE, *OF_A_NOUN, *ORDERED, *CAME_AFTER, *DONE_IN_NEXT_MONTH, *BACK_IN_ITS_OWN_TIME],
)
def test_the_last_expression_means_this(tag: Tag, text: str, phrase: str, value: str) -> None:
    assert (phrase, value) in [(said, worth) for said, _, worth, _ in tag(text)]
