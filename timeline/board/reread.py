"""Views that change how an article is read: its publish date (shown first what would move), a block's kind, its origin."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from timeline.articles.models import Article, Story
from timeline.articles.naming import in_words
from timeline.entries import rereading, withdrawing
from timeline.entries.consequences import preview
from timeline.entries.history import perform
from timeline.entries.journal import Refused

from .access import for_editors, story_or_404
from .article_page import article_or_404, show_article
from .notices import with_notice
from .reread_forms import BlockForm, OriginForm, PublishedForm, WithdrawForm


@for_editors("POST")
def decide_block(request: HttpRequest, slug: str, key: str) -> HttpResponse:
    story = story_or_404(slug)
    article = article_or_404(story, key)
    form = BlockForm(request.POST)
    if not form.is_valid():
        return _refused(request, story, article, Refused("That form can't be read. Open the article again."))
    edit = rereading.release_block if form.releases else rereading.decide_block
    return _decide(request, story, article, edit, **form.decision())


@for_editors("POST")
def decide_published(request: HttpRequest, slug: str, key: str) -> HttpResponse:
    """First shows which entries would move; with `sure`, moves them."""
    story = story_or_404(slug)
    article = article_or_404(story, key)
    form = PublishedForm(request.POST, reading=getattr(article, "reading", None))
    if not form.is_valid():
        return _refused(request, story, article, Refused(form.problem))
    edit = rereading.release_published if form.releases else rereading.decide_published
    return _decide_or_ask(
        request, story, article, edit, form, lambda: _question(form) | {"next": _next(request, story)}, "preview",
        typed=request.POST.dict(),
    )


def _question(form: PublishedForm) -> dict[str, Any]:
    if form.releases:
        return {"release": True, "question": "Take the day from the page again?", "press": "Take it from the page"}
    verb = "Confirm" if form.day == form.reading.published else "Set it to"
    return {"published": form.day.isoformat(), "question": f"{verb} {in_words(form.day)}?", "press": f"{verb} {in_words(form.day)}"}


@for_editors("POST")
def decide_origin(request: HttpRequest, slug: str, key: str) -> HttpResponse:
    story = story_or_404(slug)
    article = article_or_404(story, key)
    form = OriginForm(request.POST, story=story)
    if not form.is_valid():
        return _refused(request, story, article, Refused(form.problem))
    edit = rereading.release_origin if form.releases else rereading.decide_origin
    return _decide(request, story, article, edit, **form.decision())


@for_editors("POST")
def withdraw(request: HttpRequest, slug: str, key: str) -> HttpResponse:
    """First shows which entries lose evidence; with `sure`, withdraws the article, or restores it."""
    story = story_or_404(slug)
    article = article_or_404(story, key)
    form = WithdrawForm(request.POST)
    if not form.is_valid():
        return _refused(request, story, article, Refused("That form can't be read. Open the article again."))
    edit = withdrawing.restore_article if form.releases else withdrawing.withdraw_article
    verb = "Restore" if form.releases else "Withdraw"
    question = {"release": form.releases, "question": f"{verb} this article?", "press": f"{verb} it"}
    return _decide_or_ask(request, story, article, edit, form, lambda: question, "withdrawal_preview")


def _decide_or_ask(
    request: HttpRequest, story: Story, article: Article, edit: Callable[..., str], form: PublishedForm | WithdrawForm,
    question: Callable[[], dict[str, Any]], shown_as: str, **more: Any,  # noqa: ANN401
) -> HttpResponse:
    """Does it where `sure` was sent, else shows what would move, under the name `shown_as`, and asks."""
    if form.cleaned_data["sure"]:
        return _decide(request, story, article, edit, **form.decision())
    try:
        would_move = preview(edit, story, article=article.pk, **form.decision())
    except Refused as reason:
        return _refused(request, story, article, reason)
    asked = question() | {"stands": form.cleaned_data["stands"]}
    return show_article(request, story, article.key, **{shown_as: would_move}, asked=asked, **more)


def _decide(
    request: HttpRequest, story: Story, article: Article, edit: Callable[..., str], **decision: Any  # noqa: ANN401
) -> HttpResponse:
    try:
        operation = perform(edit, story, request.user, article=article.pk, **decision)
    except Refused as reason:
        return _refused(request, story, article, reason)
    return redirect(with_notice(_next(request, story) or reverse("article", args=[story.slug, article.key]), operation))


def _refused(request: HttpRequest, story: Story, article: Article, reason: Refused) -> HttpResponse:
    """The article as it stands now, with the reason and what was typed."""
    stale = isinstance(reason, rereading.Overtaken)
    typed = request.POST.dict()
    return show_article(request, story, article.key, 409 if stale else 422, refusal=str(reason), typed=typed, stale=stale)


def _next(request: HttpRequest, story: Story) -> str:
    """The page of this story to go to when done, if one was asked for."""
    wanted = request.POST.get("next", "")
    ours = wanted.startswith(reverse("board", args=[story.slug])) and "#" not in wanted
    return wanted if ours and url_has_allowed_host_and_scheme(wanted, allowed_hosts=None) else ""
