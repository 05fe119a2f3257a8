"""What the board's templates need beyond Django's own filters."""

from django import template
from django.contrib.auth.models import AbstractUser

from timeline.articles.models import Article

register = template.Library()


@register.filter
def who(person: AbstractUser | None) -> str:
    """The name that other editors know a person by; what no person did, Dateline did."""
    return (person.get_short_name() or person.get_username()) if person else "Dateline"


@register.filter
def outlet(article: Article) -> str:
    """Who published an article: the outlet it came in with, or what the page says of itself."""
    known = article.outlet.name if article.outlet else getattr(article, "reading", None) and article.reading.said.get("outlet")
    return known or "Unknown outlet"
