"""Years: "in 1988", "early 1990", "the end of 1994", "1990s", "nineteen ninety-seven", "'97"."""

import re
from datetime import date

from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import DIGITS, TENS, any_of
from .near import full_year
from .parts import MODIFIER, part_of


def _said(found: Found, year: int) -> Said | None:
    if not 1 <= year <= 9999:
        return None
    period = Period("year", date(year, 1, 1))
    part = part_of(found["part"])
    why = "a year"
    if part:
        period = period.with_part(part)
        why += ", of which the last month is meant" if part == "end" else f", of which the {part} third is meant"
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.")


def _year(found: Found, context: Context) -> Said | None:
    if _runs_down(found, context):
        return None
    return _said(found, full_year(found["year"]))


def _spelt(found: Found, context: Context) -> Said | None:
    return _said(found, full_year(found["year"] or found["year2"]))


# "Orion 1980", "Vision 2030": behind a name inside a sentence four digits are a part of it.
_NOT_NAMES = "In|Since|By|From|Until|Before|After|During|Of|And|Early|Mid|Late|Spring|Summer|Autumn|Fall|Winter"
_NAMED = re.compile(rf"[a-z0-9,;)] (?!(?:{_NOT_NAMES})\b)[A-Z][a-z]{{2,20}} $")

# "the Norland 2008 Farm Survey", "the Tarn 2012 Olympics": a part of the name that says when.
_HELD_THEN = re.compile(
    r" (?:[A-Z][A-Za-z.'&-]+ ){0,5}(?:Study|Survey|Report|Census|Awards?|Conference|Summit|Olympics?|Games|Championships?|Cup|Outlook|"
    r"Elections?|Budget|Festival)\b"
)


_OWNED = re.compile(r"(?:\ba|\bthe|'s|\bhis|\bher|\btheir) {1,2}$")
# "a 1992 Toyota": the year that a car was made in.
_CAR = re.compile(
    r" {1,3}(?:Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Citroen|Dodge|Fiat|Ford|Honda|Hyundai|Jaguar|Jeep|Lexus|Lincoln|Mazda|"
    r"Mercedes|Mercury|Mitsubishi|Nissan|Oldsmobile|Peugeot|Plymouth|Pontiac|Porsche|Renault|Saab|Subaru|Tesla|Toyota|Volkswagen|Volvo)\b"
    r"(?! (?:Motor|Co|Corp|Inc|Foundation|recall|strike))"
)


# "from 1812 to 1776": a stretch of years does not run back.
_BACK = re.compile(r" {1,3}to {1,3}(1[0-9]{3}|20[0-9]{2})(?![0-9-])")
_BACK_TO = re.compile(r"(?<![0-9])(1[0-9]{3}|20[0-9]{2}) {1,3}to {1,3}$")


def _runs_down(found: Found, context: Context) -> bool:
    """Whether it is one of two numbers of which the second is less."""
    if not found.phrase.isdigit():
        return False
    behind = _BACK.match(context.folded, found.end)
    before = _BACK_TO.search(context.folded, max(0, found.start - 14), found.start)
    return bool(behind and int(behind[1]) < int(found.phrase)) or bool(before and int(before[1]) > int(found.phrase))


# "page 1984", "error 2001", "fell to 2008", "1999 Main Street", "2010 fans": a number of something.
_NUMBERED = re.compile(r"\b(?:page|pp?\.|error|code|chapter|verse|item|bus|train|platform|model|serial|box|ext\.|extension|number) $")
_INDEX = re.compile(
    r"\b(?:index|average|points?|dow|nasdaq|ftse|shares?|stocks?|price|gold) (?:[a-z]+ ){0,3}?"
    r"(?:fell|rose|dropped|climbed|slipped|gained|sank|jumped|slid|edged) (?:up |down )?(?:to|from) $"
)
_ADDRESS = re.compile(
    r" {1,3}(?:(?:North|South|East|West|[NSEW]\.?|[A-Z][a-z]+) ){1,3}"
    r"(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Lane|Boulevard|Blvd\.?|Drive)"
    r"(?![A-Za-z])"
)
_COUNTED = re.compile(
    r" {1,3}(?:fans|visitors|spectators|voters|residents|villagers|supporters|protesters|runners|"
    r"refugees|migrants|patients|pupils|soldiers|"
    r"victims|seats|tickets|copies|trees|sheep|boats|ships|cars|trucks)(?![a-z])"
)
_OF_THAT_YEAR = re.compile(r"(?:\b(?:in|the|since|of|from|by|until|his|her|its|their|a)|'s) {1,2}$")


