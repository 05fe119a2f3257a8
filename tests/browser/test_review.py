"""Review as an editor does it: one key an answer, the next thing under the focus, without script too; and two editors at once."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.utils import timezone
from playwright.sync_api import Page, expect

from tests.browser.found_by_axe import violations
from tests.entries.telling import tell, tell_notice
from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Annotation, Entry, Suggestion

pytestmark = pytest.mark.browser
REVIEW = "/stories/rare-earths/review/"
KINDS = ("text", "same", "correction", "differ", "date", "question", "list", "entry", "aside")


@pytest.fixture
def waiting(demo_story: Story, maya: User) -> list[Entry]:
    """Something of every kind; the merges are asked of entries as they are."""
    entries = list(Entry.objects.filter(story=demo_story).order_by("pk"))
    Suggestion.objects.filter(story=demo_story).delete()
    for kind, sides in ((Suggestion.SAME_TEXT, entries[:2]), (Suggestion.SAME_EVENT, entries[2:5])):
        Suggestion.objects.create(
            story=demo_story, kind=kind, score=0.5, reasons=["Both name June."], sides=[entry.pk for entry in sides], fingerprint=kind
        )
    at = timezone.now().replace(microsecond=0)
    perform(edits.annotate, demo_story, maya, entry=entries[0].pk, text="Who says so?", kind=Annotation.QUESTION, at=at)
    signing = Entry.objects.create(
        story=demo_story, headline="The deal is signed", edtf="2025-06-26", earliest="2025-06-26", latest="2025-06-26",
        status=Entry.ACCEPTED,
    )
    tell(signing, "Harbour Post", "The deal was signed on 26 June.", "26 June", "2025-06-26", published="2025-07-18")
    tell(signing, "Coast Radio", "They signed it on 27 June.", "27 June", "2025-06-27", published="2025-07-18")
    notice = "Correction: The deal was signed on 28 June, not on 27 June."
    tell_notice(signing, "Evening Lamp", notice, ("28 June", "2025-06-28"), ("27 June", "2025-06-27"))
    aside = Entry.objects.create(
        story=demo_story, headline="They came to terms", edtf="2025-06", earliest="2025-06-01", latest="2025-06-30", status=Entry.DISMISSED,
    )
    day = {"edtf": "2025-07-01", "earliest": "2025-07-01", "latest": "2025-07-01"}
    sure = [Entry.objects.create(story=demo_story, headline=headline, **day) for headline in ("Quotas are published", "Mines reopen")]
    return [*entries, signing, aside, *sure]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(desk: Page, waiting: list[Entry], scheme: str, width: int) -> None:
    desk.emulate_media(color_scheme=scheme)
    desk.set_viewport_size({"width": width, "height": 800})
    found = {}
    for kind in KINDS:
        desk.goto(f"{REVIEW}?only={kind}")
        assert desk.locator(f".deal-{kind}").count() == 1
        overhang = desk.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        found[kind] = violations(desk), overhang
    assert found == {kind: ([], 0) for kind in KINDS}


def test_on_a_telephone_the_answers_are_where_the_thumb_is(desk: Page, waiting: list[Entry]) -> None:
    desk.set_viewport_size({"width": 390, "height": 500})
    foot = {}
    for kind in KINDS:
        desk.goto(f"{REVIEW}?only={kind}")
        answers = desk.locator(".deal .answers").first.bounding_box()
        foot[kind] = answers["y"] + answers["height"] <= 500
    assert foot == {kind: kind != "question" for kind in KINDS}  # a question is answered in writing, and the answers follow that


@pytest.mark.parametrize(("width", "height"), [(320, 640), (640, 400)])
def test_in_a_low_window_the_answers_go_with_the_page(desk: Page, waiting: list[Entry], width: int, height: int) -> None:
    desk.set_viewport_size({"width": width, "height": height})
    for kind in ("same", "differ"):
        desk.goto(f"{REVIEW}?only={kind}")
        expect(desk.locator(".deal .answers").first).not_to_be_in_viewport()


def test_one_key_an_answer(desk: Page, waiting: list[Entry]) -> None:
    desk.goto(f"{REVIEW}?only=entry")
    left = int(desk.locator(".review-left b").inner_text())
    first = desk.locator("#review-title").inner_text()
    desk.keyboard.press("a")
    expect(desk.locator(".review-left b")).to_have_text(str(left - 1))
    expect(desk.locator("#left b")).to_have_text(str(left - 1))
    expect(desk.locator("#review-said")).to_have_text(f"Accepted “{first}”. {left - 1} left.")
    expect(desk.locator("#review-title")).to_be_focused()
    second = desk.locator("#review-title").inner_text()
    assert second != first
    desk.keyboard.press("l")
    expect(desk.locator("#notice")).to_contain_text(f"Put off “{second}”")
    expect(desk.locator("#review-title")).not_to_have_text(second)
    desk.keyboard.press("u")
    expect(desk.locator("#review-title")).to_have_text(second)
    expect(desk.locator("#review-title")).to_be_focused()


def test_undo_stays_with_the_kind_and_the_page_fetched_again_says_the_same(desk: Page, waiting: list[Entry]) -> None:
    desk.goto(f"{REVIEW}?only=entry")
    first = desk.locator("#review-title").inner_text()
    said = desk.locator("#notice")
    for key, words in (("a", f"Accepted “{first}”"), ("u", f"Undid: Accepted “{first}”"), ("a", f"Accepted “{first}”")):
        desk.keyboard.press(key)
        expect(said.locator("p")).to_have_text(words)
        expect(desk.locator(".review-kinds [aria-current]")).to_contain_text("proposed entr")
        desk.reload()
        expect(said.locator("p")).to_have_text(words)
    for _ in range(2):  # the second is sent before the first is answered
        desk.evaluate("document.querySelector('#notice button').click()")
    expect(said).to_contain_text("Undid: Accepted")
    assert desk.locator("#review-title").count() == 1


def test_a_half_typed_answer_is_asked_for_before_it_is_lost(desk: Page, waiting: list[Entry]) -> None:
    asked: list[str] = []
    desk.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    desk.goto(f"{REVIEW}?only=question")
    desk.locator("#answer-text").press_sequentially("The minister, I")
    desk.get_by_role("link", name="show all").click()
    expect(desk.locator("#answer-text")).to_have_value("The minister, I")
    assert (asked, desk.url.endswith("?only=question")) == (["beforeunload"], True)
    desk.get_by_role("button", name="Answer").click()
    expect(desk.locator("#notice")).to_contain_text("Answered")
    desk.get_by_role("link", name="show all").click()
    desk.wait_for_url(f"**{REVIEW}")
    assert asked == ["beforeunload"]


def test_a_half_typed_answer_outlasts_an_undo(desk: Page, waiting: list[Entry]) -> None:
    desk.goto(f"{REVIEW}?only=correction")
    desk.keyboard.press("l")
    expect(desk.locator("#notice")).to_contain_text("Put off")
    desk.goto(desk.url.replace("only=correction", "only=question"))
    desk.locator("#answer-text").fill("The minister, I")
    desk.locator("#notice").get_by_role("button", name="Undo").click()
    expect(desk.locator(".deal-correction")).to_be_visible()
    desk.locator("#notice").get_by_role("button", name="Redo").click()
    expect(desk.locator("#answer-text")).to_have_value("The minister, I")


def test_an_edit_from_review_begins_in_the_form_and_leads_back(desk: Page, waiting: list[Entry]) -> None:
    desk.goto(f"{REVIEW}?only=entry")
    was = desk.locator("#review-title").inner_text()
    desk.keyboard.press("l")
    expect(desk.locator("#notice")).to_contain_text("Put off")
    title = desk.locator("#review-title").inner_text()
    assert title != was
    for save in (True, False):
        desk.keyboard.press("e")
        headline = desk.get_by_role("textbox", name="Headline", exact=True)
        expect(headline).to_be_focused()
        expect(headline).to_be_in_viewport()
        if save:
            headline.fill("A plainer headline")
            desk.get_by_role("button", name="Save and go on with review").click()
            expect(desk.locator("#notice p")).to_have_text(f"Retitled “{title}” to “A plainer headline”")
        else:
            desk.get_by_role("link", name="Back to review").click()
        expect(desk.locator("#review-title")).to_have_text("A plainer headline")
        expect(desk.locator(".review-kinds [aria-current]")).to_contain_text("proposed entr")


def test_review_lists_its_keys(desk: Page, waiting: list[Entry]) -> None:
    desk.goto(f"{REVIEW}?only=list")
    keys = desk.locator(".keys")
    desk.keyboard.press("?")
    expect(keys).to_be_in_viewport(ratio=1)
    expect(keys.locator("summary")).to_be_focused()
    expect(keys).to_contain_text("accepts what is ticked")
    pressed = set(keys.locator("kbd").all_inner_texts())
    buttons = set(desk.locator("#review [data-key]").evaluate_all("found => found.map((button) => button.dataset.key)"))
    assert buttons - pressed == set()
    assert violations(desk) == []


def test_a_date_of_several_by_its_key(desk: Page, waiting: list[Entry]) -> None:
    desk.goto(f"{REVIEW}?only=differ")
    expect(desk.locator(".review-kinds [aria-current]")).to_have_text("1 date that differs")
    desk.keyboard.press("2")
    expect(desk.locator("#notice")).to_contain_text("Moved “The deal is signed” from 26 June 2025 to 27 June 2025")
    desk.keyboard.press("u")
    expect(desk.locator("#notice")).to_contain_text("Undid")
    desk.keyboard.press("e")
    expect(desk.locator("#other-date")).to_be_focused()
    desk.keyboard.type("28 June 2025")
    expect(desk.locator("#date-reading")).to_contain_text("Read as 28 June 2025")
    desk.keyboard.press("Enter")
    expect(desk.locator("#notice")).to_contain_text("from 26 June 2025 to 28 June 2025")


def test_a_correction_by_its_key_answers_the_dates_too(desk: Page, waiting: list[Entry]) -> None:
    desk.goto(f"{REVIEW}?only=correction")
    desk.keyboard.press("c")
    expect(desk.locator("#notice")).to_contain_text("Corrected the date of “The deal is signed” from 26 June 2025 to 28 June 2025")
    assert desk.locator(".review-kinds a", has_text="differ").count() == 0
    desk.keyboard.press("u")
    expect(desk.locator("#notice")).to_contain_text("Undid")
    expect(desk.locator("#review-title")).to_have_text("The deal is signed")


def test_one_of_three_is_left_out_by_hand(desk: Page, waiting: list[Entry]) -> None:
    desk.goto(f"{REVIEW}?only=same")
    left_out = desk.locator(".side").nth(2)
    headline = left_out.locator(".side-title").inner_text()
    left_out.get_by_label("is the same").uncheck()
    desk.keyboard.press("s")
    expect(desk.locator("#notice")).to_contain_text(f", but not “{headline}”")
    assert Entry.objects.live().count() == len(waiting) - 1


def test_what_was_chosen_of_a_side_that_is_left_out_goes_to_one_that_stays(desk: Page, waiting: list[Entry]) -> None:
    first, second, third = waiting[2:5]
    Entry.objects.filter(pk=first.pk).update(status=Entry.ACCEPTED, lane="Talks", summary="They met.")
    Entry.objects.filter(pk__in=[second.pk, third.pk]).update(lane="Trade")
    desk.goto(f"{REVIEW}?only=same")
    sides = desk.locator(".side")
    chosen = desk.locator(".keeps input[name=headline]:checked, .keeps input[name=lane]:checked")
    assert [choice.get_attribute("value") for choice in chosen.all()] == [first.headline, "Talks"]
    sides.nth(0).get_by_label("is the same").uncheck()
    expect(sides.nth(0).locator(".keeps input:enabled")).to_have_count(0)
    expect(sides.nth(0).locator(".keeps input:checked")).to_have_count(0)
    assert sorted(choice.get_attribute("value") for choice in chosen.all()) == sorted([second.headline, "Trade"])
    sides.nth(1).get_by_label("is the same").uncheck()
    expect(sides.nth(2).get_by_label("keep the lane Trade")).to_be_checked()  # it is said there too
    desk.keyboard.press("s")
    expect(desk.locator("#notice")).to_contain_text("Leave at least two of them in to merge")
    expect(desk.locator(".keep input:checked")).to_have_count(1)
    sides.nth(1).get_by_label("is the same").check()
    sides.nth(1).get_by_label("keep this headline").check()
    desk.keyboard.press("s")
    expect(desk.locator("#notice")).to_contain_text(f"into “{second.headline}”, but not “{first.headline}”")
    merged = Entry.objects.live().get(headline=second.headline)
    assert (merged.edtf, merged.summary, merged.lane) == (third.edtf, third.summary, "Trade")


def test_a_day_that_only_sides_left_out_give_cannot_be_pressed(desk: Page, waiting: list[Entry]) -> None:
    for day, entry in enumerate(waiting[2:5], 9):
        Entry.objects.filter(pk=entry.pk).update(edtf=f"2025-06-{day:02}", earliest=f"2025-06-{day:02}", latest=f"2025-06-{day:02}",
                                                 modality=Entry.HAPPENED)
    desk.goto(f"{REVIEW}?only=differ&at=differ-{'-'.join(str(entry.pk) for entry in waiting[2:5])}")
    days = desk.locator(".answers button[name=edtf]")
    expect(days).to_have_count(3)
    desk.locator(".keep input").nth(1).uncheck()
    assert [days.nth(at).is_enabled() for at in range(3)] == [True, False, True]
    desk.keyboard.press("3")
    expect(desk.locator("#notice")).to_contain_text(f"but not “{waiting[3].headline}”")
    assert Entry.objects.live().filter(edtf="2025-06-11").count() == 1


def test_the_first_that_is_ticked_of_a_group_is_the_one_kept(desk: Page, waiting: list[Entry]) -> None:
    Suggestion.objects.filter(kind=Suggestion.SAME_TEXT).update(sides=[entry.pk for entry in waiting[:3]])
    desk.goto(f"{REVIEW}?only=text")
    kept, ticks = desk.locator(".kept"), desk.locator(".review-groups input")
    assert [kept.nth(at).is_visible() for at in range(3)] == [True, False, False]
    ticks.nth(0).uncheck()
    assert [kept.nth(at).is_visible() for at in range(3)] == [False, True, False]
    stays = ticks.nth(1).get_attribute("value")
    desk.keyboard.press("s")
    expect(desk.locator("#notice")).to_contain_text("Merged 2 entries with the same text into “")
    assert Entry.objects.exclude(merged_into=None).get().merged_into_id == int(stays)


def test_a_list_by_its_keys(desk: Page, waiting: list[Entry]) -> None:
    desk.goto(f"{REVIEW}?only=list")
    ticks = desk.locator(".review-list input[type=checkbox]")
    desk.keyboard.press("Space")  # nothing is gone to yet
    assert desk.locator(".review-list :checked").count() == 3
    desk.keyboard.press("ArrowDown")
    expect(ticks.nth(0)).to_be_focused()
    desk.keyboard.press("ArrowDown")
    expect(ticks.nth(1)).to_be_focused()
    desk.keyboard.press("Space")
    desk.keyboard.press("a")
    expect(desk.locator("#notice")).to_contain_text("Accepted 2 entries and left 1 out")
    desk.keyboard.press("u")
    expect(ticks).to_have_count(3)
    expect(desk.locator("#review-title")).to_have_text("3 entries that raise no doubt")
    expect(desk.locator("#review-title")).to_be_focused()
    desk.keyboard.press("ArrowUp")
    expect(ticks.nth(2)).to_be_focused()
    desk.keyboard.press("ArrowDown")
    expect(ticks.nth(2)).to_be_focused()


def test_a_publish_date_in_two_presses(desk: Page, waiting: list[Entry]) -> None:
    desk.goto(f"{REVIEW}?only=date")
    desk.keyboard.press("c")
    desk.locator("#reread").wait_for()
    desk.keyboard.press("Enter")
    desk.wait_for_url(f"**{REVIEW}?only=date&done=*")
    expect(desk.locator("#notice")).to_contain_text("publish date")


def test_all_of_it_without_script(open_page: Callable[..., Page], waiting: list[Entry], maya: User) -> None:
    page = open_page(REVIEW, java_script_enabled=False)
    page.get_by_label("Name").fill("maya")
    page.get_by_label("Password").fill("maya-at-the-desk")
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("button", name="Merge them").click()
    assert "Merged 2 entries with the same text into “" in page.locator("#notice").inner_text()
    pressed = {"same": "Not the same", "question": "Resolved without", "list": "Accept all", "entry": "Dismiss", "date": "Later"}
    for kind, button in pressed.items():
        page.goto(f"{REVIEW}?only={kind}")
        before = page.locator(".review-left").inner_text()
        page.get_by_role("button", name=button).click()
        assert page.locator("#notice p").inner_text()
        assert page.locator(".review-left").inner_text() != before


def test_two_editors_see_each_other(desk: Page, demo_story: Story, vera: User) -> None:
    entry = Entry.objects.filter(story=demo_story).first()
    perform(edits.accept, demo_story, vera, entries=[entry.pk])
    desk.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(desk.locator("#together .what")).to_have_text(f"vera: Accepted “{entry.headline}”")
    expect(desk.locator("#together-said")).to_contain_text("vera: Accepted")
    assert "accepted" not in desk.locator(f"#entry-{entry.pk}").inner_text()  # nothing is swapped unasked
    kept = desk.locator("#timeline .entry").last
    kept.locator(".choose").check()
    desk.evaluate("document.body.dataset.page = 'the same'")
    desk.get_by_role("link", name="Show it").click()
    expect(desk.locator("#panel-title")).to_have_text(entry.headline)
    expect(desk.locator("#panel-title")).to_be_focused()
    desk.wait_for_url(f"**/entries/{entry.pk}/")
    expect(desk.locator(f"#entry-{entry.pk}")).to_contain_text("accepted")
    expect(desk.locator("#together .what")).to_have_count(0)
    assert (kept.locator(".choose").is_checked(), desk.locator("body").get_attribute("data-page")) == (True, "the same")


def test_several_that_somebody_else_changed_are_shown_in_place(desk: Page, demo_story: Story, vera: User) -> None:
    entries = list(Entry.objects.filter(story=demo_story)[:2])
    desk.locator("#timeline .headline").nth(3).click()
    desk.get_by_label("Add a note").fill("Half typed")
    desk.locator("#timeline .choose").last.check()
    desk.evaluate("document.body.dataset.page = 'the same'")
    desk.evaluate("scrollTo(0, 150)")
    perform(edits.accept, demo_story, vera, entries=[entry.pk for entry in entries])
    desk.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    address, title = desk.url, desk.locator("#panel-title").inner_text()
    desk.get_by_role("link", name="Show it").click()
    for entry in entries:
        expect(desk.locator(f"#entry-{entry.pk}")).to_contain_text("accepted")
    expect(desk.locator("#panel-title")).to_have_text(title)
    expect(desk.get_by_label("Add a note")).to_have_value("Half typed")
    expect(desk.locator("#timeline .choose").last).to_be_checked()
    assert (desk.url, desk.evaluate("scrollY"), desk.locator("body").get_attribute("data-page")) == (address, 150, "the same")


def test_a_half_typed_note_outlasts_the_poll(desk: Page, demo_story: Story, vera: User) -> None:
    entry = Entry.objects.filter(story=demo_story).first()
    desk.goto(f"/stories/rare-earths/entries/{entry.pk}/")
    desk.get_by_label("Add a note").fill("Half typed")
    perform(edits.accept, demo_story, vera, entries=[entry.pk])
    desk.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(desk.locator("#together .what")).to_be_visible()
    assert desk.get_by_label("Add a note").input_value() == "Half typed"
    desk.get_by_label("Add a note").fill("")
    desk.get_by_role("link", name="Show it").click()  # nothing typed is left, so no question is asked
    desk.wait_for_url(f"**/entries/{entry.pk}/")
