"""`python -m timeline.dates`: JSON lines in and out, and nothing of Django."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from timeline.dates import find_mentions, show
from timeline.dates.__main__ import main
from timeline.dates.json_lines import answer

COMMAND = [sys.executable, "-m", "timeline.dates"]


def run(*lines: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(COMMAND, input="\n".join(lines), capture_output=True, text=True, check=False)  # noqa: S603


def test_one_line_in_one_line_out() -> None:
    result = run(json.dumps({"id": "a", "published": "2025-07-18", "text": "They met on “Friday”."}))
    assert (result.returncode, result.stderr) == (0, "")
    row = json.loads(result.stdout)
    assert row["id"] == "a"
    (mention,) = row["mentions"]
    assert mention.pop("reason").startswith("“Friday”")
    assert mention == {
        "start": 13, "end": 19, "text": "Friday", "type": "DATE", "value": "2025-07-18", "edtf": "2025-07-18",
        "earliest": "2025-07-18", "latest": "2025-07-18", "rule": "weekday",
    }  # fmt: skip


def test_the_publish_date_may_be_null() -> None:
    (mention,) = json.loads(answer('{"id": 1, "published": null, "text": "on Friday"}'))["mentions"]
    assert (mention["edtf"], mention["earliest"], mention["latest"]) == ("", None, None)


def test_a_bad_line_is_named_and_the_others_are_answered() -> None:
    result = run(
        '{"id": 1, "text": "on 3 March 2024"}',
        "nonsense",
        '{"id": 2}',
        "[]",
        '{"id": 3, "published": 5, "text": ""}',
        '{"id": 4, "text": ""}',
    )
    assert result.returncode == 2
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == [1, 4]
    assert [line.split(":")[0] for line in result.stderr.splitlines()] == ["line 2", "line 3", "line 4", "line 5"]


LINE = b'{"id": 1, "published": "2025-07-18", "text": "on Friday"}'


def knocked(raw: bytes, *arguments: str) -> tuple[int, list[str], str]:
    """Status, answered lines and errors of the command that reads these bytes."""
    result = subprocess.run([*COMMAND, *arguments], input=raw, capture_output=True, check=False)  # noqa: S603
    return result.returncode, result.stdout.decode().splitlines(), result.stderr.decode()


def test_a_byte_order_mark_before_the_first_line_is_taken() -> None:
    status, (line,), errors = knocked(b"\xef\xbb\xbf" + LINE + b"\r\n")
    assert (status, errors) == (0, "")
    assert [mention["start"] for mention in json.loads(line)["mentions"]] == [3]


BAD = [
    (b'{"id": 1, "published": "2024-13-45", "text": ""}', '"published": 2024-13-45 has no such month: months run from 01 to 12'),
    (b'{"id": 1, "published": "2025-02-30", "text": ""}', '"published": 2025-02-30 is no day: February 2025 has 28'),
    (b'{"id": 1, "published": "0000-01-01", "text": ""}',
     '"published": 0000-01-01 is of the year 0, and years run from 0001 to 9999'),
    (b'{"id": 1, "published": "10000-01-01", "text": ""}',
     "\"published\": '10000-01-01' is no date as it is written here, like 2025-07-18, 2025-07 or 2025"),
    (b'{"id": 1, "published": "Friday", "text": ""}',
     "\"published\": 'Friday' is no date as it is written here, like 2025-07-18, 2025-07 or 2025"),
    (b'{"id": 1, "published": "2025-07-18T25:99", "text": ""}',
     "\"published\": '2025-07-18T25:99' is no date as it is written here, like 2025-07-18, 2025-07 or 2025"),
    (b'{"id": 1, "published": "2025-07-18T", "text": ""}',
     "\"published\": '2025-07-18T' is no date as it is written here, like 2025-07-18, 2025-07 or 2025"),
    (b'{"id": ' + b"9" * 5_000 + b', "text": ""}', "a number in it has 5,000 digits, and 4,000 is the most that can be read"),
    (b'{"id": NaN, "text": ""}', "this is not JSON (NaN is no number there)"),
    (b'{"id": 1e999, "text": ""}', '"id" holds a number that is too large for JSON'),
    (b'{"id": 1, "text": "a", "text": "b"}', 'the key "text" stands twice'),
    (b'{"id": 1, "text": "\xff"}', "this is not UTF-8 text (byte 19 of the line)"),
    (b"[" * 100_000, "this is JSON nested too deeply to be read"),
    (b'{"id": 1', "this is not JSON (expecting ',' delimiter at character 8)"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "why"), BAD)
def test_a_bad_line_is_told_in_words(line: bytes, why: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(why)}$"):
        answer(line)


def test_other_lines_are_answered_beside_an_impossible_publish_date() -> None:
    status, lines, errors = knocked(b"\n".join([LINE, BAD[1][0], LINE]))
    assert (status, len(lines)) == (2, 2)
    assert errors == 'line 2: "published": 2025-02-30 is no day: February 2025 has 28.\n'


@pytest.mark.parametrize(
    ("published", "value"),
    [
        ("2025-07-18T09:00:00Z", "2025-07-18"),
        ("2025-07-18T09:00:00.123+02:00", "2025-07-18"),
        ("2025-07-18 09:00", "2025-07-18"),
        ("2025-07-18Z", "2025-07-18"),
        ("2025-07-18T09:00:00.123 +0200", "2025-07-18"),
        ("20250718T0900Z", "2025-07-18"),
        ("20250718", "2025-07-18"),
        ("2025-07", "XXXX-WXX-5"),
        ("2025-XX-XX", "XXXX-WXX-5"),
        ("", "XXXX-WXX-5"),
    ],
)
def test_publish_dates_with_a_time_or_less_than_a_day(published: str, value: str) -> None:
    (mention,) = json.loads(answer(json.dumps({"published": published, "text": "on Friday"})))["mentions"]
    assert mention["value"] == value


@pytest.mark.parametrize("key", [None, 1.5, "a", [1, {"b": None}], {"c": "\ud800"}, True])
def test_the_id_may_be_any_json(key: object) -> None:
    assert json.loads(answer(json.dumps({"id": key, "text": "\ud800 on Friday"})))["id"] == key


@pytest.mark.parametrize(
    ("row", "read"),
    [
        ({"text": "on Friday"}, ("en", True)),
        ({"text": "Es war am Freitag und nicht am Montag, als der Rat das beschloss."}, ("de", True)),
        ({"text": "am Freitag", "language": "de-AT"}, ("de", False)),
        ({"text": "on Friday", "language": "xx"}, ("en", True)),
    ],
)
def test_the_language_is_said_and_whether_it_is_a_guess(row: dict[str, str], read: tuple[str, bool]) -> None:
    answered = json.loads(answer(json.dumps(row)))
    assert (answered["language"], answered["language_guessed"]) == read


def test_each_line_is_answered_before_the_next_is_sent() -> None:
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdin
        assert process.stdout
        for _ in range(2):
            process.stdin.write(LINE + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == 1
        process.stdin.close()
        assert process.wait() == 0


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.write(LINE + b"\n")
        process.stdin.close()
        assert (process.wait(), process.stderr.read()) == (0, b"")


def test_it_imports_no_django() -> None:
    code = (
        "import sys, timeline.dates, timeline.dates.typed; print([name for name in sys.modules if name.startswith('django')])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert result.stdout.strip() == "[]"


@pytest.fixture
def door(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """A function that runs the command in this process and gives its status, output and errors."""

    def knock(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["dates", *arguments])
        status = main()
        return status, *capsys.readouterr()

    return knock


def test_a_file_is_shown_as_a_table_or_explained(tmp_path: Path, door: Callable[..., tuple[int, str, str]]) -> None:
    page = tmp_path / "page.txt"
    page.write_text("They met on Friday.", encoding="utf-8")
    arguments = ["--published", "2025-07-18", str(page)]
    table, why, line = (door(*arguments, *more)[1] for more in (["--table"], ["--explain", "13"], []))
    assert table.splitlines()[1].split() == ["12", "18", "DATE", "2025-07-18", "2025-07-18", "weekday", "Friday"]
    assert why.startswith("“Friday”: the article appeared on Friday 18 July 2025")
    assert [row["text"] for row in json.loads(line)["mentions"]] == ["Friday"]


def test_a_file_that_is_not_there_is_named(door: Callable[..., tuple[int, str, str]]) -> None:
    assert door("/no/such/page") == (2, "", "/no/such/page: No such file or directory.\n")


PAGES = [
    (b"They met on Friday.\0", "this is not a text file: it has zero bytes in it"),
    (b"caf\xe9", "this is not UTF-8 text: byte 3 cannot be read; save it as UTF-8 first"),
]


@pytest.mark.parametrize(("raw", "why"), PAGES)
def test_a_page_that_is_no_text_is_refused(tmp_path: Path, door: Callable[..., tuple[int, str, str]], raw: bytes, why: str) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes(raw)
    assert door(str(page)) == (2, "", f"{page}: {why}.\n")


def test_a_folder_is_no_page(tmp_path: Path, door: Callable[..., tuple[int, str, str]]) -> None:
    assert door(str(tmp_path)) == (2, "", f"{tmp_path}: Is a directory.\n")


def test_an_offset_outside_the_text_is_refused_and_one_between_mentions_names_the_nearest(
    tmp_path: Path, door: Callable[..., tuple[int, str, str]]
) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes(b"\xef\xbb\xbfThey met on Friday.")
    outside = f"{page}: offset 99 is outside the text, whose 19 characters count from 0.\n"
    assert door("--explain", "99", str(page)) == (2, "", outside)
    status, why, _ = door("--explain", "0", str(page))
    assert (status, why.splitlines()[0]) == (0, "Nothing was found at offset 0. The nearest is “Friday” at 12.")


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["--published", "2025-02-30", "page"], "argument --published: 2025-02-30 is no day: February 2025 has 28"),
        (["--table"], "--table goes with a page; a line of JSON says it for itself"),
    ],
)
def test_options_that_make_no_sense_are_told(
    door: Callable[..., tuple[int, str, str]], capsys: pytest.CaptureFixture[str], arguments: list[str], why: str
) -> None:
    with pytest.raises(SystemExit) as stop:
        door(*arguments)
    assert stop.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1].endswith(why)


def test_marked_text_keeps_control_characters_from_the_terminal() -> None:
    text = "\x1b[2Jon 3 March 2024"
    assert show.marked(text, find_mentions(text)).startswith("?[2Jon \x1b[1;32m3 March 2024\x1b[0m")


def test_without_colours_the_text_is_still_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "on 3 March 2024"
    monkeypatch.setenv("NO_COLOR", "1")
    shown = show.as_wanted(show.marked(text, find_mentions(text)))
    assert shown.splitlines() == ["on 3 March 2024[1]", "", "[1] 2024-03-03  “3 March 2024”: written out in full."]
