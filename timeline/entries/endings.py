"""Where a headline ends: what only adds goes, and nothing is cut off from the words that want it."""

import re

from .modality import has_main_verb, has_verb
from .subjects import LONGEST as LONGEST_SUBJECT
from .wanted import goes_on_with_a_verb, may_end

LIMIT = 110  # characters; two lines on the board
LONGEST = 145  # rather than to lose what its verb wants, a headline takes three
WIDEST = 190  # and four before it is broken off in the middle of a thought
PLAIN = 36  # characters; of longer ones what is set apart goes
COMFORTABLE = 72  # longer ones lose a tail that only adds
FEWEST = 4  # words of a clear headline
SHORTEST = 38  # a cut leaves at least this much

_SAYING = r"(?:said|says|(?<!was\s)(?<!were\s)told|reported|reports|announced|wrote|added|adding|according to|citing|showed|shows|writes)"
_ATTRIBUTION = re.compile(
    rf"[,;]\s+(?:[\w’'.-]+\s+){{0,8}}?{_SAYING}\b(?!,?[^,]*\bthat\b).*$|,?\s+according to\s.*$"
)
_SET_APART = re.compile(r"[;:]\s.*$|\s(?:[–—-]|--)\s.*$|,\s+(?:which|who|whose|where|when)\b.*$")
_ADDED = re.compile(
    r",\s+(?:but|and|while|as|after|before|forcing|leaving|making|taking|bringing|driven|including|with|sending|one of|among|when|"
    r"provided|compared|although|though|whose|saying|a|an|the|their|its|his|her|breaking|failing|prompting|raising|accusing|killing|meaning|amid|in)\b.*$"
)
_SIGN = re.compile(r"\s+in (?:what|an?)\s(?:[\w-]+\s){0,3}?(?:sign|bid|move|effort|attempt|step|blow|show)\b.*$")
EMPTY = "came|happened|occurred|followed|took place|recorded|released|published"  # these want another word
_EMPTY_AT_END = re.compile(rf"\b(?:{EMPTY}|dated)$")
# "told a friend: “The fish is in the freezer”"
_ONLY_SAYS = re.compile(r"\b(?:said|says|told|asked|wrote|warned|added|replied|answered|responded|declared|concluded)(?:\s[\w’'-]+){0,4}$")
_STANDS_BEHIND = re.compile(r"\b(?:day|night|week|month|quarter|year|decade)s? before$|\b(?:was|were) told$")
_CUTS = (
    re.compile(
        r",\s|\s(?:after|as|while|because|when|where|amid|(?:(?:in|of|at|by|for|from|to|with)\s)?which|who|although|before|despite|following)\s"
        r"|\sand\s(?=(?:that|said|was|were|is|are|has|have|had|will|would|could|[a-z]+ed)\s)"
    ),
    re.compile(
        r"\sthat\s(?=(?:[a-z]+(?:s|ed)|have|had|will|would|could)\s)"
        r"|\s(?:and|in (?:retaliation|response|return|order|exchange|protest)|by|with|to|for|over|at|from(?!\s\w+ing\b)|in|on|via)\s"
    ),
)
DANGLING = frozenset(
    """a an the and or but to for with by of in on at from as after before while when where who which that because over about
    against into amid despite following during between under through without within its their his her than if so yet was were is
    are be been has have had will would may might could can not no said says told whose this these those very more most
    according including per near off how why whether""".split()
)
_QUOTED = re.compile(r"“[^“”]{30,}?(?=,?”)|\"[^\"]{30,}?(?=,?\")")  # all that somebody is quoted with, without who it was
_SAYS = r"\b(?:said|says|argued|insisted|noted|told(?:\s[\w’'-]+){1,2})\s"
_CLAIM_AT_END = re.compile(rf"\sthat\b(?P<that>[^“\"]*)$|{_SAYS}(?P<what>(?:the|an?|its|his|her|their|this|these)\s[^,“\"]*)$")
_RELATIVE = re.compile(r"\s(?:which|who)\s[^,]*$")
_SPEAKER_AT_END = re.compile(r"[”\"]\s[^“”\"]*$")  # "“No,” the head of the mine"
# "gave notice, allowing the council": until when, or to do what, was cut off
_HALF_PARTICIPLE = re.compile(
    r",\s(?:allowing|asking|urging|ordering|telling|enabling|requiring|forcing|letting)"
    r"\s(?:(?:the|an?|its|all)\s)?[\w’'-]+\W*$"
)
_HANGING_ON = re.compile(r",\s\S+$|\s[“\"]\S*$")  # ", led", "called it “great"
_ENDS_A_QUOTE = re.compile(r"[^“”\"]*[^\s“”\"(](?P<mark>[”\"])")  # "It was not done,” he said"
_INCHES = re.compile(r"\d\"")
_QUOTES = (("“", "”"), ("«", "»"), ("(", ")"))


