"""Headlines cut from evidence, by example: words are left out, none is invented."""

import pytest

from timeline.entries.endings import LIMIT
from timeline.entries.phrases import without_phrase
from timeline.entries.reasons import as_sentence
from timeline.entries.telling import Telling
from timeline.entries.titles import best_title, summary_of
from timeline.entries.wording import headline


@pytest.mark.parametrize(
    ("text", "phrase", "left"),
    [
        ("The dam burst on Tuesday after a storm.", "Tuesday", "The dam burst after a storm."),
        ("On Tuesday the dam burst.", "Tuesday", "The dam burst."),
        ("In March 2030 a smaller dam failed.", "March 2030", "A smaller dam failed."),
        ("The minister on Tuesday opened the bridge.", "Tuesday", "The minister opened the bridge."),
        ("Police said Tuesday the road was open.", "Tuesday", "Police said the road was open."),
        ("The bank raised its rate last Thursday.", "last Thursday", "The bank raised its rate."),
        ("Police held Ida Brock, the mayor, late on Tuesday at home.", "Tuesday", "Police held Ida Brock, the mayor, at home."),
        ("For the third Tuesday in a row the river rose.", "Tuesday", "For the third Tuesday in a row the river rose."),
        ("A poll published on Tuesday had shown a tie.", "Tuesday", "A poll published on Tuesday had shown a tie."),
        ("Tuesday's storm closed the port.", "Tuesday", "Tuesday's storm closed the port."),
        ("A commissioner had flown in a day earlier to urge calm.", "a day earlier", "A commissioner had flown in to urge calm."),
        ("Talks that ended on Tuesday had brought nothing.", "Tuesday", "Talks that ended on Tuesday had brought nothing."),
        ("Talks ran from Tuesday to Thursday in Orrin.", "Tuesday", "Talks ran from Tuesday to Thursday in Orrin."),
        ("She had nine hens in the shed by Tuesday lunchtime.", "Tuesday", "She had nine hens in the shed by Tuesday lunchtime."),
        ("They set a limit of May 20 for bids.", "May 20", "They set a limit of May 20 for bids."),
        ("The gate is to be shut from Tuesday midnight.", "Tuesday", "The gate is to be shut from Tuesday midnight."),
        ("Rowers crossed the lake on bank holiday Monday.", "Monday", "Rowers crossed the lake on bank holiday Monday."),
        ("The mill caught fire once again on Tuesday.", "Tuesday", "The mill caught fire once again."),
        ("Brock won a medal at the 2031 Orrin Games.", "2031", "Brock won a medal at the 2031 Orrin Games."),
        ("The ban begins tomorrow, May 14.", "tomorrow", "The ban begins."),
        ("The council said in a note on Tuesday, May 20, 2031, that the gate was shut.", "Tuesday, May 20, 2031",
         "The council said in a note that the gate was shut."),
        ("An overhaul begun on Tuesday caused the fault.", "Tuesday", "An overhaul begun on Tuesday caused the fault."),
        ("The abbey is shut on Mondays and in May.", "May", "The abbey is shut on Mondays and in May."),
        ("Ida Brock was sworn in the following day.", "the following day", "Ida Brock was sworn in."),
        ("Nine people died in the 12 January flood.", "the 12 January", "Nine people died in the 12 January flood."),
        ("The mayor lost Tuesday’s vote on the pier.", "Tuesday’s", "The mayor lost Tuesday’s vote on the pier."),
        ("The park had advised against it the month before.", "the month before", "The park had advised against it."),
        ("Two days before the vote a dam burst.", "Two days before", "Two days before the vote a dam burst."),
        ("It was agreed at the 3 March meeting to close.", "the 3 March", "It was agreed at the 3 March meeting to close."),
    ],
)
def test_the_dating_phrase_goes_where_the_rest_still_reads(text: str, phrase: str, left: str) -> None:
    assert without_phrase(text, phrase) == left


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("However, the dam burst on Tuesday, officials said.", "Tuesday", "The dam burst"),
        ("ORRIN (NPA) - The dam burst on Tuesday.", "Tuesday", "The dam burst"),
        ("According to police, two men stole 40 kilos of tin on Tuesday.", "Tuesday", "Two men stole 40 kilos of tin"),
        ("28 May: the port shuts its gates.", "28 May", "The port shuts its gates"),
        ("On 3 May, a year after the flood, a Mass will be said on the empty quay below the dam, followed by a march.", "3 May",
         "A Mass will be said on the empty quay below the dam, followed by a march"),
        ("The valve's supplier, Brock Marine, changed the steel in May without a word being said, the report says.", "May",
         "The valve's supplier, Brock Marine, changed the steel without a word being said, the report says"),
        ("A week after the dam burst above the village, divers of the coast guard found the boat on Tuesday.", "Tuesday",
         "Divers of the coast guard found the boat"),
        ("Ten weeks later, on 3 May, the port shut its gates.", "3 May", "The port shut its gates"),
        ("In an open letter published last Tuesday the port's new head, Ida Brock, accused the union of theft.", "last Tuesday",
         "The port's new head, Ida Brock, accused the union of theft"),
        ("In a statement to the port the miners said no on Tuesday.", "Tuesday", "In a statement to the port the miners said no"),
        ("A miner from Harn, 47, was arrested on Tuesday.", "Tuesday", "A miner from Harn was arrested"),
        ("It was not done,” she told the inquiry on Tuesday.", "Tuesday", "“It was not done,” she told the inquiry"),
        ('She wrote back on Tuesday: "I think about the dam every day.', "Tuesday", 'She wrote back: "I think about the dam every day"'),
        ("Her “night” at the mill” was told on Tuesday.", "Tuesday", "Her “night” at the mill” was told"),
        ('The main, a 6" pipe, burst on Tuesday.', "Tuesday", 'The main, a 6" pipe, burst'),
        ("The mayor thanked both crews in a letter sent out on Tuesday.", "Tuesday", "The mayor thanked both crews in a letter"),
        ("Telvia will mend nine valves under a deal signed in May.", "May", "Telvia will mend nine valves under a deal"),
        ("Rumours of a deal being signed were denied in May.", "May", "Rumours of a deal being signed were denied"),
        ("By May the mill had lost its owner, Ida Brock having left.", "", "By May the mill had lost its owner, Ida Brock having left"),
        ("When another dam, the Lower Orrin, failed last Tuesday, it was the same story.", "last Tuesday",
         "Another dam, the Lower Orrin, failed"),
        ("Tin exports rose 9% in April in a clear sign that the mines are back.", "April", "Tin exports rose 9%"),
        ("Police arrested the mayor, Ida Brock, 58, late on Tuesday night at her house.", "Tuesday night",
         "Police arrested the mayor, Ida Brock, at her house"),
        ("The insurer, which has three million members, said it noticed odd traffic on Sunday and shut its systems down.", "Sunday",
         "The insurer said it noticed odd traffic and shut its systems down"),
        ("As late as Tuesday the chairman, Ivo Lenz, said no.", "Tuesday", "As late as Tuesday the chairman, Ivo Lenz, said no"),
        ("Unless a deal is found, the miners of Orrin will walk out on Tuesday.", "Tuesday", "The miners of Orrin will walk out"),
        ("That is what the mine told its neighbours on Tuesday.", "Tuesday", "That is what the mine told its neighbours"),
        ("• One miner died on Tuesday near Orrin.", "Tuesday", "One miner died near Orrin"),
        ("That afternoon she met the owner at his house.", "That afternoon", "She met the owner at his house"),
        ("That claim, lodged on 9 May, will be heard on Tuesday.", "Tuesday", "Claim will be heard"),
        ("Released on Tuesday, the papers showed that the owner knew.", "Tuesday", "The papers showed that the owner knew"),
        ("In a report released on Tuesday, the board said the pumps were broken.", "Tuesday", "The board said the pumps were broken"),
        ("The two deaths happened on Tuesday, when a wall fell on a bus in Orrin.", "Tuesday", "A wall fell on a bus in Orrin"),
        ("The case that was to be heard on Tuesday.", "Tuesday", "The case was to be heard"),
        ("It follows nine days of walkouts, which began on Tuesday.", "Tuesday", "It follows nine days of walkouts"),
        ("The next vote on the dam is on Tuesday.", "Tuesday", "The next vote on the dam is on Tuesday"),
        ("The mine declared three days of mourning, starting on Tuesday.", "Tuesday", "The mine declared three days of mourning"),
        ("Work will resume on Tuesday at 7 a.m.", "Tuesday", "Work will resume at 7 a.m."),
        ("The owners also agreed on Tuesday to pay, meanwhile, for the road.", "Tuesday", "The owners agreed to pay for the road"),
        ("Colby, the largest chain of hardware shops in the country, on Tuesday took all heaters off its shelves.", "Tuesday",
         "Colby took all heaters off its shelves"),
        ("Their lawyer, Ida Brock, argued on Tuesday that the dam was weak.", "Tuesday", "Ida Brock argued that the dam was weak"),
        ("Brock won the election of 3 May, according to the count released on Tuesday.", "Tuesday",
         "Brock won the election of 3 May"),
        ("Brock, 49, won the vote on Tuesday.", "Tuesday", "Brock won the vote"),
        ("The town made that change on Tuesday.", "Tuesday", "The town made that change"),
        ("They swapped all nine pumps of that type on Tuesday.", "Tuesday", "They swapped all nine pumps of that type"),
        ("The crew spent Tuesday lining the shaft with steel.", "Tuesday", "The crew spent Tuesday lining the shaft with steel"),
        ("However things go on Tuesday, the gates will shut.", "Tuesday", "However things go, the gates will shut"),
        ("In Harn the mayor said no, and Brock gave in on Tuesday.", "Tuesday", "Brock gave in"),
        ("Speaking in Harn on Tuesday, Ida Brock asked for new pumps.", "Tuesday", "Ida Brock asked for new pumps"),
        ("In Harn, where the gates opened on Tuesday, the mill stood still.", "Tuesday",
         "In Harn, where the gates opened, the mill stood still"),
        ("The mill issued nine warnings, the last of them on Tuesday.", "Tuesday", "The mill issued nine warnings"),
        ("Orrin was led out of the house on Tuesday, 13 May, by guards.", "Tuesday", "Orrin was led out of the house by guards"),
        ("The order follows the burst of a dam on Tuesday, in which nine died.", "Tuesday", "The burst of a dam"),
        ("It got nine marks from Telvia, the firm that agreed on Tuesday to take the mills.", "Tuesday",
         "The firm agreed to take the mills"),
        ("The town’s expanded mill, which opened on Tuesday", "Tuesday", "The town’s expanded mill opened"),
        ("The owners, who on Tuesday had threatened to shut the mill", "Tuesday", "The owners had threatened to shut the mill"),
        ("Page last updated at 9:41 GMT, Tuesday, 13 May 2031 The dam above Orrin burst.", "", "The dam above Orrin burst"),
        ("ORRIN | Tue May 13, 2031 9:41 am EDT ORRIN (NPA) - The dam burst.", "", "The dam burst"),
        ("Read more: The dam above Orrin burst.", "", "The dam above Orrin burst"),
        ("Ida Brock, 49, and Ivo Lenz, 51, were arrested on Tuesday.", "Tuesday", "Ida Brock and Ivo Lenz were arrested"),
        ("Lenz left on Tuesday, nine weeks after Ida Brock, 49, drowned.", "Tuesday", "Lenz left, nine weeks after Ida Brock drowned"),
        ("The first man, shift boss Ivo Lenz, 47, stepped out on Tuesday.", "Tuesday", "The first man, shift boss Ivo Lenz, stepped out"),
        ("A group of nine members of the council, seven women and two men, wrote to the mayor on Tuesday.", "Tuesday",
         "A group of nine members of the council, seven women and two men, wrote to the mayor"),
        ("The last, a boy of nine, reached the shore on Tuesday, shortly before dawn, and was taken home.", "Tuesday",
         "The last reached the shore, shortly before dawn, and was taken home"),
        ("The town declared nine days of mourning, starting on Tuesday.", "Tuesday", "The town declared nine days of mourning"),
        ("On Tuesday Brock told a friend: “The gate is shut, and that is that.”", "Tuesday",
         "Brock told a friend: “The gate is shut, and that is that.”"),
        ("The ministry said on Tuesday that it had “no plans” to close the road.", "Tuesday",
         "The ministry said that it had “no plans” to close the road"),
        ("It was over after a wet May.", "May", "It was over after a wet May"),
        ("Dam bursts above Orrin after a storm A dam above the town has burst.", "", "A dam above the town has burst"),
        ("The union, which shut the port on Tuesday", "Tuesday", "The union shut the port"),
        ("Tolls of up to nine crowns, starting from May 20, would be charged on the bridge.", "May 20",
         "Tolls of up to nine crowns would be charged on the bridge"),
        ("According to a statement released on Tuesday, the appeal of the club was rejected.", "Tuesday",
         "The appeal of the club was rejected"),
        ("The recall takes in loaves baked between Monday, May 19, and Friday, May 23, 2031.", "Friday, May 23, 2031",
         "The recall takes in loaves baked between Monday, May 19, and Friday, May 23, 2031"),
        ("Officials said that the bridge fell on Tuesday and that nobody had used it since May.", "Tuesday", "The bridge fell"),
        ("The two towns have often clashed over the lake, most recently in May 2031, when nine boats were sunk.", "May 2031",
         "The two towns have often clashed over the lake"),
        ("Ida Brock, 58, from Orrin, drowned on Tuesday.", "Tuesday", "Ida Brock, from Orrin, drowned"),
        ("“On 3 May, after a search, divers found the hull,” the mine explained.", "3 May",
         "“After a search, divers found the hull,” the mine explained"),
    ],
)
def test_headline(text: str, phrase: str, expected: str) -> None:
    assert headline(text, phrase) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The ministry of mines on Tuesday withdrew the licences of all nine companies that had dug for tin in the upper valley of the "
        "river Orrin without saying whether they would ever be given back to the people who had paid for them.",
        "A court in the northern port sentenced the former head of the harbour company to nine years in prison for fraud and for "
        "selling “sixteen cranes” that the company had never owned to a buyer abroad.",
        "Orrin " + "very " * 60 + "slowly rose.",
    ],
)
def test_a_headline_is_short_and_ends_in_a_whole_word(text: str) -> None:
    words = headline(text, "Tuesday")
    assert len(words) <= LIMIT
    assert text.replace(" on Tuesday", "").startswith(words)
    assert words.split()[-1] not in {"the", "of", "to", "and", "for", "in", "that", "…"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The owners of the mill above the river Orrin, which had been shut for nine years, have at last been granted $6 billion for pumps",
         "The owners of the mill above the river Orrin have at last been granted $6 billion for pumps"),
        ("“We will go on as long as it takes and not a day longer than that, whatever they say of us in town,” Professor Ida Brock told",
         "“We will go on as long as it takes and not a day longer than that, whatever they say of us in town”"),
        ("The deputy minister of mines, Ivo Lenz, had said in Harn that the gates of the upper dam would stay shut until the river fell",
         "The deputy minister of mines, Ivo Lenz, had said in Harn that the gates of the upper dam would stay shut until the river fell"),
        ("Chief executive Ida Brock told the workers of the mill in a message that the owners were sound and open for business",
         "Chief executive Ida Brock told the workers of the mill in a message that the owners were sound and open for business"),
        ("A developer handed the former mayor nine bundles of cash in the car park of a club in Harn, a jury was told, as the trial began",
         "A developer handed the former mayor nine bundles of cash in the car park of a club in Harn, a jury was told, as the trial began"),
        ("The council of Harn agreed at the end of a long night to pay for nine new pumps and said that the old ones would be sold abroad "
         "by the end of next year",
         "The council of Harn agreed at the end of a long night to pay for nine new pumps"),
        ("The minister of mines, Ivo Lenz, said that the council of Harn would bring the case of the upper dam before the high court",
         "The minister of mines, Ivo Lenz, said that the council of Harn would bring the case of the upper dam before the high court"),
        ("The watchdog upheld a ruling of the council that the owners of the upper dam and of the mill had relied on false papers of 2029",
         "The watchdog upheld a ruling of the council that the owners of the upper dam and of the mill had relied on false papers of 2029"),
    ],
)
def test_nothing_is_cut_off_from_the_words_that_want_it(text: str, expected: str) -> None:
    assert headline(text, "", said=True) == expected


