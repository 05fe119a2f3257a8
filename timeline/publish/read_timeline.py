"""Files of entries that other tools or people made: our own JSON, a CSV of EDTF dates, and TimelineJS's CSV and JSON."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from timeline.articles.decode import Refused, decode
from timeline.articles.fit_to_show import without_directions
from timeline.articles.json_lines import parse
from timeline.entries.models import Annotation, Entry
from timeline.entries.take_in import Incoming, Note, Span

from .file_fields import choice_in, id_in, list_in, moment_in, number_in, read_date, sourced, tags_of, text_in
from .timelinejs import from_event, from_row, is_timelinejs

FILE_LIMIT = 40_000_000  # bytes
ROW_LIMIT = 50_000
FORMATS = "Give our own JSON (“entries”), TimelineJS JSON (“events”), or a CSV with the columns date and headline."


def read_timeline(path: Path) -> tuple[str, list[Incoming]]:
    """The title that the file gives ("" for none) and its entries. Raises `Refused`, naming the place in the file."""
    if not path.is_file():
        raise Refused(f"{path.name}: there is no such file. Check the spelling.")
    if path.stat().st_size > FILE_LIMIT:
        raise Refused(f"{path.name}: more than {FILE_LIMIT:,} bytes. Split the file.")
    text = decode(path.read_bytes(), path.name)
    title, found = _from_json(text, path.name) if text.lstrip()[:1] in ("{", "[") else ("", _from_csv(text, path.name))
    if not found:
        raise Refused(f"{path.name}: the file holds no entry. {FORMATS}")
    if len(found) > ROW_LIMIT:
        raise Refused(f"{path.name}: {len(found):,} entries are more than the {ROW_LIMIT:,} of one file. Split it.")
    return without_directions(title), [_shown(one) for one in found]


def _shown(one: Incoming) -> Incoming:
    """The entry with the text that is shown of it as it will be stored, so that it is recognised when it comes again."""
    texts = {name: without_directions(getattr(one, name)) for name in ("headline", "summary", "lane", "tags")}
    return replace(one, notes=tuple(replace(note, text=without_directions(note.text)) for note in one.notes), **texts)


def _from_json(text: str, name: str) -> tuple[str, list[Incoming]]:
    document = parse(text, name)
    if isinstance(document, Mapping) and isinstance(document.get("entries"), list):
        story = document.get("story")
        title = story.get("title") if isinstance(story, Mapping) else ""
        entries = [_entry(row, f"{name}, entry {i}") for i, row in enumerate(document["entries"], 1)]
        _check_parts(entries)
        return str(title or "")[:300], entries
    if isinstance(document, Mapping) and isinstance(document.get("events"), list):
        events = [from_event(row, f"{name}, event {i}") for i, row in enumerate(document["events"], 1)]
        heading = document.get("title")
        return (from_event(heading, f"{name}, title").headline if isinstance(heading, Mapping) else ""), events
    raise Refused(f"{name}: this JSON holds neither “entries” nor “events”. {FORMATS}")


def _entry(row: object, place: str) -> Incoming:
    """An entry as `export_timeline` writes it; all but edtf and headline may be missing."""
    if not isinstance(row, Mapping):
        raise Refused(f"{place}: this is no JSON object. Write {{\"edtf\": …, \"headline\": …}}.")
    missing = [field for field in ("edtf", "headline") if field not in row]
    if missing:
        raise Refused(f"{place}: the field “{missing[0]}” is missing. Each entry needs edtf and headline.")
    return Incoming(
        place, read_date(text_in(row, "edtf", place), place), text_in(row, "headline", place), text_in(row, "summary", place),
        text_in(row, "lane", place), choice_in(row, "status", Entry.STATUSES, Entry.ACCEPTED, place),
        choice_in(row, "modality", Entry.MODALITIES, Entry.HAPPENED, place), number_in(row, "importance", place),
        text_in(row, "reason", place), tuple(_note(note, place) for note in list_in(row, "annotations", place)),
        tuple(_span(span, place) for span in list_in(row, "evidence", place)),
        id_in(row, "id", place), id_in(row, "part_of", place), tags=tags_of(row, place),
    )


def _check_parts(entries: Sequence[Incoming]) -> None:
    """What an entry is part of must be one other entry of the file, and no entry may be part of itself by way of others."""
    wholes: dict[str, str] = {}
    for one in entries:
        if one.name and one.name in wholes:
            raise Refused(f"{one.place}: the id “{one.name[:40]}” was given to an entry before. Give each its own.")
        if one.name:
            wholes[one.name] = one.part_of
    ends = {""}  # from where no circle can be reached
    for one in entries:
        if one.part_of and one.part_of not in wholes:
            raise Refused(f"{one.place}: “part_of” names “{one.part_of[:40]}”, but no entry of the file has that id.")
        whole, seen = one.part_of, {one.name}
        while whole not in ends and whole not in seen:
            seen.add(whole)
            whole = wholes.get(whole, "")
        if whole not in ends:
            raise Refused(f"{one.place}: by way of “part_of” “{whole[:40]}” is part of itself. Take one of these links out.")
        ends |= seen


def _from_csv(text: str, name: str) -> list[Incoming]:
    csv.field_size_limit(1_000_000)
    try:
        lines = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        rows = list(lines)
    except csv.Error as error:
        raise Refused(f"{name}: this is no CSV ({error}). {FORMATS}") from None
    columns = {(column or "").strip().lower() for column in lines.fieldnames or ()}
    plain = [_tidy(row) for row in rows]
    numbered = [(row, f"{name}, row {i}") for i, row in enumerate(plain, 2) if any(value.strip() for value in row.values())]
    if is_timelinejs(columns):
        return [from_row(row, place) for row, place in numbered if row.get("type", "").strip().lower() not in ("title", "era")]
    if {"date", "headline"} <= columns:
        return [_row(row, place) for row, place in numbered]
    raise Refused(f"{name}: the columns “date” and “headline” are missing. {FORMATS}")


def _tidy(row: Mapping[str | None, Any]) -> dict[str, str]:
    """Column names in lower case; cells beyond the header, which belong to no column, are left out."""
    return {column.strip().lower(): value or "" for column, value in row.items() if column is not None}


def _row(row: Mapping[str, str], place: str) -> Incoming:
    source = row.get("source", "").strip()
    return Incoming(
        place, read_date(row["date"], place), row["headline"].strip(), row.get("summary", "").strip(), row.get("lane", "").strip(),
        notes=sourced(source), tags=row.get("tags", ""),
    )


def _note(row: Mapping[str, Any], place: str) -> Note:
    kind = choice_in(row, "kind", Annotation.KINDS, Annotation.NOTE, place)
    text = text_in(row, "text", place)
    if not text.strip() or len(text) > 5000:
        raise Refused(f"{place}: a note needs text, and at most 5,000 characters of it.")
    published, resolved = row.get("published") is True, row.get("resolved") is True
    return Note(text, kind, published, resolved, text_in(row, "author", place), moment_in(row, "at", place))


def _span(row: Mapping[str, Any], place: str) -> Span:
    start, end = row.get("start"), row.get("end")
    if type(start) is not int or type(end) is not int or not 0 <= start < end < 2**31:
        raise Refused(f"{place}: evidence needs “start” and “end”, offsets in characters, start before end.")
    texts = (text_in(row, name, place) for name in ("quote", "expression", "reason"))
    return Span(text_in(row, "article", place), start, end, *texts)
