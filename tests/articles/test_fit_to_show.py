"""What a page is called never shows server output, wherever on the page it stands or whoever gave it."""

from pathlib import Path

import pytest

from timeline.articles.fit_to_show import fit, fit_link
from timeline.articles.intake import Refused, read_path
from timeline.articles.load import load
from timeline.articles.models import Article, Outlet, Story
from timeline.articles.page import Received
from timeline.articles.page_of import page_of
from timeline.articles.read import articles_of, decided_about, read_afresh

WARNING = "Warning: include(/home/harbour/menu.php): failed to open stream in /home/harbour/top.php on line 3"
BODY = "<p>Dockers at Kestrel Bay walked out on Monday after talks broke down, the union said.</p>"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://harbour.example/1?id=7&PHPSESSID=0123456789abcdef#top", "https://harbour.example/1?id=7#top"),
        ("https://harbour.example/1?sid=0123456789abcdef", "https://harbour.example/1"),
        ("https://harbour.example/1;jsessionid=0A1B?id=7", "https://harbour.example/1?id=7"),
        ("https://harbour.example/home/dockers?id=7", "https://harbour.example/home/dockers?id=7"),
        ("https://harbour.example/sess_0123456789abcdef01", ""),
    ],
)
def test_a_link_goes_out_without_session_ids(url: str, shown: str) -> None:
    assert fit_link(url) == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Harbour \u202ePost\u202c", "Harbour Post"),
        ("\u2067Harbour\u2069 Post", "Harbour Post"),
        ("صدى\u200f الميناء", "صدى\u200f الميناء"),
        (WARNING, ""),
    ],
)
def test_a_name_goes_out_without_what_turns_a_sentence_round(name: str, shown: str) -> None:
    assert fit(name) == shown


def test_what_a_page_calls_itself_is_passed_over_where_it_holds_server_output() -> None:
    raw = (
        f'<title>{WARNING}</title><meta property="og:title" content="{WARNING}"><meta property="og:site_name" content="{WARNING}">'
        f'<meta name="application-name" content="The Harbour Post"><h1>Dockers walk out</h1>{BODY}'
    )
    page = page_of(Received("a", raw, "text/html"))
    assert (page.headline, page.outlet) == ("Dockers walk out", "The Harbour Post")


@pytest.mark.parametrize(
    ("field", "value", "called"),
    [
        ("headline", WARNING, "headline"), ("outlet", "/home/harbour/public_html", "outlet"),
        ("key", "sess_0123456789abcdef01", "key"), ("url", "https://harbour.example/sess_0123456789abcdef01", "link"),
    ],
)
def test_what_is_given_is_refused_in_words(tmp_path: Path, field: str, value: str, called: str) -> None:
    row = {"key": "a", "text": "One."} | {field: value}
    path = tmp_path / "rows.jsonl"
    path.write_text(str(row).replace("'", '"'))
    with pytest.raises(Refused, match=rf"^rows\.jsonl, line 1: the {called} holds output of a server"):
        list(read_path(path))


@pytest.mark.django_db
def test_what_is_stored_already_is_masked_when_it_is_read() -> None:
    load("harbour", [Received("a", f"<title>Dockers walk out</title>{BODY}", "text/html", WARNING, "/home/harbour/public_html")])
    story = Story.objects.get()
    read = read_afresh(story, articles_of(story), decided_about([], [], [], []))
    read.store(read.changed)

    article = Article.objects.get()
    assert (article.shown_headline, article.shown_outlet, article.reading.origin.name) == ("Dockers walk out", "", "“Dockers walk out”")


@pytest.mark.django_db
def test_an_outlet_that_a_page_names_has_a_row_where_its_time_zone_can_be_given() -> None:
    load("harbour", [Received("a", f'<meta property="og:site_name" content="The Harbour Post">{BODY}', "text/html")])
    story = Story.objects.get()
    read = read_afresh(story, articles_of(story), decided_about([], [], [], []))
    read.store(read.changed)

    assert [outlet.name for outlet in Outlet.objects.all()] == ["The Harbour Post"]
    assert Article.objects.get().shown_outlet == "The Harbour Post"
