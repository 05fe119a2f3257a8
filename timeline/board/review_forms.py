"""What an answer in review sends: which thing, how it stood, and what was chosen."""

from collections.abc import Collection, Sequence
from typing import Any

from django import forms

from timeline.entries.journal import Refused
from timeline.entries.models import Entry
from timeline.entries.sent_numbers import is_number, number_in
from timeline.publish.wording import counted

from .chosen_forms import EntriesForm, MergeForm
from .forms import DateForm, as_sent
from .merge_choices import choices_of, follows_day, survivor_of
from .pages import anchor_of
from .review_queue import DIFFER, LISTED, Thing

ANSWERS = (
    "same", "apart", "first-in-second", "second-in-first", "accept", "dismiss", "confirm", "resolve", "answer", "later", "date",
    "other date", "both", "correct", "keep", "stand",
)
UNREADABLE = "That answer can't be read. Here is the question again."


class AnswerForm(forms.Form):
    thing = forms.CharField(max_length=500)
    stands = forms.CharField(max_length=64)
    answer = forms.ChoiceField(choices=[(answer, answer) for answer in ANSWERS], required=False)
    edtf = forms.CharField(max_length=60, required=False)
    told = forms.CharField(max_length=19, required=False)
    text = forms.CharField(max_length=5000, required=False)
    published = forms.BooleanField(required=False)

    def clean_told(self) -> int | None:
        return number_in(self.cleaned_data["told"])

    def clean(self) -> dict[str, Any]:
        """A date that is pressed is an answer by itself, and so is the entry that something is told in."""
        cleaned = super().clean()
        if not cleaned.get("answer"):
            cleaned["answer"] = "told" if cleaned.get("told") else "date"
            if not (cleaned.get("told") or cleaned.get("edtf")):
                self.add_error("answer", UNREADABLE)
        return cleaned


class ReadBack(Refused):
    """A typed date that must be looked at once more; `typed` is what the form is filled with then."""

    def __init__(self, form: DateForm) -> None:
        super().__init__(form.errors["date"][0])
        self.typed = form.data


def date_typed(data: Any, entry: Entry) -> str:  # noqa: ANN401 (a QueryDict)
    if not data.get("date", "").strip():
        raise Refused("Type the date first.")
    form = DateForm(data, entry=entry, published=anchor_of(entry))
    if not form.is_valid():
        raise ReadBack(form)
    return form.cleaned_data["date"]


def join_asked(data: Any, thing: Thing) -> tuple[dict[int, int | None], dict[str, Any]]:  # noqa: ANN401 (a QueryDict)
    """Versions and particulars of the merge that answers a suggestion; of three or more sides some may be left out."""
    ticked = EntriesForm(data)
    together = [pk for pk in ticked.ids if pk in thing.ids] if ticked.is_valid() else []
    if len(together) < 2:
        raise Refused("Leave at least two of them in to merge, or press “Not the same”.")
    form = MergeForm(_told_by_those(together, data, thing))
    if not form.is_valid():
        raise Refused("Choose what to keep of each field.")
    kept = form.cleaned_data["survivor"] if form.cleaned_data["survivor"] in together else together[0]
    particulars = {
        "survivor": kept, "others": [pk for pk in together if pk != kept], "apart": [pk for pk in thing.ids if pk not in together],
    }
    return form.versions, particulars | form.chosen(together)


def _told_by_those(together: Collection[int], data: Any, thing: Thing) -> Any:  # noqa: ANN401 (a QueryDict)
    """What was sent; what only sides that were left out tell gives way to what is offered of those that stay. Where a day was pressed,
    headline and summary that were left open are those of its side.
    """
    if thing.kind != DIFFER and len(together) == len(thing.ids):
        return data
    sides = list(counted(Entry.objects.filter(pk__in=thing.ids)))
    staying = [side for side in sides if side.pk in together]
    choices = [choice for choice in choices_of(staying) if _is_left_out(choice.name, data, sides, staying)]
    if thing.kind == DIFFER and any(choice.name == "edtf" for choice in choices):
        raise Refused("Only what you left out is told of that day. Press another day, or tick it again.")
    day = survivor_of([side for side in staying if side.edtf == data.get("edtf")] or staying)
    told = data.copy()
    for choice in choices:
        told[choice.name] = getattr(day, choice.name) if thing.kind == DIFFER and follows_day(choice, staying) else choice.stands.value
    for name in ("headline", "summary") if thing.kind == DIFFER else ():
        told.setdefault(name, getattr(day, name))
    if number_in(data.get("survivor")) not in together:
        told["survivor"] = survivor_of(staying).pk
    return told


def _is_left_out(name: str, data: Any, sides: Sequence[Entry], staying: Sequence[Entry]) -> bool:  # noqa: ANN401 (a QueryDict)
    """Whether the value that was sent is told by none of those that stay, but by another."""
    sent = as_sent(data.get(name, ""))
    tellers = [side for side in sides if as_sent(getattr(side, name)) == sent]
    return name in data and bool(tellers) and not any(side in staying for side in tellers)


def groups_asked(data: Any, thing: Thing) -> list[tuple[list[int], list[int]]]:  # noqa: ANN401
    """Of each group who goes together, the liveliest first, and who was left out."""
    ticked = {int(value) for value in data.getlist("entry") if is_number(value)}
    groups = []
    for group in thing.groups:
        ids = [entry.pk for entry in group]
        together = [pk for pk in ids if pk in ticked] or ids[:1]
        groups.append((together, [pk for pk in ids if pk not in together]))
    return groups


def ticked_asked(data: Any, thing: Thing) -> EntriesForm:  # noqa: ANN401 (a QueryDict)
    """Which entries of a list are accepted."""
    form = EntriesForm(data)
    if not form.is_valid() or not set(form.ids) <= set(thing.ids):
        raise Refused(UNREADABLE)
    if not form.ids:
        raise Refused("Leave at least one of them ticked to accept it, or press “Later”.")
    return form


def left_out(data: Any) -> set[int]:  # noqa: ANN401 (a QueryDict)
    """What was unticked of a list that was sent, for when that is refused and dealt again as it stands now."""
    kind, *ids = data.get("thing", "").split("-")
    ticked = {value.partition(".")[0] for value in data.getlist("entry")}
    return {int(pk) for pk in ids if is_number(pk) and pk not in ticked} if kind == LISTED else set()


def days_asked(data: Any) -> tuple[list[int], dict[int, str]]:  # noqa: ANN401
    """Articles whose publish dates are confirmed, and how each date was shown: "12:2025-07-18 borrowed"."""
    found = {}
    for value in data.getlist("article"):
        pk, _, stands = value.partition(":")
        if not is_number(pk):
            raise Refused(UNREADABLE)
        found[int(pk)] = stands
    if not found:
        raise Refused("Leave at least one article in to confirm its day.")
    return list(found), found
