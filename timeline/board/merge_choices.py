"""What a merge lets the editor choose: of each field the values of the sides, with a sensible one chosen already."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from timeline.dates import find_mentions
from timeline.entries.fields import REVISABLE
from timeline.entries.models import Entry
from timeline.publish.wording import when

from .differing import Stretch, stretches

SURENESS = [Entry.HAPPENED, Entry.PLANNED, Entry.POSSIBLE]


@dataclass(frozen=True)
class Option:
    """One value of a field, the first side that has it, and its text with what only it says marked."""

    value: str
    entry: Entry
    text: list[Stretch]
    chosen: bool


@dataclass(frozen=True)
class Choice:
    """A field with its different values, one of which is no choice and only said; and the sides, that first whose value is offered."""

    name: str
    called: str
    options: list[Option]
    preferred: list[int]

    @property
    def differs(self) -> bool:
        return len(self.options) > 1

    @property
    def stands(self) -> Option:
        return next(option for option in self.options if option.chosen)


def survivor_of(entries: Sequence[Entry]) -> Entry:
    """What a person set goes first, then what most articles support."""
    return max(entries, key=_weight)


def choices_of(entries: Sequence[Entry]) -> list[Choice]:
    """The fields in the order of the form, each chosen by itself."""
    return [_choice(name, entries) for name in ("headline", "edtf", "summary", "lane", "modality")]


def follows_day(choice: Choice, entries: Sequence[Entry]) -> bool:
    """Whether a field is told by the side whose day is pressed: it may speak of that day, and no person has set it."""
    if not choice.differs or any(REVISABLE[choice.name] in entry.decided for entry in entries):
        return False
    return choice.name == "summary" or choice.name == "headline" and any(find_mentions(option.value) for option in choice.options)


def _choice(name: str, entries: Sequence[Entry]) -> Choice:
    first = {getattr(entry, name): entry for entry in reversed(entries)}
    sides = [entry for entry in entries if first[getattr(entry, name)] is entry]
    preferred = _preferred(name, entries)
    chosen = getattr(preferred[0], name)
    texts = {entry.pk: _words(entry, name) for entry in entries}
    options = [
        Option(
            value=getattr(side, name), entry=side, chosen=getattr(side, name) == chosen,
            text=_marked(name, texts[side.pk], [text for pk, text in texts.items() if pk != side.pk]),
        )
        for side in sides
    ]
    called = REVISABLE[name] if name != "modality" else "has it happened"
    return Choice(name, called, options, [entry.pk for entry in preferred])


def _preferred(name: str, entries: Sequence[Entry]) -> list[Entry]:
    """Whose value is offered, and whose where that is left out: a person's, then the survivor's, but never nothing where another side
    has something.

    A day goes before the month in which others tell of it, as where the proposal unites them, and the day on which it happened before
    the one that it was planned for.
    """
    ordered = sorted(entries, key=_weight, reverse=True)
    return sorted(ordered, key=lambda entry: (0,) if REVISABLE[name] in entry.decided else (1, *_fitness(entry, name)))


def _fitness(entry: Entry, name: str) -> tuple[float, ...]:
    if name == "modality":  # a report that it happened settles what others only expected
        return (SURENESS.index(entry.modality),)
    if name == "edtf":
        return _days(entry), entry.modality != Entry.HAPPENED
    return (not getattr(entry, name),)


def _weight(entry: Entry) -> tuple[bool, bool, int, int]:
    return bool(entry.decided), entry.status == Entry.ACCEPTED, entry.articles, -entry.pk


def _days(entry: Entry) -> float:
    """How many days its date spans; without end where it is open, and where there is none."""
    return (entry.latest - entry.earliest).days if entry.earliest and entry.latest else inf


def _words(entry: Entry, name: str) -> str:
    if name == "edtf":
        return when(entry)
    return getattr(entry, name) or f"no {REVISABLE[name]}"


def _marked(name: str, text: str, others: Sequence[str]) -> list[Stretch]:
    return stretches(text, others) if name in ("headline", "summary") else [(text, text not in others)]
