"""What waits in review, in which order, how much is left, and what was put off."""

from collections.abc import Callable
from datetime import date

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests.board.reviewing import ADDRESS, asked, reply, suggest, told_of_two_days, unsure
from tests.conftest import MOMENT
from tests.entries.telling import tell_notice
from timeline.articles.models import Article, Outlet, Reading, Story
from timeline.board.review_queue import left, queue
from timeline.entries import edits
from timeline.entries.days_given import DIFFER
from timeline.entries.history import perform, undo
from timeline.entries.models import Annotation, Entry, Later, Operation, Suggestion
from timeline.entries.withdrawing import withdraw_article


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
