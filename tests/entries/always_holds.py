"""What always holds of the rows of a story, whatever is done to it: each check compares rows before and after a step."""

from collections import Counter, defaultdict
from itertools import combinations

from timeline.articles.models import Story
from timeline.board.review_queue import left, queue
from timeline.entries.models import Entry, Suggestion
from timeline.entries.tags import tags_in
from timeline.entries.tally import KEY, WEIGHT, Group, tally_of
from timeline.publish.columns import Columns
from timeline.publish.gathered import Gathered

from .rows import Rows

BY_PERSONS = [f"2024-06-0{day}" for day in range(1, 5)]  # never in March
DATING = {"revise", "choose date", "let stand", "correct"}
ANSWERING = DATING | {"pass over", "merge", "put off"}
NOTING = {"annotate", "correct"}


def table(found: Rows, code: str) -> dict[int, dict]:
    return {key: values for (name, key), values in found.items() if name == code}


def held(found: Rows) -> Counter:
    """How often each sentence is evidence, and each note is there."""
    sentences = [(row["article_id"], row["start"], row["end"]) for row in table(found, "evidence").values()]
    return Counter([*sentences, *notes(found)])


def notes(found: Rows) -> list[tuple[str, int]]:
    return [("note", key) for key in table(found, "annotation")]


def check_each_row_hangs_on_a_living_entry(found: Rows) -> None:
    leads_to = {key: row["merged_into_id"] for key, row in table(found, "entry").items()}
    homes = {row["entry_id"] for code in ("evidence", "annotation") for row in table(found, code).values()}
    assert {leads_to.get(home, "gone") for home in homes} <= {None}
    # One step from the living, so no circle either.
    assert {leads_to.get(target, "gone") for target in leads_to.values() if target} <= {None}
    assert max(held(found).values(), default=1) == 1
    wholes = {key: row["part_of_id"] for key, row in table(found, "entry").items()}
    assert {leads_to.get(whole, "gone") for whole in wholes.values() if whole} <= {None}
    assert not any(wholes[key] for key, target in leads_to.items() if target)
    assert not any(is_in_itself(key, wholes) for key in wholes)


def is_in_itself(key: int, wholes: dict[int, int | None]) -> bool:
    at = wholes[key]
    for _ in wholes:
        if at is None or at == key:
            break
        at = wholes[at]
    return at is not None


def check_the_tally_says_what_is_there(story: Story, found: Rows) -> None:
    """One group for each month here, for neither the lanes nor the statuses that are shown differ in it."""
    months: dict[str, list[dict]] = defaultdict(list)
    for row in table(found, "entry").values():
        if row["edtf"] and row["merged_into_id"] is None and row["status"] != Entry.DISMISSED:
            months[row["edtf"][:7]].append(row)
    there = {
        month: [
            Group(
                "", Entry.PROPOSED, True, len(rows), min(row["earliest"] for row in rows), max(row["earliest"] for row in rows),
                max(int(row["importance"] * WEIGHT) * KEY + row["id"] for row in rows),
            )
        ]
        for month, rows in months.items()
    }
    assert tally_of(story, {Entry.PROPOSED, Entry.ACCEPTED}) == there


def check_what_is_remembered_is_what_is_there(story: Story) -> None:
    """Brought up to date by what the operations touched, it is what would be found afresh."""
    shown = Entry.objects.filter(story=story).shown()
    brought, afresh = Gathered.remembered(story, "shown", shown.among), Gathered.of(shown)
    assert sorted(brought.undated_ranks) == sorted(afresh.undated_ranks)
    assert list(brought.dated.begins) == list(afresh.dated.begins)
    assert as_rows(brought.dated) == as_rows(afresh.dated)
    assert left(story) == len(queue(story))


def as_rows(columns: Columns) -> set[tuple]:
    lanes = (columns.names[lane] for lane in columns.lanes)
    return set(zip(columns.pks, columns.ranks, columns.begins, columns.ends, columns.exact, lanes, strict=True))


