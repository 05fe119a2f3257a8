"""Reads the articles of a story anew: blocks, publish dates, origins and expressions. What people decided is laid over it.

Reading stores nothing. What came out is stored by whoever asked for it, in a transaction that need not wait for the reading.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from timeline.dates import find_mentions, find_mentions_between
from timeline.dates.mention import Mention

from .clean import clean
from .markup_language import believed
from .models import CALLED, Article, DecidedBlock, DecidedDay, DecidedOrigin, Reading, Story
from .naming import own_name
from .origins import trace
from .overrides import Said, Spans, as_found, with_decided_kinds, with_decided_origins, without_hidden_headline
from .page import BODY, HEADLINE, LEAK, Block, Dating, Page, Source
from .publish_date import date_pages
from .readings import readings_of
from .said import as_said, page_as_read, page_as_received, zones_of_outlets
from .stored import AsRead, as_stored, fitting_block, fitting_mention, reads_alike, store

STORED_AT_ONCE = 3_000  # rows of articles that nobody has seen yet, in one transaction


@dataclass(frozen=True)
class Decided:
    """What people decided about the articles of a story, by key; `uncovered` are stretches that are no server output after all."""

    days: Mapping[str, date]
    kinds: Mapping[str, Spans]
    origins: Mapping[str, Said]
    uncovered: Mapping[str, set[tuple[int, int]]] = field(default_factory=dict)


def decided_about(
    articles: Iterable[Article], days: Iterable[DecidedDay], blocks: Iterable[DecidedBlock], origins: Iterable[DecidedOrigin]
) -> Decided:
    """From the rows of decisions about these articles, those about blocks in the order in which they were made.

    That an article copies one which is not among them says nothing for now.
    """
    keys = {article.pk: article.key for article in articles}
    days, blocks, origins = ([row for row in rows if row.article_id in keys] for rows in (days, blocks, origins))
    kinds: dict[str, dict[tuple[int, int], str]] = {}
    uncovered: dict[str, set[tuple[int, int]]] = {}
    for row in blocks:
        kinds.setdefault(keys[row.article_id], {})[row.start, row.end] = row.kind
        if row.uncovers:
            uncovered.setdefault(keys[row.article_id], set()).add((row.start, row.end))
    return Decided(
        {keys[row.article_id]: row.day for row in days}, kinds,
        {
            keys[row.article_id]: Said(row.name, keys.get(row.copy_of_id, ""))
            for row in origins if row.copy_of_id is None or row.copy_of_id in keys
        },
        uncovered,
    )


@dataclass
class StoryRead:
    """A story as it came out: its articles, each with its new `reading`, and by article what is stored and what was read.

    `changed` are the articles that are still to be stored.
    """

    story: Story
    articles: Sequence[Article]
    before: Mapping[int, AsRead]
    after: Mapping[int, AsRead]
    changed: set[int] = field(init=False)

    def __post_init__(self) -> None:
        self.changed = {pk for pk in self.after if not reads_alike(self.before[pk], self.after[pk])}

    @property
    def redated(self) -> set[str]:
        """The keys of the articles whose publish date, or what it rests on, is another than before."""
        return {a.key for a in self.articles if _dating(self.before[a.pk]) != _dating(self.after[a.pk])}

    def hidden(self) -> list[str]:
        """The texts that are server output now and were not before."""
        return self._leaks_only(self.after, self.before)

    def uncovers(self) -> bool:
        """Whether text that was server output is shown now."""
        return bool(self._leaks_only(self.before, self.after))

    def _leaks_only(self, here: Mapping[int, AsRead], there: Mapping[int, AsRead]) -> list[str]:
        found = []
        for article in self.articles:
            known = {(block.start, block.end) for block in there[article.pk].blocks if block.kind == LEAK}
            spans = [(block.start, block.end) for block in here[article.pk].blocks if block.kind == LEAK]
            found += [article.text[start:end] for start, end in spans if (start, end) not in known]
        return found

    def never_read(self) -> Iterator[list[int]]:
        """The articles that are read for the first time, so that nothing hangs on them yet, in portions that are stored quickly."""
        portion, rows = [], 0
        for pk in sorted(self.changed):
            if self.before[pk].reading is None:
                portion.append(pk)
                rows += len(self.after[pk].blocks) + len(self.after[pk].mentions)
            if rows >= STORED_AT_ONCE:
                yield portion
                portion, rows = [], 0
        if portion:
            yield portion

    def store(self, articles: Iterable[int]) -> None:
        """Inside the caller's transaction."""
        store(self.story, [(self.before[pk], self.after[pk]) for pk in articles])


