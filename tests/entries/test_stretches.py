"""Which of several phrases dates a clause, and where the clause begins, by example; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import PUBLISHED, mention, told
from timeline.entries.clauses import clauses

LAST_WEEK = ("last week", "2031-05-05/2031-05-11")
TUESDAY, THURSDAY, MONDAY = ("Tuesday", "2031-05-13"), ("Thursday", "2031-05-15"), ("Monday", "2031-05-19")


@pytest.mark.parametrize(
    ("text", "phrases", "edtf"),
    [
        ("The parents of a girl killed in a landslide in April sued the mine on Tuesday.", [("April", "2031-04"), TUESDAY], "2031-05-13"),
        ("The winner of the race in April was arrested on Tuesday.", [("April", "2031-04"), TUESDAY], "2031-05-13"),
        ("Ida Brock, the last runner from the race in April, was led out on Tuesday.", [("April", "2031-04"), TUESDAY], "2031-05-13"),
        ("The captain of the ferry from the wreck of April said so on Tuesday.", [("April", "2031-04"), TUESDAY], "2031-05-13"),
        ("Two guards at the gate in the riot of April were charged on Tuesday.", [("April", "2031-04"), TUESDAY], "2031-05-13"),
        ("The inquiry of the judge into the fire at the mill in April will end on Monday.", [("April", "2031-04"), MONDAY], "2031-05-19"),
        ("A tug built in April was sold in Orrin on Tuesday.", [("April", "2031-04"), TUESDAY], "2031-05-13"),
        ("The dam burst in April and the mine on Tuesday.", [("April", "2031-04"), TUESDAY], "2031-04"),
        ("Figures published on Tuesday showed that fewer ships called in April.", [TUESDAY, ("April", "2031-04")], "2031-05-13"),
        ("The mine on Tuesday rejected last month's offer.", [TUESDAY, ("last month", "2031-04")], "2031-05-13"),
        ("After last month's fire the mine was shut on Tuesday.", [("last month", "2031-04"), TUESDAY], "2031-05-13"),
        ("Talks that began on Tuesday ended on Thursday without a deal.", [TUESDAY, THURSDAY], "2031-05-15"),
        ("The mill that it bought in April closed on Tuesday.", [("April", "2031-04"), TUESDAY], "2031-05-13"),
        ("A probe that was launched in April reached the comet on Tuesday.", [("April", "2031-04"), TUESDAY], "2031-05-13"),
        ("After talks on Tuesday the union told its members on Thursday to go back.", [TUESDAY, THURSDAY], "2031-05-15"),
        ("The assembly that was to meet on Monday has been put off to 30 May.", [MONDAY, ("30 May", "2031-05-30")], "2031-05-30"),
        ("The talks that were to be held on Monday were called off on Tuesday.", [MONDAY, TUESDAY], "2031-05-13"),
        ("A strike planned for Monday was called off on Tuesday.", [MONDAY, TUESDAY], "2031-05-13"),
        ("The vote due on Monday in the hall has been put off by her until 30 May.", [MONDAY, ("30 May", "2031-05-30")], "2031-05-30"),
        ("The school dropped the June tests last week.", [("June", "2031-06"), LAST_WEEK], "2031-05-05/2031-05-11"),
        ("The 8 May concert in Sele was announced by the duke on Tuesday.", [("The 8 May", "2030-05-08"), TUESDAY], "2031-05-13"),
        ("The town went to court last week, filing a claim in Orrin on 8 May.", [LAST_WEEK, ("8 May", "2031-05-08")], "2031-05-08"),
        ("The union met on Tuesday to end its walkout as planned on Thursday.", [TUESDAY, THURSDAY], "2031-05-13"),
        ("The mayor resigned last week, on 8 May.", [LAST_WEEK, ("8 May", "2031-05-08")], "2031-05-08"),
        ("The mayor resigned last week, citing a vote on 2 May.", [LAST_WEEK, ("2 May", "2031-05-02")], "2031-05-05/2031-05-11"),
    ],
)
def test_the_phrase_that_belongs_to_the_main_verb_dates_the_clause(text: str, phrases: list[tuple[str, str]], edtf: str) -> None:
    assert [day for _, day, _ in told(text, *phrases)] == [edtf]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The fair opened on Tuesday and was shut as expected on Thursday.", "was shut as expected on Thursday."),
        ("The pool reopened on Tuesday and it closed as previously planned on Thursday.", "it closed as previously planned on Thursday."),
        ("The union met on Tuesday and voted as forecast on Thursday to go back.", "voted as forecast on Thursday to go back."),
        ("The dam burst on Tuesday as the council met on Thursday.", "the council met on Thursday."),
    ],
)
def test_as_expected_stays_with_its_verb(text: str, second: str) -> None:
    assert [words for words, _, _ in told(text, TUESDAY, THURSDAY)][1:] == [second]


@pytest.mark.parametrize(
    ("text", "phrases", "described"),
    [
        ("A law passed in April will take effect on Monday.", [("April", "2031-04"), MONDAY], "A law passed in April"),
        ("The man arrested on Tuesday will appear in court on Monday.", [TUESDAY, MONDAY], "The man arrested on Tuesday"),
        ("The drug approved in April will go on sale on Monday.", [("April", "2031-04"), MONDAY], "The drug approved in April"),
        ("The truce signed on Thursday will begin on Monday.", [THURSDAY, MONDAY], "The truce signed on Thursday"),
        ("Miners sent home on Tuesday will be back on Monday.", [TUESDAY, MONDAY], "Miners sent home on Tuesday"),
        ("The keeper injured on Thursday will undergo surgery on Monday.", [THURSDAY, MONDAY], "The keeper injured on Thursday"),
    ],
)
def test_what_will_be_done_by_what_something_was_done_to_has_its_own_day(
    text: str, phrases: list[tuple[str, str]], described: str
) -> None:
    assert told(text, *phrases) == [(described, phrases[0][1], "happened"), (text, "2031-05-19", "planned")]


def test_two_verbs_of_one_sentence_have_a_date_each() -> None:
    text = "About 900 miners marched against longer hours on Tuesday, and their union has called a walkout for Monday."
    assert told(text, TUESDAY, MONDAY) == [
        ("About 900 miners marched against longer hours on Tuesday", "2031-05-13", "happened"),
        ("their union has called a walkout for Monday.", "2031-05-19", "planned"),
    ]


@pytest.mark.parametrize(
    ("text", "phrases", "expected"),
    [
        (
            "The fair opens on Monday and closes on 30 May.", [MONDAY, ("30 May", "2031-05-30")],
            ["The fair opens on Monday", "closes on 30 May."],
        ),
        (
            "It plans to sell its yard on Monday and to open a new one on 30 May.", [MONDAY, ("30 May", "2031-05-30")],
            ["It plans to sell its yard on Monday", "to open a new one on 30 May."],
        ),
        (
            "A raft was found on Tuesday, and on Thursday the body of her mate washed up.", [TUESDAY, THURSDAY],
            ["A raft was found on Tuesday", "on Thursday the body of her mate washed up."],
        ),
        (
            "The mayor resigned last week, citing a fire that began on 8 May.", [LAST_WEEK, ("8 May", "2031-05-08")],
            ["The mayor resigned last week, citing a fire", "a fire that began on 8 May."],
        ),
        (
            "It rained on Tuesday and on Thursday and stopped.", [TUESDAY, THURSDAY],
            ["It rained on Tuesday", "It rained on Tuesday and on Thursday and stopped."],
        ),
        (
            "The rations brought in before April were lifted on Tuesday.", [("April", "2031-04"), TUESDAY],
            ["The rations brought in before April were lifted on Tuesday."],
        ),
        (
            "The court heard on Thursday that he had been drinking on Tuesday.", [THURSDAY, TUESDAY],
            ["The court heard on Thursday that he had been drinking on Tuesday."],
        ),
        ("She has been laid up since Tuesday, when her engine failed.", [TUESDAY], ["her engine failed."]),
        ("The bank dropped the sale that it had announced on Tuesday.", [TUESDAY], []),
        ("The union called off a strike planned for Monday.", [MONDAY], []),
    ],
)
def test_where_each_clause_begins_and_ends(text: str, phrases: list[tuple[str, str]], expected: list[str]) -> None:
    assert [words for words, _, _ in told(text, *phrases)] == expected


@pytest.mark.parametrize(("text", "phrases"), [
    ("Police said on Thursday a man seized in April was freed on Tuesday.", [THURSDAY, ("April", "2031-04"), TUESDAY]),
    ("A spokesman said on Thursday the pipe burst on Tuesday.", [THURSDAY, TUESDAY]),
    ("A spokesman told the town on Thursday that the pipe had burst on Tuesday.", [THURSDAY, TUESDAY]),
])
def test_that_it_was_said_on_another_day_is_told_beside_it(text: str, phrases: list[tuple[str, str]]) -> None:
    assert [(words, day) for words, day, _ in told(text, *phrases)][0] == (text, "2031-05-15")
    assert [day for _, day, _ in told(text, *phrases)] == ["2031-05-15", "2031-05-13"]


def test_of_the_first_day_only_the_noun_before_it_is_told() -> None:
    text = "On Tuesday's list the miller who was arrested in April will stand trial on Monday."
    assert told(text, ("April", "2031-04"), MONDAY) == [
        ("the miller who was arrested in April", "2031-04", "happened"), (text, "2031-05-19", "planned"),
    ]


def test_two_days_of_one_verb_are_not_cut_apart() -> None:
    text = "Drivers will stop work on Monday, 19 May, and Tuesday, 20 May, and be back a day later."
    assert told(text, ("Monday, 19 May", "2031-05-19"), ("Tuesday, 20 May", "2031-05-20")) == [(text, "2031-05-19/2031-05-20", "planned")]


def test_a_comma_that_ends_an_apposition_opens_no_clause() -> None:
    text = "Ferries were to have resumed on Tuesday but the new boat, the Orrin Star, failed a test on Thursday."
    assert told(text, TUESDAY, THURSDAY) == [
        ("Ferries were to have resumed on Tuesday", "2031-05-13", "planned"),
        ("the new boat, the Orrin Star, failed a test on Thursday.", "2031-05-15", "happened"),
    ]


def test_what_is_told_of_a_noun_begins_with_the_noun() -> None:
    text = "The mine agreed on Thursday to drop the case that was to be heard on Monday."
    assert [words for words, _, _ in told(text, THURSDAY, MONDAY)] == [
        "The mine agreed on Thursday to drop the case", "the case that was to be heard on Monday."
    ]


@pytest.mark.parametrize(
    ("text", "phrase", "edtf", "expected"),
    [
        ("The owner did not tell the town until Tuesday.", *TUESDAY, ("2031-05-13", "happened")),
        ("Nobody was let in until Tuesday.", *TUESDAY, ("2031-05-13", "happened")),
        ("The plan, tabled on Tuesday after talks, would have kept two pits open.", *TUESDAY, ("2031-05-13", "happened")),
        ("The plan would have kept two pits open on Tuesday.", *TUESDAY, None),
        ("Trams were back on the streets on Tuesday.", *TUESDAY, ("2031-05-13", "happened")),
        ("The streets were dry on Tuesday.", *TUESDAY, None),
        ("Nine died when a boiler blew up on 26 April last year.", "26 April last year", "2030-04-26", ("2030-04-26", "happened")),
        ("The overnight lending rate was raised to 9 per cent.", "overnight", "2031-05-15/2031-05-16", None),
        ("The mayor presented a plan that closes two mines in 2032.", "2032", "2032", None),
        ("The mayor will close two mines in 2032.", "2032", "2032", ("2032", "planned")),
        ("Nine hundred people marched against the mayor in Orrin on Tuesday.", *TUESDAY, ("2031-05-13", "happened")),
        ("Traders price in one more rise by the end of the year, said Ivo Lenz.", "the end of the year", "2030-12", None),
        ("Collections on Monday", *MONDAY, None),
        ("The dam will be mended over the summer.", "the summer", "2031-06/2031-08", ("2031-06/2031-08", "planned")),
        ("“The mine is shut. Today I feel ten feet tall,” the miner said.", "Today", "2031-05-16", None),
    ],
)
def test_what_a_phrase_makes_of_its_clause(text: str, phrase: str, edtf: str, expected: tuple[str, str] | None) -> None:
    assert [(day, how) for _, day, how in told(text, (phrase, edtf))] == ([expected] if expected else [])


FIRST = ("16 May", "2031-05-16")


def test_a_subject_of_two_stays_whole() -> None:
    text = "A clerk sued the mine on Tuesday and the cook and the mate were freed on Thursday, hours after the court met on Tuesday."
    assert [words for words, _, _ in told(text, TUESDAY, THURSDAY)] == [
        "A clerk sued the mine on Tuesday", "the cook and the mate were freed on Thursday, hours after the court met on Tuesday.",
    ]


@pytest.mark.parametrize(
    ("text", "phrases", "expected"),
    [
        (
            "Update, 16 May: The harbour master stepped down on Thursday.", [FIRST, THURSDAY],
            ("The harbour master stepped down on Thursday.", "2031-05-15", "happened"),
        ),
        (
            "Update, 20 May: The harbour master stepped down on Monday.", [("20 May", "2031-05-20"), ("Monday", "2031-05-12")],
            ("The harbour master stepped down on Monday.", "2031-05-19", "happened"),
        ),
        (
            "Correction, 16 May: The ferry will sail on Monday.", [FIRST, MONDAY],
            ("The ferry will sail on Monday.", "2031-05-19", "planned"),
        ),
        (
            "Added 20 May: The harbour master stepped down on Monday.", [("20 May", "2031-05-20"), ("Monday", "2031-05-12")],
            ("The harbour master stepped down on Monday.", "2031-05-19", "happened"),
        ),
        ("Update, 16 May: The harbour master is free.", [FIRST], ("The harbour master is free.", "2031-05-16", "happened")),
    ],
)
def test_a_label_before_a_sentence_dates_it_only_where_nothing_else_does(
    text: str, phrases: list[tuple[str, str]], expected: tuple[str, str, str]
) -> None:
    assert told(text, *phrases) == [expected]


@pytest.mark.parametrize(("text", "open_phrase", "phrase"), [
    ("Sele kept a national day of mourning on 13 May.", "national day", "13 May"),
    ("The mill marked the harvest festival with a fair on 13 May.", "the harvest festival", "13 May"),
    ("The council named a public holiday in the square on 13 May.", "a public holiday", "13 May"),
    ("The duke opened the new year of the guild on 13 May.", "the new year", "13 May"),
    ("The bakers began their day of rest early on 13 May.", "day", "13 May"),
])
def test_a_day_that_is_known_dates_before_one_that_nobody_can_place(text: str, open_phrase: str, phrase: str) -> None:
    mentions = [mention(text, open_phrase, "", rule="holiday"), mention(text, phrase, "2031-05-13", rule="calendar-day")]
    assert [clause.mention.edtf for clause in clauses(text, 0, len(text), mentions, PUBLISHED, unplaced=True)] == ["2031-05-13"]
