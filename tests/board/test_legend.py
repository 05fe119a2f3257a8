"""The legend of an article's page: each sign that stands on it, once, and no other."""

from types import SimpleNamespace

from timeline.board.legend import legend
from timeline.board.marked import Mark, Piece, Stretch
from timeline.board.passages import Passage, Shown

READ, UNREAD = SimpleNamespace(edtf="2024-03-12"), SimpleNamespace(edtf="")


def page(*marks: Mark | None, evidence: object = None) -> list[Passage]:
    block = Shown(SimpleNamespace(kind="body", start=0), 0, 9)
    block.stretches = [Stretch(evidence, [Piece("words", mark) for mark in marks])]
    return [Passage([block])]


def test_a_page_without_marks_has_no_legend() -> None:
    assert legend(page(None)) == []


def test_each_sign_is_named_once_in_its_order() -> None:
    marks = [Mark(0, 1, published=True), Mark(0, 1, UNREAD), Mark(0, 1, READ, dates=True), Mark(0, 1, READ), None]

    assert legend(page(*marks, evidence=object())) == [
        ("resolved", "read as a date"), ("unresolved", "no date could be read"), ("dating", "dates an entry"),
        ("published", "gives the publish date"), ("evidence", "supports an entry"),
    ]


def test_a_phrase_without_a_reading_only_dates() -> None:
    assert legend(page(Mark(0, 1, dates=True))) == [("dating", "dates an entry")]
