"""Every answer of review to what may be one, to publish dates, questions and proposed entries, over HTTP."""

from collections.abc import Callable

import pytest
from django.test import Client

from tests.board.reviewing import ADDRESS, asked, join, reply, suggest, unsure
from tests.conftest import MOMENT
from timeline.articles.models import Reading, Story
from timeline.board.review_queue import left, queue
from timeline.entries.history import undo
from timeline.entries.models import Annotation, Entry, Operation, Suggestion


@pytest.fixture
def aside(make_entry: Callable[..., Entry]) -> Entry:
    return make_entry("The port closed", when="2024-03", status=Entry.DISMISSED)


class TestGroups:
    def test_one_press_merges_every_group(self, desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
        entries = [make_entry(f"Entry {number}", status=Entry.ACCEPTED) for number in range(5)]
        asked(*entries[:3], kind=Suggestion.SAME_TEXT)
        asked(*entries[3:], kind=Suggestion.SAME_TEXT)
        thing = queue(story)[0]
        desk.post(f"{ADDRESS}answer/", reply(thing, "same", entry=[entry.pk for entry in entries]))
        assert Operation.objects.get().sentence == "Merged 5 entries with the same text into “Entry 0” and “Entry 3”"
        assert Entry.objects.live().count() == 2
        assert queue(story) == []
        undo(Operation.objects.get())
        assert Entry.objects.live().count() == 5
        assert [thing.kind for thing in queue(story)] == ["text"]

    def test_leaving_one_out_keeps_the_rest(self, desk: Client, story: Story, accepted: Callable[..., Entry]) -> None:
        one, two, three = (accepted(name) for name in ("One", "Two", "Three"))
        asked(one, two, three, kind=Suggestion.SAME_TEXT)
        desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "same", entry=[one.pk, three.pk]))
        assert set(Entry.objects.live()) == {one, two}
        assert Operation.objects.get().sentence == "Merged 2 entries with the same text into “One” and noted that “Two” is not the same"
        assert queue(story) == []
        suggest(story)
        assert queue(story) == []

    def test_an_accepted_or_edited_entry_is_the_one_that_stays(self, desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
        plain, edited = make_entry("Plain"), make_entry("Edited", decided=["headline"])
        asked(plain, edited, kind=Suggestion.SAME_TEXT)
        desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "same", entry=[plain.pk, edited.pk]))
        assert Entry.objects.live().get() == edited


