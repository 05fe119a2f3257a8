"""An article as the pure files see it, from what came in or, without opening the page again, from how it was read last."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from .given_day import NEAR_MIDNIGHT
from .markup_language import named_language
from .models import Article, Outlet
from .page import Page, Received
from .page_of import page_of
from .publish_days import unlikely
from .time_zones import day_in

KEPT = ("headline", "outlet", "url", "evidence", "doubt", "language", "unlikely")


def page_as_received(article: Article, zones: Mapping[str, str]) -> Page:
    """From `raw`. Where the outlet's time zone is known, the day of a moment is the day there."""
    outlet = article.outlet.name if article.outlet else ""
    page = page_of(
        Received(article.key, article.raw, article.media_type, article.headline, outlet, article.url, article.published)
    )
    day = day_in(article.published_at or page.moment, zones.get(page.outlet, ""))
    page = replace(page, published=day, doubt="" if page.doubt == NEAR_MIDNIGHT else page.doubt) if day else page
    page = replace(page, language=named_language(article.raw)) if article.media_type == Article.HTML else page
    why_not = unlikely(page.published, date.today()) if page.published else ""
    return replace(page, published=None, unlikely=why_not) if why_not else page


def page_as_read(article: Article) -> Page:
    said = article.reading.said or as_said(page_as_received(article, {}))
    day = date.fromisoformat(said["published"]) if said["published"] else None
    changed = date.fromisoformat(said["changed"]) if said.get("changed") else None
    apart = tuple((start, end) for start, end in said.get("apart", []))
    return Page(article.key, article.text, published=day, apart=apart, changed=changed, **{name: said.get(name, "") for name in KEPT})


def as_said(page: Page) -> dict[str, Any]:
    """What `page_as_read` needs to know."""
    apart = {"apart": [list(span) for span in page.apart]} if page.apart else {}
    changed = {"changed": page.changed.isoformat()} if page.changed else {}
    days = {"published": page.published.isoformat() if page.published else None, **changed}
    return {name: getattr(page, name) for name in KEPT} | days | apart


def zones_of_outlets() -> dict[str, str]:
    return dict(Outlet.objects.exclude(time_zone="").values_list("name", "time_zone"))
