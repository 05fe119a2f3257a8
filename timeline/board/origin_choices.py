"""What an editor may name as an article's origin: the articles of about that day, and the origins that the story knows."""

from datetime import timedelta
from typing import Any

from django.db.models import Q

from timeline.articles.models import Article

ABOUT = timedelta(days=3)  # copies of one text appear within days
MOST_ARTICLES = 40
MOST_NAMES = 100


def origin_choices(article: Article) -> dict[str, Any]:
    others = article.story.articles.standing().exclude(pk=article.pk).select_related("outlet", "reading").defer("raw", "reading__text")
    if day := article.reading.published:
        about = Q(reading__published__range=(day - ABOUT, day + ABOUT))
        others = others.filter(about | Q(pk=article.reading.copy_of_id))
    return {
        "copy_choices": list(others.order_by("outlet__name", "key")[:MOST_ARTICLES]),
        "origin_names": list(article.story.origins.values_list("name", flat=True)[:MOST_NAMES]),
    }
