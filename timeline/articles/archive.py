"""A zip archive to its members, opened with suspicion: nothing is written to disk, and what it claims of itself is checked."""

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator

from .decode import Refused, shown

MEMBER_LIMIT = 100
UNPACKED_LIMIT = 20_000_000  # bytes of all members together
ONE_LIMIT = 5_000_000  # bytes of one member
RATIO_LIMIT = 100  # no text shrinks to a hundredth of its size
MADE_BY_SYSTEMS = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})
METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, OverflowError,
)


def read_archive(name: str, data: bytes) -> Iterator[tuple[str, bytes] | Refused]:
    """Path and bytes of each member, or what is wrong with it. Raises `Refused` when the archive as a whole can't be taken."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except BROKEN:
        raise Refused(f"{name}: this is no zip archive that can be read, whatever its name says. Pack it anew.") from None
    members = archive.infolist()
    if len(members) > MEMBER_LIMIT:
        raise Refused(f"{name}: {len(members):,} members are more than the {MEMBER_LIMIT} of one archive. Split it.")
    unpacked = sum(member.file_size for member in members)
    if unpacked > UNPACKED_LIMIT:
        raise Refused(f"{name}: unpacked it would have {unpacked:,} bytes; at most {UNPACKED_LIMIT:,} are taken. Split it.")
    files = [member for member in members if not member.filename.endswith("/") and is_meant(member.filename)]
    if not files:
        raise Refused(f"{name}: the archive holds no file to import. Put the pages into it.")
    for member in files:
        try:
            check_member(member)
            yield member.filename, unpack(archive, member)
        except Refused as refused:
            yield Refused(f"{name}, {shown(member.filename)}: {refused}")


def is_meant(path: str) -> bool:
    """Hidden files and those that operating systems add are nobody's pages. What climbs out is not hidden."""
    parts = path.replace("\\", "/").split("/")
    return not any(part in MADE_BY_SYSTEMS or (part.startswith(".") and part != "..") for part in parts)


def check_member(member: zipfile.ZipInfo) -> None:
    path = member.orig_filename
    if not path.isprintable():
        raise Refused("the name holds a line break or another character that can't be seen. Rename the file.")
    if path.startswith(("/", "\\")) or ":" in path[:2] or ".." in path.replace("\\", "/").split("/"):
        raise Refused("the path leads out of the archive. Pack the files anew, from inside their folder.")
    if stat.S_ISLNK(member.external_attr >> 16):
        raise Refused("is a link to another place. Pack the file itself.")
    if member.flag_bits & 0x1:
        raise Refused("is encrypted. Pack it without a password.")
    if path.lower().endswith(".zip"):
        raise Refused("archives inside archives are not opened. Unpack it and add its files.")
    if member.compress_type not in METHODS:
        raise Refused("is packed in a way that is not read. Pack it anew with the usual method (deflate).")
    if member.file_size > ONE_LIMIT:
        raise Refused(f"{member.file_size:,} bytes are more than the {ONE_LIMIT:,} of one file. Split it.")
    if member.file_size > RATIO_LIMIT * max(member.compress_size, 1):
        raise Refused(f"unpacks to more than {RATIO_LIMIT} times its packed size, as no text does. Leave it out.")


def unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """The bytes of a member, never more than it claims: zipfile stops there and then compares the checksum."""
    try:
        with archive.open(member) as file:
            data = file.read(ONE_LIMIT + 1)
    except BROKEN:
        raise Refused("is damaged, or not what the archive says of it. Pack it anew.") from None
    if len(data) != member.file_size:
        raise Refused("is not as long as the archive says. Pack it anew.")
    return data

