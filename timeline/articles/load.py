"""Received pages onto rows: a story's articles are created once and never altered; the same page again is recognised."""

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import transaction

from .intake import Refused
from .models import Article, Outlet, Story
from .page import Received


@transaction.atomic
def load(slug: str, pages: Sequence[Received], title: str = "") -> tuple[Story, int, int]:
    """Store pages under a story, creating it when new. Returns the story and how many pages were new and known.

    Raises `Refused` when a key is taken by a page with another text; then nothing is stored.
    """
    story, _ = Story.objects.get_or_create(slug=slug, defaults={"title": title or _title_from(slug)})
    known = dict(story.articles.values_list("key", "raw"))
    new = []
    for page in pages:
        if page.key not in known:
            known[page.key] = page.raw
            new.append(page)
        elif known[page.key] != page.raw:
            raise Refused(
                f"{page.key}: the story already has an article of that key with another text. Articles are never altered; "
                "give the new page a key of its own."
            )
    outlets = _outlets({page.outlet for page in new if page.outlet})
    Article.objects.bulk_create(
        [
            Article(
                story=story, key=page.key, raw=page.raw, media_type=page.media_type, headline=page.headline[:300],
                outlet=outlets.get(page.outlet), url=_plain_url(page), published=page.published,
            )
            for page in new
        ],
        batch_size=100,
    )
    return story, len(new), len(pages) - len(new)


def _title_from(slug: str) -> str:
    return slug.replace("-", " ").replace("_", " ").capitalize()


def _outlets(names: set[str]) -> dict[str, Outlet]:
    Outlet.objects.bulk_create([Outlet(name=name[:200]) for name in sorted(names)], ignore_conflicts=True)
    stored = {outlet.name: outlet for outlet in Outlet.objects.filter(name__in=[name[:200] for name in names])}
    return {name: stored[name[:200]] for name in names}


def _plain_url(page: Received) -> str:
    """Only web addresses are kept: a link of another scheme would run in the reader's browser."""
    if not page.url:
        return ""
    try:
        URLValidator(schemes=["http", "https"])(page.url)
    except ValidationError:
        raise Refused(f"{page.key}: “{page.url[:80]}” is not a web address (http or https).") from None
    if len(page.url) > 500:
        raise Refused(f"{page.key}: the web address has {len(page.url)} characters; the limit is 500.")
    return page.url
