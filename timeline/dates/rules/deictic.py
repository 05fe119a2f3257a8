"""Days counted from the publish day: today, yesterday, tomorrow, tonight, this morning, the day before yesterday."""

import re

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule

_DAYS = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}
_PARTS = ("mid", "early", "late")
_TIME = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}


# "Psychology Today" is a name; "today's world" and "the leaders of tomorrow" are of no day.
_NAME = re.compile(r"\b[A-Z][A-Za-z]+ $")
_AT_LARGE = re.compile(
    r"\b(?:people|leaders|world|children|youth|generations?|citizens|workers|stars|society|many|most|some|all) of $"
)
_GENERAL = re.compile(r"'s {1,2}(?:world|society|youth|young|generation|standards|age|children|youngsters)\b")


def _is_general(found: Found, context: Context) -> bool:
    """Whether a name is made with the word, or the times at large are meant."""
    if found.phrase[0].isupper() and _NAME.search(context.text, max(0, found.start - 24), found.start):
        return True
    at_large = _AT_LARGE.search(context.folded, max(0, found.start - 15), found.start)
    return bool(at_large or _GENERAL.match(context.folded, found.end))


def _deictic(found: Found, context: Context) -> Said | None:
    if _is_general(found, context):
        return None
    return _day(
        found,
        context,
        _DAYS[" ".join(found["day"].split())],
        "TNI" if found["day"] == "tonight" else _TIME.get(found["daypart"], ""),
    )


_ARTICLE = re.compile(r"\b(?:the|an?) $")
# "after the mid-afternoon storm": part of a name, of no day that is told here.
_BEFORE_NOUN = re.compile(
    r" (?!(?:on|in|of|and|or|but|as|when|while|after|before|with|hours?|by|to|at|that|which|until|till|because|for|from|he|she|it|they|"
    r"the|a|an|was|were|is|had|has|local)\b)[a-z]{3,}"
)


def _this_morning(found: Found, context: Context) -> Said | None:
    described = found["which"] in _PARTS and _ARTICLE.search(context.folded, max(0, found.start - 5), found.start)
    if described and _BEFORE_NOUN.match(context.folded, found.end):
        return None
    back = -1 if found["which"] == "last" else 0
    return _day(found, context, back, _TIME[found["daypart"]])


def _day(found: Found, context: Context, count: int, part: str) -> Said:
    kind = "TIME" if part else "DATE"
    if context.day is None:
        return Said(kind, "XXXX-XX-XX" + part, None, context.lacking(found.quoted))
    first = shift.add(context.day, count, "day")
    period = Period("day", first)
    why = f"{context.appeared}, so it is {'that same day' if not count else period.words}"
    return Said(kind, period.value + part, period, f"{found.quoted}: {why}.")


def _overnight(found: Found, context: Context) -> Said:
    if context.day is None:
        return Said("TIME", "XXXX-XX-XXTNI", None, context.lacking(found.quoted))
    verb = context.verb(found.start, found.end)
    first = shift.add(context.day, 0 if verb and verb.tense != "past" else -1, "day")
    last = shift.add(first, 1, "day")
    why = f"{found.quoted}: {context.appeared}, so the night to {'that' if last == context.day else 'the next'} day is meant."
    return Said("TIME", f"{first}TNI", Period("day", first), why, f"{first}/{last}", anchors=False)


def _nth_day(found: Found, context: Context) -> Said:
    """ "Today is the third day of the strike": that day is the publish day."""
    return _day(found, context, 0, "")


TOLD_ON = 240  # characters


def _is_told_on(found: Found, context: Context) -> bool:
    """Whether the day before stands in the sentence, or in the one before where this one opens with the phrase.

    Or the paragraph has told of a day gone by, and goes on in the past.
    """
    if context.same_sentence(found.start):
        return True
    verb = context.verb(found.start, found.end)
    near = found.start - context.previous_end < TOLD_ON and context.same_paragraph(context.previous_end, found.start)
    if near and verb and verb.tense == "past" and context.previous and context.day and context.previous.first <= context.day:
        return True
    left, _ = context.sentence(found.start, found.end)
    opens = not context.folded[left : found.start].strip(" \"\n")
    return opens and context.is_next_sentence(context.previous_end, left)


def _of_the_day(found: Found, context: Context) -> Said:
    """ "Later in the day": of the day mentioned before in the sentence, else of the publish day."""
    if context.previous and context.previous.grain == "day" and _is_told_on(found, context):
        day, why = context.previous, f"it is the day named before (“{context.previous_phrase}”)"
        return Said("DATE", day.value, day, f"{found.quoted}: {why}.")
    return _day(found, context, 0, "")


RULES = (
    rule(
        "deictic",
        "unit",
        r"(?:(?<=\btoday is )|(?<=\bthis is )|(?<=it's )|(?<=\bit is ))(?:the |its |their )?{ordinal} "
        r"(?:straight |consecutive )?day(?= of\b)",
        _nth_day,
    ),
    rule("deictic", "vague", r"(?:earlier|later) in the day(?! (?:after|before|that|when|of)\b)", _of_the_day),
    rule("deictic", "daypart", r"(?<!almost )(?<!virtually )(?<!practically )(?<!seemingly )"
        r"overnight(?! (?:success|stay|bag|train|flight|bus|sensation|rate|loan|deposit|fund|repo|delivery|shipping|"
        r"parcel|guest|camp|lending|borrowing|funding|money|call|interbank|interest|indexed|index|maintenance|parking|"
        r"care|accommodation|ferry|trip|journey|visit|shift|sleeper)s?\b"
        r"|(?: (?:to|into|on|from|of|between))? (?:{weekday}|{month} {dd}|{dd}(?: ?[/-] ?{dd})? (?:of )?{month}))", _overnight),
    rule(
        "deictic",
        "deictic",
        r"(?:(?:early|late|earlier|later) )?(?<!\busa )(?P<day>today|yesterday|tomorrow|tonight|the day "
        r"before yesterday|the day after tomorrow)"
        r"(?: (?P<daypart>morning|afternoon|evening|night))?(?!(?:''|\")? show\b)",
        _deictic,
    ),
    rule(
        "deictic",
        "daypart",
        r"(?:(?:early|late|earlier|later|mid)[ -])?(?P<which>this) (?P<daypart>morning|afternoon|evening)",
        _this_morning,
    ),
    rule(
        "deictic",
        "daypart",
        r"(?:mid|early|late)[ -](?P<daypart>morning|afternoon|evening) (?<!\busa )(?P<day>today|yesterday|"
        r"tomorrow)",
        _deictic,
    ),
    rule(
        "deictic",
        "daypart",
        r"(?P<which>mid|late|early)[ -](?P<daypart>morning|afternoon|evening)(?! (?:edition|news|show|hours)\b)",
        _this_morning,
    ),
    rule(
        "deictic",
        "daypart",
        r"(?:(?:early|late|earlier|later) )?(?P<which>last) (?P<daypart>night|evening)",
        _this_morning,
    ),
)
