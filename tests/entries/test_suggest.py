"""Suggestions on rows: what is near in time and alike is asked about once, with reasons in full sentences."""

from collections.abc import Callable
from datetime import date

import pytest

from timeline.articles.models import Article, Origin, Reading, Story
from timeline.entries import edits
from timeline.entries.derive import ask
from timeline.entries.draft import Draft
from timeline.entries.history import perform, undo
from timeline.entries.models import Entry, Evidence, Suggestion
from timeline.entries.waiting import waiting

MakeEntry = Callable[..., Entry]


def suggest(story: Story) -> None:
    draft = Draft(story)
    ask(draft)
    draft.keep()


@pytest.fixture
def tell(story: Story, make_entry: MakeEntry) -> Callable[..., Entry]:
    """An entry with one piece of evidence: the whole text of an article of its own, or of the article given."""

    def make(text: str, when: str = "2024-03-05", article: Article | None = None, origin: str = "") -> Entry:
        number = Article.objects.count()
        held = article or Article.objects.create(story=story, key=f"page {number}", raw=text)
        if origin:
            Reading.objects.create(article=held, origin=Origin.objects.get_or_create(story=story, name=origin)[0])
        entry = make_entry(text[:60], when, pieces=0)
        Evidence.objects.create(entry=entry, article=held, start=0, end=len(text) - (article is not None), reason="It says so.")
        return entry

    return make


@pytest.fixture
def backdrop(tell: Callable[..., Entry]) -> None:
    for day, text in enumerate(("A poll was held in the capital.", "Nine trucks of grain were sold.", "Rain fell for a week."), start=1):
        tell(text, f"2024-01-0{day}")


def open_pairs(story: Story) -> list[tuple[set[int], str]]:
    return [(set(row.sides), row.kind) for row in story.suggestions.filter(status=Suggestion.OPEN)]


def between(story: Story) -> list[list[Entry]]:
    """What a person is asked about."""
    return [entries for _, entries in waiting(story)]


