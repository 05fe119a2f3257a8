"""Pages taken in through the browser: all or nothing, said in words, typed text kept, recognised again, within limits."""

import re
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO

import pytest
from django.conf import LazySettings
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from tests.corpus.outcomes import CORPUS, GOOD, MADE_REFUSED, REFUSED, TAKEN
from timeline.articles import staging
from timeline.articles.imports import Import
from timeline.articles.models import Article, Story
from timeline.articles.parts import Part
from timeline.board import intake
from timeline.entries.journal import Refused

HTMX = {"HX-Request": "true"}
TEXT = (
    "Dockers at Kestrel Bay walked out on Monday, 4 March 2024, after talks broke down.\n"
    "The union said that 400 members had joined the strike.\n"
)


def file(name: str, data: bytes | str) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data.encode() if isinstance(data, str) else data)


@pytest.fixture
def add(desk: Client, story: Story) -> Callable[..., HttpResponse]:
    def post(*files: SimpleUploadedFile, **typed: str) -> HttpResponse:
        return desk.post(f"/stories/{story.slug}/add/", {"files": files, **typed}, follow=True)

    return post


def said(response: HttpResponse) -> str:
    """The words of the page without its markup, blanks folded."""
    text = re.sub(r"<[^>]+>", " ", response.text.split("<main")[1])
    return " ".join(text.replace("&#x27;", "'").replace("&quot;", '"').replace("&amp;", "&").split())


def test_a_pasted_page_comes_in_with_what_is_known_beside_it(add: Callable[..., HttpResponse]) -> None:
    response = add(text=TEXT.replace("\n", "\r\n"), outlet="The Harbour Post", headline="Walk-out", published="2024-03-05",
                   url="https://harbour.example/1")

    article = Article.objects.get()
    assert (article.raw, article.headline, article.outlet.name, article.url, str(article.published)) == (
        TEXT, "Walk-out", "The Harbour Post", "https://harbour.example/1", "2024-03-05",
    )
    assert article.key.startswith("dockers-at-kestrel-bay-walked-out-")
    assert "1 page came in" in said(response)


def test_the_same_page_again_is_recognised_whatever_it_was_called(add: Callable[..., HttpResponse]) -> None:
    add(file("walkout.txt", TEXT))
    response = add(text=TEXT, headline="Another headline")

    assert "Nothing new came in 1 was known already and stays as it is." in said(response)
    assert [article.key for article in Article.objects.all()] == ["walkout"]


def test_pasted_markup_is_a_page_too(add: Callable[..., HttpResponse]) -> None:
    add(text="<!DOCTYPE html><title>Dam</title><p>The dam held on Monday.</p>")
    assert Article.objects.get().media_type == "text/html"


def test_files_of_every_kind_come_in_together(add: Callable[..., HttpResponse]) -> None:
    response = add(*(file(name, (CORPUS / "taken" / name).read_bytes()) for name in ("pages.zip", "feed.rss", "html.txt")), text=TEXT)

    assert "6 pages came in 1 was known already" in said(response)


def test_the_timeline_is_built_by_one_more_press(desk: Client, add: Callable[..., HttpResponse], story: Story) -> None:
    response = add(text=TEXT, published="2024-03-05")
    address = response.redirect_chain[-1][0]
    assert "Next, the timeline is built: all 1 article of the story is cleaned, dated and compared." in said(response)

    response = desk.post(f"{address}continue/", follow=True)

    assert "Proposed 1 entry from 1 article." in said(response)
    assert story.entries.count() == 1
    assert "Proposed 1 entry" in said(desk.post(f"{address}continue/", follow=True))


def test_with_script_each_step_answers_with_the_part_that_changed(desk: Client, add: Callable[..., HttpResponse]) -> None:
    address = add(text=TEXT).redirect_chain[-1][0]
    response = desk.post(f"{address}continue/", headers=HTMX)

    assert response.text.lstrip().startswith('<section id="import"')
    assert "See the timeline" in response.text


