"""Seasons: "this summer", "last fall", "the spring of 1994", "winter 2024"."""

import re
from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import SEASONS
from .near import full_year
from .parts import MODIFIER, part_of
from .said_then import said_at
from .story import told_year


def _season(found: Found, context: Context) -> Said | None:
    name = SEASONS[found["season"]]
    if found["year"]:
        return _said(found, shift.season(full_year(found["year"]), name), "written with its year")
    published = context.published
    if published is not None and found["ofyear"]:
        year = published.first.year + {"last": -1, "next": 1}.get(found["ofyear"], 0)
        return _said(found, shift.season(year, name), context.appeared)
    if published is None or published.grain == "year":
        return Said("DATE", f"XXXX-{name}", None, context.lacking(found.quoted))
    this = shift.season(published.first.year, name)
    which = found["which"]
    if which.startswith("last") or which.endswith("past"):
        return _said(found, _last(this, published.first), f"{context.appeared}, so the last one that is over is meant")
    if which.startswith("next") or which.endswith("coming"):
        chosen = this if this.first > published.first else shift.season(this.first.year + 1, name)
        return _said(found, chosen, f"{context.appeared}, so the coming one is meant")
    if which == "this":
        verb = context.verb(found.start, found.end)
        gone = (published.first.month < 6 and name == "WI") or (this.first - published.first).days > _SOON
        if gone and (name == "WI" or (verb and verb.tense == "past")):
            this = shift.season(this.first.year - 1, name)
        return _said(found, this, f"{context.appeared}")
    return _alone(found, context, name, this)


# "In the summer" or "the summer was" is over; "for the summer" is not.
_WENT = re.compile(r"\b(?:in|during|over|since|through|throughout|after) (?:(?:the|its|their|our) )?$")
_FOR = re.compile(r"\b(?:for|before|until|till|by|come|towards?) (?:(?:the|its|their|our) )?$")
# How many days ahead a season may lie that is spoken of in the past and not as a time at which that was: "made a vaccine for the winter".
_SOON = 150


def _alone(found: Found, context: Context, name: str, this: Period) -> Said | None:
    """A season with nothing said of which: that of the text's story, of the season beside it, of the verb, else the nearest."""
    published, before = context.published, context.previous
    assert published is not None  # noqa: S101 - the caller has looked
    if name == "WI" and published.first.month < 4:
        this = shift.season(this.first.year - 1, name)  # it is still going on
    second = before is not None and before.grain == "season" and found.start - context.previous_end <= len(" and ")
    if before and second:
        year = before.first.year + (this.first.month < before.first.month)
        return _said(found, shift.season(year, name), f"named with “{context.previous_phrase}”")
    said = said_at(context, found)
    if said:
        coming = shift.season(said.first.year, name)
        coming = coming if coming.last > said.first else shift.season(said.first.year + 1, name)
        return _said(found, coming, f"it was yet to come at the time of “{context.previous_phrase}”")
    verb = context.verb(found.start, found.end)
    whenever = context.folded.startswith(", when ", found.end) and not (verb and verb.tense == "past")
    if found["any"] and (verb is None or verb.tense == "present" or whenever):
        return None  # "colds come in winter", "in winter, when colds come": no winter in particular
    told = told_year(context, found, this.first.month, 0)
    if told is not None:
        return _said(found, shift.season(told, name), f"the text is telling of {told}")
    if this.first > published.last and context.folded.endswith("since ", 0, found.start):
        return _said(found, shift.season(this.first.year - 1, name), f"{context.appeared} and “since” looks back")
    if verb and verb.tense == "past" and this.first > published.first:
        lead = context.folded[max(0, found.start - 16) : found.start]
        far = (this.first - published.first).days > _SOON and not _FOR.search(lead)
        if far or _WENT.search(lead) or verb.gap in (0, 1):
            return _said(found, shift.season(this.first.year - 1, name), f"{context.appeared} and the verb “{verb.word}” is past")
    if verb and verb.tense == "future" and this.last < published.first:
        ahead = shift.season(this.first.year + 1, name)
        return _said(found, ahead, f"{context.appeared} and the verb “{verb.word}” looks ahead")
    return _said(found, this, context.appeared)


