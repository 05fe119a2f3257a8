"""An accepted entry keeps its date and says which of its evidence gives another."""

from datetime import date

import pytest
from django.contrib.auth.models import User
from django.test import Client

from timeline.articles.load import load
from timeline.articles.page import Received
from timeline.board.dates_differ import Differs, differing
from timeline.entries import edits
from timeline.entries.build import build_timeline
from timeline.entries.history import perform
from timeline.entries.models import Entry

TELLS = "Dockers at the port of Arden walked out on {}, the harbour union said, and left forty ships waiting at the quays.\n"


@pytest.fixture
def walkout(db: None) -> Entry:
    """Accepted on what one paper says; since then two others have told of the same walk-out on another day."""
    first = Received("post", TELLS.format("Monday"), outlet="The Harbour Post", published=date(2024, 3, 7))
    story = load("arden", [first], "Arden")[0]
    build_timeline(story)
    entry = Entry.objects.get(edtf="2024-03-04")
    perform(edits.accept, story, entries=[entry.pk])
    others = [
        Received(name, TELLS.format("Tuesday, 5 March 2024").replace("forty", number), outlet=name, published=date(2024, 3, 8))
        for name, number in (("Coast Radio", "some forty"), ("Norland Courier", "about forty"))
    ]
    load("arden", others)
    build_timeline(story)
    for other in Entry.objects.filter(story=story, merged_into=None).exclude(pk=entry.pk):
        perform(edits.merge, story, survivor=entry.pk, others=[other.pk], edtf="2024-03-04")
    entry.refresh_from_db()
    return entry


def test_the_date_stays_and_who_gives_another_is_named(walkout: Entry) -> None:
    assert (walkout.status, walkout.edtf) == (Entry.ACCEPTED, "2024-03-04")
    found = differing(walkout, list(walkout.evidence.select_related("article__outlet", "article__reading__origin")))

    assert found[0] == Differs("Coast Radio", "5 March 2024", False)


def test_the_panel_says_so(client: Client, maya: User, walkout: Entry) -> None:
    client.force_login(maya)

    page = client.get(f"/stories/arden/entries/{walkout.pk}/").text

    assert "The dates differ." in page
    assert "<bdi>Coast Radio</bdi> gives 5 March 2024" in page
    assert '<span class="flag">dates differ</span>' in page


def test_a_proposal_says_it_in_its_reason_only(walkout: Entry) -> None:
    walkout.status, walkout.decided = Entry.PROPOSED, []

    assert differing(walkout, list(walkout.evidence.select_related("article__reading"))) == []
