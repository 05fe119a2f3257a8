"""Which temporal expressions of a sentence can date an event, and which are baselines, limits, quotations or background."""

import re
from datetime import date

from timeline.dates.mention import Mention

from .attached import is_attached, is_occasion
from .baselines import is_baseline
from .lengths import is_length
from .limits import is_end_of_state
from .modality import PAST, STATEMENT, role
from .quotations import is_only_spoken
from .spans import LONGEST, MOVED_FROM, SPAN, is_long_gone_by
from .tokens import tokens
from .verbs import SAYING
from .which_one import says_which
from .years import GENERATION, can_date, is_year_gone_by

THING = 160  # characters in which "the forecast it gave in" stands
MONTHS_APART = 100  # days; what covers more names no event unless it lies ahead

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
# "before the winter is over"
_BEFORE_IT = re.compile(r"\b(?:before|until|till|by the time)\s+$", re.IGNORECASE)
_BEGINS_OR_ENDS = re.compile(r"\s+(?:is (?:over|out|through)|ends|begins|starts|sets in|arrives|comes)\b")
# "settled on 30 November because of the harvest", "agreed on 3 May as the date", "set Friday as the date": what was chosen, not when
_CHOSEN = re.compile(r"\b(?P<verb>settled|agreed|decided|fixed|plumped|opted)\s(?:on|for)\s(?:the\s)?(?:end of\s)?$")
_SET = re.compile(r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )\b(?:set|fixed|chose|picked|gave)\s$")
_AS_DAY = re.compile(r"\s+as\s(?:the|an?|its|their|his|her)\s")
_WHY = re.compile(r"\s+(?:as|because|since)\s")
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
    long_gone_by = is_long_gone_by(mention, published)
    return not (
        is_only_spoken(text, mention, published)
        or _is_name(before, mention)
        or is_attached(text, sentence, mention)
        or is_occasion(text, sentence, mention)
        or _by_undated_event(mention, after)
        or (mention.rule != SPAN and is_baseline(before, mention, after))
        or is_end_of_state(text, before, mention, published)
        or (mention.rule == SPAN and not long_gone_by and _is_state(mention, published))
        or is_length(before, mention, after)
        or (_ORDINAL.search(before) and " " not in mention.text and not mention.rule.startswith("deictic"))  # "another yesterday"
        or (mention.text.lower() == "overnight" and (_BEFORE_THAT.search(before) or _ADJECTIVE.search(before)))
        or (_SUBJECT.match(after) and not before.strip())
        or _is_of_a_thing(before)
        or _is_chosen(before, after)
        or (not mention.begins_after(published) and _SET.search(before) and _AS_DAY.match(after))
        or (_covers_a_year(mention) and (_DESCRIBED.search(before) or _TARGET.search(before)))
        or MOVED_FROM.search(before)
        or says_which(before, mention)
        or (_BEFORE_IT.search(before) and _BEGINS_OR_ENDS.match(after))
        or (not (listed or long_gone_by) and _is_background(before, mention, after, published))
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
