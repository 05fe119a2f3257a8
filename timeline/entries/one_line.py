"""A passage as it is read aloud from a page: on one line, and what archives cut into tokens set together again."""

import re

from timeline.articles.fit_to_show import without_directions

# "Jackson 's doctor , he said , was `` careful '' -LRB- aged 58 -RRB- ."
_BEFORE_SIGN = re.compile(r" (?=(?:[.,;:!?)%]|''|'(?:s|ll|re|ve|d|m)|n't)(?= |$))")
_BEHIND_SIGN = re.compile(r"(?<=[(“$£€]) ")
_SINGLE = re.compile(r"(?<![^ ])` ([^`']+?) '(?= |$)")
_SIGNS = (("-LRB-", "("), ("-RRB-", ")"), ("``", "“"))


def on_one_line(text: str) -> str:
    """The words of a passage with single spaces, signs against the words that they belong to."""
    words = " ".join(without_directions(text).split())
    if not _BEFORE_SIGN.search(words) and "-LRB-" not in words:
        return words
    for token, sign in _SIGNS:
        words = words.replace(token, sign)
    words = _SINGLE.sub(r"‘\1’", words)
    return _BEHIND_SIGN.sub("", _BEFORE_SIGN.sub("", words)).replace("''", "”")
