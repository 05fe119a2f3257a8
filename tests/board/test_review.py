"""Review over HTTP: what is dealt and in which order, every answer with and without script, stale answers, what is put off."""

from collections.abc import Callable
from datetime import date

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.conftest import MOMENT
from tests.entries.telling import tell, tell_notice
from timeline.articles.models import Article, Outlet, Reading, Story
from timeline.board.review_marks import marks_of
from timeline.board.review_queue import Thing, left, queue
from timeline.entries import edits
from timeline.entries.days_given import DIFFER
from timeline.entries.derive import ask
from timeline.entries.draft import Draft
from timeline.entries.history import perform, undo
from timeline.entries.models import Annotation, Entry, Evidence, Later, Operation, Suggestion
from timeline.entries.suggest import by_entry, fingerprint
from timeline.entries.withdrawing import withdraw_article

HTMX = {"HX-Request": "true"}
ADDRESS = "/stories/harbour-strike/review/"


@pytest.fixture
def accepted(make_entry: Callable[..., Entry]) -> Callable[..., Entry]:
    """Entries that nobody needs to look at, but for what is asked about them."""
    return lambda headline="Dockers walk out", **fields: make_entry(headline, status=Entry.ACCEPTED, **fields)


@pytest.fixture
def aside(make_entry: Callable[..., Entry]) -> Entry:
    return make_entry("The port closed", when="2024-03", status=Entry.DISMISSED)


def asked(*sides: Entry, kind: str = Suggestion.SAME_EVENT, score: float = 0.5) -> Suggestion:
    mark = fingerprint(sides, by_entry(Evidence.objects.filter(entry__in=sides)))
    return Suggestion.objects.create(
        story=sides[0].story, sides=[side.pk for side in sides], kind=kind, score=score, fingerprint=mark,
        reasons=["Both have the same date."],
    )


def suggest(story: Story) -> None:
    draft = Draft(story)
    ask(draft)
    draft.keep()


def unsure(article: Article, day: date | None = date(2024, 3, 5)) -> Reading:
    return Reading.objects.create(article=article, published=day, basis=Reading.BORROWED, reason="Borrowed from the Post.")


def told_of_two_days(entry: Entry) -> Entry:
    tell(entry, "Post", "Dockers walked out on Monday.", "Monday", "2024-03-04")
    tell(entry, "Radio", "The dockers left on Tuesday.", "Tuesday", "2024-03-05")
    return entry


def reply(thing: Thing, answer: str, **fields: object) -> dict[str, object]:
    return {"thing": thing.name, "stands": marks_of([thing])[thing.name], "answer": answer, **fields}


def join(thing: Thing, *entries: Entry, **fields: object) -> dict[str, object]:
    kept = {"survivor": entries[0].pk, "headline": entries[0].headline, "edtf": entries[0].edtf}
    return reply(thing, "same", entry=[f"{entry.pk}.{entry.version}" for entry in entries], **(kept | fields))


