"""Articles with all that a page says of them, in one query: outlet, origin, what each copies and from where it borrows its day."""

from django.db.models import QuerySet

from timeline.articles.models import Article

OTHERS = ("reading__copy_of", "reading__borrowed_from")


def with_relations(articles: QuerySet[Article]) -> QuerySet[Article]:
    """The text of the related articles, which may be long, stays where it is."""
    related = [f"{other}__{name}" for other in OTHERS for name in ("outlet", "reading")]
    texts = [f"{other}__{name}" for other in OTHERS for name in ("raw", "reading__text")]
    return articles.select_related("outlet", "reading__origin", "withdrawal", *related).defer(*texts)
