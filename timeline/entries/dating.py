"""Which temporal expressions of a sentence can date an event, and which are baselines, limits, quotations or background."""

import re
from datetime import date

from timeline.dates.mention import Mention

from .attached import is_attached, is_occasion
from .lengths import is_length
from .limits import is_end_of_state
from .modality import PAST, STATEMENT, role, tokens
from .quotations import is_only_spoken
from .spans import LONGEST, MOVED_FROM, SPAN
from .verbs import CHANGE, SAYING
from .years import GENERATION, can_date, is_year_gone_by

THING = 160  # characters in which "the forecast it gave in" stands
MONTHS_APART = 100  # days; what covers more names no event unless it lies ahead

# "more than 25 flights were cancelled on Friday", "was quieter than usual on Friday"
_NO_BASELINE = (
    r"(?:(?:(?<=more than)|(?<=less than)|(?<=fewer than))\s(?:[$€£]?\d|(?:an?|two|three|four|five|six|seven|eight|nine|ten)\s)"
    r"|\s(?:usual|normal|expected|forecast|feared|planned|hoped|ever)\b)"
)
_COMPARED = re.compile(
    rf"\b(?:than(?!{_NO_BASELINE})|compared (?:with|to|from)|versus|vs\.?|"
    r"against(?= (?:[\d$€£]|(?:the |a )?(?:levels?|figures?|totals?|rates?|forecasts?|rise|fall)\b))|relative to|up from|down from)\s+"
    r"(?:[\w$€£%.,-]*[\w$€£%.-]\s+){0,5}?(?:(?:in|of|from|on|for|at|during|the|a)\s+)*$",
    re.IGNORECASE,
)
# "Lost 5 million in the third quarter, compared with the 2 million that it reported a year ago"
_SET_AGAINST = re.compile(r",\s+compared (?:with|to)\s[^,;:()]*$")
# "7 per cent below Friday's close"
_BESIDE = re.compile(r"\b(?:below|above|under|over|off|short of|from|against|to|with) $", re.IGNORECASE)
_LEVEL = re.compile(r"\s?['’]s\s(?:[a-z-]+\s){0,2}?(?:close|closing|finish|high|low|level|levels|price|peak|rate|record)\b")
_FROM = re.compile(
    r"\b(?:(?<!starting )(?<!beginning )(?<!effective )(?<!in effect )(?<!effect )from"
    r"|(?:levels?|figures?|totals?|rates?|peaks?|lows?|highs?|those|that) (?:of|in))\s+"
    r"(?:(?:about|around|nearly|just|only|some) )?(?:[$€£]?\d[\d.,]*\s?(?:%|[a-z]+)(?:\s[a-z]+)?\s(?=(?:in|the|a)\s))?"
    r"(?:(?:the|a|that|those|levels?|figures?|in|same|period)\s+)*$",
    re.IGNORECASE,
)
# "rose to 212 tonnes, from 150 tonnes in August", "to 44 in November from a low of 38 the month before"; not "cut to 3 from 4 in May"
_FROM_FIGURE = re.compile(
    r"(?:,|\b(?:in|last|this)\s[^,;:]{2,30})\s+(?:up\s+|down\s+)?from\s+"
    r"(?:(?:about|some|around|nearly|only|just|an?|the|record|previous|(?:all-time )?(?:low|high|peak|total|trough) of)\s+)*"
    r"[$£€]?\d[\d.,]*(?:%|[a-z]{1,2})?(?:\s(?!(?:on|to|who|that|which)\b)[\w€$£-]+){0,3}?\s+(?:(?:in|at|during|for)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_TO_FIGURE = re.compile(r"\bto\s+(?:(?:about|some|around|nearly|only|just|an?|record|(?:low|high|peak|total) of)\s+)*[$£€]?\d")
_BEFORE_THAT = re.compile(r"\bhad\b[^.;]*$")  # "had been left on overnight": before what was told, not before the article
_SUBJECT = re.compile(r"\s+(?:will be|is|was)\b")  # "Sunday will be dry"
_OF_NOUN = r"(?!(?:when|while|where|as|after|before|because|since|until|once|if|and|but)\b)[\w’'-]+"
# "the forecast it gave in May", but not "told the court he left in May"
_OF_A_THING = re.compile(
    rf"(?P<before>[^,;:]{{0,60}})\b(?:the|a|an|its|their|his|her)\s(?:{_OF_NOUN}\s){{0,2}}{_OF_NOUN}\s(?:that\s)?(?:it|he|she|they)\s"
    r"(?:had\s)?(?P<verb>[a-z]+)\s"
    r"(?:[a-z]+\s){0,2}$"
)
_ADJECTIVE = re.compile(r"\b(?:the|an|its|their|his|her|our)\s+$", re.IGNORECASE)  # "the overnight lending rate"
# "a plan that closes two mines in 2032": when what is described will be, not when it was presented
_DESCRIBED = re.compile(r"\b(?:that|which)\s+(?:[\w’'-]+\s+)?[a-z]+s\s[^,;:]*$")
_TARGET = re.compile(r"\b(?:should|must|ought to|ha(?:s|ve) to)\b[^.;:]*\bby\s+$")  # "all buses must be electric by 2035"
# "lifted its forecast for the end of the year", "a budget for 2032": the time of which something is said, not when it was
_FORESEEN = re.compile(
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbe )"
    r"\b(?:forecasts?|projections?|predictions?|guidance|outlooks?|estimates?|budgets?|targets?|goals?|expectations?)\s"
    r"(?:of\s[^,;:()]{1,30}?\s)?for\s(?:the\s)?"
    r"(?:(?:(?:end|rest|remainder|whole|first half|second half)\sof|year ending(?:\sin)?)\s)?(?:the\s|all of\s)?$",
    re.IGNORECASE,
)
# "before the winter is over"
_BEFORE_IT = re.compile(r"\b(?:before|until|till|by the time)\s+$", re.IGNORECASE)
_BEGINS_OR_ENDS = re.compile(r"\s+(?:is (?:over|out|through)|ends|begins|starts|sets in|arrives|comes)\b")
# "settled on 30 November because of the harvest", "agreed on 3 May as the date": what was chosen, not when
_CHOSEN = re.compile(r"\b(?P<verb>settled|agreed|decided|fixed|plumped|opted)\s(?:on|for)\s(?:the\s)?(?:end of\s)?$")
_AS_DAY = re.compile(r"\s+as\s(?:the|an?|its|their|his|her)\s")
_WHY = re.compile(r"\s+(?:as|because|since)\s")
_HANGING = re.compile(r"\b(?:earlier|before|ago|previous|last)\b", re.IGNORECASE)
# "three days after the vote", "the day before it sank": dates by an event that is not dated here
_BY_EVENT = re.compile(r"\b(?:after|before|following|since|of)$", re.IGNORECASE)
_ON_BY_EVENT = re.compile(r"\s+(?:after|before|following|since|into)\s+(?!that\b|this\b|then\b|all\b)\w", re.IGNORECASE)
_POSSESSIVE = re.compile(r"\s?['’]s?\b")
_ORDINAL = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|consecutive|another|every)\s+$",
    re.IGNORECASE,
)


