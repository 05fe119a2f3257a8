"""An invented page of the harbour story: server output, a menu, a headline, a byline, two paragraphs, a teaser."""

from collections.abc import Callable
from datetime import date

from timeline.articles.models import Article, Block, Expression, Origin, Outlet, Reading, Story
from timeline.entries.models import Entry, Evidence

SECRET = "sess_k1"
LINES = [
    ("leak", f"Warning: open(/home/u77/{SECRET}) failed"),
    ("chrome", "Menu <b>Home</b>"),
    ("headline", "Ferry runs aground"),
    ("byline", "13 March 2024"),
    ("body", "The ferry ran aground on Tuesday, the coast guard said."),
    ("body", "She had lost power in recent months."),
    ("other story", "Snow closes the pass"),
]
TEXT = "\n".join(line for _, line in LINES)


def at(words: str) -> dict[str, int]:
    return {"start": TEXT.index(words), "end": TEXT.index(words) + len(words)}


def make_article(story: Story, key: str, times: int = 1) -> Article:
    """The page above, its body repeated so many times."""
    outlet, _ = Outlet.objects.get_or_create(name="The Harbour Post")
    origin, _ = Origin.objects.get_or_create(story=story, name="The Harbour Post")
    made = Article.objects.create(story=story, key=key, raw="\n".join([TEXT] * times), outlet=outlet)
    Reading.objects.create(
        article=made, headline="Ferry runs aground", published=date(2024, 3, 13), basis=Reading.INFERRED, origin=origin,
        reason="The byline says 13 March 2024.", origin_reason="It names no other source.", **at("13 March 2024"),
        candidates=[{"day": "2024-03-12", "text": "on Tuesday", **at("on Tuesday"), "reason": "The day of the news.", "by_machine": False}],
    )
    for time in range(times):
        shift = time * (len(TEXT) + 1)
        for kind, line in LINES:
            start = at(line)["start"] + shift
            Block.objects.create(article=made, start=start, end=start + len(line), kind=kind, reason=f"Looks like {kind}")
        for words, edtf, kind in (("Tuesday", "2024-03-12", "DATE"), ("recent months", "", "DURATION")):
            day = date.fromisoformat(edtf) if edtf else None
            Expression.objects.create(
                article=made, start=at(words)["start"] + shift, end=at(words)["end"] + shift, type=kind, value=edtf or "PXM",
                edtf=edtf, earliest=day, latest=day, rule="weekday", reason=f"“{words}” & so on",
            )
    return made


def supported(article: Article, make_entry: Callable[..., Entry], shift: int = 0) -> Entry:
    made = make_entry("Ferry aground", "2024-03-12", pieces=0)
    span, phrase = at("The ferry ran aground on Tuesday"), at("Tuesday")
    Evidence.objects.create(
        entry=made, article=article, start=span["start"] + shift, end=span["end"] + shift,
        phrase_start=phrase["start"] + shift, phrase_end=phrase["end"] + shift,
    )
    return made
