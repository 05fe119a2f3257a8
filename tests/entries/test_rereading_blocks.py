"""A passage said to be another kind: text, menu, headline or server output, done, undone and redone with all that hangs on it."""

from typing import Any

import pytest
from django.contrib.auth.models import User

from timeline.articles.load import load
from timeline.articles.models import Block, Expression, Story
from timeline.articles.page import BODY, CHROME, HEADLINE, LEAK, Received
from timeline.entries import edits, rereading
from timeline.entries.build import build_timeline
from timeline.entries.history import perform, undo
from timeline.entries.journal import Refused
from timeline.entries.models import Annotation, Entry, Operation

from ..conftest import MOMENT
from .arden import article, everything
from .decided import INQUIRY, MONDAY, RULES, THURSDAY, TUESDAY, dates

pytestmark = pytest.mark.django_db

BARE = "Key 9f86d081884c was rejected by the gate of the port of Arden on 2 May 2024.\n"


class TestBlock:
    def block(self, key: str, kind: str) -> Block:
        return Block.objects.filter(article__key=key, kind=kind).first()

    def decide(self, story: Story, block: Block, kind: str, **more: Any) -> Operation:  # noqa: ANN401
        return perform(
            rereading.decide_block, story, article=block.article_id, start=block.start, end=block.end, kind=kind, **more
        )

    def test_chrome_made_text_is_read_as_text(self, arden: Story) -> None:
        block = self.block("post", CHROME)

        operation = self.decide(arden, block, BODY)

        assert operation.sentence.startswith(
            "Marked a passage of The Harbour Post, “Arden dockers walk out”, as text of the article"
        )
        row = Block.objects.get(article__key="post", start=block.start)
        assert (row.kind, row.reason, row.found_kind, row.found_reason) == (BODY, "Set by an editor", CHROME, block.reason)
        inside = Expression.objects.filter(article__key="post", start__gte=block.start, end__lte=block.end)
        assert list(inside.values_list("edtf", flat=True)) == ["2024-03-06"]

    def test_text_made_chrome_gives_no_entry(self, arden: Story) -> None:
        block = Block.objects.get(article__key="courier", kind=BODY)

        operation = self.decide(arden, block, CHROME)

        assert operation.sentence == (
            "Marked a passage of Norland Courier, “Inquiry into harbour wages”, as site furniture; 1 entry was withdrawn"
        )
        assert dates() == [RULES, MONDAY, TUESDAY, THURSDAY]

    def test_another_headline_takes_the_place_of_the_one_found(self, arden: Story) -> None:
        found, body = self.block("post", HEADLINE), self.block("post", BODY)

        self.decide(arden, body, HEADLINE)

        assert Block.objects.get(article__key="post", start=found.start).kind == CHROME
        assert article("post").reading.headline.startswith("Dockers at the port of Arden walked out on Monday")

    def test_an_editor_never_makes_server_output_text(self, arden: Story, maya: User) -> None:
        before = everything()
        for kind in (BODY, CHROME):
            with pytest.raises(Refused) as refusal:
                self.decide(arden, self.block("courier", LEAK), kind, by=maya)

            assert str(refusal.value) == (
                "This is output of a server, which may hold secrets; only an administrator can make it part of the text."
            )
        assert everything() == before

    def test_an_administrator_does_and_one_undo_hides_it_again(self, arden: Story, maya: User, ada: User) -> None:
        before, block = everything(), self.block("courier", LEAK)

        operation = self.decide(arden, block, BODY, by=ada)

        assert operation.by == ada
        row = Block.objects.get(article__key="courier", start=block.start)
        assert (row.kind, row.found_kind, row.found_reason) == (BODY, LEAK, block.reason)
        assert build_timeline(arden) is None
        undone = undo(operation, maya)
        assert everything() == before
        with pytest.raises(Refused, match="only an administrator"):
            undo(undone, maya)
        undo(undone, ada)
        assert Block.objects.get(article__key="courier", start=block.start).kind == BODY

    def test_what_an_administrator_marked_no_editor_brings_back(self, arden: Story, maya: User, ada: User) -> None:
        block = Block.objects.get(article__key="courier", kind=BODY)
        operation = self.decide(arden, block, LEAK, by=ada)

        with pytest.raises(Refused, match="only an administrator"):
            perform(rereading.release_block, arden, maya, article=block.article_id, start=block.start, end=block.end)
        with pytest.raises(Refused, match="only an administrator"):
            undo(operation, maya)
        undo(operation, ada)
        assert Block.objects.get(article__key="courier", start=block.start).kind == BODY

    def test_what_an_editor_marked_by_mistake_the_editor_takes_back(self, arden: Story, maya: User) -> None:
        before = everything()
        block = Block.objects.get(article__key="courier", kind=BODY)

        undo(self.decide(arden, block, LEAK, by=maya), maya)

        assert everything() == before

    def test_nothing_of_it_stays_on_entries_or_in_sentences_of_the_history(self, arden: Story, maya: User, ada: User) -> None:
        load("arden-strike", [Received("bare", BARE, outlet="Quay Notes")])
        build_timeline(arden)
        entry = Entry.objects.get(edtf="2024-05-02")
        perform(edits.accept, arden, maya, entries=[entry.pk])
        perform(edits.annotate, arden, maya, entry=entry.pk, kind=Annotation.NOTE, text=f"Is it “{entry.headline}”?", at=MOMENT)
        secret, before = entry.headline, everything()
        assert Operation.objects.filter(sentence__contains=secret).exists()

        operation = self.decide(arden, Block.objects.get(article__key="bare"), LEAK, by=ada)

        entry.refresh_from_db()
        assert (entry.headline, entry.summary) == ("Headline hidden: server output", "")
        assert entry.annotations.get().text == "Is it “hidden: server output”?"
        assert not Operation.objects.filter(sentence__contains=secret).exists()
        undo(operation, ada)
        assert everything() == before

    def test_what_is_recognised_as_server_output_leaves_every_entry(self, arden: Story) -> None:
        entry = Entry.objects.get(edtf=INQUIRY)
        perform(edits.accept, arden, entries=[entry.pk])
        before = everything()
        block = Block.objects.get(article__key="courier", kind=BODY)

        operation = self.decide(arden, block, LEAK)

        entry.refresh_from_db()
        assert (entry.status, entry.evidence.count()) == (Entry.PROPOSED, 0)
        assert operation.sentence == (
            "Marked a passage of Norland Courier, “Inquiry into harbour wages”, as server output; 1 accepted entry waits again; "
            "1 entry changed"
        )
        undo(operation)
        assert everything() == before

    def test_nothing_of_what_is_recognised_as_server_output_is_said_in_the_history(self, arden: Story) -> None:
        load("arden-strike", [Received("bare", BARE, outlet="Quay Notes")])
        build_timeline(arden)
        block = Block.objects.get(article__key="bare")

        operation = self.decide(arden, block, LEAK)

        assert operation.sentence == "Marked a passage of Quay Notes, “bare”, as server output; 1 entry was withdrawn"

    def test_a_mistaken_leak_can_be_taken_back(self, arden: Story) -> None:
        block = Block.objects.get(article__key="courier", kind=BODY)
        self.decide(arden, block, LEAK)
        self.decide(arden, block, CHROME)

        perform(rereading.release_block, arden, article=block.article_id, start=block.start, end=block.end)

        assert Block.objects.get(article__key="courier", start=block.start).kind == BODY
        assert INQUIRY in dates()

    @pytest.mark.parametrize(("start", "end", "kind"), [(0, 5, BODY), (10_000, 10_001, BODY), (0, 22, "gossip")])
    def test_what_is_no_block_or_no_kind_is_refused(self, arden: Story, start: int, end: int, kind: str) -> None:
        with pytest.raises(Refused, match="There is no such block"):
            perform(rereading.decide_block, arden, article=article("post").pk, start=start, end=end, kind=kind)