def test_a_refusal_stores_nothing_lists_all_and_keeps_what_was_typed(add: Callable[..., HttpResponse]) -> None:
    rows = '{"key": "a", "text": "One."}\n{"key": "b"}\n'
    response = add(file("rows.jsonl", rows), file("photo.txt", b"\x89PNG\r\n"), text=TEXT, outlet="The <Harbour> Post")

    assert response.status_code == 422
    assert not Article.objects.exists()
    words = said(response)
    assert "Nothing was imported yet 2 things in it are refused, 2 pages are good." in words
    assert "rows.jsonl, line 2: the field “text” (or “html”) is missing." in words
    assert "photo.txt: this is a PNG image" in words
    assert TEXT.splitlines()[0] in response.text
    assert 'value="The &lt;Harbour&gt; Post"' in response.text


def test_the_good_ones_come_in_when_asked_for(desk: Client, add: Callable[..., HttpResponse], story: Story) -> None:
    add(file("rows.jsonl", '{"key": "a", "text": "One."}\n{"key": "b"}\n'))
    upload = Import.objects.get()
    assert f"/stories/{story.slug}/add/{upload.pk}/" in desk.get(f"/stories/{story.slug}/add/").text

    response = desk.post(f"/stories/{story.slug}/add/{upload.pk}/good/", follow=True)

    assert "1 page came in" in said(response)
    assert "1 thing was refused and left out: rows.jsonl, line 2" in said(response)
    assert [article.key for article in Article.objects.all()] == ["a"]


def test_an_import_that_is_given_up_leaves_nothing(desk: Client, add: Callable[..., HttpResponse], story: Story) -> None:
    add(file("photo.txt", b"\x89PNG\r\n"), text=TEXT)
    desk.post(f"/stories/{story.slug}/add/{Import.objects.get().pk}/discard/")

    assert not Import.objects.exists()
    assert not Article.objects.exists()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({}, "There is nothing to add yet."),
        ({"text": " \n"}, "There is nothing to add yet."),
        ({"text": "a\n" * 20_001}, "The pasted text: 20,001 lines are more than the 20,000"),
        ({"text": "a\x07"}, "The pasted text: byte 1 (line 1), U+0007, is a control character"),
        ({"text": TEXT, "published": "2024-02-30"}, "This is no day of the calendar."),
        ({"text": TEXT, "url": "javascript:alert(1)"}, "This is no web address."),
        ({"text": TEXT, "headline": "x" * 301}, "at most 300 characters (it has 301)"),
    ],
)
def test_what_is_wrong_is_said_beside_what_was_typed(add: Callable[..., HttpResponse], typed: dict[str, str], words: str) -> None:
    response = add(**typed)

    assert response.status_code == 422
    assert words in said(response)
    assert typed.get("text", "")[:40].strip() in response.text
    assert not Import.objects.exists()


def test_a_headline_belongs_to_one_page(add: Callable[..., HttpResponse]) -> None:
    response = add(file("a.txt", GOOD), text=TEXT, headline="Walk-out")
    assert "A headline and a link belong to one page, and there are several." in said(response)


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_the_corpus_of_bad_files_is_refused_in_words(add: Callable[..., HttpResponse], name: str) -> None:
    response = add(file(name, (CORPUS / "refused" / name).read_bytes()))

    assert response.status_code == 422
    assert REFUSED[name] in said(response)
    assert not Article.objects.exists()


@pytest.mark.parametrize("name", sorted(TAKEN))
def test_the_corpus_of_odd_files_is_taken_and_shown_as_text(
    desk: Client, add: Callable[..., HttpResponse], name: str, story: Story
) -> None:
    address = add(file(name, (CORPUS / "taken" / name).read_bytes())).redirect_chain[-1][0]
    assert Article.objects.count() == TAKEN[name]
    assert desk.post(f"{address}continue/").status_code == 302
    for article in Article.objects.all():
        response = desk.get(reverse("article", args=[story.slug, article.key]))
        assert response.status_code == 200
        assert "<script>alert" not in response.text
        assert "<img src=x" not in response.text


