"""Who "he", "it" or "they" is at the beginning of a headline: the subject of the sentence before, where number and kind agree."""

import re
from collections.abc import Sequence

from .modality import NONE, contains_verb, role, tokens
from .people import people_unnamed

LONGEST = 8  # words

_PRONOUN = re.compile(r"(?P<who>he|she|it|they)\s", re.IGNORECASE)
_NOT_A_SUBJECT = re.compile(
    r"(?:to|of|for|by|with|than|as|if|when|while|between|because|although|where|in|on|at|from|not|be|been|during|after|before|since|"
    r"he|she|it|they|we|i|you|his|her|its|their|our|my|this|that|these|those|there|here|who|which|what|how|but|and|some|many|most|"
    r"nobody|nothing|everyone|no|one|both|neither|another|others|more|so|then)\b",
    re.IGNORECASE,
)
_FULL_NAME = r"(?:[A-ZÀ-Þ][\w’'.-]+\s){1,3}[A-ZÀ-Þ][\w’'-]+"
_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w’'.-]+\s+){1,4}[A-ZÀ-Þ][\w’'-]+$")
_SURNAME = re.compile(r"[A-ZÀ-Þ][\w’'-]+")
_SURNAME_FIRST = re.compile(r"(?P<name>[A-ZÀ-Þ][\w’'-]+)\s[a-z]+s\s")  # "Brock owns nine boats"
# "His successor, the former judge Ida Brock, was sworn in"
BY_NAME = re.compile(rf"(?:His|Her|Its|Their)\s[^,]{{3,40}},\s(?:[^,]{{0,40}}?\s)?(?P<name>{_FULL_NAME}),\s")
_BETWEEN_COMMAS = re.compile(rf",\s(?P<what>(?:[a-z]+\s){{0,4}})(?P<name>{_FULL_NAME}),\s")  # "charged its former owner, Ivo Lenz, with fraud"
_SPEAKER = re.compile(rf"[,?!][”\"’]\s(?P<name>(?:[a-z]+\s){{0,3}}{_FULL_NAME})\s(?:said|told)\b")
_TOLD_BY = re.compile(rf",\s(?P<name>(?:[A-Za-z]+\s){{0,3}}{_FULL_NAME})\s(?:said|told)\b")  # "… has kept nine, chief executive Ida Brock said"
_NAMED = re.compile(rf"(?P<before>[\w’'-]+,?\s)(?P<name>{_FULL_NAME})")
_OF_PLACE = frozenset("in at of from to the for with by near".split())
_PLACE = frozenset("Real New Old North South East West Port San St Los Las Lake Mount Fort FC AC".split())
_PLURAL = re.compile(
    r"\band\b|^[^,]*?(?:[^s]s|people|police|men|women|children)(?:$|\s(?:from|of|in|at|on|for|with)\s)", re.IGNORECASE
)
_THING = re.compile(r"(?:the|a|an)\s", re.IGNORECASE)
_QUOTES = ("“", '"', "‘")
_WHEN = re.compile(r"^(?:On|In|By|At)\s(?:the\s)?[\w-]+(?:\s\w+)?,?\s(?=(?:he|she|it|they)\s)")  # "On Wednesday it heard from the staff"
_ASIDE = re.compile(r",\s(?:which|who|whose|where)\s(?:[^,]|,(?=\d))*,(?!\d)")
_SUBORDINATE = re.compile(r"\b(?:that|which|who|whom|whose|whether|how|why|because|although|when|while|if|once)\b|\b(?:after|before|since|until)\b(?P<then>.*)")
_NUMBER = re.compile(r"(?:(?P<many>were|are|have)|was|is|has)\b")
_PERSON = frozenset({"he", "she"})
_NOT_TITLED = {"he": re.compile(r"\b(?:Ms|Mrs|Miss|Dame|Lady|Queen|Princess)\b"), "she": re.compile(r"\b(?:Mr|Sir|Lord|King|Prince)\b")}
_ONE_PERSON = re.compile(r"\b(?:he|she|him|his|her|hers|I|my|we|our)\b", re.IGNORECASE)
# "It was the third try", "It took two days", "It should have been Friday": nothing is meant
_OF_NOTHING = re.compile(
    r"(?:(?:is|was|will be|would be|has been|had been|should have been|may be|might be|should be)\s(?:not\s|only\s|also\s|just\s|still\s|now\s)?"
    r"(?:the|a|an|that|this|what|who|when|where|over|clear|unclear|close|likely|possible|hard|[A-Z]\S*day|[a-z]+ (?:that|whether))\b"
    r"|(?:took|takes|comes?|came|follows|followed|seems|seemed|appears|appeared|emerged|turned out|looks|looked|happened|meant|means|rained|snowed|marks|marked|brings|brought|"
    r"began|ended|caused|sparked|prompted|triggered|led to|left|gave|made|raised questions)\b)"
)
# "The agency put off the launch. It is now set for 20 May": it may be the launch
_IS_DONE = re.compile(r"(?:is|was|are|were|(?:will|would|may|might|could|should|must|can) be|(?:has|have|had) been)\s")
_MANY = re.compile(  # "held three men", not "will reopen as offices"
    r"\s*(?:(?:was|were|is|are|has|have|had|been|will|would|also)\s)*[a-z]+\s(?:(?!(?:in|on|at|by|as|for|from|to|with|after|before|near)\b)"
    r"[\w’'-]+\s){0,4}?(?:[\w’'-]*[^s\W]s|people|men|women|children)\b(?!['’])"
)
# "The club lodged an appeal. It will be heard in May": what was made by it is what is told of next
_MADE = re.compile(
    r"\b(?:lodged|filed|opened|launched|issued|published|announced|signed|ordered|called|scheduled|introduced|proposed|unveiled|"
    r"submitted|tabled|formed|created|established|drafted|(?:set|sets|setting) up)\s(?P<what>an?\s(?:(?!(?:to|in|on|at|against|for|with|from|into|that|which)\b)"
    r"[\w’'-]+\s?){1,5})(?<=\w)"
)
_INDEFINITE = re.compile(r"\ban?\s")
_ACTS_ON = re.compile(r"\b[a-z]+(?:ed|ought|old|ook|ut|id off|ut off)\s(?:off\s|up\s|out\s)?(?:the|a|an|its|their|\d+)\s")


