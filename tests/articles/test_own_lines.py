"""What an outlet says under, above and beside its text is none of the article's; advice and the oldest live post are."""

from datetime import date

import pytest

from timeline.articles.clean import clean, headline_of
from timeline.articles.origins import trace
from timeline.articles.page import BODY, CHROME, HEADLINE, Page, Received
from timeline.articles.page_of import page_of
from timeline.articles.publish_date import date_pages

HEAD = "Bakers of Lund close their ovens over flour tax"
TEXT = (
    "The bakers of Lund closed their ovens on Monday after the council had doubled its tax on flour.",
    "Forty bakeries took part, said Britta Sand, who speaks for the bakers of the town.",
    "The council said that the flour tax pays for the repair of the old mill on the river Lund.",
    "Bread was sold from vans that came in from Odby, where flour is not taxed.",
)


def kinds(page: Page) -> dict[str, str]:
    return {" ".join(page.text[block.start : block.end].split()): block.kind for block in clean([page])[0]}


def text_page(*more: str, above: str = "") -> Page:
    return Page("page", "\n\n".join([above, HEAD, *TEXT, *more]).strip())


@pytest.mark.parametrize(
    "line",
    [
        "Contact reporter Ylva Brandt at ybrandt@lundpost.example or by letter.",
        "This series was produced with support from the Harbour Fund for Local News.",
        "Funding for this project came from the Odby Foundation.",
        "As an affiliate we may earn a commission from qualifying purchases.",
        "You can listen back to the whole conversation on the Lund Radio app.",
        "Hear more on this story on Lund Radio.",
        "The Evening Crumb newsletter brings the town to your table. Sign up here.",
        "Should flour be taxed at all? Vote in our poll",
        "Follow Lund Radio West on Facebook and Instagram.",
        "We want our comments to be a respectful place for everyone.",
        "Next market walk: meet at the town pump, Sunday 9am. Bags provided!",
        "This article was amended on 4 May to correct the number of bakeries.",
        "The picture at the top of this page was changed in 2033.",
        "You get this letter because you asked for it at the library.",
    ],
)
def test_lines_of_the_outlet_under_the_text(line: str) -> None:
    found = kinds(text_page(line))

    assert [found[text] for text in (*TEXT, line)] == [BODY] * 4 + [CHROME]


@pytest.mark.parametrize(
    "line",
    [
        "The loaves were baked in Odby, Norland. The price of each is printed on a label under the loaf.",
        "What should you do with old flour? Keep it dry. Keep the flour away from the mill. Sell it in Odby.",
        "The bakers said that the comments of the council on flour had hurt them.",
    ],
)
def test_the_last_paragraph_stays(line: str) -> None:
    assert kinds(text_page(line))[line] == BODY


def test_a_note_on_cookies_or_a_row_of_sections_is_no_headline() -> None:
    page = text_page(above="Lund Post\n\nBread - Mills - Offers - About\n\nCookies on our pages. Read on. Fine!")

    assert headline_of(page, clean([page])[0]) == HEAD


def test_of_title_and_standfirst_the_upper_one_is_the_headline() -> None:
    title, standfirst = "How Lund lost its daily bread", "The story of a spring in which forty bakers of a town closed their ovens"
    page = Page("page", "\n".join([title, standfirst, "Ylva Brandt", "4 May 2021", "", *TEXT]))

    assert headline_of(page, clean([page])[0]) == title


def test_the_oldest_post_of_a_live_page_is_the_articles() -> None:
    posts = "".join(f"<div>{9 - i}:30</div><p>{text}</p>" for i, text in enumerate(TEXT))
    oldest = "The first bakers of Lund let their ovens go cold at four. We will tell you more through the morning."
    raw = f"<html><body><h1>{HEAD}</h1>{posts}<div>4:10</div><h3>Good morning</h3><p>{oldest}</p></body></html>"

    assert kinds(page_of(Received("live", raw, "text/html")))[oldest] == BODY


def test_who_signed_a_post_that_is_shown_and_when_is_not_told() -> None:
    said = "Our ovens stay cold until the flour tax of Lund is gone."
    post = f"<blockquote><p>{said}</p>— Bakers of Lund (@lundbakers)<br>May 4, 2021</blockquote>"
    paragraphs = [f"<p>{text}</p>" for text in TEXT]
    raw = f"<html><body><h1>{HEAD}</h1>{''.join(paragraphs[:2])}{post}{''.join(paragraphs[2:])}</body></html>"
    found = kinds(page_of(Received("post", raw, "text/html")))

    assert (found["— Bakers of Lund (@lundbakers)"], found["May 4, 2021"]) == (CHROME, CHROME)