def _is_number(found: Found, context: Context) -> bool:
    """Whether four digits number, count or measure something."""
    folded, start = context.folded, found.start
    if not found.phrase[0].isdigit():
        return False
    if _NUMBERED.search(folded, max(0, start - 12), start) or _INDEX.search(folded, max(0, start - 60), start):
        return True
    if _ADDRESS.match(context.text, found.end):
        return True
    return _COUNTED.match(folded, found.end) is not None and not _OF_THAT_YEAR.search(folded, max(0, start - 8), start)


def _plain(found: Found, context: Context) -> Said | None:
    if found.phrase.isdigit() and context.is_live_time(found.start, found.end):
        day = context.day.isoformat() if context.day else "XXXX-XX-XX"
        return Said("TIME", f"{day}T{found.phrase[:2]}:{found.phrase[2:]}", None, f"{found.quoted}: the time at which this was written.")
    if _is_number(found, context) or _runs_down(found, context):
        return None
    if _CAR.match(context.text, found.end) and _OWNED.search(context.folded, max(0, found.start - 6), found.start):
        return None
    named = found.phrase[0].isdigit() and _NAMED.search(context.text, max(0, found.start - 24), found.start)
    if named and not _HELD_THEN.match(context.text, found.end):
        return None
    return _year(found, context)


def _beyond(found: Found, context: Context) -> Said:
    """ "the post-1975 order": what lies after or before that year, without an end."""
    side = "after" if found["side"] == "post" else "before"
    return Said("DATE", found["year"], None, f"{found.quoted}: the time {side} {found['year']}, which has no end of its own.")


# "in 2011 BC Hydro said": British Columbia.
_NAME_FOLLOWS = re.compile(r" [A-Z]")


def _of_era(found: Found, context: Context) -> Said | None:
    """ "AD 476", "44 BC": written in capitals; years before the year 1 have no day here."""
    year, era = int(found["year"]), found["era"].replace(".", "")
    if not re.search(r"[AB]\.?[DC]", found.phrase) or (year > 1500 and _NAME_FOLLOWS.match(context.text, found.end)):
        return None
    if era.startswith("bc"):
        return Said("DATE", f"BC{year:04d}", None, f"{found.quoted}: before the year 1, where no day can be given.")
    return _said(found, year)


_CHANGED = re.compile(r"\b(?:r[oi]se|rises|fell|falls?|cut|up|down|grew|grow|increased?|reduced?|dropped|drop|beat|won|lost) by $")


def _to_come(found: Found, context: Context) -> Said | None:
    """ "By 2100"."""
    return None if _CHANGED.search(context.folded, max(0, found.start - 16), found.start) else _year(found, context)


def _about(found: Found, context: Context) -> Said | None:
    """ "c. 1250": that year, not meant exactly."""
    said = _year(found, context)
    return said and Said(said.type, said.value, said.period, f"{said.reason.removesuffix('.')}, not meant exactly.", f"{said.value}~")


_NOT_BEFORE = (
    r"(?<![$£€#=/.,:+-])(?<!\bno\. )(?<!\bline )(?<!\broom )(?<!\bflight )(?<!\broute )(?<!\bdow )(?<!nasdaq "
    r")(?<!\barticle )(?<!\bresolution )"
)
_NOT_AFTER = (
    r"(?![%$]|[.,:][0-9]|[-/][0-9a-z]| (?:to|and) [0-9]{4} (?:gmt|utc|bst|local time)\b|"
    r" ?(?:percent|per cent|people|points|shares|jobs|miles|km|"
    r"kilometers|tons|tonnes|men|women|children|"
    r"workers|employees|barrels|feet|meters|metres|pounds|dollars|euros|yen|troops|soldiers|"
    r"passengers|members|votes|deaths|cases|hours|"
    r"houses|homes|units|units|students|acres|francs|marks|degrees|words|pages|more|hp|rpm|gmt|hours|"
    r"est|edt|utc|bst|cet|cest|local time|hrs)\b)"
)

