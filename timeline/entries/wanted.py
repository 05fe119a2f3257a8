"""What the last words of a headline want behind them: no headline ends "unable" before "to", nor before the verb of its subject."""

import re

from .modality import CHANCE, COPULA, NONE, PLAN, has_verb, role
from .tokens import tokens

_NO_LIST = "but|and|or|while|as|when|where|which|who|with|after|before|because|(?:al)?though|if|for|from|in|on|at|by|to"
_BODIES = "(?i:courts?|tribunal|judges?|parliament|council|committee|commission|congress|jury|senate|magistrates?)"
_AMOUNT = r"(?:[\d$€£]|(?:one|two|three|four|five|six|seven|eight|nine|ten|about|nearly)\b)"
_AS = r"as(?!\s(?:many|much|well|few|little|soon|long|far)\b)"
_URGED = "(?:order|urg|forc|allow|persuad|invit|instruct|requir|enabl|advis|direct|authori[sz]|warn|tell|hir)(?:ed|es|e|s|ing)|told"
_WANTED = tuple((re.compile(last), re.compile(following)) for last, following in (
    (r"\b(?:minutes?|hours?|days?|nights?|weeks?|months?|years?)$", r"\s(?:after|before)\b"),
    (r"\b(?:both|either|between)\s[^,]{1,30}(?:,\s[^,]{1,12})?$", r",?\s(?:and|or)\b"),
    (r"\bfirst$", r"\sand\b"),
    (r"\d$", r"\s(?:million|billion|trillion|thousand|per cent|percent)\b"),
    (r"\b(?:known|such|same|described|regarded|seen|named|appointed|chosen|hailed|billed|confirmed|identified|listed|classified|"
     r"treated|well|far|much|many|early|late)$", r"\sas\b"),
    (r"\b(?:soon|shortly|long|immediately|just|even|only|right|moments|once|almost|nearly|especially|particularly)$", r"\s"),
    (r"\b(?:able|unable|likely|unlikely|ready|willing|set|due|free|sure|reason|chance|way|plans?|decision|"
     r"bid|attempts?|efforts?|offer|agreement|access|ability|failure|refusal|pledge|promise|orders?|proposal|request)$", r"\sto\b"),
    (r"\b(?:will|would|could|may|might|can|should|must)\s[a-z]+$", r"\s(?:for|to|with|on|in|at|from|into|by|over|as)\b"),
    (rf"\b(?:that|because|as|and|but)\s(?:when|if|after|although|though|while|{_AS}|once|unless|since)\s[^,]*$", r"[,\s]"),
    (r"\b(?:that|because|and|but|if|when),\s[^,]*$", r","),
    # the rest of a list
    (r".", rf",\s(?!(?:{_NO_LIST}|[a-z]+ing)\b)(?![^,]*\b(?:said|says|told|reported)\b)(?:[\w’'-]+\s){{1,3}}(?:and|or)\s"),
    (r"[a-z.]\s\d{1,2}$", r",\s\d{4}\b"),  # the year of a date
    (r"(?:^|\s)(?:[a-z]+ed|found|made|had|took|gave|told)$", r"\s(?:(?:the|an?|its|his|her|their)\b|[“\"\d])"),
    (r"(?<!was)(?<!were)(?<!been)(?<!be)(?<!is)(?<!are)\s(?:[a-z]+ed|brought|built|held|led|made|sent|sold)$", r"\sby\b"),
    (r"\baccording to\s[^,]*$", r","),
    (r"\b(?:ask|asks|asked|asking)\s[^,]*$", r"\s(?:for|to|if|whether|how|why|what)\b"),
    (r"[a-z]ing(?:\s[\w’'-]+){0,3}$", r"\sto\b"),
    (r"\bthat (?:it|he|she|they)$", r"\s"),
    (r".", r",\s(?:has|have|had|is|was|were|will|would|said|says|told|replied|added|warned|insisted|testified|argued)\b"),
    (r".", r",\s(?:including|among them)\s[^,]*,\s(?:has|have|had|is|are|was|were|will|would)\b"),
    (r".", r",\s(?!provided|compared|followed)[a-z]+ed\s(?:that|the|an?|its|his|her|their|to|it|he|she|they)\b"),
    (r"\b(?:said|says|told|announced|warned|agreed|found|showed|insisted)(?:,|\s[^,]*)(?:,\s[^,]*)?$", r",?\sthat\b"),
    (r"[a-z]$", r"\sas\s(?!well\b)[a-z]+\sas\b"),
    (r"\sas\s[a-z]+$", r"\sas\b"),
    (r"\bfrom\s(?:[\w,.$€£%-]+\s){0,2}[\w,.$€£%-]+$", rf"\sto\s{_AMOUNT}"),
    (r"\b(?:reduction|cut|rise|increase|drop|fall)$", rf"\s(?:from|to|of)\s{_AMOUNT}"),
    (r"\b(?:rel(?:y|ies|ied|ying)|depend(?:s|ed|ing|ent)?|bas(?:ed|ing)|focus(?:ed|es|ing)?)$", r"\son\b"),
    (r"\b(?:consist(?:s|ed|ing)?|accus(?:e|es|ed|ing)|convicted|suspected|capable|aware|guilty|part|instead|because)$", r"\sof\b"),
    (r"\b(?:charged|threatened|tasked|faced|in (?:line|keeping|touch))$", r"\swith\b"),
    (r".", rf"\sbefore\s(?:(?:the|an?|its|his|her|their)\s)?(?:[\w’'-]+\s){{0,4}}?(?:{_BODIES})\b"),  # brought before a court
    (rf"\b(?:{_URGED})\s(?:[\w’'-]+\s){{0,4}}[\w’'-]+$", r"\sto\s[a-z]+"),
))
_ALLEGED = re.compile(r",\s(?:[\w’'-]+\s){1,4}(?:heard|alleged|alleges|claimed|claims|(?:was|were) told)\b")  # that is no fact
_OPENS = re.compile(
    r"(?:according|with|by|given|in|on|at|from|for|during|since|after|before|despite|amid|because|although|though|if|just|keen|unlike|like|"
    r"under|of|to|until)\b[^,]*$", re.IGNORECASE,
)


