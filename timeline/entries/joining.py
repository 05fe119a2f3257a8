"""The two edits that move evidence and notes between entries: merge several into one, split some off into a new one."""

from collections.abc import Sequence

from django.db.models import Q

from timeline.articles.models import Outlet
from timeline.articles.naming import listed
from timeline.dates.edtf import words

from .apart import note_apart, note_split
from .by_name import by_name
from .days_given import keep_date
from .fields import REVISABLE, SINGLE, decide, set_fields
from .journal import Journal, Refused
from .models import Annotation, Entry, Evidence, Suggestion
from .parts import whole_of_merged
from .tags import united

NAMED = 2  # so many entries at most are named in a sentence that counts the others
LIVELIEST = [Entry.ACCEPTED, Entry.PROPOSED, Entry.DISMISSED]


def merge(journal: Journal, survivor: int, others: Sequence[int], apart: Sequence[int] = (), **fields: str) -> str:
    """Move all evidence, annotations and tags of `others` to `survivor`; `fields` are what the editor chose for it.

    The others stay, pointing at the survivor, so that their addresses keep leading somewhere. `apart` were asked about together
    with these and are not the same.
    """
    kept, gone, was = _join(journal, survivor, others, fields)
    retitled = [was] if was != kept.headline else []
    names = listed([f"“{headline}”" for headline in (*retitled, *(entry.headline for entry in gone))])
    left = note_apart(journal, journal.entries(apart), kept) if apart else []
    but = f", but not {listed([f'“{entry.headline}”' for entry in left if entry.pk != kept.pk])}" if left else ""
    return f"Merged {names} into “{kept.headline}”{but}"


def merge_same_text(journal: Journal, groups: Sequence[tuple[Sequence[int], Sequence[int]]]) -> str:
    """Merge groups of entries that are told in the same words, each into its first; the second part of a group was left out."""
    merged, into, left = 0, [], []
    for together, apart in groups:
        kept = journal.entry(together[0])
        if len(together) > 1:
            kept, gone, _ = _join(journal, together[0], together[1:], {})
            merged += len(gone) + 1
            into.append(kept)
        left += [entry for entry in note_apart(journal, journal.entries(apart), kept) if entry.pk != kept.pk] if apart else []
    if not merged and not left:
        raise Refused("Leave at least two entries in a group to merge.")
    said = [f"Merged {merged:,} entries with the same text into {_named(into)}"] if merged else []
    said += [f"noted that {_named(left)} {'is' if len(left) == 1 else 'are'} not the same"] if left else []
    return _sentence(said)


def _named(entries: Sequence[Entry]) -> str:
    """By their headlines where they are few, else how many they are."""
    return by_name(entries) if len(entries) <= NAMED else f"{len(entries):,} entries"


def _sentence(said: Sequence[str]) -> str:
    whole = " and ".join(said)
    return whole[:1].upper() + whole[1:]


def _join(journal: Journal, survivor: int, others: Sequence[int], fields: dict[str, str]) -> tuple[Entry, list[Entry], str]:
    """The entry that lives on, those that went, and the headline that it had."""
    if survivor in others:
        raise Refused("An entry can't be merged with itself.")
    if not others:
        raise Refused("Choose at least two entries to merge.")
    members = [survivor, *others]
    family = journal.rows(Entry.objects.filter(Q(pk__in=members) | Q(merged_into__in=others) | Q(part_of__in=others)))
    kept, *gone = journal.entries([survivor, *others])
    was = kept.headline
    _settle_fields(kept, gone, fields)
    # A dismissed survivor would take the others' evidence out of sight with it.
    kept.status = min((entry.status for entry in (kept, *gone)), key=LIVELIEST.index)
    kept.importance = sum(entry.importance for entry in (kept, *gone))
    kept.part_of_id = whole_of_merged([kept, *gone])
    decide(kept, "evidence")
    journal.save(kept)
    ids = [entry.pk for entry in gone]
    moving = [row for model in (Evidence, Annotation) for row in journal.rows(model.objects.filter(entry__in=ids))]
    for row in moving:
        row.entry = kept
        journal.save(row)
    if "edtf" in fields:
        keep_date(journal, kept)
    # Collapsed, so that an old address is always one step from the living entry.
    for row in [*gone, *(row for row in family if row.merged_into_id)]:
        row.merged_into, row.part_of = kept, None
        journal.save(row)
    for row in family:
        if row.part_of_id in ids and row.pk not in members:
            row.part_of = kept
            journal.save(row)
    _settle_suggestions(journal, kept)
    return kept, gone, was


