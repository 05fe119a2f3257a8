"""However a reader has set things: a narrow screen, 400 % zoom, forced colours, right to left, less motion, paper."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from timeline.articles.models import Story
from timeline.entries import edits, history
from timeline.entries.models import Entry

pytestmark = pytest.mark.browser

HEADING_ON_TOP = """() => {
  const under = document.elementFromPoint(40, 6).closest('.month');
  return under && under.textContent;
}"""


@pytest.fixture
def long_desk(desk: Page, demo_story: Story) -> Page:
    """The board with enough entries of three months to scroll through."""
    for month in (4, 5, 6):
        for day in range(1, 11):
            days = f"2024-{month:02}-{day:02}"
            Entry.objects.create(story=demo_story, headline=f"Talks, {day}", edtf=days, earliest=days, latest=days, lane="Talks")
    desk.set_viewport_size({"width": 390, "height": 844})
    desk.goto(desk.url + "?from=2024-04-01&to=2024-06-30")
    return desk


def test_month_headings_stick_through_their_month(long_desk: Page) -> None:
    seen = []
    height = long_desk.evaluate("document.documentElement.scrollHeight")
    top = long_desk.locator("li.month").first.bounding_box()["y"]
    for y in range(int(top) + 10, height - 844, 60):
        long_desk.evaluate(f"scrollTo(0, {y})")
        seen.append(long_desk.evaluate(HEADING_ON_TOP))
    assert (None in seen, list(dict.fromkeys(seen))[:2]) == (False, ["April 2024", "May 2024"])
    assert min(seen.count(month) for month in ("April 2024", "May 2024")) >= 3


def test_names_in_the_strip_are_shown_whole_or_not_at_all(
    open_page: Callable[..., Page], demo_story: Story, settings: object
) -> None:
    settings.DEMO = True
    history.perform(edits.choose_date, demo_story, entry=demo_story.entries.first().pk, edtf="2014-12-29")
    page = open_page("/stories/rare-earths/")
    assert page.locator(".overview nav a").all_text_contents()[:3] == ["2014", "2015", "2016"]
    for width in (1280, 390, 320):
        page.set_viewport_size({"width": width, "height": 844})
        cut = page.eval_on_selector_all(".overview nav a", """all => all.filter((part) => {
            const [words, frame] = [document.createRange(), part.getBoundingClientRect()];
            words.selectNodeContents(part);
            return [...words.getClientRects()].some((word) => word.top < frame.bottom - 4 && word.right > frame.right + 1);
        }).map((part) => part.textContent)""")
        assert (width, cut) == (width, [])


def test_at_400_percent_the_list_stands_upright_and_bars_fit(desk: Page) -> None:
    desk.set_viewport_size({"width": 320, "height": 256})
    desk.locator("#timeline .choose").first.check()
    assert desk.locator(".axis").is_hidden()
    bar = desk.locator(".selection-bar").bounding_box()
    desk.locator("#timeline .headline").first.focus()
    desk.keyboard.press("g")
    expect(desk.locator("#move")).to_be_visible()
    move = desk.locator("#move").bounding_box()
    assert max(bar["x"] + bar["width"], move["x"] + move["width"]) <= 320
    assert move["y"] >= 0


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_marks_lie_under_their_ticks_whichever_way_the_page_is_read(desk: Page, direction: str) -> None:
    desk.evaluate(f"document.documentElement.dir = '{direction}'")
    tick = desk.locator(".tick", has_text="July").bounding_box()["x"]
    mark = desk.locator("#timeline .entry", has_text="antimony").locator(".mark").bounding_box()["x"]
    assert abs(tick - mark) <= 2


def test_marks_are_seen_in_forced_colours(desk: Page) -> None:
    desk.emulate_media(forced_colors="active")
    styles = desk.eval_on_selector_all("#timeline .mark", """all => all.map((mark) => {
        const [own, dot] = [getComputedStyle(mark), getComputedStyle(mark, '::before')];
        const drawn = (style) => style.borderTopStyle !== 'none' || style.backgroundImage !== 'none'
          || style.backgroundColor !== 'rgba(0, 0, 0, 0)';
        return drawn(own) || drawn(dot);
    })""")
    assert (all(styles), len(styles)) == (True, desk.locator("#timeline .entry").count())


def test_nothing_moves_by_itself_for_who_asks_for_less_motion(desk: Page) -> None:
    desk.locator("#timeline .headline").first.click()
    expect(desk.locator("#panel-title")).to_be_focused()
    assert desk.evaluate("document.getAnimations().length") == 0


def test_printing_the_board_prints_the_whole_story_with_sources(long_desk: Page, demo_story: Story) -> None:
    long_desk.emulate_media(media="print")
    sheet = long_desk.locator("#printed")
    expect(sheet.locator(".told")).to_have_count(Entry.objects.filter(story=demo_story).shown().count())
    expect(sheet.locator(".told", has_text="China's Spy Agency").locator("q")).not_to_have_count(0)
    assert (sheet.is_visible(), long_desk.locator("#timeline").is_visible()) == (True, False)
    long_desk.emulate_media(media="screen")
    expect(sheet).to_have_count(0)
    assert long_desk.locator("#timeline").is_visible()


def test_a_pdf_holds_it_too(desk: Page) -> None:
    desk.evaluate("""addEventListener('beforeprint', () => {
        document.body.dataset.told = document.querySelectorAll('#printed .told').length;
    })""")
    shown = desk.locator("#timeline .entry").count()
    assert desk.pdf().startswith(b"%PDF")
    assert desk.evaluate("document.body.dataset.told") == str(shown)


def test_without_script_paper_says_where_the_whole_story_is(open_page: Callable[..., Page], demo_story: Story, settings: object) -> None:
    settings.DEMO = True
    page = open_page("/stories/rare-earths/", java_script_enabled=False)
    page.get_by_role("link", name="The whole story with its sources").click()
    expect(page.locator(".told")).to_have_count(Entry.objects.filter(story=demo_story).shown().count())