class TestOrder:
    def test_what_settles_most_comes_first(self, story: Story, make_entry: Callable[..., Entry], accepted: Callable[..., Entry]) -> None:
        plain, other = make_entry("Only proposed"), make_entry("Just so")
        unsure_of, weighty = (make_entry(f"About {weight}", importance=weight, provisional=True) for weight in (1, 5))
        one, two, three = accepted("One"), accepted("Two"), accepted("Three")
        doubtful, likely = asked(one, two, kind=Suggestion.MAYBE, score=0.9), asked(one, three)
        late = accepted("Four", when="2024-03-06")
        asked(one, late, kind=Suggestion.MAYBE)
        differing = told_of_two_days(accepted("Five", pieces=0))
        asked(two, three, kind=Suggestion.SAME_TEXT, score=0.99)
        note = Annotation.objects.create(entry=one, kind=Annotation.QUESTION, text="Who says so?", at=MOMENT)
        article = unsure(one.evidence.get().article).article
        assert [thing.name for thing in queue(story)] == [
            "text", f"date-{article.pk}", f"same-{'-'.join(map(str, likely.sides))}", f"differ-{differing.pk}",
            f"differ-{one.pk}-{late.pk}", f"question-{note.pk}",
            f"same-{'-'.join(map(str, doubtful.sides))}", f"list-{plain.pk}-{other.pk}", f"entry-{weighty.pk}", f"entry-{unsure_of.pk}",
        ]
        assert left(story) == 10

    def test_what_is_settled_waits_no_more(self, story: Story, maya: User, accepted: Callable[..., Entry]) -> None:
        one = accepted()
        for kind, resolved in ((Annotation.NOTE, False), (Annotation.QUESTION, True)):
            Annotation.objects.create(entry=one, kind=kind, resolved=resolved, text="Who says so?", at=MOMENT)
        Reading.objects.create(article=one.evidence.get().article, published=date(2024, 3, 5), basis=Reading.STATED)
        assert (queue(story), left(story)) == ([], 0)

    def test_the_count_follows_whatever_is_done(self, story: Story, accepted: Callable[..., Entry]) -> None:
        def counted() -> int:
            assert left(story) == len(queue(story))
            return left(story)

        walkout = told_of_two_days(accepted(pieces=0))
        question = perform(edits.annotate, story, entry=walkout.pk, text="Why?", kind=Annotation.QUESTION, at=MOMENT)
        assert counted() == 2
        undo(question)
        assert counted() == 1
        stands = perform(edits.let_stand, story, entry=walkout.pk, mark=queue(story)[0].differing.mark)
        assert counted() == 0
        undo(stands)
        assert counted() == 1
        withdrawn = perform(withdraw_article, story, article=walkout.evidence.first().article_id)
        assert DIFFER not in {thing.kind for thing in queue(story)}
        counted()
        undo(withdrawn)
        counted()

    def test_where_people_set_different_headlines_somebody_chooses(self, story: Story, accepted: Callable[..., Entry]) -> None:
        one, two = (accepted(headline, decided=["headline"]) for headline in ("Walkout", "Strike"))
        asked(one, two, kind=Suggestion.SAME_TEXT)
        assert [thing.kind for thing in queue(story)] == ["same"]


class TestPage:
    def test_nothing_left_leads_to_publishing(self, desk: Client, make_entry: Callable[..., Entry]) -> None:
        make_entry(status=Entry.ACCEPTED, pieces=0)
        page = desk.get(ADDRESS).text
        assert "Nothing is left to decide" in page
        assert "/harbour-strike/publish/" in page

    def test_the_count_stands_in_the_navigation_and_on_the_board(self, desk: Client, make_entry: Callable[..., Entry]) -> None:
        make_entry()
        board = desk.get("/stories/harbour-strike/").text
        assert f'href="{ADDRESS}">1 to review</a>' in board
        assert ' <b>1</b><span class="visually-hidden"> left</span>' in board

    def test_a_kind_can_be_asked_for(self, desk: Client, make_entry: Callable[..., Entry]) -> None:
        entry = make_entry("Ships wait")
        unsure(entry.evidence.get().article)
        assert "When did this article appear?" in desk.get(ADDRESS).text
        assert "Does this belong on the timeline?" in desk.get(f"{ADDRESS}?only=entry").text
        assert "None of these are left" in desk.get(f"{ADDRESS}?only=question").text

    def test_differences_are_marked(self, desk: Client, accepted: Callable[..., Entry]) -> None:
        asked(accepted("Dockers walk out at dawn"), accepted("Dockers walk out at noon", when="2024-03"))
        page = desk.get(ADDRESS).text
        assert 'Dockers walk out at <mark class="differs">noon</mark>' in page
        assert '<mark class="differs">March 2024</mark>' in page
        assert "The texts are much alike (score 0.50)." in page

    def test_markup_in_what_is_dealt_is_text(self, desk: Client, accepted: Callable[..., Entry]) -> None:
        hostile = "<script>alert(1)</script>"
        one, two = accepted(hostile, summary=hostile), accepted(f"{hostile} again", lane="<b>lane</b>")
        Annotation.objects.create(entry=one, kind=Annotation.QUESTION, text=hostile, at=MOMENT)
        unsure(one.evidence.get().article)
        asked(one, two)
        for kind in ("same", "question", "date"):
            page = desk.get(f"{ADDRESS}?only={kind}").text
            assert "<script>alert" not in page
            assert "<b>lane" not in page


    @pytest.mark.parametrize("size", [1, 9])
    @pytest.mark.parametrize(("kind", "queries"), [
        ("text", 26), ("same", 26), ("correction", 25), ("differ", 23), ("date", 27), ("question", 26), ("list", 27), ("entry", 26),
    ])
    def test_queries_do_not_grow_with_what_waits(
        self, desk: Client, story: Story, make_entry: Callable[..., Entry], django_assert_num_queries: DjangoAssertNumQueries,
        size: int, kind: str, queries: int,
    ) -> None:
        for number in range(size):
            one, two, three = (make_entry(f"{name} {number}", pieces=2) for name in ("One", "Two", "Three"))
            asked(one, two, kind=Suggestion.SAME_TEXT)
            asked(two, three)
            Annotation.objects.create(entry=one, kind=Annotation.QUESTION, text="Who says so?", at=MOMENT)
            unsure(one.evidence.first().article)
            told_of_two_days(make_entry(f"Four {number}", pieces=0, status=Entry.ACCEPTED))
            tell_notice(one, f"Courier {number}", f"Correction: {number + 40} were hurt, not 99.")
            make_entry(f"Five {number}"), make_entry(f"Six {number}")
        desk.get(ADDRESS)
        with django_assert_num_queries(queries):
            page = desk.get(f"{ADDRESS}?only={kind}").text
        assert f'class="deal deal-{kind}"' in page


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


