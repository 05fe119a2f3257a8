"""How articles were read, in bulk: publish dates are confirmed and decisions released here, by the same edits as on their pages."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from timeline.articles.models import Reading, Story

from . import rereading
from .curated import Curated
from .history import perform
from .journal import Refused


@admin.register(Reading)
class ReadingAdmin(Curated):
    list_display = ["article", "published", "basis", "provisional", "origin"]
    list_filter = ["article__story", "basis"]
    list_select_related = ["article__outlet", "article__reading", "article__story", "origin"]
    search_fields = ["article__key", "headline"]
    fields = [
        "article", "headline", "published", "basis", "provisional", "reason", "borrowed_from", "origin", "copy_of",
        "origin_reason", "found_origin",
    ]
    actions = ["confirm_published", "release_published", "release_origin"]

    def view_on_site(self, reading: Reading) -> str:
        """Other days and origins are set on the article's page, which shows first what would move."""
        return reverse("article", args=[reading.article.story.slug, reading.article.key])

    def action_checkbox(self, reading: Reading) -> SafeString:
        """With the day that the list shows, so that one which changed meanwhile is not confirmed unseen."""
        shown = format_html('<input type="hidden" name="shown-{}" value="{}">', reading.pk, reading.published_as_shown)
        return super().action_checkbox(reading) + shown

    @admin.display(boolean=True)
    def provisional(self, reading: Reading) -> bool:
        return reading.provisional

    @admin.action(description="Confirm the publish date", permissions=["curate"])
    def confirm_published(self, request: HttpRequest, queryset: QuerySet[Reading]) -> None:
        chosen: dict[Story, list[int]] = defaultdict(list)
        for reading in queryset.select_related("article__story"):
            chosen[reading.article.story].append(reading.pk)
        for story, articles in chosen.items():
            stands = {pk: request.POST.get(f"shown-{pk}", "") for pk in articles}
            _answer(request, rereading.confirm_published, story, articles=articles, stands=stands)

    @admin.action(description="Read the publish date by machine again", permissions=["curate"])
    def release_published(self, request: HttpRequest, queryset: QuerySet[Reading]) -> None:
        _one_by_one(request, queryset, rereading.release_published)

    @admin.action(description="Read the origin by machine again", permissions=["curate"])
    def release_origin(self, request: HttpRequest, queryset: QuerySet[Reading]) -> None:
        _one_by_one(request, queryset, rereading.release_origin)


def _one_by_one(request: HttpRequest, queryset: QuerySet[Reading], edit: Callable[..., str]) -> None:
    for reading in queryset.select_related("article__story").order_by("pk"):
        _answer(request, edit, reading.article.story, article=reading.pk)


def _answer(request: HttpRequest, edit: Callable[..., str], story: Story, **particulars: Any) -> None:  # noqa: ANN401
    try:
        operation = perform(edit, story, by=request.user, **particulars)
    except Refused as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, f"{operation.sentence}.")
