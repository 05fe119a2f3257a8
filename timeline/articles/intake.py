"""Files to received pages, each with its place, or a refusal that names the file, the place in it, the reason and what to do."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from .decode import Refused, check_html, check_text, decode, decode_html, shown
from .feeds import looks_like_feed, read_feed
from .fit_to_show import refuse_leaks, without_session
from .json_lines import read_line
from .markup import metadata_of, text_of
from .page import Received
from .parts import FEED, HTML, KINDS_READ, LINE, Part, parts_of
from .same_text import Taken, digest
from .web_address import key_of

__all__ = ["Refused", "check_text", "metadata_of", "pages_of", "read_part", "read_path", "read_paths", "text_of"]

Read = tuple[str, Received | Refused]  # the place, and the page that stands there or why it is not taken


def read_path(path: Path) -> Iterator[Received]:
    """The pages in a file or folder; raises the first refusal, which may come with the last of them."""
    yield from read_paths([path])


def read_paths(paths: Iterable[Path]) -> Iterator[Received]:
    """The pages of several files and folders as one import, in which each article key stands for one text."""
    for _, page in pages_of(paths):
        if isinstance(page, Refused):
            raise page
        yield page


def pages_of(paths: Iterable[Path]) -> Iterator[Read]:
    """The pages of several files and folders, and beside them everything that is refused."""
    taken = Taken()
    for part in parts_in(paths):
        for place, page in [("", part)] if isinstance(part, Refused) else read_part(part):
            if isinstance(page, Refused):
                yield place, page
                continue
            try:
                taken.settle(page.key, digest(page.raw), place)
            except Refused as refused:
                yield place, refused
            else:
                yield place, page


def parts_in(paths: Iterable[Path]) -> Iterator[Part | Refused]:
    for path in paths:
        for file in files(path):
            if isinstance(file, Refused):
                yield file
                continue
            with file.open("rb") as stream:
                yield from parts_of(file.name, stream)


def files(path: Path) -> Iterator[Path | Refused]:
    if not path.is_dir():
        yield path if path.is_file() else Refused(f"{path.name}: there is no such file or folder. Check the spelling.")
        return
    found = [file for file in sorted(path.rglob("*")) if is_shown(file.relative_to(path)) and not file.is_dir()]
    for file in found:
        link = f"{shown(file.name)}: is a link to another place. Copy the file itself into the folder."
        yield Refused(link) if file.is_symlink() else file
    if not found:
        yield Refused(f"{path.name}: the folder holds no file to import. {KINDS_READ}")


def is_shown(path: Path) -> bool:
    return not any(part.startswith(".") for part in path.parts)


def read_part(part: Part) -> Iterator[Read]:
    """What a part holds: one page, or as many as a feed has items."""
    try:
        if part.kind == LINE:
            yield part.name, named(read_line(part.data, part.offset, part.name), part.name)
        elif part.kind == FEED or (part.kind != HTML and looks_like_feed(part.data)):
            yield from read_feed(part.data, part.name)
        else:
            yield part.name, named(read_page(part), part.name)
    except Refused as refused:
        yield part.name, refused


def named(page: Received, place: str) -> Received:
    refuse_leaks(page, place)
    return page


def read_page(part: Part) -> Received:
    html = part.kind == HTML or looks_like_html(part.data)
    raw = decode_html(part.data, part.name) if html else decode(part.data, part.name)
    if html:
        check_html(raw, part.name)
    key = key_of(without_session(part.url)) if part.url else part.key
    received = Received(key, raw, "text/html" if html else "text/plain", url=part.url)
    check_text(text_of(received), part.name, html=html)
    return received


def looks_like_html(data: bytes) -> bool:
    """A text file that opens as an HTML page is one, whatever its name says."""
    return data[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype html", b"<html"))
