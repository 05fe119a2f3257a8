"""Which phrase of a sentence dates what, by example; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import PUBLISHED, mention, told
from timeline.articles.clean import clean
from timeline.articles.page import BODY, Block, Page
from timeline.entries.clauses import clauses
from timeline.entries.cores import core
from timeline.entries.following import following_clause
from timeline.entries.told import told_sentences


def test_a_sentence_with_one_date_is_one_clause() -> None:
    text = "The dam at Orrin burst on Tuesday, flooding two villages."
    assert told(text, ("Tuesday", "2031-05-13")) == [(text, "2031-05-13", "happened")]


def test_two_dates_with_a_verb_each_are_two_clauses() -> None:
    text = "The dam burst on Tuesday and the minister resigned on Thursday."
    assert told(text, ("Tuesday", "2031-05-13"), ("Thursday", "2031-05-15")) == [
        ("The dam burst on Tuesday", "2031-05-13", "happened"),
        ("the minister resigned on Thursday.", "2031-05-15", "happened"),
    ]


def test_two_deeds_of_one_day_by_one_who_is_named_once_are_one_clause() -> None:
    text = "The crew docked on Tuesday and unloaded the grain the same evening."
    assert told(text, ("Tuesday", "2031-05-13"), ("the same evening", "2031-05-13")) == [(text, "2031-05-13", "happened")]


def test_what_one_will_do_on_one_day_is_told_as_one() -> None:
    text = "The fair is to open on Monday, and will run from noon to eight."
    assert told(text, ("Monday", "2031-05-19"), ("noon", "2031-05-19")) == [(text, "2031-05-19", "planned")]


def test_two_deeds_of_one_day_are_two_clauses_where_each_has_its_own_subject() -> None:
    text = "The crew docked on Tuesday and the mill bought the grain the same evening."
    assert told(text, ("Tuesday", "2031-05-13"), ("the same evening", "2031-05-13")) == [
        ("The crew docked on Tuesday", "2031-05-13", "happened"),
        ("the mill bought the grain the same evening.", "2031-05-13", "happened"),
    ]


def test_of_a_night_and_its_day_the_day_is_taken() -> None:
    text = "The storm deepened overnight on Tuesday."
    assert told(text, ("overnight", "2031-05-12/2031-05-13"), ("Tuesday", "2031-05-13")) == [(text, "2031-05-13", "happened")]


def test_a_day_written_out_behind_one_that_is_counted_is_the_date() -> None:
    text = "A second wall fell a week later, on 8 May."
    counted = mention(text, "a week later", "2031-05-12/2031-05-18", rule="relative-after")
    (clause,) = clauses(text, 0, len(text), [counted, mention(text, "8 May", "2031-05-08", rule="calendar-day")], PUBLISHED)
    assert clause.mention.edtf == "2031-05-08"


def test_two_dates_of_one_verb_are_one_clause_dated_by_the_first() -> None:
    text = "The dam burst on Tuesday, 13 May."
    assert told(text, ("Tuesday", "2031-05-13"), ("13 May", "2031-05-13")) == [(text, "2031-05-13", "happened")]


def test_the_end_of_a_span_of_accounts_gives_way_to_the_day_of_the_report() -> None:
    text = "The mine said on Tuesday that it earned nine million in the year to April."
    assert told(text, ("Tuesday", "2031-05-13"), ("April", "2031-04")) == [(text, "2031-05-13", "happened")]


def test_how_far_back_a_state_goes_is_no_event() -> None:
    text = "The recall covers every heater sold since the model went on sale in autumn 2030."
    assert told(text, ("autumn 2030", "2030-09/2030-11")) == []


def test_a_relative_clause_cut_out_of_its_sentence_tells_who_did_it() -> None:
    by_it = "The guild of Sele had no plan to review its alert for the lake, which it raised on Tuesday to five."
    assert told(by_it, ("Tuesday", "2031-05-13")) == []
    by_the_mayor = "The guild of Sele had no plan to review the alert for the lake, which the mayor raised on Tuesday to five."
    assert [edtf for _, edtf, _ in told(by_the_mayor, ("Tuesday", "2031-05-13"))] == ["2031-05-13"]


def test_two_days_that_a_preposition_joins_date_one_event() -> None:
    text = "From Tuesday to Thursday 90 millimetres of rain fell on the hills."
    assert told(text, ("Tuesday", "2031-05-13"), ("Thursday", "2031-05-15")) == [(text, "2031-05-13/2031-05-15", "happened")]


def test_until_when_something_can_be_done_is_a_plan() -> None:
    text = "Owners have until 31 May to ask for their money."
    assert told(text, ("31 May", "2031-05-31")) == [(text, "2031-05-31", "planned")]
    assert told("The road was closed until 31 May.", ("31 May", "2031-05-31")) == []


def test_what_was_waved_through_on_a_day_lasted_to_none() -> None:
    text = "Investors waved it through on Tuesday."
    assert told(text, ("Tuesday", "2031-05-13")) == [(text, "2031-05-13", "happened")]
    assert told("The road was closed through Tuesday.", ("Tuesday", "2031-05-13")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Who opened the gates of the dam on Tuesday?",
        "Tuesday: win a cruise on the Orrin!",
        "The offer is 31% above the price on Tuesday.",
        "The mill has 40 hands in spring and 90 on Tuesday.",
    ],
)
def test_questions_prizes_and_states_are_no_events(text: str) -> None:
    assert told(text, ("Tuesday", "2031-05-13")) == []


@pytest.mark.parametrize("text", [
    "In Tuesday's hearing the judge told the miller to mend the weir by Monday.",
    "At Tuesday's meeting the board approved a feast to be held on Monday.",
    "During Tuesday's session the guild rejected the plan to close the mill on Monday.",
    "In Tuesday's second vote they chose a mayor to serve from Monday.",
    "At Tuesday's auction a baker bought the mill that is to open on Monday.",
])
def test_the_day_of_a_gathering_that_opens_a_sentence_is_that_of_what_was_done_there(text: str) -> None:
    found = told(text, ("Tuesday", "2031-05-13"), ("Monday", "2031-05-19"))
    assert found[0][1:] == ("2031-05-13", "happened")


def test_what_was_news_before_is_an_event_all_the_same() -> None:
    text = "The dam burst on Tuesday, as we reported at the time."
    assert told(text, ("Tuesday", "2031-05-13")) == [(text, "2031-05-13", "happened")]


def test_what_someone_is_said_to_have_done_is_an_event() -> None:
    text = "The mayor wrote on Tuesday that we had been warned."
    assert told(text, ("Tuesday", "2031-05-13")) == [(text, "2031-05-13", "happened")]


def test_who_spoke_of_a_plan_and_when_is_an_event_beside_the_plan() -> None:
    text = "Schools will open on 19 May, the ministry said on Thursday."
    assert told(text, ("19 May", "2031-05-19"), ("Thursday", "2031-05-15")) == [
        ("Schools will open on 19 May", "2031-05-19", "planned"), (text, "2031-05-15", "happened"),
    ]


def test_what_was_said_of_a_dated_event_tells_the_event() -> None:
    text = "The agency said on Thursday that imports had risen in April."
    assert told(text, ("Thursday", "2031-05-15"), ("April", "2031-04")) == [("imports had risen in April.", "2031-04", "happened")]


def test_nor_does_an_attribution_at_the_end_tell_more() -> None:
    text = "Imports rose in April, the agency said on Thursday."
    assert told(text, ("April", "2031-04"), ("Thursday", "2031-05-15")) == [("Imports rose in April", "2031-04", "happened")]


def test_a_relative_clause_begins_with_the_name_in_front_of_it() -> None:
    text = "Talks are due on Monday under Ida Brock, who was named mediator on Thursday."
    assert [words for words, _, _ in told(text, ("Monday", "2031-05-19"), ("Thursday", "2031-05-15"))] == [
        "Talks are due on Monday under Ida Brock", "Ida Brock, who was named mediator on Thursday."
    ]


def test_what_is_told_in_the_present_of_a_coming_day_is_a_clause_of_its_own() -> None:
    text = "The board certifies the result on Monday, and Ida Brock takes over on 30 May."
    assert told(text, ("Monday", "2031-05-19"), ("30 May", "2031-05-30")) == [
        ("The board certifies the result on Monday", "2031-05-19", "planned"),
        ("Ida Brock takes over on 30 May.", "2031-05-30", "planned"),
    ]


def test_the_verb_of_an_aside_makes_no_clause_of_what_stands_before_it() -> None:
    text = "Ida Brock was arrested on Tuesday and appeared before a judge on Thursday, who set a hearing for 30 May."
    assert told(text, ("Tuesday", "2031-05-13"), ("Thursday", "2031-05-15"), ("30 May", "2031-05-30")) == [
        ("Ida Brock was arrested on Tuesday", "2031-05-13", "happened"),
        ("appeared before a judge on Thursday", "2031-05-15", "happened"),
        ("set a hearing for 30 May.", "2031-05-30", "planned"),
    ]
    text = "Claims will open on Monday and will be paid before 30 May, the ministry said."
    assert told(text, ("Monday", "2031-05-19"), ("30 May", "2031-05-30")) == [
        ("Claims will open on Monday", "2031-05-19", "planned"),
        ("will be paid before 30 May, the ministry said.", "2031-05-30", "planned"),
    ]


def test_what_was_said_of_a_plan_tells_both() -> None:
    text = "The union said on Thursday that drivers will stop work on Monday."
    assert told(text, ("Thursday", "2031-05-15"), ("Monday", "2031-05-19")) == [
        (text, "2031-05-15", "happened"),
        ("drivers will stop work on Monday.", "2031-05-19", "planned"),
    ]


def test_a_line_of_a_chronicle_needs_no_verb() -> None:
    assert told("• 13 May: second breach in the dam", ("13 May", "2031-05-13"), rule="calendar-day") == [
        ("• 13 May: second breach in the dam", "2031-05-13", "happened")
    ]


def test_a_date_set_before_a_sentence_like_a_label_makes_it_a_line_of_a_chronicle() -> None:
    text = "13 May 2031 The court allows the owner of the dam to keep his licence."
    assert told(text, ("13 May 2031", "2031-05-13"), rule="calendar-day") == [(text, "2031-05-13", "happened")]


@pytest.mark.parametrize(
    ("text", "phrase", "edtf"),
    [
        ("Talks broke down over the weekend.", "the weekend", "2031-05-10/2031-05-11"),
        ("As of Tuesday 31 people had died.", "Tuesday", "2031-05-13"),
        ("Fear rose after the blast of 12 May.", "12 May", "2031-05-12"),
        ("Exports rose 9% in April.", "April", "2031-04"),
        ("He told the court he left the country in April.", "April", "2031-04"),
        ("The ferry was crossing the bay when it sank in April.", "April", "2031-04"),
        ("The baker had left the mill before it burned down in April.", "April", "2031-04"),
        ("The guards closed the gate as he ran for it in April.", "April", "2031-04"),
        ("Ida Brock owned the mine until she sold it in April.", "April", "2031-04"),
        ("The crew left the ship and it sank in April.", "April", "2031-04"),
        ("He ordered an inquiry into the fire of April.", "April", "2031-04"),
        ("The guard had been hired last winter.", "last winter", "2030-12/2031-02"),
        ("The ferry sank twice in April.", "April", "2031-04"),
        ("Two men pleaded not guilty in April.", "April", "2031-04"),
        ("The bank cut its outlook to 12 from 26 on Thursday.", "Thursday", "2031-05-15"),
        ("The bank cut its outlook to 12 from 26 in April.", "April", "2031-04"),
        ("More than 25 boats were turned back on Tuesday.", "Tuesday", "2031-05-13"),
        ("The index rose more than 140 points on Tuesday.", "Tuesday", "2031-05-13"),
        ("The town met a calmer night than usual on Tuesday.", "Tuesday", "2031-05-13"),
        ("The toll rose by 4% with effect from 12 May.", "12 May", "2031-05-12"),
        ("The council imposed a levy of 34 per cent on imported slate last April.", "last April", "2031-04"),
        ("Helpers were slowly arriving in Orrin on Tuesday.", "Tuesday", "2031-05-13"),
        ("On Tuesday she hired a new cook, Tom Aske, who used to bake in Orrin.", "Tuesday", "2031-05-13"),
        ("Helpers were given soup, a dish usually served cold, on Tuesday.", "Tuesday", "2031-05-13"),
    ],
)
def test_what_looks_like_a_limit_or_baseline_and_is_none(text: str, phrase: str, edtf: str) -> None:
    assert told(text, (phrase, edtf)) == [(text, edtf, "happened")]


@pytest.mark.parametrize(
    ("text", "phrase", "edtf", "rule"),
    [
        ("Output fell to 9 from the level of April.", "April", "2031-04", "calendar-month"),
        ("Prices rose 4% from a year earlier.", "a year earlier", "2030-05", "relative-before"),
        ("Calls climbed to 212 a day, from 150 calls in April, as the floods spread.", "April", "2031-04", "calendar-month"),
        ("The mine lost 5 million, compared with the 2 million it had made a year ago.", "a year ago", "2030-05", "relative-before"),
        ("Trade edged up to 44 tonnes, from a low of 38 tonnes the previous month.", "the previous month", "2031-04", "relative-before"),
        ("In our report at the time we wrote that the dam had burst on Thursday.", "Thursday", "2031-05-15", "weekday"),
        ("Sales were higher than in April.", "April", "2031-04", "calendar-month"),
        ("Tourism has fallen since March.", "March", "2031-03", "calendar-month"),
        ("The bridge was built in 1974.", "1974", "1974", "calendar-year"),
        ("It was the worst flood since 2019.", "2019", "2019", "calendar-year"),
        ("“We drove home yesterday and saw it,” she said.", "yesterday", "2031-05-15", "deictic"),
        ("The order came two days after the dam burst.", "two days after", "2031-05-15", "relative-after"),
        ("Parcel Today reported the loss.", "Today", "2031-05-16", "deictic"),
        ("It failed for the third Sunday running.", "Sunday", "2031-05-11", "weekday"),
        ("The town marked the anniversary of 12 May 2001.", "12 May 2001", "2001-05-12", "calendar-day"),
        ("This year's prize was shared.", "This year", "2031", "unit"),
        ("The river in May is a sight.", "May", "2031-05", "calendar-month"),
        ("Work on the dam would last into June.", "June", "2031-06", "calendar-month"),
        ("A grocer has driven to Orrin twice this month.", "this month", "2031-05", "unit"),
        ("The flood would cost 9 million in the last three months of the year.", "the year", "2031", "unit"),
        ("A heater had been left on over the winter.", "the winter", "2030-12/2031-02", "season"),
        ("The town's purse ran dry over the winter.", "the winter", "2030-12/2031-02", "season"),
        ("Repairs to the dam took the rest of the winter.", "the winter", "2030-12/2031-02", "season"),
        ("Tolls changed on Tuesday, as a rule.", "Tuesday", "2031-05-13", "weekday"),
        ("Tom Aske, who used to bake on Tuesday, has come home.", "Tuesday", "2031-05-13", "weekday"),
        ("Ida Brock, who spent the winter on the dam, has come home.", "winter", "2030-12/2031-02", "season"),
        ("They danced where, in the winter, they had marched.", "the winter", "2030-12/2031-02", "season"),
        ("The bank cut the forecast it gave in April.", "April", "2031-04", "calendar-month"),
        ("The bank extended its offer to the end of May.", "the end of May", "2031-05-21/2031-05-31", "calendar-month"),
        ("Sunday will be dry.", "Sunday", "2031-05-18", "weekday"),
        ("The mine named its price ahead of a hearing on Wednesday.", "Wednesday", "2031-05-14", "weekday"),
        ("The treasurer said she had proposed it ahead of the country's Harvest Day on 26 July.", "26 July", "2031-07-26", "calendar-day"),
        ("There is to be a trial over the flood two years ago.", "two years ago", "2029", "distance-ago"),
    ],
)
def test_what_dates_no_event(text: str, phrase: str, edtf: str, rule: str) -> None:
    assert told(text, (phrase, edtf), rule=rule) == []


def test_hours_later_is_the_day_of_the_sentence_before() -> None:
    text = "The minister resigned on Thursday. Hours later the cabinet named Ida Brock."
    before = clauses(text, 0, 34, [mention(text, "Thursday", "2031-05-15")], PUBLISHED)[0]
    follows = following_clause(text, 35, len(text), before, PUBLISHED)
    assert follows is not None
    assert (text[follows.start : follows.end], follows.mention.edtf, follows.mention.reason) == (
        "Hours later the cabinet named Ida Brock.",
        "2031-05-15",
        "“Hours later”: it follows on “Thursday” in the sentence before, so the same day is meant. “Thursday” is read so.",
    )


@pytest.mark.parametrize(
    ("text", "phrase", "told_by_it"),
    [
        ("13 May: the dam bursts again", "13 May", "the dam bursts again"),
        ("When the dam burst on Tuesday, nobody had been warned.", "Tuesday", "the dam burst on Tuesday"),
        ("The office, which opened an inquiry last week, would not comment.", "last week", "The office opened an inquiry last week"),
        ("The accord, signed on Tuesday, ends the war.", "Tuesday", "The accord signed on Tuesday"),
        ("Its head, Ida Brock, who was dismissed on Tuesday, said nothing.", "Tuesday", "Ida Brock was dismissed on Tuesday"),
        ("The letter, dated Tuesday, asked for more time.", "Tuesday", "The letter, dated Tuesday, asked for more time."),
        ("Divers looked at a rusty steel gate that was replaced on Tuesday.", "Tuesday", "a rusty steel gate was replaced on Tuesday"),
        ("One of them is in Orrin, where a wall fell on Tuesday.", "Tuesday", "a wall fell on Tuesday."),
        ("By the time the mine shut on Tuesday, nine men had died.", "Tuesday", "the mine shut on Tuesday"),
        ("All plans since 1995 will be published on Tuesday.", "Tuesday", "All plans since 1995 will be published on Tuesday."),
        ("She left the party after it lost the vote on Tuesday.", "Tuesday", "it lost the vote on Tuesday."),
        ("Officials said that the dam burst on Tuesday.", "Tuesday", "the dam burst on Tuesday."),
        ("Police said that they knew and that the dam burst on Tuesday.", "Tuesday", "the dam burst on Tuesday."),
        ("It asked how thieves who broke in on Tuesday got a key.", "Tuesday", "thieves broke in on Tuesday"),
        (
            "Crowds sang for the men who dug the mine ages ago at a feast on Tuesday.", "Tuesday",
            "Crowds sang for the men who dug the mine ages ago at a feast on Tuesday.",
        ),
        ("The dam burst on Tuesday after a storm.", "Tuesday", "The dam burst on Tuesday after a storm."),
        ("The man who had checked it was jailed on Tuesday.", "Tuesday", "The man who had checked it was jailed on Tuesday."),
        (
            "The sale failed on Tuesday after talks on a loan that could have kept the mill open.", "Tuesday",
            "The sale failed on Tuesday after talks on a loan that could have kept the mill open.",
        ),
        ("As many as nine people died on Tuesday, officials said.", "Tuesday", "As many as nine people died on Tuesday, officials said."),
    ],
)
def test_the_words_that_a_phrase_dates(text: str, phrase: str, told_by_it: str) -> None:
    assert core(text, phrase) == told_by_it


def test_wrapped_lines_are_put_together_and_datelines_left_out() -> None:
    text = (
        "ORRIN, May 13 (NPA) — The dam above the town of Orrin\nburst on Tuesday. Two villages\nwere flooded.\n\n"
        "Nobody was hurt in the flood, the mayor of the town said."
    )
    [blocks] = clean([Page("dam", text)])
    assert [text[start:end] for start, end in told_sentences(text, blocks)] == [
        "The dam above the town of Orrin\nburst on Tuesday.", "Two villages\nwere flooded.",
        "Nobody was hurt in the flood, the mayor of the town said.",
    ]


def test_what_runs_on_without_a_stop_is_no_sentence() -> None:
    text = "on Friday " * 300
    assert told_sentences(text, [Block(0, len(text), BODY, "")]) == []


@pytest.mark.parametrize(("text", "phrase"), [
    ("Every dry season, from April on, the pump fails.", "April"),
    ("Before the flood, 40 tonnes a week in April was normal.", "April"),
    ("The talks broke up, dashing hopes that the dam would be mended before Whitsun.", "Whitsun"),
    ("The mill is to open again, provided that the ban imposed by the council is lifted by Tuesday.", "Tuesday"),
    ("Some owners wonder whether the mill can be kept warm on Tuesday.", "Tuesday"),
    ("She refused to say whether the mill would be sold on Tuesday.", "Tuesday"),
    ("Sales rose to 90 tonnes, from 40 tonnes in April, the ministry said.", "April"),
])
def test_what_is_usual_hoped_for_in_vain_doubted_or_only_a_condition_is_no_event(text: str, phrase: str) -> None:
    assert told(text, (phrase, "2031-04")) == []
