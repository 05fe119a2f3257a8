"""The door for programs and for people.

Without a file: JSON lines in, JSON lines out, `{"id", "published", "text"}` to `{"id", "mentions": [...]}`.
With a file: its mentions, marked and explained on a terminal, as JSON on a pipe; `--table` and `--explain OFFSET` for either.
"""

import argparse
import os
import sys
from pathlib import Path
from typing import TextIO

from . import find_mentions, show
from .json_lines import as_json, run
from .language import NAMES, of_text
from .named_events import FAULT
from .published import read_published


def page_text(path: str) -> str:
    """The text of a page, "-" being standard input. Raises ValueError with a sentence when it is no text."""
    raw = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    if b"\0" in raw:
        raise ValueError("this is not a text file: it has zero bytes in it")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"this is not UTF-8 text: byte {error.start} cannot be read; save it as UTF-8 first") from error


def read_page(options: argparse.Namespace, out: TextIO) -> None:
    """Show the mentions of one file. Raises ValueError with a sentence when that cannot be."""
    text = page_text(options.page)
    if options.explain is not None and not 0 <= options.explain < len(text):
        raise ValueError(f"offset {options.explain} is outside the text, whose {len(text)} characters count from 0")
    mentions = find_mentions(text, options.published, options.language)
    language = of_text(text, options.language)
    if options.explain is not None:
        out.write(f"{show.explained(mentions, options.explain)}\n{show.read_as(language)}\n")
    elif options.table:
        out.write(f"{show.table(mentions)}\n\n{show.read_as(language)}\n")
    elif out.isatty():
        out.write(f"{show.as_wanted(show.marked(text, mentions))}\n\n{show.read_as(language)}\n")
    else:
        out.write(as_json(Path(options.page).stem, language, mentions) + "\n")


def _day(said: str) -> str:
    try:
        read_published(said)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return said


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m timeline.dates", description=__doc__.split("\n")[0])
    parser.add_argument("page", nargs="?", help="a text file, - for standard input; without one, JSON lines are read from there")
    parser.add_argument("--published", type=_day, help="the day, month or year it appeared, as 2025-07-18, 2025-07 or 2025")
    parser.add_argument("--language", choices=NAMES, help="its language; guessed when not given")
    parser.add_argument("--table", action="store_true", help="one mention a line")
    parser.add_argument("--explain", type=int, metavar="OFFSET", help="why the mention at this offset reads as it does")
    options = parser.parse_args()
    asked = [name for name in ("published", "language", "table", "explain") if getattr(options, name) not in (None, False)]
    if options.page is None and asked:
        parser.error(f"--{asked[0]} goes with a page; a line of JSON says it for itself")
    return options


def main() -> int:
    """Read the command line and do what it asks."""
    options = _options()
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    if FAULT:
        sys.stderr.write(f"{FAULT}.\n")
        return 2
    try:
        if options.page is None:
            return run(sys.stdin.buffer, sys.stdout, sys.stderr)
        read_page(options, sys.stdout)
        sys.stdout.flush()
    except BrokenPipeError:
        # Who reads has seen enough; what Python would still flush at its end goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        sys.stderr.write(f"{options.page}: {error.strerror}.\n")
        return 2
    except ValueError as error:
        sys.stderr.write(f"{options.page}: {error}.\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
