"""Setting the fields of an entry: every door has the same names, limits and refusals, and what a person set is remembered."""

import re
import unicodedata
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError

from timeline.articles.fit_to_show import without_directions
from timeline.dates import edtf as edtf_text

from .journal import Refused
from .models import Annotation, Entry
from .tags import ALL, LONGEST, tags_in, united

# Field of an entry, and what it is called in sentences and in `Entry.decided`.
SINGLE = {"headline": "headline", "summary": "summary", "edtf": "date", "lane": "lane", "modality": "modality"}
REVISABLE = SINGLE | {"tags": "tags"}  # of which a merge keeps all

SET_BY_EDITOR = "An editor set this date."

LINE_END = re.compile(r"\r\n?")
MOST_MARKS = 8  # on one letter; what a script needs stays well below, and taller stacks grow over the lines above
BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0"  # Hangul fillers and the empty Braille cell: no space by category, but blank


def set_fields(row: Entry, fields: dict[str, Any]) -> None:
    unknown = set(fields) - set(REVISABLE)
    if unknown:
        raise TypeError(f"cannot set {sorted(unknown)}")
    for name, value in fields.items():
        setattr(row, name, as_kept(name, value))
        check_field(row, name, REVISABLE[name])
    if "edtf" in fields:
        row.earliest, row.latest = _bounds(row.edtf)
        row.date_reason = SET_BY_EDITOR
        row.provisional = False
        row.position = 0  # an order among the entries of another date says nothing of this one


def as_kept(name: str, value: str) -> str:
    """What is typed into a field as it is kept: what would turn round the text behind it goes, and tags are put in order.

    A browser sends every line end as two characters, script one: to the text that makes no difference.
    """
    return checked_tags(value) if name == "tags" else LINE_END.sub("\n", without_directions(value))


def check_field(row: Entry | Annotation, name: str, called: str) -> None:
    """Every door has the same limits, and what one database would store another must not refuse with an error."""
    value = getattr(row, name)
    field = row._meta.get_field(name)
    if name == "headline" and not value.strip():
        raise Refused("An entry needs a headline.")
    if name == "text" and not any(_visible(character) for character in value):
        raise Refused("A note needs some text.")
    if "\0" in value:
        raise Refused(f"The {called} holds a NUL character, which can't be stored.")
    if name == "headline" and not any(_visible(character) for character in value):
        raise Refused("The headline has no character that can be seen.")
    if _tallest_stack(value) > MOST_MARKS:
        raise Refused(f"The {called} can't have more than {MOST_MARKS} combining marks on one letter.")
    if field.max_length and len(value) > field.max_length:
        raise Refused(f"The {called} has {len(value):,} characters; the limit is {field.max_length:,}.")
    try:
        field.clean(value, row)
    except ValidationError as error:
        raise Refused(f"The {called} can't be “{value[:60]}”: {error.messages[0]}") from None


def checked_tags(text: str) -> str:
    """What is typed as tags as it is kept, or a refusal."""
    tags = united(without_directions(text))
    if len(tags) > ALL:
        raise Refused(f"The tags have {len(tags):,} characters together; the limit is {ALL}. Take some off.")
    for tag in tags_in(tags):
        if any(unicodedata.category(character) == "Cc" for character in tag) or not any(map(_visible, tag)):
            raise Refused("One of the tags can't be seen or holds a control character. Type it anew.")
        if len(tag) > LONGEST:
            raise Refused(f"The tag “{tag[:LONGEST]}…” has {len(tag):,} characters; the limit is {LONGEST}.")
    return tags


def _visible(character: str) -> bool:
    """Not control, format or unassigned, not a mark without its letter, not a space."""
    return unicodedata.category(character)[0] not in "CMZ" and character not in BLANK_LETTERS


def _tallest_stack(text: str) -> int:
    """The longest run of combining marks; a zero-width character between two of them does not set them apart."""
    longest = run = 0
    for character in text:
        category = unicodedata.category(character)
        run = run + 1 if category[0] == "M" else run if category == "Cf" else 0
        longest = max(longest, run)
    return longest


def _bounds(edtf: str) -> tuple[date | None, date | None]:
    try:
        return edtf_text.bounds(edtf)
    except ValueError as error:
        raise Refused(str(error)) from None


def decide(row: Entry, *names: str) -> None:
    """Remember what a person set. What was set aside stands as soon as somebody works on it."""
    if row.set_aside and names and "status" not in names:
        row.status = Entry.PROPOSED
    row.decided = sorted({*row.decided, *names})
