"""A month in one article and a day of it in another, where both tell a deed that comes once."""

from datetime import date

from timeline.entries.alike import Told
from timeline.entries.deeds import deeds
from timeline.entries.once import told_once

MARCH = ("2023-03", date(2023, 3, 1), date(2023, 3, 31))
BACKDROP = ["Rain fell on the islands.", "Nine trucks of grain were sold.", "A poll was held in the capital."]


def told(text: str, article: int, when: str | tuple[str, date, date], modality: str = "happened", seen: str = "") -> Told:
    edtf, first, last = (when, date.fromisoformat(when), date.fromisoformat(when)) if isinstance(when, str) else when
    return Told(
        (text,), frozenset({article}), edtf, first, last, modality=modality, deeds=deeds(text),
        told=date.fromisoformat(seen) if seen else None,
    )


def pairs(*entries: Told) -> list[tuple[int, int, str]]:
    around = [told(text, 100 + at, f"2022-01-0{at + 1}") for at, text in enumerate(BACKDROP)]
    return [(i, j, deed) for i, j, _, deed in told_once([*entries, *around])]


def test_the_month_and_the_one_day_of_it() -> None:
    charged = told("Ottoline Reyes was charged in March after an audit.", 1, MARCH, seen="2023-06-02")
    that_day = told("Police charged the former harbour master Ottoline Reyes with fraud.", 2, "2023-03-14")
    audit = told("An audit of the harbour fund was ordered.", 3, "2023-03-02")
    assert pairs(charged, that_day, audit) == [(0, 1, "charged")]


def test_a_name_is_the_same_without_its_accents() -> None:
    arrested = told("Ottó Rýes was arrested in March.", 1, MARCH, seen="2023-06-02")
    that_day = told("Police arrested a former harbour master, Otto Ryes.", 2, "2023-03-14")
    assert pairs(arrested, that_day) == [(0, 1, "arrested")]


def test_what_was_to_run_again_and_ran_again_that_day() -> None:
    plan = told("The port said the first ferries would resume on Tuesday.", 1, "2023-03-14", "planned")
    ran = told("Ferries began sailing, a week after the storm.", 2, "2023-03-14")
    assert pairs(plan, ran) == [(0, 1, "running again")]


def test_not_the_same_deed_done_to_somebody_else() -> None:
    charged = told("Ottoline Reyes was charged in March after an audit.", 1, MARCH, seen="2023-06-02")
    assert pairs(charged, told("Police charged Bo Lindqvist with theft.", 2, "2023-03-14")) == []


def test_the_only_one_of_that_month_needs_nothing_else_in_common() -> None:
    lifted = told("Launched in March on the third go", 1, MARCH, seen="2023-06-02")
    rocket = told("The rocket of the port blasted off at noon.", 2, "2023-03-14")
    assert pairs(lifted, rocket) == [(0, 1, "launched")]
    assert pairs(lifted, rocket, told("A boat was rolled out.", 3, "2023-03-20")) == []


def test_several_who_did_it_are_told_apart_by_what_else_is_said() -> None:
    witness = told("The diver Ansa Mohr testified for the port in March.", 1, MARCH, seen="2023-06-02")
    diver = told("Ansa Mohr testified that she dived for the port twice.", 2, "2023-03-20")
    clerk = told("The clerk of the port testified.", 3, "2023-03-21")
    assert pairs(witness, diver, clerk) == [(0, 1, "testified")]


def test_nobody_looks_back_on_what_has_not_happened() -> None:
    early = told("Ottoline Reyes was charged this month.", 1, MARCH, seen="2023-03-09")
    assert pairs(early, told("Police charged Ottoline Reyes with fraud.", 2, "2023-03-14")) == []


def test_a_plan_and_what_became_of_it() -> None:
    plan = told("Ottoline Reyes will be sentenced in March.", 1, MARCH, "planned", seen="2023-01-09")
    became = told("Judge Amin sentenced Ottoline Reyes to four years.", 2, "2023-03-14")
    assert pairs(plan, became) == [(0, 1, "sentenced")]


def test_what_may_come_is_left_alone() -> None:
    chance = told("Ottoline Reyes may be sentenced in March.", 1, MARCH, "possible")
    assert pairs(chance, told("Judge Amin sentenced Ottoline Reyes to four years.", 2, "2023-03-14")) == []


def test_one_article_that_tells_both_takes_them_for_two() -> None:
    charged = told("Ottoline Reyes was charged in March after an audit.", 1, MARCH, seen="2023-06-02")
    assert pairs(charged, told("Police charged Ottoline Reyes with fraud.", 1, "2023-03-14")) == []


