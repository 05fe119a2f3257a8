"""What of a stretch of a sentence is told of the date that it holds: an aside, or half of two sentences in one, dates only itself."""

import re

from timeline.dates.mention import Mention

from .happening_names import FOLLOWING, names_happening
from .limits import start_of_what_goes_on
from .modality import NONE, PAST, PLAN, contains_verb, holds_verb, role
from .nouns import nouns_before
from .stretches import NAME_AT_END, NOUN_AT_END, RELATIVE, SUBJECT_FOLLOWS, end_of_clause, trimmed
from .tokens import tokens
from .verbs import SAYING

_AND_ANOTHER = re.compile(r",\s+(?:and|but|while)\s+")
_AND_THEN = re.compile(r",?\s(?:and|but)\s(?=(?:(?:on|in|by|at)\s)?(?:the\s|early\s|late\s)?$)")
# "The case at the High Court, which the town began in May": not the court
_WHOLE_SUBJECT = re.compile(r"(?:the|an?|its|their|his|her)\s(?:[\w’'-]+\s){1,4}(?:at|of|in|against|for)\s[^,;:]{2,60}", re.IGNORECASE)
_AND_WILL = re.compile(
    r",?\s(?:and|but)\s(?=(?:now\s|also\s)?(?:will|would|may|might|could|(?:is|are|was|were|plans?|hopes?|expects?|intends?) to)\s)"
)
# "has opened an inquiry after a derailment last week": what has been done was done at no time that is named
_PERFECT_AFTER = re.compile(
    r"\b(?:has|have|had)\s(?:(?:now|also|since|already|\w+ly)\s)?(?:been\s)?[a-z]{3,}\b[^;:()]*?\s"
    rf"(?:{FOLLOWING})\s"
    r"(?P<happening>(?:(?!(?:that|which|who|when|after|before|following|and|but)\b)[^\s,;:()“”\"]+\s){1,9}?)(?:(?:on|in)\s)?$"
)
_HAS = frozenset({"has", "have"})
_RESTRICTIVE = re.compile(r"\s(?:who|that|which)\s+")
_BY_HOW_MUCH = re.compile(r"\bby $")
_AUXILIARY_AT_END = re.compile(r"\b(?:have|has|had|is|are|was|were|be|been|will|would|may|might|could|can|must)$")
_RELATIVE_AT_END = re.compile(r",?\s+(?:where|which|who|whom|whose|when|that)$")
_INFINITIVE = re.compile(r"\s+to\s+[a-z]")


def narrowed(text: str, stretch: tuple[int, int], mention: Mention, sentence_end: int) -> tuple[int, int] | None:
    """The part of a stretch that tells of its date; None where only half a clause is left."""
    for part in (
        _between_semicolons, _behind_perfect, _within_relative, _of_someone_who, _from_its_own_verb, _still_to_do, _gone_on,
        _what_went_before,
    ):
        stretch = part(text, stretch, mention)
    return None if _is_torn(text, stretch, mention, sentence_end) else _without_relative_at_end(text, stretch)


def _between_semicolons(text: str, stretch: tuple[int, int], mention: Mention) -> tuple[int, int]:
    """What a semicolon parts are sentences of their own, and so is what a colon explains; "He said: " goes on."""
    start, end = stretch
    before, after = text.rfind(";", start, mention.start), text.find(";", mention.end, end)
    if before < 0 and (colon := text.rfind(": ", start, mention.start)) >= 0 and not _says(text, start, colon):
        before = colon
    if before >= 0 and contains_verb(text, before, end):
        start = before + 1
    if after >= 0 and contains_verb(text, start, after):
        end = after
    return trimmed(text, start, end)


def _says(text: str, start: int, end: int) -> bool:
    return not SAYING.isdisjoint(token.word for token in tokens(text, start, end))


def _behind_perfect(text: str, stretch: tuple[int, int], mention: Mention) -> tuple[int, int]:
    """"The state has banned the drug, and shares fell on Friday": nothing has been done on a day, so Friday is that of the shares."""
    start, end = stretch
    *_, boundary = [None, *_AND_ANOTHER.finditer(text, start, mention.start)]
    if not boundary:
        return stretch
    before, behind = (start, boundary.start()), (boundary.end(), end_of_clause(text, boundary.end(), end))
    another = contains_verb(text, *behind) and role(tokens(text, *behind), 0) == NONE
    return (boundary.end(), end) if another and _in_the_perfect(text, *before) else stretch


def _in_the_perfect(text: str, start: int, end: int) -> bool:
    return not _HAS.isdisjoint(token.word for token in tokens(text, start, end)) and contains_verb(text, start, end)


