"""A clause with what is missing in it, from the rest of its sentence: whose verb it opens with, what is done, who a pronoun is."""

import re

from .clarity import PRONOUN, opens_with_a_verb, tells_that
from .modality import NONE, STATEMENT, has_verb, role
from .nouns import nouns_before
from .pronouns import another_follows, named_further_up, speaker_as_subject, subject_kept, subject_meant
from .relatives import as_told
from .subjects import agrees, subject
from .telling import Telling
from .tokens import tokens

LONG_SUBJECT = 12  # words; where nothing else says whose claim it is

_RELATIVE_AT_END = re.compile(r"(?P<comma>,)?\s(?:that|which|who)\s*$")
_PREPOSITION_AT_END = re.compile(
    r"\b(?:of|in|on|at|for|to|with|by|from|against|over|about|between|into|under)\s(?:(?:the|its|an?)\s(?:[a-z]+\s){1,2})?$"
)
_NAME_AND_RELATIVE = re.compile(r"(?:[A-ZÀ-Þ][\w’'.-]+\s?){1,5},\s(?:which|who)\s")
_WHO_AT_ONCE = re.compile(r"(?P<name>[A-ZÀ-Þ][\w’'.-]+), who ")
_NOUNS_AND_RELATIVE = re.compile(r"(?:the|its|their)\s(?:[\w’'-]+\s?){1,3},\s(?:which|who)\s")
_MANY = re.compile(r"[A-Za-z][a-z]{2,}s")  # "relatives of the victims, who met"
_PART_OF_WHICH = re.compile(
    r"(?P<part>(?:one|two|three|four|five|some|many|most|all|none|both|several) of) (?:which|whom)(?=\s)", re.IGNORECASE
)
_RELATIVE_IN_SUBJECT = re.compile(r"\s(?:that|which|who)\s[^,]*(?=,\s*$)")  # "The report on the crash that killed nine, "
_SUBORDINATE = re.compile(r"\b(?:that|which|who|whose|when|where|while|after|before|because|as)\b")
_FIRM = re.compile(r"(?:from|by|against)\s$")  # "a call from the ship, which": that is the ship
_DETERMINED = re.compile(r"(?:the|an?|its|their|his|her|two|three|four|five|several|many)\s", re.IGNORECASE)
# "the ship, which had left Harn on Friday and" before "was due in Orrin"
_SECOND_IN_RELATIVE = re.compile(r"(?P<comma>,)?\s(?:which|who)\s(?P<first>[^,;:“\"]{3,60}?),?\s(?:and|but)\s$")


def with_head(telling: Telling) -> str:
    """The clause with what its first name only places: of "A jury in Harn, which retired on Monday" the jury did."""
    before = telling.sentence[: telling.begins]
    if completed := _with_owner(before, telling.words) or _with_whole(before, telling.words):
        return completed
    if not (_NAME_AND_RELATIVE.match(telling.words) or (before.endswith(" of ") and _NOUNS_AND_RELATIVE.match(telling.words))):
        return telling.words
    place = _PREPOSITION_AT_END.search(before)
    nouns = nouns_before(before[: place.start()]) if place else ""
    firm = _DETERMINED.match(nouns) or (_MANY.fullmatch(nouns) and not _names_a_person(telling))
    return before[before.rfind(nouns, 0, place.start()) :] + telling.words if firm else telling.words


def _names_a_person(telling: Telling) -> bool:
    """"Fans of Brock, who died": where the page knows an Ida Brock, it was Brock."""
    name = _WHO_AT_ONCE.match(telling.words)
    return bool(name) and re.search(rf"\b[A-ZÀ-Þ][\w’'.-]+ {re.escape(name['name'])}\b", telling.page) is not None


def _with_owner(before: str, words: str) -> str:
    """"The nurse, whose illness began in May": the nurse's illness began."""
    who = nouns_before(before[: -len("whose ")].rstrip(" ,")) if before.endswith(" whose ") else ""
    return f"{who}{'’' if who.endswith('s') else '’s'} {words}" if _DETERMINED.match(who) else ""


def _with_whole(before: str, words: str) -> str:
    """"The new ferries, two of which are due in May": two of the new ferries are."""
    part = _PART_OF_WHICH.match(words)
    whole = nouns_before(before.rstrip(" ,")) if part else ""
    return f"{part['part']} {whole}{words[part.end() :]}" if part and _DETERMINED.match(whole) else ""


def with_subject(cut: str, telling: Telling) -> str:
    """A headline that opens with a verb, with whose verb it is, where that is sure."""
    if not opens_with_a_verb(cut):
        return ""
    before = telling.sentence[: telling.begins]
    cut = cut[:1].lower() + cut[1:]
    if relative := _RELATIVE_AT_END.search(before) or _second_in_relative(before):
        who = nouns_before(before[: relative.start()], cut)
        of = _PREPOSITION_AT_END.search(before[: before.rfind(who, 0, relative.start())]) if who else None
        who = who if not of or _FIRM.match(of[0]) or not (relative["comma"] or of[0].strip() == "of") else ""
    else:
        # "Brock told them that the dam was weak and promised": it was Brock
        said = tells_that(cut) or role(tokens(cut, 0, len(cut)), 0) == STATEMENT
        who = _speaker(before) if said else subject_meant(before, telling.above, telling.page) or _pronoun_in_front(before)
    return f"{who[:1].upper()}{who[1:]} {cut}" if who and agrees(who, cut) else ""


def _speaker(before: str) -> str:
    return subject(before) or subject(_RELATIVE_IN_SUBJECT.sub("", before), LONG_SUBJECT)


def _second_in_relative(before: str) -> re.Match[str] | None:
    """A relative clause that tells one thing and goes on with another; one with a subject of its own does not say whose verb comes next."""
    relative = _SECOND_IN_RELATIVE.search(before)
    found = tokens(relative["first"], 0, len(relative["first"])) if relative else []
    return relative if found and role(found, 0) != NONE and not _SUBORDINATE.search(relative["first"]) else None


def with_object(telling: Telling) -> str:
    """"A directive that the court gave on Monday": the court gave a directive."""
    before = telling.sentence[: telling.begins]
    relative = _RELATIVE_AT_END.search(before)
    nouns = nouns_before(before[: relative.start()]) if relative else ""
    whole = f"{nouns}, which {telling.words}" if _DETERMINED.match(nouns) else ""
    told = as_told(whole, telling.phrase) if whole else ""
    return told if told != whole and not opens_with_a_verb(telling.words) else ""


def _pronoun_in_front(before: str) -> str:
    """"They opened the file in April and": who they are may be open, that it was they is not."""
    pronoun = PRONOUN.match(before)
    return pronoun[0] if pronoun and not another_follows(before) else ""


def named(cut: str, telling: Telling) -> str:
    """The headline with its pronoun named: "The ministry said that it had spoken to the owner" tells that the ministry had."""
    sentence = " ".join(telling.sentence.split())
    before = sentence[: max(0, sentence.lower().find(cut[:12].lower()))]
    if not has_verb(before):
        return named_further_up(cut, telling.above, telling.page)
    return speaker_as_subject(cut, before, telling.above, telling.page) or subject_kept(cut, before, telling.page)
