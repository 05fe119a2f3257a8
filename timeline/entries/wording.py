"""A headline cut from the evidence: words are left out, none is invented."""

import re

from .cores import core, is_clause
from .endings import COMFORTABLE, DANGLING, FEWEST, PLAIN, closed, shortened, with_quotes_paired
from .modality import NONE, has_verb, role
from .openings import MONTH, without_condition, without_opening, without_participle, without_what_is_printed_above
from .phrases import without_phrase
from .relatives import as_told
from .subjects import BY_NAME
from .tokens import tokens
from .verbs import COPULAS, IRREGULAR_PAST

_LEAD_IN = re.compile(
    r"^(?:however|but|and|meanwhile|in addition|also|moreover|separately|still|yet|so|then|indeed|in turn|as a result|"
    r"for example|in particular|instead|in the end|overall|that|one|two|three|four|five|on the other hand|,)(?!\s(?:of|to)\b)[,.:]?\s+"
    r"|^(?:finally|similarly|likewise|(?:un)?fortunately|nevertheless|nonetheless|meantime|therefore|thus|consequently|furthermore|"
    r"additionally|besides|hence|ironically|notably|of course|in fact|for instance|(?:by|in) contrast|in other words|after all|"
    r"(?:even|and|still)?\s?more (?:importantly|troubling|worryingly|surprisingly)|importantly|crucially|sadly|thankfully|remarkably|"
    r"surprisingly|elsewhere|already|now|for (?:his|her|its|their) part)(?:,\s+|\s(?=today,))",
    re.IGNORECASE,
)
BULLET = re.compile(r"^(?:[•▪◦●■*·►→]|[–—-]\s)\s*")
_COMMA_LEAD_IN = frozenset("that one two three four five so still yet then also however".split())
_BEFORE_A_SUBJECT = frozenset("so still yet".split())
_SUBJECT_FOLLOWS = re.compile(r"[A-ZÀ-Þ]|(?:the|a|an|its|his|her|their)\s")
_ASIDE = re.compile(r"\s+(?:[-–—]|--)\s+[^-–—]{3,120}?\s+(?:[-–—]|--)\s+|\s*\([^()]*\)")
_RELATIVE_ASIDE = re.compile(
    r",\s+(?:which|who|whose|a|an|the|one of)\b[^,;:]{3,90},\s+"
    rf"(?=(?:(?:on|in|late|early)\s+(?:[\w-]+\s+){{1,3}})?(?:has|have|had|is|was|were|will|would|[a-z]+ed|said|says|{'|'.join(IRREGULAR_PAST)})\b)"
)
_OF_ITS_OWN = re.compile(  # ", a Mass will be said in the hall, "
    r",\s(?:(?!(?:which|who|whose|that|where|when)\b)\S+\s)+?(?:is|are|was|were|has|have|had|will|would|can|could|may|might)\b"
)
_BY_THE_WAY = re.compile(
    r",\s+(?:also|(?:in the )?mean(?:while|time)|however|moreover|in addition|though|too|nevertheless|in turn|in fact|of course|"
    r"on the other hand|(?:by|in) contrast|for (?:his|her|its|their) part|as a result|therefore|then),\s+"
    r"|\s+also\s+(?=[a-z])"
)
_HALF_RELATIVE = re.compile(r",?\s(?:that|which|who)\s[\w’'-]+\W*$")  # "in a ballot that closes", its date taken out
_MOSTLY = r",\s(?:most recently|mostly|chiefly|especially|particularly)\W*$"
_STARTING = "starting|beginning|ending|effective|counted"
_STARTING_AT_END = re.compile(  # "starting on Tuesday", "the last of them in May", "as early as May", their dates taken out
    rf",?\s(?:{_STARTING})\W*$|,\s(?:{_STARTING}),(?=\s)|,\sthe \w+ of (?:them|these|which)\W*$|\sas (?:early|soon|late) as\W*$"
    rf"|{_MOSTLY}"
)
_MOSTLY_AT_END = re.compile(_MOSTLY)
# "in a statement issued", its date taken out
_PARTICIPLE_AT_END = re.compile(
    r"(?P<noun>\s(?:in|under|by|with|to|of|from)\s(?:an?|the|its|their|his|her)\s(?:[\w’'-]+\s){0,2}(?!(?:being|been|be|was|were|is|are|has|have|had)\b)[\w’'-]+)"
    r"\s(?:issued|signed|sent(?:\sout)?|published|released|launched|filed|posted|written|drafted|tabled|dated)\W*$"
)
_OTHER_DAY = re.compile(rf"(?<!day),\s(?:\d{{1,2}}\s{MONTH}|{MONTH}\s\d{{1,2}}),")  # "on Saturday, 14 October, by men", without its weekday
_MEANWHILE = re.compile(
    r"(?:[Aa]s|[Ww]hen|[Ww]hile) (?!(?:many|much|well|part|few|little|for|of|a|an|to|he|she|it|they|we|I|you)\b)(?=[^,]*$)"
)
_FROM_WHERE = re.compile(r"\s(?:from|of|the|an?|who|whose|formerly)\s[^,]{2,60},\s")  # "Ida Brock, 58, from Orrin, quit"
_LAST_WORD = re.compile(r"[\w’']+(?=\W*$)")
_AGE = re.compile(
    r"(?P<noun>^[^,]+\s[a-z-]+),\s\d{1,3},(?=\s)"
    r"|(?P<apposed>,\s(?:[a-z]+\s){0,2})?(?P<name>[A-ZÀ-Þ][\w’'.-]+(?:\s[A-ZÀ-Þ][\w’'-]+){0,3}),\s\d{1,3},(?=\s)"
    r"|,\s\d{1,3}(?=,(?!\d))"
)

