"""An article that does not belong to its story: withdrawn with all that rests on it, and brought back without a loss."""

from collections.abc import Callable
from datetime import date

import pytest

from timeline.articles.load import load, load_pages
from timeline.articles.models import Article, Story, Withdrawal
from timeline.articles.page import Received
from timeline.entries import edits, rereading, withdrawing
from timeline.entries.build import build_timeline
from timeline.entries.consequences import preview
from timeline.entries.history import perform, undo
from timeline.entries.journal import Refused
from timeline.entries.models import Entry, Evidence, Operation
from timeline.publish.document import document

from .arden import COURIER, POST, RADIO, article, everything

pytestmark = pytest.mark.django_db
MONDAY, TUESDAY, THURSDAY, RULES, INQUIRY = "2024-03-04", "2024-03-05", "2024-03-07", "2024-02-01", "2024-03-11"


def withdraw(story: Story, key: str) -> Operation:
    return perform(withdrawing.withdraw_article, story, article=article(key).pk)


def restore(story: Story, key: str) -> Operation:
    return perform(withdrawing.restore_article, story, article=article(key).pk)


def dates() -> list[str]:
    return sorted(Entry.objects.live().values_list("edtf", flat=True))


def told() -> list[tuple[str, str, list[tuple[str, int, int]]]]:
    """The entries as somebody sees them, whatever their numbers."""
    return sorted(
        (entry.edtf, entry.headline, sorted(entry.evidence.values_list("article__key", "start", "end")))
        for entry in Entry.objects.live()
    )


def test_what_nobody_decided_goes_with_it(arden: Story) -> None:
    operation = withdraw(arden, "courier")

    assert operation.sentence == (
        "Withdrew Norland Courier, “Inquiry into harbour wages”, from the story; 1 entry was withdrawn"
    )
    assert dates() == [RULES, MONDAY, TUESDAY, THURSDAY]


def test_it_is_not_read_not_counted_and_lends_nothing(arden: Story) -> None:
    assert article("radio").reading.basis == "borrowed"

    withdraw(arden, "post")

    assert article("radio").reading.published is None
    assert article("courier").reading.origin.name == "Harbour Post"  # as it calls it itself
    assert [row["key"] for row in document(arden)["articles"]] == ["courier", "radio"]
    assert build_timeline(arden) is None
    assert not Evidence.objects.filter(article__key="post").exists()


@pytest.mark.parametrize("key", ["post", "radio", "courier"])
def test_one_undo_brings_all_back(arden: Story, key: str) -> None:
    perform(edits.accept, arden, entries=[Entry.objects.get(edtf=MONDAY).pk])
    before = everything()
    operation = withdraw(arden, key)
    after = everything()

    undone = undo(operation)

    assert everything() == before
    undo(undone)
    assert everything() == after


@pytest.mark.parametrize("key", ["post", "radio", "courier"])
def test_restoring_brings_it_back_too(arden: Story, key: str) -> None:
    before = told()
    withdraw(arden, key)

    operation = restore(arden, key)

    assert operation.sentence.startswith("Restored ")
    assert told() == before
    assert build_timeline(arden) is None
    assert not Withdrawal.objects.exists()


def test_what_an_editor_confirmed_stays_and_gets_its_evidence_back_where_it_lives_on(arden: Story) -> None:
    walkout, inquiry = Entry.objects.get(edtf=MONDAY), Entry.objects.get(edtf=INQUIRY)
    perform(edits.accept, arden, entries=[inquiry.pk])

    operation = withdraw(arden, "courier")

    assert operation.sentence.endswith("; 1 entry stayed without evidence")
    inquiry.refresh_from_db()
    assert (inquiry.status, inquiry.edtf, inquiry.evidence.count()) == (Entry.ACCEPTED, INQUIRY, 0)
    perform(edits.merge, arden, survivor=walkout.pk, others=[inquiry.pk])
    restore(arden, "courier")
    assert set(walkout.evidence.values_list("article__key", flat=True)) == {"post", "radio", "courier"}


def test_an_entry_of_two_articles_keeps_the_other_evidence(arden: Story) -> None:
    walkout, cranes = Entry.objects.get(edtf=MONDAY), Entry.objects.get(edtf=THURSDAY)
    perform(edits.merge, arden, survivor=walkout.pk, others=[cranes.pk])

    shown = preview(withdrawing.withdraw_article, arden, article=article("radio").pk)

    assert shown.sentence == "1 entry is withdrawn; 1 loses evidence."
    assert {"verb": "loses evidence:", "headline": walkout.headline, "dates": ""} in shown.rows
    assert Withdrawal.objects.count() == 0


