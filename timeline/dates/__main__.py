"""JSON lines in, JSON lines out: `{"id", "published", "text"}` to `{"id", "mentions": [...]}`."""

import json
import sys
from typing import TextIO

from . import Mention, find_mentions


def answer(line: str) -> str:
    """The answer to one line. Raises ValueError with a sentence when the line is not as agreed."""
    try:
        row = json.loads(line)
    except ValueError as error:
        raise ValueError(f"this is not JSON ({error})") from error
    if not isinstance(row, dict):
        raise ValueError("this is JSON, but not an object")
    text, published = row.get("text"), row.get("published")
    if not isinstance(text, str):
        raise ValueError('"text" is missing or is not a string')
    if not (published is None or isinstance(published, str)):
        raise ValueError('"published" is neither a date in quotes nor null')
    found = find_mentions(text, published, row.get("language"))
    return json.dumps({"id": row.get("id"), "mentions": [as_row(mention) for mention in found]}, ensure_ascii=True)


def as_row(mention: Mention) -> dict[str, object]:
    """A mention as JSON can hold it, its days written out."""
    row = {name: getattr(mention, name) for name in Mention.__dataclass_fields__}
    for end in ("earliest", "latest"):
        row[end] = row[end] and row[end].isoformat()
    return row


def run(lines: TextIO, out: TextIO, err: TextIO) -> int:
    """Answer every line; a bad one is reported with its number, and the others are answered all the same."""
    status = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            out.write(answer(line) + "\n")
        except ValueError as error:
            err.write(f"line {number}: {error}.\n")
            status = 2
    return status


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
    sys.exit(run(sys.stdin, sys.stdout, sys.stderr))