@pytest.mark.parametrize("name", sorted(set(MADE_REFUSED) - {"one_line.txt", "wide_bomb.zip"}))
def test_huge_files_are_refused_in_words(add: Callable[..., HttpResponse], name: str) -> None:
    make, words = MADE_REFUSED[name]
    response = add(file(name, make()))
    assert (response.status_code, words in said(response)) == (422, True)


def test_a_long_import_shows_how_far_it_got_and_goes_on(
    desk: Client, add: Callable[..., HttpResponse], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "STEP_BYTES", 100)
    rows = "\n".join(f'{{"key": "page-{number}", "text": "The dam held on {number} May 2024."}}' for number in range(10, 16))
    response = add(file("rows.jsonl", rows))
    address = response.redirect_chain[-1][0]
    assert "2 of 6 read." in said(response)
    assert 'hx-trigger="load, submit"' in response.text

    assert "3 of 6 read." in said(desk.post(f"{address}continue/", follow=True))
    for _ in range(4):
        response = desk.post(f"{address}continue/", follow=True)

    assert "6 pages came in" in said(response)


def test_a_build_that_runs_is_not_begun_twice(desk: Client, add: Callable[..., HttpResponse]) -> None:
    address = add(text=TEXT).redirect_chain[-1][0]
    Import.objects.update(state=Import.BUILDING, building_since=timezone.now())

    response = desk.post(f"{address}continue/", follow=True)

    assert "all 1 articles of the story are being read" in said(response)
    assert Import.objects.get().state == Import.BUILDING


def test_a_build_that_broke_off_can_be_begun_again(desk: Client, add: Callable[..., HttpResponse]) -> None:
    address = add(text=TEXT).redirect_chain[-1][0]
    Import.objects.update(state=Import.BUILDING, building_since=timezone.now() - intake.BROKEN_OFF - timedelta(minutes=1))
    assert "broke off. It changed nothing of the timeline." in said(desk.get(address))

    assert "See the timeline" in said(desk.post(f"{address}continue/", follow=True))


def test_a_build_that_fails_leaves_the_pages_and_may_be_tried_again(
    desk: Client, add: Callable[..., HttpResponse], monkeypatch: pytest.MonkeyPatch
) -> None:
    address = add(text=TEXT).redirect_chain[-1][0]
    monkeypatch.setattr(intake, "build_timeline", lambda story: 1 / 0)
    desk.raise_request_exception = False

    assert desk.post(f"{address}continue/").status_code == 500
    assert Import.objects.get().state == Import.STORED


def test_a_build_that_others_keep_overtaking_says_so(
    desk: Client, add: Callable[..., HttpResponse], monkeypatch: pytest.MonkeyPatch
) -> None:
    address = add(text=TEXT).redirect_chain[-1][0]

    def overtaken(story: Story) -> None:
        raise Refused("The articles kept changing.")

    monkeypatch.setattr(intake, "build_timeline", overtaken)

    response = desk.post(f"{address}continue/")

    assert (response.status_code, "The articles kept changing." in said(response)) == (422, True)
    assert Import.objects.get().state == Import.STORED


def test_a_new_story_is_named_by_its_title(desk: Client) -> None:
    response = desk.post("/stories/new/", {"title": "  The  ferry fire "})
    assert (response.status_code, response["Location"]) == (302, "/stories/the-ferry-fire/add/")
    assert Story.objects.get().title == "The ferry fire"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"title": "Harbour strike"}, "The story “The harbour strike” has the address “harbour-strike” already."),
        ({"title": "New"}, "This page has the address “new” already."),
        ({"title": "稀土"}, "No address can be made from this title."),
        ({"title": "Ferry", "slug": "Ferry fire"}, "Use small letters a to z, digits and hyphens only."),
        ({"title": ""}, "This field is required."),
    ],
)
def test_a_story_that_cannot_be_begun_is_refused_in_words(desk: Client, story: Story, typed: dict[str, str], words: str) -> None:
    response = desk.post("/stories/new/", typed)
    assert response.status_code == 422
    assert words in said(response)
    assert Story.objects.count() == 1


