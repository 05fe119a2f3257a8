"""Stories, outlets and articles; what came in can be looked at here but never altered."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import BadRequest
from django.db.models import Count, QuerySet
from django.http import HttpRequest, HttpResponse

from .load import RESERVED_SLUGS
from .models import Article, Outlet, Story
from .page import LEAK


class LookOnly(admin.ModelAdmin):
    """Rows that are shown to whoever may view them; there is no form that could alter, add or delete one."""

    actions = None

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: object | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: object | None = None) -> bool:
        return False


class StoryForm(forms.ModelForm):
    def clean_slug(self) -> str:
        slug = self.cleaned_data["slug"]
        if slug in RESERVED_SLUGS:
            raise forms.ValidationError(f"Another page has the address “{slug}” already. Give this story another.")
        return slug


@admin.register(Story)
class StoryAdmin(admin.ModelAdmin):
    form = StoryForm
    list_display = ["title", "slug", "articles"]
    search_fields = ["title", "slug"]
    prepopulated_fields = {"slug": ["title"]}
    actions = None

    def get_queryset(self, request: HttpRequest) -> QuerySet[Story]:
        return super().get_queryset(request).annotate(article_count=Count("articles"))

    @admin.display(ordering="article_count")
    def articles(self, story: Story) -> int:
        return story.article_count

    def get_prepopulated_fields(self, request: HttpRequest, obj: Story | None = None) -> dict[str, list[str]]:
        return {} if obj else self.prepopulated_fields

    def get_readonly_fields(self, request: HttpRequest, obj: Story | None = None) -> list[str]:
        # Addresses that readers and other sites hold are made of the slug.
        return ["slug"] if obj else []

    def has_delete_permission(self, request: HttpRequest, obj: Story | None = None) -> bool:
        # It would take entries and their journal along, past the one door for edits.
        return False


@admin.register(Outlet)
class OutletAdmin(admin.ModelAdmin):
    list_display = ["name", "time_zone"]
    search_fields = ["name"]


@admin.register(Article)
class ArticleAdmin(LookOnly):
    list_display = ["shown_headline", "key", "outlet_shown", "published", "story"]
    list_filter = ["story", "outlet"]
    list_select_related = ["story", "outlet", "reading"]
    search_fields = ["key", "headline", "reading__headline"]
    fields = ["story", "key", "headline", "outlet", "url", "published", "published_at", "media_type", "readable_text"]
    autocomplete_fields = ["outlet"]

    def has_change_permission(self, request: HttpRequest, obj: Article | None = None) -> bool:
        # Of all that came in, who published it is the one thing that may be corrected; the next build reads it.
        return request.user.has_perm("articles.change_article")

    def get_readonly_fields(self, request: HttpRequest, obj: Article | None = None) -> list[str]:
        return [name for name in self.fields if name != "outlet"]

    def changeform_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:  # noqa: ANN401
        # Where the outlet is no number, the form could not even be shown again: it looks up what is chosen.
        outlet = request.POST.get("outlet")
        if outlet and not (outlet.isdecimal() and len(outlet) < 19):
            raise BadRequest("That is no outlet.")
        return super().changeform_view(request, *args, **kwargs)

    @admin.display(description="outlet", ordering="outlet__name")
    def outlet_shown(self, article: Article) -> str:
        return article.shown_outlet

    @admin.display(description="text")
    def readable_text(self, article: Article) -> str:
        return readable_text(article)


def readable_text(article: Article) -> str:
    """The text with every leak block replaced by a note of its length."""
    blocks = list(article.blocks.all())
    if not blocks:
        return "[not read yet: build the timeline of the story first]"
    text, parts, at = article.text, [], 0
    for block in blocks:
        if block.kind == LEAK:
            parts += [text[at : block.start], f"[server output hidden: {block.end - block.start} characters]"]
            at = block.end
    return "".join([*parts, text[at:]])
