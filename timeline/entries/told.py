"""The sentences that an article itself tells: those of its body."""

from collections.abc import Sequence

from timeline.articles.page import BODY, Block
from timeline.articles.sentences import sentences

from .run_on import behind_run_on, parts

OPENING = 2  # sentences that words around the text may run on into
LONGEST = 2_000  # characters; what runs on longer without a stop is a list or a hostile text, not a sentence


def told_sentences(text: str, blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """Offsets of the sentences of an article's body, in order, those of the opening without what runs on into them."""
    spans = [span for block in blocks if block.kind == BODY for span in sentences(text, block.start, block.end)]
    told = [(start, end) for start, end in spans if end - start <= LONGEST]
    opening = [(behind_run_on(text, *span), span[1]) for span in told[:OPENING]]
    return [*opening, *(part for span in told[OPENING:] for part in parts(text, *span))]