def test_only_editors_are_offered_to_add(client: Client, story: Story, vera: User, maya: User) -> None:
    offered = []
    for person in (vera, maya):
        client.force_login(person)
        board, stories = client.get(f"/stories/{story.slug}/"), client.get("/")
        offered.append((f"/stories/{story.slug}/add/" in board.text, "/stories/new/" in stories.text))
    assert offered == [(False, False), (True, True)]


def test_whoever_signs_in_comes_back_to_the_page(client: Client, story: Story) -> None:
    assert client.get(f"/stories/{story.slug}/add/")["Location"] == f"/sign-in/?next=/stories/{story.slug}/add/"


def test_another_storys_import_is_not_there(desk: Client, add: Callable[..., HttpResponse]) -> None:
    add(text=TEXT)
    other = Story.objects.create(slug="other", title="Other")
    assert desk.get(f"/stories/{other.slug}/add/{Import.objects.get().pk}/").status_code == 404


@pytest.mark.parametrize("size", [1, 30])
def test_queries_do_not_grow_with_the_import(
    desk: Client, story: Story, maya: User, django_assert_num_queries: DjangoAssertNumQueries, size: int
) -> None:
    parts = [Part(f"{number}.txt", "text", b"\x89PNG", str(number)) for number in range(size)]
    upload = staging.stage(story, maya, timezone.now(), parts, {})
    staging.advance(upload)
    staging.advance(upload)
    desk.get("/")
    with django_assert_num_queries(14):
        assert desk.get(f"/stories/{story.slug}/add/{upload.pk}/").status_code == 200
    with django_assert_num_queries(12):
        desk.get(f"/stories/{story.slug}/add/")


def test_in_a_demo_little_may_be_handed_in(add: Callable[..., HttpResponse], settings: LazySettings) -> None:
    settings.DEMO = True
    rows = "\n".join(f'{{"key": "{number}", "text": "One."}}' for number in range(401))
    assert "More than 400 pages are too many for one import." in said(add(file("rows.jsonl", rows)))
    pages = [file(f"{number}.html", "<p>" + "x" * 2_000_000) for number in range(3)]
    assert "More than 5,000,000 bytes are too many for one import." in said(add(*pages))


def test_in_a_demo_a_story_and_the_desk_fill_up(
    add: Callable[..., HttpResponse], desk: Client, story: Story, settings: LazySettings
) -> None:
    settings.DEMO = True
    Article.objects.bulk_create([Article(story=story, key=f"page-{number}", raw="One.") for number in range(600)])
    Story.objects.bulk_create([Story(slug=f"story-{number}", title="Another") for number in range(49)])

    assert "The pasted text: the demo holds no more articles in one story." in said(add(text=TEXT))
    assert "This demo holds no more stories." in said(desk.post("/stories/new/", {"title": "One more"}))


def test_too_many_imports_within_the_hour_are_put_off_and_the_text_is_kept(
    add: Callable[..., HttpResponse], story: Story, maya: User
) -> None:
    Import.objects.bulk_create([Import(story=story, by=maya, begun_at=timezone.now()) for _ in range(120)])
    response = add(text=TEXT)

    assert (response.status_code, response["Retry-After"]) == (429, "600")
    assert TEXT.splitlines()[0] in response.text
    assert not Article.objects.exists()


