"""Boxes of a shop among the lines of a page: names of goods, prices and "Add to cart", none of it the article's."""

import re
from collections.abc import Sequence

from .furniture import reports
from .page import BYLINE, CHROME
from .pieces import Piece
from .word_lists import rows

CURRENCY = r"(?:[$€£¥₽₴₹₩]|(?:US|A|C|NZ|HK)\$|zł|kr\.?|EUR|USD|GBP|CHF|Fr\.)"
PRICE = rf"(?:{CURRENCY}\s?\d[\d.,\s]{{0,10}}(?:,-|\.-)?|\d[\d.,]{{0,10}}(?:,-)?\s?{CURRENCY})"
PRICES = re.compile(
    rf"\W*(?:(?:rrp|was|now|from|price|only|sale|ab|statt|nur|jetzt|prix|précio|precio|desde|da|od)\s*:?\s*)?{PRICE}"
    rf"(?:\W{{0,4}}(?:was|now|rrp|statt|from|to|-|–)?\W{{0,4}}{PRICE}){{0,3}}(?:\W*\(?-?\d{{1,2}}\s?%(?: off)?\)?)?\W*",
    re.IGNORECASE,
)
A_PRICE = re.compile(PRICE, re.IGNORECASE)
PRESS = re.compile(rf"(?:^|.*(?<=[\s.,!|·»-]))(?:{'|'.join(rows('shop_presses'))})\W*", re.IGNORECASE)
LABEL = re.compile(rf"\W*(?:{'|'.join(rows('shop_labels'))})\W*", re.IGNORECASE)
LONGEST = 300  # characters of a line in such a box
NEAR = 3  # lines from one sign of a box to the next
NAME, DESCRIPTION = 10, 30  # words of what goods are called and how they are praised
REASON = "In a box of a shop: goods, prices and what to press"


def mark_shop_boxes(draft: Sequence[Piece]) -> None:
    """A box has something to press and a price, or several things to press; a price alone is news."""
    signs = [i for i, piece in enumerate(draft) if is_sign(piece)]
    at = 0
    while at < len(signs):
        last = at
        while last + 1 < len(signs) and signs[last + 1] - signs[last] <= NEAR:
            last += 1
        settle(draft, signs[at : last + 1])
        at = last + 1


def is_sign(piece: Piece) -> bool:
    text = piece.line.text
    if piece.kind not in ("", CHROME, BYLINE) or len(text) > LONGEST:
        return False
    return bool(PRICES.fullmatch(text) or LABEL.fullmatch(text) or is_press(piece))


def is_press(piece: Piece) -> bool:
    """ "Add to cart", "A warm coat for windy days. £54 Shop now"; a sentence that ends so is none."""
    return not piece.line.stop and PRESS.fullmatch(piece.line.text) is not None and not reports(piece.line)


def settle(draft: Sequence[Piece], signs: Sequence[int]) -> None:
    presses = sum(is_press(draft[i]) for i in signs)
    priced = any(A_PRICE.search(draft[i].line.text) for i in range(signs[0], signs[-1] + 1))
    if not presses or not (priced or presses > 1):
        return
    for i in range(goods_above(draft, signs[0]), signs[-1] + 1):
        piece = draft[i]
        if piece.open and (i in signs or not reports(piece.line)) and piece.line.words <= DESCRIPTION + NAME:
            piece.settle(CHROME, REASON)


def goods_above(draft: Sequence[Piece], first: int) -> int:
    """Where the box begins: what the goods are called, and between that and the price how they are praised."""
    above = draft[first - 1] if first else None
    if above is None or not above.open:
        return first
    if is_name(above):
        return first - 1
    praised = above.line.prose and above.line.words <= DESCRIPTION and not reports(above.line)
    return first - 2 if praised and first > 1 and draft[first - 2].open and is_name(draft[first - 2]) else first


def is_name(piece: Piece) -> bool:
    return not piece.line.stop and not piece.line.prose and 0 < piece.line.words <= NAME and piece.hint.heading != 1
