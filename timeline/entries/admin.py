"""Curation in bulk: entries, suggestions and operations are shown, and changed only by actions through the one door."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from timeline.articles.admin import LookOnly
from timeline.articles.models import Story
from timeline.dates import edtf

from . import edits, history
from .journal import Refused
from .models import Annotation, Entry, Evidence, Operation, Suggestion


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
class EntryAdmin(LookOnly):
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

    def has_curate_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("entries.change_entry")

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
                **self.admin_site.each_context(request), "title": f"Merge {len(entries)} entries", "opts": self.opts,
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
    fields = ["story", "kind", "score", "status", "reasons", "entries"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Suggestion]:
        return super().get_queryset(request).prefetch_related("entries")

    @admin.display(description="entries")
    def what(self, suggestion: Suggestion) -> str:
        return " · ".join(entry.headline for entry in suggestion.entries.all())


@admin.register(Operation)
class OperationAdmin(LookOnly):
    list_display = ["sentence", "by", "at", "undone", "story"]
    list_filter = ["story", "by", "kind"]
    list_select_related = ["story", "by", "undone_by"]
    search_fields = ["sentence"]
    ordering = ["-pk"]
    fields = ["story", "sentence", "kind", "by", "at", "undoes", "undone"]
    actions = ["undo"]

    def has_curate_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("entries.change_entry")

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
    chosen = defaultdict(list)
    for entry in queryset.select_related("story"):
        chosen[entry.story].append(entry.pk)
    for story, entries in chosen.items():
        _answer(request, edit, story, entries=entries)


def _answer(request: HttpRequest, edit: Callable[..., str], story: Story, **particulars: Any) -> None:  # noqa: ANN401
    try:
        operation = history.perform(edit, story, by=request.user, **particulars)
    except Refused as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, f"{operation.sentence}.")


def _versions(request: HttpRequest, entries: list[Entry]) -> dict[int, int]:
    """The versions that the confirmation page listed; one that is missing or mangled counts as stale."""
    said = {entry.pk: request.POST.get(f"version-{entry.pk}", "") for entry in entries}
    return {pk: int(version) if version.isdecimal() and version.isascii() else 0 for pk, version in said.items()}
