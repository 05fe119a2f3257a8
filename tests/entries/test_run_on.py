"""Headlines and the words below pictures that run on into the sentence behind them: where that begins."""

import pytest

from timeline.articles.page import BODY, Block
from timeline.entries.run_on import behind_run_on
from timeline.entries.told import told_sentences

# What runs on stands before the stroke.
RUN_ON = [
    "The miller of Sele faces a fine if convicted | The miller has been charged with watering flour.",
    "Children pulled from the rubble of Sele | An 11-year-old girl has been pulled from the ruins of a school.",
    "The ice holds for now | A Lowmark court has closed the lake to skaters until further notice.",
    "Flour floods the lower town | Dozens of bakers have left their shops by boat.",
    "Millers wait outside the court | More than forty sacks of flour have been seized in Sele.",
    "The mayor spoke of it on his walk | The mayor has dismissed as “flour” what the millers claim.",
    "The ferry is manned by thirty volunteers | Lowmark ferries have begun to carry flour to the flooded town.",
    "The mayor is in Sele to see the ice | When the dam broke on Tuesday he was at home in bed.",
    "Herald weather | The frozen lake lies in the sun | A man has been pulled from the ice of the lake.",
    "The mayor is said to have seen the ice break when he woke last month | The Sele mill of his brother has been searched by the guild.",
    "The miller fell ill in June | Ansa Mohr's shop has been sold to a brewer of Lowmark.",
    "Mayor Mohr: “There is no need to buy all the flour” | Lowmark mayor Ansa Mohr has said that the mills will run.",
    "Miller decides not to speak Guild officers say they will call no witness | Master Ansa Mohr has told the guild he will not speak.",
    "Skaters end search Ansa Mohr fell when the ice cracked | Skaters from Sele have come home with tales of the flood.",
    "Mr Mohr thought the price of flour was low | Lowmark mayor Ida Brock has bought a thousand sacks.",
    "Flour runs out The guild was shown the mill in June 2029 | Bakers are heading for Sele. Some bakers walk.",
    "The guild has spoken up for the miller | Bakers of Sele are to pay for the flour, which bakers call unfair.",
    "Ansa Mohr lost the mill in 2029 | Ansa Mohr was warned of the flood by a skater.",
    "Ansa Mohr spoke to a film crew on Thursday | Mayor Ida Brock, who was fined for skating, has opened the lake.",
    "Ansa Mohr spoke to Ida Brock for a film, which was shown last night | Mayor Ansa Mohr, who was fined in May, has sold her mill.",
    "Ida Brock said the ice had been “too thin” | A skater who fell through it was calm.",
]
WHOLE = [
    "A report by The Sele Herald has told the story of the mill in full.",
    "Influenza A has been found in the henhouses of three farms near Sele.",
    "Pupils of Year Seven have been sent home from the school of Sele.",
    "Officials fear former miller Ansa Mohr has died in the flooded lower town.",
    "The council said Lowmark millers have been asked to hand in their keys.",
    "The man who opened The Sele Inn has sold it to the brewers of Lowmark.",
    "The town hall of the old quarter of Upper Lowmark has been sold to a brewer.",
    "When the ice broke the mayor of Sele has said he was at home in bed.",
    "Lowmark and the World Flour Board have agreed on the price of a sack.",
    "She sang in the musical This Is It, which has been shown in Sele for years.",
    "The runner He Ping has won the race to Lowmark for the third time.",
    "The mayor said A millers' guild has been founded in Sele.",
    "She won A Night in Sele twice.",
    "Skaters who came after he became the first Lowmark mayor known to skate have left.",
    "The guild's May Day market has been called off all over Lowmark.",
    "The skater fell on the ice of frozen Upper Lowmark Lake and broke an arm.",
    "The mayor has been asked by former miller Ansa Mohr for a sack of flour, and miller Mohr was refused.",
    "She told the court Ansa Mohr was at home, and Ansa Mohr was fined.",
    "The guild that bought the mill said Bakers of Sele were to pay, and the bakers did.",
    "Those who heard “The Ice of Sele” Lowmark brewers have played for years wept.",
]


@pytest.mark.parametrize("drawn", RUN_ON)
def test_a_sentence_begins_behind_what_runs_on_into_it(drawn: str) -> None:
    before, told = drawn.rsplit(" | ", 1)
    text = f"{before.replace(' | ', ' ')} {told}"
    assert text[behind_run_on(text, 0, len(text)) :] == told


@pytest.mark.parametrize("text", WHOLE)
def test_capitals_amid_a_sentence_begin_none(text: str) -> None:
    assert behind_run_on(text, 0, len(text)) == 0


def test_in_the_opening_what_runs_on_is_left_out_and_further_down_it_is_a_sentence() -> None:
    text = "Flour floods the town A dam has broken above the mill. Rain fell. Millers stand outside When the dam broke, nobody was at home."
    assert [text[start:end] for start, end in told_sentences(text, [Block(0, len(text), BODY, "")])] == [
        "A dam has broken above the mill.", "Rain fell.", "Millers stand outside", "When the dam broke, nobody was at home.",
    ]


def test_a_verb_far_behind_a_capital_makes_no_sentence_of_what_stands_between() -> None:
    far = "The mayor spoke of it on his walk The " + "old " * 50 + "mayor has gone."
    assert behind_run_on(far, 0, len(far)) == 0
