"""Who else has a story open. A page says that it is there every ten seconds; who was not heard of for thirty has left."""

from datetime import datetime, timedelta

from timeline.articles.naming import listed

from .models import Presence
from .templatetags.board import who

LASTS = timedelta(seconds=30)


def be_here(story: int, person: int, entry: int | None, now: datetime) -> None:
    """One query, but for the first time."""
    if not Presence.objects.filter(story=story, person=person).update(entry=entry, at=now):
        Presence.objects.update_or_create(story_id=story, person_id=person, defaults={"entry": entry, "at": now})


def others_here(story: int, person: int, now: datetime) -> list[Presence]:
    present = Presence.objects.filter(story=story, at__gt=now - LASTS).exclude(person=person)
    return list(present.select_related("person").order_by("person__username"))


def in_words(others: list[Presence], entry: int | None) -> str:
    """“Vera is here”, or of those who have the same entry open “Vera has this entry open”."""
    beside = [who(row.person) for row in others if entry and row.entry == entry]
    elsewhere = [who(row.person) for row in others if not (entry and row.entry == entry)]
    said = [f"{_named(beside)} {'has' if len(beside) == 1 else 'have'} this entry open"] if beside else []
    said += [f"{_named(elsewhere)} {'is' if len(elsewhere) == 1 else 'are'} here"] if elsewhere else []
    return "; ".join(said)


def _named(names: list[str]) -> str:
    if len(names) > 3:
        names = [*names[:2], f"{len(names) - 2} more"]
    return listed(names)