def _last(this: Period, today: date) -> Period:
    return this if this.last < today else Period("season", this.first.replace(year=this.first.year - 1))


def _said(found: Found, period: Period, why: str) -> Said:
    part = part_of(found["part"])
    if part:
        period = period.with_part(part)
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.")


def _before_noun(found: Found, context: Context) -> Said | None:
    """ "the summer break": the season alone, unless it is a part of a name."""
    return None if context.text[found.start].isupper() else _season(found, context)


_ENDS = (
    r"(?= ?(?:[.,;:)]|$)| (?:and|or|but|when|to|with|as|at|for|from|is|was|were|are|has|had|have|will|would|could|may|might|can|he|she|"
    r"it|they|we|that|who|which|after|before|by|than|if|because|while|on)\b)"
)
RULES = (
    rule(
        "season",
        "season",
        r"(?:(?:(?P<part>early|mid|late)|earlier|later)[ -])?"
        r"(?:(?P<which>last|this past|this coming|next|this|the coming|the past) "
        r")(?P<season>{season})(?! (?:olympics|of|games|guy|prices)\b)",
        _season,
    ),
    rule(
        "season",
        "season",
        r"(?:the )?" + MODIFIER + r"(?P<season>{season})(?: of|,)? "
        r"(?P<year>(?:1[0-9]|20)[0-9]{2}(?![0-9])|'[0-9]{2}(?![0-9])|{spelt})(?:[/-][0-9]{2}(?![0-9]))?",
        _season,
    ),
    rule(
        "season",
        "season",
        r"(?:the )?" + MODIFIER + r"(?P<season>{season}) (?:of )?(?P<ofyear>last|this|next) year(?!')",
        _season,
    ),
    rule(
        "season",
        "season",
        r"(?:(?<=\bin )|(?<=\bby )|(?<=\bsince )|(?<=\bduring )|(?<=\buntil )|(?<=\bfor )|(?<=\bover )|(?<=\bthrough )|"
        r"(?<=\binto ))the (?:(?P<part>early|mid|late)[ -])?(?P<season>{season})"
        r"(?! (?:olympics|of|games|guy|in)\b)",
        _season,
    ),
    rule("season", "season", r"(?P<part>early|mid|late)[ -](?P<season>{season})", _season),
    rule(
        "season",
        "season",
        r"(?:(?<=\bin )|(?<=\bby )|(?<=\bsince )|(?<=\bthrough )|(?<=\binto )|(?<=\bduring )|(?<=\bbefore )|(?<=\buntil )|"
        r"(?<=\bspring and )|(?<=\bsummer and )|(?<=\bautumn and )|(?<=\bwinter and ))"
        r"(?P<any>(?P<season>spring|summer|autumn|winter))(?! (?:olympics|of|games|guy)\b)",
        _season,
    ),
    rule(
        "season",
        "season",
        r"(?:(?<=\bto )|(?<=\bbefore )|(?<=\bafter ))the (?P<season>spring)" + _ENDS,
        _season,
    ),
    rule(
        "season",
        "season",
        r"the (?:(?:uk|us|u\.s\.|northern|southern|[a-z]{3,9}(?:ian|ish|ese|can))(?: hemisphere)?(?:'s)? )?"
        r"(?P<season>summer|autumn|winter)" + _ENDS,
        _season,
    ),
    rule(
        "season",
        "season",
        r"(?:(?<=\bits )|(?<=\btheir )|(?<=\bour ))(?P<season>summer|autumn|winter)" + _ENDS,
        _season,
    ),
    rule(
        "season",
        "season",
        r"(?:(?<=\bthe )|(?<=\bits )|(?<=\btheir )|(?<=\bour ))(?P<season>summer|autumn|winter)(?= [a-z])"
        r"(?! (?:of|in|months?|palace|olympics?|games|guy)\b)",
        _before_noun,
    ),
)
