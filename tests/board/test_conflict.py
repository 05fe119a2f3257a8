"""A page that is older than the entry: what was typed on it meets what others made of the entry, and nothing is lost."""

from collections.abc import Callable

import lxml.html
import pytest
from django.contrib.auth.models import User
from django.test import Client

from timeline.entries import edits
from timeline.entries.history import perform, undo
from timeline.entries.models import Annotation, Entry, Operation


@pytest.fixture
def entry(make_entry: Callable[..., Entry]) -> Entry:
    return make_entry(pieces=3, notes=1)


def typed(entry: Entry, **fields: str) -> dict[str, str]:
    stands = {"headline": entry.headline, "date": entry.edtf, "summary": entry.summary, "lane": entry.lane, "modality": entry.modality}
    return stands | {"version": str(entry.version)} | fields


def url(entry: Entry, action: str = "") -> str:
    return f"/stories/{entry.story.slug}/entries/{entry.pk}/{action}"


def form_to(page: str, action: str) -> dict[str, str]:
    form = next(form for form in lxml.html.fromstring(page).forms if form.get("action", "").endswith(action))
    return dict(form.form_values())


def test_a_date_that_others_changed_is_not_asked_of_who_typed_another_field(desk: Client, entry: Entry, maya: User) -> None:
    before = typed(entry, date="4 March 2024")
    perform(edits.revise, entry.story, maya, entry=entry.pk, edtf="2024-03-05")
    response = desk.post(url(entry, "revise/"), before | {"headline": "Mine"})
    assert (response.status_code, "Read as" in response.text) == (409, False)
    again = form_to(response.text, "revise/")
    assert (again["headline"].strip(), again["date"]) == ("Mine", "5 March 2024")
    assert desk.post(url(entry, "revise/"), again).status_code == 302


def test_what_must_be_read_back_is_shown_beside_the_conflict(
    desk: Client, entry: Entry, make_entry: Callable[..., Entry], maya: User
) -> None:
    perform(edits.revise, entry.story, maya, entry=entry.pk, lane="Talks")
    entry.refresh_from_db()
    living = make_entry("The living entry", when="2024-03-06")
    perform(edits.merge, entry.story, maya, survivor=living.pk, others=[entry.pk])
    living.refresh_from_db()
    assert living.version == entry.version  # nothing but the merge tells that the page is old

    response = desk.post(url(entry, "revise/"), typed(entry, date="early March 2024"))

    assert response.status_code == 409
    assert "Read as early March 2024" in response.text
    again = form_to(response.text, "revise/")
    assert (again["headline"].strip(), again["reading"]) == ("The living entry", "2024-03-01~/2024-03-10~")


def test_a_drag_of_an_entry_merged_away_disputes_its_date_alone(
    desk: Client, entry: Entry, make_entry: Callable[..., Entry], maya: User
) -> None:
    living = make_entry("The living entry", when="2024-03-06", summary="As it stands")
    perform(edits.merge, entry.story, maya, survivor=living.pk, others=[entry.pk])
    response = desk.post(url(entry, "place/"), {"edtf": "2024-03-09", "version": entry.version})
    assert response.status_code == 409
    assert [name for name, *_ in response.context["conflict"]["fields"]] == ["date"]
    again = form_to(response.text, "revise/")
    assert (again["headline"].strip(), again["summary"].strip(), again["date"]) == ("The living entry", "As it stands", "9 March 2024")


