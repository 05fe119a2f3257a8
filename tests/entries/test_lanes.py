"""Lanes are the few topics that a story has entries for."""

from timeline.entries.lanes import LONGEST_FIRST, OTHER, lanes_of


def test_the_topic_named_most_often_wins() -> None:
    assert lanes_of([("Police arrest mayor", "Police arrested the mayor after a vote.")]) == ["Crime and justice"]


def test_a_shipment_of_metal_is_trade_though_chips_are_made_of_it() -> None:
    entry = ("Tin shipped through third countries", "Tin, a metal used in chips, was shipped despite an export ban.")

    assert lanes_of([entry]) == ["Trade"]


def test_who_died_is_no_disaster_where_a_court_hears_of_it() -> None:
    assert lanes_of([("Doctor charged after singer died", "The singer died; the doctor was charged.")]) == ["Crime and justice"]


def test_nothing_that_any_topic_uses_is_other() -> None:
    assert lanes_of([("It was quiet", "Nobody came.")]) == [OTHER]


def test_an_entry_alone_in_its_topic_joins_its_next_best() -> None:
    entries = [
        ("Parliament votes on the bill", ""), ("Minister resigns", ""), ("President signs the law", ""),
        ("Hospital minister named", ""),
    ]
    assert lanes_of(entries) == ["Politics"] * 4


def test_topics_with_several_entries_each_have_lanes() -> None:
    entries = [("Dam bursts, nine killed", ""), ("Divers find bodies", ""), ("Minister resigns", ""), ("Parliament votes", "")]
    assert lanes_of(entries) == ["Disaster", "Disaster", "Politics", "Politics"]


def test_a_lone_entry_without_topic_goes_to_the_largest_lane() -> None:
    entries = [("Minister resigns", ""), ("Parliament votes", ""), ("It was quiet", "")]
    assert lanes_of(entries) == ["Politics", "Politics", "Politics"]


def test_what_stands_around_is_asked_where_the_evidence_says_nothing() -> None:
    entries = [
        ("Minister resigns", ""), ("Parliament votes", ""), ("It was quiet", "Nobody came.", "The vote was over in parliament."),
        ("Dam bursts, nine killed", ""), ("Divers find bodies", "", "Parliament votes"),
    ]
    assert lanes_of(entries) == ["Politics", "Politics", "Politics", "Disaster", "Disaster"]


def test_the_own_words_of_an_entry_tell_more_than_those_around_it() -> None:
    entries = [("Doctors treat nine patients", ""), ("Nurses give vaccine", "", "", "The court heard the judge and the jury.")]
    assert lanes_of(entries) == ["Health", "Health"]


def test_a_word_that_means_many_things_yields_to_what_is_spoken_of_around_it() -> None:
    sued = [("Author sued in court", ""), ("Judge hears plaintiff", "")]
    played = [("Coach praises striker", ""), ("Goalkeeper joins squad", "")]
    assert lanes_of([*sued, *played, ("Firm seeks transfer", "", "The lawsuit goes to another judge.")])[-1] == "Crime and justice"


def test_what_the_whole_story_is_about_tells_little_of_one_entry() -> None:
    entries = [
        ("Dam cracks", ""), ("Dam emptied", ""), ("Dam reopens", ""), ("Below the dam residents are evacuated", ""),
        ("Rescue boat reaches the dam", ""),
    ]
    assert lanes_of(entries) == ["Energy", "Energy", "Energy", "Disaster", "Disaster"]


def test_entries_that_only_hint_at_a_topic_make_no_lane_of_it() -> None:
    entries = [("Minister resigns", ""), ("Parliament votes", ""), *[("It was quiet", "Nobody came.", "", "", "Two nurses.")] * 2]
    assert lanes_of(entries) == ["Politics", "Politics", OTHER, OTHER]


def test_according_to_somebody_is_no_accord() -> None:
    assert lanes_of([("Lake froze, according to neighbours", "")]) == [OTHER]


def test_a_name_with_union_in_it_is_not_labour() -> None:
    entries = [("Harvest Union wins election", ""), ("Harvest Union leads in parliament", "")]
    assert lanes_of(entries) == ["Politics", "Politics"]


def test_no_story_has_more_than_a_handful_of_lanes() -> None:
    headlines = [
        "Tariff on exports", "Treaty talks", "Police arrest thief", "Troops raid camp", "Quake kills nine", "Bank cuts rates",
        "Airline shareholder", "Union strike", "Protest riot", "Parliament election", "Relief for refugees", "Vaccine for patients",
    ]
    assert len(set(lanes_of([(headline, "") for headline in headlines for _ in range(2)])) - {OTHER}) == 6


def test_no_entries_have_no_lanes() -> None:
    assert lanes_of([]) == []


def test_every_process_looks_for_the_words_in_one_order() -> None:
    words = list(LONGEST_FIRST)

    assert words == sorted(words, key=lambda word: (-len(word), word))
