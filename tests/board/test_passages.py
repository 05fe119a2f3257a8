"""Blocks as passages: paragraphs stand, the rest folds run by run, and a page of any size stays a page."""

from types import SimpleNamespace

import pytest

from timeline.board.passages import (
    LONGEST,
    MOST_BLOCKS,
    PART,
    Passage,
    Shown,
    first_told,
    only_folded,
    part_with,
    parts_of,
    passages,
)


def page(*lines: tuple[str, str], between: str = "\n") -> tuple[str, list[SimpleNamespace]]:
    text, blocks = "", []
    for kind, words in lines:
        blocks.append(SimpleNamespace(start=len(text), end=len(text) + len(words), kind=kind))
        text += words + between
    return text, blocks


def cut(*lines: tuple[str, str], between: str = "\n") -> list[Passage]:
    text, blocks = page(*lines, between=between)
    return passages(text, [Shown(block, block.start, block.end) for block in blocks])


def shape(found: list[Passage]) -> list[tuple[bool, list[str]]]:
    return [(passage.folded, [block.kind for block in passage.blocks]) for passage in found]


def test_runs_of_what_is_not_the_article_are_folded() -> None:
    found = cut(("chrome", "Menu"), ("repeat", "Title"), ("body", "One."), ("body", "Two."), ("other story", "Teaser"))

    assert shape(found) == [(True, ["chrome", "repeat"]), (False, ["body"]), (False, ["body"]), (True, ["other story"])]


def test_a_byline_stands_only_where_it_touches_the_article() -> None:
    found = cut(("byline", "by Wik"), ("chrome", "0 comments"), ("byline", "By Jo"), ("byline", "3 May"), ("body", "One."))

    assert shape(found) == [(True, ["byline", "chrome"]), (False, ["byline"]), (False, ["byline"]), (False, ["body"])]


def test_a_menu_is_more_than_a_line() -> None:
    (fold,) = cut(("chrome", "Home\nTown\nSport"), ("chrome", "Sign in"))

    assert fold.words == "2 passages of site furniture"


def test_an_article_opens_at_the_part_where_its_text_begins() -> None:
    text, blocks = page(*[("chrome", "Menu")] * (MOST_BLOCKS + 1), ("body", "One."))

    assert first_told(parts_of(text, blocks, [])) == 2
    assert first_told(parts_of(*page(("chrome", "Menu")), [])) == 1


def test_what_shares_a_line_shares_a_paragraph() -> None:
    found = cut(("byline", "OSLO (Reuters) -"), ("body", "Dockers walked out."), between=" ")

    assert shape(found) == [(False, ["byline", "body"])]


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        (["chrome"], "1 line of site furniture"),
        (["repeat", "repeat"], "2 lines repeated"),
        (["byline"], "1 line of byline or dateline"),
        (["chrome", "leak", "chrome"], "3 lines: 2 site furniture, 1 server output"),
    ],
)
def test_a_fold_says_what_it_holds(kinds: list[str], words: str) -> None:
    (fold,) = cut(*[(kind, "x") for kind in kinds])

    assert fold.words == words


@pytest.mark.parametrize(
    ("between", "words"), [("\n", "2 lines repeated"), (" ", "2 sentences repeated"), (" \r\n", "2 lines repeated")]
)
def test_a_fold_calls_lines_only_what_are_lines(between: str, words: str) -> None:
    (fold,) = cut(("repeat", "One."), ("repeat", "One."), between=between)

    assert fold.words == words


def test_lines_and_sentences_together_are_passages() -> None:
    text, blocks = page(("repeat", "One."), ("repeat", "Two."), between=" ")
    text += "\nMenu"
    blocks.append(SimpleNamespace(start=len(text) - 4, end=len(text), kind="chrome"))
    (fold,) = passages(text, [Shown(block, block.start, block.end) for block in blocks])

    assert fold.words == "3 passages: 2 repeated, 1 site furniture"


def test_parts_without_the_article_are_told_from_those_to_read_on() -> None:
    text, blocks = page(("body", "One."), *[("repeat", "Two.")] * MOST_BLOCKS)
    first, second = parts_of(text, blocks, [])

    assert [piece.block.kind for piece in only_folded([second])] == ["repeat"]
    assert only_folded([first, second]) == []


def test_of_server_output_only_the_length_is_known() -> None:
    (fold,) = cut(("leak", "Fatal error in /home/x"))

    assert [(block.hidden, block.stretches, block.opening) for block in fold.blocks] == [(22, [], "server output of 22 characters")]


def test_nearly_every_article_is_one_part() -> None:
    text, blocks = page(("chrome", "Menu"), ("body", "One."))

    assert [[piece.block for piece in part] for part in parts_of(text, blocks, [])] == [blocks]


def test_an_article_without_blocks_has_one_empty_part() -> None:
    assert parts_of("", [], []) == [[]]


def test_a_page_of_many_lines_is_dealt_out() -> None:
    text, blocks = page(*[("body", "One.")] * (MOST_BLOCKS + 1))

    assert [len(part) for part in parts_of(text, blocks, [])] == [MOST_BLOCKS, 1]


def test_one_endless_line_is_cut_at_spaces_and_dealt_out() -> None:
    text, blocks = page(("body", "word " * (PART // 4)))

    parts = parts_of(text, blocks, [])

    pieces = [piece for part in parts for piece in part]
    assert len(parts) > 1
    assert "".join(text[piece.start : piece.end] for piece in pieces) == text[blocks[0].start : blocks[0].end]
    assert max(piece.end - piece.start for piece in pieces) <= LONGEST
    assert all(text[piece.start - 1] == " " for piece in pieces[1:])


def test_expressions_weigh_more_than_their_letters() -> None:
    text, blocks = page(*[("body", "on Friday " * 50)] * 40)

    assert len(parts_of(text, blocks, [start for block in blocks for start in range(block.start, block.end, 10)])) > 1


def test_server_output_is_never_cut_however_long() -> None:
    text, blocks = page(("leak", "x" * (LONGEST * 3)))

    assert [len(part) for part in parts_of(text, blocks, [])] == [1]


def test_an_offset_leads_to_its_part() -> None:
    text, blocks = page(*[("body", "One.")] * (MOST_BLOCKS + 1))
    parts = parts_of(text, blocks, [])

    assert [part_with(parts, offset) for offset in (0, blocks[-2].start, blocks[-1].start, 10**9)] == [1, 1, 2, 2]
