"""What a merge offers: every field by itself, with a sensible value chosen and the differences marked."""

from collections.abc import Callable

import pytest

from timeline.articles.models import Story
from timeline.board.merge_choices import Choice, choices_of
from timeline.entries.models import Entry
from timeline.publish.wording import counted


def offered(story: Story) -> dict[str, Choice]:
    entries = list(counted(Entry.objects.filter(story=story)).order_by("pk"))
    return {choice.name: choice for choice in choices_of(entries)}


def test_a_value_that_sides_share_is_offered_once(story: Story, make_entry: Callable[..., Entry]) -> None:
    for headline in ("One", "Two", "One"):
        make_entry(headline)
    assert [option.value for option in offered(story)["headline"].options] == ["One", "Two"]
    assert not offered(story)["edtf"].differs


def test_what_a_person_set_is_offered_first(story: Story, make_entry: Callable[..., Entry]) -> None:
    make_entry("One", status=Entry.ACCEPTED, pieces=3, lane="Labour")
    make_entry("Two", "2024-03-05", lane="Trade", decided=["lane"])
    make_entry("Three", "2024-03-06", decided=["date", "status"], status=Entry.ACCEPTED)
    stands = {name: choice.stands.value for name, choice in offered(story).items()}
    assert stands == {"headline": "Three", "edtf": "2024-03-06", "summary": "", "lane": "Trade", "modality": "happened"}


def test_something_goes_before_nothing_and_a_report_before_a_plan(story: Story, make_entry: Callable[..., Entry]) -> None:
    make_entry("One", "", status=Entry.ACCEPTED, modality=Entry.PLANNED)
    make_entry("Two", lane="Trade", summary="The cranes rest.")
    stands = {name: choice.stands.value for name, choice in offered(story).items()}
    assert stands == {
        "headline": "One", "edtf": "2024-03-04", "summary": "The cranes rest.", "lane": "Trade", "modality": "happened",
    }


@pytest.mark.parametrize("coarse", ["2024-03", "2024", "2024-02-26/2024-03-10", "2024-03~", "../2024-03-31", ""])
def test_a_day_is_offered_before_what_is_told_of_longer(story: Story, make_entry: Callable[..., Entry], coarse: str) -> None:
    make_entry("One", coarse, pieces=3)
    make_entry("Two", "2024-03-05")
    stands = {name: choice.stands.value for name, choice in offered(story).items()}
    assert (stands["headline"], stands["edtf"]) == ("One", "2024-03-05")


def test_of_two_days_the_one_with_more_evidence_is_offered(story: Story, make_entry: Callable[..., Entry]) -> None:
    make_entry("One", "2024-03-04")
    make_entry("Two", "2024-03-05", pieces=3)
    assert offered(story)["edtf"].stands.value == "2024-03-05"


def test_the_day_on_which_it_happened_is_offered_before_the_one_it_was_planned_for(
    story: Story, make_entry: Callable[..., Entry]
) -> None:
    make_entry("One", "2024-03-31", pieces=3, modality=Entry.PLANNED)
    make_entry("Two", "2024-03-05")
    assert offered(story)["edtf"].stands.value == "2024-03-05"


def test_what_only_one_side_says_is_marked(story: Story, make_entry: Callable[..., Entry]) -> None:
    make_entry("Dockers walk out on Monday", lane="Labour")
    make_entry("Dockers walk out", lane="Trade")
    marked = {name: [option.text for option in choice.options] for name, choice in offered(story).items()}
    assert marked["headline"] == [[("Dockers walk out", False), ("on Monday", True)], [("Dockers walk out", False)]]
    assert marked["lane"] == [[("Labour", True)], [("Trade", True)]]


def test_what_two_of_three_say_is_not_marked(story: Story, make_entry: Callable[..., Entry]) -> None:
    make_entry("Dockers walk out on Monday", lane="Labour")
    make_entry("Dockers walk out on Monday", "2024-03-05", lane="Labour")
    make_entry("Dockers walk out", lane="Trade")
    marked = {name: [option.text for option in choice.options] for name, choice in offered(story).items()}
    assert marked["headline"] == [[("Dockers walk out on Monday", False)], [("Dockers walk out", False)]]
    assert marked["edtf"] == [[("Mon 4 March 2024", False)], [("Tue 5 March 2024", True)]]
    assert marked["lane"] == [[("Labour", False)], [("Trade", True)]]


def test_what_is_next_best_is_known_too(story: Story, make_entry: Callable[..., Entry]) -> None:
    plain, weighty, edited = make_entry("One", lane="Port"), make_entry("Two", pieces=3), make_entry("Three", "2024-03", decided=["date"])
    preferred = {name: choice.preferred for name, choice in offered(story).items()}
    assert preferred["headline"] == [edited.pk, weighty.pk, plain.pk]
    assert preferred["edtf"] == [edited.pk, weighty.pk, plain.pk]
    assert preferred["lane"] == [plain.pk, edited.pk, weighty.pk]
