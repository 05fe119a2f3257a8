"""Text to sentences with offsets: news abbreviations, datelines and quotes are not taken for a sentence's end."""

import re

from .paragraphs import unwrapped
from .word_lists import words as word_list

ABBREVIATIONS = word_list("abbreviations")
# After these a capital rarely starts a sentence: a name, a number or a month goes on.
LEADS_ON = word_list("titles")
NUMBERED = frozenset({"no", "nos"})  # "No. 4 turbine", but "No. She never came."
STOP = re.compile(r"""(?P<stop>[.!?…]+|[。！？؟।۔])(?P<close>["'”’»)\]]*)""")
LAST_WORD = re.compile(r"[\w.’'-]*$")
NEXT = re.compile(r"""\s*["'“‘«(\[-]*\s*(?P<first>\w)?""")
# "closed on Friday.The rest", "has died.“I", with the space lost; not "Booking.Com", "node.js"
GLUED = re.compile(r"(?=[“\"][A-Z])|(?!(?:Com|Net|Org|Inc)\b)(?=[A-Z][a-z’']+[ ,])")
SHORT = frozenset("it us me up on in so do by".split())  # with which sentences end, unlike "st" and "vs"
NEXT_WORD = re.compile(r"\s+[\"“‘(]?(?P<word>[^\W\d_]+)")
LINE = re.compile(r"[^\n\r\u2028\u2029]+")
FULL_WIDTH = frozenset("。！？؟।۔")
OPENERS = word_list("openers")
HOURS = frozenset({"a.m", "p.m"})
# "By 6 a.m. Cascadia had cancelled": the hour opens the sentence and its subject follows
OPENS_WITH_HOUR = re.compile(
    r"\W*(?:at|by|around|about|before|after|from|until|between|on|in|since|as|when|just|shortly|early|late)\b[^,;:]*$", re.IGNORECASE
)
# "2 p.m. Friday", "9 a.m. Jan. 5", "7 p.m. EST", "10 a.m. Pacific time"
OF_THE_HOUR = re.compile(
    r"\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d"
    r"|(?-i:[A-Z]{0,4}T|UTC)\b|(?:u\.s\.|eastern|pacific|central|mountain|local)\s)",
    re.IGNORECASE,
)


def sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Offsets of the sentences of `text[start:end]`, trimmed. The end of a paragraph ends a sentence; one inside it does not."""
    end = len(text) if end is None else end
    if "\n" in text[start:end]:
        text = unwrapped(text)
    found = []
    for line_start, line_end in lines(text, start, end):
        begin = line_start
        for match in STOP.finditer(text, line_start, line_end):
            if match.end() < line_end and ends_sentence(text, begin, match, line_end):
                found.append(trimmed(text, begin, match.end()))
                begin = match.end()
        found.append(trimmed(text, begin, line_end))
    return [span for span in found if span[0] < span[1]]


def lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [match.span() for match in LINE.finditer(text, start, end)]


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def ends_sentence(text: str, begin: int, match: re.Match[str], line_end: int) -> bool:
    """Whether the stop that was matched ends the sentence that began at `begin`."""
    stop, after = match["stop"], text[match.end() : match.end() + 1]
    if stop in FULL_WIDTH:
        return not match["close"] or after not in "，、,"
    if not after.isspace():
        if match["close"]:
            return after.isupper() and match["close"][0] in "\"'”’»"
        word = word_before(text, begin, match.start())
        ends = len(word) > 2 or word in SHORT
        return len(stop) == 1 and ends and word[1:].islower() and _is_glued(text, match.end(), word)
    following = NEXT.match(text, match.end(), line_end)
    first = following["first"] if following else None
    if first is None:
        return True
    if first.islower():
        return False  # “…in the country.” he said
    if stop != ".":
        return True
    word = word_before(text, begin, match.start()).lower()
    if match["close"]:
        return True
    if word in LEADS_ON:
        return word in NUMBERED and not first.isdigit()
    if word in HOURS and not OPENS_WITH_HOUR.match(text, begin, match.start()):
        return not OF_THE_HOUR.match(text, match.end(), line_end)
    if word in ABBREVIATIONS or is_initials(word):
        return starts_anew(text, match.end(), line_end)
    return not (len(word) == 1 and word.isalpha())


def _is_glued(text: str, start: int, word: str) -> bool:
    """Whether the next sentence begins right after a stop: with what is spoken, or with a word behind one that is no name."""
    return bool(GLUED.match(text, start)) and (not text[start].isalpha() or word.islower())


def word_before(text: str, begin: int, stop: int) -> str:
    match = LAST_WORD.search(text[max(begin, stop - 24) : stop])
    return match[0] if match else ""


def is_initials(word: str) -> bool:
    return bool(re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", word))


def starts_anew(text: str, stop: int, line_end: int) -> bool:
    """After "U.S." or "Co." only a word that opens sentences begins a new one: "U.S. Senate" goes on, "U.S. The" does not."""
    following = NEXT_WORD.match(text, stop, line_end)
    return bool(following) and following["word"].lower() in OPENERS
