"""One search and one set of filters for the timeline and the table: what each finds, and that both show the same set."""

import re
from collections.abc import Callable
from contextlib import suppress

import pytest
from django.contrib.auth.models import User
from django.core.cache import caches
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from timeline.articles.models import Origin, Reading, Story
from timeline.board.finding import EntryFilter
from timeline.board.search import around
from timeline.entries.edits import accept, annotate, dismiss, revise
from timeline.entries.history import perform, undo
from timeline.entries.joining import merge
from timeline.entries.journal import Refused
from timeline.entries.models import Entry, Evidence, Operation

from ..conftest import MOMENT

Make = Callable[..., Entry]


@pytest.fixture
def cast(story: Story, make_entry: Make, maya: User) -> dict[str, Entry]:
    made = {
        "strike": make_entry("Dockers walk out", "2024-03-04", lane="Strikes", tags="pay, The port"),
        "talks": make_entry("Talks begin", "2024-03~", summary="The union meets the port.", lane="Talks", pieces=0),
        "maybe": make_entry("A ship may sail", "2024-03-09", modality=Entry.POSSIBLE, provisional=True, tags="the port", pieces=0),
        "undated": make_entry("Cranes stand still", "", pieces=0),
        "gone": make_entry("A horoscope", "2024-03-01", status=Entry.DISMISSED, pieces=0),
    }
    perform(annotate, story, maya, entry=made["undated"].pk, text="Who saw it?", at=MOMENT)
    perform(revise, story, maya, entry=made["talks"].pk, lane="Negotiations")
    origin = Origin.objects.create(story=story, name="Harbour News Agency")
    Reading.objects.create(article=made["strike"].evidence.get().article, origin=origin)
    return made


def found(story: Story, **asked: object) -> set[str]:
    return {entry.headline for entry in EntryFilter({name: str(value) for name, value in asked.items()}, story).qs}


@pytest.mark.parametrize(
    ("asked", "headlines"),
    [
        ({}, {"Dockers walk out", "Talks begin", "A ship may sail", "Cranes stand still"}),
        ({"q": "WALK"}, {"Dockers walk out"}),
        ({"q": "union"}, {"Talks begin"}),
        ({"q": "who saw"}, {"Cranes stand still"}),
        ({"q": "on monday"}, {"Dockers walk out"}),
        ({"q": "monday dockers"}, {"Dockers walk out"}),
        ({"q": '"monday dockers"'}, set()),
        ({"q": "saw cranes"}, {"Cranes stand still"}),
        ({"q": 'union "talks begin"'}, {"Talks begin"}),
        ({"q": 'union "begin talks"'}, set()),
        ({"q": 'union "the port'}, {"Talks begin"}),
        ({"q": "union zebra"}, set()),
        ({"q": "the union meets the port while talks begin to stall there"}, set()),
        ({"q": "%"}, set()),
        ({"lane": "Strikes"}, {"Dockers walk out"}),
        ({"lane": "Nowhere"}, {"Dockers walk out", "Talks begin", "A ship may sail", "Cranes stand still"}),
        ({"tag": "pay"}, {"Dockers walk out"}),
        ({"tag": "THE PORT"}, {"Dockers walk out", "A ship may sail"}),
        ({"tag": "port"}, {"Dockers walk out", "Talks begin", "A ship may sail", "Cranes stand still"}),
        ({"tag": "the port", "modality": "possible"}, {"A ship may sail"}),
        ({"q": "the port"}, {"Dockers walk out", "Talks begin", "A ship may sail"}),
        ({"status": "dismissed"}, {"A horoscope"}),
        ({"modality": "possible"}, {"A ship may sail"}),
        ({"certainty": "day"}, {"Dockers walk out"}),
        ({"certainty": "rough"}, {"Talks begin"}),
        ({"certainty": "provisional"}, {"A ship may sail"}),
        ({"certainty": "undated"}, {"Cranes stand still"}),
        ({"q": "dockers", "lane": "Negotiations"}, set()),
    ],
)
def test_what_is_found(cast: dict[str, Entry], story: Story, asked: dict[str, str], headlines: set[str]) -> None:
    assert found(story, **asked) == headlines


def test_by_origin_and_by_who_edited(cast: dict[str, Entry], story: Story, maya: User) -> None:
    assert found(story, origin=story.origins.get().pk) == {"Dockers walk out"}
    assert found(story, person=maya.pk) == {"Talks begin", "Cranes stand still"}


def test_the_timeline_and_the_table_show_the_same_and_mark_what_was_found(
    cast: dict[str, Entry], story: Story, client: Client, maya: User
) -> None:
    client.force_login(maya)
    board = client.get(f"/stories/{story.slug}/?q=walk").text
    table = client.get(f"/stories/{story.slug}/table/?q=walk").text
    assert "Dockers <mark>walk</mark> out" in board
    assert "Dockers <mark>walk</mark> out" in table
    assert "Talks begin" not in board + table
    assert re.search(r'href="/stories/harbour-strike/table/\?q=walk"', board)