def test_a_column_beside_the_text_in_a_table_is_furniture() -> None:
    side = "Grain prices rose on Tuesday, with wheat at 212 crowns."
    cell = "<br><br>".join(TEXT)
    raw = (
        f"<html><body><table><tr><td><a>Front</a><br><a>Mills</a></td><td><b>{HEAD}</b><br>{cell}</td><td><b>Grain</b><br>{side}</td></tr>"
        "</table></body></html>"
    )
    found = kinds(page_of(Received("table", raw, "text/html")))

    assert found[side] == CHROME
    assert [found[text] for text in TEXT] == [BODY] * 4


def test_notes_to_editors_are_no_news() -> None:
    notes = ("The Bakers' Guild of Lund is the guild of the bakers of the town and was founded in 1702.", "Pictures of ovens are at hand.")
    found = kinds(text_page("Notes to editors", *notes))

    assert [found[note] for note in notes] == [CHROME] * 2


def test_the_first_heading_may_be_the_name_of_the_site() -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in TEXT)
    raw = f"<html><head><title>Crumbs: {HEAD}</title></head><body><h1>Crumbs</h1><h3>{HEAD}</h3>{paragraphs}</body></html>"
    page = page_of(Received("blog", raw, "text/html"))

    assert (page.headline, kinds(page)[HEAD]) == (HEAD, HEADLINE)


@pytest.mark.parametrize("scheme", ["https://", ""])
def test_the_pages_own_link_may_stand_under_its_text(scheme: str) -> None:
    page = text_page(f"{scheme}lundpost.example/town/2021/05/04/bakers-close-ovens", f"{scheme}lundpost.example/about")

    (dating,) = date_pages([page], clean([page]))

    assert (dating.day, dating.basis) == (date(2021, 5, 4), "inferred")
    long_site = text_page("the-evening-post-of-greater-lund.example/town/2021/05/04/bakers-close-ovens")
    assert date_pages([long_site], clean([long_site]))[0].day == date(2021, 5, 4)
    other = text_page("https://lundpost.example/town/2021/05/04/queen-visits-harbour-school")
    assert date_pages([other], clean([other]))[0].day is None


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Forty bakeries closed over a tax on flour, according to Norland newspaper Folkets Bröd.", "Folkets Bröd"),
        ("Forty bakeries closed over a tax on flour, the Lund Press news agency reported.", "Lund Press"),
        ("Forty bakeries closed over a tax on flour, first reported by Folha do Odby.", "Folha do Odby"),
    ],
)
def test_a_newspaper_is_known_by_what_it_is_called(lead: str, name: str) -> None:
    pages = [
        Page("rewrite", f"Ovens go cold\n\n{lead}\n\nNobody knows for how long, and the queue in Odby grows by the hour."),
        Page("first", f"{name}\n\n{HEAD}\n\n{' '.join(TEXT)}", headline=f"{HEAD} - {name}"),
    ]

    assert [source.origin for source in trace(pages, clean(pages))] == [name, name]


def test_accents_make_no_other_newspaper() -> None:
    lead = "Forty bakeries closed over a tax, according to the newspaper Folkets Brod."
    pages = [
        Page("rewrite", f"Ovens go cold\n\n{lead}\n\nNobody knows for how long."),
        Page("first", f"Folkets Bröd\n\n{HEAD}\n\n{' '.join(TEXT)}"),
    ]

    assert len({source.origin for source in trace(pages, clean(pages))}) == 1


@pytest.mark.parametrize(
    ("told", "basis"),
    [
        ("The council met on Friday and kept its tax on flour, the bakers of Lund heard.", "borrowed"),
        ("A seller of thread was fined on Friday for a lamp that had no wick.", "unknown"),  # the dated page tells nothing of it
        ("She counted the loaves of the bakers of Lund on Good Friday while the council met.", "unknown"),
        ("The council met on Friday, weeks after 20 June, when the tax on flour rose again, and after 28 June.", "unknown"),
    ],
)
def test_only_a_shared_fact_of_the_same_weekday_lends_a_day(told: str, basis: str) -> None:
    dated = Page("dated", "\n\n".join([HEAD, "Friday, 7 May 2021", *TEXT, "The council of Lund met on Friday and kept the tax on flour."]))
    quiet = "Nobody in Lund sings in the morning any longer, and the bakers play cards beside cold ovens."
    other = Page("other", f"Cards and cold ovens in Lund\n\n{quiet}\n\n{told}\n\nThe river goes by, and so do the vans.")
    pages = [dated, other]

    assert date_pages(pages, clean(pages))[1].basis == basis
