"""The keys of pages: the same for the same page always, and fit to stand in an address."""

import pytest

from timeline.articles.web_address import is_web_address, key_of, key_of_text


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("https://harbour.example/news/walk-out/", "harbour.example/news/walk-out"),
        ("HTTP://harbour.example/?id=3", "harbour.example/?id=3"),
        ("tag:harbour.example,2024:1", "tag:harbour.example,2024:1"),
        ("https://harbour.example/a b\n/../c/./d", "harbour.example/ab/-/c/-/d"),
        ("https:///", ""),
    ],
)
def test_an_address_gives_a_key(address: str, key: str) -> None:
    assert key_of(address) == key


def test_long_addresses_stay_apart() -> None:
    keys = {key_of("https://harbour.example/" + "x" * 300 + end) for end in "abc"}
    assert len(keys) == 3
    assert {len(key) for key in keys} == {200}


def test_a_text_gives_its_first_words_and_what_tells_it_apart() -> None:
    assert key_of_text("Dockers walk out!\nOn Monday.") == key_of_text("Dockers walk out!\nOn Monday.")
    assert key_of_text("Dockers walk out!\nOn Monday.").startswith("dockers-walk-out-on-monday-")
    assert key_of_text("Dockers walk out!\nOn Tuesday.") != key_of_text("Dockers walk out!\nOn Monday.")
    assert key_of_text("…").startswith("page-")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//harbour.example/", "harbour.example", "http://", "ftp://a.example/"])
def test_what_is_no_address_of_the_web(url: str) -> None:
    assert not is_web_address(url)
