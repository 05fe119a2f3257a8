"""Received pages onto rows: a story's articles are created once and never altered; the same page again is recognised."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from django.db import transaction

from .intake import Read, Refused, digest, settle
from .models import Article, Outlet, Story
from .page import Received
from .web_address import LONGEST, is_web_address

BATCH = 100  # articles stored by one statement
KEYS_ASKED = 500
RESERVED_SLUGS = frozenset({"new"})  # the page that begins a story stands there
Item = TypeVar("Item")


@transaction.atomic
def load(
    slug: str, pages: Sequence[Received], title: str = "", progress: Callable[[int], None] = lambda stored: None
) -> tuple[Story, int, int]:
    """Store pages under a story, creating it when new. Returns the story and how many pages were new and known.

    Raises `Refused` when a key is taken by a page with another text; then nothing is stored.
    """
    story, _ = Story.objects.get_or_create(slug=slug, defaults={"title": title or _title_from(slug)})
    return story, *store(story, pages, progress)


def store(
    story: Story, pages: Sequence[Received], progress: Callable[[int], None] = lambda stored: None
) -> tuple[int, int]:
    """Create what is new of these pages, inside the caller's transaction. Returns how many were new and known."""
    taken = texts_taken(story, [page.key for page in pages])
    new = [page for page in pages if settle(page.key, digest(page.raw), page.key, taken)]
    outlets = _outlets({page.outlet for page in new if page.outlet})
    for number, batch in enumerate(_batches(new)):
        Article.objects.bulk_create([_row(story, page, outlets) for page in batch])
        progress(min((number + 1) * BATCH, len(new)))
    return len(new), len(pages) - len(new)


def clashes(slug: str, pages: Iterable[Read]) -> Iterator[Read]:
    """The same pages, with a refusal for each whose key the story holds with another text."""
    story = Story.objects.filter(slug=slug).first()
    for batch in _batches(pages):
        good = [page.key for _, page in batch if isinstance(page, Received)]
        taken = texts_taken(story, good) if story else {}
        for place, page in batch:
            try:
                if isinstance(page, Received) and page.key in taken:
                    settle(page.key, digest(page.raw), place, taken)
            except Refused as refused:
                yield place, refused
            else:
                yield place, page


def texts_taken(story: Story, keys: Sequence[str]) -> dict[str, tuple[bytes, str]]:
    """Of each of these keys that the story holds, the digest of its text; few texts at a time are held."""
    taken = {}
    for batch in _batches(keys, KEYS_ASKED):
        rows = story.articles.filter(key__in=batch).order_by().values_list("key", "raw")
        for key, raw in rows.iterator(chunk_size=50):
            taken[key] = digest(raw), ""
    return taken


def _row(story: Story, page: Received, outlets: dict[str, Outlet]) -> Article:
    return Article(
        story=story, key=page.key, raw=page.raw, media_type=page.media_type, headline=page.headline[:300],
        outlet=outlets.get(page.outlet), url=_plain_url(page), published=page.published, published_at=page.published_at,
    )


def _title_from(slug: str) -> str:
    return slug.replace("-", " ").replace("_", " ").capitalize()


def _outlets(names: set[str]) -> dict[str, Outlet]:
    Outlet.objects.bulk_create([Outlet(name=name[:200]) for name in sorted(names)], ignore_conflicts=True)
    stored = {outlet.name: outlet for outlet in Outlet.objects.filter(name__in=[name[:200] for name in names])}
    return {name: stored[name[:200]] for name in names}


def _plain_url(page: Received) -> str:
    """Only web addresses are kept: a link of another scheme would run in the reader's browser."""
    if page.url and not is_web_address(page.url):
        raise Refused(f"{page.key}: “{page.url[:80]}” is not a web address (http or https).")
    if len(page.url) > LONGEST:
        raise Refused(f"{page.key}: the web address has {len(page.url)} characters; the limit is {LONGEST}.")
    return page.url


def _batches(items: Iterable[Item], size: int = BATCH) -> Iterator[list[Item]]:
    items = iter(items)
    while batch := list(islice(items, size)):
        yield batch
