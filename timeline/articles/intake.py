"""Files to received pages, or a refusal that names the file, the place in it, the reason and what to do."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from .decode import Refused, check_text, decode, decode_html
from .json_lines import read_json_lines
from .markup import metadata_of, text_of
from .page import Received

__all__ = ["Refused", "metadata_of", "read_path", "read_paths", "text_of"]

TEXT_ENDINGS = frozenset({"", ".txt", ".text", ".md"})
HTML_ENDINGS = frozenset({".html", ".htm", ".xhtml"})
JSON_ENDINGS = frozenset({".jsonl", ".ndjson", ".json"})
FILE_LIMIT = 5_000_000  # bytes of a text or HTML file
KEY_LIMIT = 200


def read_path(path: Path) -> Iterator[Received]:
    """The pages in a file or folder. Take the whole list before storing any: a refusal may come with the last of them."""
    yield from read_paths([path])


def read_paths(paths: Iterable[Path]) -> Iterator[Received]:
    """The pages of several files and folders as one import, in which each article key may stand once."""
    seen: dict[str, str] = {}
    for path in paths:
        for file in files(path):
            for received in read_file(file):
                if received.key in seen:
                    raise Refused(
                        f"{file.name}: the article key “{received.key}” is already taken by {seen[received.key]}. "
                        "Give one of the two another name."
                    )
                seen[received.key] = file.name
                yield received


def files(path: Path) -> list[Path]:
    if path.is_dir():
        found = [file for file in sorted(path.rglob("*")) if is_shown(file.relative_to(path)) and not file.is_dir()]
        for file in found:
            if file.is_symlink():
                raise Refused(f"{file.name}: is a link to another place. Copy the file itself into the folder.")
            if file.suffix.lower() not in TEXT_ENDINGS | HTML_ENDINGS | JSON_ENDINGS:
                raise Refused(f"{file.name}: files of this kind are not read. {KINDS_READ}")
        if not found:
            raise Refused(f"{path.name}: the folder holds no file to import. {KINDS_READ}")
        return found
    if not path.is_file():
        raise Refused(f"{path.name}: there is no such file or folder. Check the spelling.")
    return [path]


KINDS_READ = "Give text (.txt), HTML (.html) or JSON lines (.jsonl)."


def is_shown(path: Path) -> bool:
    return not any(part.startswith(".") for part in path.parts)


def read_file(path: Path) -> Iterator[Received]:
    ending = path.suffix.lower()
    if ending in JSON_ENDINGS:
        yield from read_json_lines(path)
    elif ending in TEXT_ENDINGS | HTML_ENDINGS:
        yield read_page(path, ending in HTML_ENDINGS)
    else:
        raise Refused(f"{path.name}: files of this kind are not read. {KINDS_READ}")


def read_page(path: Path, html: bool) -> Received:
    if path.stat().st_size > FILE_LIMIT:
        size = path.stat().st_size
        raise Refused(f"{path.name}: {size:,} bytes are more than the {FILE_LIMIT:,} that one page may have. Split the file.")
    if len(path.stem) > KEY_LIMIT:
        raise Refused(f"{path.name[:40]}…: the name has more than {KEY_LIMIT} characters. Shorten it.")
    data = path.read_bytes()
    html = html or looks_like_html(data)
    raw = decode_html(data, path.name) if html else decode(data, path.name)
    received = Received(path.stem, raw, "text/html" if html else "text/plain")
    check_text(raw if not html else text_of(received), path.name, html=html)
    return received


def looks_like_html(data: bytes) -> bool:
    """A text file that opens as an HTML page is one, whatever its name says."""
    return data[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype html", b"<html"))