def dates_something(
    text: str, sentence: int, mention: Mention, published: date | None, *, unplaced: bool = False, listed: bool = False
) -> bool:
    """Whether an expression can date an event at all.

    With `unplaced`, also where no day is known for want of a publish date; a line of a chronicle that is `listed` may lie far back.
    """
    if mention.type not in {"DATE", "TIME"} or mention.rule.startswith("vague") or not (mention.edtf or unplaced):
        return False
    before, after = text[sentence : mention.start], text[mention.end : mention.end + 40]
    return not (
        is_only_spoken(text, mention, published)
        or _is_name(before, mention)
        or is_attached(text, sentence, mention)
        or is_occasion(text, sentence, mention)
        or _by_undated_event(mention, after)
        or (mention.rule != SPAN and _is_baseline(before, mention, after))
        or is_end_of_state(text, before, mention, published)
        or (mention.rule == SPAN and _is_state(mention, published))
        or is_length(before, mention, after)
        or (_ORDINAL.search(before) and " " not in mention.text and not mention.rule.startswith("deictic"))  # "another yesterday"
        or (mention.text.lower() == "overnight" and (_BEFORE_THAT.search(before) or _ADJECTIVE.search(before)))
        or (_SUBJECT.match(after) and not before.strip())
        or _is_of_a_thing(before)
        or _is_chosen(before, after)
        or (_covers_a_year(mention) and (_DESCRIBED.search(before) or _TARGET.search(before)))
        or MOVED_FROM.search(before)
        or (not mention.is_day and _FORESEEN.search(before))
        or (_BEFORE_IT.search(before) and _BEGINS_OR_ENDS.match(after))
        or (not listed and _is_background(before, mention, after, published))
    )


