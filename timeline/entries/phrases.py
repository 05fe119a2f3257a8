"""Takes the dating phrase out of a clause, where what is left still reads: the timeline says the date better."""

import re

from .modality import CHANCE, COPULA, NONE, PAST, PLAN, STATEMENT, role
from .tokens import tokens
from .verbs import PARTICIPLES

_BEFORE = re.compile(
    r"(?P<comma>,)?\s*(?<![\w-])(?:(?:late|early|shortly|exactly|just|only|(?<!once )again|also) )*"
    r"(?:on|in|at|during|by|from)(?: (?:the|late|early))*\s+$",
    re.IGNORECASE,
)
_TIGHT = frozenset(
    """a an the this that these those its their his her our my your no every each another first second third fourth fifth last next
    same black good easter due past spent spend spends and or of to between from until till since than for through throughout toward
    towards within around beyond holiday""".split()
)
_BARE_MONTH = re.compile(r"[A-Z][a-z]+(?<!day)")  # "after a wet June"
_ADVERB = re.compile(
    r"^(?:last|next|this|that|the following|earlier|later|yesterday|today|tonight|tomorrow|early|late)\b|\b(?:earlier|later|ago|before)$",
    re.IGNORECASE,
)
_ADVERBS = frozenset("just only even almost about nearly exactly shortly".split())
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY_OR_MONTH = rf"[A-Z][a-z]+day|{_MONTH}"
_SEASON = "spring|summer|autumn|fall|winter"
_HANGING_ON = re.compile(
    rf"\s*(?:['’]s\b|-\w|[–—/]\d|(?:and|or|to)\s+(?:(?:on|in|early|late)\s+)*(?:\d|(?:{_DAY_OR_MONTH}|{_SEASON})\b|the \w+ of)|of\b"
    r"|\s(?:breakfast|lunch|lunchtime|teatime|dinner|midnight|rush|bank holiday)\b)"
)
_COUNTED_BACK = re.compile(r"\b(?:earlier|later|ago|before)$|^the following\b", re.IGNORECASE)
# "talks that ended in May had shown", "the rights, which expire on 3 May, can be sold"
_HALF_RELATIVE = re.compile(r"(?P<comma>,)?\s(?:that|which|who) [\w’'-]+(?: (?:on|in|at|late|early))*\s+$")
_COUNTED = re.compile(r"\b(?:after|before)$", re.IGNORECASE)  # "two days after" belongs to what follows
_GOES_ON = re.compile(r"\s\w")
_HELPERS = frozenset({"on", "in", "at", "late", "early"})
_JOINED = re.compile(r"\b(?:and|or)$")  # "shut on Mondays and in May"
_OPENING = re.compile(r"(?:as\s)?(?:of\s)?(?:(?:on|in|at|by|during|late|early|the|only|just|earlier|later|a little)\s+)*", re.IGNORECASE)
_NAMES_ONE = re.compile(r"^the\b|['’]s$", re.IGNORECASE)  # "the 12 January earthquake", "Tuesday's vote"
_WORD_AFTER = re.compile(r"\s+(?P<word>[a-z][\w-]+)")
_NOUN_AFTER = re.compile(r"\s+(?!(?:[a-z]+ed|[a-z]+ing)\b)(?P<word>[a-z][\w-]+)")
# "a flat fourth quarter", "approach 2031 with care", "the year ended 30 June": what is told wants them
# "begins tomorrow, March 14"
_BESIDE = re.compile(rf"^,\s(?:(?:{_MONTH})\s\d{{1,2}}|\d{{1,2}}\s(?:{_MONTH}))(?:,|(?=\W*$))")
_YEAR_AT_END = re.compile(r",\s\d{4}$")  # "on 3 March, 2031, that": the comma is that of the date
_NAME_AFTER = re.compile(r"\s+[A-ZÀ-Þ]")  # "the 2031 Orrin Games"
_NOUN_OF_TIME = re.compile(r"(?:(?:first|second|third|fourth|fiscal) )?(?:quarter|half|season|\d{4})")
_OF_A_YEAR = re.compile(r"\b(?:year|quarter|months?|period|weeks?)\s(?:ended|ending|to)\s+$")
_BEFORE_A_SUBJECT = re.compile(r"(?:(?:in|on|at|by|for|from|after|with)\s[^,]*,\s)?", re.IGNORECASE)  # "In Orrin, today is a holiday"
_OF_A_DAY = frozenset("marks sees brings begins".split())
_SMALL = frozenset(
    """a an the and or but to for with by of in on at from as after before while when where who which that because over about against
    into off out up down amid despite following during between under through without within its their his her he she it they we
    was were is are be been has have had will would may might could can said says not no all both two three four five some many
    more most than if so yet despite""".split()
)


