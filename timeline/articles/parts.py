"""What is handed in, cut into parts that can be read one by one: a page, a feed, a line of JSON, a member of an archive."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import BinaryIO

from .archive import read_archive
from .decode import Refused, refuse_other_kinds, shown
from .json_items import json_items

TEXT, HTML, LINE, FEED, ZIP = "text", "html", "line", "feed", "zip"
KIND_OF_ENDING = {
    **dict.fromkeys(["", ".txt", ".text", ".md"], TEXT),
    **dict.fromkeys([".html", ".htm", ".xhtml"], HTML),
    **dict.fromkeys([".jsonl", ".ndjson", ".json"], LINE),
    **dict.fromkeys([".xml", ".rss", ".atom", ".rdf"], FEED),
    ".zip": ZIP,
}
KINDS_READ = "Give text (.txt), HTML (.html), JSON lines (.jsonl), RSS or Atom (.xml, .rss, .atom), or a zip of them."
FILE_LIMIT = 5_000_000  # bytes of a text file, HTML file, feed or archive
LINE_LIMIT = 8_000_000  # bytes; the longest text, all of it escaped, fits
KEY_LIMIT = 200


@dataclass(frozen=True)
class Part:
    """Bytes that are read as a whole, with the name that a refusal calls them by.

    `key` names the page where its bytes don't; `offset` is how many bytes of the file came before; `url` is where it was
    fetched from, if it was.
    """

    name: str
    kind: str
    data: bytes
    key: str = ""
    offset: int = 0
    url: str = ""


def parts_of(name: str, file: BinaryIO) -> Iterator[Part | Refused]:
    """The parts of a file, or what is wrong with it. A refused part ends neither its file nor its archive."""
    kind = kind_of(name)
    try:
        check_name(name)
        if kind == LINE:
            yield from lines_of(shown(name), file)
        elif kind == ZIP:
            yield from members_of(shown(name), whole(name, file, "an archive"))
        else:
            yield Part(shown(name), kind, whole(name, file, "one page" if kind in (TEXT, HTML) else "a feed"), stem(name))
    except Refused as refused:
        yield refused


def check_name(name: str) -> None:
    if kind_of(name) is None:
        raise Refused(f"{shown(name)}: files of this kind are not read. {KINDS_READ}")
    if not stem(name).strip(". "):
        raise Refused(f"{shown(name) or 'A file'}: the file has no name to call its page by. Rename it.")
    if len(stem(name)) > KEY_LIMIT:
        raise Refused(f"{shown(name)}: the name has more than {KEY_LIMIT} characters. Shorten it.")
    if not name.isprintable():
        raise Refused(f"{shown(name)}: the name holds a line break or another character that can't be seen. Rename the file.")


def kind_of(name: str) -> str | None:
    return KIND_OF_ENDING.get(PurePosixPath(name).suffix.lower())


def stem(name: str) -> str:
    return PurePosixPath(name).stem


def whole(name: str, file: BinaryIO, what: str) -> bytes:
    size = file.seek(0, 2)
    if size > FILE_LIMIT:
        raise Refused(f"{shown(name)}: {size:,} bytes are more than the {FILE_LIMIT:,} that {what} may have. Split the file.")
    file.seek(0)
    return file.read()


def lines_of(name: str, file: BinaryIO) -> Iterator[Part | Refused]:
    """The lines of a file that are not blank, each with its number; a file that is none of text is refused as a whole."""
    if (items := laid_out(name, file)) is not None:
        yield from items
        return
    file.seek(0)
    number, offset, found = 0, 0, False
    while data := file.readline(LINE_LIMIT + 1):
        number += 1
        place = f"{name}, line {number:,}"
        if number == 1:
            refuse_other_kinds(data if data.strip() else b"-", name)
        if len(data) > LINE_LIMIT:
            yield Refused(f"{place}: the line is longer than {LINE_LIMIT:,} bytes. Give one article a line.")
            while not data.endswith(b"\n") and (more := file.readline(LINE_LIMIT)):
                offset, data = offset + len(data), more
            found = True
        elif data.strip().removeprefix(b"\xef\xbb\xbf"):
            found = True
            yield Part(place, LINE, data, offset=offset)
        offset += len(data)
    if not found:
        raise Refused(f"{name}: the file is empty. Give one JSON object a line, with “key” and “text” or “html”.")


def laid_out(name: str, file: BinaryIO) -> list[Part] | None:
    """The objects of a file that lists them in one array or spreads each over several lines; None when each stands on its line."""
    file.seek(0)
    data = file.read(FILE_LIMIT + 1)
    first = next((line.strip() for line in io.BytesIO(data.removeprefix(b"\xef\xbb\xbf")) if line.strip()), b"")
    if len(data) > FILE_LIMIT or not (first.startswith(b"[") or first == b"{" or first.endswith((b",", b"{", b"["))):
        return None
    items = json_items(data)
    if items:
        return [Part(f"{name}, item {number:,}", LINE, item) for number, item in enumerate(items, 1)]
    if first in (b"{", b"["):
        raise Refused(f"{name}: this is JSON over several lines, and broken. Give one JSON object a line.")
    return None


def members_of(name: str, data: bytes) -> Iterator[Part | Refused]:
    for member in read_archive(name, data):
        if isinstance(member, Refused):
            yield member
            continue
        path, content = member
        place = f"{name}, {path}"
        kind = kind_of(path)
        try:
            check_name(PurePosixPath(path).name)
        except Refused as refused:
            yield Refused(f"{name}, {refused}")
            continue
        if kind == LINE:
            try:
                yield from lines_of(place, io.BytesIO(content))
            except Refused as refused:
                yield refused
        else:
            yield Part(place, kind or TEXT, content, stem(path))
