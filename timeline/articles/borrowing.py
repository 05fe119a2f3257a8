"""Publish days lent by another page: a copy of the same text, or a sibling whose day fits the weekday that the page names."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from .named_weekday import DAYS, days_named, nearest
from .naming import in_words
from .page import BODY, Block, Dating, Page
from .same_weekday import tells_the_same, told_by_day, weighed_words
from .shingles import containment
from .told_weekday import reported_weekday, tells_of_later
from .vocabulary import stems

SURE = ("editor", "stated", "metadata")
NEAR_ENOUGH = 0.12
MUCH_ALIKE = 0.35  # likeness of two pages on one event
WEEK = 7  # days
SAME_NEWS = 3  # days within which copies of one text appear


def borrow_from_copy(
    pages: Sequence[Page], names: Sequence[str], datings: Sequence[Dating], copies: Mapping[str, str],
    labelled: Sequence[int | None],
) -> list[Dating]:
    """A copy of one text appeared about when the others did: a page without a day of its own, or with a doubtful one, borrows.

    `labelled` is for each page the weekday on which it says it was published, if it says no more.
    """
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
            found[i] = beside_copy(datings[i], datings[lender], names[lender], pages[lender].key, labelled[i])
    return found


def beside_copy(own: Dating, lent: Dating, name: str, key: str, weekday: int | None) -> Dating:
    """The dating of a page, given that of a page with the same text."""
    if own.basis == "editor":
        return own
    late = own.day is not None and abs((own.day - lent.day).days) > SAME_NEWS
    if own.day is None or (late and own.basis not in SURE and lent.basis in SURE):
        reason = f"Borrowed from {name}, which holds the same text and is dated {in_words(lent.day)}."
        if own.day is None and weekday is not None:
            return beside_copy_by_weekday(lent.day, weekday, reason, key)
        if late:
            reason += f" What the page itself gives is doubtful: {own.reason}"
        return Dating(lent.day, "borrowed", reason, borrowed_from=key)
    if late and own.basis in SURE:
        return replace(own, basis="inferred", reason=f"{own.reason} But {name} held the same text on {in_words(lent.day)} already.")
    return own


def beside_copy_by_weekday(lent: date, weekday: int, reason: str, key: str) -> Dating:
    """The day of that weekday next to the day of a copy."""
    day = nearest(weekday, lent, SAME_NEWS)
    that = ", which that day was" if day == lent else f": the one next to that day is {in_words(day)}"
    reason = f"{reason} This page says that it was published on a {DAYS[weekday]}{that}."
    return Dating(day, "borrowed", reason, borrowed_from=key)


def borrow_from_sibling(
    pages: Sequence[Page], names: Sequence[str], blocks: Sequence[Sequence[Block]], datings: Sequence[Dating],
    labelled: Sequence[int | None],
) -> list[Dating]:
    """A page that tells of "Friday" borrows the day of the sibling most like it that appeared then or tells of it too.

    One that says it was published on a Friday borrows the Friday on which a sibling appeared, or which its own or a sibling's text
    names with its date.
    """
    no_lender = not any(dating.basis in SURE for dating in datings)
    if all(dating.day or (no_lender and labelled[i] is None) for i, dating in enumerate(datings)):
        return list(datings)
    weekdays = [reported_weekday(page, found) for page, found in zip(pages, blocks, strict=True)]
    words_of = [body_stems(page, found) for page, found in zip(pages, blocks, strict=True)]
    weights = weighed_words(words_of)
    found = list(datings)
    for i, dating in enumerate(datings):
        if dating.day is None and labelled[i] is not None:
            found[i] = by_weekday(i, labelled[i], pages, names, blocks, datings, words_of) or dating
            continue
        if dating.day or weekdays[i] is None:
            continue
        lenders = []
        for j, other in enumerate(datings):
            if j == i or other.basis not in (*SURE, "inferred") or not other.day or not may_be(dating, other.day):
                continue
            why = agrees(weekdays[i], weekdays[j], other.day)
            if why and not tells_of_later(pages[i], blocks[i], other.day):
                lenders.append((containment(words_of[i], words_of[j]), j, why))
        chosen = choose(lenders, datings)
        if chosen is None:
            continue
        j, why = chosen
        if containment(words_of[i], words_of[j]) >= MUCH_ALIKE or tells_the_same(
            pages[i], blocks[i], datings[j].day, told_by_day([pages[j]], [blocks[j]], [datings[j]]), weights
        ):
            reason = f"Borrowed from {names[j]}, which dates the same story {in_words(datings[j].day)}: {why}."
            found[i] = replace(datings[j], basis="borrowed", reason=reason, start=None, end=None, borrowed_from=pages[j].key)
    return found


def by_weekday(
    i: int, weekday: int, pages: Sequence[Page], names: Sequence[str], blocks: Sequence[Sequence[Block]], datings: Sequence[Dating],
    words_of: Sequence[set[str]],
) -> Dating | None:
    """The day of a page that says only on which weekday it was published; None when nothing names one, or two weeks are as likely."""
    said, tells = f"The page says that it was published on a {DAYS[weekday]}", "which tells the same story,"
    lenders: list[tuple[float, date, int, str]] = []
    for j, other in enumerate(datings):
        like = containment(words_of[i], words_of[j])
        if j == i or (like < NEAR_ENOUGH or other.day is None or other.basis not in (*SURE, "inferred")):
            continue
        if other.day.weekday() == weekday:
            lenders.append((like, other.day, j, f"{names[j]}, {tells} appeared on {DAYS[weekday]}, {in_words(other.day)}"))
        for day in days_named(pages[j], blocks[j], weekday, other.day.year):
            if abs((day - other.day).days) < WEEK:
                lenders.append((like, day, j, f"{names[j]}, {tells} names {DAYS[weekday]}, {in_words(day)}"))
    year = lenders[0][1].year if lenders else None
    own = [(1.0, day, i, f"its text names {DAYS[weekday]}, {in_words(day)}") for day in days_named(pages[i], blocks[i], weekday, year)]
    lenders = sorted([*own, *lenders], key=lambda lender: (-lender[0], lender[2]))
    if not lenders or any(day != lenders[0][1] for like, day, _, _ in lenders if like > 0.85 * lenders[0][0]):
        return None
    _, day, j, why = next((lender for lender in lenders if lender[2] == i or datings[lender[2]].basis in SURE), (0.0, None, i, ""))
    if day is None:
        return None
    return Dating(day, "inferred" if j == i else "borrowed", f"{said}, and {why}.", borrowed_from="" if j == i else pages[j].key)


def may_be(dating: Dating, day: date) -> bool:
    """Whether what the page tells of speaks against a day."""
    return dating.within is None or dating.within.first <= day <= dating.within.last


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


def body_stems(page: Page, blocks: Sequence[Block]) -> set[str]:
    return {stem for block in blocks if block.kind == BODY for stem in stems(page.text[block.start : block.end])}
