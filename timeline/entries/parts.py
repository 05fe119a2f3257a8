"""An entry as part of another: a day of talks within the talks. Linking, unlinking, and what a merge makes of such links."""

from collections.abc import Iterator, Mapping, Sequence

from .apart import note_apart
from .fields import decide
from .journal import Journal, Refused
from .models import Entry


def link(journal: Journal, entry: int, whole: int) -> str:
    """Make an entry part of another. Whether they are the same event is answered by that too."""
    if entry == whole:
        raise Refused("An entry can't be part of itself.")
    row, home = journal.entries([entry, whole])
    if row.part_of_id == home.pk:
        raise Refused(f"“{row.headline}” is part of “{home.headline}” already.")
    if home.status == Entry.DISMISSED:
        raise Refused(f"“{home.headline}” is dismissed, so nothing can be part of it.")
    if entry in wholes_of(whole):
        raise Refused(f"“{home.headline}” is itself part of “{row.headline}”, so it can't be the other way round too.")
    row.part_of = home
    decide(row, "part of")
    journal.save(row)
    if "parts" not in home.decided:  # a further part changes nothing of the whole, so nobody's open form goes stale
        decide(home, "parts")
        journal.save(home)
    note_apart(journal, [row, home])
    return f"Linked “{row.headline}” as part of “{home.headline}”"


def unlink(journal: Journal, entry: int) -> str:
    row = journal.entry(entry)
    if row.part_of is None:
        raise Refused(f"“{row.headline}” is not part of another entry.")
    was = row.part_of.headline
    row.part_of = None
    decide(row, "part of")
    journal.save(row)
    return f"Took “{row.headline}” out of “{was}”"


def wholes_of(pk: int, instead: Mapping[int, int | None] | None = None) -> Iterator[int]:
    """The entries that an entry is part of, the nearest first; `instead` is what would stand in some rows."""
    known, seen = instead or {}, set()
    while pk not in seen:
        seen.add(pk)
        whole = known[pk] if pk in known else Entry.objects.filter(pk=pk).values_list("part_of", flat=True).first()
        if whole is None:
            return
        yield whole
        pk = whole


def whole_of_merged(members: Sequence[Entry]) -> int | None:
    """What the merged entry is part of: as the first of its members that is part of anything else but of one of them."""
    ids = {entry.pk for entry in members}
    asked = [entry.part_of_id for entry in members if entry.part_of_id]
    return next((whole for whole in asked if not ids & {whole, *wholes_of(whole)}), None)
