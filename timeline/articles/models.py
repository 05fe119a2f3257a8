"""What was published: articles as received, and beside them the readings derived from them, which can be rebuilt at will."""

from typing import Self

from django.db import models

from .fit_to_show import fit, fit_link
from .page import Page
from .time_zones import check_time_zone, day_in

CALLED = "called"  # among what is said of a page: what a report of its own goes by
HIDDEN = "headline hidden"  # among what a page says of itself: the headline that came with it is server output


class StoryManager(models.Manager):
    def get_by_natural_key(self, slug: str) -> "Story":
        return self.get(slug=slug)


class Story(models.Model):
    """A running subject; owns articles and entries."""

    slug = models.SlugField(max_length=80, unique=True)
    title = models.CharField(max_length=300)
    description = models.TextField(blank=True)

    objects = StoryManager()

    class Meta:
        verbose_name_plural = "stories"
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title

    def natural_key(self) -> tuple[str]:
        return (self.slug,)


class OutletManager(models.Manager):
    def get_by_natural_key(self, name: str) -> "Outlet":
        return self.get(name=name)


class Outlet(models.Model):
    """Who published a page."""

    name = models.CharField(max_length=200, unique=True)
    time_zone = models.CharField(
        max_length=60, blank=True, validators=[check_time_zone],
        help_text="Such as Asia/Tokyo: the day of what it publishes is the day there, from the next build on. Empty: as its pages say.",
    )

    objects = OutletManager()

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def natural_key(self) -> tuple[str]:
        return (self.name,)


class ArticleQuerySet(models.QuerySet):
    def standing(self) -> Self:
        """Articles that nobody has withdrawn from their story."""
        return self.filter(withdrawal=None)


class ArticleManager(models.Manager.from_queryset(ArticleQuerySet)):
    def get_by_natural_key(self, slug: str, key: str) -> "Article":
        return self.get(story__slug=slug, key=key)


class Article(models.Model):
    """One page as received. `raw` is kept byte for byte and never altered; what is derived from it lives in other rows."""

    TEXT, HTML = "text/plain", "text/html"

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="articles")
    key = models.CharField(max_length=200)
    raw = models.TextField()
    media_type = models.CharField(max_length=20, choices=[(TEXT, "text"), (HTML, "HTML")], default=TEXT)
    headline = models.CharField(max_length=300, blank=True)
    outlet = models.ForeignKey(Outlet, on_delete=models.PROTECT, null=True, blank=True, related_name="articles")
    url = models.URLField(max_length=500, blank=True)
    published = models.DateField(null=True, blank=True, help_text="The publish date that came with the page, if any.")
    published_at = models.DateTimeField(
        null=True, blank=True, help_text="The moment of it, when a clock and its offset came along."
    )

    objects = ArticleManager()

    class Meta:
        ordering = ["story", "key"]
        constraints = [models.UniqueConstraint(fields=["story", "key"], name="article_key_once_a_story")]

    def __str__(self) -> str:
        return f"{self.shown_outlet or 'Unknown outlet'}: {self.shown_headline}"

    def natural_key(self) -> tuple[str, str]:
        return (*self.story.natural_key(), self.key)

    natural_key.dependencies = ["articles.story", "articles.outlet"]

    @property
    def text(self) -> str:
        """The text that every offset counts in."""
        return self.raw if self.media_type == self.TEXT else self.reading.text

    @property
    def withdrawn(self) -> bool:
        return hasattr(self, "withdrawal")

    @property
    def given_headline(self) -> str:
        """The headline that came with the page, unless it holds what is server output."""
        return "" if hasattr(self, "reading") and self.reading.said.get(HIDDEN) else fit(self.headline)

    @property
    def shown_headline(self) -> str:
        return self.given_headline or (self.reading.headline if hasattr(self, "reading") else "") or self.key

    @property
    def shown_outlet(self) -> str:
        """Who published it: the outlet it came in with, else what the page says of itself; empty when neither is known."""
        return fit(self.outlet.name if self.outlet else "") or (self.reading.said.get("outlet", "") if hasattr(self, "reading") else "")

    @property
    def shown_url(self) -> str:
        return fit_link(self.url) or (self.reading.said.get("url", "") if hasattr(self, "reading") else "")

    def page(self) -> Page:
        """The article as the pure functions of this package see it."""
        outlet = self.outlet.name if self.outlet else ""
        day = day_in(self.published_at, self.outlet.time_zone if self.outlet else "") or self.published
        return Page(self.key, self.text, self.headline, outlet, self.url, day)


# Django finds the models of a package here; these are about the ones above.
from .decided import DecidedBlock, DecidedDay, DecidedOrigin, Withdrawal  # noqa: E402, F401
from .derived import Block, Expression, Origin, Reading  # noqa: E402, F401
from .imports import Import, StagedPage, StagedPart  # noqa: E402, F401
