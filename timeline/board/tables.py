"""The table of entries: sorted and paged on the server."""

from typing import Any

import django_tables2 as tables
from django.db.models import Case, QuerySet, When
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.safestring import SafeString

from timeline.entries.entry_sets import BEGINS, ENDS
from timeline.entries.models import Entry
from timeline.publish.templatetags.finding import found
from timeline.publish.wording import when

from .search import found_in


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
        empty_text = "No entry matches."

    def __init__(self, *args: Any, sought: str = "", **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.sought = sought

    @cached_property
    def found_in(self) -> dict[int, tuple[str, str]]:
        """For the page's entries, where what was sought stands if not in the headline."""
        return found_in((row.record for row in self.paginated_rows), self.sought) if self.sought else {}

    def render_choose(self, record: Entry) -> SafeString:
        return format_html(
            '<label class="chooser"><input class="choose" type="checkbox" name="entry" value="{}.{}" form="selection" '
            'aria-label="Choose “{}”"></label>', record.pk, record.version, record.headline,
        )

    def render_when(self, record: Entry) -> SafeString:
        said = format_html("{}", when(record))
        return format_html('{} <small class="quiet">provisional</small>', said) if record.provisional else said

    def render_headline(self, record: Entry) -> SafeString:
        address = reverse("entry", args=[record.story.slug, record.pk])
        link = format_html('<a href="{}">{}</a>', address, found(record.headline, self.sought))
        place, text = self.found_in.get(record.pk, ("", ""))
        return format_html('{}<p class="hint">In {}: {}</p>', link, place, found(text, self.sought)) if place else link

    def render_tags(self, value: str) -> SafeString:
        return found(value, self.sought)

    def order_when(self, queryset: QuerySet, is_descending: bool) -> tuple[QuerySet, bool]:
        """As on the timeline; undated entries come last either way."""
        undated = Case(When(edtf="", then=1), default=0)
        return queryset.order_by(undated, BEGINS.desc() if is_descending else BEGINS, ENDS, "position", "pk"), True
