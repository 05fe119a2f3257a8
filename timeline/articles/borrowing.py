"""Publish days lent by another page: a copy of the same text, or a sibling whose day fits the weekday that the page names."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from .naming import in_words
from .page import BODY, Block, Dating, Page
from .stated_days import WEEKDAY, written_days
from .vocabulary import stems

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SURE = ("editor", "stated", "metadata")
LEAD_BLOCKS = 4
NAMED = re.compile(
    r"\b(?P<before>last|next|this|every|each|the following|the previous|previous|following)?\s*"
    rf"\b(?P<day>{'|'.join(DAYS)})(?:'s|’s)?\b"
    r"(?P<after>\s+(?:last|week|after next|to|through|and \w+day|night football))?"
)
NEAR_ENOUGH = 0.12
SAME_NEWS = 3  # days within which copies of one text appear


def borrow_from_copy(
    pages: Sequence[Page], names: Sequence[str], datings: Sequence[Dating], copies: Mapping[str, str]
) -> list[Dating]:
    """A copy of one text appeared about when the others did: a page without a day of its own, or with a doubtful one, borrows."""
    groups: dict[str, list[int]] = {}
    for i, page in enumerate(pages):
        groups.setdefault(copies.get(page.key) or page.key, []).append(i)
    found = list(datings)
    for members in groups.values():
        dated = (
            [i for i in members if datings[i].basis == "editor"]
            or [i for i in members if datings[i].day and datings[i].basis in SURE]
            or [i for i in members if datings[i].day]
        )
        if not dated:
            continue
        lender = min(dated, key=lambda i: datings[i].day.toordinal())
        for i in members:
            found[i] = beside_copy(datings[i], datings[lender], names[lender], pages[lender].key)
    return found


def beside_copy(own: Dating, lent: Dating, name: str, key: str) -> Dating:
    """The dating of a page, given that of a page with the same text."""
    if own.basis == "editor":
        return own
    late = own.day is not None and abs((own.day - lent.day).days) > SAME_NEWS
    if own.day is None or (late and own.basis not in SURE and lent.basis in SURE):
        reason = f"Borrowed from {name}, which holds the same text and is dated {in_words(lent.day)}."
        if late:
            reason += f" What the page itself gives is doubtful: {own.reason}"
        return Dating(lent.day, "borrowed", reason, borrowed_from=key)
    if late and own.basis in SURE:
        return replace(own, basis="inferred", reason=f"{own.reason} But {name} held the same text on {in_words(lent.day)} already.")
    return own


def borrow_from_sibling(
    pages: Sequence[Page], names: Sequence[str], blocks: Sequence[Sequence[Block]], datings: Sequence[Dating]
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
            if other.basis in (*SURE, "inferred") and other.day and (why := agrees(weekdays[i], weekdays[j], other.day)):
                lenders.append((likeness(words_of[i], words_of[j]), j, why))
        chosen = choose(lenders, datings)
        if chosen is not None:
            j, why = chosen
            reason = f"Borrowed from {names[j]}, which dates the same story {in_words(datings[j].day)}: {why}."
            found[i] = replace(datings[j], basis="borrowed", reason=reason, start=None, end=None, borrowed_from=pages[j].key)
    return found


def choose(lenders: list[tuple[float, int, str]], datings: Sequence[Dating]) -> tuple[int, str] | None:
    """The sibling most like the page; none when two of different weeks are nearly as like it."""
    lenders.sort(key=lambda lender: (-lender[0], lender[1]))
    sure = next((lender for lender in lenders if datings[lender[1]].basis in SURE), None)
    if sure is None:
        return None
    best = sure[0]
    nearly = [lender for lender in lenders if lender[0] > 0.85 * best]
    # What an editor set goes before what was only read, unless it is of a page much less like this one.
    by_editors = [lender for lender in nearly if datings[lender[1]].basis == "editor"]
    nearly, (_, j, why) = (by_editors, by_editors[0]) if by_editors else (nearly, sure)
    if any(abs((datings[k].day - datings[j].day).days) > 3 for _, k, _ in nearly):
        return None
    return (j, why) if best >= NEAR_ENOUGH else None


def agrees(mine: int, theirs: int | None, day: date) -> str:
    """Why a sibling's day fits: it is the weekday that the page tells of, or both tell of that weekday."""
    if day.weekday() == mine:
        return f"this page tells of {DAYS[mine]}, and that day was a {DAYS[mine]}"
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

