"""Moves over HTTP: where an entry may go, put there with and without htmx, refused, stale; several put into one lane."""

from collections.abc import Callable

import pytest
from django.test import Client

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry, Operation

AXIS = "738946:0.00000,738976:1.00000"  # March 2024


@pytest.fixture
def entry(make_entry: Callable[..., Entry]) -> Entry:
    return make_entry(lane="Work")


def url(entry: Entry, action: str = "") -> str:
    return f"/stories/{entry.story.slug}/entries/{entry.pk}/{action}"


def from_board(entry: Entry, panel_of: Entry | None = None) -> dict[str, str]:
    page = url(panel_of) if panel_of else f"/stories/{entry.story.slug}/"
    return {"HX-Request": "true", "HX-Current-URL": f"http://testserver{page}"}


def test_the_places_are_named_in_words(desk: Client, entry: Entry) -> None:
    found = desk.get(url(entry, "stops/"), {"axis": AXIS}).json()
    assert found["stops"][found["here"]] == ["2024-03-04", "Mon 4 March 2024", 0.1, 0.0333, 1]
    assert found["stops"][found["here"] + 1][:2] == ["2024-03-05", "Tue 5 March 2024"]
    assert (found["lane"], found["lanes"]) == ("Work", ["Work"])


@pytest.mark.parametrize("axis", ["", "x", "5:0.00000,4:1.00000"])
def test_an_axis_that_is_none_is_refused(desk: Client, entry: Entry, axis: str) -> None:
    assert desk.get(url(entry, "stops/"), {"axis": axis}).status_code == 422


def test_an_undated_entry_has_no_places(desk: Client, make_entry: Callable[..., Entry]) -> None:
    assert desk.get(url(make_entry(when=""), "stops/"), {"axis": AXIS}).status_code == 422


def test_date_and_lane_are_one_operation(desk: Client, entry: Entry) -> None:
    answer = desk.post(url(entry, "place/"), {"version": 1, "edtf": "2024-03-06", "lane": "Talks"}, headers=from_board(entry))
    entry.refresh_from_db()
    assert (answer.status_code, entry.edtf, entry.lane, entry.decided) == (200, "2024-03-06", "Talks", ["date", "lane"])
    assert Operation.objects.get().sentence == (
        "Moved “Dockers walk out” from 4 March 2024 to 6 March 2024 and from the lane Work to the lane Talks"
    )


def test_the_board_gets_its_picture_and_no_panel(desk: Client, entry: Entry) -> None:
    answer = desk.post(url(entry, "place/"), {"version": 1, "edtf": "2024-03-06"}, headers=from_board(entry))
    assert answer.text.lstrip().startswith('<section id="picture"')
    assert ('id="panel"' in answer.text, "HX-Push-Url" in answer) == (False, False)


def test_an_open_panel_is_told_anew_only_if_it_is_this_entrys(desk: Client, entry: Entry, make_entry: Callable[..., Entry]) -> None:
    other = make_entry("Ships wait")
    for shown, told in ((entry, True), (other, False)):
        entry.refresh_from_db()
        sent = {"version": entry.version, "edtf": f"2024-03-1{shown.pk % 10}"}
        answer = desk.post(url(entry, "place/"), sent, headers=from_board(entry, panel_of=shown))
        assert ('id="panel"' in answer.text) is told


def test_without_htmx_it_leads_to_the_entry(desk: Client, entry: Entry) -> None:
    answer = desk.post(url(entry, "place/"), {"version": 1, "lane": "Talks"})
    assert (answer.status_code, answer["Location"]) == (302, f"{url(entry)}?done={Operation.objects.get().pk}")


@pytest.mark.parametrize(
    "sent",
    [{"edtf": "2024-03-06"}, {"version": "x", "edtf": "2024-03-06"}, {"version": 1}, {"version": 1, "edtf": "31 June"},
     {"version": 1, "edtf": "2024-03-04"}, {"version": 1, "lane": "x" * 61}],
)
def test_what_cannot_be_done_is_refused(desk: Client, entry: Entry, sent: dict[str, object]) -> None:
    answer = desk.post(url(entry, "place/"), sent, headers=from_board(entry))
    assert (answer.status_code, answer["HX-Retarget"], Operation.objects.count()) == (422, "#notice", 0)


def test_a_stale_drop_shows_both_versions_in_the_panel(desk: Client, entry: Entry, story: Story) -> None:
    perform(edits.revise, story, entry=entry.pk, edtf="2024-03-05")
    answer = desk.post(url(entry, "place/"), {"version": 1, "edtf": "2024-03-06"}, headers=from_board(entry))
    assert (answer.status_code, answer["HX-Retarget"]) == (409, "#panel")
    assert "<td>5 March 2024</td><td>6 March 2024</td>" in answer.text
    assert 'name="reading" value="2024-03-06"' in answer.text


def test_a_stale_drop_on_a_date_that_cannot_be_is_refused_in_words(desk: Client, entry: Entry, story: Story) -> None:
    perform(edits.revise, story, entry=entry.pk, headline="Dockers go back")
    answer = desk.post(url(entry, "place/"), {"version": 1, "edtf": "2024-06-31"}, headers=from_board(entry))
    assert (answer.status_code, "has no such day: June 2024 has 30 days" in answer.text) == (422, True)


def test_several_get_a_lane(desk: Client, entry: Entry, make_entry: Callable[..., Entry]) -> None:
    other = make_entry("Ships wait")
    chosen = {"entry": [f"{entry.pk}.1", f"{other.pk}.1"]}
    address = f"/stories/{entry.story.slug}/lane/"
    asked = desk.post(address, chosen)
    assert "Which lane for 2 entries?" in asked.text
    assert desk.post(address, chosen | {"lane": "Port"}).status_code == 302
    assert set(Entry.objects.values_list("lane", flat=True)) == {"Port"}
    again = desk.post(address, {"entry": [f"{entry.pk}.2"], "lane": "Port"})
    assert (again.status_code, "Already in the lane Port." in again.text) == (422, True)


def test_a_lane_for_what_changed_meanwhile_is_asked_again(desk: Client, entry: Entry, story: Story) -> None:
    perform(edits.revise, story, entry=entry.pk, headline="Dockers go back")
    answer = desk.post(f"/stories/{story.slug}/lane/", {"entry": f"{entry.pk}.1", "lane": "Port"})
    assert (answer.status_code, f'value="{entry.pk}.2"' in answer.text, 'value="Port"' in answer.text) == (409, True, True)


@pytest.mark.parametrize("sent", [{}, {"entry": "x"}, {"entry": "99", "lane": "Port"}, {"lane": "Port"}])
def test_nothing_chosen_is_said(desk: Client, story: Story, sent: dict[str, str]) -> None:
    answer = desk.post(f"/stories/{story.slug}/lane/", sent)
    assert (answer.status_code, "Choose at least one entry first." in answer.text) == (422, True)


def test_a_lane_with_several_faults_names_them_all(desk: Client, entry: Entry) -> None:
    answer = desk.post(f"/stories/{entry.story.slug}/lane/", {"entry": f"{entry.pk}.1", "lane": "x" * 61 + chr(0)})

    assert answer.status_code == 422
    assert "at most 60 characters" in answer.text
    assert "Null characters are not allowed." in answer.text


def test_an_empty_lane_is_asked_for_again(desk: Client, entry: Entry) -> None:
    answer = desk.post(f"/stories/{entry.story.slug}/lane/", {"entry": f"{entry.pk}.1", "lane": ""})
    assert (answer.status_code, "This field is required." in answer.text) == (422, True)
