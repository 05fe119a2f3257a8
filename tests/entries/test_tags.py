"""Tags: how they are read, given and taken off, that a merge unites them, that a split and a rebuild keep them, and how they are found."""

from collections.abc import Callable

import pytest

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform, undo
from timeline.entries.models import Entry, Operation
from timeline.entries.tags import tags_in, united

from .round_trips import refused, round_trip

MakeEntry = Callable[..., Entry]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("", []),
        (" , ;", []),
        ("sanctions, Geneva", ["Geneva", "sanctions"]),
        ("  oil   price ;Geneva\n", ["Geneva", "oil price"]),
        ("Geneva, GENEVA, geneva", ["Geneva"]),
        ("Straße, STRASSE", ["Straße"]),
        ("Gene\u0300ve, Gen\u00e8ve", ["Gen\u00e8ve"]),
        ("جنيف، عقوبات", ["جنيف", "عقوبات"]),
        ("制裁，日内瓦、稀土", ["制裁", "日内瓦", "稀土"]),
    ],
)
def test_what_a_text_lists(text: str, tags: list[str]) -> None:
    assert tags_in(text) == tags


def test_the_first_way_of_writing_stays() -> None:
    assert united("Geneva, oil", "geneva, Port", "") == "Geneva, oil, Port"


class TestGivingThem:
    @pytest.mark.parametrize(
        ("before", "typed", "kept", "sentence"),
        [
            ("", "sanctions,Geneva", "Geneva, sanctions", "Tagged “Talks” with “Geneva” and “sanctions”"),
            ("Geneva", "Geneva, port", "Geneva, port", "Tagged “Talks” with “port”"),
            ("Geneva, port", "port", "port", "Took “Geneva” off the tags of “Talks”"),
            ("Geneva", "port", "port", "Tagged “Talks” with “port”, no longer with “Geneva”"),
            ("geneva", "Geneva", "Geneva", "Tagged “Talks” with “Geneva”, no longer with “geneva”"),
        ],
    )
    def test_is_one_operation(
        self, story: Story, make_entry: MakeEntry, before: str, typed: str, kept: str, sentence: str
    ) -> None:
        entry = make_entry("Talks", tags=before)

        operation = round_trip(edits.revise, story, entry=entry.pk, tags=typed)

        entry.refresh_from_db()
        assert (operation.sentence, entry.tags, entry.decided) == (sentence, kept, ["tags"])

    def test_beside_another_field(self, story: Story, make_entry: MakeEntry) -> None:
        operation = round_trip(edits.revise, story, entry=make_entry("Talks").pk, lane="Ferries", tags="Geneva")
        assert operation.sentence == "Changed the lane and tags of “Talks”"

    @pytest.mark.parametrize(
        ("typed", "reason"),
        [
            ("port, Geneva", "Nothing was changed, so there is nothing to save."),
            ("x" * 41, f"The tag “{'x' * 40}…” has 41 characters; the limit is 40."),
            (",".join(f"number {i:03}" for i in range(50)), "The tags have 598 characters together; the limit is 500. Take some off."),
            ("Geneva, a\0b", "One of the tags can't be seen or holds a control character. Type it anew."),
            ("Geneva, a\x07b", "One of the tags can't be seen or holds a control character. Type it anew."),
            ("\u200b\u2060", "One of the tags can't be seen or holds a control character. Type it anew."),
            ("Geq" + "\u0301" * 9 + "va", "The tags can't have more than 8 combining marks on one letter."),
        ],
    )
    def test_what_cannot_be_is_refused(self, story: Story, make_entry: MakeEntry, typed: str, reason: str) -> None:
        assert refused(edits.revise, story, entry=make_entry(tags="Geneva, port").pk, tags=typed) == reason

    def test_an_older_one_is_undone_by_itself_unless_the_entry_was_edited_since(self, story: Story, make_entry: MakeEntry) -> None:
        one, other = make_entry("One"), make_entry("Two")
        first = perform(edits.revise, story, entry=one.pk, tags="Geneva")
        second = perform(edits.revise, story, entry=other.pk, tags="port")
        perform(edits.accept, story, entries=[other.pk])

        undo(first)
        with pytest.raises(edits.Refused, match="before a later change to the same entry. Undo that first: Accepted “Two”."):
            undo(second)

        assert dict(Entry.objects.values_list("headline", "tags")) == {"One": "", "Two": "port"}


class TestMerging:
    def test_unites_them(self, story: Story, make_entry: MakeEntry) -> None:
        one, two, three = (make_entry(tags=tags) for tags in ("Geneva, oil", "GENEVA, port", ""))

        round_trip(edits.merge, story, survivor=one.pk, others=[two.pk, three.pk])

        assert Entry.objects.get(pk=one.pk).tags == "Geneva, oil, port"

    def test_different_tags_that_people_gave_are_no_quarrel(self, story: Story, make_entry: MakeEntry) -> None:
        one, two = make_entry(tags="Geneva", decided=["tags"]), make_entry(tags="port", decided=["tags"])

        perform(edits.merge_same_text, story, groups=[([one.pk, two.pk], [])])

        assert Entry.objects.live().get().tags == "Geneva, port"

    def test_of_more_than_one_entry_can_have_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        many = [make_entry(tags=", ".join(f"{place} {i:02}" for i in range(50))) for place in ("port", "quay")]

        reason = refused(edits.merge, story, survivor=many[0].pk, others=[many[1].pk])

        assert reason == "The tags have 898 characters together; the limit is 500. Take some off."


def test_both_parts_of_a_split_keep_them(story: Story, make_entry: MakeEntry) -> None:
    entry = make_entry(tags="Geneva, oil", decided=["tags"], pieces=2)

    round_trip(edits.split, story, entry=entry.pk, evidence=[entry.evidence.first().pk], headline="Pickets go up")

    assert set(Entry.objects.values_list("headline", "tags")) == {("Dockers walk out", "Geneva, oil"), ("Pickets go up", "Geneva, oil")}
    assert ["tags" in entry.decided for entry in Entry.objects.all()] == [True, True]


class TestFinding:
    def test_a_tag_is_one_in_whatever_case_it_is_written(self, story: Story, make_entry: MakeEntry) -> None:
        for headline, tags in [("One", "Éire, oil"), ("Two", "éire"), ("Three", "Éire talks"), ("Four", "")]:
            make_entry(headline, tags=tags)

        assert Entry.objects.all().tags() == ["oil", "Éire", "Éire talks"]
        assert set(Entry.objects.tagged("ÉIRE").values_list("headline", flat=True)) == {"One", "Two"}

    @pytest.mark.parametrize("tag", ["100 %", "a_b", "\\", "'"])
    def test_any_sign_is_a_sign(self, story: Story, make_entry: MakeEntry, tag: str) -> None:
        made = make_entry(tags=tag)
        make_entry(tags="1000, acb")
        assert (list(Entry.objects.tagged(tag)), list(Entry.objects.tagged("%"))) == ([made], [])


def test_no_operation_is_needed_to_have_none(story: Story, make_entry: MakeEntry) -> None:
    assert (make_entry().tags, Entry.objects.all().tags(), Operation.objects.count()) == ("", [], 0)
