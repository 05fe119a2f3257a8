"""Entries that a person made elsewhere, taken onto a story's timeline in one operation; what is there already is recognised."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.contrib.auth import get_user_model
from django.db.models.fields.json import KeyTextTransform

from timeline.articles.models import Article, Story

from .fields import REVISABLE, decide, set_fields
from .journal import Journal, Refused
from .leaked import tells
from .models import Annotation, Change, Entry, Evidence
from .out_of_sight import Hidden, hidden_now

Called = tuple[str, str]  # date and headline


@dataclass(frozen=True)
class Note:
    """`author`: a name that somebody here may go by. `at`: when it was written, None for when it is taken in."""

    text: str
    kind: str = Annotation.CONTEXT
    published: bool = False
    resolved: bool = False
    author: str = ""
    at: datetime | None = None


@dataclass(frozen=True)
class Span:
    """Evidence: the key of an article of the story, offsets in characters, and what stands there."""

    article: str
    start: int
    end: int
    quote: str
    expression: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Incoming:
    """One entry as a file gives it, at a `place` in it that a refusal can name. `edtf` is empty where it is undated.

    `part_of` is the `name` of another entry of the file, which leads to it without a circle.
    """

    place: str
    edtf: str
    headline: str
    summary: str = ""
    lane: str = ""
    status: str = Entry.ACCEPTED
    modality: str = Entry.HAPPENED
    importance: float = 0
    date_reason: str = ""
    notes: tuple[Note, ...] = field(default=())
    evidence: tuple[Span, ...] = field(default=())
    name: str = ""
    part_of: str = ""
    tags: str = ""


def take_in(journal: Journal, incoming: Sequence[Incoming], at: datetime, source: str) -> str:
    """Create what the story does not have yet, known by date and headline. Refused when all of it is there."""
    known = _known(journal.story)
    articles = {article.key: article for article in _named(journal, incoming)}
    taken = set(Evidence.objects.filter(article__in=articles.values()).values_list("article", "start", "end"))
    authors = _authors(incoming)
    made: dict[Called, Entry] = {}
    hidden = hidden_now(journal.story, {article.pk for article in articles.values()})
    for one in incoming:
        if (one.edtf, one.headline) not in known and (one.edtf, one.headline) not in made:
            _refuse_if_hidden(one, articles, hidden)
            made[one.edtf, one.headline] = _create(journal, one, articles, taken, authors, at)
    if not made:
        raise Refused("Every entry of the file is on the timeline already.")
    _link(journal, incoming, made, known)
    return f"Took in {'1 entry' if len(made) == 1 else f'{len(made):,} entries'} from {source}"


def _known(story: Story) -> dict[Called, int]:
    """The entries that are there, by what they are called now, and what those that a file brought were called in it."""
    there = Entry.objects.filter(story=story)
    brought = Change.objects.filter(operation__story=story, operation__kind=take_in.__name__, table="entry", before__isnull=True)
    # As text: SQLite would make a number of the year 2025.
    called = KeyTextTransform("edtf", "after"), KeyTextTransform("headline", "after")
    then = brought.filter(row__in=there.values("pk")).values_list(*called, "row")
    now = sorted(there.order_by().values_list("edtf", "headline", "pk", "merged_into"), key=lambda row: (row[3] is None, -row[2]))
    return {(edtf, headline): pk for edtf, headline, pk, *_ in [*then, *now]}


def _link(
    journal: Journal, incoming: Sequence[Incoming], made: Mapping[Called, Entry], known: Mapping[Called, int]
) -> None:
    """New entries become part of what the file names, which may have been here before."""
    named = {one.name: (one.edtf, one.headline) for one in incoming if one.name}
    wholes: dict[Called, Entry | None] = dict(made)
    for one in incoming:
        part, whole = made.get((one.edtf, one.headline)), named.get(one.part_of)
        if part is None or whole is None or part.part_of_id:
            continue
        if whole not in wholes:
            wholes[whole] = _living(journal, known[whole]) if whole in known else None
        home = wholes[whole]
        if home is None or part in _upwards(home):  # two rows of the file that became one entry
            continue
        part.part_of = home
        decide(part, "part of")
        journal.save(part)
        if "parts" not in home.decided:
            decide(home, "parts")
            journal.save(home)


def _upwards(entry: Entry | None) -> Iterator[Entry]:
    while entry is not None:
        yield entry
        entry = entry.part_of


def _living(journal: Journal, pk: int) -> Entry:
    """The entry, or the one that it was merged into."""
    return journal.entry(Entry.objects.get(pk=pk).merged_into_id or pk)


def _authors(incoming: Sequence[Incoming]) -> dict[str, int]:
    names = {note.author for one in incoming for note in one.notes if note.author}
    users = get_user_model()
    return dict(users.objects.filter(**{f"{users.USERNAME_FIELD}__in": names}).values_list(users.USERNAME_FIELD, "pk")) if names else {}


def _named(journal: Journal, incoming: Sequence[Incoming]) -> list[Article]:
    keys = {span.article for one in incoming for span in one.evidence}
    return list(Article.objects.standing().filter(story=journal.story, key__in=keys).select_related("reading")) if keys else []


def _refuse_if_hidden(one: Incoming, articles: Mapping[str, Article], hidden: Sequence[Hidden]) -> None:
    """A file may be older than what was said of its articles since."""
    spans = [(articles[span.article].pk, span.start, span.end) for span in one.evidence if span.article in articles]
    said = [one.headline, one.summary, *(note.text for note in one.notes), *(span.quote for span in one.evidence)]
    for each in hidden:
        if any(each.meets(*span) for span in spans) or (each.decision and any(tells(words, [each.text]) for words in said)):
            raise Refused(f"{one.place}: it quotes what was marked as output of a server since. Take it out of the file.")


def _create(
    journal: Journal, one: Incoming, articles: dict[str, Article], taken: set[tuple[int, int, int]], authors: Mapping[str, int],
    at: datetime,
) -> Entry:
    entry = Entry(story=journal.story, status=one.status, importance=one.importance)
    try:
        set_fields(entry, {name: getattr(one, name) for name in REVISABLE})
    except Refused as refused:
        raise Refused(f"{one.place}: {refused}") from None
    entry.date_reason = one.date_reason or "An editor's file gives this date."
    decide(entry, *REVISABLE.values(), "status")
    journal.save(entry)
    for span in one.evidence:
        article = articles.get(span.article)
        if article and article.text[span.start : span.end] == span.quote and (article.pk, span.start, span.end) not in taken:
            taken.add((article.pk, span.start, span.end))
            journal.save(_evidence(entry, article, span))
        else:  # the article is not here, or reads otherwise: what was quoted is kept as a note
            journal.save(Annotation(entry=entry, kind=Annotation.CONTEXT, text=f"{span.article}: “{span.quote}”"[:5000], at=at))
    for note in one.notes:
        journal.save(Annotation(
            entry=entry, kind=note.kind, text=note.text, published=note.published, resolved=note.resolved, at=note.at or at,
            author_id=authors.get(note.author),
        ))
    return entry


def _evidence(entry: Entry, article: Article, span: Span) -> Evidence:
    phrase = span.quote.find(span.expression) if span.expression else -1
    start = None if phrase < 0 else span.start + phrase
    end = None if start is None else start + len(span.expression)
    return Evidence(
        entry=entry, article=article, start=span.start, end=span.end, phrase_start=start, phrase_end=end, reason=span.reason
    )
