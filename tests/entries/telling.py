"""An article that tells of an entry and names a day for it."""

from datetime import date

from timeline.articles.models import Article, Block, Expression, Origin, Outlet, Reading
from timeline.articles.page import BODY
from timeline.entries.corrections import NOTICE
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
    at = start + text.index(phrase)
    express(article, at, phrase, days)
    return Evidence.objects.create(
        entry=entry, article=article, start=start, end=start + len(text), phrase_start=at, phrase_end=at + len(phrase),
    )


def tell_notice(entry: Entry, name: str, text: str, *days: tuple[str, str], above: str = "") -> Evidence:
    """A correction notice below the text of an article, with the days that phrases of both are read as."""
    outlet, _ = Outlet.objects.get_or_create(name=name)
    article = Article.objects.create(story=entry.story, key=f"{name} corrects", raw=f"{above}{text}", outlet=outlet)
    Reading.objects.create(article=article, published=date(2024, 3, 20), basis=Reading.STATED)
    Block.objects.create(article=article, start=0, end=len(article.raw), kind=BODY)
    for phrase, day in days:
        express(article, article.raw.index(phrase), phrase, day)
    reason = f"{NOTICE} of the article."
    return Evidence.objects.create(entry=entry, article=article, start=len(above), end=len(article.raw), reason=reason)


def express(article: Article, start: int, phrase: str, days: str) -> None:
    first, last = (date.fromisoformat(day) for day in (days.split("/") * 2)[:2])
    Expression.objects.create(
        article=article, start=start, end=start + len(phrase), type="DATE", value=days, edtf=days, earliest=first, latest=last,
        rule="weekday", reason="It says so.",
    )
