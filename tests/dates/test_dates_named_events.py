"""The events an installation adds: read as they are written, and a bad file said in words without breaking the import."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from timeline.dates.named_events import NamedEvent, read_events

HEAD = b"phrase,near,edtf,event,source\n"
ROW = b"The  Big Freeze,Harbour|ICE,2021-02-09,the night the harbour froze,Harbour log\n"
EVENT = NamedEvent("the big freeze", "harbour|ice", "2021-02-09", "the night the harbour froze", "Harbour log")


@pytest.mark.parametrize("raw", [HEAD + ROW, b"\xef\xbb\xbf" + HEAD + ROW, (HEAD + ROW).replace(b"\n", b"\r\n")])
def test_capital_letters_spaces_and_a_byte_order_mark_are_taken(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes(raw)
    assert read_events(path) == [EVENT]


BAD = [
    (b"", ", line 1: the first line must be phrase,near,edtf,event,source"),
    (b"name,day\nThe Big Freeze,2021-02-09\n", ", line 1: the first line must be phrase,near,edtf,event,source"),
    (HEAD + ROW + b"a,b\n", ", line 3: it needs 5 fields, phrase, near, edtf, event, source; one that holds a comma goes in "
     "quotation marks"),
    (HEAD + b"a,,2021-02-30,b,c\n", ", line 2: “2021-02-30” has no such day: February 2021 has 28 days"),
    (HEAD + b"a,,,b,c\n", ", line 2: “a” has no date"),
    (HEAD + b",,2021,b,c\n", ", line 2: the phrase is empty or does not begin with a letter or digit"),
    (HEAD + b"\xff,,2021,b,c\n", ", line 2: this is not UTF-8 text; save it as UTF-8 first"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "why"), BAD)
def test_a_bad_file_is_told_with_its_line(tmp_path: Path, raw: bytes, why: str) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes(raw)
    with pytest.raises(ValueError, match="^" + re.escape(f"{path}{why}")):
        read_events(path)


def ran(path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What Python does where the installation names this file."""
    environment = os.environ | {"DATELINE_NAMED_EVENTS": str(path)}
    line = '{"text": "On THE BIG FREEZE the ice held."}'
    command = [sys.executable, *arguments]
    return subprocess.run(command, env=environment, input=line, capture_output=True, text=True, check=False)  # noqa: S603


def test_an_added_event_is_found_in_any_case(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes(HEAD + ROW)
    result = ran(path, "-m", "timeline.dates")
    assert (result.returncode, result.stderr) == (0, "")
    assert '"edtf": "2021-02-09"' in result.stdout


def test_the_door_and_django_name_a_missing_file_and_the_import_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "none.csv"
    why = f"DATELINE_NAMED_EVENTS: {path}: No such file or directory.\n"
    door = ran(path, "-m", "timeline.dates")
    assert (door.returncode, door.stdout, door.stderr) == (2, "", why)
    check = ran(path, "manage.py", "check")
    assert check.returncode == 1
    assert f"(dates.E001) {why}" in check.stderr
    assert ran(path, "-c", "import timeline.dates").stderr == ""
