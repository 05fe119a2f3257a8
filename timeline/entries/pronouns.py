"""Who "he", "it" or "they" is at the beginning of a headline: the subject of the sentence before, where nothing else can be meant."""

import re
from collections.abc import Sequence

from .modality import has_verb
from .people import QUOTES, is_someone, is_surname, person, tells_of_nobody, tells_of_others
from .subjects import OF_A_NAME, PLURAL, subject

_PRONOUN = re.compile(r"(?:(?P<who>he|she|it|they)|(?P<whose>his|her|its|their))\s", re.IGNORECASE)
_OWNER = {"his": "he", "her": "she", "its": "it", "their": "they"}
_GOES_ON_AT_END = re.compile(r",?\s(?:after|before|since|when|until|because|while|although|as)\s$")
_ANOTHER_CLAUSE = re.compile(r"[;:“\"]|,\s(?:and|but)\s")
_THING = re.compile(r"(?:the|a|an)\s", re.IGNORECASE)
_WHEN = re.compile(  # "On Friday it heard", "At 7 a.m. the ferry sank"
    r"^(?:On|In|By|At)\s(?!the\s(?:day|time|week|night|moment)\b)(?:[\w.:-]+,?\s){1,5}?(?=(?:he|she|it|they|the|an?)\s)"
)
_ASIDE = re.compile(r",\s(?:which|who|whose|where)\s(?:[^,]|,(?=\d))*,(?!\d)")
_SUBORDINATE = re.compile(
    r"\b(?:that|which|who|whom|whose|whether|how|why|because|although|when|while|if|once)\b"
    r"|\b(?:after|before|since|until)\b(?P<then>.*)"
)
_PERSON = frozenset({"he", "she"})
_SAID = ("said", "told", "wrote", "added")
# "It was the third try", "It took two days", "It should have been Friday": nothing is meant
_OF_NOTHING = re.compile(
    r"(?:(?:is|was|(?:will|would|may|might|should) be|(?:has|had|should have) been)\s(?:(?:not|only|also|just|still|now)\s)?"
    r"(?:the|a|an|that|this|what|who|when|where|over|clear|unclear|close|likely|possible|hard|understood|thought|believed|hoped|feared|"
    r"estimated|known|[A-Z]\S*day|[A-Z]\S*['’]s|[a-z]+ (?:that|whether))\b"
    r"|(?:took|takes|comes?|came|follows|followed|seems|seemed|appears|appeared|emerged|turned out|looks|looked|happened|meant|means|"
    r"rained|snowed|marks|marked|brings|brought|began|ended|caused|sparked|prompted|triggered|led to|left|gave|made|raised questions)\b)"
)
# "The agency put off the launch. It is now set for 20 May": it may be the launch
_IS_DONE = re.compile(r"(?:is|was|are|were|(?:will|would|may|might|could|should|must|can) be|(?:has|have|had) been)\s")
_MANY = re.compile(  # "held three men", not "will reopen as offices"
    r"\s*(?:(?:was|were|is|are|has|have|had|been|will|would|also)\s)*[a-z]+\s"
    r"(?:(?!(?:in|on|at|by|as|for|from|to|with|after|before|near)\b)[\w’'-]+\s){0,4}?(?!as\b)"
    r"(?:[\w’'-]*[^s\W]s|people|men|women|children)\b(?!['’])"
)
# "The club lodged an appeal. It will be heard in May": what was made by it is what is told of next
_MADE = re.compile(
    r"\b(?:lodged|filed|opened|launched|issued|published|announced|signed|ordered|called|scheduled|introduced|proposed|unveiled|"
    r"submitted|tabled|formed|created|established|drafted|(?:set|sets|setting) up)\s"
    r"(?P<what>an?\s(?:(?!(?:to|in|on|at|against|for|with|from|into|that|which)\b)[\w’'-]+\s?){1,5})(?<=\w)"
)
_INDEFINITE = re.compile(r"\ban?\s")
_ACTS_ON = re.compile(r"\b[a-z]+(?:ed|ought|old|ook|ut|id off|ut off)\s(?:off\s|up\s|out\s)?(?:the|a|an|its|their|\d+)\s")
_ANOTHER = re.compile(r"\b(?:of|by|with|for|from|to|in)\s(?:the|an?)\s|\s[A-ZÀ-Þ](?!\S*day\b)")
_BELONGS = re.compile(r"['’]s\s|\b(?:his|her|its|their)\s", re.IGNORECASE)
_OF_ANOTHER = re.compile(r"\b(?:of|for|in|on|at|with|from)\s(?:the|an?)\s")  # "the roof of the mill"
_ONE_NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]+")


