"""Tags of an entry, short words of an editor's own: one text with commas between, each once and in alphabetical order."""

import re
import unicodedata

LONGEST, ALL = 40, 500  # characters of one tag, and of all on an entry: they are part of an index, whose rows have a limit
SEPARATORS = re.compile("[,;،؛，、；\n]")  # as people type them, in Arabic and Chinese too


def tags_in(text: str) -> list[str]:
    """The tags that a text lists; of those that differ in case alone, the first."""
    found: dict[str, str] = {}
    for part in SEPARATORS.split(text):
        tag = unicodedata.normalize("NFC", " ".join(part.split()))
        if tag:
            found.setdefault(tag.casefold(), tag)
    return [found[folded] for folded in sorted(found)]


def united(*texts: str) -> str:
    """All tags of several texts as one."""
    return ", ".join(tags_in(",".join(texts)))
