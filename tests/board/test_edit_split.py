"""Splitting and noting over HTTP: done, refused with what was ticked and typed, sent twice."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests.board.sending import HTMX, url
from timeline.entries.models import Annotation, Entry, Operation


def form_key(page: str) -> str:
    return page.split('name="form" value="')[1].split('"')[0]


def test_split_and_undo(desk: Client, entry: Entry) -> None:
    piece = entry.evidence.first()
    desk.post(url(entry, "split/"), {"evidence": piece.pk, "version": entry.version})
    assert Entry.objects.count() == 2
    assert entry.evidence.count() == 1
    desk.post(f"/stories/{entry.story.slug}/operations/{Operation.objects.get().pk}/undo/")
    assert Entry.objects.count() == 1
    assert entry.evidence.count() == 2


@pytest.mark.parametrize("evidence", [[], ["999999"], ["x"]])
def test_a_split_of_nothing_is_refused(desk: Client, entry: Entry, evidence: list[str]) -> None:
    response = desk.post(url(entry, "split/"), {"evidence": evidence, "version": entry.version})
    assert response.status_code == 422
    assert Operation.objects.count() == 0


def test_split_several_with_their_notes(desk: Client, make_entry: Callable[..., Entry]) -> None:
    entry = make_entry(pieces=3, notes=2)
    pieces, notes = [list(rows.values_list("pk", flat=True)) for rows in (entry.evidence.all(), entry.annotations.all())]
    page = desk.get(url(entry)).text
    assert [page.count(f'type="checkbox" name="{name}"') for name in ("evidence", "note")] == [3, 2]
    form = {"evidence": pieces[1:], "note": notes[:1], "headline": "Pickets go up", "version": entry.version}
    desk.post(url(entry, "split/"), form)
    new = Entry.objects.get(headline="Pickets go up")
    assert [list(rows.values_list("pk", flat=True)) for rows in (new.evidence.all(), new.annotations.all())] == [
        pieces[1:], notes[:1],
    ]


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_splitting_everything_off_is_refused_and_what_was_ticked_is_kept(
    desk: Client, make_entry: Callable[..., Entry], headers: dict[str, str]
) -> None:
    entry = make_entry(pieces=2, notes=1)
    pieces, note = entry.evidence.values_list("pk", flat=True), entry.annotations.get().pk
    form = {"evidence": list(pieces), "note": note, "headline": "Pickets go up", "version": entry.version}
    response = desk.post(url(entry, "split/"), form, headers=headers)
    assert (response.status_code, Operation.objects.count()) == (422, 0)
    assert "At least one piece of evidence must stay with the entry." in response.text
    assert all(f'value="{pk}" checked' in response.text for pk in (*pieces, note))
    assert 'value="Pickets go up"' in response.text


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_a_note_sent_twice_is_added_once(desk: Client, entry: Entry, headers: dict[str, str]) -> None:
    form = {"text": "Who says so?", "kind": "question", "form": form_key(desk.get(url(entry)).text)}
    first, second = [desk.post(url(entry, "annotate/"), form, headers=headers) for _ in range(2)]
    assert (first.status_code, first.headers.get("Location")) == (second.status_code, second.headers.get("Location"))
    assert (Annotation.objects.count(), Operation.objects.count()) == (1, 1)
    desk.post(url(entry, "annotate/"), form | {"text": "And who else?"})
    desk.post(url(entry, "annotate/"), form | {"form": form_key(desk.get(url(entry)).text)})
    assert list(Annotation.objects.values_list("text", flat=True)) == ["Who says so?", "And who else?", "Who says so?"]


def test_a_split_sent_twice_is_done_once(desk: Client, make_entry: Callable[..., Entry]) -> None:
    entry = make_entry(pieces=3)
    form = {
        "evidence": entry.evidence.first().pk, "version": entry.version, "form": form_key(desk.get(url(entry)).text),
    }
    first, second = [desk.post(url(entry, "split/"), form) for _ in range(2)]
    assert (second.status_code, second["Location"]) == (302, first["Location"])
    assert (Entry.objects.count(), Operation.objects.count()) == (2, 1)


def test_a_form_whose_work_was_undone_is_not_done_again(desk: Client, entry: Entry) -> None:
    form = {"text": "Who says so?", "kind": "question", "form": form_key(desk.get(url(entry)).text)}
    desk.post(url(entry, "annotate/"), form)
    desk.post(f"/stories/{entry.story.slug}/operations/{Operation.objects.get().pk}/undo/")
    response = desk.post(url(entry, "annotate/"), form)
    assert response.status_code == 422
    assert "This form was sent before, and what it did was undone since." in response.text
    assert "Who says so?</textarea>" in response.text


def test_annotate_resolve_and_undo(desk: Client, entry: Entry, maya: User) -> None:
    desk.post(url(entry, "annotate/"), {"text": "Which quay?", "kind": "question", "version": entry.version})
    note = Annotation.objects.get()
    assert (note.text, note.kind, note.author, note.published) == ("Which quay?", "question", maya, False)
    desk.post(url(entry, f"notes/{note.pk}/resolve/"))
    assert Annotation.objects.get().resolved is True
    resolved, added = Operation.objects.all()
    desk.post(f"/stories/{entry.story.slug}/operations/{resolved.pk}/undo/")
    desk.post(f"/stories/{entry.story.slug}/operations/{added.pk}/undo/")
    assert Annotation.objects.count() == 0


def test_a_note_that_is_too_long_is_kept_in_the_form(desk: Client, entry: Entry) -> None:
    response = desk.post(url(entry, "annotate/"), {"text": "x" * 5001, "kind": "note", "version": entry.version})
    assert response.status_code == 422
    assert "x" * 5001 in response.text