def test_the_headline_of_an_article_that_leads_with_the_event_is_best() -> None:
    told = [
        Telling("The dam above Orrin burst on Tuesday.", "", phrase="Tuesday", headline="Dam bursts above Orrin", headline_alike=0.6),
        Telling("It gave way on Tuesday.", "", phrase="Tuesday", place=4),
    ]
    assert best_title(told) == "Dam bursts above Orrin"


@pytest.mark.parametrize(("given", "expected"), [
    ("Dam bursts above Orrin – Two villages evacuated", "Dam bursts above Orrin – Two villages evacuated"),
    ("ORRIN (AP) — Dam bursts above two villages", "Dam bursts above two villages"),
])
def test_of_the_headline_of_an_article_only_a_dateline_is_cut(given: str, expected: str) -> None:
    told = [Telling("The dam above Orrin burst on Tuesday.", "", phrase="Tuesday", headline=given, headline_alike=0.6)]
    assert best_title(told) == expected


def test_a_question_or_a_cut_headline_is_not_taken() -> None:
    told = [
        Telling("The dam above Orrin burst on Tuesday.", "", phrase="Tuesday", headline="Why did the dam burst?", headline_alike=0.6),
        Telling("The dam burst on Tuesday.", "", phrase="Tuesday", headline="Dam at Orrin bursts and …", headline_alike=0.6),
    ]
    assert best_title(told) == "The dam above Orrin burst"


