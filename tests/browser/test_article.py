"""The article page in a real Chromium: readings by pointer, keyboard and tap, decisions by one press, anchors, print, the picture."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Locator, Page, expect

from timeline.articles.models import Article, Story
from timeline.entries.models import Entry, Evidence

pytestmark = pytest.mark.browser

OPEN_AFTER = 300  # milliseconds; the style sheet waits 200 after a tap
ADDRESS = "/stories/rare-earths/articles/{key}/"


@pytest.fixture
def address(demo_story: Story) -> str:
    """The page that took the text of another; its publish date is borrowed."""
    return ADDRESS.format(key=demo_story.articles.get(key__startswith="001").key)


@pytest.fixture
def page(desk: Page, address: str) -> Page:
    desk.goto(address)
    return desk


def inside(box: dict[str, float], around: dict[str, float]) -> bool:
    """Whether one box lies within another, by the pixel."""
    return (
        box["x"] >= around["x"] - 1 and box["y"] >= around["y"] - 1
        and box["x"] + box["width"] <= around["x"] + around["width"] + 1
        and box["y"] + box["height"] <= around["y"] + around["height"] + 1
    )


def expression(page: Page, words: str) -> tuple[Locator, Locator]:
    """An expression and its reading."""
    found = page.locator(".expression", has_text=words).first
    return found, page.locator(f"#{found.get_attribute('aria-describedby')}")


def test_a_reading_shows_on_hover_and_focus_and_closes_with_escape(page: Page) -> None:
    june, reading = expression(page, "June")
    expect(reading).to_be_hidden()
    june.hover()
    expect(reading).to_contain_text("June 2025")
    expect(reading).to_be_visible()
    page.keyboard.press("Escape")
    expect(reading).to_be_hidden()
    page.mouse.move(0, 0)
    june.focus()
    expect(reading).to_be_visible()
    page.keyboard.press("Escape")
    expect(reading).to_be_hidden()
    expect(june).to_be_focused()
    june.click()
    expect(reading).to_be_visible()


def test_a_reading_stays_while_the_pointer_is_on_it(page: Page) -> None:
    june, reading = expression(page, "June")
    june.hover()
    reading.hover()
    expect(reading).to_be_visible()


def test_a_tap_shows_the_reading_and_the_buttons(open_page: Callable[..., Page], demo_story: Story, maya: User, address: str) -> None:
    page = open_page(address, has_touch=True, is_mobile=True, java_script_enabled=False)
    page.get_by_label("Name").fill("maya")
    page.get_by_label("Password").fill("maya-at-the-desk")
    page.get_by_role("button", name="Sign in").click()
    june, reading = expression(page, "June")
    june.tap()
    expect(reading).to_be_visible()
    button = page.locator(".article-text > .passage").filter(has=june).locator(".presses .link").first
    page.wait_for_timeout(OPEN_AFTER)
    assert inside(button.bounding_box(), page.locator(".article-text > .passage").filter(has=june).bounding_box())
    presses = button.locator("xpath=ancestor::*[contains(@class, 'presses')]")
    assert presses.evaluate("el => el.clientHeight") > 0
    page.locator("h1").tap()
    page.wait_for_timeout(OPEN_AFTER)
    assert presses.evaluate("el => el.clientHeight") == 0


def test_a_tap_on_the_text_presses_nothing(open_page: Callable[..., Page], demo_story: Story, maya: User) -> None:
    """Buttons open below what was tapped and close elsewhere; what they move must not come to lie under the finger and be pressed."""
    address = ADDRESS.format(key=demo_story.articles.get(key__startswith="004").key)
    page = open_page(address, has_touch=True, is_mobile=True)
    page.set_viewport_size({"width": 390, "height": 844})
    page.get_by_label("Name").fill("maya")
    page.get_by_label("Password").fill("maya-at-the-desk")
    page.get_by_role("button", name="Sign in").click()
    for passage in page.locator(".article-text > .passage .text").all():
        passage.scroll_into_view_if_needed()
        box = passage.bounding_box()
        page.touchscreen.tap(box["x"] + box["width"] - 4, box["y"] + box["height"] - 4)
        own = passage.locator("xpath=..")
        page.wait_for_timeout(OPEN_AFTER)
        assert own.locator(".presses").evaluate("el => el.clientHeight") > 0
        assert inside(own.locator(".press").last.bounding_box(), own.bounding_box())
    expect(page.locator("#notice")).to_be_empty()
    assert demo_story.operations.count() == 1


@pytest.mark.parametrize("width", [320, 1280])
def test_no_reading_is_clipped(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    clipped = []
    for found in page.locator(".expression").all():
        found.focus()
        box = found.evaluate("el => el.nextElementSibling.getBoundingClientRect().toJSON()")
        if box["left"] < 0 or box["right"] > width or box["top"] < 0 or box["bottom"] > 640:
            clipped.append((found.inner_text(), box))
    assert clipped == []


def test_the_evidence_of_an_entry_leads_to_the_very_sentence(desk: Page) -> None:
    desk.locator("#timeline .headline", has_text="32%").first.click()
    desk.locator("#panel .evidence .source a").first.click()
    desk.wait_for_url("**#evidence-*")
    sentence = desk.locator(".evidence-span:target")
    expect(sentence).to_contain_text("rose 32% in June")
    expect(sentence).to_be_in_viewport()
    expect(sentence).to_be_focused()


def test_a_paragraph_is_flipped_with_one_press_and_back(page: Page) -> None:
    paragraph = page.locator(".passage", has_text="Foreign intelligence agencies and their agents")
    paragraph.hover()
    paragraph.get_by_role("button", name="Not part of the article").click()
    expect(page.locator("#notice")).to_contain_text("Marked a passage")
    block = page.locator(".fold .block", has_text="Foreign intelligence agencies and their agents")
    expect(block).to_be_visible()
    expect(block).to_be_focused()
    page.locator("#notice").get_by_role("button", name="Undo").click()
    expect(page.locator("#notice")).to_contain_text("Undid")
    expect(page.locator(".article-text > .passage", has_text="Foreign intelligence agencies and their agents")).to_be_visible()
    page.wait_for_url(f"**{ADDRESS.format(key='001*')}**")


@pytest.mark.parametrize("width", [390, 800, 1024, 1280])
def test_every_button_belongs_to_the_passage_that_is_pointed_at(desk: Page, demo_story: Story, width: int) -> None:
    desk.set_viewport_size({"width": width, "height": 800})
    desk.goto(ADDRESS.format(key=demo_story.articles.get(key__startswith="004").key))
    for passage in desk.locator(".article-text > .passage").all():
        for button in passage.locator(".presses button:visible").all():
            passage.scroll_into_view_if_needed()
            passage.locator(".text").hover()
            box = button.bounding_box()
            desk.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=12)
            assert inside(button.bounding_box(), passage.bounding_box())
            assert button.bounding_box() == box
            shown = desk.locator(".presses").evaluate_all("all => all.filter(el => getComputedStyle(el).opacity === '1').length")
            assert shown == 1
            assert button.evaluate(
                "(el, [x, y]) => document.elementFromPoint(x, y) === el", [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2]
            )


def test_the_button_of_a_paragraph_beside_a_note_marks_that_paragraph(desk: Page, demo_story: Story) -> None:
    desk.goto(ADDRESS.format(key=demo_story.articles.get(key__startswith="004").key))
    paragraph = desk.locator(".article-text > .passage", has_text="Signs of easing tensions")
    paragraph.locator(".text").hover()
    box = paragraph.get_by_role("button", name="Not part of the article").bounding_box()
    desk.mouse.move(box["x"] + 20, box["y"] + box["height"] / 2, steps=12)
    desk.mouse.click(box["x"] + 20, box["y"] + box["height"] / 2)
    expect(desk.locator("#notice")).to_contain_text("as site furniture")
    expect(desk.locator(".fold .block.chrome")).to_have_count(1)
    expect(desk.locator(".fold .block.chrome")).to_contain_text("Signs of easing tensions")


def test_a_folded_line_is_restored_by_keyboard_alone(page: Page) -> None:
    page.locator(".fold summary").first.focus()
    page.keyboard.press("Enter")
    page.locator(".fold").first.get_by_role("button", name="This is body: Voice of the Minorities").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#notice")).to_contain_text("Marked a passage")
    expect(page.locator(".article-text > .passage .block.body", has_text="Voice of the Minorities")).to_be_focused()


def test_a_publish_date_is_changed_after_seeing_what_moves(page: Page, demo_story: Story) -> None:
    page.get_by_text("Another day").click()
    page.get_by_label("Published on").fill("16 July 2025")
    page.get_by_role("button", name="See what moves").click()
    expect(page.locator(".reread")).to_contain_text("1 entry moves")
    expect(page.get_by_role("button", name="Set it to 16 July 2025")).to_be_focused()
    assert demo_story.articles.get(key__startswith="001").reading.basis == "borrowed"
    page.keyboard.press("Enter")
    expect(page.locator("#publish-date .fact-value")).to_have_text("Wednesday 16 July 2025")
    expect(page.locator("#publish-date")).to_be_focused()
    page.locator("#notice").get_by_role("button", name="Undo").click()
    expect(page.locator("#publish-date .fact-value")).to_have_text("Friday 18 July 2025")


def test_a_day_that_cannot_be_is_refused_and_kept(page: Page) -> None:
    page.get_by_text("Another day").click()
    page.get_by_label("Published on").fill("31 June 2025")
    page.get_by_role("button", name="See what moves").click()
    expect(page.locator("#published-problem")).to_be_visible()
    expect(page.get_by_label("Published on")).to_be_focused()
    expect(page.get_by_label("Published on")).to_have_value("31 June 2025")


def test_an_origin_is_corrected(page: Page) -> None:
    page.locator("#origin summary").click()
    page.get_by_role("button", name="It is a report of its own").click()
    expect(page.locator("#origin .fact-value")).to_have_text("Alsharq Tribune")
    page.locator("#notice").get_by_role("button", name="Undo").click()
    expect(page.locator("#origin .fact-value")).to_have_text("Reuters")


def test_printed_it_is_the_article_with_its_dates(page: Page) -> None:
    page.emulate_media(media="print")
    expect(page.locator(".fold").first).to_be_hidden()
    expect(page.locator(".margin").first).to_be_hidden()
    expect(page.locator("h1")).to_be_visible()
    june, _ = expression(page, "June")
    end = june.locator("xpath=following-sibling::*[contains(@class, 'word-end')]")
    assert end.evaluate("el => getComputedStyle(el, '::after').content") == '" [June 2025]"'


@pytest.mark.parametrize("width", [390, 1280])
def test_no_label_of_the_picture_covers_another(desk: Page, demo_story: Story, width: int) -> None:
    desk.set_viewport_size({"width": width, "height": 800})
    desk.goto("/stories/rare-earths/articles/")
    boxes = [row.bounding_box() for row in desk.locator(".report-label, .reports .mark").all()]
    covered = [
        (a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :]
        if min(a["x"] + a["width"], b["x"] + b["width"]) - max(a["x"], b["x"]) > 1
        and min(a["y"] + a["height"], b["y"] + b["height"]) - max(a["y"], b["y"]) > 1
    ]
    assert len(boxes) == 10
    assert covered == []
    assert all(box["x"] >= 0 and box["x"] + box["width"] <= width for box in boxes)


def test_what_appeared_on_one_day_is_drawn_on_that_day(desk: Page) -> None:
    desk.goto("/stories/rare-earths/articles/")
    at = {round(mark.bounding_box()["x"]) for mark in desk.locator(".reports .mark").all()}
    day = desk.locator(".taking-axis .tick", has_text="18 Jul").bounding_box()["x"]
    assert len(at) == 1
    assert abs(at.pop() - day) < 6


def test_the_picture_is_a_list_of_lists(desk: Page) -> None:
    desk.goto("/stories/rare-earths/articles/")
    tree = desk.locator(".lanes").aria_snapshot()
    assert "took the text of WikDaily" in tree
    assert tree.count("listitem") == 3 + 5


def test_text_from_right_to_left_keeps_its_side(desk: Page, demo_story: Story) -> None:
    article = demo_story.articles.get(key__startswith="004")
    Article.objects.filter(pk=article.pk).update(raw="جنحت العبارة ماريت قبالة سكارهولم.", headline="العبارة")
    article.blocks.all().delete()
    Evidence.objects.filter(article=article).delete()
    Entry.objects.filter(evidence=None).delete()
    article.expressions.all().delete()
    article.blocks.create(start=0, end=34, kind="body", reason="Sentence of the article")
    desk.goto(ADDRESS.format(key=article.key))
    assert desk.locator(".passage .text").evaluate("el => getComputedStyle(el).direction") == "rtl"
    assert desk.locator("h1").evaluate("el => getComputedStyle(el).direction") == "rtl"
