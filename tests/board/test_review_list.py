"""Proposed entries that raise no doubt, in review: which are dealt together, in which lists, and what one press does to them."""

from collections.abc import Callable
from urllib.parse import urlencode

import pytest
from django.contrib.auth.models import User
from django.http import QueryDict
from django.test import Client

from tests.conftest import MOMENT
from timeline.articles.models import Story
from timeline.board.review_forms import left_out
from timeline.board.review_marks import marks_of
from timeline.board.review_proposed import LISTED_AT_ONCE
from timeline.board.review_queue import Thing, left, queue
from timeline.entries import edits
from timeline.entries.history import perform, undo
from timeline.entries.models import Annotation, Entry, Operation, Suggestion

ADDRESS = "/stories/harbour-strike/review/"
HTMX = {"HX-Request": "true"}


@pytest.fixture
def three(make_entry: Callable[..., Entry]) -> list[Entry]:
    return [make_entry(headline, when=f"2024-03-0{day}") for day, headline in ((6, "Ships wait"), (4, "Walkout"), (5, "Talks open"))]


def ticked(thing: Thing, *entries: Entry, answer: str = "accept") -> dict[str, object]:
    sent = {"thing": thing.name, "stands": marks_of([thing])[thing.name], "answer": answer}
    return sent | {"entry": [f"{entry.pk}.{entry.version}" for entry in entries]}


def waits(story: Story) -> list[tuple[str, int]]:
    """Kind and size of each thing; what is dealt and what is counted agree."""
    things = queue(story)
    assert left(story) == len(things)
    return [(thing.kind, len(thing.ids)) for thing in things]


def statuses(entries: list[Entry]) -> list[str]:
    return [Entry.objects.get(pk=entry.pk).status for entry in entries]


class TestWhatIsDealtTogether:
    def test_all_that_raises_no_doubt(self, story: Story, three: list[Entry]) -> None:
        assert waits(story) == [("list", 3)]

    @pytest.mark.parametrize("doubt", [{"provisional": True}, {"when": ""}])
    def test_an_unsure_date_is_looked_at_by_itself(
        self, story: Story, three: list[Entry], make_entry: Callable[..., Entry], doubt: dict[str, object]
    ) -> None:
        make_entry("Rumours", **doubt)
        assert waits(story) == [("list", 3), ("entry", 1)]

    @pytest.mark.parametrize("kind", [kind for kind, _ in Suggestion.KINDS])
    def test_what_may_be_told_twice_is_looked_at_by_itself(self, story: Story, three: list[Entry], kind: str) -> None:
        Suggestion.objects.create(story=story, sides=[three[0].pk, three[1].pk], kind=kind, score=0.5, fingerprint="")
        assert ("list", 3) not in waits(story)
        assert sorted(thing.ids for thing in queue(story) if thing.kind == "entry") == [(entry.pk,) for entry in three]

    def test_a_question_is_a_doubt_until_it_is_resolved(self, story: Story, three: list[Entry]) -> None:
        question = Annotation.objects.create(entry=three[0], kind=Annotation.QUESTION, text="Who says so?", at=MOMENT)
        assert waits(story) == [("question", 1), ("list", 2), ("entry", 1)]
        perform(edits.resolve, story, annotation=question.pk)
        assert waits(story) == [("list", 3)]

    def test_one_alone_is_no_list(self, story: Story, make_entry: Callable[..., Entry]) -> None:
        make_entry()
        assert waits(story) == [("entry", 1)]

    @pytest.mark.parametrize(("entries", "dealt"), [
        (LISTED_AT_ONCE, [("list", LISTED_AT_ONCE)]),
        (LISTED_AT_ONCE + 1, [("list", LISTED_AT_ONCE), ("entry", 1)]),
        (2 * LISTED_AT_ONCE + 2, [("list", LISTED_AT_ONCE), ("list", LISTED_AT_ONCE), ("list", 2)]),
    ])
    def test_lists_have_a_limit_and_the_weightiest_come_first(
        self, story: Story, make_entry: Callable[..., Entry], entries: int, dealt: list[tuple[str, int]]
    ) -> None:
        made = [make_entry(f"Entry {number}", pieces=0, importance=number) for number in range(entries)]
        assert waits(story) == dealt
        assert queue(story)[0].ids == tuple(entry.pk for entry in made[-LISTED_AT_ONCE:])


