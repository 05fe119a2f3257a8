"""What an answer in review sends: which thing, how it stood, and what was chosen."""

from typing import Any

from django import forms

from timeline.entries.journal import Refused
from timeline.entries.models import Entry
from timeline.entries.sent_numbers import is_number, number_in
from timeline.publish.wording import counted

from .forms import DateForm, EntriesForm, MergeForm
from .merge_choices import survivor_of
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
    form = MergeForm(_told_with_the_day(data, thing) if thing.kind == DIFFER else data)
    if not form.is_valid():
        raise Refused("Choose what to keep of each field.")
    together = [pk for pk in form.ids if pk in thing.ids]
    if len(together) < 2:
        raise Refused("Leave at least two of them in to merge, or press “Not the same”.")
    survivor = form.cleaned_data["survivor"]
    kept = survivor if survivor in together else together[0]
    particulars = {
        "survivor": kept, "others": [pk for pk in together if pk != kept], "apart": [pk for pk in thing.ids if pk not in together],
    }
    return form.versions, particulars | form.chosen(together)


def _told_with_the_day(data: Any, thing: Thing) -> Any:  # noqa: ANN401 (a QueryDict)
    """What was sent, where headline or summary was left open completed from the side whose day was pressed."""
    ticked = {value.partition(".")[0] for value in data.getlist("entry")}
    sides = list(counted(Entry.objects.filter(pk__in=thing.ids)))
    side = survivor_of([side for side in sides if side.edtf == data.get("edtf") and str(side.pk) in ticked] or sides)
    told = data.copy()
    for name in ("headline", "summary"):
        told.setdefault(name, getattr(side, name))
    return told


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
