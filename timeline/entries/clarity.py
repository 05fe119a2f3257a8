"""How clear a headline is to somebody who reads nothing else: its faults, from a missing subject to a pronoun that nobody explains."""

import re
from functools import lru_cache

from timeline.articles.vocabulary import stem

from .endings import COMFORTABLE, EMPTY, FEWEST, LONGEST, WIDEST, claims_nothing
from .modality import COPULA, NONE, NOT_BEFORE_A_VERB, STATEMENT, has_main_verb, holds_verb, role
from .similarity import CALENDAR
from .tokens import Token, tokens
from .verbs import ARTICLES

UNCLEAR = 2.0  # faults from which on another way to say it is looked for

PRONOUN = re.compile(
    r"(?-i:(?!WHO\b|IT\b))(?:(?:one|some|two|both|all|none|most) of (?:them|these|those)|"
    r"he|she|it|they|we|i|you|his|her|its|their|our|this|that|these|those|there|here|who|whom|which|"
    r"the (?:move|order|decision|(?:first|second|two|other|others)(?:\sone)?(?=,|\s(?:was|were|is|are|had|has|will|would|[a-z]+ed)\b)))\b",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"(?:to|of|for|by|with|than|as|if|when|while|between|because|although|where|in|on|at|from|not|be|been|during|unless|until|"
    r"since|after|before|without|soon|then|over|under|according|including|together|along|how|why|what|whether|compared|thanks|having)\b",
    re.IGNORECASE,
)
# "Ten years after she left the mill": what happened then was cut off
_ONLY_WHEN = re.compile(r"(?:\S+ ){1,2}(?:minute|hour|day|week|month|year)s? (?:after|before)\b[^,]*$")
_VAGUE = re.compile(r"\b(?:I|we|you|my|our|your)\b")
_POINTING = frozenset({"it", "them", "him"})
_BELONGING = re.compile(r"\b(?:his|her|their)\b(?! own\b)", re.IGNORECASE)
# "The reply came", "The two deaths happened", "The minister announced": the verb wants another word
_SAYS_NOTHING = re.compile(
    r"^According to\b"
    rf"|\b(?:(?<!was\s)(?<!were\s)(?<!been\s)(?<!be\s)(?:{EMPTY})|found|made|shows?|showed|"
    r"(?:is|are|was|were) (?:hoping|saying|warning)|hopes|hoped|believes?|believed|insists|claims|suggests?|suggested|"
    r"indicates?|indicated|means|described|replied)\W*$|\bdated\b(?:[^,]|,\s\d{4})*$"
    r"|\bit (?:was|is|has been|had been) (?:agreed|decided|announced|reported|said|found|learned|revealed)\W*$"
    r"|^[^,]*(?:,\s[^,]*,\s)?\b(?:announced|said|says|insisted|warned|added|asked|argued)(?:\s(?:(?:on|in|at|by|late|early)\s|[A-Z][a-z]+day\b)"
    r"(?:(?!that\b)[^,“\"])*)?(?:,\s(?:adding|citing|noting|saying|suggesting)\b.*|\W*)$"
    r"|^[^,]*\btold\s[^,]*,\s(?:in|on|at|during|by)\s(?!.*\b(?:that|to|of|about|how|it|he|she|they)\b)[^,]*$"
    r"|^[^,]*\btold(?:\s(?!.*\b(?:that|to|of|about|how|it|he|she|they)\b)[^,“\"]*)?\W*$"
)
# "The regulator set out", its object further up in "the failings that the regulator set out"
_WITHOUT_OBJECT = re.compile(
    r"(?!.*\b(?:that|which|what|who|whom|whose|as|than|was|were|is|are|be|been|being)\b).*"
    r"\b(?:set out|laid out|issued|signed|sent|imposed|ordered|commissioned|launched|drafted|tabled|drew up|put forward|gave|"
    r"made(?: known)?(?: together)?|took|brought|lodged|adopted|introduced|unveiled|submitted|obtained|presented|restored)\W*$",
    re.IGNORECASE,
)
_TELLS = re.compile(r"(?:says|shows|indicates|suggests|finds|warns|adds|argues)\sthat\b", re.IGNORECASE)  # "claims that" may be nouns
_ADVERB = re.compile(r"already|also|now|then|still|just|even|once|later|soon|again|afterwards|[a-z]{3,}ly")
_PASSING = re.compile(r"(?!during\b)[a-z]{3,}ing\s(?:the|a|an|its|his|her|their|him|them|it)\b", re.IGNORECASE)  # "Passing the record"


