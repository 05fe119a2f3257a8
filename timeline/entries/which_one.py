"""Times that only say which thing is meant: "a budget for 2032", "bonds maturing in 2028", "a best-by date of 2 September"."""

import re

from timeline.dates.mention import Mention

# "lifted its forecast for the end of the year", "a budget for 2032": the time of which something is said, not when it was
_FORESEEN = re.compile(
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbe )"
    r"\b(?:forecasts?|projections?|predictions?|guidance|outlooks?|estimates?|budgets?|targets?|goals?|expectations?)\s"
    r"(?:of\s[^,;:()]{1,30}?\s)?for\s(?:the\s)?"
    r"(?:(?:(?:end|rest|remainder|whole|first half|second half)\sof|year ending(?:\sin)?)\s)?(?:the\s|all of\s)?$",
    re.IGNORECASE,
)
# "bonds maturing in 2028", "a lease that expires next year": which ones
_MATURING = re.compile(
    r"\b(?:maturing|expiring|repayable|redeemable|falling due)\s(?:(?:on|in|by)\s)?(?:the\s)?(?:(?:end|middle|start) of\s)?$"
)
# "tests of two tubs, made on 15 August, showed traces": which tubs
_MADE = re.compile(
    r",\s(?:made|produced|manufactured|packed|bottled|dated|printed|brewed|baked)\s(?:[\w’'-]+\s){0,3}?(?:on|in)\s(?:the\s)?$"
)
# "bags with a best-by date of 2 September", "income for the period ended 30 September", "the best novel of the current year"
_BEST_BEFORE = re.compile(
    r"\b(?:best|use|sell)[- ](?:by|before)\s(?:dates?\s)?(?:(?:of|from|between|on|is|are)\s)?(?:[^.;:]{0,20}\s(?:and|to)\s)?$",
    re.IGNORECASE,
)
_PERIOD_ENDED = re.compile(r"\b(?:period|quarter|half|year|months|weeks)\s(?:that\s)?(?:ended|ending)\s(?:on\s)?$", re.IGNORECASE)
# "no verdict on what happened in 1975": which happenings
_WHAT_HAPPENED = re.compile(r"\bwhat (?:had )?(?:happened|occurred|took place)(?: (?:there|here|to [\w’'-]+))? (?:in|on) (?:the )?$")

# "the same panel that issued Thursday's ruling": which panel
_THE_SAME = re.compile(r"\bthe same (?:[\w’'-]+ ){1,3}(?:that|who|which) (?:[\w’'-]+ ){1,4}$")


def says_which(before: str, mention: Mention) -> bool:
    """Whether a time says no more than which thing is meant, by what stands before it in its sentence."""
    if any(pattern.search(before) for pattern in (_MADE, _BEST_BEFORE, _PERIOD_ENDED, _THE_SAME)):
        return True
    if mention.text.lower() == "the current year" and before.endswith("of "):
        return True
    return not mention.is_day and any(pattern.search(before) for pattern in (_FORESEEN, _MATURING, _WHAT_HAPPENED))
