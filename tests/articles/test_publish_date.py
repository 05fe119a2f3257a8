from datetime import date

import pytest

from timeline.articles.clean import clean
from timeline.articles.origins import trace
from timeline.articles.page import Dating, Page
from timeline.articles.publish_date import date_pages

HEAD = "Regulator grounds Tarn Line ferries after fire"
BODY = (
    "The regulator ordered all ferries of the Tarn Line out of service after the fire aboard the Sea Heron.\n"
    "Inspectors found that a fuel line of the ferry had been fitted with the wrong clamp.\n"
)


def dated(*pages: Page) -> list[Dating]:
    blocks = clean(pages)
    copies = {page.key: source.copy_of for page, source in zip(pages, trace(pages, blocks), strict=True) if source.copy_of}
    return date_pages(pages, blocks, copies)


def page(line: str = "", body: str = BODY, **more: object) -> Page:
    return Page("page", f"{HEAD}\n{line}\n{body}", **more)


@pytest.mark.parametrize(
    "line",
    [
        "Published: 13 March 2024, 18:42 GMT", "Posted on March 13, 2024 by admin", "13/03/2024", "13.03.2024 11:05",
        "Wednesday, 13 March 2024",
        "By Ann Lee | 13 March 2024 | 4 min read",
        "Wed., March 13, 2024 | timer 4 min. read", "Published 13 March 2024 Updated 15 March 2024", "Veröffentlicht am 13. März 2024",
        "OSTREY, 13 March 2024 (Northern Wire) -", "2024-03-13T18:42:00Z",
        "OSTREY, Wales (NW), March 13, 2024 —", "OSTREY (NW) — 13 March 2024 —", "OSTREY /Northern Wire/ Wednesday, 13 March 2024 --",
        "OSTREY — March 13, 2024 —", "OSTREY, March 13, 2024 — (NW) —", "(NW) OSTREY, Mar. 13, 2024 -",
        "13th Wednesday, March 2024 - 19:42 UTC Full article", "Two inspectors of the board came to Ostrey.\nMarch 13, 2024",
        "todayMarch 13, 2024 10", "Originally Published: 13 MAR 24 10:20 ET", "OSTREY, March 13/2024 –",
        "Date: 13 March 2024. The regulator reports on the ferries of the Tarn Line every week.",
    ],
)
def test_a_label_byline_or_dateline_states_the_day(line: str) -> None:
    stated = page(line)
    (dating,) = dated(stated)
    assert (dating.day, dating.basis) == (date(2024, 3, 13), "stated")
    assert "13" in stated.text[dating.start : dating.end]


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}\n{BODY}© 2024 Kestrel Media. All rights reserved.",
        f"{HEAD}\n{BODY}Start your day with us: here are the top news stories for the 18th of February 2026.",
        f"{HEAD}\n{BODY}Comments (2)\nPetra, 14 March 2024\nIt was about time that the regulator looked at these ferries.",
        f"{HEAD}\n{BODY}Most read\nCafé reopens on 4 May 2024",
        f"{HEAD}\n{BODY}The first fire aboard a ferry of the line was on 3 June 2022.",
        f"{HEAD}\n3 hours ago\n{BODY}",
        f"How to moor a boat - 4 May 2024\n-\nFerries - 3 May 2024\n-\nOur best captains of all time - 9 June 2019\n{HEAD}\n{BODY}",
        f"{HEAD}\n{BODY}The April issue of Ferry Monthly is out on 4 April 2024",
        f"Warning: stale cache of 2024-03-14 in /var/www/cache.php on line 3\n{HEAD}\n{BODY}",
    ],
)
def test_days_that_are_no_publish_day_are_never_taken(text: str) -> None:
    (dating,) = dated(Page("page", text))
    assert (dating.day, dating.basis) == (None, "unknown")


