"""What a court is told, which is its case however long ago it was: "The jury was told that he met her in June 2009"."""

import re

from timeline.dates.mention import Mention

LONGEST = 100  # days; of a year or more that long ago no event can be told
_REACH = 160  # characters

_COURT = r"(?i:jury|jurors?|court|tribunal|inquest|inquiry|commission|judges?|panel)"
_HEARD = re.compile(
    rf"\b{_COURT}\b[^.;:]{{0,60}}?\b(?:heard|hears?|(?:was|were|is|has been|have been) (?:also )?told)\b"
    rf"|\btold (?:the|a) (?:[\w’'-]+ ){{0,2}}?{_COURT}\b"
    r"|\b[Pp]rosecut(?:ors|ion)\b[^.;:]{0,40}?\b(?:said|says?|alleged?s?|told|claim(?:s|ed)?)\b"
)


def is_heard(text: str, sentence: int, mention: Mention) -> bool:
    """Whether a court is told of a day or month, in the sentence that begins at an offset."""
    if mention.earliest is None or mention.latest is None or (mention.latest - mention.earliest).days > LONGEST:
        return False
    behind = text[mention.end : mention.end + _REACH].partition(". ")[0]
    return bool(_HEARD.search(text, sentence, mention.start) or _HEARD.search(behind))