def check_only_persons_dates_are_called_theirs(found: Rows) -> None:
    assert {row["edtf"] for row in table(found, "entry").values() if "date" in row["decided"]} <= set(BY_PERSONS)


def check_nothing_went(kind: str, before: Rows, changed: Counter) -> None:
    """An edit neither loses nor makes evidence; a build may, but not of what a person had a hand in."""
    if kind != "build":
        assert ([key[0] for key in +changed], -changed) == (["note"] if kind in NOTING else [], {})
        return
    entries = table(before, "entry")
    kept = {key for key, row in table(before, "evidence").items() if entries[row["entry_id"]]["decided"]}
    spans = {(row["article_id"], row["start"], row["end"]) for key, row in table(before, "evidence").items() if key in kept}
    assert not {*spans, *notes(before)} & set(-changed)


def tags(found: Rows) -> dict[int, set[str]]:
    """The tags of each living entry, in whatever case."""
    return {
        key: {tag.casefold() for tag in tags_in(row["tags"])}
        for key, row in table(found, "entry").items() if row["merged_into_id"] is None
    }


def check_no_tag_went(kind: str, before: Rows, after: Rows) -> None:
    """The living entry that an entry became has all its tags, but for the one entry whose tags were set."""
    now, homes = tags(after), {key: row["merged_into_id"] or key for key, row in table(after, "entry").items()}
    fewer = [key for key, had in tags(before).items() if had and not had <= now.get(homes.get(key, 0), set())]
    assert len(fewer) <= (kind == "tag")


def check_tags_are_as_they_were(was: Rows, became: Rows, before: Rows, after: Rows) -> None:
    """An undo gives back the tags that the operation had changed, and touches no others."""
    old, new, now, then = tags(was), tags(became), tags(after), tags(before)
    changed = {key for key in {*old, *new} if old.get(key) != new.get(key)}
    assert {key: now.get(key) for key in changed} == {key: old.get(key) for key in changed}
    assert {key: held for key, held in now.items() if key not in changed} == {key: held for key, held in then.items() if key not in changed}


def check_nothing_that_came_since_is_left_behind(was: Rows, became: Rows, after: Rows) -> None:
    """An undone merge leaves the entry that it was merged into no more evidence than that had."""
    then, now = table(was, "entry"), table(after, "entry")
    gone = {key: row["merged_into_id"] for key, row in table(became, "entry").items() if key in then and not then[key]["merged_into_id"]}
    for home in {home for key, home in gone.items() if home and key in now and now[key]["merged_into_id"] is None}:
        assert evidence_of(home, after) <= evidence_of(home, was)


def evidence_of(entry: int, found: Rows) -> set[int]:
    return {key for key, row in table(found, "evidence").items() if row["entry_id"] == entry}


def check_what_persons_dated_stays(before: Rows, after: Rows) -> None:
    now = table(after, "entry")
    for key, row in table(before, "entry").items():
        if "date" in row["decided"]:
            assert "date" in now[now[key]["merged_into_id"] or key]["decided"]


def check_what_was_answered_stays(kind: str, before: Rows, after: Rows) -> None:
    """What review was told of differing dates, and what it put off, only another answer changes."""
    if kind not in ANSWERING:
        assert table(before, "later") == table(after, "later")


def check_no_reading_joins_what_is_not_the_same(kind: str, before: Rows, after: Rows) -> None:
    """Evidence of entries that a person kept apart comes into one entry only when a person puts it there."""
    if kind != "build":
        return
    living = {key: row["merged_into_id"] or key for key, row in table(before, "entry").items()}
    now, homes = table(after, "evidence"), defaultdict(set)
    for key, row in table(before, "evidence").items():
        if key in now:
            homes[row["entry_id"]].add(now[key]["entry_id"])
    for row in table(before, "suggestion").values():
        if row["status"] == Suggestion.REJECTED:
            sides = {living[side] for side in row["sides"] if side in living}
            assert not any(homes[one] & homes[other] for one, other in combinations(sides, 2))