@lru_cache(maxsize=64)
def faults(words: str) -> float:
    found = tokens(words, 0, len(words))
    verbless = not holds_verb(found)
    fragment = not verbless and not has_main_verb(words)
    return (
        4.0 * bool(PRONOUN.match(words)) + 3.0 * bool(_LOOSE.match(words) or _ONLY_WHEN.match(words))
        + 2.0 * _points(found) + 0.7 * bool(_BELONGING.search(words)) + 0.5 * (not _names_something(words))
        + 1.5 * verbless + 2.5 * fragment + 1.0 * bool(_VAGUE.search(words))
        + 5.0 * (opens_with_a_verb(words) or bool(_PASSING.match(words))) + 5.0 * says_nothing(words)
        + (3.0 if verbless or says(words) else 1.5) * (len(words.split()) < FEWEST)
        + 0.02 * max(0, len(words) - COMFORTABLE) + 1.0 * (len(words) > LONGEST) + 3.0 * (len(words) > WIDEST)
        + 0.01 * max(0, 45 - len(words))
    )


def says_nothing(words: str) -> bool:
    return bool(_SAYS_NOTHING.search(words) or _WITHOUT_OBJECT.match(words)) or claims_nothing(words)


def says(words: str) -> bool:
    found = tokens(words, 0, len(words))
    return any(role(found, at) == STATEMENT for at in range(len(found)))


def opens_with_a_verb(words: str) -> bool:
    """"Began with a bank": the subject was left behind."""
    found = tokens(words, 0, len(words))
    if len(found) > 2 and _ADVERB.fullmatch(found[0].word):  # "Modestly lowered its forecast"
        found = found[1:]
    what = role(found, 0) if found and not _opens_with_an_adjective(found) else NONE
    if (what == STATEMENT and found[0].word.endswith(("d", "t"))) or tells_that(words):
        return True
    goes_on_to = len(found) > 1 and found[1].word == "to"  # "Hopes to print them", but "Hopes fade"
    return what == COPULA or (what not in {NONE, STATEMENT} and (goes_on_to or not found[0].word.endswith("s")))


def tells_that(words: str) -> bool:
    return bool(_TELLS.match(words))


def _opens_with_an_adjective(found: list[Token]) -> bool:
    """"Cracked valves brought it down"; not "Opened nine mills and closed two"."""
    if not found[0].word.endswith("ed") or len(found) < 3 or found[1].word in ARTICLES | NOT_BEFORE_A_VERB:
        return False
    goes_on = next((at for at in range(2, len(found)) if role(found, at) != NONE or found[at].word in {",", "and", "but"}), 0)
    return bool(goes_on) and role(found, goes_on) != NONE


def _points(found: list[Token]) -> bool:
    """"The shareholders approved it"; in "The agency said it had closed" and "the fault that caused it" what is meant is in front."""
    return any(
        token.word in _POINTING and (at + 1 == len(found) or role(found, at + 1) == NONE)
        and (at < 2 or found[at - 2].word not in {"that", "which", "who"}) for at, token in enumerate(found)
    )


def _names_something(words: str) -> bool:
    """Whether a name or a figure tells which bank "the bank" is."""
    first, *others = words.split() or [""]
    return first.lower() not in ARTICLES or any(
        word[0].isdigit() or (word[0].isupper() and stem(word) not in CALENDAR) for word in others
    )