def test_a_subject_by_name_beats_a_pronoun() -> None:
    told = [
        Telling("She resigned on Tuesday over the dam.", "", phrase="Tuesday"),
        Telling("The mines minister, Ida Brock, resigned on Tuesday.", "", phrase="Tuesday", place=5),
    ]
    assert best_title(told) == "The mines minister, Ida Brock, resigned"


def test_a_pronoun_gives_way_to_the_subject_of_the_sentence_before() -> None:
    told = [Telling(
        "It received nine reports of fires in April, a spokesman said.", "It received nine reports of fires in April, a spokesman said.",
        before="The agency opened an inquiry on Tuesday.", phrase="April",
    )]
    assert best_title(told) == "The agency received nine reports of fires"


def test_what_an_event_is_about_is_named_rather_than_pointed_at() -> None:
    told = [
        Telling("The shareholders approved it on Tuesday.", "", phrase="Tuesday"),
        Telling("The owners of Telvia approved the merger on Tuesday.", "", phrase="Tuesday", place=6),
    ]
    assert best_title(told) == "The owners of Telvia approved the merger"


def test_a_few_words_give_way_to_the_clause_around_them() -> None:
    told = Telling("a guard arrived at dawn.", "The theft was noticed only when a guard arrived at dawn.", phrase="dawn")
    assert best_title([told]) == "The theft was noticed only when a guard arrived"


