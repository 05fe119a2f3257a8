"""Distances that were not quite gone by; the articles appeared on Friday 16 May 2031."""

import pytest

from timeline.dates import find_mentions


@pytest.mark.parametrize(
    ("text", "phrase", "edtf"),
    [
        ("The gang broke in on 30 April. Less than two weeks later it struck.", "Less than two weeks later", "2031-05-01/2031-05-14"),
        ("She was elected on 3 March. Fewer than ten days later she left.", "Fewer than ten days later", "2031-03-04/2031-03-13"),
        ("She was elected on 3 March. No more than two weeks later she left.", "No more than two weeks later", "2031-03-04/2031-03-17"),
        ("It ran on 3 March, less than two months after that it fell.", "less than two months after that", "2031-03-04/2031-05-03"),
        ("She left on 3 March, less than two weeks earlier she had won.", "less than two weeks earlier", "2031-02-17/2031-03-02"),
        ("She left less than two weeks ago.", "less than two weeks ago", "2031-05-02/2031-05-15"),
        ("She left less than a year ago.", "less than a year ago", "2030-05/2031-05"),
        # it can't have been after the article
        ("The gang broke in on 30 April. Less than a month later it struck again.", "Less than a month later", "2031-05-01/2031-05-16"),
        ("It was sold long ago. Less than a month later it burned.", "Less than a month later", ""),
        # these are near to what is said, or beyond it
        ("She was elected on 3 March. Almost two weeks later she left.", "Almost two weeks later", "2031-03-17~/2031-03-23~"),
        ("She was elected on 3 March. More than two weeks later she left.", "More than two weeks later", "2031-03-17~/2031-03-23~"),
        ("She was elected on 3 March. Two weeks later she left.", "Two weeks later", "2031-03-17/2031-03-23"),
    ],
)
def test_what_was_less_than_a_distance_away(text: str, phrase: str, edtf: str) -> None:
    found = {mention.text: mention.edtf for mention in find_mentions(text, "2031-05-16")}
    assert found[phrase] == edtf