class TestPage:
    def test_the_days_stand_in_order_each_with_its_evidence_and_a_tick_that_is_on(self, desk: Client, three: list[Entry]) -> None:
        page = desk.get(ADDRESS).text
        assert "3 entries that raise no doubt" in page
        assert page.index("Walkout") < page.index("Talks open") < page.index("Ships wait")
        assert "Walkout on <mark>Monday</mark>." in page
        assert page.count(' checked>') == 3
        assert "1 article · 1 origin" in page
        assert f'href="/stories/harbour-strike/entries/{three[0].pk}/?back=review%3Fat%3Dlist' in page

    def test_of_many_only_one_list_is_drawn(self, desk: Client, make_entry: Callable[..., Entry]) -> None:
        for number in range(60):
            make_entry(f"Entry {number}", pieces=0)
        page = desk.get(ADDRESS).text
        assert page.count('type="checkbox"') == LISTED_AT_ONCE
        assert "25 of 60 entries that raise no doubt" in page
        assert "<b>3</b> left" in page
        assert "3 lists to accept" in page

    def test_markup_in_a_headline_is_text(self, desk: Client, make_entry: Callable[..., Entry]) -> None:
        for _ in range(2):
            make_entry("<script>alert(1)</script>")
        assert "<script>alert" not in desk.get(ADDRESS).text


