"""`manage.py demo`: refuses unless it is wanted, sets everything up, and run again changes nothing."""

from io import StringIO

import pytest
from django.conf import LazySettings
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from timeline.articles.models import Article, Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry, Operation, Release
from timeline.publish.wording import counted

pytestmark = pytest.mark.django_db


@pytest.fixture
def demo(settings: LazySettings) -> None:
    settings.DEMO = True
    run()


def run(**options: str) -> str:
    said = StringIO()
    call_command("demo", stdout=said, **options)
    return said.getvalue()


def everything() -> list[list[dict]]:
    return [list(model.objects.order_by("pk").values()) for model in (Story, Article, Entry, Operation, Release, User)]


def test_is_refused_unless_the_settings_ask_for_it() -> None:
    with pytest.raises(CommandError, match="set DEMO=1"):
        run()

    assert not User.objects.exists()
    assert not Story.objects.exists()


@pytest.mark.usefixtures("demo")
def test_loads_builds_and_publishes_the_story() -> None:
    story = Story.objects.get(slug="rare-earths")

    assert story.articles.count() == 5
    assert story.release
    # What several origins report is accepted, so that readers have something to read; the rest waits for an editor.
    accepted = counted(Entry.objects.filter(story=story, status=Entry.ACCEPTED))
    assert sorted(entry.origins for entry in accepted) == [2, 3]
    assert story.entries.filter(status=Entry.PROPOSED).count() == 4
    assert [operation.kind for operation in Operation.objects.all()] == ["release", "accept", "build"]


@pytest.mark.usefixtures("demo")
def test_makes_an_account_for_each_role() -> None:
    accounts = {user.username: user for user in User.objects.all()}

    assert {
        name: ([group.name for group in user.groups.all()], user.is_staff, user.has_perm("entries.change_entry"))
        for name, user in accounts.items()
    } == {
        "demo-viewer": (["Viewers"], False, False),
        "demo-editor": (["Editors"], False, True),
        "demo-admin": (["Administrators"], True, True),
    }
    assert not any(user.is_superuser for user in accounts.values())


def test_prints_the_address_and_logins_that_work(settings: LazySettings, client: object) -> None:
    settings.DEMO = True

    said = run(address="http://127.0.0.1:8123/")

    assert "http://127.0.0.1:8123/stories/rare-earths/" in said
    for line in said.splitlines()[1:]:
        _, name, _, password = line.split()
        assert client.login(username=name, password=password)


@pytest.mark.usefixtures("demo")
def test_again_changes_nothing_and_is_quick() -> None:
    before = everything()

    with CaptureQueriesContext(connection) as queries:
        run()

    assert everything() == before
    assert len(queries) < 10


@pytest.mark.usefixtures("demo")
def test_again_loses_no_decision() -> None:
    story = Story.objects.get(slug="rare-earths")
    first, *others = list(story.entries.order_by("pk"))
    perform(edits.revise, story, entry=first.pk, headline="As the desk has it")
    perform(edits.dismiss, story, entries=[entry.pk for entry in others])
    perform(edits.withdraw_release, story)
    story.title = "Rare earths"
    story.save()
    editor = User.objects.get(username="demo-editor")
    editor.set_password("one-of-my-own")
    editor.save()
    before = everything()

    run()

    assert everything() == before
