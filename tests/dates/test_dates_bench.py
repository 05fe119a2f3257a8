"""The benchmark: TimeML is read and scored as TempEval-3 does it, and the text it makes is the same every time."""

from pathlib import Path

import pytest

from timeline.dates.bench import made_text, scores
from timeline.dates.timeml import Marked, documents, pairs, score

PAGE = """<?xml version="1.0"?><TimeML>
<DCT><TIMEX3 tid="t0" type="DATE" value="20250718" functionInDocument="CREATION_TIME">18 July 2025</TIMEX3></DCT>
<TEXT>They met on <TIMEX3 tid="t1" type="DATE" value="2025-07-18">Friday</TIMEX3> and for
<TIMEX3 tid="t2" type="DURATION" value="P2D">two days </TIMEX3>in <TIMEX3 tid="t3" type="DATE" value="2024">June</TIMEX3>.</TEXT>
</TimeML>"""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "small"
    folder.mkdir()
    (folder / "a.tml").write_text(PAGE, encoding="utf-8")
    return folder


def test_timeml_is_read_with_its_publish_day_and_trimmed_spans(corpus: Path) -> None:
    (page,) = documents(corpus)
    assert (page.name, page.published) == ("a", "2025-07-18")
    assert [page.text[each.start : each.end] for each in page.marked] == ["Friday", "two days", "June"]


def test_each_is_paired_once_and_the_same_span_first() -> None:
    gold = [Marked(0, 9, "DATE", "a"), Marked(10, 14, "DATE", "b")]
    found = [Marked(5, 12, "DATE", "c"), Marked(10, 14, "DATE", "d")]
    assert [(one.value, two.value) for one, two in pairs(gold, found)] == [("b", "d"), ("a", "c")]


def test_the_three_scores(corpus: Path) -> None:
    (page,) = documents(corpus)
    friday, days, _ = page.marked
    found = [friday, Marked(days.start - 4, days.end, "DURATION", "P3D"), Marked(0, 4, "DATE", "2025")]
    of = score([(page, found)])
    assert [round(of[name]) for name in ("value", "relaxed", "strict", "precision", "recall")] == [33, 67, 33, 67, 67]


def test_a_folder_is_scored_in_a_line(corpus: Path) -> None:
    assert scores(corpus) == (
        "small: 1 documents, value F1 66.7, relaxed F1 100.0 (precision 100.0, recall 100.0), strict F1 100.0"
    )


def test_a_folder_without_timeml_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"has no \.tml files"):
        scores(tmp_path)


def test_the_text_is_the_same_every_time() -> None:
    assert made_text(500) == made_text(500)
    assert len(made_text(500)) == 500
