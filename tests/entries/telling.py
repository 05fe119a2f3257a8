"""An article that tells of an entry and names a day for it."""

from datetime import date

from timeline.articles.models import Article, Expression, Origin, Outlet, Reading
from timeline.entries.models import Entry, Evidence


def tell(entry: Entry, name: str, text: str, phrase: str, days: str, published: str = "2024-03-20", origin: str = "") -> Evidence:
    """Evidence from an outlet that was published some time after; `days` are the first and last of what the phrase is read as."""
    outlet, _ = Outlet.objects.get_or_create(name=name)
    source, _ = Origin.objects.get_or_create(story=entry.story, name=origin or name)
    number = Article.objects.filter(story=entry.story, outlet=outlet).count()
    article = Article.objects.create(story=entry.story, key=f"{name}-{number}", raw=text, outlet=outlet)
    Reading.objects.create(article=article, published=date.fromisoformat(published), basis=Reading.STATED, origin=source)
    return tell_again(entry, article, text, phrase, days)


def tell_again(entry: Entry, article: Article, text: str, phrase: str, days: str) -> Evidence:
    """Evidence from a sentence of an article that has told something already."""
    start = article.raw.index(text)
    first, last = (date.fromisoformat(day) for day in (days.split("/") * 2)[:2])
    at = start + text.index(phrase)
    Expression.objects.create(
        article=article, start=at, end=at + len(phrase), type="DATE", value=days, edtf=days, earliest=first, latest=last, rule="weekday",
        reason="It says so.",
    )
    return Evidence.objects.create(
        entry=entry, article=article, start=start, end=start + len(text), phrase_start=at, phrase_end=at + len(phrase),
    )