def without_phrase(words: str, phrase: str) -> str:
    """The clause without its date, or as it is where the phrase is part of something else."""
    if not phrase:
        return words
    found = re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", words)
    if not found or (_COUNTED.search(phrase) and _GOES_ON.match(words, found.end())):
        return words
    left = _taken_out(words, found.start(), found.end())
    return words if left is None or len(left.split()) < 3 else left


def _taken_out(words: str, start: int, end: int) -> str | None:
    if _HANGING_ON.match(words, end) or (_NAMES_ONE.search(words[start:end]) and _qualifies(words[end:], _WORD_AFTER)):
        return None
    head, tail = words[:start], _BESIDE.sub("", words[end:])
    tail = tail[1:] if tail.startswith(", that ") and _YEAR_AT_END.search(words[start:end]) else tail
    if _NOUN_OF_TIME.fullmatch(words, start, end) and not _BEFORE.search(head):
        return None
    if _OF_A_YEAR.search(head):
        return None
    of_a_name = _NAME_AFTER.match(tail) and not _NAMES_ONE.search(words[start:end])
    if head.lower().endswith("the ") and (of_a_name or _qualifies(tail)) or (_qualifies(tail) and "-" in words[start:end].split()[-1]):
        return None
    if _BEFORE_A_SUBJECT.fullmatch(head) and not _COUNTED_BACK.search(words[start:end]) and _is_subject(tail):
        return None
    if _OPENING.fullmatch(head):
        rest = re.sub(r"^\s*,?\s*", "", tail)
        return rest[:1].upper() + rest[1:]
    relative = _HALF_RELATIVE.search(head)
    if _leaves_a_participle(head, tail) or (relative and re.match(r"\s+\w|,\s" if relative["comma"] else r"\s+\w", tail)):
        return None
    # "had flown in a day earlier", "was sworn in the following day"
    adverb = head.endswith(" in ") and _COUNTED_BACK.search(words[start:end])
    before = _BEFORE.search(head) if not adverb else None
    if before and _JOINED.search(head, 0, before.start()):
        return None
    if before:
        apposition = head[: before.start()].count(",") % 2 == 1
        return _closed(head[: before.start()] + ("," if before["comma"] and apposition else ""), tail, bool(before["comma"]))
    word = next((word for word in reversed(head.lower().split()) if word not in _ADVERBS), "").strip(",;")
    if word in _TIGHT or word.endswith("-") or _BARE_MONTH.fullmatch(words, start, end):
        return None
    if _ADVERB.search(words[start:end]) or (not _qualifies(tail) and _may_stand_bare(head, word)):
        return _closed(head.rstrip(), tail, head.rstrip().endswith(","))
    return None


def _leaves_a_participle(head: str, tail: str) -> bool:
    """"A poll published on Wednesday had shown": without its date the participle would read as the verb."""
    found = tokens(head, 0, len(head))
    while found and found[-1].word in _HELPERS:
        found.pop()
    if len(found) < 2 or not (found[-1].word in PARTICIPLES or role(found, len(found) - 1) in {PAST, STATEMENT}):
        return False
    alone = found[-2].word == "," and tail.startswith(",")
    following = tokens(tail, 0, min(len(tail), 40))
    return alone or bool(following and role(following, 0) in {PAST, COPULA, STATEMENT, PLAN, CHANCE})


def _is_subject(tail: str) -> bool:
    """"Friday saw the gates open", "Tomorrow marks the end": what the date is followed by is its verb."""
    found = tokens(tail, 0, min(len(tail), 40))
    verb = found and (role(found, 0) != NONE or found[0].word in _OF_A_DAY) and found[0].word not in {"are", "were", "have"}
    return bool(verb) and tail.startswith(" ")


def _may_stand_bare(head: str, word: str) -> bool:
    """"said Friday", "raised its rate Thursday": after a verb or a noun, not after an adjective or a preposition."""
    found = tokens(head, 0, len(head))
    return bool(found) and (role(found, len(found) - 1) != NONE or word not in _SMALL)


def _qualifies(tail: str, behind: re.Pattern[str] = _NOUN_AFTER) -> bool:
    """Whether the phrase only qualifies what follows: "Friday prayers", "June figures"."""
    match = behind.match(tail)
    return bool(match) and match["word"] not in _SMALL


def _closed(head: str, tail: str, comma: bool) -> str:
    """Head and tail put together; one of two commas around the phrase goes with it."""
    head = head.rstrip()
    if tail.startswith(",") and (comma or head.endswith(",")):
        head, tail = head.rstrip(","), tail[1:]
    elif head.endswith(","):
        head = head if tail.strip() else head.rstrip(",")
    return f"{head}{'' if tail[:1] in '.,;:!?)”’' else ' '}{tail.lstrip()}".strip()
