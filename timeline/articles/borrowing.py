"""Publish days lent by another page: a copy of the same text, or a sibling whose day fits the weekday that the page names."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from .page import BODY, Block, Dating, Page
from .stated_days import WEEKDAY, written_days
from .vocabulary import stems

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SURE = ("stated", "metadata")
LEAD_BLOCKS = 4
NAMED = re.compile(
    r"\b(?P<before>last|next|this|every|each|the following|the previous|previous|following)?\s*"
    rf"\b(?P<day>{'|'.join(DAYS)})(?:'s|’s)?\b"
    r"(?P<after>\s+(?:last|week|after next|to|through|and \w+day|night football))?"
)
NEAR_ENOUGH = 0.12


def borrow_from_copy(pages: Sequence[Page], datings: Sequence[Dating], copies: Mapping[str, str]) -> list[Dating]:
    """A copy of one text appeared about when the others did."""
    groups: dict[str, list[int]] = {}
    for i, page in enumerate(pages):
        groups.setdefault(copies.get(page.key) or page.key, []).append(i)
    found = list(datings)
    for members in groups.values():
        dated = [i for i in members if datings[i].day and datings[i].basis in SURE] or [i for i in members if datings[i].day]
        if not dated:
            continue
        lender = min(dated, key=lambda i: datings[i].day.toordinal())
        for i in members:
            if not datings[i].day:
                said = words(datings[lender].day)
                reason = f"borrowed from {pages[lender].key}, which holds the same text and is dated {said}"
                found[i] = Dating(datings[lender].day, "borrowed", reason, borrowed_from=pages[lender].key)
    return found


def borrow_from_sibling(
    pages: Sequence[Page], blocks: Sequence[Sequence[Block]], datings: Sequence[Dating]
) -> list[Dating]:
    """A page that tells of "Friday" borrows the day of the sibling most like it that appeared then or tells of it too."""
    if all(dating.day for dating in datings) or not any(dating.basis in SURE for dating in datings):
        return list(datings)
    weekdays = [reported_weekday(page, found) for page, found in zip(pages, blocks, strict=True)]
    words_of = [body_stems(page, found) for page, found in zip(pages, blocks, strict=True)]
    found = list(datings)
    for i, dating in enumerate(datings):
        if dating.day or weekdays[i] is None:
            continue
        lenders = []
        for j, other in enumerate(datings):
            if other.basis in SURE and other.day and (why := agrees(weekdays[i], weekdays[j], other.day)):
                lenders.append((likeness(words_of[i], words_of[j]), j, why))
        chosen = choose(lenders, datings)
        if chosen is not None:
            j, why = chosen
            reason = f"borrowed from {pages[j].key} of the same story, dated {words(datings[j].day)}: {why}"
            found[i] = replace(datings[j], basis="borrowed", reason=reason, start=None, end=None, borrowed_from=pages[j].key)
    return found


def choose(lenders: list[tuple[float, int, str]], datings: Sequence[Dating]) -> tuple[int, str] | None:
    """The sibling most like the page; none when two of different weeks are nearly as like it."""
    if not lenders:
        return None
    lenders.sort(key=lambda lender: (-lender[0], lender[1]))
    best, j, why = lenders[0]
    for likeness_, k, _ in lenders[1:]:
        if datings[k].day != datings[j].day and abs((datings[k].day - datings[j].day).days) > 3 and likeness_ > 0.85 * best:
            return None
    return (j, why) if best >= NEAR_ENOUGH else None


def agrees(mine: int, theirs: int | None, day: date) -> str:
    """Why a sibling's day fits: it is the weekday that the page tells of, or both tell of that weekday."""
    if day.weekday() == mine:
        return f"the page tells of {DAYS[mine]}, and that day was a {DAYS[mine]}"
    if theirs == mine and (day.weekday() - mine) % 7 <= 2:
        return f"both tell of {DAYS[mine]}"
    return ""


def reported_weekday(page: Page, blocks: Sequence[Block]) -> int | None:
    """The one weekday that the top of the page tells of, None when there are two or none."""
    body = [block for block in blocks if block.kind == BODY]
    for part in (body[:LEAD_BLOCKS], body):
        named = weekdays_named(page.text, part)
        if len(named) == 1:
            return named.pop()
        if named:
            return None
    return None


def weekdays_named(text: str, blocks: Sequence[Block]) -> set[int]:
    found = set()
    for block in blocks:
        days = written_days(text, block.start, block.end)
        for match in NAMED.finditer(text, block.start, block.end):
            dated = any(day.start <= match.start("day") < day.end or 0 <= day.start - match.end() <= 3 for day in days)
            if not match["before"] and not match["after"] and not dated:
                found.add(WEEKDAY[match["day"].lower()])
    return found


def body_stems(page: Page, blocks: Sequence[Block]) -> set[str]:
    return {stem for block in blocks if block.kind == BODY for stem in stems(page.text[block.start : block.end])}


def likeness(one: set[str], other: set[str]) -> float:
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
