"""A sentence with several temporal expressions cut into the stretches that they date."""

import re
from collections.abc import Sequence

from timeline.articles.vocabulary import stem
from timeline.dates.mention import Mention

from .each_day import each_its_own
from .modality import NONE, PAST, PLAN, STATEMENT, contains_verb, role
from .similarity import CALENDAR
from .statements import is_day_of_saying
from .tokens import tokens
from .two_dates import is_of_what_is_planned, second_dates

_BOUNDARY = re.compile(
    r"[;:]\s|\s[–—-]\s|,\s+(?:which|who|whose|while|but|and|as|after|before|when|where|with|although|though|followed by)\b"
    r"|\b(?:that|after|before|while|when|because|although|whereas|which|who|until)\b"
    r"|\bas\b(?! (?:was |previously )?(?:expected|planned|scheduled|promised|forecast)\b)"
    r"|\band\b|\bbut\b|,\s"
)
_BOTH_DATES = re.compile(r"\s*,?\s*(?:and|or|,)\s*(?:on|in|the)?\s*")  # "on Monday, 3 May, and Tuesday, 4 May"
_AND_ON = re.compile(r",?\s+and\s+(?:on|in)\b")
SUBJECT_FOLLOWS = re.compile(r",?\s+(?!(?:and|or|but|when|after|before|as|with|at|in|on|for|by|to)\b)\w")
_WHAT_WAS_SAID = re.compile(
    r"\s+(?!(?:that|to|and|but|or|of|in|at|by|for|from|with|about|against|as|on|when|where|who|after|before)\b)(?=[\w“\"])"
)
_AND_DOES = re.compile(
    r",?\s+(?:and|but)\s+(?=to\s[a-z]{3})|,?\s+(?:(?:and|but)\s+)?(?=(?:re)?(?:opens|closes|begins|ends|starts|leaves|returns|expires)\b)"
)
RELATIVE = re.compile(r",\s+(?:(?:in|at|on|during|for|of|with|by|from|under|through|after) )?(?:who|whom|whose|which)\b")
_RESTRICTIVE = re.compile(r"\s(?:who|which|that)\s")
_ASIDE = re.compile(r",\s+(?:(?:who|whom|whose|which)\b|(?:[\w’'.-]+\s){1,7}(?:said|says|told)\b)")
NAME_AT_END = re.compile(r"[A-ZÀ-Þ][\w’'.-]+(?:\s[A-ZÀ-Þ][\w’'.-]+){0,4}$")
NOUN_AT_END = re.compile(r"\b(?:the|a|an|that|this|its|their|his|her|two|three|several)\s(?:[\w’'-]+\s){0,3}[\w’'-]+\s*$", re.IGNORECASE)
_SPAN_AT_END = re.compile(r",\s+(?:[\w-]+\s){0,2}(?:hours?|days?|weeks?|months?|years?)$")  # ", 25 days" of "25 days after"


def stretches(text: str, start: int, end: int, dating: Sequence[Mention]) -> list[tuple[Mention, tuple[int, int]]]:
    """One stretch of the sentence for each expression, cut at the clause boundary between them that lies last.

    Two expressions with no boundary or no verb between them date one event; the first one is its date.
    """
    starts, ends, kept = [start], [], [dating[0]]
    for mention in dating[1:]:
        if second_dates(text, starts[-1], kept[-1], mention):
            kept[-1] = mention
            continue
        each = each_its_own(text, starts[-1], kept[-1], mention)
        listed = _are_listed(text, starts[-1], kept[-1], mention, end)
        if listed and not each:
            continue
        boundaries = [] if listed else _boundaries(text, starts[-1], kept[-1], mention, end)
        if boundaries:
            boundary = _before_its_subject(text, boundaries)
            if _goes_on(text, boundary, kept[-1], mention):
                continue
            ends.append(boundary.start() if boundary[0].isspace() else _before_boundary(text, boundary.end()))
            starts.append(_with_antecedent(text, boundary, starts[-1]))
            kept.append(mention)
        elif each:
            starts.append(starts[-1])
            ends.append(kept[-1].end if not kept[-1].text.isdigit() else end)  # "on 4 and 6 October": no day without its month
            kept.append(mention)
        elif (noun := _noun_told_of(text, starts[-1], kept[-1], mention)) is not None:
            starts[-1:] = [noun, starts[-1]]
            ends.append(kept[-1].end)
            kept.append(mention)
        elif is_of_what_is_planned(text, starts[-1], kept[-1], mention):
            starts.append(starts[-1])
            ends.append(kept[-1].end)
            kept.append(mention)
        elif mention.edtf and not kept[-1].edtf:
            kept[-1] = mention  # "observed a national day of mourning on 3 May", in a country that has none of its own
    return [(mention, trimmed(text, *edges)) for mention, edges in zip(kept, zip(starts, [*ends, end], strict=True), strict=True)]


def _are_listed(text: str, start: int, first: Mention, second: Mention, end: int) -> bool:
    return bool(_BOTH_DATES.fullmatch(text, first.end, second.start)) and not _begins_anew(text, start, first, second, end)


def _boundaries(text: str, start: int, first: Mention, second: Mention, end: int) -> list[re.Match[str]]:
    spoken = _BOUNDARY.finditer(text, first.end, second.start)
    found = [boundary for boundary in spoken if _parts_clauses(text, start, boundary, second, end)]
    return found or _unspoken_boundary(text, start, first, second)


def _parts_clauses(text: str, start: int, boundary: re.Match[str], mention: Mention, end: int) -> bool:
    """Whether there is a verb on either side; what a semicolon parts may do without."""
    if boundary[0].startswith(";"):
        return True
    behind = boundary.end(), end_of_clause(text, boundary.end(), end)
    return not _leads_in(text, boundary, mention) and contains_verb(text, start, boundary.start()) and contains_verb(text, *behind)


