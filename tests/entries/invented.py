"""Invented articles for the tests of proposing: sentences in, and the days that their phrases name said beside them."""

from collections.abc import Sequence
from datetime import date

from timeline.articles.page import BODY, Block
from timeline.dates.mention import Mention
from timeline.entries.clauses import clauses
from timeline.entries.proposal import Source

PUBLISHED = date(2031, 5, 16)  # a Friday


def mention(text: str, phrase: str, edtf: str, *, rule: str = "weekday", kind: str = "DATE", after: int = 0) -> Mention:
    """The phrase where it stands in the text, read as `edtf`: a day, a month, a year or an interval; "" is unresolved."""
    start = text.index(phrase, after)
    first, last = days(edtf)
    return Mention(start, start + len(phrase), phrase, kind, edtf, edtf, first, last, rule, f"“{phrase}” is read so.")


def days(edtf: str) -> tuple[date | None, date | None]:
    plain = edtf.replace("~", "")
    if not plain:
        return None, None
    first, _, last = plain.partition("/")
    return _bound(first, "01", "01"), _bound(last or first, "12", "31")


def _bound(said: str, month: str, day: str) -> date:
    parts = said.split("-")
    year, in_month = int(parts[0]), int(parts[1] if len(parts) > 1 else month)
    if len(parts) > 2:
        return date(year, in_month, int(parts[2]))
    return date(year, in_month, 1 if day == "01" else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[in_month - 1])


def told(text: str, *phrases: tuple[str, str], rule: str = "weekday") -> list[tuple[str, str, str]]:
    """The clauses of a sentence as (words, date, modality)."""
    found = clauses(text, 0, len(text), [mention(text, phrase, edtf, rule=rule) for phrase, edtf in phrases], PUBLISHED)
    return [(text[clause.start : clause.end], clause.mention.edtf, clause.modality) for clause in found]


def source(
    key: str, sentences: Sequence[tuple[str, str, str]], *, headline: str = "", published: date | None = PUBLISHED,
    provisional: bool = False, origin: str = "",
) -> Source:
    """An article of one paragraph a sentence; each sentence comes with the phrase that dates it and what that says ("" for none)."""
    text, mentions, blocks = "", [], []
    for sentence, phrase, edtf in sentences:
        if phrase:
            rule = "calendar-year" if phrase == edtf and phrase.isdigit() else "weekday"
            mentions.append(mention(text + sentence, phrase, edtf, rule=rule, after=len(text)))
        blocks.append(Block(len(text), len(text) + len(sentence), BODY, "sentence of the article"))
        text += sentence + "\n\n"
    return Source(
        key=key, text=text, headline=headline, blocks=blocks, mentions=mentions, published=published, provisional=provisional,
        date_reason="the byline says 16 May 2031", date_span=None, origin=origin or key, outlet="",
    )
