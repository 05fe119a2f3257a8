"""What review remembers of a thing while it stands as it stood then: that it was put off, or that somebody answered it."""

import hashlib

from django.db.models import Max

from timeline.articles.models import Story

from .journal import Journal
from .models import Later


def put_off(journal: Journal, thing: str, mark: str, called: str) -> str:
    """Put a thing at the end of what waits, behind what was put off before."""
    last = Later.objects.filter(story=journal.story).aggregate(last=Max("turn"))["last"] or 0
    _remember(journal, thing, mark, last + 1)
    return f"Put off {called}"


def settle(journal: Journal, thing: str, mark: str) -> None:
    """A thing that no row of its own remembers is answered."""
    _remember(journal, thing, mark, Later.ANSWERED)


def answered(story: Story) -> dict[str, str]:
    """How each thing stood that was answered."""
    return dict(Later.objects.filter(story=story, turn=Later.ANSWERED).values_list("thing", "mark"))


def _remember(journal: Journal, thing: str, mark: str, turn: int) -> None:
    known = journal.rows(Later.objects.filter(story=journal.story, thing=thing))
    row = known[0] if known else Later(story=journal.story, thing=thing)
    row.mark, row.turn = mark, turn
    journal.save(row)


def mark_of(*values: object) -> str:
    """How something stands, in as many characters however much that is."""
    return hashlib.sha256("\n".join(map(str, values)).encode()).hexdigest()
