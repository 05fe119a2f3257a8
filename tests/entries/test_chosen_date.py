"""Which date an entry takes when its articles differ, and that certain dates which contradict each other are said."""

from datetime import date

from timeline.articles.page import Block
from timeline.dates import find_mentions
from timeline.entries.proposal import Source
from timeline.entries.propose import propose

TEXT = "The port of Arden closed all its gates to lorries on Friday after the storm, the port authority said."


def source(key: str, published: date, *, provisional: bool = False, text: str = TEXT) -> Source:
    return Source(
        key=key, text=text, headline="Port of Arden closes all its gates", blocks=[Block(0, len(text), "body", "")],
        mentions=find_mentions(text, published), published=published, provisional=provisional,
        date_reason="The page says so.", date_span=None, origin=key, outlet=f"The {key}",
    )


def only(*sources: Source) -> tuple[str, bool, str]:
    found = [one for one in propose(list(sources)) if one.edtf.count("-") == 2]
    first = max(found, key=lambda one: len(one.evidence))
    return first.edtf, first.provisional, first.date_reason


def test_pages_that_agree_make_a_certain_date() -> None:
    edtf, provisional, reason = only(source("Herald", date(2024, 3, 8)), source("Post", date(2024, 3, 8)))
    assert (edtf, provisional) == ("2024-03-08", False)
    assert "one of the two is wrong" not in reason


def test_a_confirmed_date_goes_before_provisional_ones() -> None:
    assert only(source("Herald", date(2024, 3, 8), provisional=True), source("Post", date(2024, 3, 9)))[:2] == ("2024-03-08", False)


def test_a_week_ago_or_later_is_the_same_weekday_where_nobody_tells_the_day() -> None:
    told = source("Herald", date(2024, 3, 9), text="The port of Arden closed all its gates to lorries a week ago.")
    edtf, _, reason = only(told)
    assert edtf == "2024-03-02"
    assert reason.endswith("nothing tells the day itself, so it is counted to the day.")
    since = "The dyke at Arden burst on 3 May. Two weeks later engineers closed the breach with sheet piles."
    assert [one.edtf for one in propose([source("Herald", date(2024, 6, 9), text=since)])] == ["2024-05-03", "2024-05-17"]
    back = "The council voted on Tuesday. Schools will open on Thursday. A week earlier 6,000 people rallied in Arden."
    assert [one.edtf for one in propose([source("Herald", date(2024, 6, 7), text=back)]) if "rallied" in one.headline] == ["2024-05-31"]
    known = source("Post", date(2024, 3, 2), text="The port of Arden closed all its gates to lorries on Friday.")
    assert only(told, known)[0] == "2024-03-01"
