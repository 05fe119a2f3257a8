"""Which clauses meet in one entry and which stay apart; copies take the dates of the original."""

from dataclasses import replace
from datetime import date, timedelta
from time import process_time

from tests.entries.invented import mention
from timeline.entries.candidate import Candidate
from timeline.entries.clauses import Clause
from timeline.entries.copies import dated_by_originals
from timeline.entries.grouping import group
from timeline.entries.similarity import features, weigher

BACKDROP = ["A poll was held in the capital.", "The company apologised.", "Rain fell for a week.", "Nine trucks were sold."]


def clause(text: str, edtf: str, phrase: str = "Tuesday", *, how: str = "happened", statement: bool = False) -> Clause:
    return Clause(0, len(text), mention(text, phrase, edtf), how, statement)


def candidates(*told: tuple[str, str, str], leads: bool = False, published: date | None = date(2031, 5, 14)) -> list[Candidate]:
    """Candidates from (article, words with "Tuesday" or the last word as phrase, date)."""
    weights = weigher(features(text) for text in [*BACKDROP, *(words for _, words, _ in told)])
    return [
        Candidate(
            key, key, clause(words, edtf, "Tuesday" if "Tuesday" in words else words.split()[-1]), place, words,
            weights.vector(features(words)), leads, published,
        )
        for place, (key, words, edtf) in enumerate(told)
    ]


def keys(groups: list[list[Candidate]]) -> list[list[str]]:
    return sorted(sorted(member.key for member in members) for members in groups)


def test_two_articles_that_tell_one_event_meet() -> None:
    told = candidates(("a", "The dam above Orrin burst on Tuesday", "2031-05-13"), ("b", "Orrin's dam gave way on Tuesday", "2031-05-13"))
    assert keys(group(told)) == [["a", "b"]]


def test_a_plan_and_a_deed_of_one_day_meet_where_they_name_the_same() -> None:
    deed = ("a", "The council of Orrin voted on the dam on Tuesday", "2031-05-13")
    plan = ("b", "The council will vote on Tuesday", "2031-05-13")
    other = ("b", "Orrin will hold a fair for schools, shops, bakers and smiths on Tuesday", "2031-05-13")

    def planned(first: tuple[str, str, str], second: tuple[str, str, str]) -> list[Candidate]:
        one, two = candidates(first, second)
        return [one, replace(two, clause=replace(two.clause, modality="planned"))]
    assert keys(group(planned(deed, plan))) == [["a", "b"]]
    assert keys(group(planned(deed, other))) == [["a"], ["b"]]


def test_what_is_said_and_what_is_done_on_a_day_meet_only_where_they_are_more_alike() -> None:
    announced = ("b", "The mill of Orrin said on Tuesday that grain, flour, bread, buns and salt were dearer", "2031-05-13")
    done, said = candidates(("a", "Nine barges with grain left the mill for Harn on Tuesday", "2031-05-13"), announced)
    assert keys(group([done, said])) == [["a", "b"]]
    assert keys(group([done, replace(said, clause=replace(said.clause, statement=True))])) == [["a"], ["b"]]


def test_what_was_done_earlier_in_a_week_is_not_what_is_to_come_in_it() -> None:
    week = ("a", "The mill of Orrin filed its claim to the dam this week", "2031-05-12/2031-05-16")
    filed, heard = candidates(week, ("b", "Orrin hears the claim of the mill on Tuesday", "2031-05-16"), published=date(2031, 5, 16))
    to_come = replace(heard, clause=replace(heard.clause, modality="planned"))
    assert keys(group([filed, heard])) == [["a", "b"]]
    assert keys(group([filed, to_come])) == [["a"], ["b"]]
    assert keys(group([replace(filed, clause=replace(filed.clause, modality="planned")), to_come])) == [["a", "b"]]


def test_two_events_of_one_day_stay_apart() -> None:
    told = candidates(("a", "The dam burst on Tuesday", "2031-05-13"), ("b", "A court froze the accounts on Tuesday", "2031-05-13"))
    assert keys(group(told)) == [["a"], ["b"]]


def test_look_alikes_a_week_apart_stay_apart() -> None:
    told = candidates(("a", "The dam burst on Tuesday", "2031-05-13"), ("b", "The dam burst on Tuesday", "2031-05-20"))
    assert keys(group(told)) == [["a"], ["b"]]


def test_two_facts_of_one_article_never_meet_by_way_of_another() -> None:
    told = candidates(
        ("a", "The dam above Orrin burst on Tuesday", "2031-05-13"),
        ("a", "Soldiers reached the village of Tamm on Tuesday", "2031-05-13"),
        ("b", "The dam above Orrin burst and soldiers reached Tamm on Tuesday", "2031-05-13"),
    )
    assert [len({member.key for member in members}) == len(members) for members in group(told)] == [True, True]


