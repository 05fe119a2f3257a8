"""Takes what opens a clause, or stands behind its subject, out of a headline, where the rest stands alone.

What a page prints above a text, and a scraper glued to its first sentence, goes too.
"""

import re

from .modality import NONE, PAST, has_main_verb, has_verb, role
from .tokens import tokens

_OPENING = re.compile(
    r"^(?:in|on|at|after|before|following|during|by|since|amid|over|under|between|despite|for|from|with|late|early|last|this|next|"
    r"earlier|later|(?:two|three|four|five|six|a|one|several|a few|some) (?:hour|day|week|month|year)s?|days|weeks|hours|months|"
    r"according to|as|(?!during\b)[a-z]{2,}(?<!morn)(?<!even)ing)\b[^,;:]{0,80}?,\s+",
    re.IGNORECASE,
)
_WITH_PARTICIPLE = re.compile(  # "In a report released on Tuesday, "
    r"(?:in|on|at|during|by|under|with|for|from|amid|despite|between|over|according to)\s"
    r"(?:(?!who\b|are\b|is\b|was\b|were\b|has\b|had\b|will\b|which\b|that\b|when\b|as\b)[\w’'$€£%-]+\s)+", re.IGNORECASE
)
_CONDITION = re.compile(
    r"^(?:unless|if|when|while|although|though|because|once|as|(?:[\w-]+\s(?:hour|day|week|month|year)s?\s)?(?:after|before|since))\b"
    r"[^,;:]{2,90},\s+", re.IGNORECASE,
)
_WITHOUT_COMMA = re.compile(  # "In a statement issued", "Ten weeks later", the date that stood behind it taken out
    r"(?:In (?:an?|the|its|his|her|their)\s(?:[\w’'-]+\s){0,3}?(?:statement|letter|e-?mail|interview|report|speech|message|post|memo)"
    r"(?:\s(?:issued|published|released|posted|sent|filed|dated))?|[A-Z][\w-]*\s(?:hour|day|week|month|year)s?\slater)\s"
    r"(?=(?:the|its|his|her|their|an?)\s|[A-ZÀ-Þ])"
)
_CLOCK = r"\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?+(?:\s(?:GMT|UTC|BST|CES?T|E[SD]?T|P[SD]?T|IST|UK)(?:\stime)?)?+"
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*|{MONTH}|\d{{1,4}})"
_STAMP = rf"(?:(?:{_CLOCK}|{_DAY})[,;]?\s)*"
_PRINTED_ABOVE = re.compile(  # "Page last updated at 9:41 GMT, Monday, 3 March 2031 Help", "ORRIN | Mon Mar 3, 2031 9:41 am EDT"
    rf"^(?:(?:Page\s)?Last updated:?\s(?:at\s|on\s)?{_STAMP}(?:\(an error[^()]*\)\s)?(?:Help\s)?|[^|.]{{2,40}}\s\|\s{_STAMP}"
    r"|(?:Read more|Advertisement|Share this(?: article| page)?|Continue reading(?: below)?)\b:?\s)(?=[A-ZÀ-Þ“\"‘'])", re.IGNORECASE,
)
_DASH = r"\s*[-–—_]{1,2}\s+(?=[A-Z“\"‘'])"
_AGENCY = r"\([A-Z][\w /.-]+\)"
_DATELINE = re.compile(rf"^(?:[A-ZÀ-Þ][\w .,'’/-]{{2,40}}?(?:{_AGENCY})?|{_AGENCY}){_DASH}")
_CREDIT = re.compile(r"^\(?[^()]{2,80}\)\s+(?=[A-ZÀ-Þ“\"‘])")  # "(Ida Brock/Orrin Herald) The dam": what was cut off in front
_SENTENCE_BEGINS = re.compile(  # "Dam bursts above Orrin A dam has burst"
    r"(?:[^\s.,:;!?“\"]+\s){3,16}(?=(?:A|An|The|There|As|Some|More|Many)\s[a-z])"
)
_NO_SUBJECT = re.compile(
    r"(?:who|whom|whose|which|where|when|that|both|all|each|some|many|most|one|two|and|but|or|as|[a-z]+ing|a|an|he|she|it|they|we|I|"
    r"in|on|at|by|of|for|with|from|to|if|after|before|while|since|also|then|now)\b"
)
_PARTICIPLE_ASIDE = re.compile(r"(?:^|,\s+)(?P<told>[A-Za-z]+(?:ed|en|ilt|ent|ought|ade)\b[^,;:]{2,70}),\s")


