"""What a text says that appeared no one knows when, but between two days: what holds whenever it was."""

from dataclasses import replace
from datetime import date

from .mention import Mention
from .period import Period
from .published import appeared
from .tagger import find_mentions


def find_mentions_between(text: str, first: date, last: date, language: str | None = None) -> list[Mention]:
    """The expressions of a text, each read as of the first day and as of the last on which it can have appeared.

    The later a text appeared the later is what it says, so what is the same on both days is the same on all between. What is not
    stays unresolved.
    """
    early, late, open_ = (_by_place(find_mentions(text, day, language)) for day in (first, last, None))
    between = f"the article appeared between {Period('day', first).words} and {Period('day', last).words}"
    found = []
    for place, mention in early.items():
        if (then := late.get(place)) and (mention.edtf, mention.value) == (then.edtf, then.value):
            found.append(replace(mention, reason=mention.reason.replace(appeared(Period("day", first)), between)))
        elif mention := open_.get(place):
            reason = f"“{mention.text}”: {between}, which is not exact enough to say which day is meant."
            found.append(replace(mention, edtf="", earliest=None, latest=None, covers="", reason=reason))
    return found


def _by_place(mentions: list[Mention]) -> dict[tuple[int, int], Mention]:
    return {(mention.start, mention.end): mention for mention in mentions}
