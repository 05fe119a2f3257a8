"""Which words name an entry best: a headline that an article led with, or the evidence that reads most like one."""

import re
from collections.abc import Collection, Iterator, Sequence

from .clarity import PRONOUN, UNCLEAR, faults, says, says_nothing
from .completed import named, with_head, with_object, with_subject
from .endings import LONGEST, PLAIN
from .modality import NONE, role
from .openings import without_what_is_printed_above
from .pronouns import named_further_up
from .telling import Telling
from .tokens import tokens
from .wording import BULLET, headline

LEADS_WITH = (0.18, 0.25)  # likeness of a headline and a clause of the first and the second sentence under it
FIELD = 300  # characters
SUMMARY = 600
UNSAID = 2.5  # a claim that reads as a fact
ASIDE = 2.0  # a participle alone, whose sentence tells more
WHOLE = ((2.4, PLAIN), (2.6, LONGEST))  # a whole sentence; up to so many characters it keeps what only adds

# No dateline: it would name an agency, or consist of names and days
_TOLD_BEFORE_DASH = re.compile(r"[^()]*\s[a-z]{3,}[^()]*[-–—_]\s+")
# "The dam above Orrin. — AFP" stands under a picture
_CREDITED = re.compile(
    r"\s(?:[—–-]\s(?:[A-Z]{2,5}|Reuters|Getty Images)"
    r"|\((?:[A-Z]{2,5}|Reuters|Getty Images|[^()]*(?:[Pp]hoto|[Pp]icture|[Ii]mage)[^()]*)\))$"
)
_FILLER = re.compile(
    r"\?$|^(?:how|why|what|where|who|when)\b|\b(?:what we know|live|in pictures|opinion|analysis)\b|[|:]\s", re.IGNORECASE
)


def best_title(told: Sequence[Telling], taken: Collection[str] = ()) -> str:
    """The headline of an entry, other than those that are `taken` by entries of its day, where there is another."""
    choices = sorted((faults, place, words[:FIELD]) for telling in told for faults, place, words in _choices(telling))
    return next((words for _, _, words in choices if words not in taken), choices[0][2])


def _choices(telling: Telling) -> list[tuple[float, int, str]]:
    """Headlines that a telling offers, each with its faults; ties go to what stands higher up."""
    odd = 2.0 * (1.0 - telling.typical) + 1.0 * _by_the_way(telling)
    found = [
        (faults(words) + odd + further + UNSAID * (telling.said and not says(words)), telling.place, words)
        for further, words in _cuts(telling) if words
    ]
    given = re.sub(r"(?<=\w)\.$", "", _as_given(" ".join(telling.headline.split())))
    if given and telling.place < len(LEADS_WITH) and telling.headline_alike >= LEADS_WITH[telling.place]:
        found.append((faults(given) + odd + _faults_of_given(given), telling.place, given))
    return found


def _as_given(words: str) -> str:
    """An article's headline without dateline or credit; in "Dam bursts above Orrin – Two held" both halves are the headline."""
    left = without_what_is_printed_above(words)
    return words if _TOLD_BEFORE_DASH.fullmatch(words, 0, len(words) - len(left)) else left


def _cuts(telling: Telling) -> Iterator[tuple[float, str]]:
    """The clause cut to a headline and, where that is unclear, what else tells it; with what speaks against each."""
    cut = headline(with_head(telling), telling.phrase, said=telling.said)
    aside = f", {cut.rpartition(' ')[2]} " in telling.words  # of "The report, tendered on Monday, found cracks" the report tendered
    yield 1.0 + ASIDE * aside, cut
    if not aside and faults(cut) < UNCLEAR:
        return
    yield 1.2, with_subject(cut, telling)
    yield 1.2, headline(named(cut, telling), said=telling.said)
    yield 1.0, headline(with_object(telling), telling.phrase, said=telling.said)
    for further, keep in WHOLE:
        whole = headline(telling.sentence, telling.phrase, said=telling.said, whole=True, keep=keep)
        whole = named_further_up(whole, telling.above, telling.page) or whole
        if says_nothing(cut) or _tells_too(whole, cut):
            yield further, whole


def _tells_too(whole: str, cut: str) -> bool:
    """Whether a sentence, cut to a headline, still tells of the clause: of "The mill, which opened in May, is shut" not of its opening."""
    found = tokens(cut, 0, len(cut))
    verb = next((at for at in range(len(found)) if role(found, at) != NONE), 0)
    told = {token.word for token in found[verb:] if token.end - token.start > 3}
    return 3 * len(told & {token.word for token in tokens(whole, 0, len(whole))}) >= len(told)


def _by_the_way(telling: Telling) -> bool:
    """A clause from far inside a sentence was said by the way; a main clause was written to tell this event."""
    return telling.begins > len(telling.sentence) // 4


def _faults_of_given(given: str) -> float:
    """An article's headline that is a question, a label or cut short names no event; any other is what an editor wrote."""
    cut_short, long = given.endswith(("…", "...")), len(given) > LONGEST
    filler = 3.0 * bool(_FILLER.search(given)) + 4.0 * bool(_CREDITED.search(given))
    return filler + 4.0 * cut_short + 3.0 * long - 1.5 * (len(given.split()) >= 4)


def summary_of(told: Sequence[Telling]) -> str:
    """One or two whole sentences of the best evidence."""
    best = min(told, key=_summary_faults)
    sentence, before = (
        without_what_is_printed_above(BULLET.sub("", " ".join(text.split()))) for text in (best.sentence, best.before)
    )
    if PRONOUN.match(sentence) and before and len(before) + len(sentence) < SUMMARY:
        return f"{before} {sentence}"
    return sentence


def _summary_faults(telling: Telling) -> tuple[bool, bool, bool, bool, bool, int, int]:
    sentence = " ".join(telling.sentence.split())
    return (
        len(sentence) > SUMMARY, _by_the_way(telling), bool(PRONOUN.match(sentence)), telling.listed or len(sentence.split()) < 6,
        telling.typical < 0.5, telling.place, abs(len(sentence) - 160),
    )
