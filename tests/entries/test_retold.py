"""Undated sentences that retell a dated entry of the story, on invented articles."""

from dataclasses import replace

from tests.entries.invented import source
from timeline.entries.proposal import Proposal, Source
from timeline.entries.propose import propose

DAM = ("The dam above Orrin burst on Tuesday, flooding two villages.", "Tuesday", "2031-05-13")
RESIGNED = ("The mines minister, Ida Brock, resigned on Thursday.", "Thursday", "2031-05-15")
POLL = ("A poll of 900 voters was published on Monday.", "Monday", "2031-05-12")
PLAIN = ("Rain is frequent in the hills.", "", "")


def undated(*sources: Source) -> list[tuple[str, str]]:
    """The day of an entry and the sentence that retells it without one."""
    texts = {source.key: source.text for source in sources}
    return [
        (proposal.edtf, texts[piece.key][piece.start : piece.end])
        for proposal in propose(sources) for piece in proposal.evidence if piece.phrase is None
    ]


def post(*sentences: str) -> Source:
    return source("post", [POLL, PLAIN, PLAIN, *((sentence, "", "") for sentence in sentences)])


def test_a_sentence_of_another_article_that_tells_the_same_supports_the_entry() -> None:
    told = "Two villages below Orrin were flooded when the dam gave way."
    assert undated(source("herald", [DAM, RESIGNED]), post(told)) == [("2031-05-13", told)]


def test_it_says_what_it_seems_to_retell() -> None:
    herald = replace(source("herald", [DAM, RESIGNED]), outlet="The Herald")
    sources = [herald, post("Two villages below Orrin were flooded when the dam gave way.")]
    dam: Proposal = next(proposal for proposal in propose(sources) if proposal.edtf == "2031-05-13")
    assert dam.evidence[-1].reason == (
        "The sentence names no day. It seems to tell the same as “The dam above Orrin burst on Tuesday, flooding two villages.” "
        "(The Herald)."
    )


def test_what_did_not_happen_was_said_by_someone_or_is_supposed_retells_nothing() -> None:
    assert undated(source("herald", [DAM, RESIGNED]), post(
        "The dam above Orrin did not burst and two villages were not flooded.",
        "“The dam above Orrin burst and flooded two villages,” she wrote.",
        "Had the dam above Orrin burst, two villages would have been flooded.",
    )) == []


def test_what_is_so_or_has_to_be_done_retells_nothing() -> None:
    assert undated(source("herald", [DAM, RESIGNED]), post(
        "Two villages below Orrin are still flooded by the broken dam.",
        "It must pay the two flooded villages below the Orrin dam.",
        "Two villages may be flooded below the broken Orrin dam.",
    )) == []


def test_the_lead_of_an_article_that_names_the_day_a_sentence_later() -> None:
    lead = "The mines minister has resigned over the dam above Orrin."
    assert undated(source("herald", [(lead, "", ""), RESIGNED, DAM, PLAIN])) == [("2031-05-15", lead)]


def test_a_lead_is_not_about_what_lies_days_back_nor_about_what_is_to_come() -> None:
    days_back = ("The minister for mines, Ida Brock, saw the dam above Orrin on 11 May.", "11 May", "2031-05-11")
    struck = "The minister for mines, Ida Brock, has struck a deal over the dam above Orrin."
    assert undated(source("herald", [(struck, "", ""), days_back, PLAIN])) == []
    ahead = "The mines minister, Ida Brock, will go to court, the paper reported."
    assert undated(source("herald", [(ahead, "", ""), RESIGNED, PLAIN])) == []


def test_who_did_it_is_not_what_was_done() -> None:
    chief = ("The mill made Ida Brock its chief executive on Tuesday.", "Tuesday", "2031-05-13")
    said = "Chief executive Ida Brock called the strike reckless."
    assert undated(source("herald", [chief, RESIGNED]), post(said)) == []


def test_in_return_goes_on_telling_the_sentence_before() -> None:
    follows = "In return, the owners promised to pay for the rebuilding."
    assert undated(source("herald", [POLL, PLAIN, DAM, (follows, "", "")])) == [("2031-05-13", follows)]


def test_the_sentence_behind_tells_it_on() -> None:
    on = "Two villages below the dam were flooded when it burst."
    assert undated(source("herald", [POLL, PLAIN, DAM, (on, "", "")])) == [("2031-05-13", on)]


def test_what_an_article_dates_it_may_tell_again_further_down() -> None:
    again = "It was the second time that the dam above Orrin had burst and flooded villages."
    assert undated(source("herald", [POLL, DAM, PLAIN, PLAIN, (again, "", "")])) == [("2031-05-13", again)]


def test_what_shares_one_word_with_each_of_two_retells_neither() -> None:
    follows = "Two ministers were seen in the flooded streets of the port."
    assert undated(source("herald", [DAM, RESIGNED]), post(follows)) == []
