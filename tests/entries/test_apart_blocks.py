"""What the markup of a page sets apart is flipped as any block is: for good, and back by one undo."""

import pytest

from timeline.articles.load import load
from timeline.articles.models import Block
from timeline.articles.page import BODY, CHROME, Received
from timeline.entries import rereading
from timeline.entries.build import build_timeline
from timeline.entries.history import perform, undo
from timeline.entries.models import Entry

RAW = (
    "<html><body><nav>Home</nav><h1>Arden dockers walk out</h1>"
    "<p>Dockers at the port of Arden walked out on Monday 4 March 2024, the harbour union said.</p>"
    "<p>The port authority cancelled all ferry sailings to Norland, and the trains were full.</p>"
    "<aside><h3>Inquiry</h3><p>The government of Norland opened an inquiry on 11 March 2024.</p></aside></body></html>"
)


@pytest.mark.django_db
def test_an_aside_becomes_text_and_stays_text_until_that_is_undone() -> None:
    story = load("arden", [Received("post", RAW, "text/html")])[0]
    build_timeline(story)
    aside = Block.objects.order_by("start").last()
    assert (aside.kind, aside.reason) == (CHROME, "The page's markup sets it apart: an aside")
    assert Entry.objects.count() == 1

    done = perform(rereading.decide_block, story, article=aside.article_id, start=aside.start, end=aside.end, kind=BODY)
    build_timeline(story)

    assert (Block.objects.get(start=aside.start).kind, Block.objects.get(start=aside.start).found_kind) == (BODY, CHROME)
    assert set(Entry.objects.values_list("edtf", flat=True)) == {"2024-03-04", "2024-03-11"}

    undo(done)
    build_timeline(story)

    assert Block.objects.get(start=aside.start).kind == CHROME
    assert Entry.objects.count() == 1
