"""The days that a page's own labels, bylines and datelines state, the strongest first."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from .bylines import ABOUT_AUTHOR, BY
from .credits import CREDITED
from .datelines import DATELINED
from .page import BODY, BYLINE, CHROME, HEADLINE, LEAK, OTHER, Block, Page
from .stated_days import Written, written_days

PUBLISHED, BARE, DATELINE, CHANGED, LOOSE = "published", "bare", "dateline", "changed", "loose"
ORDER = (PUBLISHED, BARE, DATELINE, CHANGED, LOOSE)
ON = r"\W*(?:(?:on|at|am|le|el|il|op|em)\W+)?$"
CHANGE = re.compile(
    r"(?:updated?|modified|changed|revised|edited|corrected|amended|reviewed|aktualisiert|stand|mis à jour|actualizado|aggiornato"
    rf"|bijgewerkt|обновлено|atualizado)\W*(?:date\W*)?(?:(?:\w+day|by [\w .]{{2,30}}?|\d[\d:.]*\s*[ap]?\.?m?\.?)\W*)?{ON}",
    re.IGNORECASE,
)
PUBLICATION = re.compile(
    rf"(?P<label>publi\w*|posted|dated?|released?|issued|created|uploaded|added|sent|veröffentlicht|datum|gepubliceerd|opublikowano"
    rf"|опубликовано|дата)\W*(?:date\W*)?{ON}",
    re.IGNORECASE,
)
WEAK_LABEL = re.compile(r"dat(?:e|ed|um)|дата|created|added|uploaded|sent", re.IGNORECASE)
OTHER_DAY = re.compile(
    r"(?:\b(?:retrieved|accessed|crawled|archived|cached|captured|snapshot|generated|printed|fetched|downloaded|visited|viewed"
    r"|today(?: is|'s date)?"
    r"|born|founded|since|until|through|expires?|valid|deadline|due|ends|starts|begins|when|event|taken|filmed|recorded|copyright)|©)"
    r"\W*(?:on\W+|it is\W+)?$",
    re.IGNORECASE,
)
PICTURE = re.compile(r"\b(?:photos?|photograph\w*|pictures?|images?|video|graphics?|foto|bild|archive)\b", re.IGNORECASE)
MOST_DAYS = 40  # looked at in a page; one that has more is a calendar
FEW = 3  # paragraphs that may stand above a byline: a summary, a standfirst


class Stated(NamedTuple):
    """A written day with what it is said to be; sure when it may stand without a person's confirmation."""

    kind: str
    written: Written
    reason: str  # a sentence without its full stop
    date: date | None
    sure: bool

    @property
    def start(self) -> int:
        return self.written.start

    @property
    def end(self) -> int:
        return self.written.end

    def doubted(self, why: str) -> "Stated":
        return self._replace(reason=f"{self.reason}, {why}", sure=False)


def stated_days(page: Page, blocks: Sequence[Block]) -> list[Stated]:
    """The days in the page's byline blocks; chrome, leaks, repeats and other stories never serve."""
    found: list[Stated] = []
    body = [i for i, block in enumerate(blocks) if block.kind == BODY]
    title = next((i for i, block in enumerate(blocks) if block.kind == HEADLINE), None)
    for i, block in enumerate(blocks):
        if len(found) >= MOST_DAYS:
            break
        if block.kind == BYLINE and block.reason != ABOUT_AUTHOR:
            days = written_days(page.text, block.start, block.end)[:MOST_DAYS]
            doubt = doubt_of_place(page.text, blocks, i, body, title) if days else ""
            found += [stated for written in days if (stated := read(page.text, block, written, doubt))]
    return sorted(found, key=lambda stated: (ORDER.index(stated.kind), stated.start))


def read(text: str, block: Block, written: Written, doubt: str) -> Stated | None:
    before = text[max(block.start, written.start - 60) : written.start]
    shown = " ".join(text[written.start : written.end].split())
    label = PUBLICATION.search(before)
    if OTHER_DAY.search(before) or (block.reason == CREDITED and not label and PICTURE.search(before)):
        return None
    if CHANGE.search(before):
        return Stated(CHANGED, written, f"The page says only when it was changed: {shown}", written.date, False)
    if block.reason == DATELINED:
        kind, reason = DATELINE, f"The dateline says {shown}"
    elif label:
        kind, reason = PUBLISHED, f"The page is labelled with this day: “{' '.join(before[label.start() :].split())} {shown}”"
    else:
        kind, reason = BARE, f"The byline says {shown}"
    stated = Stated(kind, written, reason, written.date, written.date is not None)
    strong = label and not WEAK_LABEL.fullmatch(label["label"])
    if doubt and not (strong and doubt in (ABOVE, UNTITLED)):
        stated = stated.doubted(doubt)._replace(kind=LOOSE)
    return stated


ABOVE = "but it stands above the headline, where sites also print the day of the visit"
UNTITLED = "but no headline or name beside it says that it is the article's"
BELOW = "but it stands below the article, where it may belong to something else"
INSIDE = "but it stands in the middle of the text"
BESIDE = "but it stands beside another story or output of the server"


def doubt_of_place(text: str, blocks: Sequence[Block], i: int, body: Sequence[int], title: int | None) -> str:
    """Why a day in the byline block `i` may not be the article's, judged by what stands around it; empty when nothing is odd.

    `body` and `title` say which blocks are the article's own.
    """
    if not body:
        return ""
    if i > body[-1]:
        return BELOW if any(block.kind != BYLINE for block in blocks[body[-1] + 1 : i]) else ""
    if i > body[0]:
        return INSIDE if i > body[min(FEW, len(body)) - 1] + 1 else ""
    above = next((blocks[k] for k in range(i - 1, -1, -1) if blocks[k].kind != BYLINE), None)
    if title is not None and i < title:
        return ABOVE
    if above is not None and (above.kind in (OTHER, LEAK) or (above.kind == CHROME and "other stories" in above.reason)):
        return BESIDE
    return UNTITLED if title is None and not is_signed(text, blocks, i) else ""


def is_signed(text: str, blocks: Sequence[Block], i: int) -> bool:
    """On one line with the article's text, or on or beside a line with its author's name."""
    following = text[blocks[i].end : blocks[i + 1].start] if i + 1 < len(blocks) else "\n"
    beside = [block for block in blocks[max(i - 1, 0) : i + 2] if block.kind == BYLINE]
    return "\n" not in following or any(BY.match(text, block.start, block.end) for block in beside)
