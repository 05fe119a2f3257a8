"""One fixed publish date for the tables of examples: Friday 18 July 2025."""

from collections.abc import Callable

import pytest

from timeline.dates import Mention, find_mentions
from timeline.dates.edtf import bounds

PUBLISHED = "2025-07-18"
Tag = Callable[..., list[tuple[str, str, str, str]]]


@pytest.fixture
def tag() -> Tag:
    """A function that gives phrase, type, value and EDTF of every mention, offsets checked."""

    def read(text: str, published: str | None = PUBLISHED) -> list[tuple[str, str, str, str]]:
        mentions = find_mentions(text, published)
        for mention in mentions:
            check(mention, text)
        return [(mention.text, mention.type, mention.value, mention.edtf) for mention in mentions]

    return read


def check(mention: Mention, text: str) -> None:
    """What holds for every mention, whatever it says."""
    assert text[mention.start : mention.end] == mention.text
    assert mention.text == mention.text.strip() != ""
    assert mention.reason.startswith("“")
    assert mention.reason.endswith(".")
    assert (mention.earliest is None) == (mention.latest is None) == (mention.edtf == "")
    assert bounds(mention.edtf) == (mention.earliest, mention.latest)
    if mention.earliest and mention.latest:
        assert mention.earliest <= mention.latest
