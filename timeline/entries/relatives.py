"""A noun and its relative clause as a headline of its own: "The mill, which closed in May" tells that the mill closed."""

import re

from .modality import NONE, PAST, has_main_verb, role
from .tokens import tokens

_RELATIVE = re.compile(r"(?P<noun>[^,;:]{2,70}),\s(?:which|who)\s(?P<told>.+)")
_ADVERB = re.compile(r"(?:first|then|now|once|later|still|already|also|again|[a-z]+ly)\s")
_IN_THE_PRESENT = re.compile(r"[a-z]{2,}s\s(?!(?:that|was|were|had|has|have)\b)")
_PARTICLE = re.compile(r"\s(?:down|up|off|out|back|over|away|together|public|known(?:\stogether)?)\b")
_WHEN = re.compile(r"(?:\s(?:on|in|at|by|during|late|early|only))*\s*")
_PRONOUN = re.compile(r"(?:he|she|it|they|we|I|you)\b", re.IGNORECASE)
_MAY_BE_A_VERB = re.compile(r"\b[a-z]+s\b")  # "The mayor opens a mill, which"


def as_told(words: str, phrase: str) -> str:
    """What the relative clause tells of its noun, where nothing else in the words has a verb; else the words as they are."""
    found = _RELATIVE.fullmatch(words.strip(" .,"))
    if not found or has_main_verb(words):
        return words
    noun, told = found["noun"], found["told"]
    if _PRONOUN.match(noun) or _MAY_BE_A_VERB.search(noun):
        return words
    main = told.removeprefix(phrase).strip()  # "who later today will join"
    return f"{noun} {told}" if _opens_with_its_verb(main) else _with_its_object(noun, told, phrase) or words


def _opens_with_its_verb(told: str) -> bool:
    adverb = _ADVERB.match(told)
    told = told[adverb.end() :] if adverb else told
    found = tokens(told, 0, len(told))
    return bool(found) and (role(found, 0) != NONE or (bool(_IN_THE_PRESENT.match(told)) and not (found[1:] and role(found, 1) != NONE)))


def _with_its_object(noun: str, told: str, phrase: str) -> str:
    """"The penalty, which parliament restored in May": parliament restored the penalty."""
    found = tokens(told, 0, len(told))
    verbs = [at for at in range(len(found)) if role(found, at) != NONE]
    if not phrase or not verbs or role(found, verbs[-1]) != PAST or _PRONOUN.match(told) or verbs != list(range(verbs[0], verbs[-1] + 1)):
        return ""
    end = found[verbs[-1]].end
    particle = _PARTICLE.match(told, end)
    end = particle.end() if particle else end
    if not told.startswith(phrase, _WHEN.match(told, end).end()):
        return ""
    return f"{told[:end]} {noun[:1].lower() if noun.startswith(('The ', 'A ', 'An ')) else noun[:1]}{noun[1:]}{told[end:]}"