@pytest.mark.parametrize(
    ("text", "day", "basis"),
    [
        (f" date 2024-03-13 {HEAD}\n{BODY}", date(2024, 3, 13), "stated"),
        (f" date 2024-03-13 {HEAD}\nMarch 12, 2024\n{BODY}", date(2024, 3, 13), "stated"),
        (f" date 2024-02-13 {HEAD}\nMarch 13, 2024\n{BODY}", date(2024, 3, 13), "inferred"),
        (f"{HEAD}\nLast updated at: (Ostrey Time) Wednesday, March 13, 2024\n{BODY}", date(2024, 3, 13), "inferred"),
    ],
)
def test_what_a_crawler_put_on_top_gives_way_to_the_page(text: str, day: date, basis: str) -> None:
    (dating,) = dated(Page("page", text))
    assert (dating.day, dating.basis) == (day, basis)


def test_the_day_above_the_headline_waits_for_a_person() -> None:
    (dating,) = dated(Page("page", f"Wednesday, November 5, 2025\n{HEAD}\n{BODY}"))
    assert (dating.day, dating.basis) == (date(2025, 11, 5), "inferred")
    both = Page("page", f"Wednesday, November 5, 2025\n{HEAD}\n13 March 2024\n{BODY}")
    assert [(d.day, d.basis) for d in dated(both)] == [(date(2024, 3, 13), "stated")]


ONLINE = "This article was published on ostreypost.example at 00.38 BST on Saturday 2 June 2029."
PRINTED = "A version appeared on p7 of the Main section section of the Ostrey Post on Monday 4 June 2029."


@pytest.mark.parametrize(("footer", "day"), [
    (ONLINE, date(2029, 6, 2)),
    (f"{ONLINE} {PRINTED}", date(2029, 6, 2)),
    (f"{ONLINE}\n{PRINTED}", date(2029, 6, 2)),
    (PRINTED, None),
])
def test_what_a_newspaper_says_below_is_the_day_online_and_not_in_print(footer: str, day: date | None) -> None:
    page = Page("page", f"Ferries stay in port\nAll ferries of the Tarn Line stayed in the port of Ostrey.\nNobody knew why.\n{footer}\n")
    assert date_pages([page], clean([page]))[0].day == day


def test_metadata_serves_when_the_text_says_nothing() -> None:
    (dating,) = dated(page(published=date(2024, 3, 13)))
    assert (dating.day, dating.basis, dating.reason) == (date(2024, 3, 13), "metadata", "The day that came with the page, 13 March 2024.")


def test_what_the_text_states_goes_before_metadata_and_waits_for_a_person_where_they_disagree() -> None:
    (dating,) = dated(page("13 March 2024", published=date(2025, 11, 5)))
    assert (dating.day, dating.basis) == (date(2024, 3, 13), "inferred")
    assert dating.reason == "The byline says 13 March 2024; what came with the page says 5 November 2025 instead."


def test_a_day_of_change_gives_way_to_metadata_and_alone_is_provisional() -> None:
    (dating,) = dated(page("Updated 15 March 2024", published=date(2024, 3, 13)))
    assert (dating.day, dating.basis) == (date(2024, 3, 13), "metadata")
    (alone,) = dated(page("Updated 15 March 2024"))
    assert (alone.day, alone.basis) == (date(2024, 3, 15), "inferred")


def test_the_link_may_hold_the_day() -> None:
    (dating,) = dated(page(url="https://courier.example/2024/03/13/ferries"))
    assert (dating.day, dating.basis) == (date(2024, 3, 13), "inferred")


def test_a_dateline_without_a_year_takes_the_year_of_its_siblings() -> None:
    sibling = Page("sibling", f"{HEAD}\nBy Ann Lee, 15 March 2024\n{BODY}")
    other = Page("other", "OSTREY, March 14 (Northern Wire) - Ferries of the Tarn Line stayed in port, and the regulator gave no day.")
    assert [(d.day, d.basis) for d in dated(sibling, other)][1] == (date(2024, 3, 14), "inferred")
    assert [(d.day, d.basis) for d in dated(other)] == [(None, "unknown")]


def test_a_copy_borrows_the_day_of_the_page_with_the_same_text() -> None:
    copied = BODY + "The ferries stay in port until a new clamp has been fitted and approved by the inspectors.\n"
    first = Page("first", f"{HEAD}\n13 March 2024\n{copied}")
    second = Page("second", copied)
    (_, dating) = dated(first, second)
    assert (dating.day, dating.basis, dating.borrowed_from) == (date(2024, 3, 13), "borrowed", "first")
    assert dating.reason == f"Borrowed from “{HEAD}”, which holds the same text and is dated 13 March 2024."


