"""Pronouns that open a headline, by example."""

import pytest

from timeline.entries.pronouns import named_further_up, speaker_as_subject, subject_kept, subject_meant, with_subject


@pytest.mark.parametrize(
    ("words", "before", "expected"),
    [
        ("It received nine reports", "The agency opened an inquiry.", "The agency received nine reports"),
        ("She resigned over the dam", "Ida Brock had run the ministry for years.", "Ida Brock resigned over the dam"),
        ("They demand nine million", "Fourteen families went to court.", "Fourteen families demand nine million"),
        ("It received nine reports", "Two agencies opened an inquiry.", ""),
        ("She resigned over the dam", "The ministry was searched.", ""),
        ("They demand nine million", "The company went to court.", ""),
        ("It received nine reports", "She had opened an inquiry.", ""),
        ("It received nine reports", "“The agency is at work,” Ida Brock said.", ""),
        ("She opened an inquiry", "“The agency is at work,” the prosecutor Ida Brock said.", "The prosecutor Ida Brock opened an inquiry"),
        ("She was held at home", "Police charged the former owner, Ida Brock, with fraud.", "Ida Brock was held at home"),
        ("She was held at home", "The receiver, lawyer Ida Brock, spoke for an hour.", "Ida Brock was held at home"),
        ("She had gone for a walk", "Lenz, 54, was suspended after Ida Brock died.", ""),
        ("They lifted the blockade", "Fishermen from Elm Point had shut the port.", "Fishermen from Elm Point lifted the blockade"),
        ("She was held at home", "Police charged the owner, Ida Brock, and her aide, Ivo Lenz, with fraud.", ""),
        ("He had played for an hour", "Lenz, 31, hurt his knee.", "Lenz had played for an hour"),
        ("He had played for an hour", "Lenz hurt his knee.", ""),
        ("It is now set for June", "The agency put off the launch.", ""),
        ("It was raised in June", "The ferry sank off Harn.", "The ferry was raised in June"),
        ("She was released on bail", "Inspector Ida Brock told the court that the accused had been held at home.", ""),
        ("She was released on bail", "Ida Brock’s lawyer spoke for an hour.", ""),
        ("She turned 35", "Brock, 34, lost her father.", "Brock turned 35"),
        ("She may appeal", "Chairman Sir Ivo Lenz had no comment.", ""),
        ("She plans to sell", "The mill kept nine, its owner Ida Brock said.", "Its owner Ida Brock plans to sell"),
        ("He was asked to leave", "The play, first shown on Channel Orrin, won a prize.", ""),
        ("They were released", "Police arrested three men.", ""),
        ("They were closed", "All nine branches will reopen as offices of Telvia.", "All nine branches were closed"),
        ("It will be led by Ida Brock", "The council agreed to set up a commission on the dam.", "A commission will be led by Ida Brock"),
        ("It will be led by Ida Brock", "The council met the owners of the mill.", "The council will be led by Ida Brock"),
        ("It should have been Friday", "The band played until it rained.", ""),
        ("It raised nine million", "Telvia laid off a third of its staff.", "Telvia raised nine million"),
        ("He entered the prison", "The man from Orrin was arrested in May.", "The man from Orrin entered the prison"),
        ("She opened the gates", "So Ida Brock on Tuesday called the council.", "Ida Brock opened the gates"),
        ("It is understood nobody died", "The agency opened an inquiry.", ""),
        ("It is Orrin’s first", "The agency opened an inquiry.", ""),
        ("It took nine days", "The agency opened an inquiry.", ""),
        ("The dam burst", "The agency opened an inquiry.", ""),
        ("Its captain was held", "The ferry sank on Tuesday.", "The ferry’s captain was held"),
        ("Her lawyer said no", "Ms. Ida Brock has not come.", "Ms. Ida Brock’s lawyer said no"),
        ("Its terms were published", "The agency opened an inquiry.", ""),
        ("Its captain was held", "The ferry was bought by the port.", ""),
        ("Its captain was held", "The Orrin ferry sank on Tuesday.", ""),
        ("It sank off Harn", "At 7.20 a.m. on Tuesday the ferry left the port.", "The ferry sank off Harn"),
        ("It reopened in May", "The roof of the mill was torn off.", ""),
        ("It said no", "The minister opened an inquiry.", ""),
        ("It said no", "The ministry’s lawyer spoke for an hour.", ""),
        ("She was swept away", "The body of a young woman was found.", ""),
        ("She went to Harn", "The Orrin Commission paid for nine pumps.", ""),
        ("She went to Harn", "The lawyer of Ida Brock spoke for an hour.", ""),
        ("He signed on Friday", "City agreed a fee of nine million. Orrin City", ""),
        ("It burst", "", ""),
    ],
)
def test_the_subject_of_the_sentence_before_where_it_agrees(words: str, before: str, expected: str) -> None:
    assert with_subject(words, before) == expected


