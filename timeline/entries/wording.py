"""A headline cut from the evidence: words are left out, none is invented."""

import re

from .cores import core, has_verb
from .modality import NONE, role, tokens
from .openings import without_condition, without_opening, without_participle, without_what_is_printed_above
from .phrases import without_phrase
from .subjects import BY_NAME
from .verbs import COPULAS, IRREGULAR_PAST

LIMIT = 110  # characters; two lines on the board
COMFORTABLE = 72  # longer ones lose a tail that only adds
SHORTEST = 38  # a cut leaves at least this much

_LEAD_IN = re.compile(
    r"^(?:however|but|and|meanwhile|in addition|also|moreover|separately|still|yet|so|then|indeed|in turn|as a result|"
    r"for example|in particular|instead|overall|that|one|two|three|four|five|on the other hand|,)[,.:]?\s+",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^(?:[•▪◦●■*·►→]|[–—-]\s)\s*")
_COMMA_LEAD_IN = frozenset("that one two three four five so still yet then also however".split())
_ASIDE = re.compile(r"\s+(?:[-–—]|--)\s+[^-–—]{3,120}?\s+(?:[-–—]|--)\s+|\s*\([^()]*\)")
_RELATIVE_ASIDE = re.compile(
    r",\s+(?:which|who|whose|a|an|the|one of)\b[^,;:]{3,90},\s+"
    rf"(?=(?:(?:on|in|late|early)\s+(?:[\w-]+\s+){{1,3}})?(?:has|have|had|is|was|were|will|would|[a-z]+ed|said|says|{'|'.join(IRREGULAR_PAST)})\b)"
)
_BY_THE_WAY = re.compile(r",\s+(?:also|meanwhile|however|moreover|in addition|though),\s+|\s+also\s+(?=[a-z])")
_SAYING = r"(?:said|says|told|reported|reports|announced|wrote|added|adding|according to|citing|showed|shows|writes)"
_ATTRIBUTION = re.compile(
    rf"[,;]\s+(?:[\w’'.-]+\s+){{0,8}}?{_SAYING}\b(?![^,]*\bthat\b).*$|,?\s+according to\s.*$"
)
_TAILS = (
    re.compile(r"[;:]\s.*$|\s(?:[–—-]|--)\s.*$|,\s+(?:which|who|whose|where|when)\b.*$"),
    re.compile(
        r",\s+(?:but|and|while|as|after|before|forcing|leaving|making|taking|bringing|driven|including|with|sending|one of|among|when|"
        r"although|though|whose|saying|a|an|the|their|its|his|her|breaking|failing|prompting|raising|accusing|killing|meaning|amid|in)\b.*$"
    ),
)
_SIGN = re.compile(r"\s+in (?:what|an?)\s(?:[\w-]+\s){0,3}?(?:sign|bid|move|effort|attempt|step|blow|show)\b.*$")
_EMPTY = re.compile(r"\b(?:came|happened|occurred|followed|took place|dated|recorded|released|published)$")  # wants another word
_WANTED = tuple((re.compile(last), re.compile(following)) for last, following in (
    (r"\b(?:minutes?|hours?|days?|nights?|weeks?|months?|years?)$", r"\s(?:after|before)\b"),
    (r"\b(?:both|either|between)\s[^,]{1,30}$", r"\s(?:and|or)\b"),
    (r"\d$", r"\s(?:million|billion|trillion|thousand|per cent|percent)\b"),
    (r"\b(?:known|such|same|described|regarded|seen|well|far|soon|long|much|many|early|late)$", r"\sas\b"),
    (r"(?:^|\s)(?:[a-z]+ed|found|made|had|took|gave|told)$", r"\s(?:(?:the|an?|its|his|her|their)\b|[“\"\d])"),
    (r"(?<!was)(?<!were)(?<!been)(?<!be)(?<!is)(?<!are)\s(?:[a-z]+ed|brought|built|held|led|made|sent|sold)$", r"\sby\b"),
    (r"\basked(?:\s[\w’'-]+){0,2}$", r"\s(?:if|whether|how|why|what)\b"),
    (r"\bthat (?:it|he|she|they)$", r"\s"),
    (r".", r",\s(?:has|have|had|is|was|were|will|would|said|says|told|[a-z]+ed\s(?:that|the|an?|its|his|her|their|to))\b"),
    (r"\b(?:said|says|told|announced|warned|agreed|found|showed|insisted)\s[^,]*$", r"\sthat\b"),
))
# "told a friend: “The fish is in the freezer”"
_ONLY_SAYS = re.compile(r"\b(?:said|says|told|asked|wrote|warned|added)(?:\s[\w’'-]+){0,4}$")
_TIME_AT_END = re.compile(r"\b(?:day|night|week|month|quarter|year|decade)s? before$")
_HALF_RELATIVE = re.compile(r",?\s(?:that|which|who)\s[\w’'-]+\W*$")  # "in a ballot that closes", its date taken out
# "starting on Tuesday", "the last of them in May", their dates taken out
_STARTING_AT_END = re.compile(r",?\s(?:starting|beginning|ending|effective)\W*$|,\sthe \w+ of (?:them|these|which)\W*$|\sas (?:early|soon|late) as\W*$")
_OTHER_DAY = re.compile(  # "on Saturday, 14 October, by men", its weekday taken out
    r",\s(?:\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}),"
)
_LAST_WORD = re.compile(r"[\w’']+(?=\W*$)")
_AGE = re.compile(
    r"(?P<apposed>,\s(?:[a-z]+\s){0,2})?(?P<name>[A-ZÀ-Þ][\w’'.-]+(?:\s[A-ZÀ-Þ][\w’'-]+){0,3}),\s\d{1,3},(?=\s)|,\s\d{1,3}(?=,)"
)
_CUTS = (
    re.compile(r",\s"),
    re.compile(r"\s(?:after|as|while|because|when|where|amid|which|who|although|unless|if|before|until|despite|following)\s|\sthat\s"),
    re.compile(
        r"\s(?:and|but|in (?:retaliation|response|return|order|exchange|protest)|by|with|to|for|over|at|from|in|on|without|via|into)\s"
    ),
)
_DANGLING = frozenset(
    """a an the and or but to for with by of in on at from as after before while when where who which that because over about
    against into amid despite following during between under through without within its their his her than if so yet was were is
    are be been has have had will would may might could can not no said says told whose this these those very more most
    according including per near off""".split()
)
_SAYS = r"\b(?:said|says|warned|argued|insisted|noted|told(?:\s[\w’'-]+){1,2})\s"
_CLAIM_AT_END = re.compile(rf"{_SAYS}(?:that\b(?P<that>[^“\"]*)|(?P<what>(?:the|an?|its|his|her|their|this|these)\s[^,“\"]*))$")
_QUOTED = re.compile(r"“[^“”]{30,}?(?=,?”)|\"[^\"]{30,}?(?=,?\")")  # all that somebody is quoted with, without who it was
_HANGING_ON = re.compile(r",\s\S+$|\s[“\"]\S*$")  # ", led", "called it “great"
_QUOTES = (("“", "”"), ("«", "»"), ("(", ")"))


def headline(text: str, phrase: str = "", *, said: bool = False, whole: bool = False) -> str:
    """A news headline from a clause: without connectives, datelines, asides, trailing matter or the dating phrase itself.

    `said`: who said it stays, for without that a claim would read as a fact. `whole`: so does the clause around what the phrase dates.
    """
    words = _BULLET.sub("", " ".join(text.split()))
    phrase = " ".join(phrase.split())
    words = without_what_is_printed_above(words)
    words = words if whole else core(words, phrase)
    words = _without_ages(_without_asides(_by_name(words)))
    words = words if phrase and words.startswith(phrase) else _without_lead_in(words)
    cut = without_participle(words, phrase)
    phrase = phrase if cut.count(phrase) == words.count(phrase) else ""
    words = _BY_THE_WAY.sub(" ", cut)
    words = _without_lead_in(_undated(without_condition(words, phrase), phrase))
    words = _without_half_relative(without_participle(_without_lead_in(without_opening(words)), phrase))
    words = _shortened(_closed(words), said=said)
    return _capitalised(re.sub(r"\s+([,.;:%])", r"\1", _closed(words)))


def _by_name(words: str) -> str:
    """"Their lawyer, Ida Brock, argued": whose lawyer is told further up, the name tells as much."""
    named = BY_NAME.match(words)
    return f"{named['name']} {words[named.end() :]}" if named and has_verb(words[named.end() :]) else words


def _undated(words: str, phrase: str) -> str:
    """Without its date, unless the verb then wants another word: "The next election is in autumn"."""
    left = _STARTING_AT_END.sub("", _OTHER_DAY.sub("", without_phrase(words, phrase)))
    last = _LAST_WORD.search(left)
    wants_more = last and last[0].lower() in COPULAS and not words.rstrip(" .,").endswith(last[0])
    return words if wants_more else left


def _without_half_relative(words: str) -> str:
    """Without what is left of "in a ballot that closes on Tuesday"; in "made that change" nothing is."""
    match = _HALF_RELATIVE.search(words)
    found = tokens(words, 0, match.start()) if match else []
    nouns = found and role(found, len(found) - 1) == NONE and found[-1].word not in _DANGLING
    return words[: match.start()] if nouns else words


def _without_ages(words: str) -> str:
    """"Ida Brock, 58, resigned" without its commas; those of "the mayor, Ida Brock, 58, resigned" set the name apart."""
    return _AGE.sub(lambda age: f"{age['apposed']}{age['name']}," if age["apposed"] else age["name"] or "", words)


def _without_asides(words: str) -> str:
    left = _ASIDE.sub(" ", words)
    left = _RELATIVE_ASIDE.sub(" ", left, count=1) if len(left) > COMFORTABLE else left
    return left if has_verb(left) or not has_verb(words) else words


def _without_lead_in(words: str) -> str:
    match = _LEAD_IN.match(words)
    if not match:
        return words
    word = match[0].strip(" ,.:").lower()
    if word in _COMMA_LEAD_IN and match[0].rstrip()[-1] not in ",.:" and word != "that":
        return words
    following = tokens(words, match.end(), min(len(words), match.end() + 20))
    if word == "that" and following and role(following, 0) != NONE:
        return words
    return words[match.end() :]


def _shortened(words: str, *, said: bool) -> str:
    words = words if said else _without_tail(words, _ATTRIBUTION, 3)
    words = _without_tail(words, _SIGN, 4)
    words = _without_tail(words, _TAILS[0], 4) if len(words) > COMFORTABLE // 2 else words
    for _ in range(3):
        if len(words) <= COMFORTABLE:
            return words
        left = _without_tail(words, _TAILS[1], 4)
        if left == words:
            break
        words = left
    return words if len(words) <= LIMIT else _cut(words)


def _without_tail(words: str, tail: re.Pattern[str], fewest: int) -> str:
    match = tail.search(words)
    if not match:
        return words
    left = words[: match.start()]
    if (tail is not _ATTRIBUTION and not _may_end(left, match[0])) or _claims_nothing(left) or _EMPTY.search(left) or (match[0][0] == ":" and _ONLY_SAYS.search(left)):
        return words
    return left if len(left.split()) >= fewest and _stands(left) and (has_verb(left) or not has_verb(words)) else words


def _cut(words: str) -> str:
    """The longest beginning within the limit that ends at a boundary and stands by itself; the stronger boundary first."""
    for boundary in _CUTS:
        ends = [match.start() for match in boundary.finditer(words[: LIMIT + 1]) if match.start() >= SHORTEST]
        for end in reversed(ends):
            whole = _stands(words[:end]) and _may_end(words[:end], words[end:]) and not _claims_nothing(words[:end])
            if whole and (has_verb(words[:end]) or not has_verb(words)):
                return words[:end]
    if quoted := _QUOTED.match(words[:LIMIT]):
        return _with_quote_closed(quoted[0])
    left = words[: LIMIT + 1].rsplit(" ", 1)[0]
    while left and (_hangs(left) or not _may_end(left, words[len(left) :])):
        left = left.rsplit(" ", 1)[0] if " " in left else ""
    whole = words[: LIMIT + 1].rsplit(" ", 1)[0]
    return _with_quote_closed(left if left and (has_verb(left) or not has_verb(whole)) else whole)


def _hangs(words: str) -> bool:
    last = words.split()[-1].strip(",;:“\"").lower()
    return last in _DANGLING or last.endswith("ing") or bool(_HANGING_ON.search(words))


def _claims_nothing(words: str) -> bool:
    """"She said that the sale of the shops": what she said of it is cut off."""
    claim = _CLAIM_AT_END.search(words)
    return bool(claim) and not has_verb(claim["that"] or claim["what"] or "")


def _with_quote_closed(words: str) -> str:
    """What is quoted ends where the headline ends."""
    closing = "”" if words.count("“") > words.count("”") else '"' if words.count('"') % 2 else ""
    return words.rstrip(" ,;:–—-") + closing if closing else words


def _may_end(words: str, rest: str) -> bool:
    """Whether what follows is not wanted by the last words: no "tried" before "to", "$6" before "billion", "known" before "as".

    Nor does a headline end before the verb of its subject, as in "A nurse hired in May, Ida Brock, was held".
    """
    if any(last.search(words) and following.match(rest) for last, following in _WANTED):
        return False
    found = tokens(words, 0, len(words))
    return not (found and re.match(r"\s(?:to|that)\s", rest) and role(found, len(found) - 1) != NONE)


def _stands(words: str) -> bool:
    """Whether a beginning can stand alone: it closes its quotes and does not end in a word that wants another."""
    last = words.split()[-1].strip(",;:”\"’'") if words.split() else ""
    return (
        (last == "May" or last.lower() not in _DANGLING or bool(_TIME_AT_END.search(words))) and words.count('"') % 2 == 0
        and all(words.count(opening) == words.count(closing) for opening, closing in _QUOTES)
    )


def _closed(words: str) -> str:
    """Without what punctuation is left over at either end; a full stop that ends an abbreviation stays."""
    words = re.sub(r"(?:,\s*){2,}", ", ", " ".join(words.split())).strip(" ,;:–—-")
    if words.endswith(".") and not re.search(r"\b(?:[A-Z]\.)+[A-Z]\.$|\b[ap]\.m\.$|\.\.\.$", words):
        words = words[:-1]
    return words.rstrip(" ,;:–—")


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]
