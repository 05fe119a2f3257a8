"""Entries as they are compared: what their evidence tells of their day, and from when to when that may have been."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from .alike import Told
from .cores import core
from .deadlines import run_up, term_to_end
from .deeds import deeds
from .models import Entry, Evidence
from .one_line import on_one_line
from .steps import is_stretch
from .surroundings import stands_in_or_opens, surroundings

MENTIONED = 3  # what less than a third of the evidence tells is told by the way


def compared(entries: Sequence[Entry], evidence: Mapping[int, Sequence[Evidence]]) -> list[Told]:
    """`evidence` is all that of the story by entry, for what an article begins with may stand under an entry that was dismissed."""
    beginnings = _beginnings(chain.from_iterable(evidence.values()))
    return [_told(entry, evidence.get(entry.pk, ()), beginnings) for entry in entries]


def _beginnings(pieces: Iterable[Evidence]) -> dict[int, int]:
    """Where each article begins to tell of days."""
    return dict(sorted(((row.article_id, row.start) for row in pieces if row.phrase_start is not None), reverse=True))


def _told(entry: Entry, evidence: Sequence[Evidence], beginnings: Mapping[int, int]) -> Told:
    dated = [row for row in evidence if row.phrase_start is not None] or evidence  # what only retells it may stand elsewhere too
    quotes = tuple(row.quote for row in dated) or (entry.headline,)
    stretch = "date" in entry.decided and "/" in entry.edtf or any(is_stretch(row.phrase) for row in dated)
    said = [(on_one_line(row.quote), on_one_line(row.phrase)) for row in dated]
    days = [row.article.reading.published for row in dated if getattr(row.article, "reading", None) and row.article.reading.published]
    edtf, earliest = run_up(entry.latest) if _is_by_a_term(entry, dated) else (entry.edtf, entry.earliest)
    return Told(
        quotes, frozenset(row.article_id for row in dated), edtf, earliest, entry.latest, stretch,
        modality=entry.modality, deeds=_deeds(said), told=min(days, default=None),
        around=tuple(surroundings(row.article.text, row.start, row.end) for row in dated),
        dated=tuple(quoted for row, quoted in zip(dated, said, strict=True) if names_its_day(row)),
        begins=any(row.start == beginnings.get(row.article_id) for row in dated),
    )


def names_its_day(row: Evidence) -> bool:
    """Whether the phrase that dates it stands in it or opens it; one from elsewhere only tells when its article appeared."""
    if row.phrase_start is None:
        return True
    return stands_in_or_opens(row.article.text, (row.phrase_start, row.phrase_end), row.start, row.end)


def _is_by_a_term(entry: Entry, dated: Sequence[Evidence]) -> bool:
    """Whether its day is only the last on which it is to be done."""
    if entry.modality == Entry.HAPPENED or "date" in entry.decided or entry.earliest is None or entry.earliest != entry.latest:
        return False
    phrases = [(row.quote, row.phrase_start - row.start, row.phrase) for row in dated if row.phrase_start is not None]
    return bool(phrases) and all(term_to_end(quote, 0, at, phrase) is not None for quote, at, phrase in phrases)


def _deeds(said: Sequence[tuple[str, str]]) -> frozenset[str]:
    """What a good part of the quotes tells as done on the day that their phrases name, beside what is only mentioned."""
    told = Counter(deed for quote, phrase in said for deed in deeds(core(quote, phrase), phrase))
    return frozenset(deed for deed, count in told.items() if count * MENTIONED >= len(said))
