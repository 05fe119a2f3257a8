"""The days on a page that are not its publish date, each with the reason: so that an editor sees what was passed over."""

import re
from collections.abc import Iterator, Sequence

from .naming import in_words
from .page import BYLINE, CHROME, OTHER, REPEAT, Block, Dating, Lost, Page
from .page_signs import COPYRIGHT
from .stated import CHANGED, OTHER_DAY, Stated
from .stated_days import written_days
from .url_day import url_day

MOST = 12  # listed of a page
BEFORE = 60  # characters in which a label stands
COMMENTS = re.compile(r"\bcomments?\b|\breader", re.IGNORECASE)


def lost_days(page: Page, blocks: Sequence[Block], stated: Sequence[Stated], chosen: Dating, read: Dating) -> tuple[Lost, ...]:
    """What lost against `chosen`; `read` is the dating before any editor's decision."""
    found = [*replaced_reading(chosen, read), *beside_the_text(page, chosen), *in_the_text(page, blocks, stated, chosen, read)]
    return tuple({(lost.day, lost.text, lost.reason): lost for lost in reversed(found)}.values())[::-1][:MOST]


def replaced_reading(chosen: Dating, read: Dating) -> Iterator[Lost]:
    if chosen.basis == "editor" and read.day and read.day != chosen.day:
        yield Lost(read.day, "", f"What was read before an editor set the day. {read.reason}", read.start, read.end, by_machine=True)


def beside_the_text(page: Page, chosen: Dating) -> Iterator[Lost]:
    if page.unlikely:
        yield Lost(None, "", f"The day that came with the page can't be right: {page.unlikely}.")
    if page.published and page.published != chosen.day:
        yield Lost(page.published, "", f"The day that came with the page{f', {page.evidence}' if page.evidence else ''}.")
    linked = url_day(page.url)
    if linked and linked != chosen.day:
        yield Lost(linked, "", "The day in the page's link.")


def in_the_text(
    page: Page, blocks: Sequence[Block], stated: Sequence[Stated], chosen: Dating, read: Dating
) -> Iterator[Lost]:
    """Days outside the article's sentences. Server output is passed over: none of its text may be shown."""
    said = {day.start: day for day in stated}
    for block in sorted(blocks, key=page.sets_apart):
        if block.kind not in (BYLINE, CHROME, OTHER, REPEAT):
            continue
        if block.kind != BYLINE:
            for match in COPYRIGHT.finditer(page.text, block.start, block.end):
                yield Lost(None, " ".join(match[0].split()), "A copyright year is no day.", match.start(), match.end())
        for day in written_days(page.text, block.start, block.end)[:MOST]:
            if day.start in (chosen.start, read.start) or (day.date and day.date == chosen.day and block.kind == BYLINE):
                continue
            text = " ".join(page.text[day.start : day.end].split())
            reason = f"{why_not(said[day.start], chosen)}." if day.start in said else elsewhere(page.text, block, day.start)
            yield Lost(said[day.start].date if day.start in said else day.date, text, reason, day.start, day.end)


def why_not(day: Stated, chosen: Dating) -> str:
    if day.kind == CHANGED:
        return "The day on which the page was changed"
    if not day.sure or chosen.day is None:
        return day.reason
    return f"{day.reason}; {in_words(chosen.day)} goes before it"


def elsewhere(text: str, block: Block, start: int) -> str:
    """What a day is that no label of the article gives, by the words before it and by its block."""
    label = OTHER_DAY.search(text[max(block.start, start - BEFORE) : start])
    if label:
        return f"It is labelled “{' '.join(label[0].split())}”, which is another day than that of publication."
    if block.kind == OTHER:
        return "In the teaser of another story."
    if block.kind == REPEAT:
        return "In a line that repeats another."
    if COMMENTS.search(block.reason):
        return "In a reader's comment."
    if block.kind == BYLINE:
        return "In a credit line, as the day of something else."
    return f"Not in the article's own lines ({block.reason[:1].lower()}{block.reason[1:]})."
