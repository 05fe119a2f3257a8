"""Nothing that a server let slip into a page leaves the desk: not on a page, in an export, in the log or in a refusal."""

import json
import logging
import re
from io import StringIO

import pytest
from django.conf import LazySettings
from django.contrib.auth.models import User
from django.core.management import call_command
from django.test import Client

from timeline.articles.models import Article, Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry

SECRETS = re.compile(
    r"u968162543|sess_2v7a5|/home/|/opt/alt|public_html|litespeed|md5_file|session_start|ErrorException", re.IGNORECASE
)


@pytest.fixture
def story(db: None) -> Story:
    call_command("loaddata", "rare_earths", verbosity=0)
    call_command("build_timeline", "rare-earths", stdout=StringIO())
    return Story.objects.get(slug="rare-earths")


def test_the_raw_page_holds_what_must_not_leave(story: Story) -> None:
    assert SECRETS.search(Article.objects.get(key__startswith="002").raw)


def test_no_page_shows_it(client: Client, admin_user: User, story: Story, settings: LazySettings) -> None:
    settings.DEMO = True
    entries = Entry.objects.filter(story=story)
    perform(edits.accept, story, entries=[entry.pk for entry in entries])
    perform(edits.release, story, at="2025-07-19T00:00:00Z")
    addresses = ["/", "/stories/rare-earths/", "/stories/rare-earths/table/", "/stories/rare-earths/history/",
                 "/stories/rare-earths/public/", "/stories/rare-earths/embed/"]
    addresses += [f"/stories/rare-earths/articles/{article.key}/" for article in story.articles.all()]
    addresses += [f"/stories/rare-earths/entries/{entry.pk}/" for entry in entries]
    addresses += ["/admin/articles/article/"]
    addresses += [f"/admin/articles/article/{article.pk}/change/" for article in story.articles.all()]
    addresses += [f"/admin/articles/reading/{article.pk}/change/" for article in story.articles.all()]
    for person in (None, admin_user):
        if person:
            client.force_login(person)
        for address in addresses:
            assert not SECRETS.search(client.get(address, follow=True).text), address


def test_no_search_finds_it(client: Client, admin_user: User, story: Story) -> None:
    client.force_login(admin_user)
    assert "No entry matches" in client.get("/stories/rare-earths/table/?q=litespeed").text
    assert "0 results" in client.get("/admin/articles/article/?q=litespeed").text


def test_no_export_holds_it(story: Story) -> None:
    call_command("export_timeline", "rare-earths", "--format", "json", stdout=(out := StringIO()))
    assert json.loads(out.getvalue())["story"]["slug"] == "rare-earths"
    assert not SECRETS.search(out.getvalue())


def test_no_log_holds_it(story: Story, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    with caplog.at_level(logging.DEBUG):
        call_command("build_timeline", "rare-earths")
    logged = [record.getMessage() for record in caplog.records if record.name != "django.db.backends"]
    assert not SECRETS.search("\n".join(logged))
    assert not SECRETS.search("".join(capfd.readouterr()))


def test_a_refusal_does_not_repeat_it(story: Story, tmp_path: pytest.TempPathFactory) -> None:
    fixture = tmp_path / "bad.json"
    raw = Article.objects.get(key__startswith="002").raw
    row = {"model": "articles.article", "fields": {"story": ["rare-earths"], "key": "x", "raw": raw, "published": "2025-06-31"}}
    fixture.write_text(json.dumps([row]))
    with pytest.raises(Exception, match=r"bad\.json") as refused:
        call_command("loaddata", str(fixture))
    assert not SECRETS.search(str(refused.value))
