"""The days that a page holds and that are not its publish date, each with the reason; and days that editors set."""

from datetime import date

from timeline.articles.page import BODY, BYLINE, CHROME, HEADLINE, LEAK, OTHER, Block, Dating, Page
from timeline.articles.publish_date import date_pages

LINES = [
    (HEADLINE, "Ferries stay in port", ""),
    (BYLINE, "Published: 13 March 2024, updated 15 March 2024", "Label with a day"),
    (BODY, "The ferries of the Tarn Line stayed in port on 12 March 2024, the regulator said.", "Sentence of the article"),
    (LEAK, "Warning: filemtime(): stat failed for 11 January 2024 in /var/www/x.php on line 3", "Output of the server"),
    (OTHER, "Bakery wins award 2 February 2024", "Headline in a list of other stories"),
    (CHROME, "Anna on 14 March 2024, 9:12: Good news at last", "A reader's comment"),
    (CHROME, "© 2023 Kestrel Bay Media. Retrieved on 20 March 2024.", "Footer of the page"),
    (CHROME, "The weather on 21 March 2024", "Label of the page"),
]


def made(lines: list[tuple[str, str, str]], **said: object) -> tuple[Page, list[Block]]:
    text, blocks = "", []
    for kind, line, reason in lines:
        blocks.append(Block(len(text), len(text) + len(line), kind, reason))
        text += f"{line}\n"
    return Page("page", text, **said), blocks


def dated(lines: list[tuple[str, str, str]], decided: date | None = None, **said: object) -> Dating:
    page, blocks = made(lines, **said)
    return date_pages([page], [blocks], {}, {"page": decided} if decided else None)[0]


def test_each_day_that_lost_has_its_reason() -> None:
    dating = dated(LINES, url="https://kestrel.example/2024/03/18/ferries")

    assert (dating.day, dating.basis) == (date(2024, 3, 13), "inferred")
    assert [(lost.day, lost.text, lost.reason) for lost in dating.lost] == [
        (date(2024, 3, 18), "", "The day in the page's link."),
        (date(2024, 3, 15), "15 March 2024", "The day on which the page was changed."),
        (date(2024, 2, 2), "2 February 2024", "In the teaser of another story."),
        (date(2024, 3, 14), "14 March 2024", "In a reader's comment."),
        (None, "© 2023", "A copyright year is no day."),
        (date(2024, 3, 20), "20 March 2024", "It is labelled “Retrieved on”, which is another day than that of publication."),
        (date(2024, 3, 21), "21 March 2024", "Not in the article's own lines (label of the page)."),
    ]
    page, _ = made(LINES)
    assert [page.text[lost.start : lost.end] for lost in dating.lost if lost.start is not None] == [
        "15 March 2024", "2 February 2024", "14 March 2024", "© 2023", "20 March 2024", "21 March 2024",
    ]


def test_nothing_of_server_output_is_listed() -> None:
    assert "11 January 2024" not in {lost.text for lost in dated(LINES).lost}


def test_an_editors_day_stands_and_what_was_read_is_kept() -> None:
    dating = dated(LINES[:3], date(2024, 3, 14))

    assert (dating.day, dating.basis, dating.reason) == (date(2024, 3, 14), "editor", "An editor set this day.")
    first = dating.lost[0]
    assert (first.day, first.by_machine, first.reason) == (
        date(2024, 3, 13), True,
        "What was read before an editor set the day. The page is labelled with this day: “Published: 13 March 2024”.",
    )


def test_a_confirmed_day_keeps_its_span_and_reason() -> None:
    dating = dated(LINES[:3], date(2024, 3, 13))

    assert (dating.basis, dating.reason) == (
        "editor", "An editor confirmed this day. The page is labelled with this day: “Published: 13 March 2024”.",
    )
    assert dating.start is not None


def test_unknown_stays_unknown() -> None:
    dating = dated([LINES[0], LINES[2], LINES[4]])

    assert (dating.day, dating.basis) == (None, "unknown")
    assert [lost.text for lost in dating.lost] == ["2 February 2024"]


FRIDAY = "The ferries of the Tarn Line were ordered to stay in port on Friday, the maritime regulator of Kestrel Bay said."
BORROWER = [(BODY, FRIDAY, "Sentence of the article")]


def test_an_editors_day_is_lent_before_one_that_was_only_read() -> None:
    asking, asking_blocks = made(BORROWER)
    pages = [asking]
    blocks = [asking_blocks]
    for key, day in (("read", date(2024, 3, 8)), ("set", date(2024, 3, 1))):  # both Fridays
        page, of_page = made([(BODY, f"{FRIDAY} So says {key}.", "Sentence of the article")], published=day)
        pages.append(Page(key, page.text, published=day))
        blocks.append(of_page)

    assert date_pages(pages, blocks, {})[0].day is None
    assert date_pages(pages, blocks, {}, {"set": date(2024, 3, 1)})[0].day == date(2024, 3, 1)


def test_a_copy_borrows_the_editors_day_first() -> None:
    one, blocks = made(BORROWER)
    pages = [Page("copy", one.text), Page("first", one.text, published=date(2024, 3, 7)), Page("second", one.text)]
    copies = {"copy": "first", "second": "first"}

    assert date_pages(pages, [blocks] * 3, copies)[0].day == date(2024, 3, 7)
    decided = date_pages(pages, [blocks] * 3, copies, {"second": date(2024, 3, 8)})
    assert [(dating.day, dating.basis) for dating in decided] == [
        (date(2024, 3, 8), "borrowed"), (date(2024, 3, 7), "metadata"), (date(2024, 3, 8), "editor"),
    ]
