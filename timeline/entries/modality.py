"""What a word says as a verb, and what the verb that governs a dated phrase makes of it: happened, said, planned or possible."""

import re
from collections.abc import Sequence
from datetime import date

from timeline.dates.mention import Mention

from .happenings import is_number
from .tokens import Token, tokens
from .verbs import (
    ARRANGED,
    ARTICLES,
    CALLED_OFF,
    COPULAS,
    DONE_TO,
    FUTURE,
    IRREGULAR_PAST,
    NEGATIONS,
    NOT_PAST,
    PARTICIPLES,
    PLANNING,
    POSSIBLE,
    PRESENT_PLANS,
    SAYING,
    SCHEDULED,
)

STATEMENT, PAST, COPULA, PLAN, CHANCE, NONE = "statement", "past", "copula", "plan", "chance", "none"
NOT_BEFORE_A_VERB = frozenset("of by for with in on at from to and new more".split())
# "set up a post", "did the same", "had to leave a deposit"
_DONE = frozenset({("set", "up"), ("set", "off"), ("did", "so"), ("did", "the"), ("had", "to")})
_BEFORE_PARTICIPLES = COPULAS - {"do", "does", "did"}  # "does not run on Sundays"
_BEFORE_A_VERB = frozenset("re co de pre un over under out mis cross counter air fast hand double".split())
_HOPES = frozenset("possibility possible possibly likelihood prospect prospects chance chances speculation hopes may might".split())
_LOOKING_AHEAD = (PRESENT_PLANS - {"is", "are"}) | {"hope"}
_HANGING = frozenset("that who whom whose which when while where because if unless although though since until having".split())
# "The board certifies the result": what ends in s before an article is a verb
_IN_THE_PRESENT = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[A-Z][\w’'-]+)\s(?:[\w’'-]+\s){0,2}[a-z]{3,}s\s(?:the|a|an|its|his|her|their)\s"
)


def role(found: list[Token], at: int) -> str:
    """What the token at an index says as a verb, or NONE."""
    word = found[at].word
    before = found[at - 1].word if at else ""
    if word[0].isupper():
        return NONE
    if word in FUTURE:
        return PLAN
    if word in POSSIBLE:
        return CHANCE
    if word in ARRANGED and _is_arranged(found, at):
        return PLAN
    if word in SAYING and before not in ARTICLES and before not in {"to", "who", "which"}:
        done_to = found[at - 2].word if at > 1 and (before == "not" or before.endswith("ly")) else before
        if done_to == "be":
            return PLAN  # "is to be announced", "may be warned"
        if done_to in {"was", "were", "been", "wasn't", "weren't"}:
            return PAST  # "was warned": that is done to someone, nobody says it
        return PLAN if before in FUTURE else STATEMENT
    if (word, _word_behind(found, at)) in _DONE:
        return PAST
    if word in PLANNING and before not in {"as", "than"} and not _is_noun(found, at) and (
        before in COPULAS or _goes_on_to(found, at) or (word.endswith("s") and before not in NOT_BEFORE_A_VERB)
    ):
        return PLAN
    if word == "to" and before in {"is", "are", "was", "were"}:
        return PLAN
    if word in COPULAS:
        return COPULA
    if word in IRREGULAR_PAST:
        return PAST if before not in ARTICLES or word in {"left", "fell"} or _is_relative(found, at - 1) else NONE
    if word in PARTICIPLES:
        return PAST if any(token.word in _BEFORE_PARTICIPLES for token in found[max(0, at - 3) : at]) else NONE
    if word.endswith("ed") and len(word) > 3 and word not in NOT_PAST and not _is_compound(word) and (
        before not in ARTICLES or _is_relative(found, at - 1)
    ):
        return PLAN if before == "be" else PAST
    return PAST if word in DONE_TO and _is_done_to(found, at) else NONE


def _is_compound(word: str) -> bool:
    """"Sele-based", "star-studded"; not "re-opened"."""
    first, hyphen, _ = word.partition("-")
    return bool(hyphen) and first not in _BEFORE_A_VERB


def _is_relative(found: list[Token], at: int) -> bool:
    """Whether a "that" stands behind a noun, "an outage that hit all"; not "said that lost bags", nor "That used car"."""
    before = found[at - 1].word if at > 0 else ""
    if found[at].word != "that" or not before[:1].isalnum():
        return False
    return not (before in SAYING or before in NOT_BEFORE_A_VERB or before in COPULAS or before.endswith(("ed", "ing")))


def _is_done_to(found: list[Token], at: int) -> bool:
    """"Police used tear gas", "tear gas was used on Friday"; not "a used car", "is used to", "little used by"."""
    before, behind = found[at - 1].word if at else "", _word_behind(found, at)
    if found[at].word == "used" and before in {"was", "were", "been"}:
        return behind != "to"
    described = before in ARTICLES | NOT_BEFORE_A_VERB | {"is", "are", "was", "were", "be", "been", "being"} or before.endswith("ly")
    return bool(at and before[:1].isalpha() and behind[:1].isalnum()) and not described and behind not in NOT_BEFORE_A_VERB