def _dating(read: AsRead) -> tuple[date | None, str] | None:
    return read.reading and (read.reading.published, read.reading.basis)


def articles_of(story: Story) -> list[Article]:
    """All of them; a draft leaves out those that it knows to be withdrawn."""
    return list(story.articles.select_related("outlet", "reading__origin").order_by("key"))


def read_afresh(story: Story, articles: Sequence[Article], decided: Decided) -> StoryRead:
    """All that is derived from the story's articles, from `raw` and from what people decided."""
    zones = zones_of_outlets()
    pages = [page_as_received(article, zones) for article in articles]
    return _settled(story, articles, pages, clean(pages), as_stored(story, articles), decided, afresh=True)


def read_again(story: Story, articles: Sequence[Article], decided: Decided) -> StoryRead:
    """After a decision: as cleaning left the pages that were read before, with all that people decided laid over it anew.

    Cleaning, which takes most of the time, and expressions whose article kept its day and its text are not done again.
    """
    articles = [article for article in articles if hasattr(article, "reading")]
    before = as_stored(story, articles)
    found = [[as_found(block) for block in before[article.pk].blocks] for article in articles]
    return _settled(story, articles, [page_as_read(article) for article in articles], found, before, decided, afresh=False)


def _settled(
    story: Story, articles: Sequence[Article], pages: Sequence[Page], found: Sequence[Sequence[Block]],
    before: Mapping[int, AsRead], decided: Decided, *, afresh: bool,
) -> StoryRead:
    blocks = [
        with_decided_kinds(of_page, decided.kinds.get(page.key, {}), decided.uncovered.get(page.key, ()))
        for page, of_page in zip(pages, found, strict=True)
    ]
    said = [as_said(page) for page in pages]
    pages = [without_hidden_headline(page, of_page) for page, of_page in zip(pages, blocks, strict=True)]
    said = [told | {CALLED: own_name(page, of_page)} for told, page, of_page in zip(said, pages, blocks, strict=True)]
    sources = with_decided_origins(pages, blocks, trace(pages, blocks), decided.origins)
    datings = date_pages(pages, blocks, _copies(sources, pages), decided.days)
    after = {}
    for article, page, of_page, dating, reading in zip(
        articles, pages, blocks, datings, readings_of(story, articles, pages, said, blocks, datings, sources), strict=True
    ):
        stored, now = before[article.pk], [fitting_block(block) for block in of_page]
        as_before = not afresh and _dated_alike(stored.reading, reading) and stored.blocks == now
        mentions = stored.mentions if as_before else _mentions(page, of_page, dating)
        after[article.pk] = AsRead(reading, now, mentions)
        article.reading = reading
    return StoryRead(story, articles, before, after)


def _dated_alike(before: Reading, now: Reading) -> bool:
    """Whether what a page says reads as before. Between which days an unknown day lies is told by the reason alone."""
    return before.published == now.published and (now.published is not None or before.reason == now.reason)


def _mentions(page: Page, blocks: Sequence[Block], dating: Dating) -> list[Mention]:
    readable = _readable(page.text, blocks)
    language = believed(page.language, readable) or None
    if dating.within:
        found = find_mentions_between(readable, dating.within.first, dating.within.last, language)
    else:
        found = find_mentions(readable, dating.day, language)
    return [fitting_mention(mention, page.text) for mention in found]


def _readable(text: str, blocks: Sequence[Block]) -> str:
    """Body and headline at their own offsets; all else blanked, so that no expression of a teaser can be an anchor."""
    blank, parts, at = " ", [], 0
    for block in blocks:
        if block.kind in (BODY, HEADLINE):
            gap = block.start - at
            parts += [blank * (gap - 2), "\n" * min(gap, 2), text[block.start : block.end]]
            at = block.end
    return "".join(parts)


def _copies(sources: Sequence[Source], pages: Sequence[Page]) -> dict[str, str]:
    """The page that each copy goes back to, however many copies lie between."""
    direct = {page.key: source.copy_of for page, source in zip(pages, sources, strict=True) if source.copy_of}
    first = {}
    for key in direct:
        at, seen = key, {key}
        while (onward := direct.get(at, "")) and onward not in seen:
            seen.add(onward)
            at = onward
        first[key] = at
    return first
