"""An article whose publish day nobody knows still tells its events: what its story dates is proposed, and waits for a person."""

from datetime import date

import pytest

from timeline.articles.load import load
from timeline.articles.models import Article
from timeline.articles.page import Received
from timeline.entries import rereading
from timeline.entries.build import build_timeline
from timeline.entries.history import perform, undo
from timeline.entries.models import Entry

POST = Received(
    "post",
    "Dockers at the port of Arden walked out over pay on 4 March 2024, the harbour union said.\n",
    headline="Arden dockers walk out", outlet="The Harbour Post", published=date(2024, 3, 7),
)
LETTER = Received(
    "letter",
    "Who pays for the cranes\n\n"
    "The harbour union signed an agreement with the port authority on April 5.\n\n"
    "Two crane drivers were injured in a fall on Thursday, and nobody has said why.\n\n"
    "The government of Norland opened an inquiry into harbour wages in February.\n",
    headline="Who pays for the cranes", outlet="Harbour Letter",
)

pytestmark = pytest.mark.django_db


def told_by(key: str) -> dict[str, bool]:
    """The dates of the entries that an article supports, and whether they wait for a person to confirm them."""
    return dict(Entry.objects.live().filter(evidence__article__key=key).order_by("earliest").values_list("edtf", "provisional"))


def test_an_article_without_a_day_proposes_what_its_story_dates_and_follows_it() -> None:
    story = load("arden-strike", [POST, LETTER], "The Arden strike")[0]
    build_timeline(story)
    assert told_by("letter") == {"2024-02": True, "2024-04-05": True}
    reason = Entry.objects.live().get(edtf="2024-04-05").date_reason
    assert reason.startswith("“April 5”: the article appeared between Friday 5 April 2024 and Tuesday 4 June 2024, ")

    post, letter = (Article.objects.get(key=key).pk for key in ("post", "letter"))
    moved = perform(rereading.decide_published, story, article=post, day=date(2023, 3, 7))
    assert told_by("letter") == {"2023-02": True, "2023-04-05": True}
    undo(moved)
    assert told_by("letter") == {"2024-02": True, "2024-04-05": True}

    perform(rereading.decide_published, story, article=letter, day=date(2024, 4, 6))
    assert told_by("letter") == {"2024-02": False, "2024-04-04": False, "2024-04-05": False}
