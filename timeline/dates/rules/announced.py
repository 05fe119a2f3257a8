"""An occasion with the day or month that it was announced for: "called an assembly for 29 June", "set the trial for Friday"."""

import re

# What is mostly named while it is still to come.
OCCASIONS = (
    "hearing|meeting|vote|elections?|talks|summit|game|match|deadline|debate|trial|conference|launch|session|"
    "referendum|ceremony|funeral|march|protest|rally|race|final|runoff|ballot|polls?|visit|strike|auction|release|concert|"
    "inauguration|handover|opening|reopening|sale|wedding|festival|parade|test|flight|interview|showdown|event|telethon|premiere|"
    "gala|fight|derby|fixture|qualifier|clash"
)
_GATHERINGS = "assembly|congress|convention|reunion|walkout|stoppage|games|championships?|olympics|tournament|cup|tour|season|gig"
OCCASION = rf"(?:{OCCASIONS}|{_GATHERINGS})"
_ANNOUNCED = re.compile(
    r"(?<!\bhad )(?<!\bhad been )\b(?:call|set|fix|conven|summon|announc|schedul|book|arrang|order|plann)(?:e?s|e?d|ing)? "
    rf"(?:(?!for\b)[a-z0-9'-]+ ){{0,5}}{OCCASION} (?:[a-z]+ ){{0,3}}?for $"
    r"|\b(?:has|have|is|are) (?:been )?(?:called|set|fixed|listed|scheduled|booked|arranged|planned|pencilled in) for $"
)
# "have qualified for the world championships in August"
READY_FOR = re.compile(
    r"\b(?:qualif(?:y|ied|ies)|picked|selected|chosen|named|registered|nominated|ready|prepar(?:e[ds]?|ing)|train(?:ed|ing|s)|"
    r"tickets|candidates?|favou?rites?|squad|team|place|campaign(?:ed|ing)?) "
    rf"(?:(?!for\b)[a-z'-]+ ){{0,4}}for (?:the |an? |its |his |her |their )?(?:[a-z'-]+ ){{0,3}}{OCCASION} (?:[a-z]+ ){{0,3}}?in $"
)
# "has put off both concerts to 31 July": the day is the new one
_PUT_OFF_TO = re.compile(
    r"\b(?:postpon|mov|delay|reschedul|adjourn|extend|push(?:ed|es|ing)? back|put(?:s|ting)? off|brought forward)[a-z]*"
    r" (?:(?!(?:to|until|on|and|which|who|that)\b)[a-z0-9'-]+ ){1,9}(?:to|until|till)(?: (?:at least|early|late|mid))? $"
)
# "Monday's tours depend on the weather", "Tuesday's debate will go ahead": whatever it is, it is still to be
STILL_TO_BE = re.compile(
    r"'s? {1,2}(?:(?!(?:that|which|who)\b)[a-z-]+ ){1,3}?(?:(?:also|still|now) )?"
    r"(?:(?:depends?|hinges?) on|(?:will|(?:is|are) (?:due |expected |set )?to) (?:(?:not|now|still|also) )?"
    r"(?:take place|go ahead|be (?:held|played)|begin|start|kick off))\b"
)
REACH = 130  # characters


_TO = tuple(f"{word} " for word in "to until till least early late mid".split())


def is_announced_for(folded: str, left: int, start: int) -> bool:
    """Whether what stands before a day or month, in the sentence that begins at `left`, announces an occasion for it."""
    if folded.endswith(_TO, left, start) and _PUT_OFF_TO.search(folded, max(left, start - REACH), start):
        return True
    return folded.endswith("for ", left, start) and _ANNOUNCED.search(folded, max(left, start - REACH), start) is not None
