"""Rules for languages other than English, built from their words: explicit dates, ranges, and the common relative ones."""

import re
from collections.abc import Iterator
from functools import cache

from .chinese_numerals import DAY, MONTH, YEAR
from .foreign_days import Reader, Readers
from .foreign_words import COUNT, Words, words_of
from .language import NAMES
from .open_ends import Leads
from .rule import Rule
from .words import any_of

_YEAR = r"(?P<year>(?:1[5-9]|20)[0-9]{2})(?![0-9])"
_DAY_ENDING = r"(?:\.|er|º|-?го|-е)?"


@cache
def rules_of(code: str) -> tuple[Rule, ...]:
    """The rules of a language, none when it is not one of ours."""
    if code not in NAMES or code == "en":
        return ()
    words = words_of(code)
    read = Readers(words)
    explicit = _spaced(words, read) if words.spaced else _unspaced(words, read)
    return (*explicit, *_weekdays(words, read), *_units(words, read), *_relative(words, read))


@cache
def leads_of(code: str) -> Leads:
    """The words of a language before what they leave open: "seit", "jusqu'au"."""
    words = words_of(code)
    around = (r"(?<!\w)(?:", ") {1,3}$") if words.spaced else ("(?:", ")$")
    said = words.more["since"], words.more["until"]
    ends = (" ",) if words.spaced else tuple("|".join(said).split("|"))
    return Leads(*(re.compile(around[0] + each + around[1]) for each in said), ends)


def _rule(words: Words, name: str, pattern: str, read: Reader) -> Rule:
    around = (r"(?<!\w)(?:", r")(?!\w)") if words.spaced else ("(?:", ")")
    return Rule(name, frozenset(), re.compile(around[0] + pattern + around[1]), read)


def _parts(words: Words) -> str:
    """Anfang, Mitte, Ende and their like, each as a group of its name."""
    return "(?:" + "|".join(f"(?P<{part}>{said})" for part, said in words.more["parts"].items()) + ")"


def _unspaced(words: Words, read: Readers) -> Iterator[Rule]:
    """2025年7月18日, 二〇二五年七月十八日, 7月3日至7日, 4月初, 2024年底."""
    year, month, day = f"(?:{YEAR}年)?", f"{MONTH}月", DAY
    left, right = rf"(?P<left>{day})", rf"(?P<right>{day})"
    yield _rule(words, "calendar-day", rf"{year}{month}(?P<number>{day})[日号]", read.day)
    yield _rule(words, "calendar-range", rf"{year}{month}{left}[日号]?(?:{words.more['upto']}){right}[日号]", read.days)
    yield _rule(words, "calendar-month", rf"{YEAR}年{month}(?![0-9])", read.month)
    yield _rule(words, "calendar-month", rf"{year}{month}份?{_parts(words)}", read.month)
    yield _rule(words, "calendar-month", rf"{year}{month}份", read.month)
    yield _rule(words, "calendar-month", rf"(?:(?<=在)|(?<=于)|(?<=从)|(?<=至)|(?<=到)){month}(?![0-9])", read.month)
    yield _rule(words, "calendar-year", rf"{YEAR}年", read.year)
    yield _rule(words, "calendar-year", rf"{YEAR}年{_parts(words)}", read.year)


def _spaced(words: Words, read: Readers) -> Iterator[Rule]:
    """ "Freitag, 18. Juli 2025", "du 3 au 7 mars", "Anfang April", "im Juni", "im Jahr 2019", "fin 2024"."""
    more, months, parts = words.more, words.month, _parts(words)
    of, gap = f"(?:{more['of']})?", " {1,3}"
    with_year = rf"(?:{of},?{gap}{_YEAR})"
    weekday = rf"(?:{words.weekday}{more['comma']})?"
    yield _rule(
        words,
        "calendar-day",
        rf"{weekday}(?P<number>[0-3]?[0-9]){_DAY_ENDING}{of}{gap}(?P<month>{months}){with_year}?",
        read.day,
    )
    left, right = rf"(?P<left>[0-3]?[0-9]){_DAY_ENDING}", rf"(?P<right>[0-3]?[0-9]){_DAY_ENDING}"
    upto = rf"(?: ?- ?| (?:{more['upto']}) )"
    yield _rule(
        words, "calendar-range", rf"{more['range']}{left}{upto}{right}{of}{gap}(?P<month>{months}){with_year}?", read.days
    )
    yield _rule(words, "calendar-month", rf"(?P<month>{months}){with_year}", read.month)
    yield _rule(words, "calendar-month", rf"{words.lead()}(?P<month>{months})", read.month)
    yield _rule(words, "calendar-month", rf"{parts}[ -]{{0,3}}(?P<month>{months}){with_year}?", read.month)
    year_word = rf"(?:(?:{any_of(re.escape(word.lower()) for word in words.data['year'] if len(word) > 2)}){gap})?"
    yield _rule(words, "calendar-year", rf"{parts}{gap}{year_word}{_YEAR}", read.year)
    yield _rule(words, "calendar-year", words.lead() + _YEAR, read.year)


