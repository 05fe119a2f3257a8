"""Publish days lent by another page: a copy of the same text, or a sibling whose day fits the weekday that the page gives as its own."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from .named_weekday import DAYS, days_named, nearest
from .naming import in_words
from .page import BODY, Block, Dating, Page
from .shingles import containment
from .vocabulary import stems

SURE = ("editor", "stated", "metadata")
NEAR_ENOUGH = 0.12
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
    """A page that says it was published on a Friday borrows the Friday on which a sibling appeared, or which a text names with its date."""
    open_ = [i for i, dating in enumerate(datings) if dating.day is None and labelled[i] is not None]
    words_of = [body_stems(page, found) for page, found in zip(pages, blocks, strict=True)] if open_ else []
    found = list(datings)
    for i in open_:
        found[i] = by_weekday(i, labelled[i], pages, names, blocks, datings, words_of) or datings[i]
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


def body_stems(page: Page, blocks: Sequence[Block]) -> set[str]:
    return {stem for block in blocks if block.kind == BODY for stem in stems(page.text[block.start : block.end])}