def weekday_page(weekday: str) -> Page:
    return Page(
        "undated",
        f"Ferries of the Tarn Line must stay in port, the maritime regulator ruled on {weekday} after the fire.\n"
        "A wrong clamp on a fuel line was found aboard the Sea Heron, inspectors said.",
    )


def test_a_page_borrows_from_a_sibling_whose_weekday_agrees() -> None:
    sibling = page("13 March 2024")
    (_, dating) = dated(sibling, weekday_page("Wednesday"))
    assert (dating.day, dating.basis, dating.borrowed_from) == (date(2024, 3, 13), "borrowed", "page")
    assert dating.reason == (
        f"Borrowed from “{HEAD}”, where what this page tells of “Wednesday” is told of 13 March 2024, so it seems to have appeared "
        "13 March 2024."
    )


def test_a_weekday_that_disagrees_or_has_two_weeks_to_choose_from_borrows_nothing() -> None:
    assert dated(page("13 March 2024"), weekday_page("Saturday"))[1].basis == "unknown"
    weeks = [Page(f"w{day}", f"{HEAD}\n{day} March 2024\n{BODY}In week {day} it was so.") for day in (13, 20)]
    assert dated(*weeks, weekday_page("Wednesday"))[2].basis == "unknown"


def test_a_page_that_tells_something_else_of_that_weekday_borrows_nothing() -> None:
    """Two pages of one story may tell of two Wednesdays."""
    lender = page("Published 13 March 2024", f"{BODY}The Tarn Line sold nine old ferries to a breaker's yard in Ostrey on Wednesday.\n")
    undated = Page(
        "undated",
        "Ines Mork, who owns the Tarn Line, told a court in Marl on Wednesday that she knew nothing of a broken clamp.\n"
        "Her lawyer asked for the ferries to be set free, and the judge will hear divers and cooks before the spring is out.",
    )
    assert [dating.basis for dating in dated(lender, undated)] == ["stated", "unknown"]


def test_nobody_borrows_from_a_page_that_borrowed() -> None:
    assert [d.basis for d in dated(weekday_page("Wednesday"))] == ["unknown"]


@pytest.mark.parametrize(
    ("text", "day", "basis"),
    [
        (f"{HEAD}\n06/03/2024 04:41 PM EST\n{BODY}", date(2024, 6, 3), "inferred"),
        (f"{HEAD}\n03/06/2024\nOSTREY, March 6 (Northern Wire) - {BODY}", date(2024, 3, 6), "stated"),
        (f"{HEAD}\nWednesday, March 6, 2024; 10:10 AM {BODY}", date(2024, 3, 6), "stated"),
        (f"{HEAD}\nWednesday, March 6, 2024; Page A01 {BODY}", date(2024, 3, 6), "stated"),
        (f"{HEAD}\nWednesday, 03/06/2024\n{BODY}", date(2024, 3, 6), "stated"),
        (f"{HEAD}\n03/06/2024\n{BODY}", date(2024, 6, 3), "inferred"),
        (f"{HEAD}\n13 March 2024 11:32 AM UTC · Last updated 4 days ago\n{BODY}", date(2024, 3, 13), "stated"),
        (f"{HEAD}\n14 July 2024\nOSTREY, March 13 (Northern Wire) - {BODY}", date(2024, 7, 14), "inferred"),
        (f"{HEAD}\nPublished: 3 March 2024\nPublished: 13 March 2024\n{BODY}", date(2024, 3, 3), "inferred"),
        (f"14 July 2024\n{BODY}", date(2024, 7, 14), "inferred"),
        (f"{HEAD}\n{BODY}Share this:\nPublished: 14 July 2024", date(2024, 7, 14), "inferred"),
        (f"{HEAD}\n{BODY}Published: 13 March 2024", date(2024, 3, 13), "stated"),
        (f"{HEAD}\n{BODY}Printed on 14 July 2024", None, "unknown"),
        (f"{HEAD}\n{BODY}Photo: Ann Lee, 3 March 2022", None, "unknown"),
        (f"{HEAD}\nMar 3, 2022; Ostrey; Fans cheer. Credit: Ann Lee\n{BODY}", None, "unknown"),
        (f"{HEAD}\n{BODY}Date: Sun, 14 Jul 2024 09:31:02 GMT", None, "unknown"),
        (f"{HEAD}\n{BODY}14 thoughts on ferries\npetrel on March 30, 2024 at 23:14 said:\nIt was about time.", None, "unknown"),
    ],
)
def test_a_doubtful_day_is_read_by_the_rest_of_the_page_or_waits_for_a_person(text: str, day: date | None, basis: str) -> None:
    (dating,) = dated(Page("page", text))
    assert (dating.day, dating.basis) == (day, basis)


