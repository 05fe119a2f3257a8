"""The days that a page's own labels, bylines and datelines state, the strongest first."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from .page import BODY, BYLINE, HEADLINE, Block, Page
from .stated_days import Written, written_days

PUBLISHED, BARE, DATELINE, CHANGED, ABOVE = "published", "bare", "dateline", "changed", "above"
ORDER = (PUBLISHED, BARE, DATELINE, CHANGED, ABOVE)
ON = r"\W*(?:(?:on|at|am|le|el|il|op|em)\W+)?$"
CHANGE = re.compile(
    r"(?:updated|modified|changed|revised|edited|aktualisiert|stand|mis à jour|actualizado|aggiornato|bijgewerkt|обновлено"
    rf"|atualizado){ON}",
    re.IGNORECASE,
)
PUBLICATION = re.compile(
    r"(?:publi\w*|posted|dated?|released?|issued|created|uploaded|added|veröffentlicht|datum|gepubliceerd|opublikowano"
    rf"|опубликовано|дата)\W*(?:date\W*)?{ON}",
    re.IGNORECASE,
)
OTHER_DAY = re.compile(
    r"\b(?:retrieved|accessed|crawled|archived|cached|captured|born|founded|since|expires?|valid|deadline|©|copyright)\W*(?:on\W+)?$",
    re.IGNORECASE,
)


class Stated(NamedTuple):
    """A written day with what it is said to be; sure when it may stand without a person's confirmation."""

    kind: str
    written: Written
    reason: str

    @property
    def date(self) -> date | None:
        return self.written.date

    @property
    def sure(self) -> bool:
        named = self.date is not None and self.written.weekday in (None, self.date.weekday())
        return self.kind in (PUBLISHED, BARE, DATELINE) and named and not self.written.swapped

    @property
    def start(self) -> int:
        return self.written.start

    @property
    def end(self) -> int:
        return self.written.end


def stated_days(page: Page, blocks: Sequence[Block]) -> list[Stated]:
    """The days in the page's byline blocks; chrome, leaks, repeats and other stories never serve."""
    found = []
    headline_at = next((block.start for block in blocks if block.kind == HEADLINE), None)
    body_at = next((block.start for block in blocks if block.kind == BODY), None)
    for block in blocks:
        if block.kind != BYLINE:
            continue
        above = headline_at is not None and block.end <= headline_at and not (body_at is not None and block.start > body_at)
        for written in written_days(page.text, block.start, block.end):
            if stated := read(page.text, block, written, above):
                found.append(stated)
    return sorted(found, key=lambda stated: (ORDER.index(stated.kind), stated.start))


def read(text: str, block: Block, written: Written, above: bool) -> Stated | None:
    before = text[max(block.start, written.start - 40) : written.start]
    shown = text[written.start : written.end]
    if OTHER_DAY.search(before):
        return None
    if CHANGE.search(before):
        return Stated(CHANGED, written, f"the page says only when it was changed: {shown}")
    if PUBLICATION.search(before):
        kind, reason = PUBLISHED, f"the page is labelled with it: {before.strip()[-25:]} {shown}".replace("  ", " ")
    elif block.reason == "dateline":
        kind, reason = DATELINE, f"the dateline says {shown}"
    elif above:
        kind, reason = ABOVE, f"{shown} stands above the headline, where sites also print the day of the visit"
    else:
        kind, reason = BARE, f"the byline says {shown}"
    if written.swapped:
        reason += ", read with the day first"
    if written.date and written.weekday not in (None, written.date.weekday()):
        reason += ", but that day is another weekday than it says"
    return Stated(kind, written, reason)