def _is_arranged(found: list[Token], at: int) -> bool:
    """"A new bridge is promised for May", "the hearing is now pencilled in for 3 June"."""
    words = [token.word for token in found[at + 1 : at + 3]]
    return "for" in words and words[0] in {"for", "in"} and any(token.word in COPULAS for token in found[max(0, at - 2) : at])


def _word_behind(found: list[Token], at: int) -> str:
    return found[at + 1].word if at + 1 < len(found) else ""


def _is_noun(found: list[Token], at: int) -> bool:
    """"announced plans", "a rescue plan for", "five votes to four": what has been planned rather than that it is."""
    before = found[at - 1].word if at else ""
    if before in ARTICLES or is_number(before):
        return True
    if not found[at].word.startswith(("plan", "aim", "hope")) or found[at].word.endswith("ed") or not at:
        return False
    return _word_behind(found, at) == "for" or role(found, at - 1) in {PAST, STATEMENT}


def holds_verb(found: list[Token]) -> bool:
    return any(role(found, i) != NONE for i in range(len(found)))


def contains_verb(text: str, start: int, end: int) -> bool:
    """Whether a stretch has a verb, one in the present too, which no token shows by itself."""
    return holds_verb(tokens(text, start, end)) or bool(_IN_THE_PRESENT.search(text, start, end))


def has_verb(words: str) -> bool:
    return contains_verb(words, 0, len(words))


def has_main_verb(words: str) -> bool:
    """Whether a verb stands outside the clauses that hang on another: not in "The claim that he was hiding his campaign"."""
    found = tokens(words, 0, len(words))
    waiting = within = False
    for at, token in enumerate(found):
        if token.word in _HANGING and words[token.end - 1].islower():
            waiting, within = True, False
        elif token.word == ",":
            waiting = within = False
        elif role(found, at) == NONE and not (waiting and token.word in IRREGULAR_PAST):  # "that ran", after a noun
            within = within and token.word.endswith("ly")
        elif waiting:
            waiting, within = False, True
        elif not within:
            return True
    return False


def _goes_on_to(found: list[Token], at: int) -> bool:
    following = _word_behind(found, at)
    return following in {"to", "for"} or (following in {"on", "in", "by"} and found[at].word in SCHEDULED)


def negated(found: list[Token], at: int) -> bool:
    """Whether the verb at an index tells what did not happen; that something "did not take place" is news all the same.

    So is that someone "pleaded not guilty", and that staff "were not paid".
    """
    around = [token.word for token in found[max(0, at - 3) : at + 2]]
    if at < 0 or "," in around or not any(word in NEGATIONS or word.endswith("n't") for word in around):
        return False
    pleaded = {"not", "guilty"} <= {token.word for token in found[at : at + 3]}
    return not (pleaded or takes_place(found, at) or _is_left_undone(found, at))


def _is_left_undone(found: list[Token], at: int) -> bool:
    """"Staff were not paid on 3 May": what was to be done to them and was not; "was not reached by Friday" is a state."""
    before = [token.word for token in found[max(0, at - 2) : at]]
    return role(found, at) == PAST and before in (["was", "not"], ["were", "not"]) and _word_behind(found, at) not in {"by", "until"}


def takes_place(found: list[Token], at: int) -> bool:
    following = [token.word for token in found[max(0, at) : max(0, at) + 5]]
    return not CALLED_OFF.isdisjoint(zip(following, following[1:], strict=False))


def is_yet_to_come(found: list[Token], at: int) -> bool:
    """Whether the verb at an index tells a plan as one that holds: "will", "is due to", "expects"; not "was due to"."""
    around = {token.word for token in found[max(0, at - 3) : at + 1]}
    return bool(around & PRESENT_PLANS) and not around & {"was", "were", "had"}


def modality(what: str, found: list[Token], mention: Mention, published: date | None) -> str:
    """happened, planned or possible. What lies after the publish day cannot have happened."""
    ahead = mention.begins_after(published)
    open_yet = published is not None and (mention.latest is None or mention.latest >= published)
    near = [token.word for token in found if mention.start - 90 <= token.start < mention.start]
    if what == STATEMENT:
        return "planned" if ahead or (published is None and _says_they_hope(near)) else "happened"
    if what == CHANCE or (open_yet and any(word in POSSIBLE for word in near) and what not in {PAST, STATEMENT}):
        return "possible"
    if what == PAST and open_yet and not mention.is_day and any(word in _HOPES for word in near):
        return "possible"
    if what == PLAN or ahead:
        return "planned"
    return "happened"


def _says_they_hope(words: Sequence[str]) -> bool:
    """"Say they hope to pass it by the end of the year"; not "will go, she said"."""
    said = next((at for at in reversed(range(len(words))) if words[at] in SAYING), -1)
    return not _LOOKING_AHEAD.isdisjoint(words[said + 1 :])