_COMMA_AFTER_MARK = re.compile(r"^([“\"«]\s?),\s(\w)")  # "“On 3 May, we found", its day taken out


def headline(text: str, phrase: str = "", *, said: bool = False, whole: bool = False, keep: int = PLAIN) -> str:
    """A news headline from a clause: without connectives, datelines, asides, trailing matter or the dating phrase itself.

    `said`: who said it stays, for without that a claim would read as a fact. `whole`: so does the clause around what the phrase dates.
    `keep`: what is no longer keeps what only adds.
    """
    words = BULLET.sub("", " ".join(text.split()))
    phrase = " ".join(phrase.split())
    words = without_what_is_printed_above(words)
    words = words if whole else as_told(core(words, phrase), phrase)
    words = _without_ages(_without_asides(_by_name(words)))
    words = words if phrase and words.startswith(phrase) else _without_lead_in(words)
    cut = without_participle(words, phrase)
    phrase = phrase if cut.count(phrase) == words.count(phrase) else ""
    words = _BY_THE_WAY.sub(" ", cut)
    words = _without_lead_in(_undated(without_condition(words, phrase), phrase))
    words = _without_half_relative(without_participle(_without_lead_in(without_opening(words)), phrase))
    words = _without_participle_at_end(shortened(closed(words), said=said, keep=keep))
    words = _of_its_own(_MOSTLY_AT_END.sub("", words))
    return _capitalised(with_quotes_paired(re.sub(r"\s+([,.;:%])", r"\1", closed(words))))


def _of_its_own(words: str) -> str:
    """What went on "as the two sides met", the rest of its sentence cut off: the two sides met."""
    match = _MEANWHILE.match(words)
    rest = words[match.end() :] if match else ""
    return rest if is_clause(rest) and len(rest.split()) >= FEWEST else words


def _by_name(words: str) -> str:
    """"Their lawyer, Ida Brock, argued": whose lawyer is told further up, the name tells as much."""
    named = BY_NAME.match(words)
    return f"{named['name']} {words[named.end() :]}" if named and has_verb(words[named.end() :]) else words


def _undated(words: str, phrase: str) -> str:
    """Without its date, unless the verb then wants another word: "The next election is in autumn"."""
    left = _STARTING_AT_END.sub("", _OTHER_DAY.sub("", without_phrase(words, phrase)))
    left = _COMMA_AFTER_MARK.sub(lambda mark: mark[1] + mark[2].upper(), left)
    last = _LAST_WORD.search(left)
    half = _HALF_RELATIVE.search(left)
    if half and not half[0].startswith(",") and not has_verb(left[: half.start()]):
        return words
    wants_more = last and last[0].lower() in COPULAS and not words.rstrip(" .,").endswith(last[0])
    return words if wants_more else left


def _without_participle_at_end(words: str) -> str:
    """Without the "issued" of "in a statement issued on Friday", its date taken out, where a verb stands in front."""
    match = _PARTICIPLE_AT_END.search(words)
    return words[: match.end("noun")] if match and has_verb(words[: match.start()]) else words


def _without_half_relative(words: str) -> str:
    """Without what is left of "in a ballot that closes on Tuesday"; in "made that change" nothing is."""
    match = _HALF_RELATIVE.search(words)
    found = tokens(words, 0, match.start()) if match else []
    nouns = found and role(found, len(found) - 1) == NONE and found[-1].word not in DANGLING
    return words[: match.start()] if nouns else words


def _without_ages(words: str) -> str:
    """"Ida Brock, 58, resigned" or "A miner, 58, quit" without commas; those of "the mayor, Ida Brock, 58, resigned" set the name apart."""
    return _AGE.sub(lambda age: _without_age(age), words)


def _without_age(age: re.Match[str]) -> str:
    who = age["noun"] or age["name"] or ""
    return f"{age['apposed'] or ''}{who}," if age["apposed"] or (who and _FROM_WHERE.match(age.string, age.end())) else who


def _without_asides(words: str) -> str:
    left = _ASIDE.sub(" ", words)
    left = _RELATIVE_ASIDE.sub(_kept_if_told, left, count=1) if len(left) > COMFORTABLE else left
    return left if has_verb(left) or not has_verb(words) else words


def _kept_if_told(aside: re.Match[str]) -> str:
    """What has a subject and a verb of its own is no aside."""
    return aside[0] if _OF_ITS_OWN.match(aside[0]) else " "


def _without_lead_in(words: str) -> str:
    match = _LEAD_IN.match(words)
    if not match:
        return words
    word = match[0].strip(" ,.:").lower()
    alone = word == "that" or (word in _BEFORE_A_SUBJECT and _SUBJECT_FOLLOWS.match(words, match.end()))
    if word in _COMMA_LEAD_IN and match[0].rstrip()[-1] not in ",.:" and not alone:
        return words
    following = tokens(words, match.end(), min(len(words), match.end() + 20))
    if word == "that" and following and role(following, 0) != NONE:
        return words
    return words[match.end() :]


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]
