"""The door for programs and for people.

Without a file: JSON lines in, JSON lines out, `{"id", "published", "text"}` to `{"id", "mentions": [...]}`.
With a file: its mentions, marked and explained on a terminal, as JSON on a pipe; `--table` and `--explain OFFSET` for either.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import TextIO

from . import Mention, find_mentions, show


def answer(line: str) -> str:
    """The answer to one line. Raises ValueError with a sentence when the line is not as agreed."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"this is not JSON ({error})") from error
    if not isinstance(row, dict):
        raise ValueError("this is JSON, but not an object")
    text, published, language = row.get("text"), row.get("published"), row.get("language")
    if not isinstance(text, str):
        raise ValueError('"text" is missing or is not a string')
    if not (published is None or isinstance(published, str)):
        raise ValueError('"published" is neither a date in quotes nor null')
    if not (language is None or isinstance(language, str)):
        raise ValueError('"language" is neither a code in quotes nor null')
    return as_json(row.get("id"), find_mentions(text, published, language))


def as_json(key: object, mentions: list[Mention]) -> str:
    """The line that answers for one text."""
    return json.dumps({"id": key, "mentions": [as_row(mention) for mention in mentions]})


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


def read_page(options: argparse.Namespace, out: TextIO) -> None:
    """Show the mentions of one file."""
    text = Path(options.page).read_text(encoding="utf-8", errors="surrogateescape")
    mentions = find_mentions(text, options.published, options.language)
    if options.explain is not None:
        out.write(show.explained(mentions, options.explain) + "\n")
    elif options.table:
        out.write(show.table(mentions) + "\n")
    elif show.colours_wanted(out.isatty()):
        out.write(show.marked(text, mentions) + "\n")
    else:
        out.write(as_json(Path(options.page).stem, mentions) + "\n")


def main() -> int:
    """Read the command line and do what it asks."""
    parser = argparse.ArgumentParser(prog="python -m timeline.dates", description=__doc__.split("\n")[0])
    parser.add_argument("page", nargs="?", help="a text file; without one, JSON lines are read from standard input")
    parser.add_argument("--published", help="the day, month or year it appeared, as 2025-07-18, 2025-07 or 2025")
    parser.add_argument("--language", help="its language as a code, as en or de; guessed when not given")
    parser.add_argument("--table", action="store_true", help="one mention a line")
    parser.add_argument("--explain", type=int, metavar="OFFSET", help="why the mention at this offset reads as it does")
    options = parser.parse_args()
    if options.page is None:
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
        return run(sys.stdin, sys.stdout, sys.stderr)
    try:
        read_page(options, sys.stdout)
    except OSError as error:
        sys.stderr.write(f"{options.page}: {error.strerror}.\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