def _weekdays(words: Words, read: Readers) -> Iterator[Rule]:
    """ "am kommenden Freitag", "vendredi dernier", "上周五"."""
    more, gap = words.more, " {1,3}" if words.spaced else ""
    named = f"(?P<weekday>{words.weekday})"
    before = rf"(?:(?P<last>{more['last']})|(?P<next>{more['next']})|(?P<this>{more['this']}))"
    after = rf"(?:(?P<last2>{more['last']})|(?P<next2>{more['next']}))"
    if not words.spaced:
        before, named = before.replace("(?:一?个)?", ""), r"(?P<weekday>(?:周|星期|礼拜)[一二三四五六日天])"
    lead = rf"(?:{before}{gap})?" if more["order"] in ("before", "both") else ""
    yield _rule(
        words, "weekday", lead + named + (rf"(?:{gap}{after})?" if more["order"] in ("after", "both") else ""), read.weekday
    )


def _units(words: Words, read: Readers) -> Iterator[Rule]:
    """ "im vergangenen Monat", "la semaine dernière", "下个月"."""
    more, gap = words.more, " {1,3}" if words.spaced else ""
    for unit, word in more["units"].items():
        for sign, which in ((-1, "last"), (0, "this"), (1, "next")):
            orders = {"before": (f"(?:{more[which]}){gap}(?:{word})",), "after": (f"(?:{word}){gap}(?:{more[which]})",)}
            orders["both"] = orders["before"] + orders["after"]
            for pattern in orders[more["order"]]:
                lead = f"(?:{more['lead']})?" if more["lead"] else ""
                yield _rule(words, f"unit-{which}", lead + pattern, read.away(sign, unit))


def _relative(words: Words, read: Readers) -> Iterator[Rule]:
    """ "gestern", "letzte woche", "vor drei tagen": as the locale lists them."""
    for key, phrases in words.data["relative-type"].items():
        sign, count, unit = _meaning(key)
        said = [phrase.lower() for phrase in phrases if len(phrase) > 2 or not words.spaced]
        if unit and said:
            name = "deictic" if unit == "day" else f"unit-{('last', 'this', 'next')[sign * min(count, 1) + 1]}"
            yield _rule(words, name, any_of(map(re.escape, said)), read.away(sign * count, unit))
    for key, patterns in words.data["relative-type-regex"].items():
        sign, _, unit = _meaning(key)
        forms = [form for form in patterns if len(form.replace(COUNT, "").split()[-1]) > 2 or not words.spaced]
        if unit and forms:
            halves = [words.units(unit, form.replace(COUNT, "#", 1)).split("#") for form in forms]
            head, tail = (any_of({half[side] for half in halves}) for side in (0, 1))
            name = "distance-ago" if sign < 0 else "distance-ahead"
            yield _rule(words, name, f"(?:{head}){words.count}(?:{tail})", read.away(sign, unit))
            if words.more.get("implied"):
                alone = {re.sub(" +", " ", "".join(half)).strip() for half in halves}
                yield _rule(words, name, any_of(alone), read.away(sign, unit))


def _meaning(key: str) -> tuple[int, int, str]:
    """ "in \\1 week" and "2 day ago" as sign, count and unit; no unit for what is finer than a day."""
    words = key.replace("\\1", "1").split()
    sign = 1 if words[0] == "in" else -1
    count, unit = (words[1], words[2]) if words[0] == "in" else (words[0], words[1])
    dated = words[0] == "in" or words[-1] == "ago"
    return sign, int(count), unit if dated and unit in ("day", "week", "month", "year") else ""
