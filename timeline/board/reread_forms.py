"""What the article page sends when an editor decides how the article is read; each form gives the particulars of an edit."""

from datetime import date
from typing import Any

from django import forms

from timeline.articles.models import Article, Reading, Story
from timeline.articles.page import KINDS
from timeline.dates.typed import read_typed

CONFIRM = "confirm"


class Decision(forms.Form):
    """`stands` is what the page showed; without it the page counts as stale. `release` takes an earlier decision back."""

    stands = forms.CharField(required=False, max_length=100, strip=False)
    release = forms.BooleanField(required=False)

    @property
    def releases(self) -> bool:
        return self.cleaned_data["release"]

    @property
    def problem(self) -> str:
        return " ".join(error for errors in self.errors.values() for error in errors)


class BlockForm(Decision):
    start = forms.IntegerField(min_value=0, max_value=2**31 - 1)
    end = forms.IntegerField(min_value=0, max_value=2**31 - 1)
    kind = forms.ChoiceField(choices=[(kind, kind) for kind in KINDS], required=False)

    def decision(self) -> dict[str, Any]:
        names = ("start", "end", "stands") if self.releases else ("start", "end", "kind", "stands")
        return {name: self.cleaned_data[name] for name in names}


class WithdrawForm(Decision):
    """With `release`, the article is restored."""

    sure = forms.BooleanField(required=False)

    def decision(self) -> dict[str, Any]:
        return {"stands": self.cleaned_data["stands"]}


class PublishedForm(Decision):
    """A day in any form that dates are typed in, or the word that confirms the one that was read."""

    published = forms.CharField(required=False, max_length=60)
    sure = forms.BooleanField(required=False)

    def __init__(self, data: Any, reading: Reading | None) -> None:  # noqa: ANN401 (a QueryDict)
        super().__init__(data)
        self.reading = reading

    def clean_published(self) -> date | None:
        typed = self.cleaned_data["published"]
        known = self.reading.published if self.reading else None
        if typed == CONFIRM:
            return known
        try:
            read = read_typed(typed, known)
        except ValueError as refused:
            raise forms.ValidationError(str(refused)) from None
        if read.edtf and (read.earliest != read.latest or read.earliest is None):
            raise forms.ValidationError(f"An article appears on one day; “{typed}” is read as {read.words}.")
        return read.earliest

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not self.errors and not cleaned["release"] and cleaned["published"] is None:
            self.add_error("published", "Type the day on which it was published, such as 18 July 2025.")
        return cleaned

    @property
    def day(self) -> date | None:
        return self.cleaned_data["published"]

    def decision(self) -> dict[str, Any]:
        stands = {"stands": self.cleaned_data["stands"]}
        return stands if self.releases else {"day": self.day, **stands}


class OriginForm(Decision):
    """A source by name, another article by its key, or that the report is the outlet's own."""

    origin = forms.CharField(required=False, max_length=200)
    copy_of = forms.CharField(required=False, max_length=200)
    own = forms.BooleanField(required=False)

    def __init__(self, data: Any, story: Story) -> None:  # noqa: ANN401 (a QueryDict)
        super().__init__(data)
        self.story = story

    def clean_copy_of(self) -> Article | None:
        key = self.cleaned_data["copy_of"]
        found = self.story.articles.filter(key=key).first() if key else None
        if key and found is None:
            raise forms.ValidationError("There is no article of that key in this story.")
        return found

    def decision(self) -> dict[str, Any]:
        stands = {"stands": self.cleaned_data["stands"]}
        if self.releases:
            return stands
        copied = self.cleaned_data["copy_of"]
        said = {"own": True} if self.cleaned_data["own"] else {"copy_of": copied.pk} if copied else {"origin": self.cleaned_data["origin"]}
        return said | stands