def test_decisions_about_it_wait(arden: Story) -> None:
    perform(rereading.decide_published, arden, article=article("radio").pk, day=date(2024, 3, 14))
    perform(rereading.decide_origin, arden, article=article("courier").pk, copy_of=article("radio").pk)
    before = told()
    withdraw(arden, "radio")

    with pytest.raises(Refused, match=r"was withdrawn from the story\. Restore it first\.$"):
        perform(rereading.release_published, arden, article=article("radio").pk)
    assert article("courier").reading.copy_of is None
    restore(arden, "radio")

    assert told() == before
    assert article("courier").reading.copy_of == article("radio")


def test_the_same_page_again_is_recognised(arden: Story) -> None:
    withdraw(arden, "courier")

    _, outcome = load_pages("arden-strike", [COURIER, POST])

    assert (outcome.new, [str(known) for known in outcome.known]) == ([], [
        "“courier” is known already; it was withdrawn from the story and stays so until somebody restores it on its page",
        "“post” is known already",
    ])


def test_twice_is_refused(arden: Story) -> None:
    with pytest.raises(Refused, match="there is nothing to restore"):
        restore(arden, "post")
    withdraw(arden, "post")
    with pytest.raises(Refused, match="was withdrawn already"):
        withdraw(arden, "post")


def test_a_page_that_was_not_read_yet(arden: Story) -> None:
    Article.objects.create(story=arden, key="new", raw="Something else happened on Monday.")

    withdraw(arden, "new")

    assert build_timeline(arden) is None
    assert not hasattr(Article.objects.get(key="new"), "reading")
    restore(arden, "new")


class TestAPageInItsPlace:
    """The paper has corrected its page: the old one is withdrawn, the new one comes in."""

    CORRECTED = Received("courier-2", f"{COURIER.raw}\nAn earlier version gave another number.\n", outlet="Norland Courier",
                         published=date(2024, 3, 13))  # fmt: skip

    @pytest.mark.parametrize(("decide", "status"), [(edits.accept, Entry.ACCEPTED), (edits.dismiss, Entry.DISMISSED)])
    @pytest.mark.parametrize("first", ["withdraw", "take in"])
    def test_tells_the_entry_that_was_decided_about(
        self, arden: Story, decide: Callable[..., str], status: str, first: str
    ) -> None:
        inquiry = Entry.objects.get(edtf=INQUIRY)
        perform(decide, arden, entries=[inquiry.pk])
        number = Entry.objects.count()
        for step in ("withdraw", "take in") if first == "withdraw" else ("take in", "withdraw"):
            if step == "withdraw":
                withdraw(arden, "courier")
            else:
                load("arden-strike", [self.CORRECTED])
                build_timeline(arden)

        told = Entry.objects.get(evidence__article__key="courier-2")
        assert (told, told.status, Entry.objects.count()) == (inquiry, status, number)
        assert build_timeline(arden) is None
        restore(arden, "courier")
        assert set(inquiry.evidence.values_list("article__key", flat=True)) == {"courier", "courier-2"}

    def test_tells_another_where_it_gives_another_day(self, arden: Story) -> None:
        walkout = Entry.objects.get(edtf=MONDAY)
        perform(edits.dismiss, arden, entries=[walkout.pk])
        withdraw(arden, "post")
        later = POST.raw.replace("newsletter", "letter")
        load("arden-strike", [Received("post-2", later, headline=POST.headline, outlet=POST.outlet, published=date(2024, 3, 14))])
        build_timeline(arden)

        assert Entry.objects.get(evidence__article__key="post-2", edtf="2024-03-11").status == Entry.PROPOSED
        walkout.refresh_from_db()
        assert walkout.status == Entry.DISMISSED

    def test_tells_the_one_whose_date_a_person_had_set(self, arden: Story) -> None:
        inquiry = Entry.objects.get(edtf=INQUIRY)
        perform(edits.revise, arden, entry=inquiry.pk, edtf="2024-03-10")
        withdraw(arden, "courier")
        load("arden-strike", [self.CORRECTED])
        build_timeline(arden)

        inquiry.refresh_from_db()
        assert (inquiry.edtf, inquiry.evidence.get().article.key) == ("2024-03-10", "courier-2")

    @pytest.mark.parametrize("settle", [None, edits.dismiss])
    def test_tells_what_was_split_off(self, arden: Story, settle: Callable[..., str] | None) -> None:
        walkout = Entry.objects.get(edtf=MONDAY)
        perform(edits.split, arden, entry=walkout.pk, evidence=[walkout.evidence.get(article__key="radio").pk])
        other = Entry.objects.get(evidence__article__key="radio", edtf=MONDAY)
        if settle:
            perform(settle, arden, entries=[other.pk])
        withdraw(arden, "radio")
        again = Received("radio-2", f"{RADIO.raw}\nAn earlier version gave another number.\n", headline=RADIO.headline, outlet=RADIO.outlet)
        load("arden-strike", [again])
        build_timeline(arden)

        assert set(walkout.evidence.values_list("article__key", flat=True)) == {"post"}
        assert other.evidence.get().article.key == "radio-2"
        assert build_timeline(arden) is None
