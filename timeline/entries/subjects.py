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
_FULL_NAME = r"(?:[A-ZÀ-Þ][\w’'.-]+\s){1,3}[A-ZÀ-Þ][\w’'-]+"
_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w’'.-]+\s+){1,4}[A-ZÀ-Þ][\w’'-]+$")
_SURNAME = re.compile(r"[A-ZÀ-Þ][\w’'-]+")
# "His successor, the former judge Ida Brock, was sworn in"
BY_NAME = re.compile(rf"(?:His|Her|Its|Their)\s[^,]{{3,40}},\s(?:[^,]{{0,40}}?\s)?(?P<name>{_FULL_NAME}),\s")
_BETWEEN_COMMAS = re.compile(rf",\s(?:[a-z]+\s){{0,4}}(?P<name>{_FULL_NAME}),\s")  # "charged its former owner, Ivo Lenz, with fraud"
_SPEAKER = re.compile(rf"[,?!][”\"’]\s(?P<name>(?:[a-z]+\s){{0,3}}{_FULL_NAME})\s(?:said|told)\b")
_NAMED = re.compile(rf"(?P<before>[\w’'-]+,?\s)(?P<name>{_FULL_NAME})")
_OF_PLACE = frozenset("in at of from to the for with by near".split())
_PLACE = frozenset("Real New Old North South East West Port San St Los Las Lake Mount Fort FC AC".split())
_PLURAL = re.compile(
    r"\band\b|^[^,]*?(?:[^s]s|people|police|men|women|children)(?:$|\s(?:from|of|in|at|on|for|with)\s)", re.IGNORECASE
)
_THING = re.compile(r"(?:the|a|an)\s", re.IGNORECASE)
_QUOTES = ("“", '"', "‘")
_WHEN = re.compile(r"^(?:On|In|By|At)\s(?:the\s)?[\w-]+(?:\s\w+)?,?\s(?=(?:he|she|it|they)\s)")  # "On Wednesday it heard from the staff"
# "The agency put off the launch. It is now set for 20 May": it may be the launch
_IS_DONE = re.compile(r"(?:is|was|are|were|will be|has been|had been)\s")
_ACTS_ON = re.compile(r"\b[a-z]+(?:ed|ought|old|ook|ut|id off|ut off)\s(?:off\s|up\s|out\s)?(?:the|a|an|its|their|\d+)\s")


def subject(sentence: str) -> str:
    """What stands before the first verb or comma, when that is short enough to be a subject."""
    words = " ".join(sentence.split())
    found = tokens(words, 0, len(words))
    first = next((token.start for i, token in enumerate(found) if token.word == "," or role(found, i) != NONE), 0)
    before = words[:first].strip(" ,“\"")
    if named := BY_NAME.match(words):
        return named["name"]
    return before if 0 < len(before.split()) <= LONGEST and not _NOT_A_SUBJECT.match(before) else ""


def named_further_up(words: str, sentences: Sequence[str], headline: str = "") -> str:
    """The words with their pronoun named; the sentences go up the article, as long as they go on with the same pronoun."""
    pronoun = _PRONOUN.match(words)
    around = "\n".join((headline, *sentences))
    for sentence in sentences if pronoun else ():
        if named := with_subject(words, sentence, around):
            return named
        if not _WHEN.sub("", sentence.lstrip()).lower().startswith(f"{pronoun['who'].lower()} "):
            return ""
    return ""


def subject_meant(sentence: str, sentences: Sequence[str], headline: str = "") -> str:
    """The subject of a sentence, by its name where it is a pronoun."""
    return subject(sentence) or subject(named_further_up(" ".join(sentence.split()), sentences, headline))


def with_subject(words: str, before: str, around: str = "") -> str:
    """The words with the subject of the sentence before in place of the pronoun they open with; "" where that is not sure.

    `around`: what may give the full name of someone.
    """
    pronoun = _PRONOUN.match(words)
    if not pronoun:
        return ""
    who, rest = pronoun["who"].lower(), words[pronoun.end() :]
    if who in {"he", "she"}:
        meant = _person(before, around)
        return f"{meant[:1].upper()}{meant[1:]} {rest}" if meant else ""
    if before.lstrip().startswith(_QUOTES):
        return ""
    meant = subject(before)
    one = bool(_THING.match(meant)) and not _PLURAL.search(meant) and not (_IS_DONE.match(rest) and _ACTS_ON.search(before))
    agrees = one if who == "it" else bool(_PLURAL.search(meant))
    return f"{meant} {rest}" if meant and agrees else ""


def _person(before: str, around: str) -> str:
    """Whom a sentence leaves as "he" or "she": who said what it quotes, its subject, else the one person it names between commas."""
    sentence = " ".join(before.split())
    if sentence.startswith(_QUOTES):
        speaker = _SPEAKER.search(sentence)
        return speaker["name"] if speaker else ""
    meant = subject(sentence)
    if _NAME.search(meant) or (_SURNAME.fullmatch(meant) and _is_surname(meant, f"{sentence}\n{around}")):
        return "" if _names_another(sentence.partition(meant)[2]) else meant
    named = _BETWEEN_COMMAS.findall(sentence)
    return named[0] if len(named) == 1 else ""


def _names_another(rest: str) -> bool:
    """"Lenz was suspended after Ida Brock died": who comes next may be either."""
    return any(named["before"].strip() not in _OF_PLACE for named in _NAMED.finditer(rest))


def _is_surname(word: str, around: str) -> bool:
    """"Brock, who ran the ministry", "Brock, 58,", or Ida Brock."""
    if re.search(rf"\b{re.escape(word)}, (?:who\b|\d\d,)", around):
        return True
    first = re.search(rf"\b([A-ZÀ-Þ][a-zà-ÿ]+) {re.escape(word)}\b", around)
    return bool(first) and first[1] not in _PLACE
