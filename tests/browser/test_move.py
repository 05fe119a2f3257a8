"""An entry goes to another date or lane: dragged, after a long press, by keys; it is said in words first, and it is one operation."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Locator, Page, expect

from tests.browser.found_by_axe import violations
from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry, Operation

pytestmark = pytest.mark.browser

ACCUSED = "China's Spy Agency"  # Friday 18 July 2025, in the lane Trade
EXPORTS = "32%"  # June 2025, in the lane Trade
BOARD = "/stories/rare-earths/"


def mark_of(page: Page, headline: str) -> Locator:
    return page.locator("#timeline .entry", has_text=headline).locator(".mark")


def drag(page: Page, headline: str, right: float, down: float = 0) -> None:
    """Press on an entry's mark and take it along, without letting it go."""
    box = mark_of(page, headline).bounding_box()
    x, y = box["x"] + min(box["width"], 12) / 2, box["y"] + 6
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + right / 2, y + down / 2, steps=3)
    expect(page.locator("#move")).to_be_visible()
    page.mouse.move(x + right, y + down, steps=3)


def days(page: Page, number: float) -> float:
    """So many days of the demo story's July as pixels; its June and July are drawn evenly."""
    june, july = (page.locator(".tick", has_text=month).bounding_box()["x"] for month in ("June", "July"))
    return (july - june) / 30 * number


def stands(headline: str) -> tuple[str, str]:
    entry = Entry.objects.get(headline__contains=headline)
    return entry.edtf, entry.lane


def test_a_day_is_dragged_to_another_and_undone(desk: Page) -> None:
    drag(desk, ACCUSED, days(desk, -4))
    expect(desk.locator("#move p")).to_have_text("Would move to Mon 14 July 2025, lane Trade")
    expect(desk.locator("#move code")).to_have_text("2025-07-14")
    expect(desk.locator("#said")).to_have_text("Would move to Mon 14 July 2025, lane Trade")
    assert stands(ACCUSED) == ("2025-07-18", "Trade")
    desk.mouse.up()
    expect(desk.locator("#notice")).to_contain_text("from 18 July 2025 to 14 July 2025")
    expect(desk.locator("#move")).to_be_hidden()
    assert (stands(ACCUSED), desk.url.endswith(BOARD)) == (("2025-07-14", "Trade"), True)
    desk.locator("#notice").get_by_role("button", name="Undo").click()
    expect(desk.locator("#notice")).to_contain_text("Undid: Moved")
    assert stands(ACCUSED) == ("2025-07-18", "Trade")


def test_to_another_lane_and_day_is_one_operation(desk: Page) -> None:
    before = Operation.objects.count()
    lanes = [desk.locator(".lane").nth(i).bounding_box()["y"] for i in (0, 1)]
    drag(desk, ACCUSED, days(desk, 1), lanes[0] + 20 - mark_of(desk, ACCUSED).bounding_box()["y"])
    expect(desk.locator("#move p")).to_have_text("Would move to Sat 19 July 2025, lane Talks")
    expect(desk.locator(".lane.target + .lane-name")).to_have_text("Talks")
    desk.mouse.up()
    expect(desk.locator("#notice")).to_contain_text("from the lane Trade to the lane Talks")
    assert (stands(ACCUSED), Operation.objects.count()) == (("2025-07-19", "Talks"), before + 1)


def test_a_month_moves_by_months(desk: Page) -> None:
    drag(desk, EXPORTS, days(desk, 24))
    expect(desk.locator("#move p")).to_have_text("Would move to July 2025, lane Trade")
    expect(desk.locator("#move code")).to_have_text("2025-07")
    desk.mouse.up()
    expect(desk.locator("#notice")).to_contain_text("from June 2025 to July 2025")


def test_dropped_on_itself_or_left_with_escape_nothing_happens(desk: Page) -> None:
    before = Operation.objects.count()
    drag(desk, ACCUSED, 60)
    desk.keyboard.press("Escape")
    expect(desk.locator("#said")).to_have_text("Nothing was moved.")
    desk.mouse.up()
    drag(desk, ACCUSED, 40)
    box = mark_of(desk, ACCUSED).bounding_box()
    desk.mouse.move(box["x"] + 6, box["y"] + 6)
    expect(desk.locator("#move p")).to_have_text("Stays at Fri 18 July 2025, lane Trade")
    desk.mouse.up()
    expect(desk.locator("#move")).to_be_hidden()
    assert (Operation.objects.count(), desk.url.endswith(BOARD)) == (before, True)