def _within_relative(text: str, stretch: tuple[int, int], mention: Mention) -> tuple[int, int]:
    """"The mayor, who was sworn in on Monday, has resigned": of Monday is told that the mayor was sworn in."""
    start, end = stretch
    *_, opened = [None, *RELATIVE.finditer(text, start, mention.start)]
    closed = text.find(",", mention.end, end) if opened else -1
    closed = closed if closed >= 0 else end
    if not opened or "," in text[opened.end() : mention.start] or not contains_verb(text, opened.end(), closed):
        return stretch
    if not contains_verb(text, start, opened.start()) and not contains_verb(text, closed, end):
        return stretch
    if opened[0].endswith("whose"):
        return trimmed(text, opened.end(), closed)
    before = start, opened.start()
    subject = None if contains_verb(text, *before) else _WHOLE_SUBJECT.fullmatch(text, *before)
    meant = subject or NAME_AT_END.search(text, *before) or NOUN_AT_END.search(text, *before)
    if not meant or _BY_HOW_MUCH.search(text, start, meant.start()):
        return stretch  # "fell by a tenth, which took many by surprise": what took them by surprise is the fall
    return meant.start(), closed


def _of_someone_who(text: str, stretch: tuple[int, int], mention: Mention) -> tuple[int, int]:
    """"The court has freed one of two men who were held on Monday": of Monday is told that two men were held."""
    start, end = stretch
    *_, opened = [None, *_RESTRICTIVE.finditer(text, start, mention.start)]
    if not opened or "," in text[opened.end() : mention.start] or not _in_the_perfect(text, start, opened.start()):
        return stretch
    told = tokens(text, opened.end(), mention.start)
    someone = nouns_before(text[start : opened.start()], text[opened.end() : end]) if told and role(told, 0) != NONE else ""
    closed = text.find(", ", mention.end, end)
    return (text.rfind(someone, start, opened.start()), closed if closed >= 0 else end) if someone else stretch


def _from_its_own_verb(text: str, stretch: tuple[int, int], mention: Mention) -> tuple[int, int]:
    """"She denied it, and on 7 May she was gone": of a day that opens the second half of a sentence only that half is told."""
    start, end = stretch
    joined = _AND_THEN.search(text, start, mention.start)
    if not joined or not contains_verb(text, start, joined.start()) or not SUBJECT_FOLLOWS.match(text, mention.end):
        return stretch
    told = tokens(text, mention.end, end_of_clause(text, mention.end, end))
    return (joined.end(), end) if holds_verb(told) and role(told, 0) == NONE else stretch


def _still_to_do(text: str, stretch: tuple[int, int], mention: Mention) -> tuple[int, int]:
    """"It had sent divers and would decide on Friday": of Friday is told what was still to be done, not what had been."""
    start, end = stretch
    *_, joined = [None, *_AND_WILL.finditer(text, start, mention.start)]
    if not joined:
        return stretch
    before = tokens(text, start, joined.start())
    roles = {role(before, at) for at in range(len(before))}
    return (joined.end(), end) if PAST in roles and PLAN not in roles else stretch


def _gone_on(text: str, stretch: tuple[int, int], mention: Mention) -> tuple[int, int]:
    """"She ended a strike that has kept the pits shut since 7 May": then it began, whatever she did."""
    return max(stretch[0], start_of_what_goes_on(text, stretch[0], mention.start)), stretch[1]


def _what_went_before(text: str, stretch: tuple[int, int], mention: Mention) -> tuple[int, int]:
    """"Police had opened an inquiry after a derailment last week": last week was the derailment, not what had been done."""
    start, end = stretch
    after = _PERFECT_AFTER.search(text, start, mention.start)
    return (after.start("happening"), end) if after and names_happening(after["happening"]) else stretch


def _is_torn(text: str, stretch: tuple[int, int], mention: Mention, sentence_end: int) -> bool:
    """Whether a cut left half a clause: "Three who ran, have" before "until Friday", or a date and "to say whether"."""
    start, end = stretch
    torn_off = text[end:sentence_end].strip(" .”\"’'") and _AUXILIARY_AT_END.search(text, start, end)
    return bool(torn_off or (start and start == mention.start and _INFINITIVE.match(text, mention.end, end)))


def _without_relative_at_end(text: str, stretch: tuple[int, int]) -> tuple[int, int]:
    """"A crowd danced on the pier where", its relative clause cut off."""
    relative = _RELATIVE_AT_END.search(text, *stretch)
    return (stretch[0], relative.start()) if relative else stretch
