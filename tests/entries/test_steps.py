"""Steps of larger entries, in invented texts: few, and only where a whole is told from day to day or a step says what it is a day of."""

from timeline.dates.edtf import bounds
from timeline.entries.alike import Told
from timeline.entries.steps import is_stretch, steps

TALKS = "Ministers of Arden and Orrin held talks on fishing quotas in Selby from 5 to 7 March."
QUOTAS = "On 6 March the ministers in Selby agreed on quotas for herring."


def told(text: str, when: str, article: int = 1, *, stretch: bool = False) -> Told:
    first, last = bounds(when)
    return Told((text,), frozenset({article}), when, first, last, stretch)


BACKDROP = (
    told("A poll was held in the capital.", "2024-01-01", 7), told("Nine trucks of grain were sold.", "2024-01-02", 8),
    told("Rain fell on the northern hills.", "2024-01-03", 9),
)


def found(*entries: Told) -> list[tuple[int, int]]:
    return [(part, whole) for part, whole, _ in steps([*entries, *BACKDROP])]


def test_a_day_that_shares_names_and_words_with_a_stretch_of_days_is_a_step_of_it() -> None:
    talks = told(TALKS, "2024-03-05/2024-03-07", 2, stretch=True)
    assert found(told(QUOTAS, "2024-03-06"), talks) == [(0, 1)]
    assert found(talks, told(QUOTAS, "2024-03-06", 2)) == [(1, 0)]


def test_another_event_of_the_same_days_is_none() -> None:
    talks = told(TALKS, "2024-03-05/2024-03-07", 2, stretch=True)
    assert found(told("On 6 March a bridge near Tarn was closed.", "2024-03-06"), talks) == []


def test_a_day_outside_is_none() -> None:
    assert found(told(QUOTAS, "2024-03-08"), told(TALKS, "2024-03-05/2024-03-07", 2, stretch=True)) == []


def test_a_month_or_a_week_only_says_how_exactly_a_day_is_known() -> None:
    assert found(told(QUOTAS, "2024-03-06"), told("Ministers held talks on fishing quotas in Selby in March.", "2024-03", 2)) == []


def test_the_second_day_of_the_talks_says_itself_what_it_is_a_day_of() -> None:
    day = told("The delegates walked out on the second day of the talks.", "2024-03-06")
    assert found(day, told(TALKS, "2024-03-05/2024-03-07", 2, stretch=True)) == [(0, 1)]
    assert found(day, told("Arden and Orrin held talks in March.", "2024-03")) == [(0, 1)]
    assert found(day, told("Arden and Orrin held talks in March.", "2024-03", 2)) == []
    assert found(day, told("A trade fair was held in Selby.", "2024-03-05/2024-03-07", 2, stretch=True)) == []


def test_a_step_belongs_to_the_whole_that_it_is_most_alike() -> None:
    fair = told("A fair for ministers and herring was held in Selby from 4 to 8 March.", "2024-03-04/2024-03-08", 3, stretch=True)
    talks = told("On 5 to 7 March the ministers in Selby agreed on quotas for herring.", "2024-03-05/2024-03-07", 2, stretch=True)
    assert found(told(QUOTAS, "2024-03-06"), fair, talks) == [(0, 2)]


def test_phrases_that_go_from_day_to_day() -> None:
    stretches = ("5 to 7 March", "15–17 June", "from Wednesday to Friday", "between 1 and 3 March")
    others = ("last week", "overnight", "earlier this year", "in March", "6 March")
    assert [phrase for phrase in (*stretches, *others) if is_stretch(phrase)] == list(stretches)
