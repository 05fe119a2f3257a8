"""The nouns before a relative clause, by example."""

import pytest

from timeline.entries.nouns import nouns_before


@pytest.mark.parametrize(("before", "told", "expected"), [
    ("Police held a miner", "was drunk", "a miner"),
    ("It asked why hackers", "broke in", "hackers"),
    ("Also freed was Ivo Lenz, a miner from the village of Harn", "strayed over the border", "a miner from the village of Harn"),
    ("The yard ignored a ruling of May 20", "told it to pay", "a ruling of May 20"),
    ("She met the Group of Nine, an organization of mountain villages", "is holding a fair", "an organization of mountain villages"),
    ("They will sing at the Orrin Brass Band (OBB) evening", "takes place in May", "the Orrin Brass Band (OBB) evening"),
    ("She came on flight BX27", "landed at noon", "flight BX27"),
    ("“I am stuck,” said Ida Brock", "arrived in May", "Ida Brock"),
    ("Nine mills were shut in Harn", "had failed", ""),
    ("A report was published", "spoke of fraud", ""),
])
def test_nouns_before(before: str, told: str, expected: str) -> None:
    assert nouns_before(before, told) == expected
