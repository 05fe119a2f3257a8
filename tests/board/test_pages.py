"""What pages cost and who may see them: literal query counts at two sizes, and a permission table over every address."""

from collections.abc import Callable

import lxml.html
import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from pytest_django import DjangoAssertNumQueries

from tests.conftest import MOMENT
from timeline.articles.models import Story
from timeline.entries import edits, history
from timeline.entries.models import Entry, Operation


@pytest.mark.parametrize("size", [2, 12])
@pytest.mark.parametrize(
    ("address", "queries"),
    [("", 23), ("entries/{pk}/", 39), ("table/", 18), ("history/", 13), ("merge/?entry={pk}&entry={other}", 12), ("review/", 18)],
)
def test_queries_do_not_grow_with_the_story(
    desk: Client, story: Story, make_entry: Callable[..., Entry], django_assert_num_queries: DjangoAssertNumQueries,
    size: int, address: str, queries: int,
) -> None:
    made = [make_entry(f"Entry {i}", f"2024-03-{i + 1:02}", pieces=2, notes=1) for i in range(size)]
    desk.get(f"/stories/{story.slug}/")  # what is only looked up once, such as content types, is not the page's cost
    with django_assert_num_queries(queries):
        response = desk.get(f"/stories/{story.slug}/" + address.format(pk=made[0].pk, other=made[1].pk))
    assert response.status_code == 200


