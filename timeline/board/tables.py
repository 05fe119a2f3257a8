"""The table of entries: sorted and paged on the server."""

from collections.abc import Collection, Sequence
from typing import Any

import django_tables2 as tables
from django.db.models import Case, Count, OuterRef, QuerySet, Subquery, When
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django_tables2.data import TableQuerysetData

from timeline.entries.entry_sets import BEGINS, ENDS
from timeline.entries.models import Entry, Evidence
from timeline.publish.templatetags.finding import found
from timeline.publish.wording import counted, origin_of, when

from .search import found_in


class OfAPage(TableQuerysetData):
    """Entries that are counted and put in order by what an index holds; only those of a page are fetched whole."""

    def __init__(self, entries: QuerySet[Entry]) -> None:
        super().__init__(entries)
        self.unordered = entries

    @cached_property
    def _length(self) -> int:
        return self.unordered.count()

    def order_by(self, aliases: Sequence[str]) -> None:
        """What is alike stands in date order, so that no page shows what another did."""
        super().order_by(aliases)
        self.data = self.data.order_by(*self.data.query.order_by, BEGINS, "pk")

    def __getitem__(self, page: slice) -> list[Entry]:
        pks = list(self.data.values_list("pk", flat=True)[page])
        rows = counted(Entry.objects.filter(pk__in=pks).select_related("story")).in_bulk()
        return [rows[pk] for pk in pks if pk in rows]


class EntryTable(tables.Table):
    choose = tables.Column(accessor="pk", orderable=False)
    when = tables.Column(accessor="edtf", verbose_name="When", order_by=("earliest", "latest"), empty_values=())
    headline = tables.Column()
    lane = tables.Column()
    tags = tables.Column()
    status = tables.Column()
    modality = tables.Column()
    articles = tables.Column(verbose_name="Articles")
    origins = tables.Column(verbose_name="Origins")

    class Meta:
        template_name = "board/_table.html"
        order_by = "when"

    def __init__(self, *args: Any, sought: str = "", chosen: Collection[int] = (), **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.sought, self.chosen = sought, chosen

    @cached_property
    def found_in(self) -> dict[int, list[tuple[str, str]]]:
        """For the page's entries, where what was sought stands if not in the headline."""
        return found_in((row.record for row in self.paginated_rows), self.sought) if self.sought else {}

    def render_choose(self, record: Entry) -> SafeString:
        return format_html(
            '<label class="chooser"><input class="choose" type="checkbox" name="entry" value="{}.{}" form="selection" '
            'aria-label="Choose “{}”"{}></label>', record.pk, record.version, record.headline,
            SafeString(" checked" if record.pk in self.chosen else ""),
        )

    def render_when(self, record: Entry) -> SafeString:
        said = format_html("{}", when(record))
        return format_html('{} <small class="quiet">provisional</small>', said) if record.provisional else said

    def render_headline(self, record: Entry) -> SafeString:
        address = reverse("entry", args=[record.story.slug, record.pk])
        link = format_html('<a href="{}">{}</a>', address, found(record.headline, self.sought))
        told = ((place, found(text, self.sought)) for place, text in self.found_in.get(record.pk, ()))
        return link + format_html_join("", '<p class="hint">In {}: {}</p>', told)

    def render_tags(self, value: str) -> SafeString:
        return found(value, self.sought)

    def order_articles(self, entries: QuerySet[Entry], is_descending: bool) -> tuple[QuerySet[Entry], bool]:
        return _by_number_of("article", entries, is_descending), True

    def order_origins(self, entries: QuerySet[Entry], is_descending: bool) -> tuple[QuerySet[Entry], bool]:
        return _by_number_of(origin_of("article"), entries, is_descending), True

    def order_when(self, queryset: QuerySet, is_descending: bool) -> tuple[QuerySet, bool]:
        """As on the timeline; undated entries come last either way."""
        undated = Case(When(edtf="", then=1), default=0)
        return queryset.order_by(undated, BEGINS.desc() if is_descending else BEGINS, ENDS, "position", "pk"), True


def _by_number_of(what: str | Coalesce, entries: QuerySet[Entry], is_descending: bool) -> QuerySet[Entry]:
    """By how many different ones support each."""
    supporting = Evidence.objects.filter(entry=OuterRef("pk")).order_by().values("entry").annotate(n=Count(what, distinct=True))
    numbered = entries.annotate(number=Coalesce(Subquery(supporting.values("n")), 0))
    return numbered.order_by("-number" if is_descending else "number")
