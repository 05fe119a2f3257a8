"""Times that something is only compared with: "up from 40 in May", "more than last year", "to 3 per cent from 4 a month earlier"."""

import re

from timeline.dates.mention import Mention

from .tokens import tokens
from .verbs import CHANGE

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
_HANGING = re.compile(r"\b(?:earlier|before|ago|previous|last)\b", re.IGNORECASE)


def is_baseline(before: str, mention: Mention, after: str) -> bool:
    """Whether a time is that of what something is compared with, by what stands before and after it."""
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
