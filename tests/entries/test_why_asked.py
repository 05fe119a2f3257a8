"""What an editor is told of two entries that may be one, when no database is needed to say it."""

from datetime import date

from timeline.entries.alike import Told
from timeline.entries.why_asked import why_same


def told(quote: str, article: int, edtf: str, modality: str) -> Told:
    return Told((quote,), frozenset({article}), edtf, date.fromisoformat(edtf), date.fromisoformat(edtf), False, modality=modality)


PLANNED = told("The Harbour Board will close the yard at Orrin.", 1, "2024-03-06", "planned")
DONE = told("The Harbour Board closed the yard at Orrin.", 2, "2024-03-05", "happened")


def test_a_plan_for_a_day_is_none_by_a_term() -> None:
    first, *_, last = why_same(PLANNED, DONE, [[], []])
    assert first.startswith("One says 6 March 2024 and the other 5 March 2024")
    assert last == "One tells what was planned, the other what happened."


def test_what_was_to_be_done_by_a_term_names_both_days() -> None:
    found = why_same(PLANNED, DONE, [[], []], in_time=True)
    assert found[0] == "One was to be done by 6 March 2024, and the other was done on 5 March 2024."
    assert not any("planned" in reason for reason in found)