def test_the_mark_and_the_table_tell_where_it_was_found_if_not_in_the_headline(
    cast: dict[str, Entry], story: Story, client: Client, maya: User
) -> None:
    client.force_login(maya)
    told = {
        '"on monday"': "In the evidence: {}Dockers walk out <mark>on Monday</mark>.",
        "who": "In a note: {}<mark>Who</mark> saw it?",
        "port": "In the summary: {}The union meets the <mark>port</mark>.",
    }
    for words, said in told.items():
        board = client.get(f"/stories/{story.slug}/", {"q": words}).text
        table = client.get(f"/stories/{story.slug}/table/", {"q": words}).text
        assert (said.format('<span dir="auto">') in board, said.format("") in table) == (True, True)


def test_each_part_is_marked_where_it_stands_and_told_once(
    cast: dict[str, Entry], story: Story, client: Client, maya: User
) -> None:
    client.force_login(maya)
    perform(annotate, story, maya, entry=cast["talks"].pk, text="Orlova chairs.", at=MOMENT)
    told = {
        "orlova TALKS port union": ("<mark>Talks</mark> begin", [
            "In a note: <mark>Orlova</mark> chairs.", "In the summary: The <mark>union</mark> meets the <mark>port</mark>.",
        ]),
        'out "dockers walk" monday': ("<mark>Dockers walk</mark> <mark>out</mark>", [
            "In the evidence: <mark>Dockers walk</mark> <mark>out</mark> on <mark>Monday</mark>.",
        ]),
    }
    for words, (headline, passages) in told.items():
        for path in ("", "table/"):
            page = client.get(f"/stories/{story.slug}/{path}", {"q": words}).text
            found = re.findall(r"In (?:the|a) [a-z]+: .*?(?=</p>)", page)
            assert f">{headline}</a>" in page
            assert [passage.replace('<span dir="auto">', "").removesuffix("</span>") for passage in found] == passages


