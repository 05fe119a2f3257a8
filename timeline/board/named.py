"""What articles and origins are called on a screen: an outlet, a name, or a short headline; never the key of a file."""

from collections.abc import Iterable

from django.utils.text import Truncator

from timeline.articles.models import Article, Story

SHORT = 40  # characters of a headline that stands for its outlet
UNKNOWN = "Unknown outlet"


def outlet_of(article: Article) -> str:
    """Who published an article: the outlet it came in with, or what the page says of itself; empty when nobody knows."""
    return article.shown_outlet


def short_name(article: Article) -> str:
    """The outlet, else a headline that tells the article from others of unknown outlets."""
    return outlet_of(article) or titled(article.shown_headline if article.shown_headline != article.key else "")


def titled(headline: str) -> str:
    return f"“{Truncator(headline).chars(SHORT)}”" if headline else UNKNOWN


def origin_names(story: Story, given: Iterable[str]) -> dict[str, str]:
    """What to show for the names of origins. One whose outlet nobody knows bears the key of its first article."""
    names = set(given) - {""}
    rows = story.articles.filter(key__in=names).select_related("outlet", "reading").defer("raw", "reading__text") if names else ()
    return {name: name for name in names} | {row.key: short_name(row) for row in rows}