def test_a_claim_keeps_who_made_it() -> None:
    words = "The dam above Orrin is safe, the mines minister said on Tuesday."
    assert best_title([Telling(words, words, phrase="Tuesday", said=True)]) == "The dam above Orrin is safe, the mines minister said"
    claim, told = "its heaters were safe", "The maker insisted on Tuesday that its heaters were safe."
    found = best_title([Telling(claim, claim, said=True), Telling(told, told, phrase="Tuesday", place=9, said=True)])
    assert found == "The maker insisted that its heaters were safe"


def test_a_second_verb_takes_the_subject_of_its_sentence() -> None:
    second = "is expected to visit the islands on Tuesday."
    told = [Telling(second, f"The king spoke on Sunday and {second}", phrase="Tuesday")]
    assert best_title(told) == "The king is expected to visit the islands"
    said = "said the level had dropped by a metre by Tuesday."
    opened = Telling(said, f"The operator opened two gates and {said}", phrase="Tuesday", said=True)
    assert best_title([opened]) == "The operator said the level had dropped by a metre"


def test_a_verb_behind_a_claim_may_be_another_ones() -> None:
    second = "would go on until Tuesday."
    told = Telling(second, f"The ministry said that tests had begun and {second}", phrase="Tuesday")
    assert "ministry would go on" not in best_title([told])