class TestAnswers:
    def test_one_press_accepts_them_all_and_is_undone_and_done_again(self, desk: Client, story: Story, three: list[Entry]) -> None:
        page = desk.post(f"{ADDRESS}answer/", ticked(queue(story)[0], *three), headers=HTMX).text
        operation = Operation.objects.get()
        assert operation.sentence == "Accepted 3 entries"
        assert "Accepted 3 entries. Nothing is left." in page
        assert (statuses(three), waits(story)) == ([Entry.ACCEPTED] * 3, [])
        undone = undo(operation)
        assert (statuses(three), waits(story)) == ([Entry.PROPOSED] * 3, [("list", 3)])
        undo(undone)
        assert (statuses(three), waits(story)) == ([Entry.ACCEPTED] * 3, [])

    def test_what_is_unticked_stays_proposed_and_is_dealt_by_itself(self, desk: Client, story: Story, three: list[Entry]) -> None:
        [thing] = queue(story)
        ships, walkout, talks = three
        response = desk.post(f"{ADDRESS}answer/", ticked(thing, walkout))
        assert Operation.objects.get().sentence == "Accepted “Walkout” and left 2 out"
        assert statuses(three) == [Entry.PROPOSED, Entry.ACCEPTED, Entry.PROPOSED]
        assert [each.ids for each in queue(story)] == [(ships.pk,), (talks.pk,)]
        assert waits(story) == [("entry", 1), ("entry", 1)]
        assert response["Location"].endswith(f"&was={thing.name}")
        undo(Operation.objects.get())
        assert [each.name for each in queue(story)] == [thing.name]

    def test_what_was_put_off_by_itself_stays_so(self, story: Story, make_entry: Callable[..., Entry], three: list[Entry]) -> None:
        rumour = make_entry("Rumours", provisional=True)
        [_, thing] = queue(story)
        perform(edits.put_off, story, thing=thing.name, mark=marks_of([thing])[thing.name], called="“Rumours”")
        Entry.objects.filter(pk=rumour.pk).update(provisional=False)
        assert [(each.kind, each.put_off) for each in queue(story)] == [("list", 0), ("entry", 1)]

    def test_later_puts_the_whole_off_and_keeps_it_so_while_others_are_accepted(
        self, desk: Client, story: Story, make_entry: Callable[..., Entry]
    ) -> None:
        for number in range(LISTED_AT_ONCE + 2):
            make_entry(f"Entry {number}", pieces=0)
        first, second = queue(story)
        desk.post(f"{ADDRESS}answer/", ticked(second, answer="later"))
        assert Operation.objects.get().sentence == "Put off 2 proposed entries"
        desk.post(f"{ADDRESS}answer/", ticked(first, *Entry.objects.filter(pk__in=first.ids)))
        assert [(each.name, each.put_off) for each in queue(story)] == [(second.name, 1)]

    def test_nothing_ticked_is_refused_in_words(self, desk: Client, story: Story, three: list[Entry]) -> None:
        response = desk.post(f"{ADDRESS}answer/", ticked(queue(story)[0]))
        assert (response.status_code, Operation.objects.count()) == (422, 0)
        assert "Leave at least one of them ticked to accept it, or press “Later”." in response.text

    @pytest.mark.parametrize("entry", ["²", "x.1", "", "999999"])
    def test_what_is_no_entry_of_the_list_is_refused(self, desk: Client, story: Story, three: list[Entry], entry: str) -> None:
        response = desk.post(f"{ADDRESS}answer/", ticked(queue(story)[0], *three) | {"entry": [f"{three[0].pk}.1", entry]})
        assert (response.status_code, Operation.objects.count()) == (422, 0)

    def test_an_entry_of_another_story_is_refused(
        self, desk: Client, story: Story, three: list[Entry], make_entry: Callable[..., Entry]
    ) -> None:
        elsewhere = make_entry("Elsewhere", of=Story.objects.create(slug="elsewhere", title="Elsewhere"))
        response = desk.post(f"{ADDRESS}answer/", ticked(queue(story)[0], three[0], elsewhere))
        assert (response.status_code, Operation.objects.count()) == (422, 0)

    def test_sent_twice_it_is_done_once(self, desk: Client, story: Story, three: list[Entry]) -> None:
        sent = ticked(queue(story)[0], *three)
        desk.post(f"{ADDRESS}answer/", sent)
        response = desk.post(f"{ADDRESS}answer/", sent)
        assert (response.status_code, Operation.objects.count()) == (409, 1)
        assert "That list is no longer the same, so nothing was changed. maya: Accepted 3 entries. Here is the next." in response.text

    def test_where_one_was_settled_meanwhile_it_is_named_and_what_was_unticked_stays_so(
        self, desk: Client, story: Story, vera: User, three: list[Entry]
    ) -> None:
        ships, walkout, talks = three
        late = ticked(queue(story)[0], walkout, talks)
        perform(edits.dismiss, story, vera, entries=[talks.pk])
        response = desk.post(f"{ADDRESS}answer/", late)
        assert (response.status_code, Operation.objects.count()) == (409, 1)
        assert "That list is no longer the same, so nothing was changed. vera: Dismissed “Talks open”. Here is the next." in response.text
        assert f'value="{walkout.pk}.{walkout.version}" checked>' in response.text
        assert f'value="{ships.pk}.{ships.version}">' in response.text

    def test_what_was_unticked_is_told_by_the_name_of_a_full_list_however_large_the_keys_are(self) -> None:
        keys = range(10**9, 10**9 + LISTED_AT_ONCE)
        sent = {"thing": Thing("list", (), tuple(keys)).name, "entry": [f"{key}.1" for key in keys[2:]]}
        assert left_out(QueryDict(urlencode(sent, doseq=True))) == {keys[0], keys[1]}

    @pytest.mark.parametrize("change", [{"headline": "Ships leave"}, {"edtf": "2024-03-07"}])
    def test_what_was_edited_meanwhile_is_shown_anew(
        self, desk: Client, story: Story, vera: User, three: list[Entry], change: dict[str, str]
    ) -> None:
        late = ticked(queue(story)[0], *three)
        perform(edits.revise, story, vera, entry=three[0].pk, **change)
        response = desk.post(f"{ADDRESS}answer/", late)
        assert (response.status_code, Operation.objects.count()) == (409, 1)
        assert "This changed while you looked at it, so nothing was saved." in response.text
        assert statuses(three) == [Entry.PROPOSED] * 3

    def test_who_only_looks_on_accepts_nothing(self, client: Client, story: Story, vera: User, three: list[Entry]) -> None:
        client.force_login(vera)
        assert client.post(f"{ADDRESS}answer/", ticked(queue(story)[0], *three)).status_code == 403
        assert statuses(three) == [Entry.PROPOSED] * 3
