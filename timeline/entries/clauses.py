"""A sentence and its temporal expressions to dated clauses: which phrase dates what."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from timeline.articles.vocabulary import stem
from timeline.dates.mention import Mention

from .dating import dates_something
from .modality import COPULA, NONE, PAST, STATEMENT, Token, governing, modality, negated, role, takes_place, tokens
from .similarity import CALENDAR
from .spans import with_spans
from .verbs import BARE_SAYING


@dataclass(frozen=True)
class Clause:
    """A stretch `text[start:end]` that tells one dated event. `statement`: the event is that something was said.

    `listed`: a line of a chronicle, whose date stands before a colon or like a label before a sentence.
    """

    start: int
    end: int
    mention: Mention
    modality: str
    statement: bool
    listed: bool = False


ATTRIBUTION = 9  # words; ", the emergency service said on Sunday"

_BOUNDARY = re.compile(
    r"[;:]\s|\s[–—-]\s|,\s+(?:which|who|whose|while|but|and|as|after|before|when|where|with|although|though|followed by)\b"
    r"|\b(?:that|after|before|while|when|because|although|whereas|which|who|until|as)\b|\band\b|\bbut\b|,\s"
)
_RELATIVE = re.compile(r",\s+(?:who|whom|whose|which)\b")
_NAME_AT_END = re.compile(r"[A-ZÀ-Þ][\w’'.-]+(?:\s[A-ZÀ-Þ][\w’'.-]+){0,4}$")
_FIRST_PERSON = re.compile(r"(?:(?:and|but|so|then|here|now)\s+)?(?:I|[Ww]e|[Yy]ou|[Mm]y|[Yy]our)\b")
_IMAGINED = re.compile(r"\b(?:would|might|could) (?:not )?have\b|\bHad (?!to\b)(?:the|it|he|she|they|a)\b")
_OUTLET = re.compile(r",\s+(?:[\w’'.-]+\s+){0,7}?(?:reported|reports|wrote|writes)\s+(?:(?:on|late|early|earlier)\s+)*$")
_UNCHANGED = re.compile(r"\b(?:little|barely|virtually|hardly|largely) changed\b|\bunchanged\b", re.IGNORECASE)
_TO_READERS = re.compile(r"\b[Yy]our\b|!\s*$|^(?:Read|See|Click|Sign up|Subscribe|Watch|Listen|Win)\b")
_QUOTED = re.compile(r"[“”\"«»]")
_TERM = re.compile(r"\b(?:by|until|before)\s(?:the\s)?$", re.IGNORECASE)
_SPAN_AT_END = re.compile(r",\s+[\w-]+(?:\s[\w-]+)?\s(?:hours?|days?|weeks?|months?|years?)$")  # ", 25 days" of "25 days after"
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
    dating = [mention for mention in joined if dates_something(text, start, mention, published, unplaced=unplaced)]
    if not dating or text[start:end].rstrip(" \n”\"’'").endswith("?"):
        return []
    if _is_listed(text, start, end, dating[0]):
        if _TO_READERS.search(text[start:end]):
            return []
        ahead = published is not None and dating[0].earliest is not None and dating[0].earliest > published
        return [Clause(start, end, dating[0], "planned" if ahead else "happened", statement=False, listed=True)]
    found = []
    for mention, stretch in _stretches(text, start, end, dating):
        clause = _clause(text, mention, _between_semicolons(text, stretch, mention), published)
        if clause:
            found.append(clause)
    return _without_bare_attribution(text, found)


def _is_listed(text: str, start: int, end: int, mention: Mention) -> bool:
    """"28 May: the company shuts its systems down", a line of a chronicle."""
    if _BEFORE_LISTED.fullmatch(text, start, mention.start) and _AFTER_LISTED.match(text, mention.end, end):
        return True
    labels = mention.earliest == mention.latest and _YEAR_AT_END.search(mention.text)
    return bool(labels and _LABEL.fullmatch(text, start, mention.start) and _AFTER_LABEL.match(text, mention.end, end))


def _stretches(text: str, start: int, end: int, dating: Sequence[Mention]) -> list[tuple[Mention, tuple[int, int]]]:
    """One stretch of the sentence for each expression, cut at the clause boundary between them that lies last.

    Two expressions with no boundary or no verb between them date one event; the first one is its date.
    """
    starts, ends, kept = [start], [], [dating[0]]
    for mention in dating[1:]:
        boundaries = [
            m for m in _BOUNDARY.finditer(text, kept[-1].end, mention.start)
            if _has_verb(text, starts[-1], m.start()) and _has_verb(text, m.end(), end)
        ]
        if boundaries:
            ends.append(_before_boundary(text, boundaries[-1].end()))
            starts.append(_with_antecedent(text, boundaries[-1], starts[-1]))
            kept.append(mention)
    return [(mention, _trimmed(text, *edges)) for mention, edges in zip(kept, zip(starts, [*ends, end], strict=True), strict=True)]


def _with_antecedent(text: str, boundary: re.Match[str], start: int) -> int:
    """Where the clause behind a boundary begins: ", who was dismissed on Friday" begins with the name in front of it."""
    if not _RELATIVE.match(boundary[0]) and not _RELATIVE.match(text, boundary.start(), boundary.end() + 8):
        return boundary.end()
    name = _NAME_AT_END.search(text, start, boundary.start())
    return name.start() if name and stem(name[0]) not in CALENDAR else boundary.end()


def _between_semicolons(text: str, stretch: tuple[int, int], mention: Mention) -> tuple[int, int]:
    """What a semicolon parts are sentences of their own, and so is what a colon explains; "He said: " goes on."""
    start, end = stretch
    before, after = text.rfind(";", start, mention.start), text.find(";", mention.end, end)
    if before < 0 and (colon := text.rfind(": ", start, mention.start)) >= 0 and not _says(text, start, colon):
        before = colon
    if before >= 0 and _has_verb(text, before, end):
        start = before + 1
    if after >= 0 and _has_verb(text, start, after):
        end = after
    return _trimmed(text, start, end)


def _says(text: str, start: int, end: int) -> bool:
    return any(role([token], 0) == STATEMENT for token in tokens(text, start, end))


def _before_boundary(text: str, edge: int) -> int:
    """Where the clause before an edge ends: in front of the words that open the next one."""
    match = re.search(r"(?:[,;:\s–—-]+(?:and|but)?\s*[\w’']+|[\s,;:–—-]+)\s*$", text[max(0, edge - 30) : edge])
    end = max(0, edge - 30) + match.start() if match else edge
    span = _SPAN_AT_END.search(text, max(0, end - 40), end)
    return span.start() if span else end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in ",;:–—-"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:–—-"):
        end -= 1
    return start, end


def _has_verb(text: str, start: int, end: int) -> bool:
    found = tokens(text, start, end)
    return any(role(found, i) != NONE for i in range(len(found)))


def _clause(text: str, mention: Mention, stretch: tuple[int, int], published: date | None) -> Clause | None:
    start, end = stretch
    found = [token for token in tokens(text, start, end) if not mention.start <= token.start < mention.end]
    what, verb = governing(found, mention.start, mention.end, past=_lies_behind(text, mention, published))
    how = modality(what, found, mention, published)
    if (what == NONE and how == "happened") or negated(found, verb) or _is_no_report(text, start, end, mention):
        return None
    if what == COPULA and how == "happened" and not takes_place(found, verb) and _is_state(found, verb):
        return None
    return Clause(start, end, mention, how, what == STATEMENT and how == "happened")


def _is_state(found: list[Token], verb: int) -> bool:
    """"The offer is a third above Friday's price", "the road was open": nothing done, and no figure reported."""
    if any(role(found, at) == PAST for at in range(len(found))):
        return False
    return found[verb].word in {"is", "are"} or not any(token.word == "%" or token.word.isdigit() for token in found)


def _is_no_report(text: str, start: int, end: int, mention: Mention) -> bool:
    """What a writer tells of himself, his readers or what might have been, what stayed as it was, and the day of another's report."""
    words = text[start:end]
    if _OUTLET.search(text, start, mention.start) or (not _QUOTED.search(words) and _TO_READERS.search(words)):
        return True
    return bool(_FIRST_PERSON.match(words) or _UNCHANGED.search(words) or _IMAGINED.search(words))


def _lies_behind(text: str, mention: Mention, published: date | None) -> bool:
    """A time before the article, other than a term: "by Friday" is what something is to be done by."""
    behind = published is not None and mention.latest is not None and mention.latest < published
    return behind and not _TERM.search(text, max(0, mention.start - 12), mention.start)


def _without_bare_attribution(text: str, found: list[Clause]) -> list[Clause]:
    """What was said and when, without the saying where what was said has a date of its own and happened.

    "The agency said on Friday that exports rose in June" and "Exports rose in June, the agency said on Friday" tell of June.
    """
    if len(found) < 2:
        return found
    if found[0].statement and _is_bare(text, found[0]) and any(clause.modality == "happened" for clause in found[1:]):
        return found[1:]
    last = found[-1]
    if last.statement and _is_bare(text, last) and text[last.start : last.end].count(" ") < ATTRIBUTION:
        return found[:-1]
    return found


def _is_bare(text: str, clause: Clause) -> bool:
    return any(token.word in BARE_SAYING for token in tokens(text, clause.start, clause.end))
