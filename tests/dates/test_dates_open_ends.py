"""Dates that the word before them leaves open to one side: the date that is named stays, and `covers` says what it bounds."""

import pytest

from timeline.dates import find_mentions
from timeline.dates.edtf import bounds

OPEN = [
    ("It has been shut since March.", "2025-03", "2025-03/.."),
    ("It has been shut ever since 2010.", "2010", "2010/.."),
    ("Nobody has come since last week.", "2025-07-07/2025-07-13", "2025-07-07/.."),
    ("It applies from 1 June on.", "2025-06-01", "2025-06-01/.."),
    ("From 2026 onwards, the rule applies.", "2026", "2026/.."),
    ("The report is due by Tuesday.", "2025-07-22", "../2025-07-22"),
    ("By 2015 he had left.", "2015", "../2015"),
    ("The gate is closed until 3 May 2026.", "2026-05-03", "../2026-05-03"),
    ("Offers are taken until 5 p.m. on Friday.", "2025-07-18", "../2025-07-18"),
    ("It must go no later than the end of March 2026.", "2026-03-21~/2026-03-31~", "../2026-03-31~"),
    ("By early April all had gone.", "2025-04-01~/2025-04-10~", "../2025-04-10~"),
    ("It will be done before Christmas, he said.", "2025-12-25", "../2025-12-25"),
    ("After 3 May 2025, nobody came.", "2025-05-03", "2025-05-03/.."),
    ("Das Tor ist seit dem 3. März 2025 gesperrt, sagte der Sprecher der Stadt.", "2025-03-03", "2025-03-03/.."),
    ("La route est fermée jusqu'au 5 mai 2026, a dit le maire de la ville.", "2026-05-05", "../2026-05-05"),
    ("El puente está cerrado desde el 3 de marzo de 2025, dijo el alcalde.", "2025-03-03", "2025-03-03/.."),
    ("Міст буде закрито до 5 травня 2026 року, сказав мер міста.", "2026-05-05", "../2026-05-05"),
    ("Мост закрыт с 3 марта 2025 года, сказал мэр города.", "2025-03-03", "2025-03-03/.."),
    ("自2025年3月3日以来大桥关闭。", "2025-03-03", "2025-03-03/.."),
    ("الجسر مغلق حتى 5 مايو 2026، قال رئيس البلدية", "2026-05-05", "../2026-05-05"),
]


@pytest.mark.parametrize(("text", "named", "opened"), OPEN)
def test_a_word_before_a_date_leaves_it_open(text: str, named: str, opened: str) -> None:
    (mention,) = find_mentions(text, "2025-07-18")
    assert (mention.edtf, mention.covers) == (named, opened)
    assert bounds(mention.covers).count(None) == 1


CLOSED = [
    "It ran from March until June 2024.",  # both ends are given
    "He resigned after Friday's vote.",  # the day is that of the vote
    "They met two days after 3 May 2025.",
    "It met from Monday to Friday.",
    "Until recently he stayed.",
    "It was shut in March.",
    "He ran by. March was cold.",
]


@pytest.mark.parametrize("text", CLOSED)
def test_others_are_not_open(text: str) -> None:
    assert [mention.covers for mention in find_mentions(text, "2025-07-18") if mention.covers] == []


def test_the_reason_says_which_word_leaves_it_open() -> None:
    since, by = find_mentions("Shut since March 2025, it is to open by 3 May 2026.", "2025-07-18")
    assert since.reason == "“March 2025”: written out with its year; “since”: from then on, with no end given."
    assert by.reason == "“3 May 2026”: written out in full; “by”: up to then, with no beginning given."
