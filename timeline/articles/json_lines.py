"""A line of JSON to a received page, read strictly, or refused with the line's number."""

import json
import re
from datetime import UTC, date, datetime
from typing import Any, NoReturn

from .decode import CONTROL, SURROGATE, Refused, check_html, check_text
from .markup import text_of
from .page import Received
from .publish_days import unlikely
from .web_address import is_web_address

HTML_LIMIT = 5_000_000  # characters of markup
LIMITS = {"key": 200, "headline": 300, "outlet": 200, "url": 500}
DAY = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?", re.ASCII)
WRONG = {  # what the parser says, and what a person can do something about
    "Expecting property name": "a field’s name in double quotes is missing",
    "Expecting value": "a value is missing, or stands without its double quotes",
    "Expecting ',' delimiter": "a comma is missing",
    "Expecting ':' delimiter": "a colon is missing after a field’s name",
    "Extra data": "something follows where the object ends",
    "Unterminated string": "a double quote is never closed",
    "Invalid control character": "a control character, such as a line break, stands between double quotes",
    "Invalid \\": "a backslash stands before a sign that it can’t stand before",
}
SPACE_BESIDE_TEXT = re.compile(r"[\t\n\r]")


def read_line(data: bytes, offset: int, place: str) -> Received:
    """One line of a file; `offset` is how many bytes of the file came before it."""
    try:
        line = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        at = offset + error.start
        raise Refused(f"{place}: byte {at:,} of the file is not UTF-8 ({error.reason}). Save the file as UTF-8.") from None
    row = parse(line, place)
    if not isinstance(row, dict):
        raise Refused(f"{place}: this is not a JSON object. Write {{\"key\": …, \"text\": …}} on one line.")
    return received(row, place)


def parse(line: str, place: str) -> Any:  # noqa: ANN401 - JSON is any of its kinds
    def no_constant(name: str) -> NoReturn:
        raise Refused(f"{place}: {name} is no JSON number. Write null or leave the field out.")

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        row = dict(pairs)
        if len(row) < len(pairs):
            names = [name for name, _ in pairs]
            twice = next(name for name in names if names.count(name) > 1)
            raise Refused(f"{place}: the field “{twice[:40]}” stands twice. Keep one of the two.")
        return row

    try:
        return json.loads(line, parse_constant=no_constant, object_pairs_hook=once)
    except json.JSONDecodeError as error:
        raise Refused(f"{place}: not JSON at character {error.pos + 1:,}: {in_words(error)}. Give one JSON object a line.") from None
    except RecursionError:
        raise Refused(f"{place}: the JSON is nested too deeply. Give one flat JSON object a line.") from None
    except Refused:
        raise
    except ValueError:  # an integer of thousands of digits
        raise Refused(f"{place}: a number has too many digits. Write it as text.") from None


def in_words(error: json.JSONDecodeError) -> str:
    return next((words for start, words in WRONG.items() if error.msg.startswith(start)), "what stands there is no JSON")


def received(row: dict[str, Any], place: str) -> Received:
    key = field(row, "key", place)
    if not key:
        raise Refused(f"{place}: the field “key” is missing. Give each article a key of its own.")
    if {".", ".."} & set(key.split("/")):
        raise Refused(f"{place}: the field “key” can't stand in a web address, because of its dots. Give the article another.")
    texts = [name for name in ("text", "html") if row.get(name) is not None]
    if len(texts) != 1:
        what = "both “text” and “html” are given" if texts else "the field “text” (or “html”) is missing"
        raise Refused(f"{place}: {what}. Give one of the two.")
    raw = row[texts[0]]
    if not isinstance(raw, str):
        raise Refused(f"{place}: the field “{texts[0]}” is not a string. Put the article's text in quotes.")
    html = texts[0] == "html"
    if html and len(raw) > HTML_LIMIT:
        raise Refused(f"{place}: {len(raw):,} characters of HTML are more than the {HTML_LIMIT:,} of one page. Split it.")
    found = Received(
        key,
        raw,
        "text/html" if html else "text/plain",
        field(row, "headline", place),
        field(row, "outlet", place),
        link(row, place),
        day(row.get("published"), place),
        moment(row.get("published")),
    )
    if html:
        check_html(raw, f"{place}, “html”")
    check_text(text_of(found), f"{place}, “{texts[0]}”", html=html)
    return found


def field(row: dict[str, Any], name: str, place: str) -> str:
    value = row.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Refused(f"{place}: the field “{name}” is not a string. Put it in quotes.")
    if CONTROL.search(value) or SURROGATE.search(value) or (name in ("key", "url") and SPACE_BESIDE_TEXT.search(value)):
        raise Refused(f"{place}: the field “{name}” holds a control character or half a surrogate pair. Remove it.")
    value = value.strip()
    if len(value) > LIMITS[name]:
        raise Refused(f"{place}: the field “{name}” has {len(value):,} characters; at most {LIMITS[name]} fit. Shorten it.")
    return value


def link(row: dict[str, Any], place: str) -> str:
    url = field(row, "url", place)
    if url and not is_web_address(url):
        raise Refused(f"{place}: the field “url” is not a web address. Write it in full, from https:// on.")
    return url


def day(value: object, place: str) -> date | None:
    if value is None or value == "":
        return None
    match = DAY.fullmatch(value.strip()) if isinstance(value, str) else None
    try:
        if match:
            if len(value.strip()) > 10:
                datetime.fromisoformat(value.strip())
            return likely(date.fromisoformat(match["day"]), place)
    except Refused:
        raise
    except ValueError:
        pass
    shown = str(value)[:40] if isinstance(value, str | int | float) else "what is there"
    raise Refused(f"{place}: “published” is no day of the calendar: {shown}. Write it as 2025-07-18, or null when unknown.")


def likely(found: date, place: str) -> date:
    if why_not := unlikely(found, date.today()):
        raise Refused(f"{place}: “published” can't be right: {why_not}. Correct it, or write null when the day is unknown.")
    return found


def moment(value: object) -> datetime | None:
    """The moment of a publish date that `day` has read, when it says the offset of its clock."""
    return placed(datetime.fromisoformat(value.strip())) if isinstance(value, str) and len(value.strip()) > 10 else None


def placed(at: datetime) -> datetime | None:
    """A moment that has its place in time: with an offset, and within the years that a calendar counts in any zone."""
    try:
        return at.astimezone(UTC) if at.tzinfo else None
    except OverflowError:
        return None
