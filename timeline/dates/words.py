"""The vocabulary as tables: what each word stands for, and the pattern fragments that rules name in braces."""

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
MONTH_NAMES = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
               "November", "December"]  # fmt: skip

WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7, "mon": 1, "tue": 2,
    "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip
WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

SEASONS = {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "fall": "FA", "autumn": "FA",
           "winter": "WI", "wintertime": "WI"}  # fmt: skip

PARTS_OF_DAY = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "midday": "MI", "noon": "12:00",
                "midnight": "24:00", "dawn": "MO", "dusk": "EV", "lunchtime": "MI", "nightfall": "NI",
                "overnight": "NI"}  # fmt: skip

# unit: (singular in our own wording, TIMEX3 letter, how many of the shifting unit, shifting unit)
UNITS = {
    "second": ("second", "S", 0, ""), "minute": ("minute", "M", 0, ""), "hour": ("hour", "H", 0, ""),
    "day": ("day", "D", 1, "day"), "weekday": ("weekday", "D", 1, "day"), "night": ("night", "D", 1, "day"),
    "week": ("week", "W", 1, "week"), "fortnight": ("fortnight", "W", 2, "week"), "weekend": ("weekend", "WE", 1, "week"),
    "month": ("month", "M", 1, "month"), "quarter": ("quarter", "Q", 3, "month"), "season": ("season", "", 3, "month"),
    "year": ("year", "Y", 1, "year"), "decade": ("decade", "DE", 10, "year"), "century": ("century", "C", 100, "year"),
    "millennium": ("millennium", "L", 1000, "year"),
}  # fmt: skip
UNIT_OF = {plural: unit for unit in UNITS for plural in (unit, unit + "s")}
UNIT_OF |= {"centuries": "century", "millennia": "millennium", "hrs": "hour", "hr": "hour", "mins": "minute",
            "min": "minute", "yrs": "year", "yr": "year"}  # fmt: skip

DIGITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "twenty-first": 21,
    "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26,
    "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirty-first": 31,
}  # fmt: skip
DECADES = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
           "nineties": 9}  # fmt: skip

# Zones and what else follows a clock time of four digits: "2045 GMT".
ZONES = (
    r"(?:gmt|utc|bst|cet|cest|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|eest|eet|ist|jst|hkt|sgt|aest|aedt|msk|local time|"
    r"eastern(?: time)?|pacific time|hrs|hours)"
)


def any_of(words: object) -> str:
    """A pattern for any of `words`, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))  # type: ignore[call-overload]


_SMALL = f"(?:{any_of(TENS)})(?:[ -](?:{any_of(list(DIGITS)[:9])}))?|{any_of(DIGITS)}"
FRAGMENTS = {
    "month": rf"(?:{any_of(MONTH_NAMES)}|"
rf"(?:{any_of(word for word in MONTHS if len(word) < 5 and word not in ('may', 'june', 'july'))})"
r"\b\.?)".lower(),
    "weekday": rf"(?:{any_of(WEEKDAY_NAMES)}|(?:tues?|wed|thu(?:rs?)?|fri|mon|sat|(?<!\bthe )sun)\.)".lower(),
    "season": f"(?:{any_of(SEASONS)})",
    "unit": "(?:days?|weeks?|months?|years?|quarters?|decades?|hours?|minutes?|fortnights?|weekends?|century|"
"centuries)",
    "number": (
        r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,4}(?:\.[0-9]{1,2})?(?:[ -][1-3]/[2-4])?(?: (?:thousand|million|billion))?|"
        rf"(?:{_SMALL})(?: (?:hundred|thousand|million|billion))?|(?:a )?(?:hundred|thousand|million|billion))"
    ),
    "count": "(?:a couple(?: of)?|couple(?: of)?|a dozen|half a dozen|a few|few|several|many|some|various)",
    "ordinal": rf"(?:{any_of(ORDINALS)}|[0-9]{{1,2}}(?:st|nd|rd|th))",
    "year": r"(?:1[0-9]|20)[0-9]{2}(?![0-9])",
    "spelt": rf"(?:nineteen|eighteen|twenty)[ -](?:{_SMALL})|two thousand(?: and)?(?: (?:{any_of(list(DIGITS)[:9])}))?",
    "dd": r"(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])",
    "approx": r"(?:about|{bound})",
    "bound": r"(?:around|nearly|almost|some|roughly|approximately|more than|less than|at least|at most|"
              r"over(?= an? (?:hour|week|month|year|day|minute|decade|century))|up to|no more than|no less than|"
r"as many as|as few as|as little as|exactly|fewer than|just over|just under)",
}  # fmt: skip


def number(said: str) -> float | None:
    """The number that a `{number}` fragment matched: "twenty-five", "2 1/2", "a hundred", "1.5"."""
    total = 0.0
    for word in said.replace("-", " ").split():
        if word in DIGITS or word in TENS:
            total += DIGITS.get(word) or TENS[word]
        elif word in SCALES:
            total = (total or 1) * SCALES[word]
        elif "/" in word:
            upper, lower = word.split("/")
            total += int(upper) / int(lower)
        elif word[0].isdigit():
            total += float(word.replace(",", ""))
    return total or None


def ordinal(said: str) -> int:
    """The number of "third", "3rd" or "twenty-first"."""
    return ORDINALS.get(said) or int("".join(char for char in said if char.isdigit()) or 0)