def test_leads_of_one_day_need_little_in_common() -> None:
    told = [
        ("a", "The ministry accused traders of hoarding grain on Tuesday", "2031-05-13"),
        ("b", "In a letter on Tuesday officials spoke of a grain shortage made by hand", "2031-05-13"),
    ]
    assert keys(group(candidates(*told, leads=True))) == [["a", "b"]]
    assert keys(group(candidates(*told))) == [["a"], ["b"]]


def test_last_week_joins_the_day_that_tells_the_same() -> None:
    told = candidates(
        ("a", "The dam above Orrin burst last week", "2031-05-12/2031-05-18"), ("b", "The Orrin dam burst on Tuesday", "2031-05-13"),
    )
    assert keys(group(told)) == [["a", "b"]]


def planned(candidate: Candidate) -> Candidate:
    return replace(candidate, clause=replace(candidate.clause, modality="planned"))


def test_a_plan_meets_what_became_of_it_and_not_what_else_happened_that_day() -> None:
    plan, became, else_happened = candidates(
        ("a", "The ministers will open the fishing talks in Selby Tuesday", "2031-05-13"),
        ("b", "Fishing talks began in a hotel Tuesday", "2031-05-13"),
        ("c", "A tanker of cooking oil burned out near the hotel where ministers stayed Tuesday", "2031-05-13"),
    )
    assert keys(group([planned(plan), became])) == [["a", "b"]]
    assert keys(group([planned(plan), else_happened])) == [["a"], ["c"]]


def test_last_week_joins_no_day_when_its_article_tells_the_likelier_one_itself() -> None:
    agreed, also, met = candidates(
        ("a", "The two clubs had agreed on a fee of 61 million for the striker May", "2031-05"),
        ("a", "The clubs agreed on a lower fee of 52 million for the striker Tuesday", "2031-05-20"),
        ("b", "The two clubs met in Selby and shouted Tuesday", "2031-05-13"),
    )
    assert keys(group([agreed, met])) == [["a", "b"]]
    assert keys(group([agreed, also, met])) == [["a"], ["a"], ["b"]]


def test_what_stands_in_one_sentence_with_it_is_no_likelier_one() -> None:
    arrested, questioned, police = candidates(
        ("a", "Ivo Lenz, who ran the data centre, was arrested May", "2031-05"),
        ("a", "Prosecutors questioned the former chairman Tuesday", "2031-05-20"),
        ("b", "Police arrested the head of the data centre, Ivo Lenz, Tuesday", "2031-05-13"),
    )
    beside = replace(questioned, vector=arrested.vector)  # as alike as the sentence around them makes them
    assert keys(group([arrested, beside, police])) == [["a"], ["a"], ["b"]]
    assert keys(group([arrested, replace(beside, place=arrested.place), police])) == [["a"], ["a", "b"]]


def test_a_copy_takes_the_date_of_the_original() -> None:
    words = "The dam above the town of Orrin burst on Tuesday"
    told = candidates(("a", words, "2031-05-13"), ("copy", words, "2031-05-20"))
    settled = dated_by_originals(told, {"copy"})
    assert [candidate.clause.mention.edtf for candidate in settled] == ["2031-05-13", "2031-05-13"]
    assert keys(group(settled)) == [["a", "copy"]]


def test_of_two_copies_in_two_days_the_first_is_the_original_even_where_its_day_is_a_guess() -> None:
    words = "The dam above the town of Orrin burst ten days before Tuesday"
    wire = candidates(("wire", words, "2031-05-03"), ("wire", f"{words} again", "2031-05-03"), published=date(2031, 5, 13))
    paper = candidates(("paper", words, "2031-05-04"), ("paper", f"{words} again", "2031-05-04"), published=date(2031, 5, 14))
    assert {candidate.clause.mention.edtf for candidate in dated_by_originals([*wire, *paper], {"wire"})} == {"2031-05-03"}


def test_a_copy_without_any_date_joins_the_original_and_other_undated_words_are_left_out() -> None:
    words = "The dam above the town of Orrin burst on Tuesday"
    told = candidates(("a", words, "2031-05-13"), ("copy", words, ""), ("copy", "A court froze all accounts on Tuesday", ""))
    assert keys(group(dated_by_originals(told, {"copy"}))) == [["a", "copy"]]


def test_one_stock_phrase_in_two_dated_articles_makes_no_copy() -> None:
    words = "Shares in the company closed lower on Tuesday"
    told = candidates(("a", words, "2031-05-13"), ("b", words, "2031-05-20"))
    assert [candidate.clause.mention.edtf for candidate in dated_by_originals(told, set())] == ["2031-05-13", "2031-05-20"]


def test_a_day_with_500_clauses_is_grouped_in_seconds() -> None:
    names = ["Abel", "Brun", "Cato", "Dorn", "Elin", "Falk", "Gren", "Holm", "Iver", "Jord"]
    told = candidates(*(
        (f"article {i}", f"{names[i % 10]} met {names[i // 10 % 10]} of house {i // 5} on Tuesday", "2031-05-13") for i in range(500)
    ))
    begun = process_time()
    groups = group(told)
    assert timedelta(seconds=process_time() - begun) < timedelta(seconds=8)
    assert sum(len(members) for members in groups) == 500
