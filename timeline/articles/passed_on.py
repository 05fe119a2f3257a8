"""The agency whose news an article says it passes on, in the languages that newsrooms around us write."""

import re

from .agencies import NAMES
from .vocabulary import unmarked
from .word_lists import sections

ARTICLES = (  # what may stand between such a word and the agency's name
    r"(?:(?:[ld]['’]|(?:die|der|das|dem|den|des|la|le|el|il|de|del|della|di|het|the|von|agencia|agence|agenzia|agentschap|(?:nachrichten|presse)?agentur"
    r"|news|agency|noticias|presse|prensa|stampa|agencja|агентство|агентства|агенція|агенції|(?:інформ|информ)агентств\w*)\s+)){0,6}"
)
SPELLED = {unmarked(one): shown for name, shown in NAMES.items() for one in (name, name.upper(), name.capitalize(), name.title())}
SPELLED |= {unmarked(shown): shown for shown in NAMES.values()}
WORDS = {kind: "|".join(map(unmarked, patterns)) for kind, patterns in sections("reporting")}
SHORT_WORD = 3  # letters; a shorter or a common name counts only in capitals
NAME = "|".join(
    sorted((re.escape(one) for one in SPELLED if len(one) > SHORT_WORD or not one.islower() or one == "dpa"), key=len, reverse=True)
)
PATTERNS = (
    re.compile(rf"(?<!\w)(?i:{WORDS['by']})\s+(?:(?i:{WORDS['verb']})\s+)?(?i:{unmarked(ARTICLES)})(?P<name>{NAME})(?!\w)"),
    re.compile(rf"(?<!\w)(?i:{WORDS['verb']})\s+(?i:{unmarked(ARTICLES)})(?P<name>{NAME})(?!\w)"),
    re.compile(rf"(?<!\w)(?P<name>{NAME})(?: \(\w+\))?\s+(?i:{WORDS['verb']})(?!\w)"),
)
WORD = re.compile(rf"(?<!\w)(?:{NAME})(?!\w)")


def passed_on(sentence: str) -> str:
    """The name of the agency, empty when the sentence passes on no agency's news."""
    plain = unmarked(sentence)
    if not WORD.search(plain):
        return ""
    return next((SPELLED[match["name"]] for pattern in PATTERNS if (match := pattern.search(plain))), "")