def may_end(words: str, rest: str) -> bool:
    """Whether what follows is not wanted by the last words: no "tried" before "to", "$6" before "billion", "known" before "as".

    Nor does a headline end before the verb of its subject, as in "A nurse hired in May, Ida Brock, was held".
    """
    if _ALLEGED.search(rest) or _verb_follows(words, rest) or _only_opens(words, rest):
        return False
    if any(following.match(rest) and last.search(words) for last, following in _WANTED):
        return False
    found = tokens(words, 0, len(words))
    return not (found and re.match(r"\s(?:to|that)\s", rest) and role(found, len(found) - 1) != NONE)


def _verb_follows(words: str, rest: str) -> bool:
    """"The order, made by the council in June": behind the next comma comes what the order did."""
    name, comma, aside = words.partition(", ")
    if not comma or "," in aside or has_verb(name) or _OPENS.match(name) or _holds_auxiliary(aside):
        return False
    return goes_on_with_a_verb(rest[rest.find(", ") :])


def goes_on_with_a_verb(rest: str) -> bool:
    """Whether a verb follows the comma that what is left begins with, so that its subject stands before."""
    found = tokens(rest, 2, min(len(rest), 60)) if rest.startswith(", ") else []
    at = 1 if len(found) > 1 and found[0].word.endswith("ly") else 0
    return bool(found) and role(found, at) != NONE and not found[at].word.endswith("ing")


def _only_opens(words: str, rest: str) -> bool:
    """"According to a report released by the board": what it told comes behind the comma."""
    return bool(rest.startswith(",") and _OPENS.match(words)) and not _holds_auxiliary(words) and has_verb(rest)


def _holds_auxiliary(words: str) -> bool:
    found = tokens(words, 0, len(words))
    return any(role(found, at) in {COPULA, PLAN, CHANCE} for at in range(len(found)))
