"""What took place, told with no more of a verb than "was" or "had": "There was a fire at the mill", "She had surgery", "The vote was"."""

import re

from timeline.dates.mention import Mention
from timeline.dates.rules.announced import OCCASION

from .modality import contains_verb

_HAPPENED = (
    r"(?:fires?|blazes?|explosions?|blasts?|bombings?|detonations?|attacks?|airstrikes?|raids?|ambush(?:es)?|shootings?|stabbings?|"
    r"killings?|murders?|robber(?:y|ies)|burglar(?:y|ies)|thefts?|break-ins?|crash(?:es)?|collisions?|accidents?|derailments?|"
    r"earthquakes?|quakes?|tremors?|aftershocks?|eruptions?|landslides?|mudslides?|avalanches?|floods?|flooding|storms?|tornado(?:e?s)?|"
    r"cyclones?|clash(?:es)?|riots?|unrest|looting|protests?|demonstrations?|rall(?:y|ies)|march(?:es)?|strikes?|walkouts?|coups?|mutin(?:y|ies)|"
    r"arrests?|resignations?|dismissals?|deaths?|outages?|blackouts?|power cuts?|leaks?|spills?|breach(?:es)?|collapses?|"
    r"outbreaks?|handshakes?|ceremon(?:y|ies)|elections?|votes?|ballots?|referendums?|meetings?|talks|hearings?|debates?)"
)
_UNDERGONE = (
    r"(?:operations?|surger(?:y|ies)|transplants?|strokes?|heart attacks?|seizures?|miscarriages?|(?:phone )?calls?|conversations?|"
    r"interviews?|quarrels?|rows?|fights?|falls?|vaccinations?)"
)
_NEAR = 3  # characters; "On Monday, there was a fire"
_SOME = r"(?!(?:no|not|little|few|never|fears?|talk|been|to)\b)(?:(?!(?:of|for|about|after|before|over|in|at|on|with)\b)[\w’'-]+\s){0,4}?"
_THERE_WAS = re.compile(rf"\b[Tt]here\s(?:was|were|has been|have been|had been)\s(?:also\s|another\s)?{_SOME}{_HAPPENED}\b")
_HAD = re.compile(rf"\bhad\s{_SOME}(?:{_UNDERGONE}|{_HAPPENED})\b")
_WAS_ON = re.compile(rf"\b(?!deadline){OCCASION}\b(?P<of>[^,;:.]*?)\s(?:was|were)\s(?:on|in|at)\s$")

# "The envoy was in Sele on Monday for talks", "She is in Orrin to meet the duke on Friday"
_WAS_THERE = re.compile(
    r"\b(?:was|were|is|are)\s(?:also\s|back\s)?in\s(?:[A-ZÀ-Þ][\w’'-]*\s){1,3}(?P<why>(?:for|to)\s(?:[\w’'-]+\s){1,6}?)?(?:on\s)?$"
)
_WHY = re.compile(r"\s(?:for|to)\s")


def tells_what_took_place(text: str, start: int, end: int, mention: Mention) -> bool:
    """Whether the clause `text[start:end]` tells of something that took place at the phrase, though its verb is none of doing."""
    for pattern in (_THERE_WAS, _HAD):
        told = pattern.search(text, start, end)
        behind = told and told.end() <= mention.start and not contains_verb(text, told.end(), mention.start)
        if told and (behind or mention.end <= told.start() <= mention.end + _NEAR):
            return True
    there = _WAS_THERE.search(text, start, mention.start)
    if there and (there["why"] or _WHY.match(text, mention.end, end)):
        return True
    was = _WAS_ON.search(text, start, mention.start)
    return bool(was) and not contains_verb(text, *was.span("of"))