def without_what_is_printed_above(words: str) -> str:
    """Without a dateline, the time and place that a page shows above its text, and a headline that runs into its first sentence."""
    above = _PRINTED_ABOVE.match(words)
    left = words[above.end() :] if above and words[above.end() : above.end() + 1].isupper() else words
    left = _CREDIT.sub("", left)
    left = _DATELINE.sub("", left)
    begins = _SENTENCE_BEGINS.match(left)
    return left[begins.end() :] if begins and has_verb(left[begins.end() :]) else left


def without_participle(words: str, phrase: str) -> str:
    """Without ", filed on 19 July," behind the subject or "Released in May, " before it, where the rest can stand alone."""
    for match in _PARTICIPLE_ASIDE.finditer(words):
        rest = f"{words[: match.start()]} {words[match.end() :].lstrip()}".strip()
        dated = phrase and phrase in match[0] and match.start()
        if dated or not _opens_with_participle(match["told"]) or has_verb(words[: match.start()]) or _closes_a_name(words, match.start()):
            continue
        if has_verb(rest) and len(rest.split()) >= 3 and not _goes_on(words[match.end() :]):
            return rest
    return words


def _closes_a_name(words: str, at: int) -> bool:
    """"The supplier, Ida Brock, changed the valve, it says": what was set apart ends here, and the verb follows."""
    return words.count(",", 0, at) % 2 == 1 and not _OPENING.match(words)


def _goes_on(rest: str) -> bool:
    """"The last, a boy, reached the surface, shortly before dawn, and was embraced": that was no aside, its verb goes on behind "and"."""
    before, goes_on, _ = rest.partition(", and ")
    return bool(goes_on) and not has_verb(before)


def _opens_with_participle(words: str) -> bool:
    found = tokens(words, 0, len(words))
    return bool(found) and role(found, 0) == PAST


def without_opening(words: str) -> str:
    """Without "In a statement, ": an adverbial in front of the sentence, as long as a subject and a verb follow."""
    for _ in range(2):
        match = _WITHOUT_COMMA.match(words) or _OPENING.match(words)
        rest = _without_rest_of_list(words[match.end() :]) if match else ""
        if not match or (has_verb(match[0]) and not _WITH_PARTICIPLE.match(match[0])) or not _can_open(rest):
            return words
        words = rest
    return words


def _without_rest_of_list(rest: str) -> str:
    """"In Orrin, a market town, police closed the mill", "At talks with banks, the mint and the fund, the ministers agreed"."""
    before, comma, behind = rest.partition(", ")
    found = tokens(behind, 0, len(behind.partition(", ")[0]))
    verb = next((at for at in range(len(found)) if role(found, at) != NONE), 0)
    lists = any(token.word in {"and", "or"} for token in found[:verb])  # "In Orrin, Brock, Lenz and Marsh called a strike"
    told = comma and not has_verb(before) and verb and verb + 1 < len(found) and not lists and not _NO_SUBJECT.match(behind)
    return behind if told else rest


def _can_open(rest: str) -> bool:
    hangs = re.match(r"(?:which|who|where|when)\s|\d{4},", rest) or ("having" in rest.split() and not has_main_verb(rest))
    return has_verb(rest) and len(rest.split()) >= 4 and not _is_apposition(rest) and not hangs


def _is_apposition(words: str) -> bool:
    """"Ida Brock, said no": what stood before the comma was the subject."""
    name, comma, rest = words.partition(", ")
    found = tokens(rest, 0, min(len(rest), 40))
    return bool(comma and found) and not has_verb(name) and role(found, 0) != NONE


def without_condition(words: str, phrase: str) -> str:
    """Without "Unless a deal is found, " where what follows is dated and stands alone."""
    match = _CONDITION.match(words)
    rest = words[match.end() :] if match else ""
    return rest if match and phrase in rest and has_verb(rest) and len(rest.split()) >= 4 else words