class TestDatesThatDiffer:
    @pytest.fixture
    def walkout(self, accepted: Callable[..., Entry]) -> Entry:
        return told_of_two_days(accepted(pieces=0))

    def test_each_day_is_shown_with_who_gives_it_and_its_key(self, desk: Client, walkout: Entry) -> None:
        page = desk.get(ADDRESS).text
        assert ">1 date that differs</a>" in page
        assert "Tue 5 March 2024</h3>" in page
        assert page.count("1 article · 1 origin") == 2
        assert "The dockers left on <mark>Tuesday</mark>." in page
        assert 'name="edtf" value="2024-03-04" data-key="1">Keep 4 March 2024 <kbd>1</kbd>' in page
        assert 'name="edtf" value="2024-03-05" data-key="2">5 March 2024 <kbd>2</kbd>' in page

    def test_one_press_sets_the_date_and_deals_the_next(
        self, desk: Client, story: Story, walkout: Entry, accepted: Callable[..., Entry]
    ) -> None:
        told_of_two_days(accepted("Ships wait", pieces=0))
        pressed = reply(queue(story)[0], "", edtf="2024-03-05", version=walkout.version)
        page = desk.post(f"{ADDRESS}answer/", pressed, headers=HTMX).text
        walkout.refresh_from_db()
        assert (walkout.edtf, walkout.decided) == ("2024-03-05", ["date"])
        assert "Moved “Dockers walk out” from 4 March 2024 to 5 March 2024. 1 left." in page
        assert page.index("Undo") < page.index("Ships wait")
        assert desk.post(f"{ADDRESS}answer/", pressed).status_code == 409
        undo(Operation.objects.get())
        assert len(queue(story)) == 2

    def test_another_date_is_read_back_before_it_is_saved(self, desk: Client, story: Story, walkout: Entry) -> None:
        typed = reply(queue(story)[0], "other date", date="6 March 2024", version=walkout.version)
        page = desk.post(f"{ADDRESS}answer/", typed)
        assert page.status_code == 422
        assert "Read as 6 March 2024. Press Save again if that is right." in page.text
        assert '<input type="hidden" name="reading" value="2024-03-06">' in page.text
        assert 'value="6 March 2024"' in page.text
        desk.post(f"{ADDRESS}answer/", typed | {"reading": "2024-03-06"})
        walkout.refresh_from_db()
        assert (walkout.edtf, queue(story)) == ("2024-03-06", [])

    @pytest.mark.parametrize("typed", ["", "the day of the frogs"])
    def test_what_is_no_date_is_refused(self, desk: Client, story: Story, walkout: Entry, typed: str) -> None:
        response = desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "other date", date=typed))
        assert (response.status_code, Operation.objects.count()) == (422, 0)

    def test_both_may_stand(self, desk: Client, story: Story, walkout: Entry) -> None:
        desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "both"))
        assert Operation.objects.get().sentence == "Noted that the dates given for “Dockers walk out” may all stand"
        assert (queue(story), left(story)) == ([], 0)
        tell(walkout, "Courier", "They walked out on Wednesday.", "Wednesday", "2024-03-06")
        assert [thing.name for thing in queue(story)] == [f"differ-{walkout.pk}"]

    def test_an_answer_from_an_older_page_is_refused(self, desk: Client, story: Story, maya: User, walkout: Entry) -> None:
        late = reply(queue(story)[0], "", edtf="2024-03-05", version=walkout.version)
        perform(edits.revise, story, maya, entry=walkout.pk, headline="Dockers leave")
        response = desk.post(f"{ADDRESS}answer/", late)
        assert response.status_code == 409
        assert "Dockers leave" in response.text

    def test_somebody_was_quicker(self, desk: Client, story: Story, vera: User, walkout: Entry) -> None:
        late = reply(queue(story)[0], "both")
        perform(edits.choose_date, story, vera, entry=walkout.pk, edtf="2024-03-04")
        response = desk.post(f"{ADDRESS}answer/", late)
        assert response.status_code == 409
        assert "vera: Kept 4 March 2024 as the date of “Dockers walk out”" in response.text

    def test_two_entries_of_two_days_become_one_by_the_press_of_a_day(
        self, desk: Client, story: Story, accepted: Callable[..., Entry]
    ) -> None:
        one, two = accepted("One"), accepted("Two", when="2024-03-05")
        asked(one, two, kind=Suggestion.MAYBE)
        page = desk.get(ADDRESS).text
        assert "Is this one event, and of which day?" in page
        assert 'name="edtf" value="2024-03-05" data-key="2">Same, 5 March 2024 <kbd>2</kbd>' in page
        desk.post(f"{ADDRESS}answer/", join(queue(story)[0], one, two, edtf="2024-03-05") | {"answer": ""})
        merged = Entry.objects.live().get()
        assert (merged.edtf, merged.evidence.count(), queue(story)) == ("2024-03-05", 2, [])

    @pytest.mark.parametrize("answer", ["same", "apart", "first-in-second", "confirm"])
    def test_answers_to_other_questions_are_none(self, desk: Client, story: Story, walkout: Entry, answer: str) -> None:
        response = desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], answer))
        assert (response.status_code, Operation.objects.count()) == (422, 0)


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


