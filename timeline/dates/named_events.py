"""The table of named events, "Liberation Day" and the like: data/named_events.csv and whatever an installation adds.

A row holds the phrase, the words of which one must stand near it (separated by |, empty for any), its EDTF date, what it
was, and the source of that. DATELINE_NAMED_EVENTS may name a second file of the same kind, which is taken whole or not at all.
"""

import csv
import io
import os
import re
from dataclasses import dataclass
from pathlib import Path

from . import edtf
from .fold import fold

OURS = Path(__file__).parent / "data" / "named_events.csv"
MORE = "DATELINE_NAMED_EVENTS"


@dataclass(frozen=True, slots=True)
class NamedEvent:
    """A row of the table."""

    phrase: str
    near: str
    edtf: str
    event: str
    source: str


COLUMNS = list(NamedEvent.__dataclass_fields__)


def read_events(path: Path) -> list[NamedEvent]:
    """The rows of a table. Raises ValueError with a sentence that names the file and the line."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ValueError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise ValueError(f"{path}, line {line}: this is not UTF-8 text; save it as UTF-8 first") from error
    return _rows(path, csv.DictReader(io.StringIO(text, newline=""), strict=True))


def _rows(path: Path, table: "csv.DictReader[str]") -> list[NamedEvent]:
    events = []
    try:
        if table.fieldnames != COLUMNS:
            raise ValueError(f"the first line must be {','.join(COLUMNS)}")  # noqa: TRY301 - the line is added below
        events += [_event(row) for row in table]
    except (ValueError, csv.Error) as error:
        raise ValueError(f"{path}, line {max(1, table.line_num)}: {str(error).removesuffix('.')}") from error
    return events


def _event(row: dict[str, str]) -> NamedEvent:
    if None in row or None in row.values():
        raise ValueError(f"it needs {len(COLUMNS)} fields, {', '.join(COLUMNS)}; one that holds a comma goes in quotation marks")
    said = {name: value.strip() for name, value in row.items()}
    phrase, near = " ".join(fold(said["phrase"]).split()), fold(said["near"])
    if not phrase[:1].isalnum():
        raise ValueError("the phrase is empty or does not begin with a letter or digit")
    if not said["edtf"]:
        raise ValueError(f"“{said['phrase']}” has no date")
    edtf.bounds(said["edtf"])
    try:
        re.compile(near)
    except re.error as error:
        raise ValueError(f"“{near}” are no words separated by | ({error})") from error
    return NamedEvent(phrase, near, said["edtf"], said["event"], said["source"])


def added() -> tuple[list[NamedEvent], str]:
    """The events of the installation, and in words what is wrong with their file: then none are taken."""
    path = os.environ.get(MORE)
    try:
        return (read_events(Path(path)) if path else []), ""
    except ValueError as error:
        return [], f"{MORE}: {error}"


_ADDED, FAULT = added()
NAMED_EVENTS = (*read_events(OURS), *_ADDED)
