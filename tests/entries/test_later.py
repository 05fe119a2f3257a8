"""What was put off keeps its turn, and is put back by an undo."""

from timeline.articles.models import Story
from timeline.entries.edits import put_off
from timeline.entries.history import perform, undo
from timeline.entries.later import mark_of
from timeline.entries.models import Later


def turns(story: Story) -> dict[str, int]:
    return dict(Later.objects.filter(story=story).values_list("thing", "turn"))


def test_each_goes_behind_what_was_put_off_before(story: Story) -> None:
    for thing in ("date-1", "entry-2", "date-1"):
        operation = perform(put_off, story, thing=thing, mark="as it was", called="it")
    assert operation.sentence == "Put off it"
    assert turns(story) == {"date-1": 3, "entry-2": 2}


def test_undo_gives_the_old_turn_back(story: Story) -> None:
    first = perform(put_off, story, thing="date-1", mark="as it was", called="it")
    undo(perform(put_off, story, thing="date-1", mark="as it became", called="it"))
    assert Later.objects.get().mark == "as it was"
    undo(first)
    assert turns(story) == {}


def test_stories_have_turns_of_their_own(story: Story) -> None:
    other = Story.objects.create(slug="other", title="Other")
    for of in (story, other):
        perform(put_off, of, thing="date-1", mark="as it was", called="it")
    assert (turns(story), turns(other)) == ({"date-1": 1}, {"date-1": 1})


def test_a_mark_tells_values_apart() -> None:
    assert mark_of(1, "2025-07-18", "borrowed") == mark_of(1, "2025-07-18", "borrowed") != mark_of(1, "2025-07-18", "editor")
