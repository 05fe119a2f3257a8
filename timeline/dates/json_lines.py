"""Articles as JSON lines in, their mentions as JSON lines out, one at a time, so that another program can talk to it."""

import json
from collections.abc import Iterable
from typing import NoReturn, TextIO

from .language import of_text
from .mention import Mention
from .published import read_published
from .tagger import find_mentions

BOM = b"\xef\xbb\xbf"
LONGEST_NUMBER = 4_000


def run(lines: Iterable[bytes], out: TextIO, err: TextIO) -> int:
    """Answer every line at once; a bad one is reported with its number, and the others are answered all the same."""
    status = 0
    for number, line in enumerate(lines, 1):
        line = line.removeprefix(BOM) if number == 1 else line
        if not line.strip():
            continue
        try:
            answered = answer(line)
        except ValueError as error:
            err.write(f"line {number}: {error}.\n")
            err.flush()
            status = 2
            continue
        out.write(answered + "\n")
        out.flush()
    return status


def answer(line: str | bytes) -> str:
    """The answer to one line. Raises ValueError with a sentence when the line is not as agreed."""
    row = _row(line)
    text, published, language = row.get("text"), row.get("published"), row.get("language")
    if not isinstance(text, str):
        raise ValueError('"text" is missing or is not a string')
    if not (published is None or isinstance(published, str)):
        raise ValueError('"published" is neither a date in quotes nor null')
    if not (language is None or isinstance(language, str)):
        raise ValueError('"language" is neither a code in quotes nor null')
    try:
        read_published(published)
    except ValueError as error:
        raise ValueError(f'"published": {error}') from error
    return as_json(row.get("id"), of_text(text, language), find_mentions(text, published, language))


def _row(line: str | bytes) -> dict[str, object]:
    try:
        row = json.loads(line if isinstance(line, str) else line.decode("utf-8"), object_pairs_hook=_once,
                         parse_constant=_no_number, parse_int=_whole_number)  # fmt: skip
    except UnicodeDecodeError as error:
        raise ValueError(f"this is not UTF-8 text (byte {error.start} of the line)") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"this is not JSON ({error.msg.lower()} at character {error.pos})") from error
    except RecursionError as error:
        raise ValueError("this is JSON nested too deeply to be read") from error
    if not isinstance(row, dict):
        raise ValueError("this is JSON, but not an object")
    return row


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object, of which no key may stand twice: which of the two would count?"""
    row = dict(pairs)
    if len(row) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f'the key "{next(name for name in names if names.count(name) > 1)}" stands twice')
    return row


def _whole_number(said: str) -> int:
    """A whole number, of as many digits as Python reads."""
    if len(said) > LONGEST_NUMBER:
        raise ValueError(f"a number in it has {len(said):,} digits, and {LONGEST_NUMBER:,} is the most that can be read")
    return int(said)


def _no_number(said: str) -> NoReturn:
    raise ValueError(f"this is not JSON ({said} is no number there)")


def as_json(key: object, language: tuple[str, bool], mentions: list[Mention]) -> str:
    """The line that answers for one text: which language it was read as, whether that is a guess, and its mentions."""
    code, guessed = language
    row = {"id": key, "language": code, "language_guessed": guessed, "mentions": [as_row(mention) for mention in mentions]}
    try:
        return json.dumps(row, allow_nan=False)
    except ValueError as error:
        raise ValueError('"id" holds a number that is too large for JSON') from error
    except RecursionError as error:
        raise ValueError('"id" is nested too deeply to be written') from error


def as_row(mention: Mention) -> dict[str, object]:
    """A mention as JSON can hold it, its days written out; `covers` only where it says something."""
    row = {name: getattr(mention, name) for name in Mention.__dataclass_fields__ if name != "covers" or mention.covers}
    for end in ("earliest", "latest"):
        row[end] = row[end] and row[end].isoformat()
    return row
