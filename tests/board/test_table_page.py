"""The table over HTTP: its order, and what was chosen in it when an edit of that is refused."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.test import Client

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry, Operation

Make = Callable[..., Entry]
BACK = {"back": "table?sort=-headline&q=ship"}


def test_the_table_sorts_by_what_supports_an_entry_and_then_by_date(story: Story, client: Client, maya: User, make_entry: Make) -> None:
    made = [make_entry(f"Entry {i}", f"2024-03-0{9 - i}", pieces=pieces) for i, pieces in enumerate((1, 2, 1))]
    client.force_login(maya)
    for sort, order in {"articles": (2, 0, 1), "-articles": (1, 2, 0), "-origins": (1, 2, 0)}.items():
        page = client.get(f"/stories/{story.slug}/table/?sort={sort}").text
        places = [page.index(f">{made[at].headline}</a>") for at in order]
        assert places == sorted(places)


def test_the_table_is_in_the_order_of_the_timeline(story: Story, client: Client, maya: User, make_entry: Make) -> None:
    made = {when: make_entry(f"Entry {i}", when) for i, when in enumerate(("2024-03-09", "", "../2024-03-05", "2024-03-04"))}
    client.force_login(maya)
    orders = {"when": ("2024-03-04", "../2024-03-05", "2024-03-09", ""), "-when": ("2024-03-09", "../2024-03-05", "2024-03-04", "")}
    for sort, order in orders.items():
        page = client.get(f"/stories/{story.slug}/table/?sort={sort}").text
        places = [page.index(f">{made[when].headline}</a>") for when in order]
        assert places == sorted(places)


@pytest.fixture
def ships(make_entry: Make) -> list[Entry]:
    make_entry("Dockers walk out")
    return [make_entry("Ships wait"), make_entry("Ships leave")]


def chosen(*entries: Entry) -> dict[str, object]:
    return BACK | {"entry": [f"{entry.pk}.{entry.version}" for entry in entries]}


def test_an_edit_that_is_refused_leads_to_the_table_as_it_was_asked_for_and_ticked(
    desk: Client, story: Story, ships: list[Entry]
) -> None:
    merged = desk.post(f"/stories/{story.slug}/merge/", chosen(ships[0]))
    assert (merged.status_code, Operation.objects.count()) == (422, 0)
    assert "Choose at least two entries to merge." in merged.text
    assert merged.text.count(" checked></label>") == 1
    assert f'value="{ships[0].pk}.1" form="selection" aria-label="Choose “Ships wait”" checked>' in merged.text
    assert [row.record for row in merged.context["table"].rows] == ships
    assert 'name="back" value="table?sort=-headline&amp;q=ship"' in merged.text
    assert f'href="/stories/{story.slug}/table/?sort=headline&amp;q=ship"' in merged.text


@pytest.mark.parametrize("verb", ["accept", "dismiss", "restore", "merge", "lane"])
def test_so_does_an_edit_of_nothing(desk: Client, story: Story, ships: list[Entry], verb: str) -> None:
    response = desk.post(f"/stories/{story.slug}/{verb}/", chosen())
    assert response.status_code == 422
    assert "Choose at least" in response.text
    assert [row.record for row in response.context["table"].rows] == ships


def test_what_was_changed_meanwhile_stands_in_the_table_as_it_is_now(
    desk: Client, story: Story, vera: User, ships: list[Entry]
) -> None:
    late = chosen(*ships)
    perform(edits.revise, story, vera, entry=ships[0].pk, headline="Ships wait outside")
    response = desk.post(f"/stories/{story.slug}/accept/", late)
    assert (response.status_code, Operation.objects.count()) == (409, 1)
    assert "“Ships wait outside” was changed since you opened it. Nothing was saved yet. Here is how it stands now." in response.text
    assert response.text.count(" checked></label>") == 2
    again = desk.post(f"/stories/{story.slug}/accept/", BACK | {"entry": [f"{ships[0].pk}.2", f"{ships[1].pk}.1"]})
    assert again["Location"].startswith(f"/stories/{story.slug}/table/?sort=-headline&q=ship&done=")


def test_a_choice_that_cannot_be_read_ticks_nothing(desk: Client, story: Story, ships: list[Entry]) -> None:
    response = desk.post(f"/stories/{story.slug}/accept/", BACK | {"entry": ["x", f"{ships[0].pk}.1"]})
    assert (response.status_code, response.text.count(" checked></label>")) == (422, 0)


@pytest.mark.parametrize("back", ["table?q=%00a", "history?entry=%00", "history?by=a%00b"])
def test_a_page_that_no_database_can_be_asked_for_is_not_gone_back_to(desk: Client, story: Story, ships: list[Entry], back: str) -> None:
    response = desk.post(f"/stories/{story.slug}/merge/", {"entry": [ships[0].pk], "back": back})
    assert (response.status_code, "Choose at least two entries to merge." in response.text) == (422, True)


def test_more_than_a_form_holds_is_refused_in_words(desk: Client, story: Story, ships: list[Entry]) -> None:
    response = desk.post(f"/stories/{story.slug}/accept/", {"entry": [f"{ships[0].pk}.1"] * 1001})
    assert (response.status_code, Operation.objects.count()) == (413, 0)
    assert "Choose fewer entries: a form may have 1,000 fields." in response.text
