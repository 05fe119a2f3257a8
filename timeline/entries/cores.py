"""The words of a clause that tell the dated event itself, without the sentence that is built around it."""

import re

from timeline.articles.vocabulary import stem

from .modality import NONE, PAST, has_verb, role
from .nouns import nouns_before
from .similarity import CALENDAR
from .tokens import tokens
from .verbs import SAYING

_WHEN = re.compile(
    r"^(?:when|after|as(?! (?:many|much|well|part|few|little|for|of|a|an)\b)|while|before|because|although|once|by the time)\s+",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(r"\b(?:after|before|when|where|because|since|although|once)\s+", re.IGNORECASE)
_COUNTED = re.compile(r"\b(?:after|before)$")  # "hours after the treasurer presented a budget"
_THAT = re.compile(r"\bthat\s+", re.IGNORECASE)
_AND_THAT = re.compile(r",?\s(?:and|but)\sthat\s")
_WHO = re.compile(r",\s+(?:which|who)\s+")
_POSSESSED = re.compile(r"['’]s\s[a-z]+ed\b")  # "the company's expanded programme": no verb
_PREPOSITION = re.compile(r"^(?:on|in|at|by)\s", re.IGNORECASE)
_NAME_AT_END = re.compile(r"(?:[A-ZÀ-Þ][\w’'.-]+\s?){1,5}$")
_RESTRICTIVE = re.compile(r"\s(?:who|that|which)\s+")
_NO_SUBJECT = re.compile(
    r"(?:in|on|at|for|by|of|from|with|to|one|both|some|all|two|others|however|meanwhile|instead|still|yet|then|also|already|now|once|"
    r"[a-z]+ly$)\b", re.IGNORECASE
)
_AGO = re.compile(r"\sago\s")  # "honoured those who fell years ago in a rally on Friday": that is dated otherwise
_FOLLOWS = re.compile(r"\bfollow(?:s|ed)\s+(?=(?:the|an?)\s)")
_WHEN_BEHIND = re.compile(r",?\s+when\s+")
_WHAT_HAPPENED = re.compile(r"What happened\s(?:(?:on|in|at|late|early)\s+)*")  # "What happened on Tuesday, when a wall fell, angered them"
_EMPTY_BEFORE = re.compile(r"\b(?:happened|came|occurred|changed|took place)\s+(?:(?:on|in|at|late|early)\s+)*$")
NOUNS = 5  # words
APART = 3  # tokens; auxiliaries and their verb stand no further apart
_OBJECTS = frozenset("it him her them".split())  # "the man who had inspected it was jailed": there the clause ends
_PRONOUNS = frozenset({"he", "she", "it", "they"})
SUBJECT = 70  # characters; a longer beginning is no subject


def core(words: str, phrase: str) -> str:
    """The part of a clause that its dating phrase dates."""
    at = words.find(phrase) if phrase else -1
    if at < 0:
        return words
    end = at + len(phrase)
    if at == 0 and _COUNTED.search(phrase) and has_verb(words[end:].partition(",")[0]):
        return words[end:].strip()
    for part in _PARTS:
        found = part(words, at, end)
        if found:
            return found
    return words


def _listed(words: str, at: int, end: int) -> str:
    """What stands after the colon in "28 May: the company shuts its systems down"."""
    match = re.compile(r"\s*(?:, \d{4})?\s*(?::|[–—-]\s)\s*(?=\S+\s+\S)").match(words, end)
    return words[match.end() :] if match and re.fullmatch(r"\W*(?:on |in |by )?", words[:at], re.IGNORECASE) else ""


def _as_it_happened(words: str, at: int, end: int) -> str:
    """"The two deaths happened on Tuesday, when a wall fell on a bus": a wall fell on a bus."""
    match = _WHEN_BEHIND.match(words, end)
    told = words[match.end() :] if match else ""
    if _WHAT_HAPPENED.fullmatch(words[:at]):
        told = told.partition(", ")[0]
    return told if _EMPTY_BEFORE.search(words[:at]) and is_clause(told) else ""


def _of_what_is_named(words: str, at: int, end: int) -> str:
    """"The case that was to have been heard on Tuesday": the case was to have been heard."""
    match = _RESTRICTIVE.search(words)
    named = words[: match.start()] if match else ""
    if not match or match.end() > at or "," in named or has_verb(named) or len(named.split()) > NOUNS:
        return ""
    told = words[match.end() :]
    found = tokens(told, 0, len(told))
    verbs = [i for i in range(len(found)) if role(found, i) != NONE]
    alone = bool(verbs) and verbs[0] == 0 and all(
        later - earlier <= APART and not _OBJECTS & {token.word for token in found[earlier + 1 : later]}
        for earlier, later in zip(verbs, verbs[1:], strict=False)
        if not _SUBORDINATE.search(told, found[earlier].end, found[later].start)
    )
    return f"{named} {told}" if alone else ""


def _what_it_follows(words: str, at: int, end: int) -> str:
    """"The order follows the crash of a ferry last Friday, in which nine died": the crash of a ferry."""
    match = next((m for m in reversed(list(_FOLLOWS.finditer(words))) if m.end() <= at), None)
    told = words[match.end() : end] if match else ""
    if not told or "," in told:
        return ""
    return told if not has_verb(told) else _of_what_is_named(told, told.rfind(words[at:end]), len(told))


def _after_when(words: str, at: int, end: int) -> str:
    """"When the ferry hit a reef last Saturday, it was the second one": the event stands in front."""
    opening, comma = _WHEN.match(words), words.find(",", end)
    if not opening or comma < 0 or not has_verb(words[opening.end() : comma]):
        return ""
    inner = [match.start() for match in re.finditer(",", words[:at])]
    if len(inner) % 2 and has_verb(words[opening.end() : inner[-1]]) and has_verb(words[inner[-1] : comma]):
        return ""
    return words[opening.end() : comma]


def _in_relative(words: str, at: int, end: int) -> str:
    """"The office, which opened an inquiry last Friday, would not comment": the office opened an inquiry."""
    match = next((m for m in reversed(list(_WHO.finditer(words))) if m.end() <= at), None)
    if match is None or "," in words[match.end() : at]:
        return ""
    dated_first = _PREPOSITION.fullmatch(words[match.end() : at])  # "which in May had opened"
    told = words[end if dated_first else match.end() : _until(words, end)].lstrip()
    found = tokens(told, 0, len(told))
    if not found or role(found, 0) == NONE:
        return ""
    subject = words[: match.start()]
    name = _NAME_AT_END.search(subject)
    if name and stem(name[0].strip()) in CALENDAR:
        return ""
    opens = _PREPOSITION.match(subject)  # "In Harn, which shut its mill on Monday"
    if name and (opens or has_verb(subject) or "," in subject or len(subject) > SUBJECT or subject.split()[0].lower() in _PRONOUNS):
        subject = _PREPOSITION.sub("", name[0])
    elif has_verb(_POSSESSED.sub("", subject)) or len(subject) > SUBJECT or subject.split()[0].lower() in _PRONOUNS:
        return ""
    return f"{subject.strip()} {told}"


def _in_participle(words: str, at: int, end: int) -> str:
    """"The agreement, signed on 5 July, scraps the tax": the agreement signed, as headlines have it."""
    subject, comma, rest = words.partition(", ")
    if not comma or _NO_SUBJECT.match(subject):
        return ""
    if at < len(subject) or has_verb(subject) or len(subject) > SUBJECT or "," in words[len(subject) + 1 : at]:
        return ""
    found = tokens(rest, 0, len(rest))
    if not found or role(found, 0) != PAST or found[0].word == "dated":
        return ""
    return f"{subject} {words[len(subject) + 2 : _until(words, end)]}"


def _in_subordinate(words: str, at: int, end: int) -> str:
    """"She attacked the bank after it raised its rate last Thursday": the bank raised its rate."""
    match = next((m for m in reversed(list(_SUBORDINATE.finditer(words))) if m.end() <= at), None)
    if match is None or not has_verb(words[: match.start()]):
        return ""
    told = words[match.end() : _until(words, end)]
    return told if is_clause(told) and not re.search(r",\s", words[match.end() : at]) else ""


def _of_someone_who(words: str, at: int, end: int) -> str:
    """"It asked why hackers who broke in on Friday were not seen": hackers broke in."""
    match = next((m for m in reversed(list(_RESTRICTIVE.finditer(words))) if m.end() <= at), None)
    if match is None or "," in words[match.end() : at] or _AGO.search(words, match.end(), at):
        return ""
    told = words[match.end() : _until(words, end) if words.startswith(" to ", end) else end]
    found = tokens(told, 0, len(told))
    subject = nouns_before(words[: match.start()], told)
    if not subject or not found or role(found, 0) == NONE or not has_verb(words[: words.rfind(subject, 0, match.start())]):
        return ""
    return f"{subject} {told}"


def _in_that(words: str, at: int, end: int) -> str:
    """"Officials said that the bridge fell on Friday", "said that they knew and that the bridge fell on Friday": the bridge fell."""
    before = [match for match in _THAT.finditer(words) if match.end() <= at]
    if not before or not words[: before[0].start()].split() or words[: before[0].start()].split()[-1].lower() not in SAYING:
        return ""
    that = before[-1] if words[: before[-1].start()].endswith("and ") else before[0]
    told = words[that.end() :]
    another = _AND_THAT.search(told)
    told = told[: another.start()] if another and that.end() + another.start() >= end else told  # "that A fell on Tuesday and that B did"
    return told if is_clause(told) else ""


def is_clause(told: str) -> bool:
    """A subject and then a verb; "after accusing her" and "before talks on Monday" are none."""
    found = tokens(told, 0, len(told))
    verb = next((i for i in range(len(found)) if role(found, i) != NONE), 0)
    if found and (found[0].word.endswith("ing") or found[0].word.isdigit()):
        return False
    return verb > 0 and not any(token.word in {"and", "or", ","} for token in found[:verb])


def _until(words: str, end: int) -> int:
    comma = re.compile(r",\s|;").search(words, end)
    return comma.start() if comma else len(words)


_PARTS = (
    _listed, _as_it_happened, _what_it_follows, _of_what_is_named, _after_when, _in_relative, _in_participle, _in_subordinate,
    _of_someone_who, _in_that,
)
