"""What articles and origins are called: never by the key of a file."""

import pytest

from timeline.articles.models import Article, Outlet, Reading
from timeline.publish.named import UNKNOWN, short_name, short_origin, titled


def test_an_outlet_is_called_by_its_name() -> None:
    assert short_name(Article(key="a", headline="Ferry aground", outlet=Outlet(name="Wire"))) == "Wire"


def test_what_the_page_says_of_itself_names_it() -> None:
    article = Article(key="a", headline="Ferry aground")
    article.reading = Reading(said={"outlet": "Kystposten"})

    assert short_name(article) == "Kystposten"


@pytest.mark.parametrize(("headline", "name"), [("Ferry aground", "“Ferry aground”"), ("", UNKNOWN)])
def test_of_an_unknown_outlet_the_headline_tells(headline: str, name: str) -> None:
    assert short_name(Article(key="note", headline=headline)) == name


def test_a_long_headline_is_cut() -> None:
    assert titled("a" * 50) == f"“{'a' * 39}…”"


@pytest.mark.parametrize(
    ("name", "shown"), [("Reuters", "Reuters"), ("“Ferry aground”", "“Ferry aground”"), (f"“{'a' * 50}”", f"“{'a' * 39}…”")]
)
def test_an_origin_without_an_outlet_goes_by_a_short_headline(name: str, shown: str) -> None:
    assert short_origin(name) == shown
