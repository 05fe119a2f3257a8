"""Why two entries are asked about: what they have in common, in words for the person who decides."""

from collections.abc import Sequence

from timeline.articles.naming import listed
from timeline.articles.vocabulary import is_content, stem, words
from timeline.dates import edtf

from .alike import SAYING, Told, is_in_doubt, length
from .models import Evidence
from .similarity import CALENDAR, shared


def why_same(
    first: Told, second: Told, evidence: Sequence[Sequence[Evidence]], *, deed: str = "", by_month: bool = False, in_time: bool = False
) -> list[str]:
    """`deed`: what comes once and both tell; `by_month`: one is what the other tells by its month, or, `in_time`, was to be done by
    a term.
    """
    said = [_done_in_time(first, second) if in_time else _dates(first, second)]
    if names := _both_name(first, second):
        said.append(f"Both name {listed(names)}.")
    origins = [{_origin(row) for row in rows} - {None} for rows in evidence]
    if both := origins[0] & origins[1]:
        said.append(f"Both come from {sorted(both)[0]}.")
    if deed:
        said.append(f"Both tell the same deed, “{deed}”, which mostly comes once.")
    if len(said) == 1 and (common := _both_say(first, second)):
        said.append(f"Both say {listed([f'“{word}”' for word in common])}.")
    elif len(said) == 1 and by_month:
        said.append("The sentences around them are alike, and nothing else told of that time comes near.")
    if not in_time and {first.modality, second.modality} == {"planned", "happened"}:
        said.append("One tells what was planned, the other what happened.")
    return said


def why_part(part: Told, whole: Told) -> list[str]:
    said = [f"The date of one, {edtf.words(part.edtf)}, lies within that of the other, {edtf.words(whole.edtf)}."]
    if named := [name for name in _both_name(part, whole, most=8) if not name.isdigit()][:4]:
        said.append(f"Both name {listed(named)}.")
    if part.articles & whole.articles:
        said.append("One article tells both.")
    return said


def _both_name(first: Told, second: Told, most: int = 4) -> list[str]:
    names = shared(" ".join(first.quotes), " ".join(second.quotes), most=2 * most)
    return [name for name in names if stem(name.lower()) not in CALENDAR][:most]


def _both_say(first: Told, second: Told, most: int = 3) -> list[str]:
    wanted = {stem(word) for quote in second.quotes for word in words(quote)} - CALENDAR - SAYING
    said = (word.lower() for quote in first.quotes for word in words(quote) if is_content(word) and stem(word) in wanted)
    return list(dict.fromkeys(said))[:most]


def _done_in_time(first: Told, second: Told) -> str:
    plan, done = sorted((first, second), key=lambda side: side.modality == "happened")
    return f"One was to be done by {edtf.words(plan.latest.isoformat())}, and the other was done on {edtf.words(done.edtf)}."


def _dates(first: Told, second: Told) -> str:
    if first.edtf == second.edtf:
        return "Both have the same date."
    if is_in_doubt(first, second):
        days = " and the other ".join(edtf.words(side.edtf) for side in (first, second))
        return f"One says {days}: if both tell the same event, one of the dates is wrong."
    exact, coarse = sorted((first, second), key=length)
    lies = "lies within" if coarse.earliest <= exact.earliest and exact.latest <= coarse.latest else "overlaps"
    return f"One says {edtf.words(coarse.edtf)} and the other {edtf.words(exact.edtf)}, which {lies} it."


def _origin(row: Evidence) -> str | None:
    reading = getattr(row.article, "reading", None)
    return reading.origin.name if reading and reading.origin else None
