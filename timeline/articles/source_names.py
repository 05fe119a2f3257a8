"""Which names are those of a source: an agency, the outlet of a sibling, or what reads as a paper's or a broadcaster's."""

import re

from .agencies import NAMES
from .vocabulary import unmarked

MEDIUM = re.compile(
    r"\b(?:news|agency|newswire|wire|press|times|post|herald|tribune|gazette|journal|daily|weekly|mail|observer|guardian|bulletin|chronicle|dispatch"
    r"|standard|telegraph|courier|mirror|examiner|independent|radio|television|tv|broadcast\w*|media|magazine|newspaper|review|echo|sentinel|ledger|globe"
    r"|sun|star|express|monitor|inquirer|advertiser|argus|mercury|zeitung|presse|monde|pa[ií]s|corriere|today|24|line|online|network|report|insider)\b",
    re.IGNORECASE,
)
DESKS = frozenset("news agency staff wire service newsroom reporters reporter writer correspondent correspondents desk".split())


def medium(name: str, outlets: set[str]) -> str:
    """The name if it is an agency's, a sibling's outlet or reads as a paper's or broadcaster's; else empty."""
    found = known(name, outlets)
    if found:
        return found
    name = plain(name)
    return name if MEDIUM.search(name) and len(name.split()) > 1 else ""


def known(name: str, outlets: set[str]) -> str:
    name = plain(name)
    first, _, rest = name.partition(" ")
    # "Reuters Staff" is the agency, but a reporter may be called by an agency's name: Petra, Lusa, Anna.
    desk = first.isupper() or not rest[:1].isupper() or rest.split()[0].casefold() in DESKS
    if found := NAMES.get(name.casefold()) or (NAMES.get(first.casefold()) if desk else ""):
        return found
    by_name = next((outlet for outlet in sorted(outlets) if same(outlet, name)), "")
    return by_name or next((outlet for outlet in sorted(outlets) if outlet.isupper() and outlet == initials(name)), "")


def initials(name: str) -> str:
    words = [word for word in name.split() if word[0].isupper()]
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def same(one: str, other: str) -> bool:
    return bool(one) and unmarked(plain(one)).casefold() == unmarked(plain(other)).casefold()


def plain(name: str) -> str:
    return re.sub(r"[’']s$", "", re.sub(r"^the\s+", "", name.strip(" .,-–—"), flags=re.IGNORECASE))
