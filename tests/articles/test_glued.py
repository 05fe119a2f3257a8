from timeline.articles.clean import clean
from timeline.articles.page import BODY, BYLINE, CHROME, HEADLINE, Page

STRETCHES = [
    (CHROME, "Home News Weather Sport"),
    (HEADLINE, "Minister resigns over ferry contract"),
    (BYLINE, "By Anna Lund, Political editor"),
    (BYLINE, "Published: 08:15, 9 May 2023 |"),
    (BYLINE, "Updated: 11:47, 9 May 2023"),
    (CHROME, "38 shares 112 View comments"),
    (BODY, "The minister of transport resigned on Tuesday after a report on the ferry contract."),
    (BODY, "By Wednesday nobody in the ministry would say who had signed the ferry contract."),
    (BODY, "It was signed in 2019."),
    (BODY, "The opposition asked for an inquiry into the ferry contract on Monday."),
    (BODY, "The ferries never sailed, and the minister blamed the yard."),
    (BODY, "A yard in the north built two of the ferries for 90 million crowns, the report says."),
    (CHROME, "Share on Facebook"),
    (CHROME, "Subscribe to our newsletter to get the best of the region every Friday."),
]


def test_a_page_on_one_line_is_cut_where_its_parts_were_glued() -> None:
    page = Page("ferry", " ".join(stretch for _, stretch in STRETCHES))
    (blocks,) = clean([page])
    assert [(block.kind, page.text[block.start : block.end]) for block in blocks] == STRETCHES


def test_a_long_paragraph_among_others_stays_whole() -> None:
    paragraph = " ".join(stretch for kind, stretch in STRETCHES if kind == BODY)
    page = Page("ferry", f"{paragraph}\n{paragraph.replace('ferry', 'boat')}")
    (blocks,) = clean([page])
    assert len(blocks) == 2
