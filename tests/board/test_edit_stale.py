"""Saves from a page that is older than its entry: both versions, nothing that was typed or saved lost."""

from collections.abc import Callable

import lxml.html
import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests.board.sending import HTMX, typed, url
from timeline.dates.edtf import words
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_a_stale_save_shows_both_versions(desk: Client, entry: Entry, maya: User, headers: dict[str, str]) -> None:
    perform(edits.revise, entry.story, maya, entry=entry.pk, headline="Theirs")
    response = desk.post(url(entry, "revise/"), typed(entry, headline="Mine"), headers=headers)
    assert response.status_code == 409
    assert "<td>Theirs</td><td>Mine</td>" in response.text
    assert "Retitled" in response.text
    assert Entry.objects.get(pk=entry.pk).headline == "Theirs"
    fresh = Entry.objects.get(pk=entry.pk).version
    assert f'name="version" value="{fresh}"' in response.text
    assert desk.post(url(entry, "revise/"), typed(entry, headline="Mine", version=str(fresh))).status_code == 302
    assert Entry.objects.get(pk=entry.pk).headline == "Mine"


def test_what_only_others_changed_is_not_taken_back_by_a_stale_save(desk: Client, entry: Entry, maya: User) -> None:
    perform(edits.revise, entry.story, maya, entry=entry.pk, headline="Theirs")
    page = desk.post(url(entry, "revise/"), typed(entry, date=words(entry.edtf), summary="Mine")).text
    assert "<td>(empty)</td><td>Mine</td>" in page
    assert '<th scope="row">headline</th>' not in page
    assert "Save keeps both" in page
    assert ">Theirs</textarea>" in page.replace("\n", "")


def test_line_ends_alone_are_no_change_in_a_stale_save_and_a_paragraph_is_one(desk: Client, entry: Entry, maya: User) -> None:
    perform(edits.revise, entry.story, maya, entry=entry.pk, summary="It was dark.\nThe port stood still.")
    entry.refresh_from_db()
    perform(edits.revise, entry.story, maya, entry=entry.pk, headline="Theirs")
    as_it_stood = typed(entry, date=words(entry.edtf), summary="It was dark.\r\nThe port stood still.")
    assert '<th scope="row">summary</th>' not in desk.post(url(entry, "revise/"), as_it_stood).text
    parted = as_it_stood | {"summary": "It was dark.\r\n\r\nThe port stood still."}
    assert '<th scope="row">summary</th>' in desk.post(url(entry, "revise/"), parted).text


def test_a_stale_save_offers_both_texts_in_one(desk: Client, entry: Entry, maya: User) -> None:
    perform(edits.revise, entry.story, maya, entry=entry.pk, headline="Theirs", summary="What they typed", tags="port")
    stale = typed(entry, date=words(entry.edtf), summary="What I typed", tags="Geneva")
    page = lxml.html.fromstring(desk.post(url(entry, "revise/"), stale).text)
    both = dict(next(form for form in page.forms if form.getparent().get("class") == "conflict").fields)
    assert (both["headline"], both["summary"], both["tags"]) == ("Theirs", "What they typed\nWhat I typed", "Geneva, port")
    assert desk.post(url(entry, "revise/"), both).status_code == 302
    entry.refresh_from_db()
    assert (entry.headline, entry.summary, entry.tags) == ("Theirs", "What they typed\nWhat I typed", "Geneva, port")


def test_a_save_to_an_entry_merged_away_meanwhile_is_a_conflict(
    desk: Client, entry: Entry, make_entry: Callable[..., Entry], maya: User
) -> None:
    other = make_entry("The living entry", when="2024-03-06")
    perform(edits.merge, entry.story, maya, survivor=other.pk, others=[entry.pk])
    response = desk.post(url(entry, "revise/"), typed(entry, date=words(entry.edtf), headline="Mine"))
    assert response.status_code == 409
    assert "<td>The living entry</td><td>Mine</td>" in response.text
    form = next(form for form in lxml.html.fromstring(response.text).forms if "headline" in form.fields and "date" in form.fields)
    sent = {name: value or "" for name, value in form.fields.items()} | {"summary": "Kept"}
    assert desk.post(form.get("action"), sent).status_code == 302
    other.refresh_from_db()
    assert (other.headline, other.summary, other.edtf) == ("Mine", "Kept", "2024-03-06")
