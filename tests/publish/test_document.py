"""The JSON document: the contract's keys, and origins counted rather than pages."""

import json
from collections.abc import Callable
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from timeline.articles.models import Story
from timeline.entries.build import build_timeline
from timeline.entries.models import Entry, Suggestion
from timeline.publish.document import document

pytestmark = pytest.mark.django_db


@pytest.fixture
def exported() -> dict:
    call_command("loaddata", "rare_earths", verbosity=0)
    build_timeline(Story.objects.get(slug="rare-earths"))
    call_command("export_timeline", "rare-earths", "--format", "json", stdout=(out := StringIO()))
    return json.loads(out.getvalue())


def test_the_keys_that_others_rely_on(exported: dict) -> None:
    assert set(exported) == {"story", "articles", "entries", "suggestions"}
    assert exported["story"] == {"slug": "rare-earths", "title": "Rare earths and export controls"}
    assert {"key", "headline", "outlet", "published", "basis", "origin", "copy_of", "blocks"} <= set(exported["articles"][0])
    entry = exported["entries"][0]
    assert {
        "id", "edtf", "earliest", "latest", "display", "headline", "summary", "lane", "status", "modality", "importance",
        "origins", "evidence", "annotations", "part_of", "tags", "set_aside",
    } <= set(entry)
    assert {"article", "start", "end", "quote", "expression", "reason"} <= set(entry["evidence"][0])


def test_five_pages_are_three_origins(exported: dict) -> None:
    assert len(exported["articles"]) == 5
    assert len({article["origin"] for article in exported["articles"]}) == 3
    assert not {article["origin"] for article in exported["articles"]} & {article["key"] for article in exported["articles"]}
    accusation = next(entry for entry in exported["entries"] if entry["edtf"] == "2025-07-18")
    assert (len({row["article"] for row in accusation["evidence"]}), accusation["origins"]) == (5, 3)


def test_publish_dates_say_how_sure_they_are(exported: dict) -> None:
    assert [(article["published"], article["basis"]) for article in exported["articles"]] == [
        ("2025-07-18", "borrowed"), ("2025-07-18", "borrowed"), ("2025-07-18", "borrowed"), ("2025-07-18", "borrowed"),
        ("2025-07-18", "stated"),
    ]


def test_offsets_lead_to_the_quote(exported: dict) -> None:
    texts = {article.key: article.text for article in Story.objects.get(slug="rare-earths").articles.all()}
    rows = [row for entry in exported["entries"] for row in entry["evidence"]]
    assert all(texts[row["article"]][row["start"] : row["end"]] == row["quote"] for row in rows)


def test_suggestions_name_two_or_more_living_entries_that_nobody_dismissed(
    story: Story, make_entry: Callable[..., Entry]
) -> None:
    first, second, third, fourth = (make_entry() for _ in range(4))
    merged, into_first = make_entry(merged_into=third), make_entry(merged_into=first)
    dismissed = make_entry(status=Entry.DISMISSED)
    for number, sides in enumerate([
        [first.pk, second.pk], [merged.pk, fourth.pk], [first.pk, into_first.pk], [first.pk, dismissed.pk], [first.pk, 404], [],
    ]):
        Suggestion.objects.create(
            story=story, kind="maybe", score=0.9 - number / 10, fingerprint=str(number), sides=sides, reasons=["Alike."]
        )

    assert document(story)["suggestions"] == [
        {"entries": [first.pk, second.pk], "score": 0.9, "kind": "maybe", "reasons": ["Alike."]},
        {"entries": [third.pk, fourth.pk], "score": 0.8, "kind": "maybe", "reasons": ["Alike."]},
    ]


def test_an_unknown_story_is_refused_in_words() -> None:
    with pytest.raises(CommandError, match="There is no story “nowhere”"):
        call_command("export_timeline", "nowhere", "--format", "json")
