"""The publish day that an HTML page's markup gives, where it stands, and why it may be another day's."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from .linked_data import about_the_page
from .moments import is_plausible, iso_day, moment_of
from .time_elements import CHANGE_CLASS, changed_under_headline, time_elements
from .word_lists import rows

if TYPE_CHECKING:
    from lxml.html import HtmlElement

PUBLISHED_NAMES = [name for row in rows("publish_meta") for name in row.split()]
LOOSE = "but a machine may have put the day of its own work there"
LOOSE_NAMES = frozenset(word for row in rows("loose_meta") for word in row.split())
OTHERWISE = "says another day"
BEFORE = "but the page says that it was changed before"
CHANGE_NAMES = ("article:modified_time", "og:updated_time", "dcterms.modified", "dc.date.modified", "last-modified")
NEAR_MIDNIGHT = "but in world time and near midnight, so that it may be another day where the outlet sits"
NIGHT = re.compile(r"T(?:2[1-3]|0[0-4])[:\d.]*(?:Z|\+00:?00)$")
ADDRESSES = frozenset(["og:url", "twitter:url", "al:web:url", "parsely-link"])
HEAD = "head of the page, as htmldate reads it"


class Given(NamedTuple):
    """A day that the markup gives, where, why it may be another day's, and the moment of it when a clock and its offset stand there."""

    day: date
    place: str
    doubt: str
    moment: datetime | None = None


def day_of_change(root: "HtmlElement", metas: dict[str, str], linked: list[dict[str, Any]]) -> str:
    """As it is written; empty when the markup gives none."""
    changed = next((item["dateModified"] for item in linked if item.get("dateModified")), None)
    return str(changed or next((metas[name] for name in CHANGE_NAMES if metas.get(name)), "") or changed_under_headline(root))


def published_day(root: "HtmlElement", metas: dict[str, str], linked: list[dict[str, Any]], url: str) -> Given | str:
    """The day of publication; else what is said of a day of change, which alone is none."""
    found = [one for one in given_days(root, metas, linked, url) if one]
    changed = day_of_change(root, metas, linked)
    last = iso_day(changed)
    if not found:
        return f"only a day of change is given ({changed[:30]}); not taken" if changed else ""
    first = surest(found, last)
    if first.doubt and any(one.day == first.day and HEAD not in (one.place, first.place) for one in found if one is not first):
        return first._replace(doubt="")
    updates = [one for one in found if one.place.startswith("time element") and one.day == last and one.day > first.day]
    others = [one for one in found if is_weighty(one) and one not in updates]
    if other := next((one for one in others if abs((one.day - first.day).days) > 1), None):
        return first._replace(doubt=f"but {other.place} {OTHERWISE}, {other.day.isoformat()}")
    if last and (first.day - last).days > 1:
        return first._replace(doubt=f"{BEFORE}, on {last.isoformat()}")
    return first


def surest(found: list[Given], last: date | None) -> Given:
    """The first day of weight. The day of the last change gives way to an earlier one: sites write it over the first."""
    weighty = [one for one in found if is_weighty(one)]
    if not weighty:
        return found[0]
    first = weighty[0]
    if first.day == last:
        first = next((one for one in weighty if (first.day - one.day).days > 1), first)
    return next((one for one in weighty if not one.doubt and abs((one.day - first.day).days) <= 1), first)


def is_weighty(given: Given) -> bool:
    return given.doubt in ("", NEAR_MIDNIGHT)


def given_days(root: "HtmlElement", metas: dict[str, str], linked: list[dict[str, Any]], url: str) -> Iterator[Given | None]:
    """The days that the markup gives for the page's article, the surest kind first."""
    for item in about_the_page(root, linked, metas, url):
        yield given(item.get("datePublished"), "datePublished in the page's JSON-LD", item.get("doubt", ""))
    for name in PUBLISHED_NAMES:
        yield given(metas.get(name), f"meta element “{name}”", LOOSE if name in LOOSE_NAMES else "")
    yield from (given(value, place, doubt) for value, place, doubt in time_elements(root))
    day = from_head(root)
    yield Given(day, HEAD, LOOSE) if day and is_plausible(day) else None


def given(value: object, place: str, doubt: str = "") -> Given | None:
    day = iso_day(value)
    if day is None or not is_plausible(day):
        return None
    return Given(day, place, doubt or (NEAR_MIDNIGHT if NIGHT.search(value) else ""), moment_of(value))


def from_head(root: "HtmlElement") -> date | None:
    """htmldate over the head alone: it knows many more names of meta elements, and the body holds other stories' days."""
    head = next(root.iter("head"), None)
    if head is None or next(head.iter("meta"), None) is None:
        return None
    from htmldate import find_date
    from lxml import html

    for element in list(head.iter("meta")):
        name = (element.get("property") or element.get("name") or element.get("http-equiv") or "").lower()
        if CHANGE_CLASS.search(name) or "expire" in name or name in ADDRESSES:
            element.drop_tree()
    for element in list(head.iter("link")):  # a day in an address is the link's, which is weighed by itself
        element.drop_tree()
    page = html.document_fromstring(b"<html>" + html.tostring(head) + b"<body></body></html>")
    try:
        return iso_day(find_date(page, extensive_search=False, original_date=True))
    except (ValueError, TypeError, RecursionError):
        return None
