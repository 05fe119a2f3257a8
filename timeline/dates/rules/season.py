"""Seasons: "this summer", "last fall", "the spring of 1994", "winter 2024"."""

from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import SEASONS
from .near import full_year
from .parts import MODIFIER, part_of


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
        if name == "WI" and published.first.month < 6:
            this = shift.season(this.first.year - 1, name)
        return _said(found, this, f"{context.appeared}")
    verb = context.verb(found.start, found.end)
    if found.phrase.lower() == found["season"] and (verb is None or verb.tense == "present"):
        return None  # "colds come in winter": no winter in particular
    if verb and verb.tense == "past" and this.first > published.first:
        return _said(found, shift.season(this.first.year - 1, name), f"{context.appeared} and the verb “{verb.word}” is past")
    if verb and verb.tense == "future" and this.last < published.first:
        ahead = shift.season(this.first.year + 1, name)
        return _said(found, ahead, f"{context.appeared} and the verb “{verb.word}” looks ahead")
    return _said(found, this, f"{context.appeared}")


def _last(this: Period, today: date) -> Period:
    return this if this.last < today else Period("season", this.first.replace(year=this.first.year - 1))


def _said(found: Found, period: Period, why: str) -> Said:
    part = part_of(found["part"])
    if part:
        period = period.with_part(part)
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.")


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
        r"(?:(?<=\bin )|(?<=\bby )|(?<=\bsince ))(?P<season>spring|summer|autumn|winter)(?! (?:olympics|of|"
        r"games|guy)\b)",
        _season,
    ),
)