class TestAnswers:
    def test_htmx_gets_the_next_thing_the_notice_and_what_is_left(
        self, desk: Client, story: Story, make_entry: Callable[..., Entry]
    ) -> None:
        make_entry("First", importance=2, provisional=True)
        make_entry("Second", importance=1, provisional=True)
        page = desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "accept"), headers=HTMX).text
        assert "<html" not in page
        assert '<p id="review-said" hx-swap-oob="innerHTML">Accepted “First”. 1 left.</p>' in page
        assert f'name="was" value="entry-{Entry.objects.get(headline="First").pk}"' in page
        assert page.index("Undo") < page.index("Second")

    def test_undo_deals_the_thing_again(self, desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
        first, second = make_entry("First", importance=2, provisional=True), make_entry("Second", importance=1, provisional=True)
        thing = queue(story)[1]
        desk.post(f"{ADDRESS}answer/", reply(thing, "accept"))
        response = desk.post(f"{ADDRESS}undo/{Operation.objects.get().pk}/", {"was": thing.name, "only": "entry"})
        undone = Operation.objects.get(kind="undo")
        assert response["Location"] == f"{ADDRESS}?only=entry&at=entry-{second.pk}&done={undone.pk}&was=entry-{second.pk}"
        page = desk.get(response["Location"]).text
        assert f'name="thing" value="entry-{second.pk}"' in page
        assert page.count('<input type="hidden" name="only" value="entry">') == 2  # of the answer, and of the undo
        assert first.headline not in page

    @pytest.mark.parametrize("headers", [{}, HTMX])
    def test_an_undo_that_is_refused_is_said_where_one_works(
        self, desk: Client, story: Story, maya: User, make_entry: Callable[..., Entry], headers: dict[str, str]
    ) -> None:
        first = make_entry("First", provisional=True)
        done = perform(edits.put_off, story, maya, thing=f"entry-{first.pk}", mark="as it stands", called="“First”")
        undo(done, maya)
        response = desk.post(f"{ADDRESS}undo/{done.pk}/", {"was": f"entry-{first.pk}", "only": "entry"}, headers=headers)
        assert response.status_code == 422
        assert '<div id="notice" class="notice problem" role="alert">' in response.text
        assert "That was undone already." in response.text
        assert f'name="thing" value="entry-{first.pk}"' in response.text
        assert '<input type="hidden" name="only" value="entry">' in response.text

    def test_an_edit_that_is_refused_still_knows_the_way_back(self, desk: Client, make_entry: Callable[..., Entry]) -> None:
        entry = make_entry("First", provisional=True)
        page = f"/stories/harbour-strike/entries/{entry.pk}/"
        back = f"review?only=entry&at=entry-{entry.pk}"
        to_edit = f"{page}?edit&amp;back=review%3Fonly%3Dentry%26at%3Dentry-{entry.pk}%26was%3Dentry-{entry.pk}"
        assert f'href="{to_edit}"' in desk.get(f"{ADDRESS}?only=entry").text
        sent = {"headline": "First", "date": entry.edtf, "modality": entry.modality, "version": entry.version, "back": back}
        for wrong in ({"date": "31 June"}, {}):  # what can't be read, and what changes nothing
            refused = desk.post(f"{page}revise/", sent | wrong)
            assert refused.status_code == 422
            assert f'<input type="hidden" name="back" value="{back.replace("&", "&amp;")}">' in refused.text
            assert f'<a href="{ADDRESS}?only=entry&amp;at=entry-{entry.pk}">‹ Back to review</a>' in refused.text
        response = desk.post(f"{page}revise/", sent | {"headline": "Second"})
        assert response["Location"] == f"{ADDRESS}?only=entry&at=entry-{entry.pk}&done={Operation.objects.get().pk}"

    def test_the_address_keeps_up_with_what_was_done(self, desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
        entry = make_entry(provisional=True)
        answered = desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "accept", only="entry"), headers=HTMX)
        accepted = Operation.objects.get()
        assert answered["HX-Replace-Url"] == f"{ADDRESS}?only=entry&done={accepted.pk}&was=entry-{entry.pk}"
        undone = desk.post(f"{ADDRESS}undo/{accepted.pk}/", {"was": f"entry-{entry.pk}", "only": "entry"}, headers=HTMX)
        assert "Undid: Accepted" in desk.get(undone["HX-Replace-Url"]).text
        assert "Accepted" not in desk.get(answered["HX-Replace-Url"]).text  # it is not offered to undo what is undone

    def test_a_thing_that_somebody_else_settled_is_said_and_the_next_is_dealt(
        self, desk: Client, story: Story, vera: User, make_entry: Callable[..., Entry]
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
        self, desk: Client, story: Story, vera: User, accepted: Callable[..., Entry], kind: str, merged: bool
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

    def test_a_thing_that_changed_is_dealt_again(self, desk: Client, story: Story, maya: User, accepted: Callable[..., Entry]) -> None:
        one, two = accepted("One"), accepted("Two")
        asked(one, two)
        late = join(queue(story)[0], one, two)
        perform(edits.revise, story, maya, entry=two.pk, headline="Two, retitled")
        response = desk.post(f"{ADDRESS}answer/", late)
        assert response.status_code == 409
        assert "This changed while you looked at it" in response.text
        assert "retitled" in response.text
        assert Entry.objects.live().count() == 2

    @pytest.mark.parametrize("broken", [{"answer": "same"}, {"answer": "burn"}, {"stands": ""}, {"thing": "entry-²"}, {"thing": ""}])
    def test_what_cannot_be_read_is_refused(
        self, desk: Client, story: Story, make_entry: Callable[..., Entry], broken: dict[str, str]
    ) -> None:
        make_entry()
        response = desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "accept") | broken)
        assert response.status_code in (409, 422)
        assert Operation.objects.count() == 0


