"""Finding entries: one search and one set of filters, read from the address, for the timeline and the table alike."""

from collections.abc import Collection, Mapping
from functools import cached_property
from typing import Any

import django_filters
from django.contrib.auth.models import User
from django.db.models import Exists, F, OuterRef, Q, QuerySet

from timeline.articles.models import Origin, Story
from timeline.entries.models import Change, Entry, Evidence
from timeline.entries.tally import Months, tally_of
from timeline.publish.gathered import Gathered
from timeline.publish.tallied import Tallied, found_by

from .search import holding, looked_for

QUALIFIED = Q(edtf__contains="~") | Q(edtf__contains="?") | Q(edtf__contains="%")
OPEN = Q(earliest=None) | Q(latest=None)
CERTAINTIES = {
    "day": ("a certain day", Q(earliest=F("latest"), provisional=False) & ~QUALIFIED),
    "rough": ("a month, about, or open", ~Q(edtf="") & (OPEN | ~Q(earliest=F("latest")) | QUALIFIED)),
    "provisional": ("a provisional date", Q(provisional=True)),
    "undated": ("no date", Q(edtf="")),
}

UNKNOWN = {
    "status": "There is no status “%(value)s”. What is proposed and accepted is shown.",
    "modality": "There is no modality “%(value)s”. All entries are shown.",
    "certainty": "There is no certainty “%(value)s”. All dates are shown.",
    "lane": "This story has no lane “%(value)s”. All lanes are shown.",
    "tag": "Nothing is tagged “%(value)s”. All tags are shown.",
    "origin": "This story has no such origin. All origins are shown.",
    "person": "Nobody of that number edited this story. Everybody’s edits are shown.",
}


class TagField(django_filters.fields.ChoiceField):
    """A tag is found in whatever case an address writes it."""

    def to_python(self, value: str) -> str:
        return self.prepare_value(super().to_python(value))

    def prepare_value(self, value: str | None) -> str:
        asked = value or ""
        return next((tag for tag, _ in self.choices if tag.casefold() == asked.casefold()), asked)


class TagFilter(django_filters.ChoiceFilter):
    field_class = TagField


