"""Who "he", "it" or "they" is at the beginning of a headline: the subject of the sentence before, where number and kind agree."""

import re
from collections.abc import Sequence

from .modality import NONE, role, tokens

LONGEST = 8  # words

_PRONOUN = re.compile(r"(?P<who>he|she|it|they)\s", re.IGNORECASE)
_NOT_A_SUBJECT = re.compile(
    r"(?:to|of|for|by|with|than|as|if|when|while|between|because|although|where|in|on|at|from|not|be|been|during|after|before|since|"
    r"he|she|it|they|we|i|you|his|her|its|their|our|my|this|that|these|those|there|here|who|which|what|how|but|and|some|many|most|"
    r"nobody|nothing|everyone|no|one|both|neither|another|others|more|so|then)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w’'.-]+\s+){1,4}[A-ZÀ-Þ][\w’'-]+$")
# "His successor, the former judge Ida Brock, was sworn in"
_BY_NAME = re.compile(r"(?:His|Her|Its|Their)\s[^,]{3,40},\s(?:[^,A-Z]{0,40}?)(?P<name>(?:[A-ZÀ-Þ][\w’'-]+\s){1,3}[A-ZÀ-Þ][\w’'-]+),\s")
_PLURAL = re.compile(r"\band\b|(?:[^s]s|people|police|men|women|children)$", re.IGNORECASE)
_THING = re.compile(r"(?:the|a|an)\s", re.IGNORECASE)


def subject(sentence: str) -> str:
    """What stands before the first verb or comma, when that is short enough to be a subject."""
    words = " ".join(sentence.split())
    found = tokens(words, 0, len(words))
    first = next((token.start for i, token in enumerate(found) if token.word == "," or role(found, i) != NONE), 0)
    before = words[:first].strip(" ,“\"")
    if named := _BY_NAME.match(words):
        return named["name"]
    return before if 0 < len(before.split()) <= LONGEST and not _NOT_A_SUBJECT.match(before) else ""


def named_further_up(words: str, sentences: Sequence[str]) -> str:
    """The words with their pronoun named; the sentences go up the article, as long as they go on with the same pronoun."""
    pronoun = _PRONOUN.match(words)
    for sentence in sentences if pronoun else ():
        if named := with_subject(words, sentence):
            return named
        if not sentence.lstrip().lower().startswith(f"{pronoun['who'].lower()} "):
            return ""
    return ""


def subject_meant(sentence: str, sentences: Sequence[str]) -> str:
    """The subject of a sentence, by its name where it is a pronoun."""
    return subject(sentence) or subject(named_further_up(" ".join(sentence.split()), sentences))


def with_subject(words: str, before: str) -> str:
    """The words with the subject of the sentence before in place of the pronoun they open with; "" where that is not sure."""
    pronoun = _PRONOUN.match(words)
    if not pronoun or before.lstrip().startswith(("“", '"', "‘")):
        return ""
    meant = subject(before)
    who = pronoun["who"].lower()
    agrees = {
        "it": bool(_THING.match(meant)) and not _PLURAL.search(meant), "they": bool(_PLURAL.search(meant)),
        "he": bool(_NAME.search(meant)), "she": bool(_NAME.search(meant)),
    }
    return f"{meant} {words[pronoun.end() :]}" if meant and agrees[who] else ""
