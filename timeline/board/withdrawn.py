"""Articles that were withdrawn: who did it, and which of them an entry rested on."""

from timeline.articles.models import Article, Withdrawal
from timeline.entries.models import Change, Entry, Operation


def withdrawn_by(article: Article) -> Operation | None:
    """The newest operation on its withdrawal, for who and when."""
    change = Change.objects.filter(table="withdrawal", row=article.pk).order_by("-pk").select_related("operation__by").first()
    return change.operation if change else None


def withdrawn_from(entry: Entry) -> list[Article]:
    """Withdrawn articles that supported an entry, or what was merged into it; one query, and few rows in any story."""
    rows = Withdrawal.objects.filter(article__story=entry.story_id).select_related("article__outlet", "article__reading")
    held = {row: {kept["entry_id"] for kept in row.evidence} for row in rows.defer("article__raw", "article__reading__text")}
    if not held:
        return []
    mine = {entry.pk, *entry.merged.values_list("pk", flat=True)}
    return [row.article for row, homes in held.items() if homes & mine]
