"""The days that entries carry, on small invented stories read from their text to their proposals."""

from datetime import date
from pathlib import Path

import pytest

from timeline.articles.page import BODY, Block
from timeline.dates import find_mentions
from timeline.entries.proposal import Proposal, Source
from timeline.entries.propose import propose

STORIES = (Path(__file__).parent / "small_stories.txt").read_text(encoding="utf-8").split("\n\n")[1:]


def read(story: str) -> tuple[list[Source], dict[str, set[str]]]:
    """The articles of a story, and the dates that each of its events is to have: one, none where it is no event, two where announced."""
    articles, expected = [], {}
    for line in story.splitlines():
        if line.startswith("published "):
            articles.append((line.removeprefix("published "), []))
        elif line.startswith("= "):
            _, day, quote = line.split(" ", 2)
            expected[quote] = expected.get(quote, set()) | ({day} - {"-"})
        else:
            articles[-1][1].append(line)
    return [source(str(at), *article) for at, article in enumerate(articles)], expected


def source(key: str, published: str, paragraphs: list[str]) -> Source:
    text, blocks = "\n\n".join(paragraphs), []
    for paragraph in paragraphs:
        start = blocks[-1].end + 2 if blocks else 0
        blocks.append(Block(start, start + len(paragraph), BODY, "paragraph of the article"))
    return Source(
        key=key, text=text, headline="", blocks=blocks, mentions=find_mentions(text, published), published=date.fromisoformat(published),
        provisional=False, date_reason="as the byline says", date_span=None, origin=key, outlet="",
    )


def days_told(quote: str, proposals: list[Proposal], sources: list[Source]) -> set[str]:
    """The dates of the entries whose evidence lies over the words, leaving out what only touches their edge."""
    found = set()
    for told in sources:
        at = told.text.find(quote)
        for proposal in proposals if at >= 0 else ():
            for piece in proposal.evidence:
                if piece.key == told.key and min(at + len(quote), piece.end) - max(at, piece.start) > len(quote) // 2:
                    found.add(proposal.edtf)
    return found


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.splitlines()[1][:40])
def test_a_small_story(story: str) -> None:
    sources, expected = read(story)
    proposals = propose(sources)
    assert [quote for quote in expected if not any(quote in told.text for told in sources)] == []
    assert {quote: days_told(quote, proposals, sources) for quote in expected} == expected
