"""What an article tells as news in the present perfect, without a time of its own: "The council has approved the bridge"."""

import re
from collections.abc import Collection, Sequence

from timeline.dates.mention import Mention

from .attached import is_only_named
from .clause import Clause
from .leads import publication
from .modality import NONE, PAST, STATEMENT, role
from .news_besides import part_with_news
from .news_words import DEEDS, NO_DEEDS
from .proposal import Source
from .tokens import Token, tokens
from .verbs import IRREGULAR
from .years import is_year_gone_by

_BETWEEN = frozenset("also now just already both all again".split())
_SAYS = frozenset({"say", "says"})
_RELATIVES = frozenset("that who which whose whom and but or what".split())
_CLAUSE_BREAKS = frozenset("and but or that who which when while after before because , ; : – —".split())
_BEHIND_PARTICIPLES = frozenset("by in at on from to for with over".split())
_MODALS = frozenset("should could would might may must can to".split())
_LOOKING_BACK = re.compile(
    r"^\W*earlier\b"
    r"|\b(?:long|always|never|not(?! guilty)|yet|ever|repeatedly|often|previously|frequently|traditionally|historically|consistently|"
    r"sometimes|once|only|hardly|barely|rarely|regularly|increasingly|largely|so far|to date|until now|in the past|in recent|"
    r"over (?:the (?:past|last|months|weeks)|time)|for (?:months|weeks|days|the (?:past|last))|since|times|every|"
    r"each|previous|years|decades|ago|few|no|nobody|nothing|neither|none|had|if)\b",
    re.IGNORECASE,
)
# "The bridge will close, the council has announced."
_ANNOUNCED = re.compile(
    r",\s(?P<who>(?:[\w’'.-]+\s){1,8})(?:has|have)\s(?:now\s|also\s)?"
    r"(?:announced|confirmed|said|revealed|disclosed|declared|decided|ruled|heard|testified|claimed|warned|concluded|admitted)\W*$"
)
_TALLIED = frozenset(  # how many by now is a state of things, not what was done that day
    "confirmed reported recorded diagnosed died killed lost identified reached recovered rescued evacuated quarantined arrived".split()
)
_TALLY = re.compile(  # but no age: "A 24-year-old man has been rescued"
    r"\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions|cases)\b(?!-(?:year|month|week|day)s?-old)",
    re.IGNORECASE,
)
# "As aid arrives, troops have landed"; of "Now that calm has returned, shops are busy" nothing is left that was done
_OPENING_CLAUSE = re.compile(
    r"(?:Now that|When|As|While|Although|Though|If|Because|Once|Even (?:as|though))\s[^,]*,?\s?"
    r"|(?:After|Since|Before|Until|Despite)\s[^,]*,\s"
    r"|(?:(?:More than|Nearly|Almost|Some|About)\s)?\w+\s(?:hours|days|weeks|months|years)\s(?:after|since)\s[^,]*,\s"
)
# "has been chosen, two years after the death": how long after something else says nothing of how long it went on
_LONG_AFTER = re.compile(
    r"(?<! in)(?<! over)(?<! within)(?<! for)(?<! past)(?<! last)(?:,|\s[-–—])?\s"
    r"(?:(?:more than|less than|nearly|almost|about|around|just|some|over|only)\s)?"
    r"(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?:hours?|days?|weeks?|months?|years?)\s"
    r"(?:after|before|on from)\b"
)
# Whoever "they" are stands elsewhere, and "several countries" name nobody
_NOBODY_NAMED = re.compile(
    r"\W*(?:(?:and|but|so|meanwhile|also|in addition|still|now),?\s)*(?:yes|it|he|she|they|this|that|these|those|there|some|several|many|"
    r"most|other|others|both|more|all|people|what|who|his|her|their|its)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)\b(?! [A-Z])")  # "We Are One" is a song
_SPEECH = ("“", '"', "‘", "'", "«", "„", "`")
_SPOKEN = re.compile(r"[“\"][^“”\"]*(?:[”\"]|$)")
SHORTEST = 6  # words
OPENING = 2  # sentences


def news_clauses(text: str, sentences: Sequence[tuple[int, int]], dated: Collection[int], source: Source) -> list[tuple[Clause, int]]:
    """The sentences that tell news, each with its number, as clauses of the publish day; `dated` are the sentences that date theirs."""
    if source.published is None:
        return []
    days = [m for m in source.mentions if m.type in {"DATE", "TIME"} and m.edtf and not is_year_gone_by(m, source.published)]
    made = []
    for place, (start, end) in enumerate(sentences):
        inside = [day for day in days if start <= day.start < end and not is_only_named(text, start, day)]
        opens = place < OPENING and not source.provisional
        over = all(day.latest and day.latest < source.published for day in inside)
        if inside and over and (besides := part_with_news(text, start, end, inside)):
            words, end = besides
            news = tells_news(words, 0, len(words), opens=opens)
        else:
            news = not inside and place not in dated and tells_news(text, start, end, opens=opens)
        if news and not (place and _stands_under_a_date(sentences[place - 1], days)):
            said = opens and _is_only_said(text, start, end)
            made.append((Clause(start, end, publication(text, start, source), "happened", statement=said), place))
    return made


