"""Which verb of a clause governs its dated phrase, and what its auxiliaries make of it."""

import re
from itertools import pairwise

from timeline.dates.rules.announced import OCCASION
from timeline.dates.words import MONTHS, WEEKDAYS

from .asides import asides_ahead
from .happenings import is_number
from .modality import CHANCE, COPULA, NONE, PAST, PLAN, STATEMENT, role
from .tokens import Token
from .verbs import ARTICLES, COPULAS, FORWARD, FUTURE, NEGATIONS, OFF, PARTICIPLES, PLANNING, PUT_OFF

REACH = 40  # tokens; beyond that no verb belongs to the phrase
OTHER_CLAUSE, ASIDE, NEXT, WORD = 10, 6, 4, 1.2  # how much further off a verb is behind a phrase for what stands between them
_NAMING = 5  # tokens; "what will one day be the"
_TIMES = MONTHS.keys() | WEEKDAYS.keys() | {"on", "in", "at", "from", "again"}  # "on Monday and in March", which is no other clause
_SETS = frozenset("set fixed scheduled rescheduled booked convened arranged listed".split())
_OCCASION = re.compile(rf"(?:{OCCASION}|date)s?", re.IGNORECASE)
_OPENING = frozenset("that which who whether because to".split())
_SENSED = frozenset("see seen hear heard feel felt smell smelt".split())
_LOOKING_BACK = frozenset("when after since once because time".split())  # "by the time it agreed to leave this month"


def governing(found: list[Token], start: int, end: int, *, past: bool = False) -> tuple[str, int]:
    """The role of the verb nearest to the phrase at `start:end`, and that token's index (-1 for none).

    What stands before the phrase in its own clause is nearer than what follows; a modal or auxiliary gives its verb its sense.
    `past`: the phrase names a time that lies behind the article.
    """
    left = max((i for i, token in enumerate(found) if token.end <= start), default=-1)
    right = min((i for i, token in enumerate(found) if token.start >= end), default=len(found))
    best, best_cost = (NONE, -1), REACH
    beside = {at for aside in asides_ahead(found) if not (aside[0] <= left and right <= aside[-1]) for at in aside}
    cost = 0.0
    for i in range(left, -1, -1):
        if i in beside:
            continue
        cost += 4 if found[i].word in {",", ";", ":", "(", "–", "—"} else 1
        if (what := role(found, i)) != NONE and cost < best_cost and not _names_a_thing(found, i):
            best, best_cost = (what, i), cost
            break
    cost = 1.0
    for i in range(right, len(found)):
        if i in beside:
            continue
        cost += _further(found, i, contested=best[1] >= 0)
        if best[1] >= 0 and found[i].word == "with" and found[i - 1].word == ",":
            cost += OTHER_CLAUSE  # "opened on Monday, with more guests expected on the last day"
        if (what := role(found, i)) != NONE and cost < best_cost:
            best, best_cost = (what, i), cost
            break
    if best[1] < 0 and left > 0 and found[left].word in {"on", "in"} and found[left - 1].word in PARTICIPLES:
        return PAST, left - 1  # "a claim begun on 8 May", which has no verb but this
    if past and best[1] <= left and _took_place_as_planned(found, best[1], right):
        best = PAST, right
    return _with_auxiliaries(found, best, start, past=past)


def _names_a_thing(found: list[Token], at: int) -> bool:
    """"Was lifted out of what used to be the third floor": what it was or is to be only names it."""
    words = [token.word for token in found[at : at + _NAMING]]
    named = any(verb in {"be", "become"} and of in ARTICLES for verb, of in pairwise(words))
    return named and any(token.word == "what" for token in found[max(0, at - _NAMING) : at])


def _took_place_as_planned(found: list[Token], plan: int, behind: int) -> bool:
    """"The march planned for Saturday was held in the rain", read on Sunday."""
    if plan < 1 or found[plan].word not in PLANNING or found[plan - 1].word in COPULAS or behind >= len(found):
        return False
    following = {token.word for token in found[behind : behind + 4]}
    return role(found, behind) in {PAST, COPULA} and not following & (OFF | NEGATIONS)


