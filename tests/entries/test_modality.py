"""What is a verb, and what it makes of a dated phrase; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import PUBLISHED, mention
from timeline.entries.clauses import clauses
from timeline.entries.modality import has_main_verb


def how(text: str, phrase: str, edtf: str) -> tuple[str, bool] | None:
    """The modality of the one clause of a sentence, and whether it tells that something was said."""
    found = clauses(text, 0, len(text), [mention(text, phrase, edtf, rule="calendar-month")], PUBLISHED)
    return (found[0].modality, found[0].statement) if found else None


@pytest.mark.parametrize(
    ("text", "phrase", "edtf", "expected"),
    [
        ("The dam burst on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The mayor was arrested on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The mayor underwent an operation on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("Judges withheld the names of the jurors on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The firm resold its mill to a rival on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("Troops retook the harbour on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("Ida Brock outran her rivals on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The envoys rewrote the treaty on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The village was overrun by the flood on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The dam re-opened on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The Sele-based, guild-owned mill may shut on Monday.", "Monday", "2031-05-19", ("possible", False)),
        ("The mayor on Tuesday denied the charge.", "Tuesday", "2031-05-13", ("happened", True)),
        ("The mill had to shut its gates in April.", "April", "2031-04", ("happened", False)),
        ("The mill had to be sold by Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("The guard was hired to watch the mill in April.", "April", "2031-04", ("happened", False)),
        ("The mayor was warned on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("They called on him to resign on Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("Parliament backed the bill by 96 votes to 81 in April.", "April", "2031-04", ("happened", False)),
        ("The board voted by seven to two on Friday to shut the pit for good.", "Friday", "2031-05-16", ("happened", False)),
        ("The board agreed by seven votes to two on Friday to shut it.", "Friday", "2031-05-16", ("happened", False)),
        ("The board will meet in the old hall on Friday to shut the pit.", "Friday", "2031-05-16", ("planned", False)),
        ("There will be none in June.", "June", "2031-06", None),
        ("On Friday the hall was cold: the boiler does not run at night.", "Friday", "2031-05-16", None),
        ("All boilers must be electric by 2035.", "2035", "2035", None),
        ("The mill will close by 2035.", "2035", "2035", ("planned", False)),
        ("She wants it done before the winter is over.", "the winter", "2031-12/2032-02", None),
        ("The mine earned nine million in the year to April.", "April", "2031-04", ("happened", False)),
        ("Two wagons had been stolen in April.", "April", "2031-04", ("happened", False)),
        ("The court will hear the case on Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("The case is due to be heard on Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("The council meets on Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("The council plans to vote in June.", "June", "2031-06", ("planned", False)),
        ("The mine could close by June.", "June", "2031-06", ("possible", False)),
        ("Talks raised the prospect of a truce in June.", "June", "2031-06", ("possible", False)),
        ("Trains were to be stopped on Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("By the time the mine agreed to close nine pits in May, two men were dead.", "May", "2031-05", ("happened", False)),
        ("The mine agreed to close nine pits in May.", "May", "2031-05", ("planned", False)),
        ("Ferries were to have resumed on Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("Donors offered nine million to rebuild the dam on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The court ordered the owners to leave by Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("The first hearing did not take place on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The company did not answer and was not reached by Tuesday.", "Tuesday", "2031-05-13", None),
        ("The owners had not been told on Tuesday.", "Tuesday", "2031-05-13", None),
        ("Miners and clerks were not paid on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The mayor did not speak on Tuesday.", "Tuesday", "2031-05-13", None),
        ("Guards at the mill used dogs on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("Dogs were used at the mill on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The mill limited its opening hours on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The dogs were used to the noise on Tuesday.", "Tuesday", "2031-05-13", None),
        ("The used carts were of limited use on Tuesday.", "Tuesday", "2031-05-13", None),
        ("The firm announced plans on Tuesday to close nine pits.", "Tuesday", "2031-05-13", ("happened", True)),
        ("Owners killed a rescue plan for the pit on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The firm plans to close nine pits on Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("The march planned for Tuesday was held in the rain.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The march planned for Tuesday took place.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The march planned for Tuesday fell through.", "Tuesday", "2031-05-13", ("planned", False)),
        ("The march had been planned for Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("The pool closed as expected on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("She had hoped to march on Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("The pool will close after the vote of Tuesday.", "Tuesday", "2031-05-13", None),
        ("The mayor said on Tuesday that the pool would have to close.", "Tuesday", "2031-05-13", ("happened", True)),
        # The verb behind belongs to another clause
        ("She said in an interview on Tuesday that she would visit the mine.", "Tuesday", "2031-05-13", ("happened", True)),
        ("The court decided on Tuesday whether miners may strike.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The fund, agreed at a meeting on Tuesday, will pay nine crowns.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The pits which the owners named on Tuesday would go.", "Tuesday", "2031-05-13", ("happened", False)),
        ("A man arrested on Tuesday is to be charged.", "Tuesday", "2031-05-13", ("happened", False)),
        ("On Tuesday, the mayor, a teacher, named a deputy.", "Tuesday", "2031-05-13", ("happened", False)),
        ("Police had set up a post on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("A second tug did the same on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        # What was put off is still to come on the new day, and what should have been was no more than a plan
        ("The hearing was postponed to Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("The judge delayed the hearing until Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("The hearing was put off until Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("The hearing had been postponed to Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        # What stands behind ", with" is told beside the deed
        ("Work began on the banks of the river Orrin on Tuesday, with some helpers expected to stay.", "Tuesday", "2031-05-13",
         ("happened", False)),
        ("The fair opened in the square of the old town on Tuesday, with music planned for the night.", "Tuesday", "2031-05-13",
         ("happened", False)),
        ("The guild voted in the hall of the mill at Orrin on Tuesday, with more talks due to follow.", "Tuesday", "2031-05-13",
         ("happened", False)),
        ("A search began in the hills behind the town of Sele on Tuesday, with divers to join it.", "Tuesday", "2031-05-13",
         ("happened", False)),
        ("The bridge will open to carts from both banks on Monday, with a feast held in the square.", "Monday", "2031-05-19",
         ("planned", False)),
        ("The men weren't reported missing until Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The miller wasn't told of the leak until Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The villages were not warned of the flood until Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The death of the duke was not announced until Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("Two crews were not informed until Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The judge fixed the next hearing of the case for Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("The council convened a session for Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("The two guilds arranged talks in Sele for Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("The bakers booked their strike for Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("The harbour office set a date for a vote for Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("The heat set a record for April.", "April", "2031-04", ("happened", False)),
        ("The hearing was postponed on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("Two lanes were promised for Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("The hearing was pencilled in for Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("The line should have been opened on Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("The line was meant to open on Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("The line was supposed to open on Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("Two cats were lifted from what used to be the town hall on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("Ida Brock opened what will be the longest pier on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The verdict expected on Tuesday will be read out.", "Tuesday", "2031-05-13", ("planned", False)),
        # What somebody was able to do was done, and what could be seen was seen
        ("Divers were able to raise the tug and tow her to the mill on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The tug was at last able to leave Orrin on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The tug is able to leave Orrin.", "Orrin", "2031-05-13", None),
        ("The smoke could be seen from Orrin on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("Miners could hear the bells on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("Miners could be paid on Tuesday.", "Tuesday", "2031-05-13", ("possible", False)),
        # What is to be said is a plan
        ("The sale is to be formally announced in Orrin on Friday.", "Friday", "2031-05-16", ("planned", False)),
        ("The sale was to be announced on Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("The sale was formally announced on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        # What is part of a condition is no plan
        ("If there is no vote by Monday, the pool will close.", "Monday", "2031-05-19", None),
        ("The pool will close if the vote is lost on Monday.", "Monday", "2031-05-19", None),
        ("If the vote is lost, the pool will close on Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("They asked if the mayor had lied as the pool will close on Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("Two months later there remains a large debt.", "Two months later", "2031-07", None),
        ("Three months later the pool will be closed.", "Three months later", "2031-07", ("planned", False)),
        ("Miners reached Orrin this week and their wives will now be told.", "this week", "2031-05-12/2031-05-18", ("happened", False)),
        # What was chosen is no time of choosing
        ("The board agreed on 30 May as the day of the vote.", "30 May", "2031-05-30", None),
        ("The mayor had fled and set Tuesday as the day of the vote.", "Tuesday", "2031-05-13", None),
        ("The board set 30 May as the day of the vote.", "30 May", "2031-05-30", ("planned", False)),
        ("The pool was picked on Tuesday as the place of the vote.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The board settled on 2 May because of the fair.", "2 May", "2031-05-02", None),
        ("The strike was settled on 2 May because of the fair.", "2 May", "2031-05-02", ("happened", False)),
        ("The board decided on 2 May to close the pool.", "2 May", "2031-05-02", ("happened", False)),
    ],
)
def test_modality(text: str, phrase: str, edtf: str, expected: tuple[str, bool] | None) -> None:
    assert how(text, phrase, edtf) == expected


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("The claim that the owner was hiding his papers", False),
        ("A barge that ran aground in a storm", False),
        ("When the gates failed", False),
        ("A barge that ran aground in a storm was towed to Orrin", True),
        ("The WHO declared the fever over", True),
        ("The owner said that he knew", True),
    ],
)
def test_a_main_verb_stands_outside_the_clauses_that_hang_on_another(words: str, whole: bool) -> None:
    assert has_main_verb(words) is whole
