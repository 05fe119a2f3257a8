import pytest

from timeline.entries.one_line import on_one_line

PRINTED = [
    ("The pier\n  closed on Monday.", "The pier closed on Monday."),
    ("Brock 's doctor , he said , was `` careful '' .", "Brock's doctor, he said, was “careful”."),
    ("It struck at 1653 -LRB- 2153 GMT -RRB- , she said .", "It struck at 1653 (2153 GMT), she said."),
    ("They lost $ 40m ; the ` tented villages ' were n't ready .", "They lost $40m; the ‘tented villages’ weren't ready."),
    ("The bridge : closed", "The bridge: closed"),
    ("The \u202ebridge\u202c is \u2067shut\u2069", "The bridge is shut"),
    ("Trains - those that ran - were late.", "Trains - those that ran - were late."),
]


@pytest.mark.parametrize(("text", "printed"), PRINTED)
def test_signs_stand_against_their_words(text: str, printed: str) -> None:
    assert on_one_line(text) == printed
    assert on_one_line(printed) == printed