def test_a_pronoun_is_named_from_further_up_where_the_sentences_go_on_with_it() -> None:
    up = ["She had warned the owner.", "Ida Brock had run the ministry for years."]
    assert named_further_up("She resigned over the dam", up) == "Ida Brock resigned over the dam"
    assert named_further_up("She resigned over the dam", ["The dam burst.", *up]) == "Ida Brock resigned over the dam"
    assert named_further_up("She resigned over the dam", ["Her successor was ill.", *up]) == ""
    assert named_further_up("She was charged", up) == ""
    assert subject_meant("She resigned and ", up) == "Ida Brock"
    assert subject_meant("Ida Brock said that the dam was weak and ", up) == ""
    assert named_further_up("It went for nine", ["On Friday it heard the staff.", "The board met."]) == "The board went for nine"
    assert named_further_up("It went for nine", ["It took two days.", "The board met."]) == ""


def test_a_surname_is_taken_for_someone_whom_the_page_names_in_full() -> None:
    up = ["Lenz scored nine goals."]
    assert named_further_up("He moved to Harn", up, "Bid for Ivo Lenz thrown out") == "Lenz moved to Harn"
    assert named_further_up("He moved to Harn", up, "Bid of Real Lenz thrown out") == ""


def test_who_said_it_is_meant_unless_the_sentence_before_told_of_somebody() -> None:
    said = "Ida Brock said that "
    assert speaker_as_subject("She had resigned", said, ["The dam was weak."]) == "Ida Brock had resigned"
    assert speaker_as_subject("She had resigned", said, ["The treasurer left on Monday."]) == ""
    further_up = ["The dam was weak.", "Ida Brock had run the ministry for years."]
    assert speaker_as_subject("She had resigned", "She said yesterday that ", further_up) == "Ida Brock had resigned"


@pytest.mark.parametrize(
    ("words", "told", "expected"),
    [
        ("it was shut for repairs", "The mill had made nine tons before ", "The mill was shut for repairs"),
        ("she heard the news", "Ida Brock, whose parents had died, broke down when ", "Ida Brock heard the news"),
        ("they were fined in May", "The Rovers have not won since ", "The Rovers were fined in May"),
        ("it sold the pumps", "Brock has said no, but the owner’s hand is weaker since ", ""),
        ("it sold the pumps", "The town said that the mill had been shut since ", ""),
    ],
)
def test_a_clause_in_the_same_sentence_goes_on_with_its_subject(words: str, told: str, expected: str) -> None:
    assert subject_kept(words, told) == expected


@pytest.mark.parametrize(("before", "around", "expected"), [
    ("The 34-year-old Brock lives in Harn.", "Ida Brock won gold.", "Brock plans to swim"),
    ("“I cannot wait,” Brock wrote in May.", "Ida Brock won gold.", "Brock plans to swim"),
    ("“I cannot wait,” Brock wrote in May.", "", ""),
])
def test_a_surname_that_the_page_explains(before: str, around: str, expected: str) -> None:
    assert with_subject("She plans to swim", before, around) == expected