def subject(sentence: str) -> str:
    """What stands before the first verb or comma, when that is short enough to be a subject."""
    words = " ".join(sentence.split())
    found = tokens(words, 0, len(words))
    first = next((token.start for i, token in enumerate(found) if token.word == "," or role(found, i) != NONE), 0)
    before = words[:first].strip(" ,“\"")
    if named := BY_NAME.match(words):
        return named["name"]
    return before if 0 < len(before.split()) <= LONGEST and not _NOT_A_SUBJECT.match(before) else ""


def named_further_up(words: str, sentences: Sequence[str], page: str = "") -> str:
    """The words with their pronoun named.

    The sentences go up the article, as long as they go on with the same pronoun or tell of nobody whom it might mean.
    """
    pronoun = _PRONOUN.match(words)
    if not pronoun:
        return ""
    who, rest = pronoun["who"].lower(), words[pronoun.end() :]
    around = "\n".join((page, *sentences))
    for sentence in sentences:
        if named := with_subject(words, sentence, around):
            return named
        goes_on = _WHEN.sub("", sentence.lstrip()).lower().startswith(f"{who} ") or f"” {who} said" in sentence.replace('"', "”")
        if who in _PERSON and _IS_DONE.match(rest) and _others(sentence, who):
            return ""
        if not goes_on and not (who in _PERSON and _tells_of_nobody(sentence, around)):
            return ""
    return ""


def speaker_as_subject(words: str, sentence: str, before: str, page: str = "") -> str:
    """"Ida Brock said that she had resigned": she had, unless the sentence before told of somebody."""
    pronoun = _PRONOUN.match(words)
    if not pronoun or (pronoun["who"].lower() in _PERSON and not _tells_of_nobody(before, page)):
        return ""
    return with_subject(words, sentence, page)


def subject_meant(before: str, sentences: Sequence[str], page: str = "") -> str:
    """The subject that a sentence which begins so has for one more verb, by its name where it is a pronoun; "" where it may be another.

    "Brock said that the dam was weak and": who is told next may be either.
    """
    words = _ASIDE.sub("", " ".join(before.split()))
    hanging = _SUBORDINATE.search(words)
    if hanging and (hanging["then"] is None or contains_verb(hanging["then"], 0, len(hanging["then"]))):
        return ""
    return subject(words) or subject(named_further_up(words, sentences, page))


def agrees(subject: str, words: str) -> bool:
    """"Hundreds of customers" is not what "was regarded" tells of."""
    verb = _NUMBER.match(words)
    return not verb or bool(_PLURAL.search(subject)) == bool(verb["many"])