def test_what_its_own_article_tells_besides_is_not_what_it_means() -> None:
    agreed = told("The port and the divers agreed a wage of 90 crowns in March.", 1, MARCH, seen="2023-06-02")
    lower = told("The port and the divers agreed a wage of 80 crowns.", 1, "2023-03-28")
    first = told("Divers shook hands with the port on 90 crowns.", 2, "2023-03-09")
    assert pairs(agreed, lower, first) == [(0, 2, "agreed")]


def test_what_names_nothing_of_its_own_means_the_only_one() -> None:
    applied = told("The receiver applied for a freezing order against two banks.", 1, MARCH, seen="2023-06-02")
    that_day = told("That application, filed", 2, "2023-03-19")
    assert pairs(applied, that_day) == [(0, 1, "applied")]


def test_other_words_for_one_deed_on_one_day() -> None:
    flew = told("Mohr flew into Sandvik on a chartered plane.", 1, "2023-03-14")
    landed = told("On Tuesday night Mohr landed at the small airport.", 2, "2023-03-14")
    assert pairs(flew, landed) == [(0, 1, "landed")]


def test_who_else_is_spoken_of_that_day_need_not_be_named_by_both() -> None:
    landed = told("It landed at 21.16, the NSC said.", 1, "2023-03-14")
    craft = told("The Ansa Mohr landed at Sandvik.", 2, "2023-03-14")
    third = told("Some at the NSC wept.", 3, "2023-03-14")
    assert pairs(landed, craft, third) == [(0, 1, "landed")]


def test_two_of_whom_each_is_named_are_two() -> None:
    mohr, reyes = told("Ansa Mohr was charged.", 1, "2023-03-14"), told("A court heard that Ottoline Reyes was charged.", 2, "2023-03-14")
    elsewhere = told("A friend of Ansa Mohr sold the boat.", 3, "2023-03-14")
    assert pairs(mohr, reyes, elsewhere) == []


def test_two_that_name_the_same_month_only() -> None:
    laws = told("New laws on gifts will be introduced.", 1, MARCH, "planned", seen="2023-02-20")
    bill = told("The bill should go before parliament.", 2, MARCH, "planned", seen="2023-02-21")
    poll = told("Bo Lindqvist will ask the members of the port.", 3, MARCH, "planned", seen="2023-02-21")
    assert pairs(laws, bill, poll) == [(0, 1, "bill tabled")]


def test_on_a_crowded_day_the_same_befalls_many() -> None:
    crowd = [told(text, at, "2023-03-14") for at, text in enumerate((*BACKDROP, "The ice broke."), start=10)]
    flew = told("Mohr flew into Sandvik on a chartered plane.", 1, "2023-03-14")
    landed = told("On Tuesday night Mohr landed at the small airport.", 2, "2023-03-14")
    assert pairs(flew, landed, *crowd) == []


def test_arriving_comes_again_on_another_day_of_the_month() -> None:
    flew = told("Mohr flew into Sandvik in March.", 1, MARCH, seen="2023-06-02")
    assert pairs(flew, told("Mohr landed at Sandvik.", 2, "2023-03-14")) == []


def test_who_did_it_is_the_same_person_whatever_else_is_said() -> None:
    stand = told("Mohr, who took the stand in March to deny it all, stared at the floor.", 1, MARCH, seen="2023-06-02")
    evidence = told("Mohr gave evidence for the port.", 2, "2023-03-14")
    elsewhere = told("A friend of Ansa Mohr sold the boat.", 3, "2023-05-02")
    assert pairs(stand, evidence, elsewhere) == [(0, 1, "testified")]


def test_who_did_it_is_somebody_else() -> None:
    stand = told("Mohr, who took the stand in March to deny it all, stared at the floor.", 1, MARCH, seen="2023-06-02")
    evidence = told("Reyes gave evidence for the port.", 2, "2023-03-14")
    elsewhere = told("A friend of Ansa Mohr met Ottoline Reyes.", 3, "2023-05-02")
    assert pairs(stand, evidence, elsewhere) == []


def test_a_deed_that_says_what_it_befell_needs_no_name() -> None:
    plan = told("Schools along the river will open again in March.", 1, MARCH, "planned", seen="2023-02-20")
    back = told("Pupils went back to school.", 2, "2023-03-13")
    assert pairs(plan, back) == [(0, 1, "school again")]


def test_a_deed_alone_on_its_day_needs_nothing_else_in_common() -> None:
    call = told("The Harbour List has called its members onto the streets.", 1, "2023-03-14", "planned")
    crowd = told("At least 9,000 people filled the squares of Sandvik.", 2, "2023-03-14")
    assert pairs(call, crowd) == [(0, 1, "protested")]
    assert pairs(call, crowd, told("Bo Lindqvist flew to Sandvik Bay.", 3, "2023-03-14")) == []
