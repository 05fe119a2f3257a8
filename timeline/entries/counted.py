"""Events that a sentence dates by another one that it dates itself: "two days after the pit was closed on 7 May, miners sued"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from timeline.dates.mention import Mention

from .clause import Clause
from .governing import governing
from .happenings import NUMBERS
from .modality import PAST, contains_verb, has_verb
from .tokens import tokens

EXACT = 10  # days; "five weeks before" is not meant to the day
DAYS = {"day": 1, "week": 7, "fortnight": 14}

_COUNTED = re.compile(
    r"(?<!than )(?<!about )(?<!almost )(?<!nearly )(?<!for )(?<!within )\b(?P<phrase>(?:(?:exactly|just|only|barely) )?"
    r"(?:(?P<number>the|a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) "
    r"(?P<unit>day|week)s?|(?P<same>(?:an hour|(?:(?:a few|just|only|two|three|four) )?(?<!\d )(?:hours|minutes)|moments|shortly))) "
    r"(?P<side>after|before)) (?!that\b|this\b|then\b|[a-z]+ing\b)",
    re.IGNORECASE,
)
_SAID = re.compile(r"[^,;:]{0,60},\s[^,;:“”\"]{3,60}\s(?:said|says|added|reported|confirmed)(?:\sin\sa\sstatement)?,\s$")
_AMONG_THEM = re.compile(r",\s(?:including|among them|most of them|all of them)\s[^,;:]+,")
_COMMA = re.compile(r",\s")
_OPENS = re.compile(r"\W*(?:(?:and|but|so|then|also|now|only|some|at least),?\s)*", re.IGNORECASE)
_ASIDE = re.compile(r"(?:which|who|whose|whom|where|when|and|but|or)\b")
_AND = re.compile(r"\b(?:and|but)\b")
_LONG_AFTER = re.compile(r",\s+(?:[\w-]+\s){1,3}(?:months?|years?|decades?)\s+after\s+(?![a-z]+ing\b)")  # how long is no day
_POINTING = re.compile(r"(?:it|this|that|the \w+)\s+(?:came|comes|come|happened|followed|follows|is|was)\b", re.IGNORECASE)


def with_counted(text: str, found: Sequence[Clause], before: Clause | None, start: int, end: int) -> list[Clause]:
    """The clauses of the sentence `text[start:end]`, those cut in two that hold an event and another some time from it."""
    made = [part for clause in found for part in _parted(text, clause)]
    return made or _told_after(text, before, start, end)


def _parted(text: str, clause: Clause) -> list[Clause]:
    if clause.listed or not is_done_on_a_day(clause):
        return [clause]
    mention, line = clause.mention, text.replace("\n", " ")
    match = _COUNTED.search(line, clause.start, mention.start)
    if not match:
        return _with_event_behind(text, line, clause)
    if match["same"]:
        return [clause]
    if behind := _main_behind(text, line, clause, match):
        dated = _moved(mention, text, match, -1)
        event = replace(clause, start=match.end(), end=behind[0], mention=dated, statement=False) if dated else None
        return [event, replace(clause, start=behind[1])] if event else [clause]
    goes_on = _AND.search(line, match.end(), mention.start)
    if goes_on and contains_verb(line, goes_on.end(), mention.start):
        return [clause]  # "It leaked two days after the storm and sank on 7 May": counted from the storm
    if not has_verb(text[match.end() : clause.end]) or not _is_done(text, clause.start, match.start()):
        return [clause]
    dated = _moved(mention, text, match, 1)
    here = replace(clause, start=match.end())
    return [replace(clause, mention=dated, statement=False), here] if dated else [clause]


def _main_behind(text: str, line: str, clause: Clause, match: re.Match[str]) -> tuple[int, int] | None:
    """Where in "A day after the mine was flooded, divers went down on Tuesday" the first half ends and the second begins."""
    comma = _COMMA.search(line, match.end(), clause.mention.start)
    if not comma or _OPENS.fullmatch(line, clause.start, match.start()) is None:
        return None
    told = contains_verb(text, match.end(), comma.start()) and contains_verb(text, comma.end(), clause.end)
    return comma.span() if told and not _ASIDE.match(line, comma.end()) else None


def _with_event_behind(text: str, line: str, clause: Clause) -> list[Clause]:
    """"He was freed on Friday, two days after a judge ruled for him": the ruling is an event of its own."""
    mention = clause.mention
    long_after = _LONG_AFTER.match(line, mention.end, clause.end)
    if long_after and _is_told(text, long_after.end(), clause.end):
        return [replace(clause, end=mention.end)]
    match = _COUNTED.search(line, mention.end, clause.end)
    if not match or match["same"] or match["side"].lower() != "after":
        return [clause]
    said = _SAID.match(line, mention.end, match.start())
    if contains_verb(line, mention.end, match.start()) and not said:
        return [clause]
    if not _is_told(text, match.end(), clause.end):
        return [clause]
    dated = _moved(mention, text, match, -1)
    event = replace(clause, start=match.end(), mention=dated, statement=False) if dated else None
    return [replace(clause, end=len(line[: match.start()].rstrip(", "))), event] if event else [clause]


def _is_told(text: str, start: int, end: int) -> bool:
    """Whether what stands up to the next comma has a verb, so that it is more than named."""
    return has_verb(_AMONG_THEM.sub("", text[start:end], count=1).partition(",")[0])


def _told_after(text: str, before: Clause | None, start: int, end: int) -> list[Clause]:
    """"It came hours after the treasurer presented a budget": that many days before what the sentence before tells, or on its day."""
    if before is None or not _POINTING.match(text, start):
        return []
    match = _COUNTED.search(text.replace("\n", " "), start, end)
    if not match or not has_verb(text[match.end() : end]):
        return []
    dated = _moved(before.mention, text, match, -1)
    return [Clause(match.start("phrase"), end, dated, "happened", statement=False)] if dated else []


def is_done_on_a_day(clause: Clause) -> bool:
    return clause.modality == "happened" and clause.mention.is_day


def _is_done(text: str, start: int, end: int) -> bool:
    return governing(tokens(text, start, end), end, end)[0] == PAST


def _moved(mention: Mention, text: str, match: re.Match[str], sign: int) -> Mention | None:
    """The day that lies so far from that of the mention; within hours it is taken for the same day."""
    days = 0 if match["same"] else number(match["number"]) * DAYS[match["unit"].lower()]
    if mention.earliest is None or days > EXACT:
        return None
    day = mention.earliest.toordinal() + sign * days * (1 if match["side"].lower() == "after" else -1)
    if not date.min.toordinal() <= day <= date.max.toordinal():
        return None
    counted = date.fromordinal(day)
    phrase, anchor = " ".join(match["phrase"].split()), " ".join(mention.text.split())
    return replace(
        mention, start=match.start("phrase"), end=match.end("phrase"), text=match["phrase"], type="DATE", value=counted.isoformat(),
        edtf=counted.isoformat(), earliest=counted, latest=counted, rule="by-event",
        reason=f"“{phrase}” counts from what is told under “{anchor}”. {mention.reason}",
    )


def number(word: str) -> int:
    return int(NUMBERS.get(word.lower(), word)) if word.lower() not in {"the", "a"} else 1