def _settle_fields(kept: Entry, gone: Sequence[Entry], chosen: dict[str, str]) -> None:
    """Each field as the editor chose it, else as a person had set it on any side, else as the survivor has it; and all tags."""
    members = [kept, *gone]
    source = {name: _holder(members, name, chosen) for name in SINGLE}
    told = source["headline"]
    if source["summary"] is kept and "summary" not in kept.decided and told and told.headline != kept.headline:
        source["summary"] = told  # a headline that nobody wrote anew brings the summary that stood below it
    values = {name: chosen.get(name, getattr(source[name], name, "")) for name in SINGLE}
    values["tags"] = united(*(entry.tags for entry in members))
    dated = source["edtf"] and (source["edtf"].date_reason, source["edtf"].provisional)
    set_fields(kept, {name: value for name, value in values.items() if getattr(kept, name) != value})
    if dated:
        kept.date_reason, kept.provisional = dated
    decide(kept, *(name for entry in gone for name in entry.decided), *(REVISABLE[name] for name in chosen))


def _holder(members: Sequence[Entry], name: str, chosen: dict[str, str]) -> Entry | None:
    """Whose value of a field stays; None when the editor chose one that no entry has."""
    decided = [entry for entry in members if REVISABLE[name] in entry.decided]
    if name in chosen:
        return next((entry for entry in [*decided, *members] if getattr(entry, name) == chosen[name]), None)
    if len({getattr(entry, name) for entry in decided}) > 1:
        said = list(dict.fromkeys(_said(entry, name) for entry in decided))
        raise Refused(f"Choose which {REVISABLE[name]} to keep before merging: people set {listed(said)}.")
    return decided[0] if decided else members[0]


def _said(entry: Entry, name: str) -> str:
    value = getattr(entry, name)
    return words(value) if name == "edtf" else f"“{value[:60]}”" if value else f"no {REVISABLE[name]}"


def split(journal: Journal, entry: int, evidence: Sequence[int], annotations: Sequence[int] = (), **fields: str) -> str:
    """Move some of an entry's evidence and notes to a new entry, which starts with the same date, lane, status and tags."""
    row = journal.entry(entry)
    held = journal.rows(Evidence.objects.filter(entry=row))
    moving = [piece for piece in held if piece.pk in set(evidence)]
    if not moving or len(moving) != len(set(evidence)):
        raise Refused("Choose the evidence to split off.")
    if len(moving) == len(held):
        raise Refused("At least one piece of evidence must stay with the entry.")
    notes = journal.rows(Annotation.objects.filter(entry=row, pk__in=annotations))
    if len(notes) != len(set(annotations)):
        raise Refused("One of those notes is no longer on this entry. Look again and choose anew.")
    new = Entry(
        story=row.story, headline=row.headline, edtf=row.edtf, earliest=row.earliest, latest=row.latest,
        date_reason=row.date_reason, provisional=row.provisional, lane=row.lane, status=row.status,
        modality=row.modality, importance=row.importance, part_of=row.part_of, position=row.position, tags=row.tags,
    )
    set_fields(new, {name: value for name, value in fields.items() if getattr(new, name) != value})
    # What a person decided of the whole they decided of its part too, but for what stays behind.
    decide(new, "evidence", *(set(row.decided) - {"notes", "order", "parts", "summary"}), *(REVISABLE[name] for name in fields),
           *(["notes"] if notes else []))
    journal.save(new)
    for piece in (*moving, *notes):
        piece.entry = new
        journal.save(piece)
    decide(row, "evidence")
    journal.save(row)
    note_split(journal, row, new)
    what = f"“{new.headline}”" if new.headline != row.headline else _words(moving)
    along = f", with {len(notes)} note{'s' if len(notes) > 1 else ''}" if notes else ""
    return f"Split {what} off “{row.headline}”{along}"


def _words(evidence: Sequence[Evidence]) -> str:
    """What was split off, when its headline would say nothing: it is the one of the entry that it came from."""
    outlets = Outlet.objects.filter(articles__evidence__in=evidence).distinct().order_by("name")
    if names := list(outlets.values_list("name", flat=True)):
        return f"evidence from {listed(names)}"
    return "1 piece of evidence" if len(evidence) == 1 else f"{len(evidence):,} pieces of evidence"


def _settle_suggestions(journal: Journal, kept: Entry) -> None:
    """Those whose every side is now one entry are done; the others stay open for what is left."""
    one = {kept.pk, *Entry.objects.filter(merged_into=kept).values_list("pk", flat=True)}
    asking = Suggestion.objects.filter(story=journal.story, status=Suggestion.OPEN)
    done = [pk for pk, sides in asking.values_list("pk", "sides") if sides and one.issuperset(sides)]
    for row in journal.rows(asking.filter(pk__in=done)):
        row.status = Suggestion.ACCEPTED
        journal.save(row)