def test_figures_that_read_two_ways_are_read_as_the_other_pages_suggest() -> None:
    sibling = page("14 June 2024")
    other = Page("other", "Ferry regulator speaks of clamps\n06/12/2024\nThe regulator of the ferries explained its order on the radio.")
    dating = dated(sibling, other)[1]
    assert (dating.day, dating.basis) == (date(2024, 6, 12), "inferred")


def test_the_day_a_page_came_in_gives_way_to_an_older_dateline_or_link() -> None:
    wired = page(f"OSTREY, March 13 (Northern Wire) - {BODY}", body="", published=date(2024, 11, 2))
    linked = page(url="https://courier.example/2024/03/13/ferries", published=date(2024, 11, 2))
    for one in (wired, linked):
        (dating,) = dated(one)
        assert (dating.day, dating.basis) == (date(2024, 3, 13), "inferred")


def test_a_day_long_after_a_copy_of_the_text_is_doubted() -> None:
    copied = BODY + "The ferries stay in port until a new clamp has been fitted and approved by the inspectors.\n"
    pages = [Page(str(day), f"{HEAD}\n{day} March 2024\n{copied}", outlet=f"Paper {day}") for day in (13, 25)]
    doubted = dated(*pages)[1]
    assert (doubted.day, doubted.basis) == (date(2024, 3, 25), "inferred")
    assert doubted.reason == "The byline says 25 March 2024. But Paper 13 held the same text on 13 March 2024 already."
    unsure = Page("unsure", f"{HEAD}\n{copied}Share this:\nPublished: 14 July 2024")
    lent = dated(pages[0], unsure)[1]
    assert (lent.day, lent.basis) == (date(2024, 3, 13), "borrowed")


def test_every_reason_is_a_sentence() -> None:
    story = [page("13 March 2024"), page("Updated 15 March 2024"), page(), weekday_page("Wednesday"), page(published=date(2024, 3, 13))]
    pages = [Page(str(i), one.text, published=one.published, outlet="Bay Courier" * (i % 2)) for i, one in enumerate(story)]
    blocks = clean(pages)
    reasons = [one.reason for one in dated(*pages)] + [one.reason for one in trace(pages, blocks)]
    assert all(reason[0].isupper() and reason.endswith(".") and "..." not in reason for reason in reasons)
    assert all(block.reason[0].isupper() for page_blocks in blocks for block in page_blocks)