class TestSame:
    def test_same_merges_with_the_choices_of_the_form(self, desk: Client, story: Story, accepted: Callable[..., Entry]) -> None:
        one, two = accepted("One"), accepted("Two", when="2024-03-05")
        asked(one, two)
        response = desk.post(f"{ADDRESS}answer/", join(queue(story)[0], one, two, headline="Two", edtf="2024-03-05"))
        operation = Operation.objects.get()
        assert response["Location"] == f"{ADDRESS}?done={operation.pk}&was=differ-{one.pk}-{two.pk}"
        merged = Entry.objects.live().get()
        assert (merged.pk, merged.headline, merged.edtf, merged.evidence.count()) == (one.pk, "Two", "2024-03-05", 2)

    @pytest.mark.parametrize(("day", "by_hand", "told"), [
        ("2024-03-02", {}, ("Crew saved on Saturday", "It sank on Saturday.")),
        ("2024-03-03", {}, ("Crew saved on Sunday", "It sank on Sunday.")),
        ("2024-03-03", {"summary": "It sank on Saturday."}, ("Crew saved on Sunday", "It sank on Saturday.")),
    ])
    def test_headline_and_summary_go_with_the_day_that_is_pressed(
        self, desk: Client, story: Story, accepted: Callable[..., Entry], day: str, by_hand: dict[str, str], told: tuple[str, str]
    ) -> None:
        one = accepted("Crew saved on Saturday", when="2024-03-02", summary="It sank on Saturday.", pieces=2)
        two = accepted("Crew saved on Sunday", when="2024-03-03", summary="It sank on Sunday.")
        asked(one, two)
        page = desk.get(ADDRESS).text
        assert "The day that you press brings its side’s headline and summary along, unless you choose." in page
        assert '<input type="radio" name="summary" value="It sank on Sunday.">' in page
        pressed = join(queue(story)[0], one, two, edtf=day) | {"answer": ""} | by_hand
        del pressed["headline"]
        desk.post(f"{ADDRESS}answer/", pressed)
        merged = Entry.objects.live().get()
        assert (merged.pk, merged.edtf, merged.headline, merged.summary) == (one.pk, day, *told)

    def test_what_a_person_wrote_and_a_headline_without_a_day_stay_chosen(
        self, desk: Client, accepted: Callable[..., Entry]
    ) -> None:
        asked(
            accepted("Crew saved", when="2024-03-02", summary="It sank on Saturday.", pieces=2, decided=["summary"]),
            accepted("Ferry sinks", when="2024-03-03", summary="It sank on Sunday."),
        )
        page = desk.get(ADDRESS).text
        assert "The day that you press" not in page
        assert '<input type="radio" name="summary" value="It sank on Saturday." checked>' in page
        assert '<input type="radio" name="headline" value="Crew saved" checked>' in page

    def test_each_field_is_chosen_by_itself(self, desk: Client, story: Story, accepted: Callable[..., Entry]) -> None:
        one, two = accepted("One", lane="Labour", summary="They left."), accepted("Two", lane="Trade")
        asked(one, two)
        page = desk.get(ADDRESS).text
        assert [page.count(f'type="radio" name="{name}"') for name in ("headline", "edtf", "summary", "lane")] == [2, 0, 2, 2]
        desk.post(f"{ADDRESS}answer/", join(queue(story)[0], one, two, headline="One", lane="Trade", summary=""))
        merged = Entry.objects.live().get()
        assert (merged.headline, merged.lane, merged.summary) == ("One", "Trade", "")

    def test_one_of_three_can_be_left_out(self, desk: Client, story: Story, accepted: Callable[..., Entry]) -> None:
        one, two, three = (accepted(name) for name in ("One", "Two", "Three"))
        asked(one, two, three)
        desk.post(f"{ADDRESS}answer/", join(queue(story)[0], one, two))
        assert Operation.objects.get().sentence == "Merged “Two” into “One”, but not “Three”"
        assert set(Entry.objects.live()) == {one, three}
        assert queue(story) == []

    def test_leaving_all_but_one_out_is_refused_in_words(self, desk: Client, story: Story, accepted: Callable[..., Entry]) -> None:
        one, two, three = (accepted(name) for name in ("One", "Two", "Three"))
        asked(one, two, three)
        response = desk.post(f"{ADDRESS}answer/", join(queue(story)[0], one))
        assert response.status_code == 422
        assert "Leave at least two of them in to merge" in response.text

    @pytest.mark.parametrize(("answer", "part"), [("first-in-second", "One"), ("second-in-first", "Two")])
    def test_one_can_be_part_of_the_other(
        self, desk: Client, story: Story, accepted: Callable[..., Entry], answer: str, part: str
    ) -> None:
        asked(accepted("One"), accepted("Two"))
        assert "One is part of the other" in desk.get(ADDRESS).text
        desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], answer))
        assert Entry.objects.exclude(part_of=None).get().headline == part
        assert queue(story) == []

    @pytest.mark.parametrize(("order", "said", "answer"), [
        (("One", "Two"), "Perhaps the first is part of the second", "first-in-second"),
        (("Two", "One"), "Perhaps the second is part of the first", "second-in-first"),
    ])
    def test_where_a_step_is_suggested_one_press_links_it(
        self, desk: Client, story: Story, accepted: Callable[..., Entry], order: tuple[str, str], said: str, answer: str
    ) -> None:
        entries = {name: accepted(name) for name in ("One", "Two")}
        asked(*(entries[name] for name in order), kind=Suggestion.PART_OF)
        page = desk.get(ADDRESS).text
        assert said in page
        assert f'value="{answer}" data-key="o" formnovalidate>Link as part of' in page
        desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], answer))
        assert Entry.objects.exclude(part_of=None).values_list("headline", "part_of__headline").get() == order
        assert queue(story) == []

    def test_of_three_none_can_be_part_of_the_other(self, desk: Client, story: Story, accepted: Callable[..., Entry]) -> None:
        asked(*(accepted(name) for name in ("One", "Two", "Three")))
        response = desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "first-in-second"))
        assert (response.status_code, Operation.objects.count()) == (422, 0)

    def test_not_the_same_is_remembered(self, desk: Client, story: Story, accepted: Callable[..., Entry]) -> None:
        asked(accepted("One"), accepted("Two"))
        desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "apart"))
        assert Suggestion.objects.get().status == Suggestion.REJECTED
        assert queue(story) == []