@pytest.mark.django_db
@pytest.mark.usefixtures("backdrop")
class TestSuggest:
    def test_a_deed_that_others_may_have_done_too_is_asked_with_maybe(self, story: Story, tell: Callable[..., Entry]) -> None:
        for day, text in ((12, "Tents and rice were asked for."), (14, "A freighter ran aground."), (19, "Snow fell.")):
            tell(text, f"2024-02-{day}")
        one = tell("Witnesses gave evidence against the owner of the Orrin mill.", "2024-02")
        other = tell("The night porter took the stand for an hour and told of a noise above the wheel in Orrin.", "2024-02-16")
        suggest(story)
        assert open_pairs(story) == [({one.pk, other.pk}, "maybe")]

    def test_one_event_told_by_two_articles(self, story: Story, tell: Callable[..., Entry]) -> None:
        first = tell("The dam above Orrin burst, flooding 2 villages.", origin="The Wire")
        second = tell("At Orrin the dam gave way and 2 villages were flooded.", origin="The Wire")

        suggest(story)

        row = story.suggestions.get()
        assert row.sides == [first.pk, second.pk]
        assert (row.kind, row.reasons) == (
            "same event", [
                "Both have the same date.", "Both name Orrin and 2.", "Both come from The Wire.",
                "Both tell the same deed, “collapsed”, which mostly comes once.",
            ],
        )

    def test_where_nothing_else_is_shared_the_words_are_named(self, story: Story, tell: Callable[..., Entry]) -> None:
        tell("A chapel above the lake fell apart.")
        tell("Diggers levelled the chapel.")

        suggest(story)

        row = story.suggestions.get()
        assert (row.kind, row.reasons) == ("same event", ["Both have the same date.", "Both say “chapel”."])

    def test_a_month_and_the_day_that_tells_the_same_deed(self, story: Story, tell: Callable[..., Entry]) -> None:
        later = tell("Ottoline Reyes was charged in March over the harbour fund.", "2024-03")
        that_day = tell("Police charged the former mayor Ottoline Reyes with fraud.", "2024-03-14")
        hearing = tell("A hearing on how Ottoline Reyes ran the harbour fund was held in March.", "2024-03-21")

        suggest(story)

        assert open_pairs(story) == [({later.pk, hearing.pk}, "maybe"), ({later.pk, that_day.pk}, "same event")]
        assert story.suggestions.get(kind=Suggestion.SAME_EVENT).reasons == [
            "One says March 2024 and the other 14 March 2024, which lies within it.",
            "Both tell the same deed, “charged”, which mostly comes once.",
        ]

    def test_what_came_true_days_before_its_term(self, story: Story, tell: Callable[..., Entry]) -> None:
        plan = tell("Bo will take 400 welders to the gate of the shipyard by the end of March.", "2024-03-31")
        plan.evidence.update(phrase_start=60, phrase_end=72)
        Entry.objects.filter(pk=plan.pk).update(modality=Entry.PLANNED)
        done = tell("Some 400 welders blocked the gate of the shipyard.", "2024-03-24")

        suggest(story)

        row = story.suggestions.get()
        assert set(row.sides) == {plan.pk, done.pk}
        assert row.reasons[0] == "One says late March 2024 and the other 24 March 2024, which lies within it."

    def test_another_thing_done_on_the_last_day_of_a_term_is_not_taken_for_it(self, story: Story, tell: Callable[..., Entry]) -> None:
        plan = tell("Bo will take the boat to the shipyard by the end of March.", "2024-03-31")
        plan.evidence.update(phrase_start=45, phrase_end=57)
        Entry.objects.filter(pk=plan.pk).update(modality=Entry.PLANNED)
        tell("Rain kept the guests of the shipyard cafe under its roof.", "2024-03-31")

        suggest(story)

        assert open_pairs(story) == []

    def test_a_month_and_the_day_that_say_the_same_words(self, story: Story, tell: Callable[..., Entry]) -> None:
        later = tell("Bo stood at the gate of the shipyard with 400 welders.", "2024-03")
        that_day = tell("Some 400 welders blocked the road to the shipyard.", "2024-03-14")

        suggest(story)

        assert open_pairs(story) == [({later.pk, that_day.pk}, "same event")]
        assert story.suggestions.get().reasons == [
            "One says March 2024 and the other 14 March 2024, which lies within it.", "Both name 400.",
        ]

    def test_what_stands_around_it_says_which_day_of_the_month(self, story: Story, tell: Callable[..., Entry]) -> None:
        text = "The 400 welders of the shipyard sat down at its gate. In March it came to a halt.\nNo word was said."
        page = Article.objects.create(story=story, key="letter", raw=text)
        later = tell("In March it came to a halt.", "2024-03", page)
        Evidence.objects.filter(entry=later).update(start=text.index("In March"), end=text.index("\n"))
        that_day = tell("Some 400 welders blocked the road to the shipyard.", "2024-03-14")
        tell("A judge heard the pension case.", "2024-03-20")

        suggest(story)

        assert open_pairs(story) == [({later.pk, that_day.pk}, "same event")]
        assert story.suggestions.get().reasons == [
            "One says March 2024 and the other 14 March 2024, which lies within it.",
            "The sentences around them are alike, and nothing else told of that time comes near.",
        ]

    def test_a_plan_and_what_became_of_it(self, story: Story, tell: Callable[..., Entry]) -> None:
        plan, done = tell("The chapel is to be levelled by diggers."), tell("Nothing but dust was left of the chapel.")
        Entry.objects.filter(pk=plan.pk).update(modality="planned")

        suggest(story)

        assert open_pairs(story) == [({plan.pk, done.pk}, "same event")]
        assert story.suggestions.get().reasons == [
            "Both have the same date.", "Both say “chapel”.", "One tells what was planned, the other what happened.",
        ]

    def test_a_week_that_reaches_out_of_the_month(self, story: Story, tell: Callable[..., Entry]) -> None:
        tell("The deal for the ferries was announced to the crews.", "2024-01")
        tell("The deal was struck with the crews.", "2024-01-29/2024-02-04")

        suggest(story)

        dates, _ = story.suggestions.get().reasons
        assert dates == "One says January 2024 and the other 29 January to 4 February 2024, which overlaps it."

    def test_what_was_done_in_a_month_is_not_any_plan_of_its_kind(self, story: Story, tell: Callable[..., Entry]) -> None:
        tell("They launched it on the third go.", "2024-03")
        window = tell("A launch window closes.", "2024-03-14")

        Entry.objects.filter(pk=window.pk).update(modality="planned")
        suggest(story)

        assert [kind for _, kind in open_pairs(story)] == ["maybe"]

    def test_the_same_text(self, story: Story, tell: Callable[..., Entry]) -> None:
        first, second = tell("The dam above Orrin burst."), tell("The dam above Orrin burst.")
        suggest(story)
        assert open_pairs(story) == [({first.pk, second.pk}, "same text")]

    def test_again_is_the_same_as_once(self, story: Story, tell: Callable[..., Entry]) -> None:
        first, second = tell("The dam above Orrin burst."), tell("The dam above Orrin burst.")
        suggest(story)
        suggest(story)
        assert open_pairs(story) == [({first.pk, second.pk}, "same text")]

    def test_not_the_same_is_remembered(self, story: Story, tell: Callable[..., Entry]) -> None:
        tell("The dam above Orrin burst."), tell("The dam above Orrin burst.")
        suggest(story)
        story.suggestions.update(status=Suggestion.REJECTED)
        suggest(story)
        assert open_pairs(story) == []

    def test_not_the_same_lapses_when_a_date_changes(self, story: Story, tell: Callable[..., Entry]) -> None:
        first, second = tell("The dam above Orrin burst."), tell("The dam above Orrin burst.")
        suggest(story)
        story.suggestions.update(status=Suggestion.REJECTED)
        for entry in (first, second):
            day = entry.earliest.replace(day=6)
            Entry.objects.filter(pk=entry.pk).update(edtf="2024-03-06", earliest=day, latest=day)
        suggest(story)
        assert open_pairs(story) == [({first.pk, second.pk}, "same text")]

    def test_not_the_same_outlasts_entries_that_are_proposed_anew(self, story: Story, tell: Callable[..., Entry]) -> None:
        first, _ = tell("The dam above Orrin burst."), tell("The dam above Orrin burst.")
        suggest(story)
        perform(edits.reject, story, suggestion=story.suggestions.get().pk)
        anew = Entry.objects.create(story=story, headline="Again", edtf=first.edtf, earliest=first.earliest, latest=first.latest)
        first.evidence.update(entry=anew)
        first.delete()
        suggest(story)
        assert open_pairs(story) == []

    def test_a_question_about_entries_that_are_proposed_anew_names_these(
        self, story: Story, tell: Callable[..., Entry]
    ) -> None:
        first, second = tell("The dam above Orrin burst."), tell("The dam above Orrin burst.")
        suggest(story)
        anew = Entry.objects.create(story=story, headline="Again", edtf=first.edtf, earliest=first.earliest, latest=first.latest)
        first.evidence.update(entry=anew)
        first.delete()
        assert between(story) == []
        suggest(story)
        assert between(story) == [[second, anew]]

    def test_not_the_same_holds_for_an_entry_that_had_grown_by_a_merge(
        self, story: Story, tell: Callable[..., Entry]
    ) -> None:
        first, second, third = (tell("The dam above Orrin burst.") for _ in range(3))
        suggest(story)
        perform(edits.merge, story, survivor=first.pk, others=[second.pk])
        assert between(story) == [[first, third]]
        perform(edits.reject, story, suggestion=waiting(story)[0][0].pk)
        assert between(story) == []
        suggest(story)
        assert between(story) == []

    def test_one_whose_sides_became_one_entry_is_settled(self, story: Story, tell: Callable[..., Entry]) -> None:
        first, second = tell("The dam above Orrin burst."), tell("The dam above Orrin burst.")
        suggest(story)
        rejected = perform(edits.reject, story, suggestion=story.suggestions.get().pk)
        merged = perform(edits.merge, story, survivor=first.pk, others=[second.pk])
        undo(rejected)
        assert between(story) == []
        suggest(story)
        assert [row.status for row in story.suggestions.all()] == [Suggestion.ACCEPTED]

        undo(merged)
        suggest(story)
        assert between(story) == [[first, second]]

    def test_never_leaves_one_open_with_fewer_than_two_sides(self, story: Story, tell: Callable[..., Entry]) -> None:
        first, second = tell("The dam above Orrin burst."), tell("The dam above Orrin burst.")
        suggest(story)
        first.delete()
        for sides in ([], [second.pk], [404, 405]):
            Suggestion.objects.create(story=story, kind="maybe", score=0.2, fingerprint=f"{sides}", sides=sides)
        suggest(story)
        assert open_pairs(story) == []

    def test_costs_the_same_for_any_number(
        self, story: Story, tell: Callable[..., Entry], django_assert_num_queries: Callable[[int], object]
    ) -> None:
        for number in (1, 4):
            for name in ("Orrin", "Tarn", "Esk", "Wye")[:number]:
                tell(f"The dam above {name} burst."), tell(f"The dam above {name} burst.")
            suggest(story)
            Entry.objects.filter(headline__startswith="The dam").update(edtf=f"2024-05-0{number}")
            with django_assert_num_queries(7):  # as every question is a new one
                suggest(story)
            assert len(open_pairs(story)) >= number

    @pytest.mark.parametrize(("second", "kind"), [
        ("The dam above Orrin burst, flooding 2 villages.", "same event"),
        ("The mill, the chapel, the school, a forge and the cattle market were swept off when the dam burst.", "maybe"),
    ])
    def test_one_event_of_two_days_is_asked_with_both(
        self, story: Story, tell: Callable[..., Entry], second: str, kind: str
    ) -> None:
        tell("The dam above Orrin burst, flooding 2 villages.", "2024-03-05")
        tell(second, "2024-03-06")

        suggest(story)

        row = story.suggestions.get()
        assert (row.kind, row.reasons[0]) == (
            kind, "One says 5 March 2024 and the other 6 March 2024: if both tell the same event, one of the dates is wrong."
        )

    def test_what_was_done_before_its_term(self, story: Story, tell: Callable[..., Entry]) -> None:
        plan = tell("The Harbour Board will rule on the old yard by 31 March.", "2024-03-31")
        Entry.objects.filter(pk=plan.pk).update(modality=Entry.PLANNED)
        row = plan.evidence.get()
        Evidence.objects.filter(pk=row.pk).update(phrase_start=row.end - len("31 March."), phrase_end=row.end - len("."))
        Reading.objects.create(article=row.article, published=date(2024, 3, 1), basis=Reading.STATED)
        tell("A ruling of the Harbour Board closed the old yard.", "2024-03-12")

        suggest(story)

        found = story.suggestions.get()
        assert (found.kind, found.reasons) == (
            "same event", [
                "One was to be done by 31 March 2024, and the other was done on 12 March 2024.", "Both name Harbour Board.",
            ],
        )

    def test_what_only_retells_an_event_does_not_keep_its_article_apart(self, story: Story, tell: Callable[..., Entry]) -> None:
        first = tell("The dam above Orrin burst, flooding 2 villages.")
        second = tell("At Orrin the dam gave way and 2 villages were flooded.")
        for row in Evidence.objects.filter(entry__in=[first, second]):
            row.phrase_start, row.phrase_end = row.start, row.start + 3
            row.save()
        article = Evidence.objects.get(entry=second).article
        Evidence.objects.create(entry=first, article=article, start=3, end=9, reason="It seems to tell the same.")

        suggest(story)

        assert between(story) == [[first, second]]

    def test_a_week_apart_is_not_asked(self, story: Story, tell: Callable[..., Entry]) -> None:
        tell("The dam above Orrin burst."), tell("The dam above Orrin burst.", "2024-03-12")
        suggest(story)
        assert open_pairs(story) == []

    def test_two_facts_of_one_article_are_not_asked(self, story: Story, tell: Callable[..., Entry]) -> None:
        first = tell("The dam above Orrin burst.")
        tell("The dam above Orrin burst.", article=first.evidence.get().article)
        suggest(story)
        assert open_pairs(story) == []

    def test_a_suggestion_goes_when_its_entry_goes(self, story: Story, tell: Callable[..., Entry]) -> None:
        first, _ = tell("The dam above Orrin burst."), tell("The dam above Orrin burst.")
        suggest(story)
        Entry.objects.filter(pk=first.pk).update(status=Entry.DISMISSED)
        suggest(story)
        assert open_pairs(story) == []

    def test_a_day_within_a_stretch_of_days_may_be_a_step_of_it(self, story: Story, tell: Callable[..., Entry]) -> None:
        talks = tell("Ministers held talks on fishing quotas in Selby.", "2024-03-05/2024-03-07")
        talks.decided = ["date"]  # a person gave it those days
        talks.save()
        day = tell("The ministers in Selby agreed on quotas for herring.", "2024-03-06")

        suggest(story)

        row = story.suggestions.get()
        assert (row.sides, row.kind) == ([day.pk, talks.pk], "part of")
        assert row.reasons == [
            "The date of one, 6 March 2024, lies within that of the other, 5 to 7 March 2024.", "Both name Selby.",
        ]

    def test_a_step_is_not_asked_about_once_it_is_linked_or_was_answered(self, story: Story, tell: Callable[..., Entry]) -> None:
        talks = tell("Ministers held talks on fishing quotas in Selby.", "2024-03-05/2024-03-07")
        Entry.objects.filter(pk=talks.pk).update(decided=["date"])
        day = tell("The ministers in Selby agreed on quotas for herring.", "2024-03-06")
        suggest(story)
        linked = perform(edits.link, story, entry=day.pk, whole=talks.pk)
        suggest(story)
        assert (open_pairs(story), between(story)) == ([], [])
        undo(linked)
        suggest(story)
        assert open_pairs(story) == [({day.pk, talks.pk}, "part of")]
        perform(edits.reject, story, suggestion=story.suggestions.get(status=Suggestion.OPEN).pk)
        suggest(story)
        assert open_pairs(story) == []
