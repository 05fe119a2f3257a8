"""Curation in bulk: entries, suggestions and operations are shown, and changed only by actions through the one door."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.views.main import ChangeList
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from timeline.articles.admin import LookOnly
from timeline.articles.models import Story
from timeline.dates import edtf

from . import edits, history
from .curated import Curated
from .journal import Refused
from .models import Annotation, Entry, Evidence, Operation, Suggestion
from .reading_admin import ReadingAdmin
from .sent_numbers import number_in
from .waiting import living_sides, sides_of

__all__ = ["EntryAdmin", "OperationAdmin", "ReadingAdmin", "SuggestionAdmin"]


class LookOnlyInline(admin.TabularInline):
    extra = 0
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: object | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: object | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: object | None = None) -> bool:
        return False


class EvidenceInline(LookOnlyInline):
    model = Evidence
    fields = ["article", "quote", "phrase", "reason"]
    readonly_fields = ["quote", "phrase"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Evidence]:
        return super().get_queryset(request).select_related("article__outlet", "article__reading")

    @admin.display(description="quote")
    def quote(self, evidence: Evidence) -> str:
        return evidence.quote

    @admin.display(description="dated by")
    def phrase(self, evidence: Evidence) -> str:
        return evidence.phrase


class AnnotationInline(LookOnlyInline):
    model = Annotation
    fields = ["kind", "text", "author", "at", "published", "resolved"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Annotation]:
        return super().get_queryset(request).select_related("author")


@admin.register(Entry)
class EntryAdmin(Curated):
    list_display = ["headline", "date", "status", "lane", "modality", "provisional", "story"]
    list_filter = ["story", "status", "modality", "provisional", "lane"]
    list_select_related = ["story"]
    search_fields = ["headline", "summary"]
    fields = [
        "story", "headline", "summary", "date", "edtf", "earliest", "latest", "date_reason", "provisional", "lane",
        "status", "modality", "importance",
    ]
    inlines = [EvidenceInline, AnnotationInline]
    actions = ["accept", "dismiss", "restore", "merge"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Entry]:
        return super().get_queryset(request).live().in_date_order()

    def action_checkbox(self, entry: Entry) -> SafeString:
        """With the version that the list shows, so that an action on a list gone stale is refused."""
        shown = format_html('<input type="hidden" name="version-{}" value="{}">', entry.pk, entry.version)
        return super().action_checkbox(entry) + shown

    @admin.display(ordering="earliest")
    def date(self, entry: Entry) -> str:
        return edtf.words(entry.edtf)

    @admin.action(description="Accept", permissions=["curate"])
    def accept(self, request: HttpRequest, queryset: QuerySet[Entry]) -> None:
        _story_by_story(request, queryset, edits.accept)

    @admin.action(description="Dismiss", permissions=["curate"])
    def dismiss(self, request: HttpRequest, queryset: QuerySet[Entry]) -> None:
        _story_by_story(request, queryset, edits.dismiss)

    @admin.action(description="Put back to proposed", permissions=["curate"])
    def restore(self, request: HttpRequest, queryset: QuerySet[Entry]) -> None:
        _story_by_story(request, queryset, edits.restore)

    @admin.action(description="Merge into the earliest", permissions=["curate"])
    def merge(self, request: HttpRequest, queryset: QuerySet[Entry]) -> HttpResponse | None:
        """Asks first, on a page that lists the entries, with the versions it listed."""
        entries = list(queryset.order_by().in_date_order().select_related("story"))
        if len(entries) < 2 or len({entry.story_id for entry in entries}) > 1:
            self.message_user(request, "Choose two or more entries of one story to merge.", messages.ERROR)
            return None
        if "confirmed" not in request.POST:
            context = {
                **self.admin_site.each_context(request), "title": f"Merge {len(entries):,} entries", "opts": self.opts,
                "entries": entries, "survivor": entries[0],
            }
            return TemplateResponse(request, "admin/entries/merge.html", context)
        _answer(
            request, edits.merge, entries[0].story, versions=_versions(request, entries),
            survivor=entries[0].pk, others=[entry.pk for entry in entries[1:]],
        )
        return None


@admin.register(Suggestion)
class SuggestionAdmin(LookOnly):
    list_display = ["what", "kind", "score", "status", "story"]
    list_filter = ["story", "status", "kind"]
    list_select_related = ["story"]
    fields = ["story", "kind", "score", "status", "reasons", "what"]
    readonly_fields = ["what"]

    def get_changelist_instance(self, request: HttpRequest) -> ChangeList:
        """The sides of the whole page in one query."""
        page = super().get_changelist_instance(request)
        page.result_list = list(page.result_list)
        living = living_sides(page.result_list)
        for row in page.result_list:
            row.living = living
        return page

    @admin.display(description="entries")
    def what(self, suggestion: Suggestion) -> str:
        living = getattr(suggestion, "living", None) or living_sides([suggestion])
        return " · ".join(entry.headline for entry in sides_of(suggestion, living))


@admin.register(Operation)
class OperationAdmin(Curated):
    list_display = ["sentence", "by", "at", "undone", "story"]
    list_filter = ["story", "by", "kind"]
    list_select_related = ["story", "by", "undone_by"]
    search_fields = ["sentence"]
    ordering = ["-pk"]
    fields = ["story", "sentence", "kind", "by", "at", "undoes", "undone"]
    actions = ["undo"]

    @admin.display(boolean=True)
    def undone(self, operation: Operation) -> bool:
        return hasattr(operation, "undone_by")

    @admin.action(description="Undo", permissions=["curate"])
    def undo(self, request: HttpRequest, queryset: QuerySet[Operation]) -> None:
        """Newest first, the one order in which a chain of edits can be taken back."""
        for operation in queryset.order_by("-pk"):
            try:
                done = history.undo(operation, by=request.user)
            except Refused as refused:
                messages.error(request, str(refused))
            else:
                messages.success(request, f"{done.sentence}.")


def _story_by_story(request: HttpRequest, queryset: QuerySet[Entry], edit: Callable[..., str]) -> None:
    """An operation belongs to one story, so a selection across several becomes one operation each."""
    entries = list(queryset.select_related("story"))
    if any(f"version-{entry.pk}" not in request.POST for entry in entries):
        messages.error(request, "Some of these entries are not on this page of the list. Choose page by page, or show all first.")
        return
    chosen = defaultdict(list)
    for entry in entries:
        chosen[entry.story].append(entry)
    for story, rows in chosen.items():
        _answer(request, edit, story, versions=_versions(request, rows), entries=[entry.pk for entry in rows])


def _answer(request: HttpRequest, edit: Callable[..., str], story: Story, **particulars: Any) -> None:  # noqa: ANN401
    try:
        operation = history.perform(edit, story, by=request.user, **particulars)
    except Refused as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, f"{operation.sentence}.")


def _versions(request: HttpRequest, entries: list[Entry]) -> dict[int, int]:
    """The versions that the page listed; one that is missing or mangled counts as stale."""
    said = {entry.pk: request.POST.get(f"version-{entry.pk}", "") for entry in entries}
    return {pk: number_in(version) or 0 for pk, version in said.items()}
