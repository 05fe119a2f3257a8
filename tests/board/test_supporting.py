"""The evidence of an entry in its panel: a few pieces at once, the others folded and within reach."""

from collections.abc import Callable

import lxml.html
import pytest
from django.test import Client

from tests.board.sending import HTMX, url
from timeline.entries.models import Entry, Evidence

MakeEntry = Callable[..., Entry]


def fold(page: str) -> lxml.html.HtmlElement | None:
    return next(iter(lxml.html.fromstring(page).find_class("more-evidence")), None)


@pytest.mark.parametrize(("pieces", "folded"), [(2, 0), (7, 0), (8, 3), (72, 67)])
def test_what_is_more_than_a_few_is_folded_and_counted(desk: Client, make_entry: MakeEntry, pieces: int, folded: int) -> None:
    page = desk.get(url(make_entry(pieces=pieces))).text
    assert len(lxml.html.fromstring(page).find_class("evidence")) == pieces
    found = fold(page)
    assert (len(found.find_class("evidence")) if found is not None else 0) == folded
    if folded:
        assert (found.findtext("summary"), "open" in found.attrib) == (f"… and {folded} more", False)


def test_what_dates_the_entry_stands_first(desk: Client, make_entry: MakeEntry) -> None:
    entry = make_entry(pieces=9)
    *undated, dated = entry.evidence.values_list("pk", flat=True)
    Evidence.objects.filter(pk__in=undated).update(phrase_start=None, phrase_end=None)
    pieces = lxml.html.fromstring(desk.get(url(entry)).text).xpath("//button[@name='evidence']/@value")
    assert pieces == [str(dated), *map(str, undated)]


def test_each_button_says_what_it_splits_off(desk: Client, make_entry: MakeEntry) -> None:
    names = lxml.html.fromstring(desk.get(url(make_entry(pieces=9))).text).xpath("//button[@name='evidence']/@aria-label")
    assert names[7] == "Split off 8 of 9: The Harbour Post, “Dockers walk out on Monday.”"
    assert len(set(names)) == 9


@pytest.mark.parametrize("sought", ["Monday", "post"])
def test_a_search_unfolds_what_it_found(desk: Client, make_entry: MakeEntry, sought: str) -> None:
    page = desk.get(f"{url(make_entry(pieces=9))}?q={sought}").text
    assert ("open" in fold(page).attrib) == (sought == "Monday")


def test_a_piece_that_could_not_be_split_off_is_still_in_sight(desk: Client, make_entry: MakeEntry) -> None:
    entry = make_entry(pieces=12)
    page = lxml.html.fromstring(desk.get(url(entry)).text)
    sent = dict(page.find_class("more-evidence")[0].find_class("split")[3].fields) | {"version": "9"}
    piece = str(entry.evidence.all()[8].pk)
    for headers in ({}, HTMX):
        refused = desk.post(url(entry, "split/"), sent | {"evidence": piece}, headers=headers)
        assert (refused.status_code, "open" in fold(refused.text).attrib) == (409, True)
        assert f'value="{piece}" checked' in refused.text