_ENDS = r"(?= ?[.,;:)]|$| (?:and|in|by|when|the|it|he|she|they|was|were|at|for|with|from|as|if|unless|but)\b)"
_IN = (
    r"(?:(?<=\bin )|(?<=\bby )|(?<=\bof )|(?<=\bsince )|(?<=\bfrom )|(?<=\buntil )|"
    r"(?<=\bbefore )|(?<=\bafter )|(?<=\babout )|(?<=\baround )|(?<=\bc\. )|(?<=[(])|"
    r"(?<=[0-9] and )|(?<=[0-9] to ))"
)
RULES = (
    rule("calendar-year", "era", r"(?P<era>ad|a\.d\.) (?P<year>[1-9][0-9]{0,2}|1[0-4][0-9]{2})(?![0-9]|[,.][0-9])", _of_era),
    rule("calendar-year", "era", _IN + r"(?P<year>[1-9][0-9]{0,3}) ?(?P<era>ad|a\.d\.|bce?|b\.c\.)", _of_era),
    rule("calendar-year", "year", r"(?:(?<=\bby )|(?<=\buntil )|(?<=\byear ))(?P<year>2[12][0-9]{2})" + _NOT_AFTER + _ENDS, _to_come),
    rule("calendar-year", "year", r"(?:(?<=\baround )|(?<=\bc\. )|(?<=\bca\. ))(?P<year>1[0-8][0-9]{2})" + _NOT_AFTER + _ENDS, _about),
    rule("calendar-year", "year", r"(?P<side>post|pre)-(?P<year>(?:1[6-9]|20)[0-9]{2})(?![-/.:]?[0-9])", _beyond),
    rule(
        "calendar-year",
        "spelt",
        r"(?:the year (?P<year>{spelt})|(?:(?<=\bin )|(?<=\bsince )|(?<=\bby ))(?P<year2>two thousand(?: and)?(?: (?:one|"
        r"two|three|four|five|six|seven|eight|nine))?)(?! [a-z]+s))",
        _spelt,
    ),
    rule("calendar-year", "year", _NOT_BEFORE + MODIFIER + r"(?:the year )?(?P<year>(?:19|20)[0-9]{2})" + _NOT_AFTER, _plain),
    rule(
        "calendar-year",
        "year",
        r"(?:(?<=\bin )|(?<=\bsince )|(?<=\bfrom )|(?<=\buntil )|(?<=\bbefore )|(?<=\bafter )|(?<=\babout )|"
        r"(?<=\bof )|(?<=\bby )|(?<=\bbetween )|(?<=\bduring )|"
        r"(?<=[0-9] and )|(?<=[0-9] to )|(?<=\blate )|(?<=\bearly )|(?<=\bcirca )|(?<=\byear )|(?<=[(]))"
        + MODIFIER
        + r"(?:the year )?(?P<year>1[0-8][0-9]{2})"
        + _NOT_AFTER,
        _year,
    ),
    rule(
        "calendar-year",
        "short",
        MODIFIER
        + r"(?:(?<=\bin )|(?<=\bof )|(?<=\bsince )|(?<=\bearly )|(?<=\blate )|(?<=mid-)|(?<=\bfrom )|(?<=\buntil ))"
        r"(?P<year>'[0-9]{2})(?!')",
        _year,
    ),
    rule(
        "calendar-year",
        "spelt",
        rf"(?P<year>(?:nineteen|eighteen)[ -](?:hundred and )?(?:(?:{any_of(TENS)})(?:[ "
        rf"-](?:{any_of(list(DIGITS)[:9])}))?|{any_of(list(DIGITS)[9:])}))",
        _spelt,
    ),
)