def with_subject(words: str, before: str, around: str = "") -> str:
    """The words with the subject of the sentence before in place of the pronoun they open with; "" where that is not sure.

    `around`: what may give the full name of someone.
    """
    pronoun = _PRONOUN.match(words)
    if not pronoun:
        return ""
    who, rest = pronoun["who"].lower(), words[pronoun.end() :]
    if who in _PERSON:
        meant = _person(before, who, around)
    elif before.lstrip().startswith(_QUOTES) or (who == "it" and _OF_NOTHING.match(rest)):
        meant = ""
    else:
        meant = _thing(" ".join(before.split()), rest, around, many=who == "they")
    return f"{meant[:1].upper()}{meant[1:]} {rest}" if meant else ""


def _thing(before: str, rest: str, around: str, *, many: bool) -> str:
    """What "it" or "they" is: the subject of the sentence before, unless what is done to it may be done to what that acted on."""
    meant = subject(before)
    behind = before.partition(meant)[2] if meant else ""
    if _IS_DONE.match(rest):
        made = _MADE.search(before)
        if made and not many:
            return made["what"] if len(_INDEFINITE.findall(before[made.start() :])) == 1 else ""
        if _ACTS_ON.search(behind) or (many and _MANY.match(behind)):
            return ""
    plural = bool(_PLURAL.search(meant))
    if many or plural:
        return meant if many and plural else ""
    firm = _SURNAME.fullmatch(meant) and not _is_surname(meant, f"{before}\n{around}") and not _IS_DONE.match(rest)
    return meant if meant and (_THING.match(meant) or firm) else ""


def _person(before: str, who: str, around: str) -> str:
    """Whom a sentence leaves as "he" or "she": who said what it quotes, its subject, else the one person it names between commas.

    Nobody where it tells of somebody else too.
    """
    sentence = " ".join(before.split())
    if sentence.startswith(_QUOTES):
        speaker = _SPEAKER.search(sentence)
        return speaker["name"] if speaker else ""
    alone = _SURNAME_FIRST.match(sentence)
    meant = alone["name"] if alone and _is_surname(alone["name"], around) else subject(sentence)
    if not (_NAME.search(meant) or (_SURNAME.fullmatch(meant) and _is_surname(meant, f"{sentence}\n{around}"))):
        found = [(match["name"], match["what"]) for match in _BETWEEN_COMMAS.finditer(sentence)]
        named = [name for name, what in found if what.strip() or _is_someone(name, sentence)]
        named += [match["name"] for match in _TOLD_BY.finditer(sentence)]
        meant = named[0] if len(named) == 1 else meant if not named and _is_role(meant) else ""
    if _NOT_TITLED[who].search(meant):
        return ""
    return meant if meant and not _names_another(sentence.partition(meant)[2]) and not _others(sentence, who, meant) else ""


def _is_role(words: str) -> bool:
    """Whether the words end in what somebody is: "the mines minister"."""
    return any(found.end() == len(words) for found in people_unnamed(words))


def _is_someone(name: str, sentence: str) -> bool:
    """Whether a name between commas is somebody's: "its owner, Ivo Lenz,", "Ivo Lenz, who"."""
    before, _, behind = sentence.partition(f", {name},")
    return _is_role(before) or bool(re.match(r"\s(?:who\b|\d\d,)", behind))


def _others(sentence: str, who: str, name: str = "") -> bool:
    """Whether a sentence tells of somebody by what they are who is not the one named: "Brock told the court that the accused"."""
    named = re.search(rf"(?:,\s)?(?:[a-z]+\s){{0,4}}{re.escape(name)}(?:,\s)?", sentence) if name else None
    return any(
        not named or found.end() < named.start() or found.start() > named.end() for found in people_unnamed(sentence, who)
    )


def _tells_of_nobody(sentence: str, around: str) -> bool:
    if _ONE_PERSON.search(sentence) or sentence.lstrip().startswith(_QUOTES) or people_unnamed(sentence) or _NAMED.search(f"… {sentence}"):
        return False
    return not any(_is_surname(word, around) for word in _SURNAME.findall(sentence))


def _names_another(rest: str) -> bool:
    """"Lenz was suspended after Ida Brock died": who comes next may be either."""
    return any(named["before"].strip() not in _OF_PLACE for named in _NAMED.finditer(rest))


def _is_surname(word: str, around: str) -> bool:
    """"Brock, who ran the ministry", "Brock, 58,", or Ida Brock."""
    if re.search(rf"\b{re.escape(word)}, (?:who\b|\d\d,)", around):
        return True
    first = re.search(rf"\b([A-ZÀ-Þ][a-zà-ÿ]+) {re.escape(word)}\b", around)
    return bool(first) and first[1] not in _PLACE