def test_a_click_still_opens_and_the_background_still_pans(desk: Page) -> None:
    desk.locator("#timeline .headline", has_text=EXPORTS).click()
    expect(desk.locator("#panel-title")).to_contain_text(EXPORTS)
    desk.keyboard.press("Escape")
    expect(desk.locator("#panel-title")).to_have_count(0)
    lane = desk.locator(".lane").last.bounding_box()
    desk.mouse.move(lane["x"] + 30, lane["y"] + lane["height"] - 10)
    desk.mouse.down()
    desk.mouse.move(lane["x"] + 330, lane["y"] + lane["height"] - 10, steps=4)
    desk.mouse.up()
    desk.wait_for_url("**from=**")
    expect(desk.locator("#move")).to_be_hidden()


def test_by_keys(desk: Page) -> None:
    desk.locator("#timeline .headline", has_text=ACCUSED).focus()
    desk.keyboard.press("g")
    expect(desk.locator("#said")).to_have_text("Stays at Fri 18 July 2025, lane Trade")
    desk.keyboard.press("ArrowRight")
    expect(desk.locator("#said")).to_have_text("Would move to Sat 19 July 2025, lane Trade")
    desk.keyboard.press("Shift+ArrowLeft")
    desk.keyboard.press("ArrowUp")
    expect(desk.locator("#said")).to_have_text("Would move to Wed 9 July 2025, lane Talks")
    desk.keyboard.press("Enter")
    expect(desk.locator("#notice")).to_contain_text("to 9 July 2025")
    expect(desk.locator("#timeline .headline", has_text=ACCUSED)).to_be_focused()
    assert stands(ACCUSED) == ("2025-07-09", "Talks")
    desk.keyboard.press("g")
    expect(desk.locator("#move")).to_be_visible()
    desk.keyboard.press("a")  # no shortcut acts while an entry is on its way
    desk.keyboard.press("Escape")
    expect(desk.locator("#said")).to_have_text("Nothing was moved.")
    expect(desk.locator("#timeline .headline", has_text=ACCUSED)).to_be_focused()


@pytest.mark.parametrize("button", ["Cancel", "Put it here"])
def test_the_focus_is_at_the_entry_again_when_a_button_of_the_box_was_pressed(desk: Page, button: str) -> None:
    desk.locator("#timeline .headline", has_text=ACCUSED).focus()
    desk.keyboard.press("g")
    box = desk.locator("#move")
    box.get_by_role("button", name="Later").press("Enter")
    box.get_by_role("button", name=button).press("Enter")
    expect(box).to_be_hidden()
    expect(desk.locator("#timeline .headline", has_text=ACCUSED)).to_be_focused()


def test_the_notice_is_not_under_the_box_while_an_entry_is_moved(desk: Page) -> None:
    drag(desk, ACCUSED, days(desk, -4))
    desk.mouse.up()
    undo = desk.locator("#notice").get_by_role("button", name="Undo")
    expect(undo).to_be_visible()
    desk.locator("#timeline .headline", has_text=ACCUSED).focus()
    desk.keyboard.press("g")
    expect(desk.locator("#move")).to_be_visible()
    expect(undo).to_be_hidden()
    desk.keyboard.press("Escape")
    expect(undo).to_be_visible()


def test_axe_finds_nothing_while_an_entry_is_moved(desk: Page) -> None:
    desk.keyboard.press("?")
    desk.locator("#timeline .headline", has_text=ACCUSED).focus()
    desk.keyboard.press("g")
    desk.keyboard.press("ArrowRight")
    expect(desk.locator("#move p")).to_have_text("Would move to Sat 19 July 2025, lane Trade")
    found = {}
    for scheme in ("light", "dark"):
        desk.emulate_media(color_scheme=scheme)
        found[scheme] = violations(desk)
    assert found == {"light": [], "dark": []}


def test_beside_an_open_panel_the_panel_stays_and_follows(desk: Page) -> None:
    desk.locator("#timeline .headline", has_text=ACCUSED).click()
    expect(desk.locator("#panel-title")).to_contain_text(ACCUSED)
    desk.keyboard.press("g")
    expect(desk.locator("#move")).to_be_visible()
    desk.keyboard.press("ArrowRight")
    desk.keyboard.press("Enter")
    expect(desk.locator("#panel .when").first).to_contain_text("Sat 19 July 2025")
    expect(desk.locator("#panel-title")).to_contain_text(ACCUSED)


