"""The days that a page's own labels, bylines and datelines state, the strongest first."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from .bylines import ABOUT_AUTHOR, BY
from .datelines import DATELINED
from .furniture import PLACED, UNDER_HEADLINE
from .page import BODY, BYLINE, CHROME, HEADLINE, LEAK, OTHER, Block, Page
from .page_signs import CHANGE, CLOCKS, change_days, comment_days, is_event
from .stated_days import Written, written_days
from .teaser_days import lines_of_list
from .word_lists import rows

PUBLISHED, BARE, DATELINE, CHANGED, LOOSE = "published", "bare", "dateline", "changed", "loose"
ORDER = (PUBLISHED, BARE, DATELINE, CHANGED, LOOSE)
ON = r"\W*(?:(?:on|at|am|um|den|le|el|il|op|em|в|на|о|em)\W+)?"
PUBLICATION = re.compile(
    rf"(?<![^\W\d_])(?P<label>publi\w*|{'|'.join(rows('date_labels'))})\W*(?:date\W*)?(?:{CLOCKS}|{ON})$", re.IGNORECASE
)
WEAK_LABEL = re.compile(
    r"dat(?:e|ed|um|a)|дата|fecha|created|creado|erstellt|créé|створено|added|додано|dodano|uploaded|sent|filed|التاريخ|日期|时间|입력|등록",
    re.IGNORECASE,
)
OTHER_DAY = re.compile(
    r"(?:\b(?:retrieved|accessed|crawled|archived|cached|captured|snapshot|generated|printed|fetched|downloaded|visited|viewed"
    r"|crawl(?: date)?|cache|saved|scraped|as of|today(?: is|['’]s date)?|heute(?: ist)?"
    r"|aujourd['’]hui|hoy(?: es)?|сегодня|сьогодні|اليوم|今天"
    r"|joined|member since|visited on|page loaded|edition of|issue of|next issue|on sale|(?:is|are|be|comes?|goes) out"
    r"|born|founded|since|until|through|expires?|valid|deadline|due|ends|starts|begins|when|event|taken|filmed|recorded|copyright)|©)"
    r"\W*(?:on\W+|it is\W+)?$",
    re.IGNORECASE,
)
PICTURE = re.compile(r"\b(?:photos?|photograph\w*|pictures?|images?|video|graphics?|foto|bild|archive)\b", re.IGNORECASE)
TAKEN = re.compile(r";\s(?!\d?\d[:.]\d\d|Page\s[A-Z]?\d)")  # a picture's day, "Mar 9, 2019; Ostrey; fans cheer"; not "; 10:10 AM"
AGAIN = "The headline again"
DOCUMENT = re.compile(  # what kind of document it is, which stands over its place and day
    r"(?:press|media|news) (?:release|statement|notice)|announcement|statement|communiqué|comunicado|comunicato|nota de prensa"
    r"|(?:presse|medien)(?:mitteilung|information)|persbericht|pressmeddelande|пресс-релиз|прес-реліз",
    re.IGNORECASE,
)
KICKER = 2  # words
TODAY = re.compile(
    r"\b(?:today|heute|aujourd['’]hui|ce jour|hoy|oggi|hoje|vandaag|idag|i dag|dzisiaj|dziś|сьогодні|сегодня)\b", re.IGNORECASE
)
SENTENCE = 300  # characters of the text below a dateline in which it says that it tells of that day
LABEL_LINE = 30  # characters of a line that is a label
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
    title = title_of(blocks, body)
    changes, commented = change_days(page.text, blocks), comment_days(page.text, blocks)
    listed = lines_of_list(page.text, blocks)
    for i, block in enumerate(blocks):
        if len(found) >= MOST_DAYS:
            break
        if block.kind == BYLINE and block.reason != ABOUT_AUTHOR and block.start not in listed:
            days = written_days(page.text, block.start, block.end)[:MOST_DAYS]
            doubt = doubt_of_place(page.text, blocks, i, body, title) if days else ""
            if doubt and is_event(page.text, blocks, i):
                continue
            later = changes if doubt == ABOVE else []
            comments = commented if doubt else []
            for written in days:
                if written.date and comments and max(comments) < written.date:
                    continue  # no article appears after its comments
                outlived = written.date and any(day > written.date for day in [*later, *comments])
                visited = bool(outlived and not any(day < written.date for day in comments))
                label = label_above(page.text, blocks, i) if written.start == block.start else ""
                stated = read(page.text, block, written, "" if doubt == ABOVE and visited else doubt, label)
                found += [stated] if stated else []
    return sorted(found, key=lambda stated: (ORDER.index(stated.kind), stated.start))


def title_of(blocks: Sequence[Block], body: Sequence[int]) -> int | None:
    """Which block is the headline that stands next above the text; sites print it at the top of the page too."""
    above = blocks[: body[0]] if body else blocks
    again = [i for i, block in enumerate(above) if (block.kind == HEADLINE and block.reason != UNDER_HEADLINE) or block.reason == AGAIN]
    first = next((i for i, block in enumerate(blocks) if block.kind == HEADLINE), None)
    return again[-1] if again and first in again else first


def label_above(text: str, blocks: Sequence[Block], i: int) -> str:
    """A line right above that is nothing but the label of the day, as lists of terms have it."""
    above = blocks[i - 1] if i else None
    if above is None or above.kind not in (CHROME, BYLINE) or above.end - above.start > LABEL_LINE:
        return ""
    label = text[above.start : above.end].rstrip()
    return f"{label} " if any(pattern.match(label) for pattern in (PUBLICATION, CHANGE, OTHER_DAY)) else ""


def read(text: str, block: Block, written: Written, doubt: str, label_above: str = "") -> Stated | None:
    before = label_above + text[max(block.start, written.start - 60) : written.start]
    before = before.removesuffix("today")  # a picture's name, where its font was not loaded: "todayMarch 3, 2024"
    shown = " ".join(text[written.start : written.end].split())
    label = PUBLICATION.search(before)
    if OTHER_DAY.search(before) or (not label and (PICTURE.search(before) or TAKEN.match(text, written.end))):
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
    if kind == DATELINE and text[block.end - 1] == "." and not TODAY.search(text, block.end, block.end + SENTENCE):
        stated = stated.doubted("but a story may open with such a scene from the past")
    strong = label and not WEAK_LABEL.fullmatch(label["label"])
    if doubt and not (strong and doubt in (ABOVE, UNTITLED)):
        stated = stated.doubted(doubt)._replace(kind=LOOSE)
    return stated


ABOVE = "but it stands above the headline, where sites also print the day of the visit"
FAR_ABOVE = "but it stands above the headline, beside something else"
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
        below = next((block for block in blocks[i + 1 :] if block.kind != BYLINE), None)
        left = any(block.kind != BYLINE for block in blocks[body[-1] + 1 : i]) or (below and is_title_of_another(text, below))
        return BELOW if left else ""
    if i > body[0]:
        return INSIDE if i > body[min(FEW, len(body)) - 1] + 1 else ""
    above = next((blocks[k] for k in range(i - 1, -1, -1) if blocks[k].kind != BYLINE), None)
    if title == i + 1 and "\n" not in text[blocks[i].end : blocks[title].start]:
        return ""
    if title is not None and i < title:
        over = blocks[i : title - 1] if is_kicker(text, blocks[title - 1]) else blocks[i:title]
        own = all(block.kind == BYLINE for block in over) and not (above and (is_title_of_another(text, above) or points_away(above)))
        return ABOVE if own else FAR_ABOVE
    if above is not None and (above.kind in (OTHER, LEAK) or points_away(above)):
        return BESIDE
    return UNTITLED if title is None and not is_signed(text, blocks, i) else ""


def points_away(block: Block) -> bool:
    return block.kind == CHROME and ("other stories" in block.reason or "another story" in block.reason)


def is_title_of_another(text: str, block: Block) -> bool:
    """Furniture that nothing but its place shows to be furniture may be the title of another story, which the day belongs to."""
    if DOCUMENT.match(text, block.start, block.end):
        return False
    return block.kind == OTHER or (block.kind == CHROME and block.reason in PLACED and text.count(" ", block.start, block.end) > 1)


def is_signed(text: str, blocks: Sequence[Block], i: int) -> bool:
    """On one line with the article's text, or on or beside a line with its author's name."""
    following = text[blocks[i].end : blocks[i + 1].start] if i + 1 < len(blocks) else "\n"
    beside = [block for block in blocks[max(i - 1, 0) : i + 2] if block.kind == BYLINE]
    return "\n" not in following or any(BY.match(text, block.start, block.end) for block in beside)


def is_kicker(text: str, block: Block) -> bool:
    """A word or two right over the headline, which say what part of the paper it is in."""
    return block.kind == CHROME and block.reason in PLACED and len(text[block.start : block.end].split()) <= KICKER