@pytest.mark.parametrize("size", [1, 8])
def test_telling_where_costs_no_more_queries_for_more_entries(
    story: Story, make_entry: Make, client: Client, maya: User, size: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for i in range(size):
        make_entry(f"Entry {i}", f"2024-03-{i + 1:02}", notes=1)
    client.force_login(maya)
    client.get(f"/stories/{story.slug}/")
    for address, queries in (("", 28), ("table/", 24)):
        for cache in caches.all():
            cache.clear()
        with django_assert_num_queries(queries):
            assert "In the evidence:" in client.get(f"/stories/{story.slug}/{address}?q=Monday").text


def test_what_a_search_found_is_looked_for_again_after_an_edit(cast: dict[str, Entry], story: Story, maya: User) -> None:
    assert (found(story, q="walk"), found(story, q="walk stroll")) == ({"Dockers walk out"}, set())
    perform(revise, story, maya, entry=cast["strike"].pk, headline="Dockers stroll", summary="They walk.")
    perform(revise, story, maya, entry=cast["talks"].pk, headline="Walkout talks")
    assert found(story, q="walk") == {"Dockers stroll", "Walkout talks"}
    assert found(story, q="walk stroll") == {"Dockers stroll"}


ASKED = ({"q": "walk"}, {"tag": "port"}, {"modality": "happened"}, {"certainty": "day"}, {"certainty": "undated"}, {"lane": "Talks"},
         {"status": "accepted"}, {"q": "walk", "status": "accepted"})  # fmt: skip


def test_after_each_edit_the_timeline_shows_what_is_found_now(
    cast: dict[str, Entry], story: Story, client: Client, maya: User, make_entry: Make
) -> None:
    """What is remembered of each filter, brought up to date, draws what is drawn with nothing remembered."""
    client.force_login(maya)
    noted = make_entry("Quiet day", "2024-03-20", modality="planned")

    def drawn() -> list[str]:
        picture = {"HX-Request": "true", "HX-Target": "picture"}
        return [client.get(f"/stories/{story.slug}/", asked, headers=picture).text for asked in ASKED]

    def edit(by: Callable[..., str], **particulars: object) -> Operation:
        return perform(by, story, maya, **particulars)

    strike, talks = cast["strike"].pk, cast["talks"].pk
    made = [
        edit(accept, entries=[talks]), edit(revise, entry=noted.pk, tags="Port", edtf="2024-04"), edit(revise, entry=talks, lane="Talks"),
    ]
    steps: list[Callable[[], object]] = [
        lambda: edit(annotate, entry=noted.pk, text="They walk.", at=MOMENT), lambda: undo(made[1]),
        lambda: edit(revise, entry=strike, headline="Nobody moves", summary=""), lambda: edit(revise, entry=talks, edtf=""),
        lambda: edit(merge, survivor=talks, others=[strike]), lambda: edit(dismiss, entries=[noted.pk]), lambda: undo(made[0]),
    ]
    for step in steps:
        drawn()
        with suppress(Refused):
            step()
        brought = drawn()
        for cache in caches.all():
            cache.clear()
        assert brought == drawn()


def test_the_text_around_is_cut_between_words() -> None:
    assert around("a " * 50 + "needle" + " b" * 50, "NEEDLE") == f"… {'a ' * 18}needle{' b' * 18} …"
    assert around("x" * 200 + "needle" + "y" * 200, "needle") == f"… {'x' * 72}needle{'y' * 72} …"
    assert around("A needle.", "needle") == "A needle."


def test_a_tag_in_the_address_is_the_one_chosen_for_timeline_and_table(
    cast: dict[str, Entry], story: Story, client: Client, maya: User
) -> None:
    client.force_login(maya)
    for path in ("", "table/"):
        page = client.get(f"/stories/{story.slug}/{path}", {"tag": "the PORT"}).text
        assert '<option value="The port" selected>The port</option>' in page
        assert ("Dockers walk out" in page, "A ship may sail" in page, "Talks begin" in page) == (True, True, False)
        assert "Nothing is tagged “port”. All tags are shown." in client.get(f"/stories/{story.slug}/{path}?tag=port").text


def test_the_table_has_a_column_of_tags_once_there_are_any(story: Story, client: Client, maya: User, make_entry: Make) -> None:
    client.force_login(maya)
    entry = make_entry()
    assert "col-tags" not in client.get(f"/stories/{story.slug}/table/").text
    perform(revise, story, maya, entry=entry.pk, tags="<b>pay</b>")
    assert '<td class="col-tags" data-label="Tags">&lt;b&gt;pay&lt;/b&gt;</td>' in client.get(f"/stories/{story.slug}/table/").text


def test_what_is_sought_is_text(cast: dict[str, Entry], story: Story, client: Client, maya: User, make_entry: Make) -> None:
    make_entry("<b>(bold)</b> words", "2024-03-05")
    client.force_login(maya)
    page = client.get(f"/stories/{story.slug}/", {"q": "<b>("}).text
    assert "<mark>&lt;b&gt;(</mark>bold)&lt;/b&gt; words" in page
    assert "<b>(" not in page


def test_every_filter_has_a_name(story: Story) -> None:
    labels = [field.label for field in EntryFilter({}, story).form]
    assert labels == ["Search", "Lane", "Tag", "Status", "Modality", "Certainty", "Origin", "Edited by"]


def test_what_no_filter_can_be_is_said(cast: dict[str, Entry], story: Story, client: Client, maya: User) -> None:
    client.force_login(maya)
    page = client.get(f"/stories/{story.slug}/", {"lane": "Nowhere"}).text
    assert "This story has no lane “Nowhere”. All lanes are shown." in page


def test_how_many_were_found_is_said_and_none_is_not_an_empty_story(
    cast: dict[str, Entry], story: Story, client: Client, maya: User
) -> None:
    client.force_login(maya)
    assert "<b>1</b> found by “<bdi>walk</bdi>”" in client.get(f"/stories/{story.slug}/?q=walk").text
    nothing = client.get(f"/stories/{story.slug}/?q=zebra").text
    assert ("Nothing is found by that." in nothing, "No entries yet" in nothing) == (True, False)


def test_the_panel_marks_what_was_found_in_evidence_and_notes(
    cast: dict[str, Entry], story: Story, client: Client, maya: User
) -> None:
    client.force_login(maya)
    quote = cast["strike"].evidence.get().parts
    word = (quote[0] or quote[2]).split()[0]
    by_evidence = client.get(f"/stories/{story.slug}/entries/{cast['strike'].pk}/", {"q": word}).text
    by_note = client.get(f"/stories/{story.slug}/entries/{cast['undated'].pk}/?q=who+%22saw+it").text
    assert f"<blockquote><mark>{word}</mark>" in by_evidence
    assert "<mark>Who</mark> <mark>saw it</mark>?" in by_note


def test_the_panel_steps_through_what_is_found_even_from_what_no_longer_is(
    story: Story, client: Client, maya: User, make_entry: Make
) -> None:
    client.force_login(maya)
    first, _, second, third = (make_entry(words, f"2024-03-0{i}") for i, words in enumerate(("Port A", "Rail", "Port B", "Port C"), 1))
    address = f"/stories/{story.slug}/entries/{second.pk}/?q=Port"
    neighbours = [f'href="/stories/{story.slug}/entries/{entry.pk}/?q=Port"' for entry in (first, third)]
    page = client.get(address).text
    assert ([link in page for link in neighbours], "2 of 3" in page) == ([True, True], True)
    perform(revise, story, maya, entry=second.pk, headline="Barge B")
    Evidence.objects.all().delete()
    page = client.get(address).text
    assert ([link in page for link in neighbours], " of 2" in page) == ([True, True], False)
