"""What an editor recognises as server output is taken out of every entry at once, for none of it may reach a reader."""

from timeline.articles.models import Article

from .journal import Journal
from .models import Entry, Evidence


def take_from_entries(journal: Journal, article: Article, start: int, end: int) -> str:
    """Evidence in `start:end` goes, and accepted entries that rested on it wait for a person again. Returns what was done."""
    rows = journal.rows(Evidence.objects.filter(article=article, start__lt=end, end__gt=start))
    for row in rows:
        journal.delete(row)
    accepted = Entry.objects.filter(pk__in={row.entry_id for row in rows}, status=Entry.ACCEPTED)
    for entry in (waiting := journal.rows(accepted)):
        entry.status = Entry.PROPOSED
        journal.save(entry)
    if not waiting:
        return ""
    return f"; {'1 accepted entry waits' if len(waiting) == 1 else f'{len(waiting)} accepted entries wait'} again"