def _stands_under_a_date(before: tuple[int, int], days: Sequence[Mention]) -> bool:
    """Whether the sentence before is but a date: then that is the day."""
    return any(before[0] <= day.start and day.end + 2 >= before[1] and day.start - before[0] <= 4 for day in days)


def tells_news(text: str, start: int, end: int, *, opens: bool = False) -> bool:
    """Whether the sentence `text[start:end]` tells something done in the present perfect, as its main verb or as what sources say.

    What `opens` an article is news whatever was done; further down only deeds that are reported when they are done.
    """
    after = _LONG_AFTER.search(text, start, end)
    end = after.start() if after else end
    sentence = text[start:end]
    if len(sentence.split()) < SHORTEST or sentence.rstrip().endswith("?") or sentence.lstrip().startswith(_SPEECH):
        return False
    opening = _OPENING_CLAUSE.match(text, start, end)
    found = tokens(text, opening.end() if opening else start, end)
    verbs = [at for at in range(len(found)) if role(found, at) != NONE]
    if verbs and found[verbs[0]].word in _SAYS:
        verbs = verbs[1:]
    announced = _ANNOUNCED.search(sentence)
    if opens and announced:
        return not (_LOOKING_BACK.search(announced["who"]) or _FIRST_PERSON.search(_SPOKEN.sub("", sentence)))
    verbs = verbs[_described(found, verbs) :] if opens else verbs
    told = _SPOKEN.sub("", sentence)
    if not verbs or _FIRST_PERSON.search(told) or _LOOKING_BACK.search(sentence) or _NOBODY_NAMED.match(sentence):
        return False
    deed = _deed_done(found, verbs[0], opens)
    if not deed:
        return bool(announced)
    return not (deed in _TALLIED and _TALLY.search(sentence))


def _is_only_said(text: str, start: int, end: int) -> bool:
    """Whether the news is that somebody has said it: "The mayor could not have known, a court has heard"."""
    announced = _ANNOUNCED.search(text, start, end)
    return bool(announced) and not tells_news(text, start, announced.start(), opens=True)


def _described(found: list[Token], verbs: Sequence[int]) -> int:
    """Which of the verbs is the main one, behind those that only say which one: "The goods sent by firms have", "A man who fled has"."""
    for at, verb in enumerate(verbs):
        if found[verb].word in {"has", "have"} and at and _says_which(found, verbs[0], verb):
            return at
    return 0


def _says_which(found: list[Token], verb: int, main: int) -> bool:
    if any(token.word in _CLAUSE_BREAKS for token in found[verb:main]):
        return False
    before, behind = found[verb - 1].word if verb else "", found[verb + 1].word
    return before in {"that", "who", "which"} or (role(found, verb) == PAST and behind in _BEHIND_PARTICIPLES)


def _deed_done(found: list[Token], at: int, opens: bool) -> str:
    """The participle of "has approved" or "have been arrested", where the token at an index is its auxiliary; else nothing."""
    before = found[at - 1].word if at else ""
    if opens and found[at].word in {"is", "are"} and before not in _RELATIVES:
        return _being_done(found, at)
    if found[at].word not in {"has", "have"} or before in _RELATIVES | _MODALS:
        return ""
    behind = _past_adverbs(found, at + 1)
    if behind < len(found) and found[behind].word == "been":
        behind = _past_adverbs(found, behind + 1)
    if behind == len(found):
        return ""
    word = found[behind].word
    done = role(found, behind) in {PAST, STATEMENT} or word == "come"
    return word if word in DEEDS or (opens and done and word not in NO_DEEDS) else ""


def _being_done(found: list[Token], at: int) -> str:
    """The participle of "is recalling" or "are being recalled", which an article opens with on the day that it is announced."""
    behind = _past_adverbs(found, at + 1)
    word = found[behind].word if behind < len(found) else ""
    if word == "being" and behind + 1 < len(found):
        word = found[behind + 1].word
        return word if word in DEEDS else ""
    if not word.endswith("ing"):
        return ""
    stem = word.removesuffix("ing")
    forms = (f"{stem}ed", f"{stem}d", f"{stem}n", f"{stem[:-1]}ed", stem[:-1], IRREGULAR.get(stem, ""))
    return next((form for form in forms if form in DEEDS), "")


def _past_adverbs(found: Sequence[Token], at: int) -> int:
    while at < len(found) and (found[at].word in _BETWEEN or found[at].word.endswith("ly")):
        at += 1
    return at
