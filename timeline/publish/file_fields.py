"""Fields of an entry in a file, read strictly; a refusal names the place and what to write instead."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from timeline.articles.decode import CONTROL, SURROGATE, Refused
from timeline.dates import edtf
from timeline.dates.typed import read_typed
from timeline.entries.models import Annotation
from timeline.entries.take_in import Note


def sourced(source: str) -> tuple[Note, ...]:
    """Where an entry comes from, as a note that readers see too."""
    return (Note(f"Source: {source}", Annotation.CONTEXT, published=True),) if source else ()


def read_date(text: str, place: str) -> str:
    """EDTF as it stands; what a person would type is read as in the form of an entry."""
    said = text.strip()
    try:
        edtf.bounds(said)
    except ValueError:
        try:
            return read_typed(said).edtf
        except ValueError as error:
            raise Refused(f"{place}: the date can't be read: {error}") from None
    return said


def text_in(row: Mapping[str, Any], name: str, place: str) -> str:
    value = row.get(name)
    if value is None:
        return ""
    if not isinstance(value, str) or CONTROL.search(value) or SURROGATE.search(value):
        raise Refused(f"{place}: the field “{name}” is no plain text. Put it in quotes, without control characters.")
    return value


def choice_in(row: Mapping[str, Any], name: str, choices: Iterable[tuple[str, str]], default: str, place: str) -> str:
    value = text_in(row, name, place) or default
    if value not in dict(choices):
        raise Refused(f"{place}: “{value[:40]}” is no {name}. It is one of {', '.join(dict(choices))}.")
    return value


def number_in(row: Mapping[str, Any], name: str, place: str) -> float:
    value = row.get(name, 0)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1_000_000:
        raise Refused(f"{place}: the field “{name}” is no number from 0 to 1,000,000.")
    return float(value)


def list_in(row: Mapping[str, Any], name: str, place: str) -> list[Mapping[str, Any]]:
    value = row.get(name) or []
    if not isinstance(value, list) or not all(isinstance(one, Mapping) for one in value):
        raise Refused(f"{place}: the field “{name}” is no list of JSON objects.")
    return value


def tags_of(row: Mapping[str, Any], place: str) -> str:
    """A list of texts, or one text with commas between."""
    tags = row.get("tags") or []
    listed = {"tags": ",".join(tags)} if isinstance(tags, list) and all(isinstance(tag, str) for tag in tags) else row
    return text_in(listed, "tags", place)


def id_in(row: Mapping[str, Any], name: str, place: str) -> str:
    """What an entry is called within its file, "" where it is not."""
    value = row.get(name)
    if isinstance(value, bool) or not isinstance(value, int | str | None):
        raise Refused(f"{place}: the field “{name}” is neither a number nor a text.")
    return str(value) if isinstance(value, int) else text_in(row, name, place)


def moment_in(row: Mapping[str, Any], name: str, place: str) -> datetime | None:
    said = text_in(row, name, place)
    try:
        found = datetime.fromisoformat(said) if said else None
    except ValueError:
        found = None
    if said and (found is None or found.tzinfo is None):
        raise Refused(f"{place}: “{said[:40]}” is no time. Write it like 2024-03-04T12:30:00+00:00.")
    return found
