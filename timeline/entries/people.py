"""Whom a sentence leaves as "he" or "she": the one person it tells of, and nobody where it tells of two."""

import re

from .people_words import EITHER, MEN, WOMEN
from .subjects import FULL_NAME, OF_A_NAME, subject

_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w’'.-]+\s+){1,4}[A-ZÀ-Þ][\w’'-]+$")
_SURNAME = re.compile(r"[A-ZÀ-Þ][\w’'-]+")
_AGED = re.compile(r"The \d\d-year-old (?P<name>[A-ZÀ-Þ][\w’'-]+)\s")  # "The 58-year-old Brock owns nine boats"
_SURNAME_FIRST = re.compile(r"(?P<name>[A-ZÀ-Þ][\w’'-]+)\s[a-z]+s\s")  # "Brock owns nine boats"
# "charged its former owner, Ivo Lenz, with fraud"
_BETWEEN_COMMAS = re.compile(rf",\s(?P<what>(?:[a-z]+\s){{0,4}})(?P<name>{FULL_NAME}),\s")
_SPEAKER = re.compile(rf"[,?!][”\"’]\s(?P<name>(?:[a-z]+\s){{0,3}}{FULL_NAME}|[A-ZÀ-Þ][\w’'-]+)\s(?:said|told|wrote|added)\b")
# "The bank has kept nine, chief executive Ida Brock said"
_TOLD_BY = re.compile(rf",\s(?P<name>(?:[A-Za-z]+\s){{0,3}}{FULL_NAME})\s(?:said|told)\b")
_NAMED = re.compile(rf"(?P<before>[\w’'-]+,?\s)(?P<name>{FULL_NAME})")
_OF_PLACE = frozenset("in at of from to the for with by near".split())
_PLACE = frozenset("Real New Old North South East West Port San St Los Las Lake Mount Fort FC AC".split())
_BODIES = frozenset("City United Town Bank Group Council Police Agency Authority Airlines Committee Commission Party Court".split())
_ONE_PERSON = re.compile(r"\b(?:he|she|him|his|her|hers|I|my|we|our)\b", re.IGNORECASE)
_BELONGS = re.compile(r"['’]s\s|\b(?:his|her|their)\s", re.IGNORECASE)  # "Brock's lawyer" are two
_GOVERNED = re.compile(r"\b(?:of|for|with|from|by|to|in|on|at|against)\s+$")  # "the lawyer of Ida Brock"
_NOT_TITLED = {
    "he": re.compile(r"\b(?:Ms|Mrs|Miss|Dame|Lady|Queen|Princess)\b"), "she": re.compile(r"\b(?:Mr|Sir|Lord|King|Prince)\b"),
}
_AGE_OR_WHO = re.compile(r", (?:who\b|\d\d,)")
_FIRST_NAME = re.compile(r"\b([A-ZÀ-Þ][a-zà-ÿ]+) $")
LONGEST_NAME = 20  # characters of a first name
QUOTES = ("“", '"', "‘")


def _someone(*kinds: str) -> re.Pattern[str]:
    what = "|".join(" ".join(kinds).split())
    return re.compile(
        rf"\b(?:the|an?|his|her|its|their|another|one|whose|my|[\w-]+['’]s)\s"
        rf"(?:(?!(?:of|for|to|in|by|with)\b)[\w’'-]+\s){{0,3}}?(?:{what})(?:\s(?:{what}))*"
        r"(?:\s(?:for|of|from|in)\s(?:the\s)?[A-Z][\w-]+)?\b(?!['’-])",
        re.IGNORECASE,
    )


_SOMEONE = {"he": _someone(MEN, EITHER), "she": _someone(WOMEN, EITHER)}
_ANYONE = _someone(MEN, WOMEN, EITHER)


def person(before: str, who: str, around: str) -> str:
    """Whom a sentence leaves as "he" or "she": who said what it quotes, its subject, else the one person it names between commas.

    Nobody where it tells of somebody else too.
    """
    sentence = " ".join(before.split())
    if sentence.startswith(QUOTES):
        speaker = _SPEAKER.search(sentence)
        return speaker["name"] if speaker and (" " in speaker["name"] or is_surname(speaker["name"], around)) else ""
    alone = _SURNAME_FIRST.match(sentence) or _AGED.match(sentence)
    meant = alone["name"] if alone and is_surname(alone["name"], around) else subject(sentence)
    if not _is_by_name(meant, f"{sentence}\n{around}"):
        found = [(match["name"], match["what"]) for match in _BETWEEN_COMMAS.finditer(sentence)]
        named = [name for name, what in found if _is_role(f"the {what.strip()}") or _is_someone(name, sentence)]
        named += [match["name"] for match in _TOLD_BY.finditer(sentence)]
        if named:
            meant = named[0] if len(named) == 1 else ""
        elif not is_someone(meant) or _BELONGS.search(meant):
            meant = ""
    if _NOT_TITLED[who].search(meant) or OF_A_NAME.match(meant):
        return ""
    return meant if meant and not _names_another(sentence.partition(meant)[2]) and not tells_of_others(sentence, who, meant) else ""


def _is_by_name(meant: str, around: str) -> bool:
    """"Inspector Ida Brock", or a surname that the page explains; not "the lawyer of Ida Brock"."""
    name = _NAME.search(meant)
    if name:
        return not _GOVERNED.search(meant, 0, name.start())
    return bool(_SURNAME.fullmatch(meant)) and is_surname(meant, around)


def is_someone(words: str) -> bool:
    """"The mines minister", not "the body of a minister"."""
    return bool(_ANYONE.fullmatch(words))


def _is_role(words: str) -> bool:
    """Whether the words end in what somebody is: "the mines minister"."""
    return any(found.end() == len(words) for found in _ANYONE.finditer(words))


def _is_someone(name: str, sentence: str) -> bool:
    """Whether a name between commas is somebody's: "its owner, Ivo Lenz,", "Ivo Lenz, who"."""
    before, _, behind = sentence.partition(f", {name},")
    return _is_role(before) or bool(_AGE_OR_WHO.match(f",{behind}"))


def tells_of_others(sentence: str, who: str, name: str = "") -> bool:
    """Whether a sentence tells of somebody by what they are who is not the one named: "Brock told the court that the accused"."""
    named = re.search(rf"(?:,\s)?(?:[a-z]+\s){{0,4}}{re.escape(name)}(?:,\s)?", sentence) if name else None
    return any(
        not named or found.end() < named.start() or found.start() > named.end() for found in _SOMEONE[who].finditer(sentence)
    )


def tells_of_nobody(sentence: str, around: str) -> bool:
    if _ONE_PERSON.search(sentence) or sentence.lstrip().startswith(QUOTES) or _ANYONE.search(sentence) or _NAMED.search(f"… {sentence}"):
        return False
    return not any(is_surname(word, around) for word in _SURNAME.findall(sentence))


def _names_another(rest: str) -> bool:
    """"Lenz was suspended after Ida Brock died": who comes next may be either."""
    return any(named["before"].strip() not in _OF_PLACE for named in _NAMED.finditer(rest))


def is_surname(word: str, around: str) -> bool:
    """"Brock, who ran the ministry", "Brock, 58,", or Ida Brock."""
    at = -1
    while (at := around.find(word, at + 1)) >= 0:
        end = at + len(word)
        if around[at - 1 : at].isalnum() or around[end : end + 1].isalnum():
            continue
        if _AGE_OR_WHO.match(around, end):
            return True
        first = _FIRST_NAME.search(around, max(0, at - LONGEST_NAME), at)
        if first:
            return first[1] not in _PLACE and word not in _BODIES
    return False
