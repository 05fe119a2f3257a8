"""Text cut at its marks: nothing of it is lost, expressions stay whole, and evidence knows where it begins."""

from types import SimpleNamespace

from timeline.board.marked import Stretch, stretches

TEXT = "Dockers walked out on Monday, and talks began on Tuesday in the harbour."


def span(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def expression(words: str) -> SimpleNamespace:
    start, end = span(words)
    return SimpleNamespace(start=start, end=end)


def evidence(pk: int, words: str, phrase: str = "") -> SimpleNamespace:
    start, end = span(words)
    first, last = span(phrase) if phrase else (None, None)
    return SimpleNamespace(pk=pk, start=start, end=end, phrase_start=first, phrase_end=last)


def cut(*, expressions: list = (), supports: list = (), published: tuple[int, int] | None = None) -> list[Stretch]:
    found = stretches(TEXT, (0, len(TEXT)), expressions, supports, published)
    assert "".join(piece.text + piece.tail for stretch in found for piece in stretch.pieces) == TEXT
    return found


def test_text_without_marks_is_one_piece() -> None:
    (whole,) = cut()

    assert (whole.evidence, [piece.text for piece in whole.pieces], whole.anchors) == (None, [TEXT], [])


def test_expressions_are_pieces_of_their_own() -> None:
    monday, tuesday = expression("on Monday"), expression("on Tuesday")

    (whole,) = cut(expressions=[monday, tuesday])

    assert [(piece.text, piece.mark and piece.mark.expression) for piece in whole.pieces] == [
        ("Dockers walked out ", None), ("on Monday", monday), (", and talks began ", None), ("on Tuesday", tuesday),
        (" in the harbour.", None),
    ]


def test_the_rest_of_a_word_stays_with_its_mark() -> None:
    text = "Monday’s talks, Tuesday's, and those of mid-May–June."
    marks = [SimpleNamespace(start=text.index(word), end=text.index(word) + len(word)) for word in ("Monday", "Tuesday", "May", "June")]

    (whole,) = stretches(text, (0, len(text)), marks, [])

    assert [(piece.text, piece.tail) for piece in whole.pieces if piece.mark] == [
        ("Monday", "’s"), ("Tuesday", "'s"), ("May", ""), ("June", ""),
    ]
    assert "".join(piece.text + piece.tail for piece in whole.pieces) == text


def test_evidence_is_a_stretch_with_the_phrase_that_dates_it() -> None:
    walkout = evidence(7, "Dockers walked out on Monday", "Monday")

    first, rest = cut(expressions=[expression("on Monday")], supports=[walkout])

    assert (first.evidence, first.anchors) == (walkout, [7])
    assert [(piece.text, bool(piece.mark and piece.mark.dates)) for piece in first.pieces] == [
        ("Dockers walked out ", False), ("on Monday", True),
    ]
    assert rest.evidence is None


def test_a_phrase_that_is_no_expression_is_marked_too() -> None:
    (_, piece, _), *_ = [stretch.pieces for stretch in cut(supports=[evidence(7, TEXT, "Monday")])]

    assert (piece.text, piece.mark.dates, piece.mark.expression) == ("Monday", True, None)


def test_evidence_that_overlaps_keeps_its_anchor() -> None:
    found = cut(supports=[evidence(7, "Dockers walked out on Monday, and talks"), evidence(8, "and talks began on Tuesday")])

    assert [(stretch.evidence and stretch.evidence.pk, stretch.anchors) for stretch in found] == [
        (7, [7, 8]), (8, []), (None, []),
    ]


def test_evidence_never_cuts_an_expression() -> None:
    first, second = cut(expressions=[expression("on Monday")], supports=[evidence(7, "Dockers walked out on")])

    assert "".join(piece.text for piece in first.pieces) == "Dockers walked out on Monday"
    assert second.evidence is None


def test_the_publish_date_is_marked_where_the_text_states_it() -> None:
    (whole,) = cut(published=span("Monday"))

    assert [(piece.text, piece.mark.published) for piece in whole.pieces if piece.mark] == [("Monday", True)]


def test_marks_outside_the_span_are_left_out() -> None:
    found = stretches(TEXT, (0, 20), [expression("on Tuesday")], [evidence(8, "talks began on Tuesday")], span("harbour"))

    assert [(stretch.evidence, [piece.text for piece in stretch.pieces]) for stretch in found] == [(None, [TEXT[:20]])]
