"""Numbers in Chinese characters as dates have them: 二〇二四 digit by digit, 二十四 by tens."""

DIGITS = {"〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
NUMERALS = frozenset(DIGITS) | {"十"}
# Patterns of a year, a month and the day of a month, in digits or characters; none begins within a longer number.
YEAR = "(?P<year>(?:1[5-9]|20)[0-9]{2}|(?:一[五六七八九]|二[〇零○])[〇零○一二三四五六七八九]{2})"
MONTH = "(?<![0-9十])(?P<month>[0-9]{1,2}|十[一二]?|[一二三四五六七八九])"
DAY = "(?:[0-9]{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])"


def number_said(said: str) -> int:
    """What a number in digits or characters says."""
    if said.isdecimal():
        return int(said)
    tens, ten, ones = said.rpartition("十")
    if ten:
        return 10 * DIGITS.get(tens, 1) + DIGITS.get(ones, 0)
    return int("".join(str(DIGITS[character]) for character in said))
