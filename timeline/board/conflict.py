"""A save from an older page, against what others made of the entry meanwhile: whose each change is, and what would keep both."""

from typing import Any

from timeline.entries.journal import row_from
from timeline.entries.models import Change, Entry
from timeline.entries.tags import united

from .forms import EntryForm, as_sent, initial_of

FIELDS = ("headline", "date", "summary", "lane", "modality", "tags")
JOINED = {"summary": lambda theirs, mine: f"{theirs}\n{mine}".strip(), "tags": united}


def collided(now: Entry, living: Entry, form: EntryForm) -> dict[str, Any]:
    """What the page tells of it; the form gets what only others changed, so that saving it takes nothing back."""
    shown, stands = _as_shown(now, form), initial_of(living)
    typed = {name: form.data[name] for name in FIELDS if name in form.data}
    mine = {name: said for name, said in typed.items() if _differ(said, (shown or stands)[name])}
    form.data = form.data.copy()
    form.data["version"] = living.version
    if shown:
        form.data.update({name: stands[name] for name in typed if name not in mine})
    form.data.update({name: stands[name] for name in FIELDS if name not in typed})
    form.entry = living
    form.full_clean()
    disputed = [name for name in mine if _differ(stands[name], mine[name])]
    both_changed = [name for name in disputed if shown and _differ(stands[name], shown[name])]
    joined = {name: JOINED[name](stands[name], mine[name]) for name in both_changed if name in JOINED and stands[name] and mine[name]}
    sent = {name: form.data[name] for name in (*typed, "reading", "version") if name in form.data}
    return {
        "fields": [(name, stands[name], mine[name]) for name in disputed],
        "apart": bool(shown) and not both_changed,
        "joined": sent | joined if joined else {},
    }


def _as_shown(now: Entry, form: EntryForm) -> dict[str, Any] | None:
    """The fields as the page showed them that the form was typed on; None where nothing tells."""
    left = Change.objects.filter(table="entry", row=now.pk, before__version=int(form.data["version"])).first()
    return initial_of(row_from(Entry, left.before)) if left else None


def _differ(one: str, other: str) -> bool:
    return as_sent(one).strip() != as_sent(other).strip()
