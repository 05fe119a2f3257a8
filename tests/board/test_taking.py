"""The picture of who took from whom: a lane for each origin, copies under what they copy, days from left to right."""

from datetime import date

from timeline.board.taking import COLUMNS, FEW, MOST_IN_LANE, MOST_LANES, UNKNOWN, Report, Taking, taking

MAY = date(2024, 5, 1)


def report(pk: int, name: str, day: int | None = 1, origin: int = 1, copy_of: int | None = None, **more: bool) -> Report:
    when = MAY.replace(day=day) if day else None
    return Report(pk, f"k{pk}", name, when, more.get("provisional", False), origin, f"Origin {origin}", copy_of,
                  more.get("cites", False))


def lanes(picture: Taking) -> list[tuple[str, list[tuple[str, int]]]]:
    return [(lane.name, [(node.report.name, node.depth) for node in lane.nodes]) for lane in picture.lanes]


def test_a_copy_hangs_on_what_it_copies() -> None:
    picture = taking([report(1, "Wire", 3), report(2, "Post", 4, copy_of=1), report(3, "Mail", 2)])

    assert lanes(picture) == [("Origin 1", [("Mail", 0), ("Wire", 0), ("Post", 1)])]
    mail, wire, post = picture.lanes[0].nodes
    assert post.source is wire
    assert mail.column < wire.column < post.column
    assert [node.row for node in (mail, wire, post)] == [1, 2, 3]


def test_what_appeared_on_one_day_stands_in_one_column() -> None:
    wire, post = taking([report(1, "Wire"), report(2, "Post", copy_of=1)]).lanes[0].nodes

    assert (post.column, post.row) == (wire.column, wire.row + 1)
    assert post.classes == "copy linked"


def test_a_copy_dated_before_what_it_copies_stands_on_its_own_day() -> None:
    wire, post = taking([report(1, "Wire", 4), report(2, "Post", 2, copy_of=1)]).lanes[0].nodes

    assert post.column < wire.column
    assert set(post.classes.split()) == {"copy", "linked", "earlier"}


def test_the_largest_lane_comes_first() -> None:
    picture = taking([report(1, "A", origin=1), report(2, "B", origin=2, cites=True), report(3, "C", origin=2, cites=True)])

    assert [lane.name for lane in picture.lanes] == ["Origin 2", "Origin 1"]


def test_a_day_that_nobody_knows_has_a_place_of_its_own_after_the_axis() -> None:
    picture = taking([report(1, "A", None), report(2, "B", 2), report(3, "C", 28)])
    first, last, unknown = picture.lanes[0].nodes

    assert [node.report.name for node in (first, last, unknown)] == ["B", "C", "A"]
    assert first.column < last.column < COLUMNS - UNKNOWN < unknown.column < COLUMNS
    assert picture.unknown == 1 - UNKNOWN / COLUMNS
    assert all(tick.x < picture.unknown for tick in picture.ticks)
    assert unknown.classes == "no-day flipped"


def test_no_line_of_time_leads_to_a_day_that_nobody_knows() -> None:
    wire, post, mail = taking([report(1, "Wire"), report(2, "Post", None, copy_of=1), report(3, "Mail", None, copy_of=2)]).lanes[0].nodes

    assert (post.source, post.linked) == (wire, False)
    assert (mail.source, mail.linked) == (post, True)


def test_where_every_day_is_known_none_is_set_apart() -> None:
    assert taking([report(1, "A")]).unknown is None


def test_without_any_day_there_is_no_axis() -> None:
    picture = taking([report(1, "A", None)])

    assert (picture.ticks, picture.unknown, picture.lanes[0].nodes[0].column) == ([], None, 1)


def test_classes_say_how_sure_and_whether_taken() -> None:
    nodes = taking([report(1, "A", provisional=True, cites=True), report(2, "B", copy_of=1)]).lanes[0].nodes

    assert [set(node.classes.split()) - {"flipped"} for node in nodes] == [{"provisional"}, {"copy", "linked"}]


def test_copies_of_each_other_are_drawn_once_each() -> None:
    picture = taking([report(1, "A", copy_of=2), report(2, "B", copy_of=1), report(3, "C", copy_of=3)])

    assert lanes(picture) == [("Origin 1", [("A", 0), ("B", 0), ("C", 0)])]


def test_a_copy_of_what_stands_elsewhere_is_drawn_by_itself() -> None:
    picture = taking([report(1, "A", origin=1), report(2, "B", origin=2, copy_of=1)])

    assert lanes(picture) == [("Origin 1", [("A", 0)]), ("Origin 2", [("B", 0)])]


def test_of_a_long_story_only_what_took_or_was_taken_is_drawn() -> None:
    own = [report(pk, f"Own {pk}", origin=1) for pk in range(100, 100 + FEW)]
    alone = [report(pk, f"Alone {pk}", origin=pk) for pk in range(200, 205)]
    picture = taking([report(1, "Wire"), report(2, "Post", copy_of=1), *own, *alone])

    assert lanes(picture) == [("Origin 1", [("Wire", 0), ("Post", 1)])]
    assert (picture.lanes[0].more, picture.undrawn) == (FEW, 5)


def test_the_picture_stays_small_however_long_the_story() -> None:
    reports = [
        report(100 * lane + i, f"{lane} {i}", 1 + i % 28, origin=lane, copy_of=100 * lane if i else None)
        for lane in range(1, 40) for i in range(30)
    ]

    picture = taking(reports)

    assert len(picture.lanes) == MOST_LANES
    assert {len(lane.nodes) for lane in picture.lanes} == {MOST_IN_LANE}
    assert all(1 <= node.column < COLUMNS for lane in picture.lanes for node in lane.nodes)
    assert picture.undrawn == 39 - MOST_LANES


def test_the_legend_names_what_is_drawn() -> None:
    assert taking([report(1, "Wire"), report(2, "Post", origin=2)]).kinds == {"certain"}
    assert taking([report(1, "Wire", provisional=True), report(2, "Post", copy_of=1)]).kinds == {"certain", "provisional", "same text"}