def test_a_verb_behind_that_belongs_to_the_noun_before_it() -> None:
    second = "a month ago was one of the safest."
    told = Telling(second, f"Hundreds of customers queued at a bank that {second}", phrase="a month ago")
    assert best_title([told]) == "A bank was one of the safest"


def test_what_only_places_a_noun_is_not_who_did_it() -> None:
    words = "Harn, which retired on Tuesday"
    told = Telling(words, f"A jury in {words}, took two days.", phrase="Tuesday")
    assert best_title([told]) == "A jury in Harn retired"


def test_a_sentence_tells_it_only_where_it_still_tells_it() -> None:
    words = "The strike, which began on Tuesday"
    told = Telling(words, f"{words}, has now lasted longer than any before.", phrase="Tuesday")
    assert best_title([told]) == "The strike began"
    aside = "It was shut"
    told = Telling(aside, "Boats have piled up since it was shut on Tuesday, its owner said.", phrase="Tuesday")
    assert best_title([told]) == "Boats have piled up since it was shut"


def test_a_pronoun_in_front_is_taken_for_a_second_verb_though_nobody_says_who_it_is() -> None:
    second = "closed it in November"
    told = Telling(second, f"They opened the file in May and {second}.", phrase="November")
    assert best_title([told]) == "They closed it in November"


