"""Labels are rendered once for the same words; whatever changes what one says is shown at once."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone, translation

from tests.conftest import MOMENT
from tests.entries.arden import article, build_arden
from timeline.articles.models import Article, Outlet, Reading, Story
from timeline.entries import edits, joining, withdrawing
from timeline.entries.build import build_timeline
from timeline.entries.history import perform, undo
from timeline.entries.models import Annotation, Entry, Operation, Release
from timeline.publish.label import Label, rendered


@pytest.fixture
def arden(db: None) -> Story:
    """Published, with every entry accepted."""
    story = build_arden()
    perform(edits.accept, story, entries=list(Entry.objects.live().values_list("pk", flat=True)))
    Release.objects.create(story=story, at=MOMENT)
    return story


@pytest.fixture
def inquiry(arden: Story) -> Entry:
    return Entry.objects.live().get(edtf="2024-03-11")


@pytest.fixture
def board(arden: Story, client: Client, maya: User) -> Callable[..., str]:
    client.force_login(maya)
    return lambda asked="": client.get(f"/stories/{arden.slug}/{asked}").text


@pytest.fixture
def public(arden: Story) -> Callable[[], str]:
    return lambda: Client().get(f"/stories/{arden.slug}/public/").text


def test_after_an_edit_only_the_label_that_it_changed_is_rendered(arden: Story, inquiry: Entry, board: Callable[..., str]) -> None:
    board()
    before = rendered.cache_info().misses
    perform(edits.revise, arden, entry=inquiry.pk, headline="Norland looks into wages")
    assert "Norland looks into wages" in board()
    assert rendered.cache_info().misses == before + 1


def test_the_board_shows_every_edit_and_its_undo(arden: Story, inquiry: Entry, board: Callable[..., str]) -> None:
    def told(operation: Operation, words: str) -> list[bool]:
        shown = [words in board()]
        undo(operation)
        return [*shown, words in board()]

    board()
    assert told(perform(edits.revise, arden, entry=inquiry.pk, edtf="2024-03-13"), "Wed 13 March 2024") == [True, False]
    assert told(perform(edits.revise, arden, entry=inquiry.pk, modality="planned"), '<span class="flag">planned</span>') == [True, False]
    assert told(perform(edits.annotate, arden, entry=inquiry.pk, text="Why?", at=MOMENT), " · 1 note · ") == [True, False]
    other = Entry.objects.get(edtf="2024-03-04")
    assert told(perform(edits.link, arden, entry=inquiry.pk, whole=other.pk), "part of <span") == [True, False]
    assert told(perform(joining.merge, arden, survivor=inquiry.pk, others=[other.pk]), '<p class="meta">3 articles') == [True, False]


def test_a_tick_sends_the_version_that_is_shown(arden: Story, inquiry: Entry, board: Callable[..., str]) -> None:
    for headline in ("One", "Two"):
        perform(edits.revise, arden, entry=inquiry.pk, headline=headline)
        inquiry.refresh_from_db()
        assert f'value="{inquiry.pk}.{inquiry.version}"' in board()


def test_each_window_and_search_has_labels_of_its_own(inquiry: Entry, board: Callable[..., str]) -> None:
    assert f"/entries/{inquiry.pk}/?from=2024-03-11&amp;to=2024-03-17" in board("?from=2024-03-11&to=2024-03-17")
    assert "<mark>Inquiry</mark>" in board("?q=inquiry")
    assert "<mark>" not in board()


def test_readers_get_no_tick_and_editors_no_notes_of_readers(board: Callable[..., str], public: Callable[[], str]) -> None:
    assert ('class="choose"' in board(), "Why this date." in board()) == (True, False)
    assert ('class="choose"' in public(), "Why this date." in public()) == (False, True)


def test_readers_are_told_by_whom_as_it_is_called_now(arden: Story, public: Callable[[], str]) -> None:
    assert "<b>Reported by</b> Norland Courier." in public()
    Outlet.objects.filter(name="Norland Courier").update(name="Norland Gazette")
    assert "<b>Reported by</b> Norland Gazette." in public()
    withdrawn = perform(withdrawing.withdraw_article, arden, article=article("courier").pk)
    assert "Norland Gazette" not in public()
    undo(withdrawn)
    assert "<b>Reported by</b> Norland Gazette." in public()


def test_readers_are_told_of_an_article_whose_outlet_nobody_knows(inquiry: Entry, public: Callable[[], str]) -> None:
    Reading.objects.update(said={})
    Article.objects.update(outlet=None, headline="Inquiry into <b>pay</b> opens in Arden")
    assert "<b>Reported by</b> “Inquiry into &lt;b&gt;pay&lt;/b&gt; opens in Arden”." in public()


def test_readers_see_edits_notes_and_what_a_build_brings(arden: Story, inquiry: Entry, public: Callable[[], str]) -> None:
    public()
    perform(edits.revise, arden, entry=inquiry.pk, summary="It opened in March.", tags="pay")
    assert ("It opened in March." in public(), "<b>Tags.</b> pay" in public()) == (True, True)
    perform(edits.annotate, arden, entry=inquiry.pk, text="It was later.", kind=Annotation.CORRECTION, published=True, at=MOMENT)
    assert '<p class="note"><b>Correction.</b> It was later.</p>' in public()
    build_timeline(arden)
    assert "It opened in March." in public()


def test_nothing_of_a_label_hangs_on_language_or_time_zone() -> None:
    label = Label(
        "arden", "", "", 4, "4.1", "2024-03-04", "Mon 4 March 2024", True, "planned", "Dockers <b>walk out</b>", "", (),
        "1,234 articles", True, False,
    )
    there = rendered.__wrapped__(label)
    with translation.override("de"), timezone.override("Pacific/Kiritimati"):
        assert rendered.__wrapped__(label) == there
    assert "Dockers &lt;b&gt;walk out&lt;/b&gt;" in there
