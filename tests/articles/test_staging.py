"""Imports in steps: nothing shows before all of it is read, all or the good ones are stored, and each step is done once."""

from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from django.contrib.auth.models import User

from timeline.articles import staging
from timeline.articles.imports import Import, StagedPage, StagedPart
from timeline.articles.models import Article, Story
from timeline.articles.parts import Part, parts_of

pytestmark = pytest.mark.django_db
NOW = datetime(2024, 3, 12, 9, 30, tzinfo=UTC)


def staged(story: Story, *parts: Part, by: User | None = None, at: datetime = NOW, **said: str) -> Import:
    return staging.stage(story, by, at, parts, said)


def page(key: str, text: str | None = None) -> Part:
    return Part(f"{key}.txt", "text", (f"Dockers walked out of port {key}." if text is None else text).encode(), key)


def through(upload: Import, room: int | None = None) -> Import:
    while upload.state == Import.READING:
        staging.advance(upload, room)
    return upload


def test_nothing_shows_before_all_is_read(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staging, "STEP_BYTES", 25)
    upload = staged(story, *(page(f"page-{number}", f"A page of {number} letters.") for number in range(3)))
    waiting = []
    while upload.state == Import.READING:
        waiting.append((upload.parts.count(), Article.objects.count()))
        staging.advance(upload)

    assert waiting == [(3, 0), (2, 0), (1, 0), (0, 0)]
    assert (upload.state, upload.new, upload.known, Article.objects.count()) == (Import.STORED, 3, 0, 3)
    assert not StagedPage.objects.exists()
    assert not StagedPart.objects.exists()


def test_the_same_again_is_known(story: Story) -> None:
    through(staged(story, page("a"), page("b")))
    upload = through(staged(story, page("b"), page("c")))

    assert (upload.new, upload.known) == (1, 1)


def test_a_refusal_holds_back_everything_until_the_good_ones_are_asked_for(story: Story) -> None:
    upload = through(staged(story, page("a"), page("bad", ""), page("b")))
    assert (upload.state, Article.objects.count(), staging.good_pages(upload)) == (Import.REFUSED, 0, 2)

    staging.store_the_good(upload)

    assert (upload.state, upload.new) == (Import.STORED, 2)
    assert [row.refusal for row in upload.pages.all()] == ["bad.txt: the file is empty. Import a file that holds an article's text."]


def test_another_text_under_a_known_key_is_refused(story: Story) -> None:
    through(staged(story, page("a")))
    upload = through(staged(story, page("a", "Dockers stayed."), page("b"), page("b", "Another.")))

    assert [row.refusal.split(".txt: ")[1][:40] for row in upload.pages.exclude(refusal="")] == [
        "the story already has an article with th", "the article key “b” is already taken by ",
    ]


def test_what_was_typed_fills_in_what_a_page_does_not_say(story: Story) -> None:
    line = b'{"key": "a", "text": "One.", "outlet": "Echo"}\n{"key": "b", "text": "Two.", "published": "2024-03-06"}'
    through(staged(story, *parts_of("rows.jsonl", BytesIO(line)), outlet="Post", published="2024-03-05"))

    rows = Article.objects.order_by("key").values_list("key", "outlet__name", "published")
    assert [(key, outlet, day.day) for key, outlet, day in rows] == [("a", "Echo", 5), ("b", "Post", 6)]


def test_a_step_that_comes_second_does_nothing(story: Story) -> None:
    upload = staged(story, page("a"))
    again = Import.objects.get(pk=upload.pk)
    staging.advance(upload)
    staging.advance(upload)
    staging.advance(again)
    staging.store_the_good(again)

    assert (Article.objects.count(), again.state, again.new) == (1, Import.STORED, 1)


def test_parts_that_another_step_has_read_meanwhile_are_left_to_it(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    upload = staged(story, page("a"))
    read = staging.read_part
    monkeypatch.setattr(staging, "read_part", lambda part: [*read(part), StagedPart.objects.all().delete()][:1])
    staging.advance(upload)

    assert not upload.pages.exists()


def test_no_more_than_there_is_room_for(story: Story) -> None:
    through(staged(story, page("a")))
    upload = through(staged(story, page("a"), page("b"), page("c")), room=1)

    assert [row.place for row in upload.pages.exclude(refusal="")] == ["c.txt"]


def test_what_was_left_behind_is_swept(story: Story) -> None:
    begun = staged(story, page("a"), at=NOW - timedelta(days=2))
    stored = through(staged(story, page("b"), at=NOW - timedelta(days=2)))
    staged(story, page("c"))

    assert not Import.objects.filter(pk=begun.pk).exists()
    assert Import.objects.filter(pk=stored.pk).exists()
    assert StagedPart.objects.count() == 1


@pytest.mark.parametrize("size", [10, 300])
def test_storing_costs_queries_by_the_hundred(story: Story, django_assert_max_num_queries: object, size: int) -> None:
    upload = staged(story, *(page(f"page-{number}") for number in range(size)))
    staging.advance(upload)
    with django_assert_max_num_queries(22):
        staging.advance(upload)
    assert Article.objects.count() == size