def shortened(words: str, *, said: bool, keep: int = PLAIN) -> str:
    words = words if said else _without_tail(words, _ATTRIBUTION, 3)
    words = _without_tail(words, _SIGN, 4)
    words = _without_tail(words, _SET_APART, 4) if len(words) > keep else words
    for _ in range(3):
        if len(words) <= max(keep, COMFORTABLE):
            return words
        left = _without_tail(words, _ADDED, 4)
        if left == words:
            break
        words = left
    return words if len(words) <= max(keep, LIMIT) else _cut(words)


def _without_tail(words: str, tail: re.Pattern[str], fewest: int) -> str:
    match = tail.search(words)
    if not match:
        return words
    left = words[: match.start()]
    wanted = tail is not _ATTRIBUTION and not may_end(left, match[0])
    if wanted or claims_nothing(left) or _EMPTY_AT_END.search(left) or (match[0][0] == ":" and _ONLY_SAYS.search(left)):
        return words
    return left if len(left.split()) >= fewest and _stands(left) and _keeps_its_verb(left, words) else words


def _cut(words: str) -> str:
    """The longest beginning within the limit that stands by itself, else the shortest one beyond it; a strong boundary goes first."""
    strong, weak = ([match.start() for match in boundary.finditer(words)] for boundary in _CUTS)
    ends = [
        end for ends in ([*strong, len(words)], weak)
        for end in (*(end for end in reversed(ends) if SHORTEST <= end <= LIMIT), *(end for end in ends if LIMIT < end <= LONGEST))
    ]
    wider = [
        end for end in sorted({*strong, *weak, len(words)}) if LONGEST < end <= WIDEST and not goes_on_with_a_verb(words[end:])
    ]
    for end in (*ends, *wider):
        if _ends_well(words[:end], words[end:]) and _keeps_its_verb(words[:end], words):
            return words[:end]
    if quoted := _QUOTED.match(words[:LIMIT]):
        return quoted[0]
    left = whole = words[: LIMIT + 1].rsplit(" ", 1)[0]
    while left and (_hangs(left) or not may_end(left, words[len(left) :]) or claims_nothing(left)):
        left = left.rsplit(" ", 1)[0] if " " in left else ""
    return left if left and _keeps_its_verb(left, whole) else whole


def _ends_well(left: str, rest: str) -> bool:
    if not rest:
        return _stands(left)
    speaker = _SPEAKER_AT_END.search(left)
    wanted = claims_nothing(left) or _ONLY_SAYS.search(left) or _HANGING_ON.search(left) or (speaker and not has_verb(speaker[0]))
    return _stands(left) and may_end(left, rest) and not wanted


def _keeps_its_verb(left: str, words: str) -> bool:
    return all(verb(left) or not verb(words) for verb in (has_verb, has_main_verb))


def _hangs(words: str) -> bool:
    last = words.split()[-1].strip(",;:“\"").lower()
    return last in DANGLING or last.endswith("ing") or bool(_HANGING_ON.search(words))


def claims_nothing(words: str) -> bool:
    """"She said that the sale of the shops": what she said of it is cut off. In more words there is a verb, in the present if need be."""
    found = _CLAIM_AT_END.search(words)
    claim = (found["that"] or found["what"] or "") if found else ""
    of_noun = _RELATIVE.search(claim)  # "the flood which broke the dam": what it did is cut off
    return bool(found) and len(claim.split()) <= LONGEST_SUBJECT and not has_verb(claim[: of_noun.start()] if of_noun else claim)


def with_quotes_paired(words: str) -> str:
    """What is quoted ends where the headline ends, and began where it begins. A mark behind a figure may stand for inches."""
    opened, straight = words.count("“") - words.count("”"), words.count('"') % 2
    if not (opened or straight) or _INCHES.search(words):
        return words
    if ends := _ENDS_A_QUOTE.match(words):
        return ("“" if ends["mark"] == "”" else '"') + words
    if opened < 0 and not straight:
        return words  # where it began nobody can say
    return words.rstrip(" ,;:–—-") + ('"' if straight else "”")


def _stands(words: str) -> bool:
    """Whether a beginning can stand alone: it closes its quotes and does not end in a word that wants another."""
    last = words.split()[-1].strip(",;:”\"’'") if words.split() else ""
    return (
        (last == "May" or last.lower() not in DANGLING or bool(_STANDS_BEHIND.search(words))) and words.count('"') % 2 == 0
        and all(words.count(opening) == words.count(closing) for opening, closing in _QUOTES)
    )


def closed(words: str) -> str:
    """Without what punctuation is left over at either end; a full stop that ends an abbreviation stays."""
    words = re.sub(r"(?:,\s*){2,}", ", ", _HALF_PARTICIPLE.sub("", " ".join(words.split()))).strip(" ,;:–—-")
    if words.endswith(".") and not re.search(r"\b(?:[A-Z]\.)+[A-Z]\.$|\b[ap]\.m\.$|\.\.\.$", words):
        words = words[:-1]
    return words.rstrip(" ,;:–—")
