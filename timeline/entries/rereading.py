"""A weekday read the wrong way round: "declared on Sunday" cannot lie ahead, "will vote on Thursday" cannot lie behind."""

import re
from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.mention import Mention

from .modality import PAST, PLAN, STATEMENT

WEEK = timedelta(days=7)
_PLACED = re.compile(r"\b(?:last|next|this|past|coming|following|previous|\d+)\b", re.IGNORECASE)


def reread(mention: Mention, what: str, published: date | None) -> Mention:
    """The mention, a week earlier or later where the verb that governs it says so and its own words leave it open."""
    day = mention.earliest
    if published is None or day is None or day != mention.latest or not mention.rule.startswith("weekday") or _PLACED.search(mention.text):
        return mention
    if what in {PAST, STATEMENT} and published < day <= published + WEEK:
        return _moved(mention, day - WEEK, "its verb tells it as past, so the one before the article appeared is meant")
    if what == PLAN and published - WEEK <= day < published:
        return _moved(mention, day + WEEK, "its verb tells it as still to come, so the one after the article appeared is meant")
    return mention


def _moved(mention: Mention, day: date, why: str) -> Mention:
    phrase = " ".join(mention.text.split())
    return replace(
        mention, value=day.isoformat() + mention.value[10:], edtf=day.isoformat(), earliest=day, latest=day,
        reason=f"“{phrase}”: {why}, {day:%A %-d %B %Y}.",
    )
