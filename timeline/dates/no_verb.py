"""Words that look like verbs and are none: "the French Open", "five votes", "high-handed"."""

import re

# "the French Open", "the U.S. Open": behind a name or an article it is no verb.
_NAMED_OPEN = re.compile(r"(?:\b[A-Z][A-Za-z.]+|\b[Tt]he) {1,3}$")
# "Agreed by five votes to four"
_COUNTED = re.compile(r"(?:[0-9]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|more|of|the)) $")
# "high-handed", "long-awaited"; "re-opened" is a verb
_COMPOUND = re.compile(r"[a-z](?<!\bre)(?<!\bco)(?<!\bpre)(?<!\bde)(?<!\bcross)(?<!\bover)(?<!\bout)(?<!\bmis)(?<!\bfast)(?<!\bshort)-$")


def is_no_verb(text: str, folded: str, start: int) -> bool:
    """Whether what looks like a verb is counted, "five votes", part of a name, "the French Open", or a state: "it was open".

    So it is as the end of an adjective, "high-handed".
    """
    if folded.startswith("-", start - 1) and _COMPOUND.search(folded, max(0, start - 16), start):
        return True
    if folded.startswith("votes", start):
        return _COUNTED.search(folded, max(0, start - 8), start) is not None
    if folded.startswith("open", start) and folded.endswith(("was ", "were ", "stayed ", "remained "), 0, start):
        return True
    return text.startswith("Open", start) and _NAMED_OPEN.search(text, max(0, start - 24), start) is not None
