"""The link of the page itself: the one that came with it, or the one that stands alone on a line at the edge of its text."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from .page import BODY, BYLINE, HEADLINE, Block, Page
from .url_day import url_day
from .vocabulary import stems

LINE = re.compile(r"(?:[^\W\d_]+(?: [^\W\d_]+){0,3}\s*:\s*)?<?(?P<link>(?:https?://)?\w[\w-]*(?:\.[\w-]+)+/[^\s<>]+)>?", re.IGNORECASE)
LINE_ANYWHERE = re.compile(rf"^\W*{LINE.pattern}\W*$", re.MULTILINE | re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]{3,}")
SHARED = 0.5  # of the words of its last part, that the page uses


def own_link(page: Page, blocks: Sequence[Block]) -> str:
    """Empty when several such lines hold days, or the words of the link are none of the page's."""
    if page.url:
        return page.url
    body = [i for i, block in enumerate(blocks) if block.kind == BODY]
    if not body:
        return ""
    edges = [*blocks[: body[0]], *blocks[body[-1] + 1 : body[-1] + 3]]
    matches = (LINE.fullmatch(page.text, block.start, block.end) for block in edges if block.kind not in (BODY, HEADLINE))
    links = {match["link"] for match in matches if match and url_day(match["link"])}
    every = [link for link in LINE_ANYWHERE.findall(page.told) if url_day(link)]
    if len(links) != 1 or len(set(every)) > 1:
        return ""
    link = links.pop()
    return link if is_about(link, page, blocks) else ""


def is_about(link: str, page: Page, blocks: Sequence[Block]) -> bool:
    _, *parts = urlsplit(link).path.split("/")  # what stands first is the site where the link has no scheme, else nothing
    last = max(parts, key=len)
    named = set(stems(" ".join(WORD.findall(last))))
    text = " ".join(page.text[block.start : block.end] for block in blocks if block.kind in (BODY, HEADLINE, BYLINE))
    used = set(stems(text))
    return bool(named) and len(named & used) >= SHARED * len(named)
