"""Three sides of a suggestion: what only one of them says is marked, and who is left out takes along all that only they say."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests.entries.telling import tell
from timeline.articles.models import Story
from timeline.board.review_marks import marks_of
from timeline.board.review_queue import queue
from timeline.board.review_shown import shown
from timeline.board.review_sides import sides_of
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry, Evidence, Operation, Suggestion
from timeline.entries.suggest import by_entry, fingerprint

ADDRESS = "/stories/harbour-strike/review/"
DISTINCT = {"summary": "They left.", "lane": "Labour", "modality": Entry.PLANNED}


def suggested(*sides: Entry) -> list[Entry]:
    mark = fingerprint(sides, by_entry(Evidence.objects.filter(entry__in=sides)))
    Suggestion.objects.create(
        story=sides[0].story, sides=[side.pk for side in sides], kind=Suggestion.SAME_EVENT, score=0.5, fingerprint=mark,
        reasons=["Both have the same date."],
    )
    return list(sides)


@pytest.fixture
def three(make_entry: Callable[..., Entry]) -> list[Entry]:
    """The first is preselected throughout, and tells nothing that the others tell."""
    return suggested(
        make_entry("Dockers walk out at dawn", "2024-03-04", status=Entry.ACCEPTED, pieces=3, **DISTINCT),
        make_entry("Dockers walk out", "2024-03", summary="Dockers left.", lane="Port", status=Entry.ACCEPTED),
        make_entry("Ships wait", "2024-03", lane="Port", status=Entry.ACCEPTED),
    )


def sent(story: Story, *ticked: Entry, **fields: object) -> dict[str, object]:
    """The form as it was dealt but for the ticks."""
    thing = queue(story)[0]
    context = shown(story, [thing], thing)
    form: dict[str, object] = {"thing": thing.name, "stands": marks_of([thing])[thing.name], "survivor": context["survivor"].pk}
    form |= {name: getattr(context["survivor"], name) for name in context["agreed"]}
    form |= {choice["name"]: choice["value"] for side in context["sides"] for choice in side["choices"] if choice["checked"]}
    return form | {"answer": "same", "entry": [f"{entry.pk}.{entry.version}" for entry in ticked]} | fields


def test_who_is_left_out_takes_along_all_that_only_they_say(desk: Client, story: Story, three: list[Entry]) -> None:
    first, second, third = three
    desk.post(f"{ADDRESS}answer/", sent(story, second, third))
    assert Operation.objects.get().sentence == "Merged “Ships wait” into “Dockers walk out”, but not “Dockers walk out at dawn”"
    merged = Entry.objects.live().exclude(pk=first.pk).get()
    kept = (merged.pk, merged.headline, merged.edtf, merged.summary, merged.lane, merged.modality)
    assert kept == (second.pk, "Dockers walk out", "2024-03", "Dockers left.", "Port", Entry.HAPPENED)


def test_the_quote_that_the_date_rests_on_comes_first_and_then_what_names_a_date(story: Story, make_entry: Callable[..., Entry]) -> None:
    entry = make_entry("Dockers walk out", "2024-03-04", pieces=0)
    for outlet in ("A", "B", "C", "D"):
        tell(entry, outlet, "The dockers have walked out.", "", "2024-03-04")
    tell(entry, "E", "They went on Tuesday.", "Tuesday", "2024-03-05")
    tell(entry, "F", "They walked out on 4 March.", "4 March", "2024-03-04")
    Entry.objects.filter(pk=entry.pk).update(date_reason="“4 March”: the day is written out. That publish date is provisional.")
    side = sides_of(story, [entry.pk])[entry.pk]
    assert ([quote["row"].phrase for quote in side["quotes"]], side["more"]) == (["4 March", "Tuesday", ""], 3)
    entry.evidence.filter(article__outlet__name="C").update(reason="It is reported as news.")
    Entry.objects.filter(pk=entry.pk).update(date_reason="It is reported as news.")
    assert sides_of(story, [entry.pk])[entry.pk]["quotes"][0]["row"].article.outlet.name == "C"


def test_what_one_that_stays_says_too_is_kept(desk: Client, story: Story, three: list[Entry]) -> None:
    desk.post(f"{ADDRESS}answer/", sent(story, three[0], three[2], lane="Port", headline="Dockers walk out"))
    merged = Entry.objects.live().exclude(pk=three[1].pk).get()
    assert (merged.lane, merged.headline) == ("Port", "Dockers walk out at dawn")


def test_a_choice_among_those_that_stay_is_kept(desk: Client, story: Story, three: list[Entry]) -> None:
    desk.post(f"{ADDRESS}answer/", sent(story, *three[1:], headline="Ships wait", summary=""))
    merged = Entry.objects.live().exclude(pk=three[0].pk).get()
    assert (merged.headline, merged.summary) == ("Ships wait", "")


class TestOfSeveralDays:
    @pytest.fixture
    def days(self, make_entry: Callable[..., Entry]) -> list[Entry]:
        told = {"Crew saved on Monday": 4, "Crew saved on Tuesday": 5, "Crew saved on Wednesday": 6}
        return suggested(*(
            make_entry(headline, f"2024-03-0{day}", summary=f"{headline}, it says.", status=Entry.ACCEPTED)
            for headline, day in told.items()
        ))

    def test_a_day_that_only_those_left_out_give_is_refused(self, desk: Client, story: Story, days: list[Entry]) -> None:
        answer = desk.post(f"{ADDRESS}answer/", sent(story, *days[1:], answer="", edtf="2024-03-04"))
        assert (answer.status_code, Operation.objects.count()) == (422, 0)
        assert "Only what you left out is told of that day. Press another day, or tick it again." in answer.text
        assert f'value="{days[0].pk}.1"> is the same' in answer.text

    def test_a_headline_of_those_left_out_gives_way_to_that_of_the_day(self, desk: Client, story: Story, days: list[Entry]) -> None:
        form = sent(story, *days[1:], answer="", edtf="2024-03-06", headline="Crew saved on Monday")
        desk.post(f"{ADDRESS}answer/", form)
        merged = Entry.objects.live().exclude(pk=days[0].pk).get()
        assert (merged.headline, merged.edtf, merged.summary) == (
            "Crew saved on Wednesday", "2024-03-06", "Crew saved on Wednesday, it says.",
        )


def test_ticks_and_choices_come_back_with_a_refusal(desk: Client, story: Story, three: list[Entry]) -> None:
    answer = desk.post(f"{ADDRESS}answer/", sent(story, three[1], headline="Ships wait", lane="Port", summary=""))
    assert answer.status_code == 422
    assert "Leave at least two of them in to merge" in answer.text
    assert [f'value="{entry.pk}.1" checked> is the same' in answer.text for entry in three] == [False, True, False]
    chosen = [f'value="{entry.headline}" data-rank="{rank}" checked' in answer.text for rank, entry in enumerate(three)]
    assert chosen == [False, False, True]
    assert answer.text.count('name="lane" value="Port" data-rank="1" checked') == 1


def test_what_changed_meanwhile_is_dealt_with_ticks_and_choices_as_sent(
    desk: Client, story: Story, maya: User, three: list[Entry]
) -> None:
    form = sent(story, *three[1:], headline="Ships wait")
    perform(edits.revise, story, maya, entry=three[1].pk, summary="All dockers left.")
    answer = desk.post(f"{ADDRESS}answer/", form)
    assert answer.status_code == 409
    assert f'value="{three[0].pk}.1"> is the same' in answer.text
    assert 'name="headline" value="Ships wait" data-rank="2" checked' in answer.text


def test_what_several_say_is_offered_once(desk: Client, three: list[Entry]) -> None:
    page = desk.get(ADDRESS).text
    assert page.count('<label class="choice"><input type="radio" name="lane"') == 2
    assert page.count('<label class="choice" hidden><input type="radio" name="lane" value="Port"') == 1


def test_only_what_one_side_alone_says_is_marked(desk: Client, three: list[Entry]) -> None:
    page = desk.get(ADDRESS).text
    assert page.count('<mark class="differs">Labour</mark>') == 1
    assert '<mark class="differs">Port</mark>' not in page
    assert '<mark class="differs">March 2024</mark>' not in page
    assert '<mark class="differs">Mon 4 March 2024</mark>' in page
