"""A sentence and its temporal expressions to dated clauses: which phrase dates what."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from timeline.dates.mention import Mention
from timeline.dates.rules.announced import OCCASION

from .attached import is_ahead_of_it
from .clause import Clause
from .dating import dates_something
from .deadlines import TERM
from .described import described_aside, end_of_described, is_called_off, named_decision
from .going_on import is_fixed, is_going_on, is_now
from .governing import governing
from .happening_names import FOLLOWING, is_named_behind_after
from .labels import behind_label, brought_up_to
from .limits import is_limit, is_not_until, tells_when
from .modality import COPULA, NONE, PAST, PLAN, STATEMENT, contains_verb, is_yet_to_come, modality, negated, role, takes_place
from .named_after import with_named
from .named_by_date import without_names_of_things
from .narrowing import narrowed
from .no_report import IMAGINED, TO_READERS, is_condition, is_no_report
from .occurrences import tells_what_took_place
from .spans import is_long_gone_by, with_spans
from .statements import with_what_was_said, without_bare_attribution
from .stretches import stretches
from .tokens import Token, tokens
from .years import is_done, is_year_gone_by, told_of_year

_POSSESSIVE = re.compile(r"\s?['’]s?\b")  # "last month's rise" beside "on Thursday"
_BEFORE_CAUSE = re.compile(rf"\b(?:{FOLLOWING}|since|because of)\s(?:the\s)?$")  # "in the wake of the"
_AT_IT = re.compile(r"(?:In|At|During) ")
_HELD = re.compile(rf"['’]s\s(?:[a-z-]+\s){{0,2}}{OCCASION}s?\b")
_LATER = re.compile(r"\b(?:later|on)$")  # "three months later", "a year on"
_AGO = re.compile(r"\bago$")
_ACCOUNTS = re.compile(r"\b(?:months|weeks|half|year)\sto\s$")  # "said on Tuesday that it lost 3 million in the year to June"
_BACK = frozenset("back underway".split())  # "were back on the streets" tells of something that took place
# "the alert, which it raised on Monday": cut out of its sentence it does not say who
_NOBODYS = re.compile(r"(?:an?|the|its|their|his|her)\s[^,;:]{2,90},\s(?:which|whom)\s(?:it|they)\s(?!says?\b|believes?\b)", re.IGNORECASE)
_LABEL_LENGTH = 6  # words; "Collections next week", with no stop at its end
_BEFORE_LISTED = re.compile(r"[\s\W]*(?:on|in|by)?\s*", re.IGNORECASE)
_AFTER_LISTED = re.compile(r"\s*(?:,\s*\d{4}\s*)?(?::|\s[–—-])\s+(?=\S+\s+\S+\s+\S)")
_LABEL = re.compile(r"\s*")  # "8 December 2010 The board allows him to practise": no preposition, and a capital after it
_AFTER_LABEL = re.compile(r"\s+(?=[“\"`']*[A-ZÀ-Þ]\S*\s+\S+\s+\S)")
_YEAR_AT_END = re.compile(r"\b\d{4}$")


def clauses(
    text: str, start: int, end: int, mentions: Sequence[Mention], published: date | None, *, unplaced: bool = False
) -> list[Clause]:
    """The dated clauses of the sentence `text[start:end]`; `mentions` are those that lie in it, in order."""
    joined = with_spans(text, mentions)
    dating = [
        mention for mention in joined
        if dates_something(text, start, mention, published, unplaced=unplaced, listed=_is_listed(text, start, end, mention))
    ]
    dating = without_names_of_things(text, dating)
    if not dating or text[start:end].rstrip(" \n”\"’'").endswith("?"):
        return []
    if text[end - 1 : end].isalnum() and len(text[start:end].split()) <= _LABEL_LENGTH and not contains_verb(text, start, end):
        return []
    dating = [m for m in dating if not _only_says_which(text, start, m) and not _ACCOUNTS.search(text, start, m.start)] or dating
    if (behind := behind_label(text, start, end, dating)) and len(dating) > 1:
        start, published = behind, dating[0].latest or published
        dating = [brought_up_to(mention, dating[0]) for mention in dating[1:]]
    elif behind or _is_listed(text, start, end, dating[0]):
        if TO_READERS.search(text[start:end]):
            return []
        ahead = dating[0].begins_after(published)
        return [Clause(behind or start, end, dating[0], "planned" if ahead else "happened", statement=False, listed=True)]
    found = []
    for mention, stretch in stretches(text, start, end, dating):
        if not (part := narrowed(text, stretch, mention, end)):
            continue
        if part[0] > start and _NOBODYS.match(text, *part):
            continue
        if clause := _clause(text, mention, part, published):
            found.append(clause)
        elif found and text[found[-1].end : part[0]].strip() == "that":
            found[-1] = replace(found[-1], end=part[1])  # "The court heard on Wednesday that he had been drinking on 3 April"
    told = without_bare_attribution(text, with_what_was_said(text, start, found))
    return with_named(text, start, end, dating, told, published)


def _only_says_which(text: str, start: int, mention: Mention) -> bool:
    """"Last month's rise" beside "on Thursday"; but "In Tuesday's vote they chose a mayor for June" tells of Tuesday."""
    return bool(_POSSESSIVE.match(text, mention.end)) and not (
        _AT_IT.fullmatch(text, start, mention.start) and _HELD.match(text, mention.end)
    )


def _is_listed(text: str, start: int, end: int, mention: Mention) -> bool:
    """"28 May: the company shuts its systems down", a line of a chronicle."""
    if _BEFORE_LISTED.fullmatch(text, start, mention.start) and _AFTER_LISTED.match(text, mention.end, end):
        return True
    labels = mention.earliest == mention.latest and _YEAR_AT_END.search(mention.text)
    return bool(labels and _LABEL.fullmatch(text, start, mention.start) and _AFTER_LABEL.match(text, mention.end, end))


def _clause(text: str, mention: Mention, stretch: tuple[int, int], published: date | None) -> Clause | None:
    start, end = stretch
    if is_named_behind_after(text, start, mention):
        return Clause(start, end, mention, "happened", statement=False) if _is_past(mention, published) else None
    of_year = is_year_gone_by(mention, published)
    goes_before = text[start : mention.start]
    if (is_limit(goes_before) or (of_year and len(goes_before.split()) > 1)) and (told := tells_when(text, mention)):
        start = told
    end = _end_of_apposition(text, start, end, mention)
    if is_called_off(text, start, mention, end, published):
        return Clause(start, end, mention, "happened", statement=False) if _is_of_the_day(mention, published) else None
    if of_year:
        doing, end = told_of_year(text, start, end, mention)
        if doing > start:
            return Clause(doing, end, mention, "happened", statement=False)
    if described := described_aside(text, start, mention, end):
        return Clause(*described, mention, "happened", statement=False) if _is_past(mention, published) else None
    if decided := named_decision(text, start, mention, end):
        return None if mention.begins_after(published) else Clause(*decided, mention, "happened", statement=False)
    end = end_of_described(text, start, mention, end)
    found = [token for token in tokens(text, start, end) if not mention.start <= token.start < mention.end]
    what, verb = governing(found, mention.start, mention.end, past=_lies_behind(text, mention, published))
    how = modality(what, found, mention, published)
    if (of_year or is_long_gone_by(mention, published)) and not is_done(found, what, verb):
        return None
    if what in {NONE, STATEMENT} and TERM.search(text, start, mention.start) and _is_past(mention, published):
        return None  # "they expect a cut by the end of the year": of a year that is to come, whatever its date was read as
    if is_ahead_of_it(text, start, mention) or (mention.begins_after(published) and is_condition(text, start, mention)):
        return None
    if how == "planned" and _AGO.search(mention.text):
        return None  # "There is to be a trial over a death two years ago"
    if mention.begins_after(published) and what != PLAN and _LATER.search(mention.text):
        return None  # "Two months later there remains a debt": that is now, however it was counted
    if how == "planned" and _is_past(mention, published) and (is_yet_to_come(found, verb) or _is_behind_after(text, start, mention)):
        return None  # "After Monday's vote the pool will close": the phrase is not of what is still to come
    if is_not_until(text[start : mention.start]) and how == "happened" and what != NONE:
        return Clause(start, end, mention, how, statement=False)
    today = is_now(mention, published)
    if what == NONE and today and is_fixed(text, start, mention):
        return Clause(start, end, mention, "planned", statement=False)
    if (what == NONE and how == "happened") or negated(found, verb) or is_no_report(text, start, end, mention):
        return None
    begun = is_limit(text[start : mention.start]) or tells_what_took_place(text, start, end, mention)
    if what == COPULA and how == "happened" and not (begun or takes_place(found, verb)) and _is_state(found, verb, today=today):
        return None
    return Clause(start, end, mention, how, what == STATEMENT and how == "happened")


def _end_of_apposition(text: str, start: int, end: int, mention: Mention) -> int:
    """"The plan, tabled on Tuesday after talks, would have kept two pits open": only the participle is dated, whatever follows."""
    opened, closed = text.find(", ", start, mention.start), text.find(",", mention.end, end)
    if opened < 0 or closed < 0 or not IMAGINED.search(text, closed, end) or contains_verb(text, start, opened):
        return end
    inner = tokens(text, opened + 1, closed)
    return closed if inner and role(inner, 0) == PAST else end


def _is_state(found: list[Token], verb: int, *, today: bool) -> bool:
    """"The offer is a third above Friday's price", "the road was open": nothing done, and no figure reported."""
    if any(role(found, at) == PAST for at in range(len(found))):
        return False
    if is_going_on(found, verb, today=today):
        return False
    if found[verb].word in {"was", "were"} and _BACK & {token.word for token in found[verb + 1 : verb + 2]}:
        return False
    return found[verb].word in {"is", "are", "has", "have"} or not any(token.word == "%" or token.word.isdigit() for token in found)


def _lies_behind(text: str, mention: Mention, published: date | None) -> bool:
    """A time before the article, other than a term: "by Friday" is what something is to be done by."""
    return _is_past(mention, published) and not TERM.search(text, max(0, mention.start - 12), mention.start)


def _is_behind_after(text: str, start: int, mention: Mention) -> bool:
    """"Should be rebuilt after last week's flood": the phrase is of what came before."""
    return bool(_POSSESSIVE.match(text, mention.end) and _BEFORE_CAUSE.search(text, start, mention.start))


def _is_of_the_day(mention: Mention, published: date | None) -> bool:
    """Whether the article appeared on the very day: then what was to be was called off on it too."""
    return mention.is_day and mention.earliest == published


def _is_past(mention: Mention, published: date | None) -> bool:
    return published is not None and mention.latest is not None and mention.latest < published
