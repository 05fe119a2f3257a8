"""Who was quicker: what is said of a thing that waits no more."""

from collections.abc import Callable
from datetime import date
from html import unescape

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests.board.reviewing import ADDRESS, HTMX, asked, join, reply, unsure
from timeline.articles.models import Story
from timeline.board.review_queue import queue
from timeline.entries import edits, rereading
from timeline.entries.history import perform
from timeline.entries.models import Entry, Operation, Suggestion
from timeline.entries.withdrawing import withdraw_article


def test_a_thing_that_somebody_else_settled_is_said_and_the_next_is_dealt(
    desk: Client, story: Story, vera: User, make_entry: Callable[..., Entry]
) -> None:
    first = make_entry("First", importance=2, provisional=True)
    make_entry("Second", importance=1, provisional=True)
    late = reply(queue(story)[0], "dismiss")
    perform(edits.accept, story, vera, entries=[first.pk])
    response = desk.post(f"{ADDRESS}answer/", late, headers=HTMX)
    assert response.status_code == 409
    assert "That is settled already, so nothing was changed. vera: Accepted “First”. Here is the next." in response.text
    assert "Second" in response.text


@pytest.mark.parametrize("merged", [True, False])
@pytest.mark.parametrize("kind", [Suggestion.SAME_TEXT, Suggestion.SAME_EVENT])
def test_who_settled_what_may_be_one_is_said_too(
    desk: Client, story: Story, vera: User, accepted: Callable[..., Entry], kind: str, merged: bool
) -> None:
    one, two = accepted("One"), accepted("Two")
    suggestion, bystander = asked(one, two, kind=kind), accepted("Three")
    late = join(queue(story)[0], one, two)
    if merged:
        perform(edits.merge, story, vera, survivor=one.pk, others=[two.pk])
    else:
        perform(edits.reject, story, vera, suggestion=suggestion.pk)
    said = Operation.objects.get().sentence
    perform(edits.revise, story, vera, entry=bystander.pk, lane="Port")
    response = desk.post(f"{ADDRESS}answer/", late)
    assert response.status_code == 409
    assert f"That is settled already, so nothing was changed. vera: {said}. Here is the next." in response.text


@pytest.mark.parametrize("settle", [
    lambda article: (rereading.decide_published, {"article": article, "day": date(2024, 3, 6)}),
    lambda article: (withdraw_article, {"article": article}),
])
def test_who_settled_a_publish_date_is_said_too(
    desk: Client, story: Story, vera: User, accepted: Callable[..., Entry],
    settle: Callable[[int], tuple[Callable[..., str], dict[str, object]]],
) -> None:
    reading, other = unsure(accepted().evidence.get().article), unsure(accepted("Ships wait").evidence.get().article)
    late = reply(next(thing for thing in queue(story) if thing.ids == (reading.pk,)), "later")
    edit, decided = settle(reading.article_id)
    said = perform(edit, story, vera, **decided).sentence
    perform(rereading.decide_published, story, vera, article=other.article_id, day=date(2024, 3, 7))
    response = desk.post(f"{ADDRESS}answer/", late)
    assert response.status_code == 409
    assert f"That is settled already, so nothing was changed. vera: {said}. Here is the next." in unescape(response.text)