def _leads_in(text: str, boundary: re.Match[str], mention: Mention) -> bool:
    """Whether the word only leads in a date: "rations brought in before Christmas were lifted"."""
    return boundary[0] in {"after", "before"} and not text[boundary.end() : mention.start].strip()


def _begins_anew(text: str, start: int, first: Mention, second: Mention, end: int) -> bool:
    """"She was seen that afternoon, and on the 12th her coat was found": each date has its verb."""
    if not _AND_ON.search(text, first.end, second.start) or not SUBJECT_FOLLOWS.match(text, second.end):
        return False
    return contains_verb(text, start, first.end) and contains_verb(text, second.end, end_of_clause(text, second.end, end))


def end_of_clause(text: str, start: int, end: int) -> int:
    """Where an aside begins whose verb is not that of the clause: "appeared before a judge on Thursday, who freed him"."""
    aside = _ASIDE.search(text, start, end)
    return aside.start() if aside else end


def _unspoken_boundary(text: str, start: int, first: Mention, second: Mention) -> list[re.Match[str]]:
    """Where what was said begins without "that", "said on Thursday the pipe burst a day earlier", and where a verb in the present does."""
    if is_day_of_saying(text[start : first.start], "") and contains_verb(text, first.end, second.start):
        boundary = _WHAT_WAS_SAID.match(text, first.end, second.start)
    elif said := _said_that_day(text, start, first, second):
        boundary = _WHAT_WAS_SAID.match(text, said, second.start)
    else:
        boundary = _AND_DOES.match(text, first.end, second.start)
    return [boundary] if boundary else []


def _said_that_day(text: str, start: int, first: Mention, second: Mention) -> int:
    """Where "On Tuesday the agency said" ends, when it goes on to what happened; 0 where the first phrase does not open what was said."""
    if contains_verb(text, start, first.start):
        return 0
    behind = tokens(text, first.end, second.start)
    behind = behind[1:] if behind and behind[0].word == "," else behind
    at = next((i for i in range(len(behind)) if role(behind, i) != NONE), 0)
    says = at > 0 and role(behind, at) == STATEMENT and not any(token.word in {",", "who", "which", "that"} for token in behind[:at])
    return behind[at].end if says and contains_verb(text, behind[at].end, second.start) else 0


def _noun_told_of(text: str, start: int, first: Mention, second: Mention) -> int | None:
    """Where the noun begins of which the first phrase tells: "The guard who was hired in May | was jailed on Friday"."""
    *_, opened = [None, *_RESTRICTIVE.finditer(text, start, first.start)]
    noun = NOUN_AT_END.search(text, start, opened.start()) if opened else None
    if not noun or not contains_verb(text, opened.end(), first.start):
        return None
    behind = [token for token in tokens(text, first.end, second.start) if not token.word.endswith("ly")]
    return noun.start() if behind and role(behind, 0) != NONE else None


def _before_its_subject(text: str, boundaries: Sequence[re.Match[str]]) -> re.Match[str]:
    """The last boundary; what only ends an apposition or goes on with a subject is none.

    "But the tug, the Orrin Star, failed on Tuesday", "and the cook and the mate were saved on Friday".
    """
    at = len(boundaries) - 1
    while at and boundaries[at][0].strip() in {",", "and"} and not contains_verb(text, boundaries[at - 1].end(), boundaries[at].start()):
        at -= 1
    return boundaries[at]


def _goes_on(text: str, boundary: re.Match[str], first: Mention, second: Mention) -> bool:
    """"The crew docked on Tuesday and unloaded the grain the same evening": of one day and by one who is named once, that is one event."""
    behind = tokens(text, boundary.end(), second.start)
    by_the_same = boundary[0].strip(", ") == "and" and bool(behind) and role(behind, 0) in {PAST, PLAN}
    return first.is_day and first.edtf == second.edtf and by_the_same


def _with_antecedent(text: str, boundary: re.Match[str], start: int) -> int:
    """Where the clause behind a boundary begins: ", who was dismissed on Friday" begins with the name in front of it."""
    bare = boundary[0] in {"that", "which", "who"} and text[boundary.start() - 2] != ","
    if bare and (noun := _noun_before(text, boundary, start)) is not None:
        return noun
    if not RELATIVE.match(boundary[0]) and not RELATIVE.match(text, boundary.start(), boundary.end() + 8):
        return boundary.end()
    name = NAME_AT_END.search(text, start, boundary.start())
    return name.start() if name and stem(name[0]) not in CALENDAR else boundary.end()


def _noun_before(text: str, boundary: re.Match[str], start: int) -> int | None:
    """Where the noun begins that "that was to be heard" goes on from; None after a verb, for then it opens what was said."""
    behind = tokens(text, boundary.end(), min(len(text), boundary.end() + 40))
    noun = NOUN_AT_END.search(text, start, boundary.start())
    if not noun or not behind or role(behind, 0) == NONE or contains_verb(text, noun.start(), noun.end()):
        return None
    return noun.start()


def _before_boundary(text: str, edge: int) -> int:
    """Where the clause before an edge ends: in front of the words that open the next one."""
    match = re.search(r"(?:[,;:\s–—-]+(?:and|but)?\s*[\w’']+|[\s,;:–—-]+)\s*$", text[max(0, edge - 30) : edge])
    end = max(0, edge - 30) + match.start() if match else edge
    span = _SPAN_AT_END.search(text, max(0, end - 40), end)
    return span.start() if span else end


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in ",;:–—-"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:–—-"):
        end -= 1
    return start, end
