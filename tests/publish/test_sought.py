"""What is typed to find: its parts, and where they stand."""

import pytest

from timeline.publish.sought import MOST, parts_of, places
from timeline.publish.templatetags.finding import found


@pytest.mark.parametrize(
    ("sought", "parts"),
    [
        ("", []),
        ("  ", []),
        ("crane", ["crane"]),
        (" crane  Orlova ", ["crane", "Orlova"]),
        ('"crane fell" Orlova', ["crane fell", "Orlova"]),
        ('Orlova "crane fell', ["Orlova", "crane fell"]),
        ("“crane fell” „am Kai“ «sur le quai» «und so", ["crane fell", "am Kai", "sur le quai", "und so"]),
        ('5" pipe', ['5"', "pipe"]),
        ("Orlova's crane", ["Orlova's", "crane"]),
        ('crane "" crane', ["crane"]),
        ('"', ['"']),
        ('""', ['""']),
        ("港湾　ストライキ", ["港湾", "ストライキ"]),
    ],
)
def test_words_and_quoted_parts_are_looked_for_one_by_one(sought: str, parts: list[str]) -> None:
    assert parts_of(sought) == parts


def test_of_many_words_the_last_part_is_the_rest_as_it_was_typed() -> None:
    assert parts_of('a b c d e f g "h i" j') == [*"abcdefg", '"h i" j']
    assert parts_of('a b c d e f g "h i"') == [*"abcdefg", "h i"]
    assert len(parts_of("word " * 50)) <= len(parts_of("".join(f"{i} " for i in range(50)))) == MOST


def test_parts_that_overlap_are_one_place() -> None:
    assert places("Dockers walk out", ["walk out", "dockers walk"]) == [(0, 16)]
    assert places("Dockers walk out", ["out", "walk", "al"]) == [(8, 12), (13, 16)]
    assert places("ananas", ["an"]) == [(0, 2), (2, 4)]
    assert places("(a.c) abc", ["a.c"]) == [(1, 4)]


@pytest.mark.parametrize(
    ("sought", "marked"),
    [
        ("", "A &lt;b&gt; crane fell"),
        ("zebra", "A &lt;b&gt; crane fell"),
        ("CRANE", "A &lt;b&gt; <mark>crane</mark> fell"),
        ("fell <b>", "A <mark>&lt;b&gt;</mark> crane <mark>fell</mark>"),
        ('"crane fell"', "A &lt;b&gt; <mark>crane fell</mark>"),
    ],
)
def test_every_place_is_marked_and_all_is_escaped(sought: str, marked: str) -> None:
    assert found("A <b> crane fell", sought) == marked
