"""Which clauses of a day tell the disaster that comes once: the ship sank, "it capsized that morning", "the vessel went down". Pure.

Accounts of it share few words, and one article may tell it twice. In 37 stories no two such clauses of one day told two disasters.
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from .candidate import Candidate
from .deeds import before_deed, deeds
from .one_line import on_one_line

# Who counts what sank as a crash tells the same, and what exploded burned.
KINDS = {
    "sank": "accident", "crashed": "accident", "shook": "quake", "erupted": "eruption", "exploded": "fire", "burned": "fire",
    "collapsed": "collapse", "went dark": "blackout",
}
_NAME_AT_END = re.compile(r"(?:\b(?P<where>in|at|off|near|of|from|to|on|with|by)\s)?(?P<name>(?:[A-ZÀ-Þ][\w’'.-]+\s?)+),?\s*$")


def of_one_disaster(members: Sequence[Candidate]) -> list[list[int]]:
    """The members of one date, by their numbers, that tell the same disaster; those alone in that are left out."""
    found: dict[str, list[int]] = defaultdict(list)
    named: dict[str, set[str]] = defaultdict(set)
    for at, member in enumerate(members):
        deed = _disaster(member)
        if deed:
            found[KINDS[deed]].append(at)
            named[KINDS[deed]] |= _what(member.words, deed)
    return [tellers for kind, tellers in found.items() if len(tellers) > 1 and len(named[kind]) < 2]


def _disaster(member: Candidate) -> str:
    clause = member.clause
    if not clause.mention.is_day or clause.statement or clause.modality != "happened":
        return ""
    return next((deed for deed in deeds(member.words, on_one_line(clause.mention.text)) if deed in KINDS), "")


def _what(words: str, deed: str) -> set[str]:
    """The name that stands right before the deed: two names are two ships."""
    name = _NAME_AT_END.search(before_deed(words, deed))
    return {name["name"].split()[-1].lower()} if name and not name["where"] else set()
