"""Where an entry stands among others: the same order as the board's, found without fetching them."""

from collections.abc import Callable

from timeline.articles.models import Story
from timeline.entries.models import Entry
from timeline.entries.order import Place, place_of
from timeline.publish.drawing import drawing
from timeline.publish.gathered import Gathered

WHENS = ["2024-03-04", "2024-03", "../2024-03-01", "2024-03-04/..", "", "2024-03-04", "2025", ""]


def test_every_place_agrees_with_the_order_of_the_board(story: Story, make_entry: Callable[..., Entry]) -> None:
    for number, when in enumerate(WHENS):
        make_entry(f"Entry {number}", when, pieces=0, position=-number % 3)
    among = Entry.objects.filter(story=story).shown()
    order = list(among.in_date_order())
    keys = [None, *(entry.pk for entry in order), None]
    assert [item.entry for item in drawing(Gathered.of(among), {})["items"]] == [entry for entry in order if entry.edtf]
    for at, entry in enumerate(order):
        assert place_of(entry, among) == Place(at + 1, len(WHENS), keys[at], keys[at + 2])


def test_what_is_not_among_them_has_neighbours_but_no_place(story: Story, make_entry: Callable[..., Entry]) -> None:
    before, gone, after = (make_entry(when=when, status=status) for when, status in (
        ("2024-03-04", Entry.PROPOSED), ("2024-03-05", Entry.DISMISSED), ("2024-03-06", Entry.ACCEPTED),
    ))  # fmt: skip
    assert place_of(gone, Entry.objects.filter(story=story).shown()) == Place(0, 2, before.pk, after.pk)
