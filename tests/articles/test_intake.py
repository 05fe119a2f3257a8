import json
from datetime import date
from pathlib import Path

import pytest

from timeline.articles.intake import Refused, metadata_of, read_path, read_paths, text_of
from timeline.articles.page import Received


def written(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(Refused) as caught:
        list(read_path(path))
    return str(caught.value)


def test_a_text_file_is_kept_byte_for_byte(tmp_path: Path) -> None:
    text = " date 2025-07-18 The dam held.\r\n\r\nNobody “was” hurt.\tEnd\n"
    (received,) = read_path(written(tmp_path, "dam.v2.txt", text))
    assert received == Received("dam.v2", text)
    assert text_of(received) == text


def test_a_byte_order_mark_is_not_text(tmp_path: Path) -> None:
    (received,) = read_path(written(tmp_path, "dam.txt", b"\xef\xbb\xbfThe dam held."))
    assert received.raw == "The dam held."


def test_a_folder_gives_its_files_in_order_without_hidden_ones(tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    written(tmp_path, "b.txt", "Two.")
    written(tmp_path, "a.html", "<p>One.</p>")
    written(tmp_path / "more", "c.jsonl", '{"key": "d", "text": "Three."}\n\n{"key": "e", "html": "<p>Four.</p>"}\n')
    written(tmp_path, ".hidden.txt", b"\xff")
    assert [(r.key, text_of(r)) for r in read_path(tmp_path)] == [("a", "One."), ("b", "Two."), ("d", "Three."), ("e", "Four.")]


def test_a_json_line_says_what_it_knows(tmp_path: Path) -> None:
    row = {"key": "d", "text": "Held.", "headline": "Dam", "outlet": "Echo", "url": "https://echo.example/d", "published": "2025-07-18"}
    (received,) = read_path(written(tmp_path, "d.jsonl", json.dumps(row)))
    assert metadata_of(received) == ("Dam", "Echo", "https://echo.example/d", date(2025, 7, 18), "came with the page")


def test_a_text_file_that_opens_as_html_is_html(tmp_path: Path) -> None:
    (received,) = read_path(written(tmp_path, "page.txt", "<!DOCTYPE html><p>The dam held.</p>"))
    assert (received.media_type, text_of(received)) == ("text/html", "The dam held.")


def test_html_may_declare_its_charset(tmp_path: Path) -> None:
    page = '<meta charset="windows-1251"><p>Плотина выстояла.</p>'
    (received,) = read_path(written(tmp_path, "page.html", page.encode("cp1251")))
    assert text_of(received) == "Плотина выстояла."


BYTES = [
    ("empty.txt", b"", "empty.txt: the file is empty."),
    ("bom.txt", b"\xef\xbb\xbf", "bom.txt: the file is empty."),
    ("blank.txt", b" \n\t\n", "blank.txt: the file is empty."),
    ("latin.txt", "Der Müller".encode("latin-1"), "latin.txt: byte 5 (0xfc) is not UTF-8"),
    ("utf16.txt", "Dam".encode("utf-16"), "utf16.txt: this is UTF-16 text, whatever its name says."),
    ("overlong.txt", b"Dam \xc0\xaf", "overlong.txt: byte 4 (0xc0) is not UTF-8"),
    ("nul.txt", "Dé\nam\0 held".encode(), "nul.txt: byte 6 (line 2), NUL, is a control character"),
    ("bell.txt", b"Dam\x07", "bell.txt: byte 3 (line 1), U+0007, is a control character"),
    ("picture.txt", b"\x89PNG\r\n\x1a\n", "picture.txt: this is a PNG image, whatever its name says."),
    ("paper.txt", b"%PDF-1.7", "paper.txt: this is a PDF document"),
    ("archive.txt", b"PK\x03\x04rest", "archive.txt: this is a zip archive"),
    ("paper.csv", b"a,b", "paper.csv: files of this kind are not read."),
    ("huge.txt", b"x" * 1_000_001, "huge.txt: 1,000,001 characters are more than the 1,000,000 that one article may have."),
    ("line.txt", b"x" * 10_000_000, "line.txt: 10,000,000 bytes are more than the 5,000,000 that one page may have."),
    ("odd.html", b"<meta charset=utf-7><p>\xff</p>", "odd.html: byte 23 is not UTF-8, and the declared charset “utf-7” is not read."),
    ("bare.html", b"<p>\xff</p>", "bare.html: byte 3 (0xff) is not UTF-8, and the page declares no charset."),
    ("hollow.html", b"<script>alert(1)</script><!-- x -->", "hollow.html: the page shows no text."),
]


@pytest.mark.parametrize(("name", "data", "message"), BYTES, ids=[name for name, _, _ in BYTES])
def test_a_bad_file_is_refused_with_name_place_and_reason(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    said = refusal(written(tmp_path, name, data))
    assert said.startswith(message)
    assert str(tmp_path) not in said


ROWS = [
    ('{"text": "a"}', "the field “key” is missing"),
    ('{"key": "a"}', "the field “text” (or “html”) is missing"),
    ('{"key": "a", "text": "a", "html": "<p>a"}', "both “text” and “html” are given"),
    ('{"key": "a", "key": "b", "text": "a"}', "the field “key” stands twice"),
    ('{"key": 7, "text": "a"}', "the field “key” is not a string"),
    ('{"key": "../../x", "text": "a"}', "the field “key” can't stand in a web address"),
    ('{"key": "a", "text": ["a"]}', "the field “text” is not a string"),
    ('{"key": "a", "text": ""}', "the text is empty"),
    ('{"key": "a", "text": "b\\u0000"}', "byte 1 (line 1), NUL, is a control character"),
    ('{"key": "a", "text": "b\\ud800"}', "byte 1 (line 1), U+D800, is half of a surrogate pair"),
    ('{"key": "a", "text": "b", "published": "2025-06-31"}', "“published” is no day of the calendar: 2025-06-31"),
    ('{"key": "a", "text": "b", "published": "0000-01-01"}', "“published” is no day of the calendar: 0000-01-01"),
    ('{"key": "a", "text": "b", "published": "²025-01-01"}', "“published” is no day of the calendar"),
    ('{"key": "a", "text": "b", "published": "2025-01-01T24:30"}', "“published” is no day of the calendar"),
    ('{"key": "a", "text": "b", "published": 20250101}', "“published” is no day of the calendar: 20250101"),
    ('{"key": "a", "text": "b", "url": "javascript:alert(1)"}', "the field “url” is not a web address"),
    ('{"key": "a", "text": "b", "n": NaN}', "NaN is no JSON number"),
    ('{"key": "a", "text": "b", "n": ' + "9" * 5000 + "}", "a number has too many digits"),
    ("[" * 100_000, "the JSON is nested too deeply"),
    ('["key"]', "this is not a JSON object"),
    ('{"key": "a", "text"', "not JSON at character 20"),
    ('{"key": "' + "k" * 201 + '", "text": "b"}', "the field “key” has 201 characters; at most 200 fit"),
]


@pytest.mark.parametrize(("row", "message"), ROWS)
def test_a_bad_json_line_is_refused_with_its_number(tmp_path: Path, row: str, message: str) -> None:
    path = written(tmp_path, "rows.jsonl", '{"key": "good", "text": "Held."}\n' + row)
    assert refusal(path).startswith("rows.jsonl, line 2")
    assert message in refusal(path)


def test_json_lines_that_are_not_utf8_are_refused_with_the_byte_of_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, "rows.jsonl", b'{"key": "good", "text": "Held."}\n{"key": "\xff"}')
    assert refusal(path).startswith("rows.jsonl, line 2: byte 42 of the file is not UTF-8")


def test_a_key_may_stand_once_in_an_import(tmp_path: Path) -> None:
    one, two = written(tmp_path, "dam.txt", "Held."), written(tmp_path, "dam.html", "<p>Held.</p>")
    with pytest.raises(Refused, match=r"dam\.html: the article key “dam” is already taken by dam\.txt"):
        list(read_paths([one, two]))


def test_what_is_not_there_or_leads_elsewhere_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.txt").startswith("gone.txt: there is no such file or folder.")
    assert "holds no file to import" in refusal(tmp_path)
    (tmp_path / "link.txt").symlink_to("/etc/hostname")
    assert refusal(tmp_path).startswith("link.txt: is a link to another place.")