def test_a_stale_drop_shows_both_versions(desk: Page, demo_story: Story, maya: User) -> None:
    drag(desk, ACCUSED, days(desk, -4))
    perform(edits.revise, demo_story, maya, entry=Entry.objects.get(headline__contains=ACCUSED).pk, edtf="2025-07-17")
    desk.mouse.up()
    conflict = desk.locator("#panel .conflict")
    expect(conflict).to_contain_text("Somebody changed this entry")
    expect(conflict).to_contain_text("17 July 2025")
    expect(conflict).to_contain_text("14 July 2025")
    expect(desk.locator("#panel-title")).to_be_focused()
    assert stands(ACCUSED) == ("2025-07-17", "Trade")
    desk.get_by_role("button", name="Save").click()
    expect(desk.locator("#notice")).to_contain_text("from 17 July 2025 to 14 July 2025")


def test_out_of_reach_nothing_moves_and_it_is_said(desk: Page) -> None:
    desk.context.set_offline(True)
    desk.locator("#timeline .headline", has_text=ACCUSED).focus()
    desk.keyboard.press("g")
    expect(desk.locator("#said")).to_contain_text("Nothing was moved.")
    desk.context.set_offline(False)


def test_who_only_reads_moves_nothing(open_page: Callable[..., Page], demo_story: Story, vera: User) -> None:
    page = open_page(BOARD)
    page.get_by_label("Name").fill("vera")
    page.get_by_label("Password").fill("vera-at-the-desk")
    page.get_by_role("button", name="Sign in").click()
    page.locator("#timeline .headline", has_text=ACCUSED).focus()
    page.keyboard.press("g")
    assert (page.locator("#move").count(), page.locator("[data-axis]").count()) == (0, 0)


@pytest.fixture
def touched(open_page: Callable[..., Page], demo_story: Story, maya: User) -> Callable[..., Page]:
    """The board on a screen that is touched."""

    def opened(**options: object) -> Page:
        page = open_page(BOARD, has_touch=True, **options)
        page.get_by_label("Name").fill("maya")
        page.get_by_label("Password").fill("maya-at-the-desk")
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(f"**{BOARD}")
        return page

    return opened


def touch(page: Page, kind: str, *at: tuple[float, float]) -> None:
    page.touches = getattr(page, "touches", None) or page.context.new_cdp_session(page)
    points = [{"x": x, "y": y} for x, y in at]
    page.touches.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


def test_a_finger_takes_an_entry_after_a_long_press(touched: Callable[..., Page]) -> None:
    page = touched()
    box = mark_of(page, ACCUSED).bounding_box()
    x, y = box["x"] + 6, box["y"] + 6
    touch(page, "touchStart", (x, y))
    expect(page.locator("#move")).to_be_visible()
    for step in range(1, 6):
        touch(page, "touchMove", (x + days(page, -4) * step / 5, y))
    expect(page.locator("#move p")).to_have_text("Would move to Mon 14 July 2025, lane Trade")
    touch(page, "touchEnd")
    expect(page.locator("#notice")).to_contain_text("to 14 July 2025")
    assert page.url.endswith(BOARD)


def test_a_finger_that_moves_at_once_moves_the_window(touched: Callable[..., Page]) -> None:
    page = touched()
    box = mark_of(page, ACCUSED).bounding_box()
    x, y = box["x"] + 6, box["y"] + 6
    touch(page, "touchStart", (x, y))
    for step in range(1, 9):
        touch(page, "touchMove", (x + 25 * step, y))
    touch(page, "touchEnd")
    page.wait_for_url("**from=**")
    assert (page.locator("#move").is_hidden(), stands(ACCUSED)) == (True, ("2025-07-18", "Trade"))


def test_on_a_narrow_screen_a_long_press_gives_buttons(touched: Callable[..., Page]) -> None:
    page = touched()
    page.set_viewport_size({"width": 390, "height": 844})
    when = page.locator("#timeline .entry", has_text=ACCUSED).locator(".when")
    when.scroll_into_view_if_needed()
    box = when.bounding_box()
    touch(page, "touchStart", (box["x"] + 20, box["y"] + 8))
    expect(page.locator("#move")).to_be_visible()
    touch(page, "touchEnd")
    page.locator("#move").get_by_role("button", name="Later").tap()
    page.locator("#move").get_by_role("button", name="Lane above").tap()
    expect(page.locator("#move p")).to_have_text("Would move to Sat 19 July 2025, lane Talks")
    small = page.eval_on_selector_all("#move button", "all => all.filter((one) => one.offsetWidth < 24 || one.offsetHeight < 24).length")
    page.locator("#move").get_by_role("button", name="Put it here").tap()
    expect(page.locator("#notice")).to_contain_text("to 19 July 2025")
    assert (small, page.url.endswith(BOARD)) == (0, True)
