"""Readings in the admin panel: confirmed and released in bulk, by the same edits as on their pages."""

import re
from datetime import date

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from timeline.articles.models import Article, Outlet, Reading, Story
from timeline.entries import rereading
from timeline.entries.history import perform, undo
from timeline.entries.models import Operation
from timeline.entries.roles import ADMINISTRATORS, EDITORS, VIEWERS

from .arden import article
from .decided import A_WEEK_EARLIER
from .test_admin import sign_in

READINGS = "admin:articles_reading_changelist"


@pytest.fixture
def ada(client: Client, arden: Story) -> User:
    return sign_in(client, "ada", ADMINISTRATORS)


def act(client: Client, action: str, *keys: str, **more: str) -> list[str]:
    page = reverse(READINGS)
    shown = dict(re.findall(r'<input type="hidden" name="(shown-\d+)" value="([^"]*)">', client.get(page).text))
    chosen = [article(key).pk for key in keys]
    answer = client.post(page, {"action": action, "_selected_action": chosen, **shown, **more}, follow=True)
    return [str(message) for message in answer.context["messages"]]


def test_confirming_several_is_one_operation(client: Client, ada: User) -> None:
    said = act(client, "confirm_published", "radio", "post")

    assert said == ["Confirmed the publish dates of 2 articles; 1 entry became certain."]
    operation = Operation.objects.first()
    assert (operation.by, operation.kind) == (ada, "confirm_published")
    undo(operation)
    assert set(Reading.objects.values_list("basis", flat=True)) == {"metadata", "borrowed"}


def test_a_day_that_changed_since_the_list_was_opened_is_not_confirmed(client: Client, ada: User) -> None:
    said = act(client, "confirm_published", "post", **{f"shown-{article('post').pk}": "2024-03-01 metadata"})

    assert said[0].startswith("The publish date of The Harbour Post, “Arden dockers walk out” was changed since")
    assert Operation.objects.count() == 1


def test_releasing(client: Client, ada: User, arden: Story) -> None:
    perform(rereading.decide_published, arden, article=article("post").pk, day=A_WEEK_EARLIER)
    perform(rereading.decide_origin, arden, article=article("post").pk, origin="The Norland Agency")

    assert act(client, "release_published", "post", "radio") == [
        "Released the publish date of The Harbour Post, “Arden dockers walk out”: 7 March 2024 again; 3 entries moved.",
        "Nobody has set the publish date of Coast Radio, “Crane drivers stop work”. There is nothing to release.",
    ]
    assert act(client, "release_origin", "post") == [
        "Released the origin of The Harbour Post, “Arden dockers walk out”: The Harbour Post again.",
    ]
    assert article("post").reading.published == date(2024, 3, 7)


def test_a_reading_is_shown_and_leads_to_the_page_where_it_is_changed(client: Client, ada: User) -> None:
    page = client.get(reverse("admin:articles_reading_change", args=[article("post").pk]))

    assert page.status_code == 200
    assert "/stories/arden-strike/articles/post/" in page.text
    assert 'name="_save"' not in page.text


@pytest.mark.parametrize(("group", "offered"), [(EDITORS, True), (VIEWERS, False)])
def test_only_who_may_edit_is_offered_the_actions(client: Client, arden: Story, group: str, offered: bool) -> None:
    sign_in(client, "eve", group)

    assert ('value="confirm_published"' in client.get(reverse(READINGS)).text) == offered


def test_a_time_zone_that_is_none_is_refused(client: Client, ada: User) -> None:
    outlet = Outlet.objects.get(name="Coast Radio")
    page = reverse("admin:articles_outlet_change", args=[outlet.pk])

    assert "“Tokyo” is no time zone." in client.post(page, {"name": outlet.name, "time_zone": "Tokyo"}).text
    assert client.post(page, {"name": outlet.name, "time_zone": "Asia/Tokyo"}).status_code == 302
    assert Article.objects.get(key="radio").outlet.time_zone == "Asia/Tokyo"
