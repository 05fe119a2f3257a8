"""Putting off what waits in review: it moves to the end, and stays there until it stands otherwise than it stood then."""

import hashlib

from django.db.models import Max

from timeline.articles.models import Story

from .journal import Journal
from .models import Later


def put_off(journal: Journal, thing: str, mark: str, called: str) -> str:
    """Put a thing at the end of what waits, behind what was put off before."""
    Story.objects.select_for_update().get(pk=journal.story.pk)  # two who put off the same at once would both add it
    last = Later.objects.filter(story=journal.story).aggregate(last=Max("turn"))["last"] or 0
    known = journal.rows(Later.objects.filter(story=journal.story, thing=thing))
    row = known[0] if known else Later(story=journal.story, thing=thing)
    row.mark, row.turn = mark, last + 1
    journal.save(row)
    return f"Put off {called}"


def mark_of(*values: object) -> str:
    """How something stands, in as many characters however much that is."""
    return hashlib.sha256("\n".join(map(str, values)).encode()).hexdigest()
