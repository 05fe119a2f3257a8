"""Events of TimelineJS, as rows of its spreadsheet or objects of its JSON, to entries of ours."""

import re
from collections.abc import Mapping
from typing import Any

from lxml import html as markup

from timeline.articles.decode import Refused
from timeline.entries.take_in import Incoming

from .file_fields import read_date, sourced, tags_of

TAGGED = re.compile(r"<[a-z/!]|&[a-z#0-9]+;", re.IGNORECASE)
PARTS = ("year", "month", "day")
BREAK = re.compile(r"</p>|<br\s*/?>|</li>|</div>", re.IGNORECASE)


def is_timelinejs(columns: set[str]) -> bool:
    return {"year", "headline"} <= columns


def from_row(row: Mapping[str, str], place: str) -> Incoming:
    begin = edtf_of({part: row.get(part, "") for part in PARTS}, place)
    end = edtf_of({part: row.get(f"end {part}", "") for part in PARTS}, place)
    said = [row.get(name, "") for name in ("headline", "text", "group", "media", "tags")]
    return _incoming(place, begin, end, *said)


def from_event(row: object, place: str) -> Incoming:
    if not isinstance(row, Mapping):
        raise Refused(f"{place}: this is no JSON object.")
    text = _object(row, "text", place)
    media = _object(row, "media", place)
    begin = edtf_of(_object(row, "start_date", place), place)
    end = edtf_of(_object(row, "end_date", place), place)
    said = [_said(text, "headline", place), _said(text, "text", place), _said(row, "group", place), _said(media, "url", place)]
    return _incoming(place, begin, end, *said, tags_of(row, place))


def edtf_of(parts: Mapping[str, Any], place: str) -> str:
    """As precise as the parts given; a year alone stays a year."""
    found = []
    for part in PARTS:
        value = str(parts.get(part) if parts.get(part) is not None else "").strip()
        if not value:
            break
        if not (value.isascii() and value.isdigit()) or len(value) > 4:
            raise Refused(f"{place}: “{value[:40]}” is no {part}.")
        found.append(value.zfill(4 if part == "year" else 2))
    return "-".join(found)


def plain(text: str) -> str:
    """Text without its markup; paragraphs become lines."""
    if not TAGGED.search(text):
        return text.strip()
    found = markup.fragment_fromstring(BREAK.sub("\n", text), create_parent=True)
    for element in found.xpath(".//script|.//style"):
        element.drop_tree()
    return "\n".join(line for raw in found.text_content().splitlines() if (line := " ".join(raw.split())))


def _incoming(place: str, begin: str, end: str, headline: str, text: str, group: str, media: str, tags: str) -> Incoming:
    summary, title = plain(text), plain(headline)
    if not title:  # a slide without a headline is told by its text
        title, summary = summary[:300], summary if len(summary) > 300 else ""
    edtf = read_date(f"{begin}/{end}" if begin and end and end != begin else begin or end, place)
    notes = sourced(media.strip()) if media.strip().startswith(("http://", "https://")) else ()
    return Incoming(place, edtf, title, summary, group.strip()[:60], notes=notes, tags=tags)


def _object(row: Mapping[str, Any], name: str, place: str) -> Mapping[str, Any]:
    value = row.get(name) or {}
    if not isinstance(value, Mapping):
        raise Refused(f"{place}: the field “{name}” is no JSON object.")
    return value


def _said(row: Mapping[str, Any], name: str, place: str) -> str:
    value = row.get(name) or ""
    if not isinstance(value, str | int | float):
        raise Refused(f"{place}: the field “{name}” is no text.")
    return str(value)
