"""Received pages onto rows: a story's articles are created once and never altered; the same page again is recognised."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from django.db import transaction

from .decode import shown
from .intake import Read, Refused
from .models import Article, Outlet, Story
from .naming import listed
from .page import Received
from .same_text import Taken, digest, taken_in
from .web_address import LONGEST, is_web_address

BATCH = 100  # articles stored by one statement
KEYS_ASKED = 500
BESIDE = {"headline": "headline", "outlet": "outlet", "url": "link", "published": "publish date"}  # what is said beside a page
RESERVED_SLUGS = frozenset({"new"})  # the page that begins a story stands there
Item = TypeVar("Item")


@dataclass(frozen=True)
class Known:
    """A page that the story holds: what it is called here and there, what of it was empty there and was filled in, and what of it
    is given otherwise there and stays; whether an editor withdrew it."""

    place: str
    key: str
    filled: tuple[str, ...] = ()
    otherwise: tuple[str, ...] = ()
    withdrawn: bool = False

    def __str__(self) -> str:
        parts = [f"“{shown(self.place)}” is known already" + (f", as “{shown(self.key)}”" if self.place != self.key else "")]
        parts += [f"its {listed(self.filled)} {'was' if len(self.filled) == 1 else 'were'} filled in"] if self.filled else []
        parts += [f"another {listed(self.otherwise)} was given there, which stays"] if self.otherwise else []
        parts += ["it was withdrawn from the story and stays so until somebody restores it on its page"] if self.withdrawn else []
        return "; ".join(parts)


@dataclass(frozen=True)
class Outcome:
    """What became of the pages of an import: the keys of the new articles, and what was known."""

    new: list[str]
    known: list[Known]


def load(
    slug: str, pages: Sequence[Received], title: str = "", progress: Callable[[int], None] = lambda stored: None
) -> tuple[Story, int, int]:
    """Store pages under a story, creating it when new. Returns the story and how many pages were new and known.

    Raises `Refused` when a key is taken by a page with another text; then nothing is stored.
    """
    story, outcome = load_pages(slug, pages, title, progress)
    return story, len(outcome.new), len(outcome.known)


@transaction.atomic
def load_pages(
    slug: str, pages: Sequence[Received], title: str = "", progress: Callable[[int], None] = lambda stored: None
) -> tuple[Story, Outcome]:
    """The same, telling of each page what became of it."""
    story, _ = Story.objects.get_or_create(slug=slug, defaults={"title": title or _title_from(slug)})
    return story, store(story, pages, progress)


def store(story: Story, pages: Sequence[Received], progress: Callable[[int], None] = lambda stored: None) -> Outcome:
    """Create what is new of these pages, inside the caller's transaction, and fill in what known ones lacked."""
    taken = taken_in(story)
    settled = [(page, taken.settle(page.key, digest(page.raw), page.key)) for page in pages]
    new = [page for page, known in settled if not known]
    outlets = _outlets({page.outlet for page in pages if page.outlet})
    for number, batch in enumerate(_batches(new)):
        Article.objects.bulk_create([_row(story, page, outlets) for page in batch])
        progress(min((number + 1) * BATCH, len(new)))
    return Outcome([page.key for page in new], _filled(story, [(page, known) for page, known in settled if known], outlets))


def _filled(story: Story, again: Sequence[tuple[Received, str]], outlets: dict[str, Outlet]) -> list[Known]:
    found = []
    for batch in _batches(again, KEYS_ASKED):
        rows = story.articles.filter(key__in={key for _, key in batch}).select_related("outlet", "withdrawal").defer("raw")
        stored, touched = {row.key: row for row in rows}, {}
        for page, key in batch:
            row, given = stored[key], _row(story, page, outlets)
            told = [name for name in BESIDE if getattr(given, name)]
            filled = [name for name in told if not getattr(row, name)]
            for name in filled:
                setattr(row, name, getattr(given, name))
                touched[key] = row
            if "published" in filled:
                row.published_at = given.published_at
            otherwise = [BESIDE[name] for name in told if getattr(row, name) != getattr(given, name)]
            found.append(Known(page.key, key, tuple(BESIDE[name] for name in filled), tuple(otherwise), row.withdrawn))
        Article.objects.bulk_update(touched.values(), [*BESIDE, "published_at"], batch_size=BATCH)
    return found


def clashes(slug: str, pages: Iterable[Read]) -> Iterator[Read]:
    """The same pages, with a refusal for each whose key the story holds with another text."""
    story = Story.objects.filter(slug=slug).first()
    taken = taken_in(story) if story else Taken()
    for place, page in pages:
        try:
            if isinstance(page, Received):
                taken.known_as(page.key, digest(page.raw), place)
        except Refused as refused:
            yield place, refused
        else:
            yield place, page


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