def test_an_edit_keeps_the_counts_that_the_next_look_is_drawn_from(
    desk: Client, story: Story, make_entry: Callable[..., Entry], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    made = [make_entry(when=when) for when in ("2014-03-04", "2024-03-04")]
    for gathered, queries in ((1, 23), (0, 21)):
        desk.get(f"/stories/{story.slug}/")
        with django_assert_num_queries(queries) as asked:
            desk.get(f"/stories/{story.slug}/")
        assert sum('AS "ranks"' in query["sql"] for query in asked) == gathered
        history.perform(edits.accept, story, entries=[made.pop().pk])


@pytest.mark.parametrize("size", [2, 12])
def test_after_an_edit_a_filter_gathers_only_what_it_touched(
    desk: Client, story: Story, make_entry: Callable[..., Entry], size: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    made = [make_entry(when=f"2024-03-{day + 1:02}") for day in range(size)]
    address = f"/stories/{story.slug}/?modality=happened"
    history.perform(edits.accept, story, entries=[made[0].pk])
    desk.get(address)
    with django_assert_num_queries(20) as unchanged:
        desk.get(address)
    history.perform(edits.accept, story, entries=[made[1].pk])
    with django_assert_num_queries(28) as touched:
        desk.get(address)
    gathered = [[query["sql"] for query in asked if 'AS "ranks"' in query["sql"]] for asked in (unchanged, touched)]
    assert [len(queries) for queries in gathered] == [0, 1]
    assert f"IN ({made[1].pk})" in gathered[1][0]


def test_numbers_are_grouped_for_people_and_nowhere_else(desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
    make_entry(pk=1_234_567)
    Entry.objects.bulk_create(
        Entry(story=story, headline=f"Entry {i}", edtf="2024-03-04", earliest="2024-03-04", latest="2024-03-04") for i in range(1200)
    )
    page = desk.get(f"/stories/{story.slug}/").text
    assert ("1,201 entries" in page, "All 1,201 dated entries" in page, "1201" in page) == (True, True, False)
    assert 'id="entry-1234567"' in desk.get(f"/stories/{story.slug}/entries/1234567/").text


@pytest.mark.parametrize("address", ["", "articles/", "review/"])
def test_an_empty_story_leads_to_adding_pages(desk: Client, story: Story, address: str) -> None:
    page = desk.get(f"/stories/{story.slug}/{address}").text
    assert page.count(f'<a href="/stories/{story.slug}/add/">Add pages</a>') == 1


@pytest.mark.parametrize("page", ["public", "embed"])
def test_readers_fetch_only_what_has_changed(client: Client, story: Story, make_entry: Callable[..., Entry], page: str) -> None:
    entry = make_entry(status=Entry.ACCEPTED)
    history.perform(edits.release, story, at=MOMENT)
    address = f"/stories/{story.slug}/{page}/"
    first = client.get(address)
    again = client.get(address, headers={"If-None-Match": first["ETag"]})
    assert (first.status_code, again.status_code, again.content, again["Cache-Control"]) == (200, 304, b"", "public, max-age=60")
    history.perform(edits.revise, story, entry=entry.pk, headline="Dockers down tools")
    assert client.get(address, headers={"If-None-Match": first["ETag"]}).status_code == 200


def test_an_empty_table_says_whether_anything_was_asked(desk: Client, story: Story) -> None:
    assert "No entries yet." in desk.get(f"/stories/{story.slug}/table/").text
    assert "No entry matches." in desk.get(f"/stories/{story.slug}/table/?modality=planned").text


def test_what_no_window_parts_any_further_opens_in_the_table(
    desk: Client, story: Story, make_entry: Callable[..., Entry]
) -> None:
    make_entry(when="2024-03-20", pieces=0, importance=1)
    day = {"edtf": "2024-03-04", "earliest": "2024-03-04", "latest": "2024-03-04", "lane": "Port & city"}
    Entry.objects.bulk_create(Entry(story=story, headline=f"Entry {i}", **day) for i in range(80))
    page = lxml.html.fromstring(desk.get(f"/stories/{story.slug}/?from=2024-03-01&to=2024-03-31").text)
    [bin_] = page.xpath("//li[@class='bin']/a")
    assert bin_.get("href") == "?from=2024-03-04&to=2024-03-04"
    page = lxml.html.fromstring(desk.get(f"/stories/{story.slug}/{bin_.get('href')}").text)
    [bin_] = page.xpath("//li[@class='bin']/a")
    assert bin_.get("href") == f"/stories/{story.slug}/table/?from=2024-03-04&to=2024-03-04&lane=Port%20%26%20city"
    assert desk.get(bin_.get("href")).context["table"].paginator.count == 80


# Address: who may GET it (anonymous, viewer, editor) and who may POST to it. 302 leads to the sign-in page.
PERMISSIONS = {
    "stories": ("", (200, 200, 200), (405, 405, 405)),
    "board": ("stories/{story}/", (302, 200, 200), (405, 405, 405)),
    "print": ("stories/{story}/print/", (302, 200, 200), (405, 405, 405)),
    "public-print": ("stories/{story}/public/print/", (404, 404, 404), (405, 405, 405)),
    "table": ("stories/{story}/table/", (302, 200, 200), (405, 405, 405)),
    "history": ("stories/{story}/history/", (302, 200, 200), (405, 405, 405)),
    "entry": ("stories/{story}/entries/{entry}/", (302, 200, 200), (405, 405, 405)),
    "article": ("stories/{story}/articles/{article}/", (302, 200, 200), (405, 405, 405)),
    "sources": ("stories/{story}/articles/", (302, 200, 200), (405, 405, 405)),
    "raw": ("stories/{story}/raw/{article}/", (302, 403, 403), (405, 405, 405)),
    "date-reading": ("stories/{story}/entries/{entry}/date/?date=May", (302, 200, 200), (405, 405, 405)),
    "review": ("stories/{story}/review/", (302, 403, 200), (302, 403, 302)),
    "review-answer": ("stories/{story}/review/answer/", (302, 403, 302), (302, 403, 422)),
    "review-undo": ("stories/{story}/review/undo/99/", (302, 403, 302), (302, 403, 404)),
    "together": ("stories/{story}/together/", (302, 204, 200), (405, 405, 405)),
    "merge": ("stories/{story}/merge/", (302, 403, 422), (302, 403, 422)),
    "new-story": ("stories/new/", (302, 403, 200), (302, 403, 422)),
    "add-pages": ("stories/{story}/add/", (302, 403, 200), (302, 403, 422)),
    "import": ("stories/{story}/add/99/", (302, 403, 404), (302, 403, 302)),
    "import-continue": ("stories/{story}/add/99/continue/", (302, 403, 302), (302, 403, 404)),
    "import-good": ("stories/{story}/add/99/good/", (302, 403, 302), (302, 403, 404)),
    "imports-discard": ("stories/{story}/add/discard/", (302, 403, 302), (302, 403, 302)),
    "import-discard": ("stories/{story}/add/99/discard/", (302, 403, 302), (302, 403, 404)),
    "revise": ("stories/{story}/entries/{entry}/revise/", (302, 403, 302), (302, 403, 422)),
    "stops": ("stories/{story}/entries/{entry}/stops/", (302, 403, 422), (302, 403, 302)),
    "place": ("stories/{story}/entries/{entry}/place/", (302, 403, 302), (302, 403, 422)),
    "split": ("stories/{story}/entries/{entry}/split/", (302, 403, 302), (302, 403, 422)),
    "link": ("stories/{story}/entries/{entry}/link/", (302, 403, 302), (302, 403, 422)),
    "unlink": ("stories/{story}/entries/{entry}/unlink/", (302, 403, 302), (302, 403, 422)),
    "move": ("stories/{story}/entries/{entry}/earlier/", (302, 403, 302), (302, 403, 422)),
    "annotate": ("stories/{story}/entries/{entry}/annotate/", (302, 403, 302), (302, 403, 422)),
    "resolve": ("stories/{story}/entries/{entry}/notes/99/resolve/", (302, 403, 302), (302, 403, 422)),
    "reject": ("stories/{story}/entries/{entry}/suggestions/99/reject/", (302, 403, 302), (302, 403, 422)),
    "set-status": ("stories/{story}/accept/", (302, 403, 302), (302, 403, 422)),
    "set-lane": ("stories/{story}/lane/", (302, 403, 422), (302, 403, 422)),
    "set-release": ("stories/{story}/withdraw/", (302, 403, 302), (302, 403, 422)),
    "decide-block": ("stories/{story}/readings/{article}/block/", (302, 403, 302), (302, 403, 422)),
    "decide-published": ("stories/{story}/readings/{article}/published/", (302, 403, 302), (302, 403, 422)),
    "decide-origin": ("stories/{story}/readings/{article}/origin/", (302, 403, 302), (302, 403, 422)),
    "withdraw-article": ("stories/{story}/readings/{article}/withdraw/", (302, 403, 302), (302, 403, 200)),
    "undo": ("stories/{story}/operations/99/undo/", (302, 403, 302), (302, 403, 404)),
    "public": ("stories/{story}/public/", (404, 404, 404), (405, 405, 405)),
    "embed": ("stories/{story}/embed/", (404, 404, 404), (405, 405, 405)),
    "sign-in": ("sign-in/", (200, 302, 302), (200, 302, 302)),
    "sign-out": ("sign-out/", (405, 405, 405), (302, 302, 302)),
    "demo-sign-in": ("demo/sign-in/", (405, 405, 405), (404, 404, 404)),
}


def names(patterns: list[URLPattern | URLResolver]) -> set[str]:
    found = set()
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            found |= set() if pattern.app_name == "admin" else names(pattern.url_patterns)
        else:
            found.add(pattern.name)
    return found


def test_every_address_has_its_row() -> None:
    assert names(get_resolver().url_patterns) == set(PERMISSIONS)


@pytest.mark.parametrize("name", PERMISSIONS)
def test_who_may_do_what(
    client: Client, story: Story, make_entry: Callable[..., Entry], vera: User, maya: User, name: str
) -> None:
    entry = make_entry(pieces=2)
    article = story.articles.first().key
    path, gets, posts = PERMISSIONS[name]
    address = "/" + path.format(story=story.slug, entry=entry.pk, article=article)
    for method, expected in ((client.get, gets), (client.post, posts)):
        answers = []
        for person in (None, vera, maya):
            client.logout()
            if person:
                client.force_login(person)
            answers.append(method(address).status_code)
        assert tuple(answers) == expected, method.__name__
    assert Operation.objects.count() == 0


@pytest.mark.parametrize(
    "path", ["stories/nowhere/", "stories/{story}/entries/987654/", "stories/{story}/articles/none/", "stories/{story}/x/", "x",
             "stories/{story}/entries/99999999999999999999/", "stories/nowhere/entries/1/revise/"],
)
def test_what_is_not_there_is_a_plain_404(desk: Client, story: Story, path: str) -> None:
    response = (desk.post if "revise" in path else desk.get)("/" + path.format(story=story.slug))
    assert response.status_code == 404
    assert "Nothing is here" in response.text


def test_another_storys_entry_is_not_there(desk: Client, make_entry: Callable[..., Entry]) -> None:
    other = Story.objects.create(slug="other", title="Other")
    entry = make_entry()
    assert desk.get(f"/stories/{other.slug}/entries/{entry.pk}/").status_code == 404


def test_the_demo_story_is_open_to_anyone_only_in_a_demo(client: Client, db: None, settings: object) -> None:
    Story.objects.create(slug="rare-earths", title="Rare earths")
    assert client.get("/stories/rare-earths/").status_code == 302
    settings.DEMO = True
    assert client.get("/stories/rare-earths/").status_code == 200
    assert client.post("/stories/rare-earths/accept/").status_code == 302


def test_markup_in_text_is_shown_as_text(desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
    hostile = "</script><script>alert(1)</script>{{ 7|add:7 }}<img src=x onerror=alert(1)>"
    entry = make_entry(headline=hostile, summary=hostile, lane="<b>lane</b>", date_reason=hostile, pieces=1, notes=1)
    entry.annotations.update(text=hostile)
    for path in ("", f"entries/{entry.pk}/", "table/", f"merge/?entry={entry.pk}&entry={make_entry().pk}",
                 f"articles/{story.articles.first().key}/"):
        text = desk.get(f"/stories/{story.slug}/{path}").text
        assert "<script>alert" not in text
        assert "<img src=x" not in text
        assert "<b>lane" not in text


def test_a_merged_entry_leads_to_the_one_that_lives(desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
    living = make_entry()
    gone = make_entry(merged_into=living)
    response = desk.get(f"/stories/{story.slug}/entries/{gone.pk}/")
    assert (response.status_code, response["Location"]) == (302, f"/stories/{story.slug}/entries/{living.pk}/")


def test_the_public_page_shows_only_what_was_accepted(
    client: Client, story: Story, make_entry: Callable[..., Entry], django_user_model: type[User]
) -> None:
    from timeline.entries.models import Release

    make_entry("Accepted and shown", status=Entry.ACCEPTED, tags="pay, port")
    make_entry("Only proposed")
    Release.objects.create(story=story, at="2024-03-12T09:30:00Z")
    for path in ("public", "embed"):
        text = client.get(f"/stories/{story.slug}/{path}/").text
        assert "Accepted and shown" in text
        assert "<b>Tags.</b> pay, port" in text
        assert "Only proposed" not in text
    assert "frame-ancestors *" in client.get(f"/stories/{story.slug}/embed/")["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in client.get(f"/stories/{story.slug}/public/")["Content-Security-Policy"]
