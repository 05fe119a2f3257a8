"""What the board's templates need beyond Django's own filters."""

from typing import Any

from django import template
from django.contrib.auth.models import AbstractUser

from timeline.articles.models import Article, Story
from timeline.publish import named

from ..review_queue import left

register = template.Library()


@register.filter
def who(person: AbstractUser | None) -> str:
    """The name that other editors know a person by; what no person did, Dateline did."""
    return (person.get_short_name() or person.get_username()) if person else "Dateline"


@register.filter
def outlet(article: Article) -> str:
    """Who published an article: the outlet it came in with, or what the page says of itself."""
    return article.shown_outlet or named.UNKNOWN


@register.filter
def short_name(article: Article) -> str:
    """The outlet, or where nobody knows it a headline, which tells one such article from another."""
    return named.short_name(article)


@register.simple_tag
def left_to_review(story: Story) -> int:
    """How many things wait for a person; asked once for a page."""
    if not hasattr(story, "left"):
        story.left = left(story)
    return story.left


@register.inclusion_tag("board/_together.html", takes_context=True)
def together(context: dict[str, Any]) -> dict[str, Any]:
    """Who else is here and what they change; for a page whose story came by `story_or_404`."""
    from ..together import line_of  # presence says who is who with the filter above

    return line_of(context["request"], context["story"])