def test_an_address_is_asked_for_only_where_fetching_is_switched_on(desk: Client, story: Story, settings: LazySettings) -> None:
    path = f"/stories/{story.slug}/add/"
    assert 'name="address"' not in desk.get(path).text
    assert desk.post(path, {"address": "http://127.0.0.1/"}).status_code == 422
    settings.FETCH = True
    assert 'name="address"' in desk.get(path).text
    response = desk.post(path, {"address": "http://127.0.0.1/", "text": TEXT})
    assert "“127.0.0.1” is not on the public internet." in said(response)
    assert TEXT.splitlines()[0] in response.text
    settings.DEMO = True
    assert 'name="address"' not in desk.get(path).text


FORM = "application/x-www-form-urlencoded"
REQUESTS = {
    "no boundary": ({"data": b"--x\r\n\r\n", "content_type": "multipart/form-data"}, 400, "That request can't be read"),
    "not multipart": ({"data": b"\x00\xff" * 50, "content_type": "multipart/form-data; boundary=x"}, 422, "nothing to add yet"),
    "a thousand and one fields": ({"data": "&".join(f"a{i}=1" for i in range(1_001)), "content_type": FORM}, 413, "too much at once"),
    "an oversized field": ({"data": b"text=" + b"x" * 4_600_000, "content_type": FORM}, 413, "That is too much at once"),
    "a hundred and one files": (
        {"data": {"files": [BytesIO(b"x") for _ in range(101)]}}, 400, "That request can't be read",
    ),
    "a pk beyond the database": ({"path": "add/9223372036854775808/continue/"}, 404, "Nothing is here"),
    "a length that lies": (
        {"data": b"--x--", "content_type": "multipart/form-data; boundary=x", "CONTENT_LENGTH": "200000000"}, 413, "too much at once",
    ),
}


@pytest.mark.parametrize("name", REQUESTS)
def test_a_malformed_request_is_answered_in_words(desk: Client, story: Story, name: str) -> None:
    options, status, words = REQUESTS[name]
    response = desk.post(f"/stories/{story.slug}/{options.get('path', 'add/')}", **{k: v for k, v in options.items() if k != "path"})
    assert (response.status_code, words in said(response)) == (status, True)
    assert "Traceback" not in response.text


def test_an_oversized_upload_is_refused_before_it_is_kept(desk: Client, story: Story) -> None:
    response = desk.post(f"/stories/{story.slug}/add/", {"files": [file(f"{i}.txt", b"x" * 4_900_000) for i in range(6)], "text": TEXT})
    assert (response.status_code, "Files may have 25 MB together" in said(response)) == (413, True)
    assert not Import.objects.exists()


@pytest.mark.parametrize("day", ["0001-01-01", "1599-12-31", "9999-12-31"])
def test_a_publish_date_that_cannot_be_is_refused_in_words(add: Callable[..., HttpResponse], day: str) -> None:
    response = add(text=TEXT, published=day)
    assert (response.status_code, f"That can't be right: {day} lies" in said(response)) == (422, True)


@pytest.mark.parametrize("field", ["headline", "outlet"])
def test_server_output_is_no_name(add: Callable[..., HttpResponse], field: str) -> None:
    response = add(text=TEXT, **{field: "Fatal error: x in /home/harbour/top.php on line 3"})
    assert (response.status_code, "This holds output of a server" in said(response)) == (422, True)


def test_the_same_bytes_under_another_name_are_known(add: Callable[..., HttpResponse]) -> None:
    add(file("walkout.txt", TEXT))
    response = add(file("strike.txt", TEXT.rstrip()), file("bay.txt", f"{TEXT}\n"))

    assert "Nothing new came in 2 were known already" in said(response)
    assert "“strike” is known already, as “walkout” ." in said(response)
    assert Article.objects.count() == 1


def test_a_known_page_offers_no_build_when_nothing_changed(desk: Client, add: Callable[..., HttpResponse]) -> None:
    address = add(text=TEXT, published="2024-03-05").redirect_chain[-1][0]
    desk.post(f"{address}continue/")
    words = said(add(text=TEXT))

    assert ("Build the timeline" in words, "a minute or more" in words, "See the timeline" in words) == (False, False, True)


