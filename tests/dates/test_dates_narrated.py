"""Which day is meant where a text tells a story: of plans that fell through, of what was said when, of months and nights gone by."""

import pytest

from timeline.dates import find_mentions

# Published on Friday 18 July 2025; each row ends with the EDTF of its last expression.
MEANT = [
    ("The first run had been planned for 29 October.", "2025-10-29"),
    ("The envoys had been due to meet on Sunday.", "2025-07-20"),
    ("The envoys had been due to meet on Wednesday.", "2025-07-16"),
    ("The envoys should have met on Monday.", "2025-07-14"),
    ("She retires in December.", "2025-12"),
    ("It pays its owners in the second week of December.", "2025-12-08/2025-12-14"),
    ("She heard that he left in December.", "2024-12"),
    ("When two auditors met Lund in December he could not say why.", "2024-12"),
    ("The mayor, who had promised boats to the isle for 1 October, left.", "2025-10-01"),
    ("The mayor had promised the boats on 1 October.", "2024-10-01"),
    # What came after it says by when a weekday was.
    ("The files were shown on Monday, a day after a term ran out on Friday.", "2025-07-11"),
    ("It has been shut since Tuesday after a wire broke on Friday.", "2025-07-11"),
    ("It was shut on Tuesday after a wire broke on Monday.", "2025-07-14"),
    ("It was shut on Tuesday, and after a vote it will open on Friday.", "2025-07-18"),
    ("It was shut on Tuesday. After a vote it opened on Friday.", "2025-07-18"),
    ("It told the bank to hold more capital from 1 October.", "2025-10-01"),
    ("The fare was raised from 1 October.", "2024-10-01"),
    ("A panel will look into the deaths of two guards in May.", "2025-05"),
    ("A panel will be named in May.", "2026-05"),
    ("He would not say whether he would be in office at Easter.", "2026-04-05"),
    ("A year ago next Tuesday she promised that nobody would go.", "2024-07-22"),
    ("3 March: The first letter arrives at the hall.", "2025-03-03"),
    ("The council agreed by five votes to four on Monday to sell the hall.", "2025-07-14"),
    ("The council votes on Monday to sell the hall.", "2025-07-21"),
    ("On Tuesday she names her team.", "2025-07-22"),
    ("On Tuesday she named her team.", "2025-07-15"),
    ("2 January: The hall was shut\n4 January: A judge hears them", "2025-01-04"),
    ("The hall was shut on 2 January.\n\n4 January: A judge hears them", "2026-01-04"),
    ("He goes on trial in Lund on Thursday accused of spying.", "2025-07-24"),
    ("In July the first families sued.", "2025-07"),
    ("Two cats were lifted from what used to be the town hall on Saturday.", "2025-07-12"),
    ("She opened what will one day be the longest pier in Norra on Tuesday.", "2025-07-15"),
    ("They know what will happen on Tuesday.", "2025-07-22"),
    ("The bank was cut to junk on 6 July and by Tuesday it had queues.", "2025-07-15"),
    # What is due at a time and on no other day is due on the day.
    ("The signing is scheduled for 15:00 GMT.", "2025-07-18"),
    ("The trial is due to resume at 2 p.m. in Lund.", "2025-07-18"),
    ("The mayor is expected to speak at 11 a.m., her office said.", "2025-07-18"),
    ("The fair opens on Saturday. The mayor is due to speak at 11 a.m.", "2025-07-19"),
    ("The shop is set to open at 10 a.m. or so every day.", ""),
    ("The bridge fell on Tuesday. The mayor is due to speak at 11 a.m.", ""),
    ("The mayor spoke at 11 a.m. in Lund.", ""),
]
SAID = [
    ("The firm said on Tuesday that it had shut the mill on Friday.", "2025-07-11"),
    ("The firm said on Tuesday that it had shut the mill on Monday.", "2025-07-14"),
    ("The firm said on Tuesday that it shut the mill on Friday.", "2025-07-18"),
    ("The firm said on Thursday that both had agreed to meet from Monday.", "2025-07-21"),
    ("Last March he told a dinner that it would all be over by the winter.", "2025-12/2026-02"),
    ("In October 2023 he swore that the pier would open in May.", "2024-05"),
    ("In October 2023 he opened the pier. It was shut in May.", "2025-05"),
    ("In October 2023 he called a vote for 3 May.", "2024-05-03"),
    ("In March 2021 the mayor set a vote for 27 March despite the rain.", "2021-03-27"),
    ("On 4 October 2023 the union called a strike for 9 October.", "2023-10-09"),
    ("In June 2025 the union called a strike for 3 August.", "2025-08-03"),
    ("He resigned in October 2023. She called a vote for 3 August.", "2025-08-03"),
]
GOES_ON = [
    ("On 3 May 2019 a wagon broke loose. Nobody was hurt. On 5 May the owners said that it was old.", "2019-05-05"),
    ("The boat sank in June 2021. An inquiry that sat that December blamed the owner.", "2021-12"),
    ("The boat sank in June 2021. The owner said that December sales fell.", "2024-12"),
    ("In April 2024 it heard how an inspection due the previous spring had been skipped.", "2023-21"),
    ("She was tried in June. She was convicted on the 24th.", "2025-06-24"),
    ("Raiders have held the pass since March last year. They lost it a few months later in July.", "2024-07"),
    ("The ferry sank in March 2023. Its owner was charged months later in August.", "2023-08"),
    ("Talks broke down in November 2022. Two months later, in January, the strike began.", "2023-01"),
    ("The hall was shut on 3 November 2023. Weeks later, on 9 January, it burnt down.", "2024-01-09"),
    ("The hall was shut in May. It will be pulled down months later in November.", "2025-11"),
    ("A ship went down on 7 July. Her last call came at night on the 10th and on the 12th a coat was found.", "2025-07-12"),
    ("She fell ill on 20 October. In May she was back. Three days later she left.", ""),
    ("She fell ill on 20 October. She came back in 2024. Three days later she left.", "2024-10-23"),
    ("The play opened in March 2021. It moved to Lund in May.", "2021-05"),
    ("The mill was founded in March 2021. It lost money in May.", "2025-05"),
    ("The film is set in the winter of 2023. It won a prize in May.", "2025-05"),
    ("The strike of 2019 began on 21 July.", "2019-07-21"),
    ("The strike of 2019 was long. It was a dry summer. Rain came on 21 June.", "2025-06-21"),
    ("In March 2021 he was in Norra for the first time; in June he was back.", "2021-06"),
    ("It opened in May 2023 and sold its yard in January 2024. The trial was held on 3 March.", "2024-03-03"),
    ("It blew up on 26 April last year. The owner fled and was caught in August.", "2024-08"),
    ("It blew up on 26 April last year. The owner fled and was caught in May.", "2025-05"),
    ("The run began on Tuesday 1 July. The next morning 30 people stood there. On the Thursday the governor spoke.", "2025-07-03"),
    ("It sank on 10 July. A raft was found the same afternoon.", "2025-07-10"),
    ("On Monday, 7 July, nurses gave notice until 23 July. The same Monday they marched.", "2025-07-07"),
    ("Members were told on 3 June. Nobody wrote back until the union asked for a vote the next week.", "2025-06-09/2025-06-15"),
    ("Members were told on 3 June. The union will ask for a vote the next week.", "2025-07-21/2025-07-27"),
    ("Members were told on Monday. The union asked for a vote the next week.", "2025-07-21/2025-07-27"),
    ("On Tuesday last week the tower fell. The Friday before, cracks had been seen.", "2025-07-04"),
]
BY_THE_CLOCK = [
    ("Polls closed at 10 p.m. on Monday. By 3 a.m. she led by two points.", "2025-07-15"),
    ("Polls closed at 10 p.m. on Monday. At 8 a.m. she had voted in Lund.", "2025-07-14"),
    ("Polls closed at 10 p.m. on Monday. By 11 p.m. she led by two points.", "2025-07-14"),
    ("It opens on Sunday and sold 900 tickets by 11 a.m.", ""),
    ("He was shown the film on Monday. He was calm this morning. He rang us at 7 a.m.", "2025-07-18"),
]


@pytest.mark.parametrize(("text", "edtf"), [*MEANT, *SAID, *GOES_ON, *BY_THE_CLOCK])
def test_the_last_expression_of_a_narration_means_this(text: str, edtf: str) -> None:
    assert find_mentions(text, "2025-07-18")[-1].edtf == edtf


def test_without_a_publish_date_what_was_done_lies_before_a_date_that_is_to_come() -> None:
    text = "The goal date is 2 March 2026. It cut 104 jobs on 5 June."
    assert [mention.edtf for mention in find_mentions(text, None)] == ["2026-03-02", "2025-06-05"]
    text = "It was founded on 2 March 2026. It cut 104 jobs on 5 June."
    assert [mention.edtf for mention in find_mentions(text, None)] == ["2026-03-02", "2026-06-05"]
