"""What is told as news beside a date that is not its own: "The trial over the blast, in which two died on 3 May, has begun"."""

import re
from collections.abc import Sequence

from timeline.dates.mention import Mention

from .happening_names import names_happening
from .modality import NONE, contains_verb, role
from .tokens import Token, tokens
from .verbs import SAYING

_RELATIVE = r"(?:(?:in|at|on|of|for|from|with|by|during|under|over|after) )?(?:who|whom|whose|which|where|when)\b"
_ASIDE = re.compile(rf",\s{_RELATIVE}[^;:]*?,\s(?=(?:now\s)?(?:has|have)\b)")
# "A man who was shot on Tuesday has died", "Two men arrested in May have been charged"
_RESTRICTIVE = re.compile(r"\s(?:who|that|which)\s(?P<verb>[^,;:]*?)\s(?=(?:has|have)\b)")
_GERUND = re.compile(r"(?:allegedly\s|reportedly\s)?[a-z]{2,}ing\s")
_NEAR = 40  # characters; "after, on Monday, the bridge collapsed"
_TAIL = re.compile(
    rf",\s{_RELATIVE}|,?\s(?:(?:\w+\s){{1,3}}(?:days?|weeks?|months?|hours)\s)?after\s|\s(?:who|which|that|when|whose|where|why|how|because)\s"
)


def part_with_news(text: str, start: int, end: int, days: Sequence[Mention]) -> tuple[str, int] | None:
    """The main clause of a sentence in the present perfect, where all its days stand in other clauses, and where it ends."""
    aside = _ASIDE.search(text, start, end) or _with_verb(text, _RESTRICTIVE.search(text, start, end))
    head = (text[start : aside.start()] + " ", aside.end()) if aside else ("", start)
    if contains_verb(head[0], 0, len(head[0])):
        return None
    found = tokens(text, head[1], end)
    verb = next((at for at in range(len(found)) if role(found, at) != NONE), None)
    if verb is None or found[verb].word not in {"has", "have"} or any(head[1] <= day.start < found[verb].end for day in days):
        return None
    behind = [day for day in days if day.start >= found[verb].end]
    if not behind:
        return head[0] + text[head[1] : end], end
    tail = _TAIL.search(text, found[verb].end, behind[0].start)
    if not tail or _is_said(found, behind):
        return None
    told = _GERUND.match(text, tail.end()) or contains_verb(text, tail.end(), min(end, behind[0].end + _NEAR))
    if not told and not names_happening(text[tail.end() : behind[0].start]):
        return None
    return head[0] + text[head[1] : tail.start()], tail.start() if text[tail.start()] == "," or "after" in tail[0] else end


def _with_verb(text: str, restrictive: re.Match[str] | None) -> re.Match[str] | None:
    return restrictive if restrictive and contains_verb(text, *restrictive.span("verb")) else None


def _is_said(found: Sequence[Token], days: Sequence[Mention]) -> bool:
    """Whether one of the days is that on which it was said: ", officials said on Monday"."""
    for day in days:
        before = [token.word for token in found if token.end <= day.start]
        commas = [at for at, word in enumerate(before) if word == ","]
        segment = before[commas[-1] :] if commas else before[-6:]
        after = [token.word for token in found if token.start >= day.end][:3]
        if not SAYING.isdisjoint([*segment, *after]):
            return True
    return False
