"""The forms of one entry and of what hangs on it. A date is read back in words before it is saved; what was typed is never lost."""

import datetime
from collections.abc import Iterable
from typing import Any

from django import forms

from timeline.articles.naming import in_words
from timeline.dates.edtf import bounds, words
from timeline.dates.typed import Reading, read_typed
from timeline.entries.fields import REVISABLE, checked_tags
from timeline.entries.journal import Refused
from timeline.entries.models import Annotation, Entry
from timeline.entries.sent_numbers import is_number, number_in


class Versioned(forms.Form):
    """A form that was typed on an entry as the page showed it: its `version` tells."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def is_older_than(self, entry: Entry) -> bool:
        shown = number_in(self.data.get("version"))
        return shown is not None and (shown != entry.version or entry.merged_into_id is not None)


class DateForm(forms.Form):
    """The date of an entry. Newly typed it must come with its `reading`, which the page shows before it is saved: the first press
    shows it, the second saves it; with script the reading appears while typing.
    """

    date = forms.CharField(
        max_length=60, required=False, strip=True,
        help_text="As EDTF (2025-04~) or in words (early April 2025). Leave empty when undated.",
    )
    reading = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, entry: Entry, published: datetime.date | None = None, **kwargs: Any) -> None:  # noqa: ANN401
        kwargs.setdefault("initial", initial_of(entry))
        super().__init__(*args, **kwargs)
        self.entry, self.published = entry, published
        self.read: Reading | None = None

    def clean_date(self) -> str:
        """The EDTF of what was typed."""
        typed = self.cleaned_data["date"]
        if typed == initial_of(self.entry)["date"]:
            return self.entry.edtf
        try:
            self.read = read_typed(typed, self.published)
        except ValueError as refused:
            raise forms.ValidationError(str(refused)) from None
        return self.read.edtf

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.read and self.read.edtf not in {cleaned.get("reading"), self.entry.edtf, self.data.get("date", "").strip()}:
            # Shown back with the reading filled in, so that the same press again saves it.
            self.data = self.data.copy()
            self.data["reading"] = self.read.edtf
            counted = f", counted from {in_words(self.read.counted_from)}" if self.read.counted_from else ""
            self.add_error("date", f"Read as {self.read.words}{counted}. Press Save again if that is right.")
        return cleaned


class EntryForm(DateForm, Versioned):
    """Headline, summary, date, lane, modality and tags of an entry, with the version that the page showed."""

    headline = forms.CharField(max_length=300, widget=forms.Textarea(attrs={"rows": 2}))
    summary = forms.CharField(required=False, max_length=5000, widget=forms.Textarea(attrs={"rows": 4}))
    lane = forms.CharField(required=False, max_length=60)
    modality = forms.ChoiceField(choices=Entry.MODALITIES)
    tags = forms.CharField(required=False, max_length=5000, help_text="With commas between. Readers see them.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, auto_id="entry_%s", **kwargs)  # beside it stand the filters, some of the same name

    def clean_headline(self) -> str:
        return " ".join(self.cleaned_data["headline"].split())

    def clean_tags(self) -> str:
        try:
            return checked_tags(self.cleaned_data["tags"])
        except Refused as refused:
            raise forms.ValidationError(str(refused)) from None

    def changes(self) -> dict[str, str]:
        """The fields for `edits.revise`; what was not sent stays as it is."""
        names = {"date" if field == "edtf" else field: field for field in REVISABLE}
        return {field: self.cleaned_data[name] for name, field in names.items() if name in self.data}


def initial_of(entry: Entry) -> dict[str, Any]:
    """The fields as they stand, the date in words; a date left as it is stays exactly as it was."""
    return {
        "headline": entry.headline, "date": words(entry.edtf) if entry.edtf else "", "summary": entry.summary, "lane": entry.lane,
        "modality": entry.modality, "tags": entry.tags, "version": entry.version,
    }


class PlaceForm(Versioned):
    """Where an entry was put on the timeline: a date as EDTF, a lane, or both, with the version that the page showed."""

    edtf = forms.CharField(max_length=60, required=False)
    lane = forms.CharField(max_length=60, required=False)

    def clean_edtf(self) -> str:
        """Read before anything else is asked: beside a newer version it is shown in words."""
        try:
            bounds(self.cleaned_data["edtf"])
        except ValueError as refused:
            raise forms.ValidationError(str(refused)) from None
        return self.cleaned_data["edtf"]

    def changes(self) -> dict[str, str]:
        """The fields for `edits.revise`; what was not sent stays as it is."""
        return {name: self.cleaned_data[name] for name in ("edtf", "lane") if name in self.data}

    def as_typed(self, entry: Entry) -> EntryForm:
        """The same as if it had been typed into the entry's own form, to be looked at again."""
        changes = self.changes()
        typed = {"version": self.cleaned_data["version"]} | {name: said for name, said in changes.items() if name == "lane"}
        if "edtf" in changes:
            typed |= {"date": words(changes["edtf"]), "reading": changes["edtf"]}
        return EntryForm(typed, entry=entry)


class AnnotationForm(forms.Form):
    text = forms.CharField(max_length=5000, widget=forms.Textarea(attrs={"rows": 3}), label="Note")
    kind = forms.ChoiceField(choices=Annotation.KINDS, initial=Annotation.NOTE)
    published = forms.BooleanField(required=False, label="Show to readers")


def as_sent(text: str) -> str:
    """A browser sends every line end as two characters, whichever stood there."""
    return "\n".join(text.splitlines())


class LinkForm(forms.Form):
    whole = forms.IntegerField(min_value=1, max_value=2**62)


class SplitForm(Versioned):
    """What goes to a new entry, and what that is called; without a headline it gets one cut from its first piece of evidence."""

    evidence = forms.TypedMultipleChoiceField(coerce=int)
    note = forms.TypedMultipleChoiceField(coerce=int, required=False)
    headline = forms.CharField(max_length=300, required=False)

    def __init__(self, data: Any, held: Iterable[int], notes: Iterable[int]) -> None:  # noqa: ANN401 (a QueryDict)
        super().__init__(data)
        self.fields["evidence"].choices = [(pk, pk) for pk in held]
        self.fields["note"].choices = [(pk, pk) for pk in notes]

    @property
    def refusal(self) -> str:
        """What is wrong, in a sentence; what is no longer here was moved by somebody since."""
        if "headline" in self.errors or not self.evidence_ticked:
            return self.errors.get("headline", ["Choose the evidence to split off first."])[0]
        gone = {"evidence": "that evidence is", "note": "those notes are"}
        what = next((said for name, said in gone.items() if name in self.errors), "")
        return f"Some of {what} no longer with this entry. Look again and choose anew." if what else "Open the entry again first."

    @property
    def shown_version(self) -> int:
        return self.cleaned_data.get("version", 0) if self.is_valid() else 0

    @property
    def evidence_ticked(self) -> list[int]:
        """For a form that is shown again."""
        return self._ticked("evidence")

    @property
    def notes_ticked(self) -> list[int]:
        return self._ticked("note")

    def _ticked(self, name: str) -> list[int]:
        return [int(value) for value in self.data.getlist(name) if is_number(value)]
