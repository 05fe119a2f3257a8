"""RSS and Atom to pages: named so that they are known again, dated by the outlet's own clock, and nothing is fetched or expanded."""

import socket
from datetime import UTC, date, datetime

import pytest

from timeline.articles.feeds import read_feed
from timeline.articles.intake import Refused, text_of
from timeline.articles.page import Received

RSS = """<?xml version="1.0" encoding="{encoding}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Harbour Post</title>
<item>{item}</item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Strath Echo</title><entry>{item}</entry></feed>"""
BODY = "<description>Dockers walked out on Monday.</description>"


def only(item: str, form: str = RSS, encoding: str = "utf-8") -> Received:
    ((_, page),) = read_feed(form.format(item=item, encoding=encoding).encode(encoding), "feed.xml")
    assert isinstance(page, Received)
    return page


def test_an_item_tells_all_it_knows() -> None:
    page = only(
        "<title>Walk-out &amp;amp; after</title><link>https://harbour.example/1?a=b</link><guid>https://harbour.example/1</guid>"
        f"<pubDate>Tue, 05 Mar 2024 23:30:00 -0500</pubDate>{BODY}"
    )
    assert page == Received(
        "harbour.example/1", "Dockers walked out on Monday.", "text/plain", "Walk-out & after", "The Harbour Post",
        "https://harbour.example/1?a=b", date(2024, 3, 5), datetime(2024, 3, 6, 4, 30, tzinfo=UTC),
    )


def test_the_content_in_full_comes_before_the_summary_and_stays_as_it_came() -> None:
    full = "<p>Dockers walked out on <b onclick='x()'>Monday</b>.</p><script>x()</script><img src='a.png'>"
    page = only(f"<guid>https://harbour.example/1</guid>{BODY}<content:encoded><![CDATA[{full}]]></content:encoded>")
    assert (page.raw, page.media_type) == (full, "text/html")
    assert text_of(page) == "Dockers walked out on Monday."


def test_atom_is_read_like_rss() -> None:
    page = only(
        '<id>urn:uuid:1225c695</id><link href="https://echo.example/dam"/><title type="html">&lt;i&gt;Dam&lt;/i&gt; holds</title>'
        "<published>2024-03-05T23:30:00-05:00</published><updated>2024-03-09T00:00:00Z</updated>"
        '<content type="html">&lt;p&gt;It held.&lt;/p&gt;</content>', ATOM,
    )
    assert (page.key, page.headline, page.outlet, page.published) == ("urn:uuid:1225c695", "Dam holds", "Strath Echo", date(2024, 3, 5))


@pytest.mark.parametrize(
    ("item", "key"),
    [
        ("<guid>https://harbour.example/1/</guid><link>https://harbour.example/other</link>", "harbour.example/1"),
        ("<guid>tag:harbour.example,2024:1</guid><link>https://harbour.example/other</link>", "tag:harbour.example,2024:1"),
        ('<guid isPermaLink="false">17</guid><link>https://harbour.example/17</link>', "harbour.example/17"),
        ('<guid isPermaLink="false">17</guid>', "The-Harbour-Post-17"),
        ("<link>javascript:alert(1)</link><guid>17</guid>", "The-Harbour-Post-17"),
    ],
)
def test_what_an_item_is_known_by(item: str, key: str) -> None:
    page = only(item + BODY)
    assert page.key == key
    assert not page.url.startswith("javascript")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("<pubDate>Tue, 05 Mar 2024 23:30:00 GMT</pubDate>", date(2024, 3, 5)),
        ("<pubDate>2024-03-05</pubDate>", date(2024, 3, 5)),
        ("<pubDate>Tue, 31 Jun 2024 10:00:00 GMT</pubDate>", None),
        ("<pubDate>tomorrow</pubDate>", None),
        ("", None),
    ],
)
def test_a_day_that_cannot_be_read_is_unknown(said: str, day: date | None) -> None:
    assert only(f"<guid>urn:1</guid>{said}{BODY}").published == day


def test_the_declared_charset_is_heard() -> None:
    assert only("<guid>urn:1</guid><description>Die Fähre sank.</description>", encoding="iso-8859-1").raw == "Die Fähre sank."


def test_a_bad_item_ends_no_feed() -> None:
    feed = RSS.format(item=f"<title>Empty</title><guid>urn:1</guid></item><item><guid>urn:2</guid>{BODY}", encoding="utf-8")
    (place, refused), (_, page) = read_feed(feed.encode(), "feed.xml")
    assert (place, str(refused)) == (
        "feed.xml, item 1", "feed.xml, item 1: the item holds no text. Leave it out, or import the page that it links to.",
    )
    assert page.key == "urn:2"


def test_no_feed_opens_a_file_or_a_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("reached for the network")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for data in (b"http://127.0.0.1/feed", b"/etc/hostname", b"file:///etc/hostname"):
        with pytest.raises(Refused, match="is not well-formed XML"):
            list(read_feed(data, "feed.xml"))
    outside = '<!DOCTYPE rss SYSTEM "http://127.0.0.1/rss.dtd">' + RSS.format(item=f"<guid>urn:1</guid>{BODY}", encoding="utf-8")[38:]
    assert [page.key for _, page in read_feed(outside.encode(), "feed.xml")] == ["urn:1"]