def _further(found: list[Token], at: int, *, contested: bool) -> float:
    """"said on Monday that she would go", "voted on Monday to go", "the fund, agreed on Monday, will pay": that verb is of another clause.

    So it is in "arrived this week and will be tested". `contested`: a verb in front of the phrase has a claim to it too.
    """
    word = found[at].word
    joins = word in {"and", "but"} and not is_number(_word_after(found, at)) and _word_after(found, at) not in _TIMES
    if contested and (word in _OPENING or joins):
        return OTHER_CLAUSE
    if contested and word == ",":
        return ASIDE
    return NEXT if word in {"and", "but", ";", ":", ","} else WORD


def _puts_off_to(found: list[Token], at: int, phrase: int) -> bool:
    """"postponed to 3 April", "fixed the hearing for 3 April": the phrase is when it is to be, not when that was settled."""
    between = _words_between(found, at, phrase)
    return bool(between) and (
        (found[at].word in PUT_OFF and between[-1] in {"to", "until", "till"})
        or (found[at].word in _SETS and between[-1] == "for" and any(_OCCASION.fullmatch(word) for word in between))
    )


def _orders_to(found: list[Token], at: int, phrase: int) -> bool:
    """"called on both sides to return by Friday": the phrase stands behind what is still to be done."""
    if found[at].word not in FORWARD or found[at].start > phrase or any(token.word in _LOOKING_BACK for token in found[:at]):
        return False
    between = _words_between(found, at, phrase)
    to_do = any(word == "to" and not is_number(behind) for word, behind in pairwise(between))
    return to_do and between[-1] != "to" and "," not in between  # not "agreed by seven votes to two on Friday"


def _words_between(found: list[Token], at: int, phrase: int) -> list[str]:
    return [token.word for token in found[at + 1 :] if token.end <= phrase]


def _has_been_done(found: list[Token], at: int, *, past: bool) -> bool:
    """"Had to shut its gates", "was hired last spring to be its keeper": done, unless it was only expected or agreed."""
    if at < 0:
        return False
    return found[at].word == "had" or (past and role(found, at) == PAST and found[at].word not in PLANNING | FORWARD)


def _was_able(found: list[Token], at: int) -> bool:
    """"Divers were at last able to lift it": they lifted it."""
    words = [token.word for token in found[at : at + 5]]
    return words[0] in {"was", "were", "been"} and ("able", "to") in pairwise(words)


def _word_after(found: list[Token], at: int) -> str:
    return found[at + 1].word if at + 1 < len(found) else ""


def _with_auxiliaries(found: list[Token], best: tuple[str, int], phrase: int, *, past: bool) -> tuple[str, int]:
    """"was killed" is past, "will be killed" and "is to be opened" are plans, "may have met" is a chance."""
    what, at = best
    if at < 0:
        return best
    group = [found[i].word for i in range(max(0, at - 4), at)]
    if [word for word in group if word != "been"][-2:] == ["to", "have"] and {"was", "were"} & set(group):
        return PLAN, at  # "was to have resumed"
    if what == CHANCE and past and found[at].word == "could" and _word_after(found, at) in _SENSED:
        return PAST, at  # "the smoke could be seen from the coast": it was
    if {"should", "have"} <= set(group) or (what == PAST and _puts_off_to(found, at, phrase)):
        return PLAN, at
    for back, word in enumerate(reversed(group), start=1):
        if word == "to" and _has_been_done(found, at - back - 1, past=past):
            return PAST, at - back - 1
        if word in FUTURE or (word == "to" and found[at - back + 1].word in {"be", found[at].word} and what != STATEMENT):
            return PLAN, at
        if word in {"may", "might", "could"}:
            return PAST if past and word == "could" and found[at].word in _SENSED else CHANCE, at
        if word not in COPULAS and not word.endswith("ly"):
            break
    # "pledged money to rebuild the town on Thursday", read on Friday: the pledge was made then
    if what in {PAST, STATEMENT} and not past and _orders_to(found, at, phrase):
        return PLAN, at
    if what == COPULA and _was_able(found, at):
        return PAST, at
    if what == COPULA:
        for i in range(at + 1, min(at + 4, len(found))):
            following = role(found, i)
            if following in {PAST, PLAN, STATEMENT, CHANCE}:
                return following, i
            if not found[i].word.endswith("ly") and found[i].word not in {"not", "been", "being", "be", "also", "still"}:
                break
    return best