def _is_state(span: Mention, published: date | None) -> bool:
    """"Sold between May and December": what went on for months, and is over, was a state rather than an event."""
    if span.earliest is None or span.latest is None or (span.latest - span.earliest).days <= LONGEST:
        return False
    return published is None or span.latest < published or span.earliest < published


def _is_name(before: str, mention: Mention) -> bool:
    """"Evening Today", "the Sunday Herald": a capital inside a sentence where the language writes none."""
    return bool(before.strip()) and mention.rule.startswith("deictic") and mention.text[:1].isupper()


def _by_undated_event(mention: Mention, after: str) -> bool:
    if not re.match(r"relative|distance|unit|duration", mention.rule):
        return False
    if _BY_EVENT.search(mention.text):
        return bool(re.match(r"\s+\w", after))
    return mention.rule.startswith("relative") and bool(_ON_BY_EVENT.match(after))


def _is_baseline(before: str, mention: Mention, after: str) -> bool:
    if _BESIDE.search(before) and _LEVEL.match(after):
        return True
    if _COMPARED.search(before) or _SET_AGAINST.search(before):
        return True
    words = {token.word for token in tokens(before, max(0, len(before) - 80), len(before))}
    changing = bool(words & CHANGE) or "%" in before[-80:]
    if changing and _FROM.search(before):
        return True
    if not mention.is_day and (changing or _TO_FIGURE.search(before)) and _FROM_FIGURE.search(before):
        return True
    # "up 3 per cent on last year", "3 per cent, from 4 per cent a year earlier"
    hanging = mention.rule.startswith("relative") or (bool(_HANGING.search(mention.text)) and not mention.is_day)
    return changing and hanging and bool(
        re.search(r"\b(?:(?:from|than|against|compared)\b[^;:,]{0,30}|on\s+(?:the\s+|a\s+)?)$", before[-40:])
        or re.match(r"\s*(?:levels?|figures?|rate)\b", after)
        or re.search(r"\byear\b", mention.text)
    )


def _is_chosen(before: str, after: str) -> bool:
    chosen = _CHOSEN.search(before)
    if not chosen or re.search(r"\b(?:was|were|been|be|is|are)\s$", before[: chosen.start()]):
        return False
    return bool(_AS_DAY.match(after) or (chosen["verb"] in {"settled", "plumped", "opted"} and _WHY.match(after)))


def _is_of_a_thing(before: str) -> bool:
    """Whether the verb before the phrase only describes a noun, with no "that" between them."""
    match = _OF_A_THING.search(before, max(0, len(before) - THING))
    if not match:
        return False
    verb = tokens(before, *match.span("verb"))
    return role(verb, 0) in {PAST, STATEMENT} and not any(token.word in SAYING for token in tokens(before, *match.span("before")))


def _covers_a_year(mention: Mention) -> bool:
    return bool(mention.earliest and mention.latest) and (mention.latest - mention.earliest).days > MONTHS_APART


def _is_background(before: str, mention: Mention, after: str, published: date | None) -> bool:
    """Too long ago, or too long a time to place an event; "this year's prize" names a thing and dates nothing."""
    first, last = mention.earliest, mention.latest
    if first is None or last is None:
        return False
    days, possessive = (last - first).days, bool(_POSSESSIVE.match(after))
    if is_year_gone_by(mention, published):
        return possessive or not can_date(before, mention, after, published)
    if published is None:
        return days > MONTHS_APART
    if days > MONTHS_APART:
        return days > 366 or last < published or possessive
    return (published - last).days > GENERATION