@pytest.mark.parametrize(
    "line",
    [
        "Опубліковано: 13 березня 2024 року, 09:40", "Дата публикации: 13.03.2024 09:40", "تاريخ النشر: 13 مارس 2024",
        "发布时间：2024年3月13日 10:22", "2024년 3월 13일 입력", "Publié le 13 mars 2024 à 18h20, mis à jour le 14 mars 2024 à 07h05",
        "Publicado el 13 de marzo de 2024 09:10", "Stand: 14.03.2024, 10:00 Uhr | Erschienen: 13.03.2024",
        "First published on Wed 13 Mar 2024 08.05 GMT", "OSTREY, 13 March 2024 – For immediate release",
    ],
)
def test_labels_in_the_languages_we_meet(line: str) -> None:
    (dating,) = dated(page(line))
    assert (dating.day, dating.basis) == (date(2024, 3, 13), "stated")


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD} - Tarn Mail\nSunday, 22 November 2026\nLog in\n{HEAD}\n{BODY}",
        f"Mayor opens ski lift\nPublished 12 January 2026\nThe lift will run all year.\nRead more\n{HEAD}\nBy Ida Moe\n{BODY}",
        f"{HEAD}\nBy Ida Moe\n{BODY}12 January 2026\nMayor opens ski lift",
        f"{HEAD}\n{BODY}Published 12 January 2026\nMayor opens ski lift in the hills",
        f"{HEAD}\nUpdated 1:12 PM EST, March 15, 2024\n{BODY}",
        f"{HEAD}\nBy Ida Moe\nCorrection, 15 March 2024: An earlier version named the wrong clamp.\n{BODY}",
        f"{HEAD}\n24/03/13\n{BODY}",
        f"{HEAD}\nVideo 2:11 | 3 March 2019\nBy Ida Moe\n{BODY}",
        f"{HEAD}\nBy Ida Moe\nMember since 3 March 2019\n{BODY}",
        f"22.11.2026, 10:15 {HEAD}\n{HEAD}\nBy Ida Moe\n{BODY}",
        f"{HEAD}\nBy Ida Moe\nToday, 22 November 2026 | 4°C\n{BODY}",
    ],
)
def test_a_day_that_may_be_anothers_is_never_certain(text: str) -> None:
    (dating,) = dated(Page("page", text))
    assert dating.basis in ("unknown", "inferred")


PLACE = "Communiqué\nOstrey, 13 March 2024\n"


def test_two_stamps_of_a_change_do_not_make_a_publish_day() -> None:
    changed = Page("page", f"{HEAD}\n{BODY}Updated 02/11/2025", published=date(2025, 11, 2), doubt="but a machine may have put it there")
    (dating,) = dated(changed)
    assert (dating.day, dating.basis) == (date(2025, 11, 2), "inferred")


def test_a_day_over_the_headline_that_the_page_outlived_is_no_day_of_a_visit() -> None:
    (alone,) = dated(Page("page", f"{PLACE}{HEAD}\n{BODY}"))
    (changed,) = dated(Page("page", f"{PLACE}{HEAD}\n{BODY}Updated 2 November 2025"))
    assert (alone.day, alone.basis) == (date(2024, 3, 13), "inferred")
    assert (changed.day, changed.basis) == (date(2024, 3, 13), "stated")


def test_a_day_over_the_headline_before_the_first_comment_is_the_articles() -> None:
    comments = "2 comments\nGerda P. said... March 14, 2024 at 7:15 AM\nTypical."
    (dating,) = dated(Page("page", f"Wednesday, March 13, 2024\n{HEAD}\n{BODY}{comments}"))
    assert (dating.day, dating.basis) == (date(2024, 3, 13), "stated")


def test_an_event_to_come_does_not_make_the_day_of_a_visit_the_articles() -> None:
    below = "2 comments\nGerda P. March 14, 2024 at 7:15 AM\nTypical.\nEvents\nSat 14 September 2025 10:00 Boat fair"
    (dating,) = dated(Page("page", f"Sunday, 3 August 2025\n{HEAD}\n{BODY}{below}"))
    assert (dating.day, dating.basis) == (None, "unknown")


def test_the_day_of_an_event_is_no_publish_day() -> None:
    (dating,) = dated(page(body=f"{BODY}Next event\nDate: 14 September 2024, 10 am\nBoat fair, Hall 3"))
    assert (dating.day, dating.basis) == (None, "unknown")


def test_a_place_and_a_day_may_stand_before_the_text_as_a_sentence() -> None:
    told = page(body=f"Ostrey, 13 March 2024. {BODY.replace('ordered', 'today ordered')}")
    scene = page(body=f"Ostrey, 13 March 1924. {BODY}")
    assert [(found.day, found.basis) for found in (dated(told)[0], dated(scene)[0])] == [
        (date(2024, 3, 13), "stated"), (date(1924, 3, 13), "inferred"),
    ]


def test_a_figure_that_the_metadata_settles_is_not_read_the_other_way() -> None:
    near = Page("near", f"{HEAD}\nPublished 2 April 2024\nThe islands wait for a ferry. Nobody knows when the next one sails.")
    far = Page("page", f"{HEAD}\n{BODY}Updated 04/02/2025", published=date(2025, 2, 4), doubt="but a machine may have put it there")
    assert dated(near, far)[1].day == date(2025, 2, 4)