class EntryFilter(django_filters.FilterSet):
    """What is dismissed is found only when it is asked for."""

    q = django_filters.CharFilter(method="search", label="Search")
    lane = django_filters.ChoiceFilter(empty_label="any lane", choices=[])
    tag = TagFilter(empty_label="any tag", choices=[], method="by_tag", label="Tag")
    status = django_filters.ChoiceFilter(choices=Entry.STATUSES, empty_label="proposed or accepted", method="by_status")
    modality = django_filters.ChoiceFilter(choices=Entry.MODALITIES, empty_label="happened or not")
    certainty = django_filters.ChoiceFilter(
        choices=[(name, words) for name, (words, _) in CERTAINTIES.items()], empty_label="however dated", method="by_certainty",
        label="Certainty",
    )
    origin = django_filters.ModelChoiceFilter(
        queryset=Origin.objects.none(), empty_label="any origin", method="by_origin", label="Origin"
    )
    person = django_filters.ModelChoiceFilter(
        queryset=User.objects.none(), empty_label="anyone", method="by_person", label="Edited by"
    )

    class Meta:
        model = Entry
        fields = ("q", "lane", "tag", "status", "modality", "certainty", "origin", "person")

    def __init__(self, data: Mapping[str, str], story: Story) -> None:
        super().__init__(data, queryset=Entry.objects.filter(story=story).live())
        self.story = story
        self.pks: Collection[int] | None = None  # among which the filters look
        lanes = self.queryset.order_by("lane").values_list("lane", flat=True).distinct()
        for name, words in UNKNOWN.items():
            self.filters[name].extra["error_messages"] = {"invalid_choice": words}
        self.filters["lane"].extra["choices"] = lambda: [(lane, lane) for lane in lanes if lane]
        self.filters["tag"].extra["choices"] = lambda: [(tag, tag) for tag in self.tags]
        self.filters["origin"].queryset = story.origins.all()
        self.filters["person"].queryset = User.objects.filter(Exists(story.operations.filter(by=OuterRef("pk"))))

    @cached_property
    def tags(self) -> list[str]:
        return self.queryset.tags()

    @property
    def asked(self) -> dict[str, str]:
        return asked(self.data)

    @property
    def in_words(self) -> list[tuple[str, str]]:
        """What is asked and can be: the label of each filter, and what was chosen there."""
        words = {name: CERTAINTIES[value][0] if name == "certainty" else str(value) for name, value in self._chosen.items()}
        return [(self.form.fields[name].label, said) for name, said in words.items()]

    @property
    def narrowed(self) -> bool:
        """Whether more than the search is set, so that the filters must be seen."""
        return bool(set(self.asked) - {"q"})

    @property
    def qs(self) -> QuerySet[Entry]:
        return self.among(None)

    def among(self, pks: Collection[int] | None) -> QuerySet[Entry]:
        """What is found of these entries; of all, with None."""
        chosen, self.pks = self._chosen, pks
        entries = self.queryset.among(pks)
        found = self.filter_queryset(entries) if chosen else entries
        return found if "status" in chosen else found.exclude(status=Entry.DISMISSED)

    @property
    def drawn(self) -> Tallied | Gathered:
        """What is found, for drawing."""
        # By what can be chosen: a lane that there is not, and so is not heeded, may be there after the next edit.
        chosen = {name: getattr(value, "pk", value) for name, value in self._chosen.items()}
        return found_by(self.story, f"found by {chosen}", self.among, self._kept_months)

    @property
    def _chosen(self) -> dict[str, Any]:
        """What is asked and can be; where nothing is asked, the form need not be read."""
        if not self.asked:
            return {}
        self.form.is_valid()
        return {name: value for name, value in self.form.cleaned_data.items() if value}

    @property
    def _kept_months(self) -> Months | None:
        """The months of what is found where only lane and status choose, for those are kept by every edit; else None."""
        chosen = self._chosen
        status, lane = chosen.pop("status", ""), chosen.pop("lane", "")
        if chosen or status == Entry.DISMISSED:
            return None
        return tally_of(self.story, {status} if status else {Entry.PROPOSED, Entry.ACCEPTED}, lane)

    def search(self, entries: QuerySet[Entry], name: str, value: str) -> QuerySet[Entry]:
        return entries.filter(pk__in=holding(self.story, value, self.pks))

    def by_tag(self, entries: QuerySet[Entry], name: str, value: str) -> QuerySet[Entry]:
        return entries.tagged(value)

    def by_status(self, entries: QuerySet[Entry], name: str, value: str) -> QuerySet[Entry]:
        return entries.filter(status=value)

    def by_certainty(self, entries: QuerySet[Entry], name: str, value: str) -> QuerySet[Entry]:
        return entries.filter(CERTAINTIES[value][1])

    def by_origin(self, entries: QuerySet[Entry], name: str, value: Origin) -> QuerySet[Entry]:
        return entries.filter(pk__in=Evidence.objects.filter(article__reading__origin=value).order_by().values("entry"))

    def by_person(self, entries: QuerySet[Entry], name: str, value: User) -> QuerySet[Entry]:
        edited = Change.objects.filter(table="entry", operation__story=self.story, operation__by=value).order_by()
        rows = edited.values_list("row", flat=True).distinct()

        def find(pks: Collection[int] | None) -> list[int]:
            return list(rows if pks is None else rows.filter(row__in=pks))

        return entries.filter(pk__in=looked_for(self.story, f"edited {value.pk}", find, self.pks))


NAMES = tuple(EntryFilter.Meta.fields)


def asked(given: Mapping[str, str]) -> dict[str, str]:
    """What an address asks to find, without what is empty."""
    return {name: given[name] for name in NAMES if given.get(name, "").strip()}

