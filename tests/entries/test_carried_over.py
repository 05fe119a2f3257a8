"""A page that is read with more lines than before: what people did stays with its words, and can still be undone."""

from datetime import date

import pytest

from timeline.articles.load import load
from timeline.articles.models import Article, Block, DecidedBlock, Story
from timeline.articles.page import BODY, CHROME, Received
from timeline.entries import edits, joining, rereading, withdrawing
from timeline.entries.build import build_timeline
from timeline.entries.history import perform, undo
from timeline.entries.models import Entry, Evidence, Operation, Suggestion

pytestmark = pytest.mark.django_db

CRANES = "<p>Crane drivers at the port of Arden stopped work on Thursday after a fall in which two of them were injured.</p>"
STRIKE = "<p>Dockers at the port of Arden walked out on Monday 4 March 2024, the harbour union said.</p>"
AGAIN = "<p>The dockers of the port of Arden walked out on Monday 4 March 2024, their harbour union has said.</p>"
FERRIES = "<p>The port authority cancelled all ferry sailings to Norland on Tuesday, and trains were full.</p>"
MENU = "<nav><a href=/>Home</a><br><a href=/sea>Sea</a></nav><aside><p>The port of Arden was built in 1874.</p></aside>"


def html(key: str, *paragraphs: str, day: int) -> Received:
    raw = f"<html><body><h1>Arden dockers walk out</h1>{''.join(paragraphs)}</body></html>"
    return Received(key, raw, "text/html", headline="Arden dockers walk out", outlet=key.title(), published=date(2024, 3, day))


def read_with_more_lines() -> None:
    """As if the reader had passed over the menus until now."""
    for article in Article.objects.all():
        Article.objects.filter(pk=article.pk).update(raw=article.raw.replace("<p>", f"{MENU}<p>", 2))


def quotes() -> list[tuple[int, str, str]]:
    return sorted((row.entry_id, row.quote, row.phrase) for row in Evidence.objects.select_related("article__reading"))


@pytest.fixture
def story() -> Story:
    story = load("arden", [html("post", STRIKE, FERRIES, day=7), html("radio", AGAIN, CRANES, day=8)])[0]
    build_timeline(story)
    return story


def test_evidence_and_decisions_stay_with_their_words(story: Story) -> None:
    ferries = Block.objects.filter(article__key="post").last()
    perform(edits.accept, story, entries=list(Entry.objects.values_list("pk", flat=True)))
    perform(rereading.decide_block, story, article=ferries.article_id, start=ferries.start, end=ferries.end, kind=CHROME)
    before, accepted = quotes(), list(Entry.objects.order_by("pk").values_list("pk", "status", "headline"))
    read_with_more_lines()

    build_timeline(story)

    decided = DecidedBlock.objects.get()
    assert f"<p>{decided.article.text[decided.start : decided.end]}</p>" == FERRIES
    assert quotes() == before
    assert list(Entry.objects.order_by("pk").values_list("pk", "status", "headline")) == accepted
    assert Block.objects.get(article__key="post", start=decided.start).kind == CHROME
    assert build_timeline(story) is None


def test_what_was_done_before_can_be_undone_after(story: Story) -> None:
    ferries = Block.objects.filter(article__key="post").last()
    done = perform(rereading.decide_block, story, article=ferries.article_id, start=ferries.start, end=ferries.end, kind=CHROME)
    read_with_more_lines()
    build_timeline(story)

    undo(Operation.objects.get(pk=done.pk))

    assert not DecidedBlock.objects.exists()
    assert Block.objects.filter(article__key="post", kind=BODY).count() == 2


def test_what_is_not_the_same_is_not_asked_again(story: Story) -> None:
    entry = Entry.objects.get(edtf="2024-03-04")
    perform(joining.split, story, entry=entry.pk, evidence=[entry.evidence.last().pk])
    Suggestion.objects.all().delete()
    build_timeline(story)
    asked = Suggestion.objects.get().pk
    rejected = perform(edits.reject, story, suggestion=asked)
    read_with_more_lines()

    build_timeline(story)

    assert Suggestion.objects.values_list("pk", "status").get() == (asked, Suggestion.REJECTED)
    undo(rejected)
    assert Suggestion.objects.values_list("pk", "status").get() == (asked, Suggestion.OPEN)


def test_an_article_that_was_withdrawn_comes_back_with_its_words(story: Story) -> None:
    post = Article.objects.get(key="post").pk
    before = quotes()
    perform(edits.accept, story, entries=list(Entry.objects.values_list("pk", flat=True)))
    perform(withdrawing.withdraw_article, story, article=post)
    read_with_more_lines()
    build_timeline(story)

    perform(withdrawing.restore_article, story, article=post)

    assert quotes() == before


def test_withdrawing_can_be_undone_on_a_page_with_more_lines(story: Story) -> None:
    before = quotes()
    done = perform(withdrawing.withdraw_article, story, article=Article.objects.get(key="post").pk)
    read_with_more_lines()
    build_timeline(story)

    undo(Operation.objects.get(pk=done.pk))

    assert quotes() == before