def test_what_a_known_page_lacked_is_filled_in_and_built(desk: Client, add: Callable[..., HttpResponse]) -> None:
    address = add(file("walkout.txt", TEXT)).redirect_chain[-1][0]
    desk.post(f"{address}continue/")
    words = said(add(file("walkout.txt", TEXT), outlet="The Harbour Post"))

    assert "“walkout” is known already; its outlet was filled in ." in words
    assert "Build the timeline" in words


def test_what_came_in_is_named_with_the_dates_that_wait(desk: Client, add: Callable[..., HttpResponse], story: Story) -> None:
    address = add(file("walkout.txt", TEXT)).redirect_chain[-1][0]
    response = desk.post(f"{address}continue/", follow=True)

    assert reverse("article", args=[story.slug, "walkout"]) in response.text
    assert "Of 1 article that came in the publish date waits for somebody to confirm it: review ." in said(response)


def test_imports_that_wait_are_named_and_can_be_dropped(desk: Client, add: Callable[..., HttpResponse], story: Story) -> None:
    for number in range(2):
        add(file(f"rows-{number}.jsonl", '{"key": "a", "text": "One."}\n{"key": "b"}\n'))
    add(file("photo.txt", b"\x89PNG\r\n"))
    page = desk.get(f"/stories/{story.slug}/add/")
    assert "rows-0.jsonl, line 1 by maya" in said(page)
    assert said(page).count("waits: 1 of it refused, 1 good.") == 2
    assert "photo.txt" not in page.text

    desk.post(f"/stories/{story.slug}/add/discard/")

    assert not Import.objects.exists()


@pytest.mark.parametrize("rows", ['[{"key": "a", "text": "One."}, {"key": "b", "text": "Two."}]',
                                  '[\n  {\n    "key": "a",\n    "text": "One."\n  },\n  {"key": "b", "text": "Two."}\n]\n',
                                  '{\n  "key": "a",\n  "text": "One."\n}\n{\n  "key": "b",\n  "text": "Two."\n}\n'])
def test_objects_in_an_array_or_over_several_lines_are_taken(add: Callable[..., HttpResponse], rows: str) -> None:
    assert "2 pages came in" in said(add(file("rows.json", rows)))


def test_broken_json_over_several_lines_is_refused_once(add: Callable[..., HttpResponse]) -> None:
    response = add(file("rows.json", '{\n  "key": "a",\n  "text": \n}\n'))
    assert "1 thing in it is refused. rows.json: this is JSON over several lines, and broken." in said(response)


def test_broken_json_is_said_in_plain_words(add: Callable[..., HttpResponse]) -> None:
    response = add(file("rows.jsonl", "{key: 1}\n"))
    assert "not JSON at character 2: a field’s name in double quotes is missing." in said(response)


def test_nothing_typed_is_lost_when_the_session_has_ended(client: Client, story: Story) -> None:
    address = f"/stories/{story.slug}/add/"
    response = client.post(address, {"text": f"{TEXT}<b>", "outlet": "Post", "files": file("a.txt", GOOD)})

    assert response.status_code == 403
    assert TEXT.splitlines()[1] in response.text
    assert "&lt;b&gt;" in response.text
    assert f"/sign-in/?next={address.replace('/', '%2F')}" in response.text
    assert "You had chosen: a.txt. Choose it again." in said(response)
    assert not Import.objects.exists()


def test_a_page_that_is_too_old_to_save_from_shows_what_was_typed(maya: User, story: Story) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(maya)
    response = strict.post(f"/stories/{story.slug}/add/", {"text": TEXT, "csrfmiddlewaretoken": "old"})

    assert response.status_code == 403
    assert TEXT.splitlines()[0] in response.text
    assert 'value="old"' not in response.text
