"""A headline cut from the evidence: words are left out, none is invented."""

import re

LIMIT = 110  # characters; two lines on the board

_LEAD_IN = re.compile(
    r"^(?:however|but|and|meanwhile|in addition|also|moreover|separately|still|yet|so|then|indeed|in turn|as a result|"
    r"for example|in particular|instead|that|which|who|,)[,\s]+",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"^[A-ZÀ-Þ][\w .,'’/-]{2,40}?(?:\([A-Z][\w /.-]+\))?\s*[-–—]{1,2}\s+(?=[A-Z“\"‘'])")
_AGENCY_DATELINE = re.compile(r"^[^.]{0,60}?\((?:[A-Z][\w./ -]{1,20})\)\s*[-–—]*\s*")
_ASIDE = re.compile(r"\s+[-–—]\s+[^-–—]{3,120}?\s+[-–—]\s+|\s*\([^()]*\)")
_LEADING_PHRASE = re.compile(
    r"^(?:in|on|at|after|before|following|during|by|since|amid|over|under|late|early|last|this|next|earlier|later|"
    r"according to|citing|with|as)\b[^,]{2,80},\s+",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r",\s+(?:which|who|where|while|as|after|forcing|leaving|making|according to|adding|including|with|sending|a|an|the)\b.*$"
    r"|,\s+(?:[\w’'.]+\s+){0,6}(?:said|says|reported|reports|announced|wrote|added)\b.*$"
    r"|\s+(?:that saw|in a (?:potential |possible |clear )?(?:sign|bid|move|effort|step)|in what|are bearing fruit)\b.*$"
    r"|;\s.*$"
)
_PREPOSITION = r"(?:\s*,)?\s+(?:(?:late |early )?(?:on|in|at|by|during|of|from|since|until)\s+)?(?:the\s+)?"


def headline(text: str, phrase: str = "") -> str:
    """A news headline from a clause: without connectives, datelines, asides, trailing matter or the dating phrase itself."""
    words = " ".join(text.split())
    words = _AGENCY_DATELINE.sub("", words)
    words = _DATELINE.sub("", words)
    words = _ASIDE.sub(" ", words)
    words = _LEAD_IN.sub("", words)
    words = _without(words, " ".join(phrase.split()))
    words = _without_leading_phrases(words)
    words = _shortened(words)
    words = re.sub(r"\s+([,.;:%])", r"\1", " ".join(words.split())).strip(" ,;:.–—-")
    return _capitalised(words)


def _without(words: str, phrase: str) -> str:
    """The clause without its date: the timeline says it better."""
    if not phrase:
        return words
    at = re.escape(phrase)
    opening = re.compile(rf"^(?:(?:on|in|at|by|during|late|early)\s+)*(?:the\s+)?{at}\s*,\s+", re.IGNORECASE)
    if opening.search(words):
        return opening.sub("", words)
    # Taken out only where what is left still reads: between words that do not hang on it.
    inner = re.compile(rf"{_PREPOSITION}{at}(?=[\s,.;:]|$)(?!['’]s)")
    left = inner.sub("", words, count=1)
    return left if len(left.split()) >= 4 else words


def _without_leading_phrases(words: str) -> str:
    for _ in range(2):
        left = _LEADING_PHRASE.sub("", words)
        if left == words or len(left.split()) < 5:
            return words
        words = left
    return words


def _shortened(words: str) -> str:
    for _ in range(4):
        if len(words) <= LIMIT // 2:
            return words
        left = _TRAILING.sub("", words)
        if left == words or len(left.split()) < 4:
            break
        words = left
    if len(words) <= LIMIT:
        return words
    cuts = [m.start() for m in re.finditer(r",\s|\s(?:after|as|while|because|and|to|for|with|by|amid|that)\s", words[:LIMIT])]
    cuts = [cut for cut in cuts if cut > LIMIT // 2]
    return words[: cuts[-1]] if cuts else words[:LIMIT].rsplit(" ", 1)[0] + " …"


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]