class TestSplit:
    def test_of_evidence_that_somebody_split_off_meanwhile(self, desk: Client, entry: Entry, maya: User) -> None:
        first = entry.evidence.first()
        perform(edits.split, entry.story, maya, entry=entry.pk, evidence=[first.pk], headline="Theirs")
        response = desk.post(url(entry, "split/"), {"version": 1, "evidence": first.pk, "headline": "Mine"})
        assert (response.status_code, "Split “Theirs” off" in response.text, 'value="Mine"' in response.text) == (409, True, True)

    def test_of_an_entry_that_was_merged_away(
        self, desk: Client, entry: Entry, make_entry: Callable[..., Entry], maya: User
    ) -> None:
        living = make_entry("The living entry")
        perform(edits.merge, entry.story, maya, survivor=living.pk, others=[entry.pk])
        piece = living.evidence.last()
        response = desk.post(url(entry, "split/"), {"version": 1, "evidence": piece.pk, "headline": "Mine"})
        assert (response.status_code, 'value="Mine"' in response.text) == (409, True)
        again = desk.post(url(living, "split/"), {"version": Entry.objects.get(pk=living.pk).version, "evidence": piece.pk})
        assert again.status_code == 302

    @pytest.mark.parametrize(
        ("sent", "said"),
        [
            ({"evidence": ["{piece}"], "note": ["9999"]}, "Some of those notes are no longer with this entry."),
            ({"evidence": ["9999"]}, "Some of that evidence is no longer with this entry."),
            ({"evidence": ["{piece}"], "version": ""}, "Open the entry again first."),
            ({}, "Choose the evidence to split off first."),
        ],
    )
    def test_says_what_is_wrong(self, desk: Client, entry: Entry, sent: dict[str, list[str]], said: str) -> None:
        piece = entry.evidence.first().pk
        filled = {name: [v.format(piece=piece) for v in values] if values else "" for name, values in ({"version": ["1"]} | sent).items()}
        response = desk.post(url(entry, "split/"), filled)
        assert (response.status_code, said in response.text) == (422, True)


class TestNote:
    def test_typed_on_an_entry_that_was_merged_away_is_kept_for_the_one_that_lives(
        self, desk: Client, entry: Entry, make_entry: Callable[..., Entry], maya: User
    ) -> None:
        living = make_entry("The living entry")
        perform(edits.merge, entry.story, maya, survivor=living.pk, others=[entry.pk])
        response = desk.post(url(entry, "annotate/"), {"text": "Typed meanwhile", "kind": "question"})
        assert (response.status_code, "was merged into another entry" in response.text) == (422, True)
        assert form_to(response.text, "annotate/")["text"].strip() == "Typed meanwhile"
        assert url(living, "annotate/") in response.text

    def test_left_empty_there_leads_to_the_one_that_lives_too(
        self, desk: Client, entry: Entry, make_entry: Callable[..., Entry], maya: User
    ) -> None:
        living = make_entry("The living entry")
        perform(edits.merge, entry.story, maya, survivor=living.pk, others=[entry.pk])
        response = desk.post(url(entry, "annotate/"), {"text": "", "kind": "note"})
        assert (response.status_code, url(living, "revise/") in response.text, url(entry, "revise/") in response.text) == (422, True, False)


class TestTwice:
    """The same press, by one person twice or by two."""

    def test_resolving(self, desk: Client, entry: Entry) -> None:
        note = Annotation.objects.get()
        where = url(entry, f"notes/{note.pk}/resolve/")
        assert [desk.post(where, {"resolved": "yes"}).status_code for _ in range(2)] == [302, 422]
        note.refresh_from_db()
        assert note.resolved
        assert form_to(desk.get(url(entry)).text, "resolve/")["resolved"] == "no"

    def test_moving_within_a_date(self, desk: Client, entry: Entry, make_entry: Callable[..., Entry]) -> None:
        make_entry("Ships wait")
        last = make_entry("Talks fail")
        form = form_to(desk.get(url(last)).text, "earlier/")
        for _ in range(2):
            assert desk.post(url(last, "earlier/"), form).status_code == 302
        assert Operation.objects.filter(kind="move").count() == 1

    def test_a_note_that_was_undone_and_redone_stands(self, desk: Client, entry: Entry, maya: User) -> None:
        form = {"text": "Which pier?", "kind": "question", "form": "a-key"}
        desk.post(url(entry, "annotate/"), form)
        undo(undo(Operation.objects.get(kind="annotate"), maya), maya)
        assert desk.post(url(entry, "annotate/"), form).status_code == 302
        assert Annotation.objects.filter(text="Which pier?").count() == 1


def test_an_undo_leads_to_no_entry_of_another_story(desk: Client, entry: Entry, make_entry: Callable[..., Entry], maya: User) -> None:
    accepted = perform(edits.accept, entry.story, maya, entries=[entry.pk])
    other = make_entry(of=type(entry.story).objects.create(slug="floods", title="The floods"))
    undone = f"/stories/{entry.story.slug}/operations/{accepted.pk}/undo/"
    response = desk.post(undone, {"entry": other.pk}, headers={"HX-Request": "true"})
    assert response.status_code == 200
