"""Whether what was done is what was planned: a vote that one article expects for Friday, and what another tells of that Friday. Pure."""

import re
from collections.abc import Iterable, Sequence

from timeline.articles.vocabulary import names

from .candidate import Candidate
from .deeds import as_done, before_deed, deeds, without_deeds
from .happenings import ONCE_A_DAY, is_number
from .one_line import on_one_line
from .similarity import CALENDAR, cosine, features, is_kind

# How alike a plan and a deed of one day have to be, by what they share of what they tell themselves.
NAMING_THE_SAME = 0.08  # two words, or one and the kind of happening, or an occasion
IN_A_WORD = 0.15
UNNAMED = 0.20
OF_OTHERS = 1.01  # the same deed of different people is never one event
ALONE = 0.05  # where they share a telling word, and the story tells nothing else of the day
TELLING = 0.02  # of that likeness
OCCASIONS = ONCE_A_DAY | {"#vote", "#talks", "#protest", "#hearing", "#sentence"}  # what opens, closes, rises or is said is many things
_BY_THE_WAY = re.compile(r"\b(?:where|who|which|that|when|after|before|since|because|although|while)\b")

Told = Sequence[tuple[str, str]]  # what clauses tell, each with its dating phrase


def is_ahead(members: Sequence[Candidate]) -> bool:
    return all(member.clause.modality != "happened" for member in members)


def agreed_modality(members: Sequence[Candidate]) -> str:
    """A plan that another article reports as done has happened; time alone makes nothing happen."""
    said = {member.clause.modality for member in members}
    return next(how for how in ("happened", "planned", "possible") if how in said)


def sure_as_planned(planned: Sequence[Candidate], done: Sequence[Candidate]) -> float:
    """How alike what was planned for a day and what was done on it must be to be one event without asking."""
    return min(_sure(plan, deed) for plan in planned for deed in done)


def _sure(plan: Candidate, done: Candidate) -> float:
    both = features(plan.words).keys() & features(done.words).keys()
    words = sum(not is_kind(term) and _tells(term) for term in both)
    if _is_one_deed([plan], [done]) is False:
        return OF_OTHERS
    if words > 1 or (words and any(is_kind(term) for term in both)) or OCCASIONS & both:
        return NAMING_THE_SAME
    return IN_A_WORD if words else UNNAMED


def with_plans_for_it(groups: list[list[Candidate]]) -> list[list[Candidate]]:
    """The groups of one date, where a plan for the day has joined the one event that others tell as done as planned."""
    done = [group for group in groups if not is_ahead(group)]
    if not done or not groups[0][0].clause.mention.is_day:
        return groups
    told = [[member for member in group if member.clause.modality == "happened"] for group in done]
    unfulfilled = []
    for plan in groups:
        if not is_ahead(plan):
            continue
        found = [at for at, members in enumerate(told) if _is_done(plan, members, alone=len(told) == 1)]
        if len(found) == 1 and not {member.key for member in plan} & {member.key for member in done[found[0]]}:
            done[found[0]] += plan
        else:
            unfulfilled.append(plan)
    return [*done, *unfulfilled]


def _is_done(planned: Sequence[Candidate], done: Sequence[Candidate], *, alone: bool) -> bool:
    """`alone`: the story tells nothing else as done on that day."""
    one_deed = _is_one_deed(planned, done)
    if one_deed is None:
        return alone and likeness_of(planned, done) >= ALONE and any(_share_a_telling_word(plan, deed) for plan in planned for deed in done)
    return one_deed and (alone or bool(_beside_deeds(planned) & _beside_deeds(done)))


def _is_one_deed(planned: Sequence[Candidate], done: Sequence[Candidate]) -> bool | None:
    """Whether the deed that both tell is done by or to the same people, as far as names tell; None where they tell none."""
    to_come, told = [(as_done(plan.words), _phrase(plan)) for plan in planned], [(member.words, _phrase(member)) for member in done]
    both = _deeds(to_come) & _deeds(told)
    return any(_may_be_of_one(to_come, told, deed) for deed in both) if both else None


def _may_be_of_one(to_come: Told, told: Told, deed: str) -> bool:
    """"Orrin's judge will jail Tom Aske", "Aske was jailed": who is named before the deed of one is named with that of the other."""
    doers, others = _named([before_deed(words, deed) for words, _ in to_come]), _named([before_deed(words, deed) for words, _ in told])
    return not (doers and others) or bool(doers & _named([words for words, _ in told]) | others & _named([words for words, _ in to_come]))


def _deeds(told: Told) -> set[str]:
    return {deed for words, phrase in told for deed in deeds(words, phrase)}


def _named(texts: Iterable[str]) -> set[str]:
    return {name for text in texts for name in names(f"; {text}")} - CALENDAR


def _phrase(told: Candidate) -> str:
    return on_one_line(told.clause.mention.text)


def _beside_deeds(told: Sequence[Candidate]) -> set[str]:
    return {term for member in told for term in features(without_deeds(member.words)) if _tells(term)}


def _share_a_telling_word(plan: Candidate, done: Candidate) -> bool:
    """One that does not stand all over the story, and is no name: much may happen in one place, and near what was planned."""
    both = features(_itself(plan.words)).keys() & features(_itself(done.words)).keys() - names(plan.words) - names(done.words)
    return any(plan.vector.get(term, 0.0) * done.vector.get(term, 0.0) >= TELLING for term in both if _tells(term))


def _tells(term: str) -> bool:
    return not (term.startswith("#") or is_number(term))


def _itself(words: str) -> str:
    return _BY_THE_WAY.split(words, maxsplit=1)[0]


def likeness_of(first: Sequence[Candidate], second: Sequence[Candidate]) -> float:
    """The mean likeness over all pairs of two groups."""
    return sum(cosine(one.vector, other.vector) for one in first for other in second) / (len(first) * len(second))
