"""Merging over HTTP: what the form offers, asks again and refuses, and where it leads back to."""

from collections.abc import Callable

import pytest
from django.test import Client

from timeline.articles.models import Story
from timeline.entries.models import Entry, Operation


def test_merge_keeps_all_evidence_and_notes(desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
    a, b, c = make_entry("A", pieces=1, notes=1), make_entry("B", pieces=2), make_entry("C", "2024-03-05", pieces=1, notes=2)
    chosen = [f"{e.pk}.{e.version}" for e in (a, b, c)]
    offer = desk.get(f"/stories/{story.slug}/merge/", {"entry": chosen})
    assert "Merge 3 entries into one?" in offer.text
    response = desk.post(
        f"/stories/{story.slug}/merge/", {"entry": chosen, "survivor": b.pk, "headline": "C", "edtf": "2024-03-05"}
    )
    assert response.status_code == 302
    b.refresh_from_db()
    assert (b.headline, b.edtf, b.evidence.count(), b.annotations.count()) == ("C", "2024-03-05", 4, 3)
    assert Entry.objects.filter(story=story).live().count() == 1
    desk.post(f"/stories/{story.slug}/operations/{Operation.objects.get().pk}/undo/")
    assert [(e.headline, e.evidence.count(), e.annotations.count()) for e in Entry.objects.live().order_by("pk")] == [
        ("A", 1, 1), ("B", 2, 0), ("C", 1, 2),
    ]


def test_each_field_of_a_merge_is_chosen_by_itself(desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
    one = make_entry("Dockers walk out", summary="First line.\nSecond line.", lane="Labour", modality="planned")
    two = make_entry("Port stands still", "2024-03-05", summary="The cranes rest.", lane="Trade")
    chosen = [f"{entry.pk}.{entry.version}" for entry in (one, two)]
    offer = desk.get(f"/stories/{story.slug}/merge/", {"entry": chosen}).text
    assert [offer.count(f'type="radio" name="{name}"') for name in ("headline", "edtf", "summary", "lane", "modality")] == [2] * 5
    fields = {
        "headline": "Port stands still", "edtf": "2024-03-04", "summary": "First line.\r\nSecond line.", "lane": "Trade",
        "modality": "planned",
    }
    desk.post(f"/stories/{story.slug}/merge/", {"entry": chosen, "survivor": one.pk, **fields})
    one.refresh_from_db()
    kept = (one.headline, one.edtf, one.summary, one.lane, one.modality)
    assert kept == ("Port stands still", "2024-03-04", "First line.\nSecond line.", "Trade", "planned")
    desk.post(f"/stories/{story.slug}/operations/{Operation.objects.get().pk}/undo/")
    assert list(Entry.objects.live().order_by("pk").values_list("headline", "lane")) == [
        ("Dockers walk out", "Labour"), ("Port stands still", "Trade"),
    ]


@pytest.mark.parametrize(
    ("headline", "date"), [("Dockers walk out", "2024-03-04"), ("Port stands still", "2024-03-05"), ("New", "2024-03-04")]
)
def test_a_merge_that_names_no_date_keeps_one(
    desk: Client, story: Story, make_entry: Callable[..., Entry], headline: str, date: str
) -> None:
    one, two = make_entry("Dockers walk out"), make_entry("Port stands still", "2024-03-05")
    desk.post(f"/stories/{story.slug}/merge/", {"entry": [one.pk, two.pk], "survivor": one.pk, "headline": headline})
    one.refresh_from_db()
    assert (one.headline, one.edtf) == (headline, date)


def test_what_all_sides_agree_on_is_said_and_not_asked(
    desk: Client, story: Story, make_entry: Callable[..., Entry]
) -> None:
    one, two = make_entry(lane="Labour"), make_entry("Port stands still", lane="Labour")
    offer = desk.get(f"/stories/{story.slug}/merge/", {"entry": [f"{one.pk}.1", f"{two.pk}.1"]}).text
    assert '<input type="hidden" name="lane" value="Labour">' in offer
    assert "Lane, the same in all" in offer


@pytest.mark.parametrize("form", ["merge", "lane"])
def test_what_is_asked_of_several_leads_back_to_where_it_was_begun(
    desk: Client, story: Story, make_entry: Callable[..., Entry], form: str
) -> None:
    chosen, board = {"entry": [make_entry().pk, make_entry().pk]}, f"/stories/{story.slug}/"
    in_page = desk.post(f"{board}{form}/", chosen | {"back": "table?sort=headline"}).text
    assert in_page.count(f'href="{board}table/?sort=headline"') == 2
    assert '<input type="hidden" name="back" value="table?sort=headline">' in in_page
    assert 'hx-target="#panel"' not in in_page  # there is none
    from_board = {"HX-Request": "true", "HX-Current-URL": f"http://testserver{board}?from=2024-03-01"}
    in_panel = desk.post(f"{board}{form}/", chosen, headers=from_board).text
    assert in_panel.count(f'href="{board}?from=2024-03-01"') == 2
    assert 'hx-target="#panel"' in in_panel


@pytest.mark.parametrize("field", [{"modality": "rumoured"}, {"lane": "x" * 61}, {"headline": " "}])
def test_a_choice_that_cannot_be_is_asked_again(
    desk: Client, story: Story, make_entry: Callable[..., Entry], field: dict[str, str]
) -> None:
    one, two = make_entry(), make_entry("Port stands still")
    form = {"entry": [one.pk, two.pk], "survivor": one.pk, "headline": "A", "edtf": "2024-03-04"} | field
    response = desk.post(f"/stories/{story.slug}/merge/", form)
    assert (response.status_code, Operation.objects.count()) == (422, 0)
    assert "Choose what to keep of each field." in response.text


@pytest.mark.parametrize("chosen", [[], ["{a}.1"], ["{a}.1", "{a}.1"], ["{a}.1", "999999.1"], ["x", "y"], ["-1", "2e9"]])
def test_a_merge_of_fewer_than_two_is_refused_in_words(desk: Client, entry: Entry, chosen: list[str]) -> None:
    values = [value.format(a=entry.pk) for value in chosen]
    form = {"entry": values, "survivor": entry.pk, "headline": "X", "edtf": ""}
    response = desk.post(f"/stories/{entry.story.slug}/merge/", form)
    assert response.status_code == 422
    assert Operation.objects.count() == 0


def test_what_lives_on_is_one_of_those_that_were_chosen(
    desk: Client, story: Story, make_entry: Callable[..., Entry]
) -> None:
    one, two, three = (make_entry(headline) for headline in ("Dockers walk out", "Port stands still", "Ships wait"))
    form = {"entry": [one.pk, two.pk], "survivor": three.pk, "headline": "A", "edtf": "2024-03-04"}
    response = desk.post(f"/stories/{story.slug}/merge/", form)
    assert (response.status_code, Operation.objects.count()) == (422, 0)
    assert "Choose what to keep of each field." in response.text