def named_further_up(words: str, sentences: Sequence[str], page: str = "") -> str:
    """The words with their pronoun named.

    The sentences go up the article, as long as they go on with the same pronoun or tell of nobody whom it might mean.
    """
    pronoun = _PRONOUN.match(words)
    if not pronoun:
        return ""
    who, rest = _who(pronoun), words[pronoun.end() :]
    around = "\n".join((page, *sentences))
    for sentence in sentences:
        if named := with_subject(words, sentence, around):
            return named
        goes_on = _goes_on(_WHEN.sub("", sentence.lstrip()), who) or any(
            f"” {who} {said}" in sentence.replace('"', "”") for said in _SAID
        )
        if who in _PERSON and _IS_DONE.match(rest) and tells_of_others(sentence, who):
            return ""
        if not goes_on and not (who in _PERSON and tells_of_nobody(sentence, around)):
            return ""
    return ""


def _goes_on(sentence: str, who: str) -> bool:
    pronoun = _PRONOUN.match(sentence)
    return bool(pronoun and pronoun["who"]) and _who(pronoun) == who and not (who == "it" and _OF_NOTHING.match(sentence, pronoun.end()))


def speaker_as_subject(words: str, told: str, sentences: Sequence[str], page: str = "") -> str:
    """"Ida Brock said that she had resigned": she had, unless the sentence before told of somebody. `told`: what goes on with the words."""
    pronoun = _PRONOUN.match(words)
    if not pronoun or not told.endswith(" that "):
        return ""
    if told.lower().startswith(f"{_who(pronoun)} "):
        return named_further_up(words, sentences, page)
    sure = _who(pronoun) not in _PERSON or not sentences or tells_of_nobody(sentences[0], page)
    return with_subject(words, told, page) if sure else ""


def subject_kept(words: str, told: str, page: str = "") -> str:
    """"The mill has lost orders since it closed": the mill closed. `told`: what goes on with the words."""
    goes_on = _GOES_ON_AT_END.search(told)
    main = _ASIDE.sub("", told[: goes_on.start()]) if goes_on else ""
    return "" if _SUBORDINATE.search(main) or _ANOTHER_CLAUSE.search(main) else with_subject(words, main, page)


def subject_meant(before: str, sentences: Sequence[str], page: str = "") -> str:
    """The subject that a sentence which begins so has for one more verb, by its name where it is a pronoun; "" where it may be another."""
    words = _ASIDE.sub("", " ".join(before.split()))
    return "" if another_follows(words) else subject(words) or subject(named_further_up(words, sentences, page))


def another_follows(before: str) -> bool:
    """"Brock said that the dam was weak and": who is told next may be either."""
    hanging = _SUBORDINATE.search(before)
    return bool(hanging) and (hanging["then"] is None or has_verb(hanging["then"]))


def with_subject(words: str, before: str, around: str = "") -> str:
    """The words with the subject of the sentence before in place of the pronoun they open with; "" where that is not sure.

    `around`: what may give the full name of someone.
    """
    pronoun = _PRONOUN.match(words)
    if not pronoun:
        return ""
    who, rest = _who(pronoun), words[pronoun.end() :]
    before = _WHEN.sub("", " ".join(before.split()))
    if who in _PERSON:
        meant = person(before, who, around)
    elif before.startswith(QUOTES) or (who == "it" and _OF_NOTHING.match(rest)):
        meant = ""
    else:
        meant = _thing(before, rest, around, many=who == "they", owner=bool(pronoun["whose"]))
    if meant and pronoun["whose"]:
        meant += "’" if meant.endswith("s") else "’s"
    return f"{meant[:1].upper()}{meant[1:]} {rest}" if meant else ""


def _who(pronoun: re.Match[str]) -> str:
    return pronoun["who"].lower() if pronoun["who"] else _OWNER[pronoun["whose"].lower()]


def _thing(before: str, rest: str, around: str, *, many: bool, owner: bool) -> str:
    """What "it" or "they" is: the subject of the sentence before, unless it may as well be what that acted on."""
    meant = subject(before)
    behind = before.partition(meant)[2] if meant else ""
    if _BELONGS.search(meant) or _OF_ANOTHER.search(meant) or is_someone(meant):
        return ""
    if owner and (_ACTS_ON.search(behind) or _ANOTHER.search(behind) or OF_A_NAME.match(meant)):
        return ""
    if not owner and _IS_DONE.match(rest):
        made = _MADE.search(before)
        if made and not many:
            return made["what"] if len(_INDEFINITE.findall(before[made.start() :])) == 1 else ""
        if _ACTS_ON.search(behind) or (many and _MANY.match(behind)):
            return ""
    plural = bool(PLURAL.search(meant))
    if many or plural:
        return meant if many and plural else ""
    firm = _ONE_NAME.fullmatch(meant) and not is_surname(meant, f"{before}\n{around}") and (owner or not _IS_DONE.match(rest))
    return meant if meant and (_THING.match(meant) or firm) else ""
