"""Forms about several entries that were chosen: what is done with all of them, the lane they go to, what a merge of them keeps."""

from collections.abc import Sequence
from typing import Any

from django import forms

from timeline.entries.models import Entry
from timeline.entries.sent_numbers import is_number

from .forms import as_sent


class EntriesForm(forms.Form):
    """A selection of entries with the version of each: `entry` repeated, as "12" or "12.3" (id and version)."""

    entry = forms.TypedMultipleChoiceField(coerce=str, required=False)

    def __init__(self, data: Any = None) -> None:  # noqa: ANN401 (a QueryDict)
        super().__init__(data)
        self.fields["entry"].choices = [(value, value) for value in data.getlist("entry")] if data else []

    def clean_entry(self) -> list[tuple[int, int | None]]:
        chosen = []
        for value in self.cleaned_data["entry"]:
            pk, _, version = value.partition(".")
            if not (is_number(pk) and (not version or is_number(version))):
                raise forms.ValidationError("That selection can't be read. Open the board again and choose anew.")
            chosen.append((int(pk), int(version[:9]) if version else None))
        return chosen

    @property
    def ids(self) -> list[int]:
        return list(dict.fromkeys(pk for pk, _ in self.cleaned_data["entry"]))

    @property
    def versions(self) -> dict[int, int]:
        return {pk: version for pk, version in self.cleaned_data["entry"] if version is not None}


class LaneForm(EntriesForm):
    """The lane that chosen entries are put into."""

    lane = forms.CharField(max_length=60)


class MergeForm(EntriesForm):
    """What the merged entry keeps: which entry lives on, and the value of each field, chosen by itself."""

    survivor = forms.IntegerField(min_value=1, max_value=2**62)
    headline = forms.CharField(max_length=300)
    edtf = forms.CharField(max_length=60, required=False)
    summary = forms.CharField(max_length=5000, required=False, strip=False)
    lane = forms.CharField(max_length=60, required=False, strip=False)
    modality = forms.ChoiceField(choices=Entry.MODALITIES, required=False)

    def chosen(self, ids: Sequence[int]) -> dict[str, str]:
        """The fields for `edits.merge`. Where a form sends no more than a headline, the rest of what its entry tells comes along."""
        chosen = {"headline": self.cleaned_data["headline"]} | ({"edtf": self.cleaned_data["edtf"]} if "edtf" in self.data else {})
        sides = list(Entry.objects.filter(pk__in=ids).order_by("pk"))
        named = next((side for side in sides if side.headline == chosen["headline"]), None)
        if named:
            chosen.setdefault("edtf", named.edtf)
        for name in ("summary", "lane", "modality"):
            values = {as_sent(getattr(side, name)): getattr(side, name) for side in sides}
            if name in self.data:
                sent = as_sent(self.cleaned_data[name])
                chosen |= {name: values[sent]} if sent in values and len(values) > 1 else {}
            elif named:
                chosen[name] = getattr(named, name)
        return chosen
