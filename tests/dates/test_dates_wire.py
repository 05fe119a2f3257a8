"""News as agencies write it: what is awaited or ordered, what a relative clause tells of, and whose year a day is of."""

import pytest

from timeline.dates import find_mentions

# The last mention; published on Friday 18 July 2025.
LAST = [
    ("Investors await Wednesday's survey of mills.", "2025-07-23"),
    ("He declared three days of mourning beginning Monday.", "2025-07-21"),
    ("The judge ordered both men to appear Tuesday.", "2025-07-22"),
    ("The judge asked both men on Tuesday.", "2025-07-15"),
    ("It was the last report before Tuesday's election.", "2025-07-22"),
    ("They will report on Monday on talks that ended on Wednesday. Monday's report is seen as decisive.", "2025-07-21"),
    ("They will report on Monday on talks that ended on Wednesday. Monday's attack was the worst.", "2025-07-14"),
    ("Monday's figures on jobs are expected to show a loss.", "2025-07-21"),
    ("The union had threatened to strike on Monday, but has met the firm.", "2025-07-14"),
    ("The union has threatened to strike on Monday.", "2025-07-21"),
    ("A man who was hurt on Monday is to be tried.", "2025-07-14"),
    ("Investors who fled in April are coming back.", "2025-04"),
    ("The mayor, who will stand again, on Tuesday defended the plan.", "2025-07-15"),
    ("He said he would reappoint her in May.", "2026-05"),
    ("In April he said he would reappoint her in May.", "2025-05"),
    ("That would be based on few cases in May.", "2025-05"),
    ("Prices rose in December 2024. Markets had priced in two cuts by the end of the year.", "2025"),
    ("Prices rose in 2024. By the end of the year the bank had raised its rates.", "2024"),
    ("Two were killed in July 2024. The report was sent on July 27.", "2024-07-27"),
    ("In July 2024 he wrote a letter.\n\n“Can we meet on Monday?” it read.\n\nThe meeting took place on July 27.", "2024-07-27"),
    ("Two were killed in July 2024. The report will be sent on July 27.", "2025-07-27"),
    ("Last year we had none before November 30.", "2024-11-30"),
    ("In 1933 the river froze on December 4.", "1933-12-04"),
    ("It slept from June 2011 and woke up on 20 January this year. In May it was there.", "2025-05"),
    ("The show runs from 4 October to 17 February.", "2026-02-17"),
    ("The show ran from 4 February to 17 June.", "2025-06-17"),
    ("It grew into riots on 16 and 17 November.", "2024-11-17"),
    ("The fair is on 16 and 17 November.", "2025-11-17"),
    ("From January 1 to September 24, 904 cases were counted.", "2025-09-24"),
    ("In May all were full, a record for the month.", "2025-05"),
    ("All were full. March traffic rose.", "2025-03"),
    ("It missed its third-quarter goal and will be short for the quarter.", "2025-Q3"),
    ("It cut its outlook for the year.", "2025"),
    ("They need another week.", "P1W"),
    ("It came three months later than promised.", "P3M"),
    ("They work six days a week.", "P1W"),
    ("One day he will know.", "FUTURE_REF"),
    ("It was made between 3600 and 3400 BC.", "BC3400"),
    ("It is open from 10:00 to 17:00.", "2025-07-18T17:00"),
]


@pytest.mark.parametrize(("text", "value"), LAST)
def test_the_last_expression_means_this(text: str, value: str) -> None:
    assert find_mentions(text, "2025-07-18")[-1].value == value


WHOLE = [
    ("It struck just after 8am today.", "just after 8am today"),
    ("It struck shortly before midnight.", "shortly before midnight"),
    ("He left another two days later.", "two days later"),
]


@pytest.mark.parametrize(("text", "phrase"), WHOLE)
def test_the_words_that_belong_to_it(text: str, phrase: str) -> None:
    assert [mention.text for mention in find_mentions(text, "2025-07-18")] == [phrase]


def test_a_rate_is_no_night() -> None:
    found = find_mentions("The overnight lending rate rose. Overnight rates fell. Shares fell overnight.", "2025-07-18")
    assert [mention.start for mention in found] == [67]
