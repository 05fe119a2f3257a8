"""The whole story for paper: in date order, month by month, with the words of its sources for the desk and their names for readers."""

from collections.abc import Callable
from datetime import date

import pytest
from django.contrib.auth.models import User
from django.test import Client

from timeline.articles.models import Article, Reading, Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Annotation, Entry
from timeline.publish import printed
from timeline.publish.printed import told

from ..conftest import MOMENT


def lines(story: Story, *, quoted: bool = True) -> list[tuple[str, str, str]]:
    shown = Entry.objects.filter(story=story).shown()
    return [(item.month, item.when, item.entry.headline) for portion in told(shown, quoted=quoted) for item in portion]


def test_in_date_order_under_months(story: Story, make_entry: Callable[..., Entry]) -> None:
    for headline, when in (("Undated talk", ""), ("Talks", "2024-04"), ("Dockers walk out", "2024-03-04"), ("Ships wait", "2024-03-06")):
        make_entry(headline, when)
    assert lines(story) == [
        ("March 2024", "Mon 4 March 2024", "Dockers walk out"),
        ("", "Wed 6 March 2024", "Ships wait"),
        ("April 2024", "April 2024", "Talks"),
        ("Undated", "Undated", "Undated talk"),
    ]


def test_portions_join_without_a_seam(story: Story, make_entry: Callable[..., Entry], monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        make_entry(f"Entry {number}", f"2024-03-0{number + 1}")
    whole = lines(story)
    monkeypatch.setattr(printed, "PORTION", 2)
    assert (lines(story), [month for month, _, _ in whole]) == (whole, ["March 2024", "", "", "", ""])


def test_sources_with_outlet_day_and_words(story: Story, make_entry: Callable[..., Entry]) -> None:
    make_entry(pieces=1)
    article = Article.objects.get()
    Reading.objects.create(article=article, published=date(2024, 3, 5), basis=Reading.STATED)
    ((desk,),) = told(Entry.objects.all(), quoted=True)
    ((readers,),) = told(Entry.objects.all(), quoted=False)
    source = ("The Harbour Post", date(2024, 3, 5), "")
    assert [(s.outlet, s.published, s.url, s.quote) for s in desk.sources] == [(*source, "Dockers walk out on Monday.")]
    assert [(s.outlet, s.published, s.url, s.quote) for s in readers.sources] == [(*source, "")]


def test_no_source_is_called_by_the_key_of_its_file(make_entry: Callable[..., Entry]) -> None:
    make_entry(pieces=1)
    Article.objects.update(outlet=None, headline="", raw="")
    ((item,),) = told(Entry.objects.all(), quoted=False)

    assert [source.outlet for source in item.sources] == ["Unknown outlet"]


def test_the_desks_page_holds_the_whole_story_or_what_is_found(
    client: Client, maya: User, story: Story, make_entry: Callable[..., Entry]
) -> None:
    client.force_login(maya)
    for number in range(80):  # more than one window shows
        make_entry(f"Entry {number:02}", f"2024-03-{number % 28 + 1:02}", pieces=0, summary="<b>So</b>")
    page = client.get(f"/stories/{story.slug}/print/").getvalue().decode()
    found = client.get(f"/stories/{story.slug}/print/?q=%22Entry+0%22").getvalue().decode()
    assert (page.count('class="told"'), found.count('class="told"')) == (80, 10)
    assert ("&lt;b&gt;So&lt;/b&gt;" in page, "<b>So</b>" in page, "search “&quot;Entry 0&quot;”" in found) == (True, False, True)


def test_the_board_asks_for_the_sheet_alone(client: Client, maya: User, story: Story, make_entry: Callable[..., Entry]) -> None:
    client.force_login(maya)
    make_entry()
    sheet = client.get(f"/stories/{story.slug}/print/", headers={"HX-Request": "true"}).getvalue().decode()
    assert ("<html" in sheet, sheet.count('class="told"')) == (False, 1)


def test_readers_get_accepted_entries_sources_by_name_and_published_notes(
    client: Client, maya: User, story: Story, make_entry: Callable[..., Entry]
) -> None:
    shown, hidden = make_entry(), make_entry("Ships wait")
    Annotation.objects.create(entry=shown, text="Corrected since.", kind="correction", published=True, at=MOMENT)
    Annotation.objects.create(entry=shown, text="Ask them.", at=MOMENT)
    perform(edits.accept, story, maya, entries=[shown.pk])
    perform(edits.release, story, maya, at=MOMENT)
    page = client.get(f"/stories/{story.slug}/public/print/").getvalue().decode()
    assert [words for words in ("Dockers walk out", "The Harbour Post", "Corrected since.") if words not in page] == []
    assert [words for words in ("Ask them.", "on Monday", hidden.headline) if words in page] == []
