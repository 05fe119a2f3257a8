"""The likeliest day of a page that states none: when what it tells of "Thursday" or "yesterday" is what the texts date."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta

from .counting import TextDays
from .dated_tellings import EARLIEST, LATEST, Match, Told, most_alike, pages_alike
from .day_odds import likeliest, odds_of
from .naming import in_words
from .page import Block, Dating, Page
from .told_days import FUTURE

ROUNDS = 2  # pages placed in the first speak for others in the next
SURE_OF_OTHER = 0.75  # odds of a day for which a doubtful one gives way
FAR = timedelta(weeks=1)  # how far off a doubtful day is that gives way
MONTH = timedelta(31)


def with_likeliest(
    pages: Sequence[Page], names: Sequence[str], blocks: Sequence[Sequence[Block]], datings: Sequence[Dating],
    labelled: Sequence[int | None], doubtful: Collection[int], texts_of: Callable[[], Sequence[TextDays]],
) -> list[Dating]:
    """The datings, with a day for each page without one of which most that it counts most likely means one thing.

    The day of a page that is among the `doubtful` gives way to one far from it, and speaks for others once it has stood. A page
    that says on which weekday it was published, which `labelled` holds, is left alone. `texts_of` gives the days that the pages count
    and name, if any page needs them.
    """
    open_ = [i for i, dating in enumerate(datings) if (dating.day is None or i in doubtful) and labelled[i] is None]
    if not open_:
        return list(datings)
    texts, settled = texts_of(), list(datings)

    def settle(these: Collection[int], lending: Sequence[Dating]) -> None:
        for i, dating in likeliest_of(these, pages, names, blocks, texts, lending, settled).items():
            settled[i] = dating

    settle([i for i in open_ if i in doubtful], without(doubtful, datings))
    for _ in range(ROUNDS):
        before = list(settled)
        settle([i for i in open_ if settled[i].day is None], before)
        if settled == before:
            break
    return settled


def without(these: Collection[int], datings: Sequence[Dating]) -> list[Dating]:
    return [replace(dating, day=None) if i in these else dating for i, dating in enumerate(datings)]


def likeliest_of(
    open_: Sequence[int], pages: Sequence[Page], names: Sequence[str], blocks: Sequence[Sequence[Block]], texts: Sequence[TextDays],
    lending: Sequence[Dating], own: Sequence[Dating],
) -> dict[int, Dating]:
    known = sorted(dating.day for dating in lending if dating.day and EARLIEST < dating.day < LATEST)
    middle = known[len(known) // 2] if known else newest_in_full(texts)
    if middle is None:
        return {}
    told = Told(texts, lending, middle)
    found = {}
    for i in open_:
        odds = odds_of(i, texts[i], told, pages_alike(i, texts, lending), own[i].day)
        best = likeliest(texts[i], odds)
        if best is None or (own[i].day and not gives_way(own[i].day, best, odds[best[0]].match)):
            continue
        day, match = best[0], odds[best[0]].match
        found[i] = lent(day, match, i, names, pages) if match else like_others(i, day, names, pages, texts, lending)
        if own[i].day:
            found[i] = replace(found[i], reason=f"{found[i].reason} What the page itself gives is doubtful: {own[i].reason}")
    return found


def newest_in_full(texts: Sequence[TextDays]) -> date | None:
    """The newest day that a text names with its year, as none that is to come: with its weekday too, or near one that another names.

    A birthday or an anniversary stands alone.
    """
    days = ((i, one.written) for i, text in enumerate(texts) for one in text.named if one.tense != FUTURE)
    named = [(i, day, written) for i, written in days if (day := written.date) and EARLIEST < day < LATEST]
    near = (
        day for i, day, written in named
        if written.weekday is not None or any(j != i and abs(other - day) <= MONTH for j, other, _ in named)
    )
    return max(near, default=None)


def gives_way(doubtful: date, best: tuple[date, float], match: Match | None) -> bool:
    day, share = best
    return match is not None and share >= SURE_OF_OTHER and abs(day - doubtful) > FAR


def lent(day: date, match: Match, i: int, names: Sequence[str], pages: Sequence[Page]) -> Dating:
    seems = f"so it seems to have appeared {in_words(day)}."
    shown, told = match.counting.shown, match.telling
    if told.page == i:
        return Dating(day, "inferred", f"Its text tells of “{shown}” and names {in_words(told.day)}, {seems}")
    reason = f"Borrowed from {names[told.page]}, where what this page tells of “{shown}” is told of {in_words(told.day)}, {seems}"
    return Dating(day, "borrowed", reason, borrowed_from=pages[told.page].key)


def like_others(
    i: int, day: date, names: Sequence[str], pages: Sequence[Page], texts: Sequence[TextDays], lending: Sequence[Dating]
) -> Dating:
    shown = next((f", with which “{one.shown}” fits" for one in texts[i].counted), "")
    j = most_alike(i, day, texts, lending)
    if j is None:
        return Dating(day, "inferred", f"It names days up to then{shown}, so it seems to have appeared {in_words(day)}.")
    seems = "" if lending[j].day == day else f", so it seems to have appeared {in_words(day)}"
    reason = f"Borrowed from {names[j]}, which tells the same story {in_words(lending[j].day)}{shown}{seems}."
    return Dating(day, "borrowed", reason, borrowed_from=pages[j].key)
