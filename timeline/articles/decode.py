"""Bytes to text without guessing: strict UTF-8, for HTML the declared charset too, else a refusal that says where and why."""

import codecs
import re

from .word_lists import words

TEXT_LIMIT = 1_000_000
LINES_LIMIT = 20_000
TAG_LIMIT = 200_000
ATTRIBUTE_LIMIT, ATTRIBUTES_OF_A_TAG = 400_000, 2_000  # a parser compares each attribute of a tag with all others of it
SHOWN = 80  # characters of a name in a sentence
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
SURROGATE = re.compile(r"[\ud800-\udfff]")
DECLARED = re.compile(rb"""(?:charset\s*=\s*["']?|<\?xml[^>]{0,80}encoding\s*=\s*["'])\s*([\w.:-]{2,30})""", re.IGNORECASE)
LOOK_FOR_CHARSET = 4096
OPENED = re.compile(r"<[a-zA-Z_:][^\s/>]*")
ATTRIBUTE = re.compile(r"""[\s/]*(?:[^\s/>=]+|=)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?""")
CHARSETS = frozenset(
    codecs.lookup(name).name
    for name in words("charsets")
)
MAGIC = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a media file"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"SQLite format 3", "a SQLite database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\xff\xfe", "UTF-16 text"),
    (b"\xfe\xff", "UTF-16 text"),
)


class Refused(ValueError):
    """Input that is not taken; the message says which file, where, why and what to do."""


def shown(name: str) -> str:
    """A name as a sentence may hold it: on one line, nothing in it that turns the text around, not too long."""
    plain = "".join(character if character.isprintable() else "�" for character in name)
    return plain if len(plain) <= SHOWN else f"{plain[:40]}…"


def decode(data: bytes, name: str) -> str:
    """Strict UTF-8 without its byte order mark; every other character as it came."""
    refuse_other_kinds(data, name)
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise Refused(
            f"{name}: byte {error.start:,} (0x{data[error.start]:02x}) is not UTF-8 ({error.reason}). "
            "Save the file as UTF-8 and import it again."
        ) from None


def decode_html(data: bytes, name: str) -> str:
    """Strict UTF-8, else the charset that the page declares."""
    refuse_other_kinds(data, name)
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        declared = DECLARED.search(data[:LOOK_FOR_CHARSET])
        if declared is None:
            raise Refused(
                f"{name}: byte {error.start:,} (0x{data[error.start]:02x}) is not UTF-8, and the page declares no charset. "
                "Save it as UTF-8, or declare its charset in a meta element."
            ) from None
    charset = declared[1].decode("ascii").lower()
    try:
        codec = codecs.lookup(charset).name
    except LookupError:
        codec = ""
    if codec in ("iso8859-1", "ascii"):
        codec = "cp1252"  # what pages mean by it, and browsers read
    if codec not in CHARSETS:
        at = error_at(data)
        raise Refused(f"{name}: byte {at:,} is not UTF-8, and the declared charset “{charset}” is not read. Save it as UTF-8.")
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise Refused(
            f"{name}: byte {error.start:,} (0x{data[error.start]:02x}) is neither UTF-8 nor the declared {charset}. "
            "Save it as UTF-8."
        ) from None


def error_at(data: bytes) -> int:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    return len(data)


def refuse_other_kinds(data: bytes, name: str) -> None:
    if not data.removeprefix(codecs.BOM_UTF8).strip():
        raise Refused(f"{name}: the file is empty. Import a file that holds an article's text.")
    for start, kind in MAGIC:
        if data.startswith(start):
            raise Refused(f"{name}: this is {kind}, whatever its name says. Import text in UTF-8, HTML or JSON lines.")


def check_text(text: str, place: str, html: bool = False) -> None:
    """Refuse what no database or page can hold, with the place of it."""
    if not text.strip():
        what = "the page shows no text" if html else "the text is empty"
        raise Refused(f"{place}: {what}. Import a page that holds an article.")
    if (lines := text.count("\n") + (not text.endswith("\n"))) > LINES_LIMIT:
        raise Refused(f"{place}: {lines:,} lines are more than the {LINES_LIMIT:,} that one article may have. Split it.")
    if len(text) > TEXT_LIMIT:
        size = f"{len(text):,} characters are more than the {TEXT_LIMIT:,} that one article may have"
        raise Refused(f"{place}: {size}. Split it.")
    refuse_characters(text, place)


def check_html(raw: str, place: str) -> None:
    """Refuse markup that no database can hold or that takes too long to read, before it is read."""
    if (tags := raw.count("<")) > TAG_LIMIT:
        raise Refused(f"{place}: {tags:,} tags are more than the {TAG_LIMIT:,} that one page may have. Split it.")
    refuse_attributes(raw, place)
    refuse_characters(raw, place)


def refuse_attributes(raw: str, place: str) -> None:
    """Counted wherever a tag seems to open, in scripts and comments too: parsers differ on where those end."""
    total, at = 0, 0
    while tag := OPENED.search(raw, at):
        of_tag, at = 0, tag.end()
        while attribute := ATTRIBUTE.match(raw, at):
            of_tag, at = of_tag + 1, attribute.end()
            if of_tag > ATTRIBUTES_OF_A_TAG:
                line = raw.count("\n", 0, tag.start()) + 1
                what = f"the tag {shown(tag[0])} on line {line:,} has more than the {ATTRIBUTES_OF_A_TAG:,} attributes that one may have"
                raise Refused(f"{place}: {what}. Remove it.")
        total += of_tag
    if total > ATTRIBUTE_LIMIT:
        raise Refused(f"{place}: {total:,} attributes are more than the {ATTRIBUTE_LIMIT:,} that one page may have. Split it.")


def refuse_characters(text: str, place: str) -> None:
    if match := CONTROL.search(text):
        raise Refused(f"{place}: {describe(match, text)} is a control character, which text cannot hold. Remove it.")
    if match := SURROGATE.search(text):
        what = f"{describe(match, text)} is half of a surrogate pair, which is no character"
        raise Refused(f"{place}: {what}. Export the text anew.")


def describe(match: re.Match[str], text: str) -> str:
    offset = len(text[: match.start()].encode("utf-8", "surrogatepass"))
    line = text.count("\n", 0, match.start()) + 1
    name = "NUL" if match[0] == "\0" else f"U+{ord(match[0]):04X}"
    return f"byte {offset:,} (line {line:,}), {name},"
