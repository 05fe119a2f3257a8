"""What a sentence is about: the words before its first verb, where they are short enough to be a subject."""

import re

from .modality import NONE, role
from .tokens import tokens

LONGEST = 8  # words
FULL_NAME = r"(?:[A-ZÀ-Þ][\w’'.-]+\s){1,3}[A-ZÀ-Þ][\w’'-]+"

_NOT_A_SUBJECT = re.compile(
    r"(?:to|of|for|by|with|than|as|if|when|while|between|because|although|where|in|on|at|from|not|be|been|during|after|before|since|"
    r"he|she|it|they|we|i|you|his|her|its|their|our|my|this|that|these|those|there|here|who|which|what|how|but|and|some|many|most|"
    r"nobody|nothing|everyone|no|one|both|neither|another|others|more|so|then)\b",
    re.IGNORECASE,
)
_ANOTHER_AT_END = re.compile(r"\s(?:he|she|it|they|we|I|you|who|that|which)$")  # "The paper they signed runs to six pages"
# "His successor, the former judge Ida Brock, was sworn in"
BY_NAME = re.compile(rf"(?:His|Her|Its|Their)\s[^,]{{3,40}},\s(?:[^,]{{0,40}}?\s)?(?P<name>{FULL_NAME}),\s")
OF_A_NAME = re.compile(r"[Tt]he\s[A-ZÀ-Þ]")  # "The European Commission", "the Orrin mills": no person
PLURAL = re.compile(
    r"\band\b|^[^,]*?(?:[^s]s|people|police|men|women|children)(?:$|\s(?:from|of|in|at|on|for|with)\s)", re.IGNORECASE
)
_TIME = (
    r"(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|(?:[Ll]ast|[Tt]his|[Nn]ext)\s(?:week|month|year|night)|"
    r"(?:(?:[Oo]n|[Ll]ast|[Ee]arly|[Ll]ate|[Ee]arlier)\s)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?:\s(?:morning|afternoon|evening|night))?)"
)
_BEFORE_IT = re.compile(rf"(?:(?:But|And|So|Yet|Still|Also|Meanwhile|However|Then)\b,?\s)?(?:{_TIME},?\s)?(?=[A-ZÀ-Þ]|(?:the|an?)\s)")
_BEHIND_IT = re.compile(
    rf"(?:\s(?:{_TIME}|also|then|now|still|already|later|recently|previously|reportedly|repeatedly|finally|eventually))+$"
)
_NUMBER = re.compile(r"(?:(?P<many>were|are|have)|was|is|has)\b")


def subject(sentence: str, longest: int = LONGEST) -> str:
    """What stands before the first verb or comma, when that is short enough to be a subject."""
    words = _BEFORE_IT.sub("", " ".join(sentence.split()))
    found = tokens(words, 0, len(words))
    first = next((token.start for i, token in enumerate(found) if token.word == "," or role(found, i) != NONE), 0)
    before = _BEHIND_IT.sub("", words[:first].strip(" ,“\""))
    if named := BY_NAME.match(words):
        return named["name"]
    whole = 0 < len(before.split()) <= longest and not _NOT_A_SUBJECT.match(before) and not _ANOTHER_AT_END.search(before)
    return before if whole else ""


def agrees(who: str, told: str) -> bool:
    """"Hundreds of customers" is not what "was regarded" tells of."""
    verb = _NUMBER.match(told)
    return not verb or bool(PLURAL.search(who)) == bool(verb["many"])
