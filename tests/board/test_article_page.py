"""The article page: the text as a reader would see it, what it supports, and how an editor decides upon it."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from timeline.articles.models import Article, Reading, Story
from timeline.entries.models import Entry

from .harbour import TEXT, at, make_article, supported

ADDRESS = "/stories/harbour-strike/articles/aground/"
QUERIES = 18


@pytest.fixture
def article(story: Story) -> Article:
    return make_article(story, "aground")


@pytest.fixture
def entry(article: Article, make_entry: Callable[..., Entry]) -> Entry:
    return supported(article, make_entry)


@pytest.fixture
def reader(client: Client, vera: User) -> Client:
    client.force_login(vera)
    return client


def test_it_reads_as_a_reader_would_see_it(reader: Client, article: Article) -> None:
    page = reader.get(ADDRESS).text

    assert '<h1 dir="auto" id="block-' in page
    assert page.count("Ferry runs aground") == 2  # in the head of the document and as the one headline
    assert '<time datetime="2024-03-13">Wednesday 13 March 2024</time>' in page
    assert "2 lines: 1 server output, 1 site furniture" in page
    assert "1 line of other stories" in page
    assert "<details class=\"fold\">" in page


def test_all_is_unfolded_by_a_link(reader: Client, article: Article) -> None:
    page = reader.get(ADDRESS, {"blocks": "all"}).text

    assert page.count('<details class="fold" open>') == 2


def test_a_first_sentence_that_stands_for_a_headline_is_called_one(reader: Client, article: Article) -> None:
    said = "this is its first sentence"
    assert said not in reader.get(ADDRESS).text

    article.blocks.filter(kind="headline").update(kind="chrome")
    assert said in reader.get(ADDRESS).text

    Reading.objects.filter(pk=article.pk).update(said={"headline": "Ferry runs aground"})
    assert said not in reader.get(ADDRESS).text


def test_markup_in_the_text_stays_text(reader: Client, article: Article) -> None:
    page = reader.get(ADDRESS).text

    assert "Menu &lt;b&gt;Home&lt;/b&gt;" in page
    assert "“Tuesday” &amp; so on" in page


def test_expressions_come_with_their_reading(reader: Client, article: Article) -> None:
    page = reader.get(ADDRESS).text

    start = at("Tuesday")["start"]
    assert f'class="expression" tabindex="0" aria-describedby="reading-{start}">Tuesday</span>' in page
    assert 'class="word-end" data-said="Tuesday 12 March 2024"></span>' in page
    assert f'role="tooltip" id="reading-{start}"' in page
    assert "<b>Tuesday 12 March 2024</b>" in page
    assert '<span class="technical">Stored as <code>2024-03-12</code>, read by the rule for “weekday”</span>' in page


def test_what_is_not_resolved_is_visibly_so(reader: Client, article: Article) -> None:
    page = reader.get(ADDRESS).text

    assert 'class="expression unresolved"' in page
    assert "A length of time, not a date" in page


def test_evidence_is_marked_and_leads_to_its_entry(reader: Client, article: Article, entry: Entry) -> None:
    page = reader.get(ADDRESS).text

    evidence = entry.evidence.get()
    assert f'class="evidence-span" id="evidence-{evidence.pk}" tabindex="-1">The ferry ran aground on ' in page
    assert 'class="expression dates"' in page
    assert f'<a href="/stories/harbour-strike/entries/{entry.pk}/"><span class="when">Tue 12 March 2024</span>' in page


def test_evidence_without_a_phrase_of_its_own_says_why_it_is_dated(reader: Client, article: Article, entry: Entry) -> None:
    entry.evidence.update(phrase_start=None, phrase_end=None, reason="Dated by the publication.")

    assert "<summary>Why this day</summary><p>Dated by the publication.</p>" in reader.get(ADDRESS).text


def test_the_entry_links_to_the_very_sentence(reader: Client, article: Article, entry: Entry) -> None:
    panel = reader.get(f"/stories/harbour-strike/entries/{entry.pk}/").text
    pk = entry.evidence.get().pk

    assert f'href="{ADDRESS}?evidence={pk}#evidence-{pk}"' in panel
    assert f'id="evidence-{pk}"' in reader.get(ADDRESS, {"evidence": pk}).text


def test_evidence_of_what_was_merged_away_is_not_marked(reader: Client, article: Article, entry: Entry) -> None:
    entry.merged_into = Entry.objects.create(story=entry.story, headline="Living")
    entry.save()

    assert "evidence-span" not in reader.get(ADDRESS).text


def test_the_publish_date_says_why_and_what_it_is_not(reader: Client, article: Article) -> None:
    page = reader.get(ADDRESS).text

    start = at("13 March 2024")["start"]
    assert f'class="expression dates" tabindex="0" aria-describedby="reading-{start}">13 March 2024</span>' in page
    assert '<b>Wednesday 13 March 2024</b>' in page
    assert '<span class="reason">The publish date of this article. The byline says 13 March 2024.</span>' in page
    assert '<span class="flag">provisional</span> inferred' in page
    assert "1 other day considered" in page
    assert f'<b>12 March 2024</b> <span class="quiet">written <a href="#block-{at("The ferry")["start"]}">' in page


def test_the_legend_names_only_what_stands_on_the_page(reader: Client, article: Article) -> None:
    page = reader.get(ADDRESS).text
    assert "read as a date" in page
    assert "gives the publish date" in page
    assert "supports an entry" not in page

    article.expressions.all().delete()
    Reading.objects.filter(pk=article.pk).update(start=None, end=None)
    assert "What the marks in the text mean" not in reader.get(ADDRESS).text


def test_before_an_origin_is_set_the_entries_it_touches_are_counted(desk: Client, article: Article, entry: Entry) -> None:
    make_article(article.story, "other")
    page = desk.get(ADDRESS).text

    assert "1 entry rests on this article; how many origins it has is counted anew." in page
    assert '<select id="copy-of" name="copy_of" required><option value="">Choose an article …</option>' in page
    assert "selected" not in page.partition('id="copy-of"')[2].partition("</select>")[0]


def test_what_follows_without_any_of_the_article_is_no_part_to_read(reader: Client, story: Story) -> None:
    line = "Terms apply. " * 600
    long = Article.objects.create(story=story, key="long", raw=line)
    Reading.objects.create(article=long, headline="Terms")
    long.blocks.create(start=0, end=12, kind="body", reason="x")
    for start in range(13, len(line) - 1, 13):
        long.blocks.create(start=start, end=start + 12, kind="repeat", reason="x")

    page = reader.get("/stories/harbour-strike/articles/long/").text

    assert "249 sentences repeated" in page
    assert "The rest of the page is not the article: 350 sentences." in page
    assert "part 1 of" not in page


def test_readers_get_no_buttons(reader: Client, article: Article) -> None:
    page = reader.get(ADDRESS, {"blocks": "all"}).text

    assert "Not part of the article" not in page
    assert "decide" not in page
    assert "/readings/" not in page


def test_editors_decide_with_one_press(desk: Client, article: Article) -> None:
    page = desk.get(ADDRESS, {"blocks": "all"}).text

    body, menu = at("The ferry ran")["start"], at("Menu")["start"]
    assert f'action="/stories/harbour-strike/readings/aground/block/#block-{body}"' in page
    assert f'action="/stories/harbour-strike/readings/aground/block/#block-{menu}"' in page
    assert page.count(">Not part of the article</button>") == 2
    assert "Confirm 13 March" in page


def test_what_an_editor_decided_can_go_back(desk: Client, article: Article) -> None:
    article.blocks.filter(kind="other story").update(kind="body", found_kind="other story", reason="Set by an editor")

    assert "Back to other stories" in desk.get(ADDRESS).text


def test_the_outlet_may_be_what_the_page_says_of_itself(reader: Client, article: Article) -> None:
    Article.objects.filter(pk=article.pk).update(outlet=None)
    Reading.objects.filter(pk=article.pk).update(said={"outlet": "Kystposten"})

    assert '<p class="kicker"><bdi>Kystposten</bdi></p>' in reader.get(ADDRESS).text


def test_only_an_address_of_the_web_becomes_a_link(reader: Client, article: Article) -> None:
    Article.objects.filter(pk=article.pk).update(url="javascript:alert(1)")
    assert "javascript:" not in reader.get(ADDRESS).text

    Article.objects.filter(pk=article.pk).update(url="https://harbour.example/1")
    assert 'href="https://harbour.example/1" rel="noopener noreferrer external"' in reader.get(ADDRESS).text


def test_a_long_page_comes_in_parts(reader: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
    article = make_article(story, "aground", times=40)
    last = supported(article, make_entry, shift=39 * (len(TEXT) + 1)).evidence.get()

    first, second = reader.get(ADDRESS).text, reader.get(ADDRESS, {"part": 2}).text

    assert "part 1 of 2" in first
    assert "part 2 of 2" in second
    assert f"evidence-{last.pk}" not in first
    assert f'id="evidence-{last.pk}"' in reader.get(ADDRESS, {"evidence": last.pk}).text


@pytest.mark.parametrize("wanted", ["?part=99", "?part=x", "?part=-1", "?evidence=99", "?evidence=²", "?part=" + "9" * 40])
def test_an_odd_part_leads_to_one_that_is_there(reader: Client, article: Article, wanted: str) -> None:
    assert reader.get(ADDRESS + wanted).status_code == 200


@pytest.mark.parametrize("times", [1, 20])
def test_queries_do_not_grow_with_the_page(
    desk: Client, story: Story, make_entry: Callable[..., Entry], django_assert_num_queries: DjangoAssertNumQueries, times: int
) -> None:
    article = make_article(story, "aground", times)
    for time in range(times):
        supported(article, make_entry, shift=time * (len(TEXT) + 1))
        make_article(story, f"other-{time}")
    desk.get("/stories/harbour-strike/")
    with django_assert_num_queries(QUERIES):
        desk.get(ADDRESS)


def test_undo_of_the_notice_leads_back_to_the_article(desk: Client, article: Article, entry: Entry) -> None:
    desk.post("/stories/harbour-strike/accept/", {"entry": f"{entry.pk}.{entry.version}"})
    operation = story_operation(article)

    back = desk.post(f"/stories/harbour-strike/operations/{operation}/undo/", {"back": ADDRESS})
    assert back["Location"] == f"{ADDRESS}?done={operation + 1}"

    elsewhere = desk.post(f"/stories/harbour-strike/operations/{operation + 1}/undo/", {"back": "https://evil.example/"})
    assert elsewhere["Location"].startswith("/stories/harbour-strike/")


def story_operation(article: Article) -> int:
    return article.story.operations.latest("pk").pk