def test_of_two_that_tell_it_the_one_with_a_name_is_clearer() -> None:
    told = [
        Telling("The company shut its gates on Tuesday.", "", phrase="Tuesday"),
        Telling("Telvia shut the gates of its mill on Tuesday.", "", phrase="Tuesday", place=4),
    ]
    assert best_title(told) == "Telvia shut the gates of its mill"


def test_a_participle_gives_way_to_its_sentence() -> None:
    words = "A report by the watchdog, tendered on Tuesday, found cracks."
    assert best_title([Telling(words, words, phrase="Tuesday")]) == "A report by the watchdog, tendered on Tuesday, found cracks"


def test_that_something_was_said_is_no_headline() -> None:
    words = "the chairman told a meeting in Harn on Tuesday."
    sentence = f"Telvia has kept nine of its ten mills, {words}"
    assert best_title([Telling(words, sentence, phrase="Tuesday")]) == "Telvia has kept nine of its ten mills"


def test_a_summary_is_whole_sentences() -> None:
    told = [Telling("she resigned on Tuesday", "She resigned on Tuesday.", before="Ida Brock had run the ministry for years.")]
    assert summary_of(told) == "Ida Brock had run the ministry for years. She resigned on Tuesday."
    above = "Page last updated at 9:41 GMT, Tuesday, 13 May 2031 The dam above Orrin burst."
    assert summary_of([Telling(above, above)]) == "The dam above Orrin burst."


@pytest.mark.parametrize(
    ("text", "expected"),
    [("the byline says 16 May", "The byline says 16 May."), ("It is so.", "It is so."), ("", "")],
)
def test_reasons_are_sentences(text: str, expected: str) -> None:
    assert as_sentence(text) == expected


def test_a_main_clause_names_an_event_better_than_one_said_by_the_way() -> None:
    by_the_way = "The markets rose on hopes that the accord signed last month between the two towns is holding."
    told = [
        Telling("the accord signed last month between the two towns is holding", by_the_way, phrase="last month"),
        Telling(
            "Last month Orrin and Vale signed a water accord.", "Last month Orrin and Vale signed a water accord.",
            phrase="Last month", place=5,
        ),
    ]
    assert best_title(told) == "Orrin and Vale signed a water accord"
    assert summary_of(told) == "Last month Orrin and Vale signed a water accord."