class TestLater:
    @pytest.mark.parametrize(("headline", "said"), [
        ("Walkout", "Put off the publish date of The Harbour Post, “Walkout”"),
        (f"Dockers {'walk ' * 13}out overnight", f"Put off the publish date of The Harbour Post, “Dockers {'walk ' * 13}out…”"),
    ])
    def test_a_long_headline_is_cut_at_a_word(
        self, desk: Client, story: Story, accepted: Callable[..., Entry], headline: str, said: str
    ) -> None:
        article = unsure(accepted().evidence.get().article).article
        Article.objects.filter(pk=article.pk).update(headline=headline, outlet=Outlet.objects.get_or_create(name="The Harbour Post")[0])
        desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "later"))
        assert Operation.objects.get().sentence == said

    def test_later_moves_to_the_end_and_can_be_undone(self, desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
        first, second = make_entry("First", importance=2, provisional=True), make_entry("Second", importance=1, provisional=True)
        desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "later"))
        assert [thing.ids for thing in queue(story)] == [(second.pk,), (first.pk,)]
        assert Operation.objects.get().sentence == "Put off “First”"
        assert "2</b> left, 1 put off" in desk.get(ADDRESS).text
        undo(Operation.objects.get())
        assert [thing.ids for thing in queue(story)] == [(first.pk,), (second.pk,)]

    def test_the_last_put_off_comes_last(self, desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
        first, second = make_entry("First", importance=2, provisional=True), make_entry("Second", importance=1, provisional=True)
        for _ in range(3):
            desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "later"))
        assert [thing.ids for thing in queue(story)] == [(second.pk,), (first.pk,)]
        assert Later.objects.count() == 2

    def test_a_suggestion_put_off_stays_so_until_a_side_changes(
        self, desk: Client, story: Story, maya: User, accepted: Callable[..., Entry]
    ) -> None:
        one, two, three = (accepted(name) for name in ("Dockers walk out", "Dockers walk out again", "Ships wait"))
        suggest(story)
        thing = next(thing for thing in queue(story) if {one.pk, two.pk} <= {*thing.ids} or thing.kind == "text")
        desk.post(f"{ADDRESS}answer/", reply(thing, "later"))
        suggest(story)
        assert [each.put_off for each in queue(story) if each.name == thing.name] == [1]
        perform(edits.revise, story, maya, entry=one.pk, edtf="2024-03-05")
        assert [each.put_off for each in queue(story) if each.name == thing.name and each.put_off] == []
        assert three.status == Entry.ACCEPTED

    def test_what_was_typed_as_an_answer_is_there_again_for_that_person(
        self, desk: Client, story: Story, ada: User, accepted: Callable[..., Entry]
    ) -> None:
        Annotation.objects.create(entry=accepted(), kind=Annotation.QUESTION, text="Who says so?", at=MOMENT)
        assert "“Later” keeps what you typed here, for you alone, until you sign out." in desk.get(ADDRESS).text
        desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "later", text="Perhaps the <union>"))
        assert ">Perhaps the &lt;union&gt;</textarea>" in desk.get(ADDRESS).text
        undo(Operation.objects.get())
        assert ">Perhaps the &lt;union&gt;</textarea>" in desk.get(ADDRESS).text
        colleague = Client()
        colleague.force_login(ada)
        assert "></textarea>" in colleague.get(ADDRESS).text

    @pytest.mark.parametrize("answer", ["answer", "later"])
    def test_what_was_kept_goes_with_the_answer_or_when_it_is_cleared(
        self, desk: Client, story: Story, accepted: Callable[..., Entry], answer: str
    ) -> None:
        Annotation.objects.create(entry=accepted(), kind=Annotation.QUESTION, text="Who says so?", at=MOMENT)
        desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "later", text="Perhaps the union"))
        desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], answer, text="The union." if answer == "answer" else ""))
        undo(Operation.objects.order_by("pk").last())
        assert "></textarea>" in desk.get(ADDRESS).text

    @pytest.mark.parametrize("kind", ["text", "same", "correction", "differ", "date", "question", "list", "entry"])
    def test_every_kind_can_be_put_off(
        self, desk: Client, story: Story, make_entry: Callable[..., Entry], kind: str
    ) -> None:
        one, two, three = (make_entry(name) for name in ("One", "Two", "Three"))
        asked(one, two, kind=Suggestion.SAME_TEXT)
        asked(two, three)
        Annotation.objects.create(entry=one, kind=Annotation.QUESTION, text="Who says so?", at=MOMENT)
        unsure(one.evidence.get().article)
        told_of_two_days(make_entry(pieces=0, status=Entry.ACCEPTED))
        tell_notice(one, "Courier", "Correction: 12 were hurt, not 14.")
        make_entry("Four"), make_entry("Five")
        thing = next(thing for thing in queue(story) if thing.kind == kind)
        desk.post(f"{ADDRESS}answer/", reply(thing, "later"))
        assert [queue(story)[-1].name, queue(story)[-1].put_off] == [thing.name, 1]
        assert "“" in Operation.objects.get().sentence or kind in ("text", "list")


def test_a_year_in_what_rests_on_an_article_is_a_year(client: Client, maya: User, accepted: Callable[..., Entry]) -> None:
    entry = accepted("The pier was built", when="2018")
    unsure(entry.evidence.get().article)
    client.force_login(maya)
    page = client.get(ADDRESS).content.decode()
    assert '<span class="quiet">2018</span>' in page
    assert "2,018" not in page