class TestOthers:
    def test_a_publish_date_is_confirmed_through_its_preview(self, desk: Client, make_entry: Callable[..., Entry]) -> None:
        reading = unsure(make_entry(status=Entry.ACCEPTED).evidence.get().article)
        page = desk.get(ADDRESS).text
        assert f'<input type="hidden" name="next" value="{ADDRESS}">' in page
        assert f'<input type="hidden" name="stands" value="{reading.published_as_shown}">' in page

    def test_the_same_day_of_several_articles_is_confirmed_in_one_press(
        self, desk: Client, story: Story, accepted: Callable[..., Entry]
    ) -> None:
        rows = [unsure(row.article) for row in accepted(pieces=3).evidence.all()]
        page = desk.get(ADDRESS).text
        assert "3 articles got this day in the same way" in page
        shown = [f"{row.pk}:{row.published_as_shown}" for row in rows]
        assert all(f'value="{value}" checked' in page for value in shown)
        thing = queue(story)[0]
        assert desk.post(f"{ADDRESS}answer/", reply(thing, "confirm")).status_code == 422
        assert desk.post(f"{ADDRESS}answer/", reply(thing, "confirm", article=["²:x"])).status_code == 422
        assert desk.post(f"{ADDRESS}answer/", reply(thing, "confirm", article=[f"{rows[0].pk}:as it was"])).status_code == 409
        assert Operation.objects.count() == 0
        desk.post(f"{ADDRESS}answer/", reply(thing, "confirm", article=shown[:2]))
        assert [Reading.objects.get(pk=row.pk).basis == Reading.EDITOR for row in rows] == [True, True, False]
        undo(Operation.objects.get())
        assert [each.kind for each in queue(story)][0] == "date"

    def test_an_answer_resolves_its_question(self, desk: Client, story: Story, accepted: Callable[..., Entry]) -> None:
        question = Annotation.objects.create(entry=accepted(), kind=Annotation.QUESTION, text="Who says so?", at=MOMENT)
        thing = queue(story)[0]
        desk.post(f"{ADDRESS}answer/", reply(thing, "answer", text="The union."))
        assert list(Annotation.objects.values_list("text", "resolved")) == [("Who says so?", True), ("The union.", False)]
        assert Operation.objects.get().sentence == "Answered a question on “Dockers walk out”"
        undo(Operation.objects.get())
        assert list(Annotation.objects.values_list("text", "resolved")) == [("Who says so?", False)]
        assert desk.post(f"{ADDRESS}answer/", reply(thing, "answer", text=" ")).status_code == 422
        desk.post(f"{ADDRESS}answer/", reply(thing, "resolve"))
        question.refresh_from_db()
        assert question.resolved

    @pytest.mark.parametrize(("answer", "status"), [("accept", Entry.ACCEPTED), ("dismiss", Entry.DISMISSED)])
    def test_a_proposed_entry(self, desk: Client, story: Story, make_entry: Callable[..., Entry], answer: str, status: str) -> None:
        entry = make_entry()
        desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], answer, version=entry.version))
        entry.refresh_from_db()
        assert entry.status == status
        assert queue(story) == []

    @pytest.mark.parametrize(("answer", "status"), [("accept", Entry.ACCEPTED), ("dismiss", Entry.DISMISSED)])
    def test_what_was_set_aside(self, desk: Client, story: Story, aside: Entry, answer: str, status: str) -> None:
        assert (left(story), [thing.kind for thing in queue(story)]) == (1, ["aside"])
        assert "Which of these" not in desk.get(ADDRESS).text  # nothing of that month is told to the day
        desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], answer, version=aside.version))
        aside.refresh_from_db()
        assert (aside.status, aside.set_aside, queue(story)) == (status, False, [])

    def test_what_was_set_aside_is_told_already(self, desk: Client, story: Story, aside: Entry, accepted: Callable[..., Entry]) -> None:
        day, other_month = accepted("Dockers walk out"), accepted("Dockers return", when="2024-04-02")
        page = desk.get(ADDRESS).text
        assert f'name="told" value="{day.pk}"' in page
        assert f'name="told" value="{other_month.pk}"' not in page
        desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "", told=day.pk, version=aside.version))
        assert (day.evidence.count(), queue(story)) == (2, [])
        undo(Operation.objects.get())
        assert [thing.kind for thing in queue(story)] == ["aside"]

    @pytest.mark.parametrize("told", ["0", "x", "²", "9" * 19])
    def test_what_tells_it_must_be_there(self, desk: Client, story: Story, aside: Entry, told: str) -> None:
        response = desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "", told=told))
        assert (response.status_code, Operation.objects.count()) == (422, 0)

    @pytest.mark.parametrize("version", ["", "1234567890x", "²"])
    def test_a_version_that_is_no_number_counts_as_none(
        self, desk: Client, story: Story, make_entry: Callable[..., Entry], version: str
    ) -> None:
        entry = make_entry()
        desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "accept", version=version))
        entry.refresh_from_db()
        assert entry.status == Entry.ACCEPTED
