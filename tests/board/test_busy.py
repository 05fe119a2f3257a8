"""A database that another connection keeps locked: said in words with 503, and what was typed is kept."""

import sqlite3
from collections.abc import Callable, Iterator

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.http import HttpResponse
from django.test import Client

from timeline.articles.load import load
from timeline.articles.models import Reading, Story
from timeline.articles.page import Received
from timeline.entries.build import build_timeline
from timeline.entries.models import Annotation, Entry, Operation

HTMX = {"HX-Request": "true"}
TYPED = 'Ask the union "again" </textarea><b>before noon\nand on Friday'

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "sqlite", reason="only SQLite has one lock for the whole database"),
]


@pytest.fixture
def strike(db: None) -> Story:
    text = "Dockers at the port of Arden walked out on Monday, the harbour union said.\n"
    story = load("arden-strike", [Received("post", text, outlet="The Harbour Post", url="https://post.example/2024/03/07/strike")])[0]
    build_timeline(story)
    return story


@pytest.fixture
def desk(desk: Client, strike: Story) -> Client:
    return desk


@pytest.fixture
def locked() -> Iterator[Callable[[], sqlite3.Connection]]:
    """Takes the write lock on a connection of its own; requests wait for it a moment only."""
    other = sqlite3.connect(connection.settings_dict["NAME"], isolation_level=None)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout = 50")

    def lock() -> sqlite3.Connection:
        other.execute("BEGIN IMMEDIATE")
        return other

    yield lock
    other.close()
    connection.close()


def note(desk: Client, **how: object) -> HttpResponse:
    entry = Entry.objects.get()
    return desk.post(f"/stories/arden-strike/entries/{entry.pk}/annotate/", {"text": TYPED, "kind": "question"}, **how)


def test_a_plain_form_is_kept_to_be_sent_again(desk: Client, locked: Callable[[], sqlite3.Connection]) -> None:
    other = locked()

    response = note(desk)

    assert (response.status_code, response["Retry-After"]) == (503, "5")
    assert "The desk is busy" in response.text
    assert "nothing of yours was saved yet" in response.text
    assert 'name="kind" hidden>\nquestion</textarea>' in response.text
    assert "Ask the union &quot;again&quot; &lt;/textarea&gt;&lt;b&gt;before noon\nand on Friday</textarea>" in response.text
    assert Annotation.objects.count() == 0

    other.execute("ROLLBACK")
    assert note(desk).status_code == 302
    assert Annotation.objects.get().text == TYPED


def test_htmx_gets_the_notice_alone_so_that_the_form_stays(desk: Client, locked: Callable[[], sqlite3.Connection]) -> None:
    locked()

    response = note(desk, headers=HTMX)

    assert (response.status_code, response["HX-Retarget"], response["HX-Reswap"]) == (503, "#notice", "outerHTML")
    assert response.text.startswith('<div id="notice" class="notice problem" role="alert"><p><strong>The desk is busy.</strong>')


@pytest.mark.parametrize(
    ("address", "typed"),
    [
        ("readings/post/published/", {"published": "14 March 2024", "sure": 1}),
        ("readings/post/block/", {"start": 0, "end": 74, "kind": "chrome", "stands": "body"}),
        ("readings/post/origin/", {"own": 1}),
        ("dismiss/", {}),
        ("add/", {"text": "Dockers went back to work on 9 March 2024, the union said.", "outlet": "Quay Notes"}),
        ("publish/", {}),
    ],
)
def test_every_edit(desk: Client, locked: Callable[[], sqlite3.Connection], address: str, typed: dict[str, object]) -> None:
    reading = Reading.objects.get()
    if address.endswith("published/"):
        typed |= {"stands": reading.published_as_shown}
    if address.endswith("origin/"):
        typed |= {"stands": reading.origin_as_shown}
    if address == "dismiss/":
        typed = {"entry": Entry.objects.get().pk}
    locked()

    assert desk.post(f"/stories/arden-strike/{address}", typed).status_code == 503


def test_an_undo(desk: Client, locked: Callable[[], sqlite3.Connection]) -> None:
    operation = Operation.objects.get()
    locked()

    assert desk.post(f"/stories/arden-strike/operations/{operation.pk}/undo/").status_code == 503


def test_a_preview_needs_no_lock(desk: Client, locked: Callable[[], sqlite3.Connection]) -> None:
    stands = Reading.objects.get().published_as_shown
    locked()

    response = desk.post("/stories/arden-strike/readings/post/published/", {"published": "14 March 2024", "stands": stands})

    assert response.status_code == 200
    assert "1 entry moves." in response.text


def test_a_password_is_never_written_into_a_page(client: Client, maya: User, locked: Callable[[], sqlite3.Connection]) -> None:
    locked()

    response = client.post("/sign-in/", {"username": "maya", "password": "maya-at-the-desk"})

    assert response.status_code == 503
    assert "maya-at-the-desk" not in response.text


def test_a_failure_of_another_kind_stays_one(desk: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.board.edit.perform", lambda *args, **named: 1 / 0)
    desk.raise_request_exception = False

    assert note(desk).status_code == 500
