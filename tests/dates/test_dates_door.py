"""`python -m timeline.dates`: JSON lines in and out, and nothing of Django."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from timeline.dates import find_mentions, show
from timeline.dates.__main__ import answer, main

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


def test_marked_text_keeps_control_characters_from_the_terminal() -> None:
    text = "\x1b[2Jon 3 March 2024"
    assert show.marked(text, find_mentions(text)).startswith("?[2Jon \x1b[1;32m3 March 2024\x1b[0m")
