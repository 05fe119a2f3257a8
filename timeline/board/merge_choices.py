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
    """A field with its different values; one value is no choice, and is said only."""

    name: str
    called: str
    options: list[Option]

    @property
    def differs(self) -> bool:
        return len(self.options) > 1

    @property
    def stands(self) -> Option:
        return next(option for option in self.options if option.chosen)


def survivor_of(entries: Sequence[Entry]) -> Entry:
    """What a person set goes first, then what most articles support."""
    return max(entries, key=lambda entry: (bool(entry.decided), entry.status == Entry.ACCEPTED, entry.articles, -entry.pk))


def choices_of(entries: Sequence[Entry], survivor: Entry) -> list[Choice]:
    """The fields in the order of the form, each chosen by itself."""
    return [_choice(name, entries, survivor) for name in ("headline", "edtf", "summary", "lane", "modality")]


def follows_day(choice: Choice, entries: Sequence[Entry]) -> bool:
    """Whether a field is told by the side whose day is pressed: it may speak of that day, and no person has set it."""
    if not choice.differs or any(REVISABLE[choice.name] in entry.decided for entry in entries):
        return False
    return choice.name == "summary" or choice.name == "headline" and any(find_mentions(option.value) for option in choice.options)


def _choice(name: str, entries: Sequence[Entry], survivor: Entry) -> Choice:
    first = {getattr(entry, name): entry for entry in reversed(entries)}
    sides = [entry for entry in entries if first[getattr(entry, name)] is entry]
    chosen = getattr(_offered(name, entries, survivor), name)
    texts = {side.pk: _words(side, name) for side in sides}
    options = [
        Option(
            value=getattr(side, name), entry=side, chosen=getattr(side, name) == chosen,
            text=_marked(name, texts[side.pk], [text for pk, text in texts.items() if pk != side.pk]),
        )
        for side in sides
    ]
    return Choice(name, REVISABLE[name] if name != "modality" else "has it happened", options)


def _offered(name: str, entries: Sequence[Entry], survivor: Entry) -> Entry:
    """Whose value is offered: a person's, else the survivor's, but never nothing where another side has something.

    A day goes before the month in which others tell of it, as where the proposal unites them, and the day on which it happened before
    the one that it was planned for.
    """
    ordered = [survivor, *(entry for entry in entries if entry != survivor)]
    decided = [entry for entry in ordered if REVISABLE[name] in entry.decided]
    if decided:
        return decided[0]
    if name == "modality":  # a report that it happened settles what others only expected
        return min(ordered, key=lambda entry: SURENESS.index(entry.modality))
    if name == "edtf":
        return min(ordered, key=lambda entry: (_days(entry), entry.modality != Entry.HAPPENED))
    return next((entry for entry in ordered if getattr(entry, name)), survivor)


def _days(entry: Entry) -> float:
    """How many days its date spans; without end where it is open, and where there is none."""
    return (entry.latest - entry.earliest).days if entry.earliest and entry.latest else inf


def _words(entry: Entry, name: str) -> str:
    if name == "edtf":
        return when(entry)
    return getattr(entry, name) or f"no {REVISABLE[name]}"


def _marked(name: str, text: str, others: Sequence[str]) -> list[Stretch]:
    return stretches(text, others) if name in ("headline", "summary") else [(text, bool(others))]
