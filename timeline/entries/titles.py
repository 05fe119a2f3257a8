"""Which words name an entry best: a headline that an article led with, or the evidence that reads most like one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .cores import NOUNS_AT_END, has_main_verb
from .endings import COMFORTABLE, LIMIT
from .modality import COPULA, NONE, STATEMENT, holds_verb, role, tokens
from .openings import without_what_is_printed_above
from .pronouns import named_further_up, speaker_as_subject, subject_meant
from .subjects import agrees, subject
from .wording import headline

LEADS_WITH = (0.18, 0.25)  # likeness of a headline and a clause of the first and the second sentence under it
LONGEST = 300  # characters of the field
SUMMARY = 600
FEWEST = 4  # words
UNSAID = 2.5  # a claim that reads as a fact
ASIDE = 2.0  # a participle alone, whose sentence tells more

_PRONOUN = re.compile(
    r"(?:(?:one|some|two|both|all|none|most) of (?:them|these|those)|"
    r"he|she|it|they|we|i|you|his|her|its|their|our|this|that|these|those|there|here|who|whom|which|the (?:move|order|decision))\b",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"(?:to|of|for|by|with|than|as|if|when|while|between|because|although|where|in|on|at|from|not|be|been|during|unless|until|"
    r"since|after|before|without|soon|then|over|under|according|including|together|along|how|why|what|whether|compared|thanks)\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(r"\b(?:I|we|you|my|our|your)\b")
_POINTING = re.compile(r"\b(?:it|them|him)\b", re.IGNORECASE)
_BELONGING = re.compile(r"\b(?:his|her|their)\b(?! own\b)", re.IGNORECASE)
# "The reply came", "The two deaths happened", "The minister announced": the verb wants another word
_SAYS_NOTHING = re.compile(
    r"\b(?:came|happened|occurred|followed|released|published|recorded|took place|found|made|shows?|showed)\W*$|\bdated\b[^,]*$"
    r"|^[^,]*\b(?:announced|said|says|insisted|warned|added)(?:\s(?:(?:on|in|at|by|late|early)\s|[A-Z][a-z]+day\b)[^,“\"]*)?\W*$"
    r"|^[^,]*\btold(?:\s(?!.*\b(?:that|to|of|about|how|it|he|she|they)\b)[^,“\"]*)?\W*$"
)
_PASSING = re.compile(r"(?!during\b)[a-z]{3,}ing\s(?:the|a|an|its|his|her|their|him|them|it)\b", re.IGNORECASE)  # "Passing the record"
_RELATIVE_AT_END = re.compile(r"(?P<comma>,)?\s(?:that|which|who)\s*$")
_PREPOSITION_AT_END = re.compile(r"\b(?:of|in|on|at|for|to|with|by|from|against|over|about|between|into|under)\s*$")
_NAME_AND_RELATIVE = re.compile(r"(?:[A-ZÀ-Þ][\w’'.-]+\s?){1,5},\s(?:which|who)\s")
_DETERMINED = re.compile(r"(?:the|an?|its|their|his|her|two|three|four|five|several|many)\s", re.IGNORECASE)
_FILLER = re.compile(
    r"\?$|^(?:how|why|what|where|who|when)\b|\b(?:what we know|live|in pictures|opinion|analysis)\b|[|:]\s", re.IGNORECASE
)


@dataclass(frozen=True)
class Telling:
    """One article's words for an event: the clause, its sentence and the one before, the phrase that dates it, its headline.

    `headline_alike`: how alike headline and clause are. `typical`: how alike the clause is to what the others tell, 1 for the most
    typical one. `listed`: the clause is a line of a chronicle. `said`: what is told is that it was said. `earlier`: the sentences
    above the one before, going up; `page`: all of its text, which may give the full name of someone.
    """

    words: str
    sentence: str
    before: str = ""
    phrase: str = ""
    headline: str = ""
    headline_alike: float = 0.0
    place: int = 0
    typical: float = 1.0
    listed: bool = False
    said: bool = False
    earlier: tuple[str, ...] = ()
    page: str = ""

    @property
    def begins(self) -> int:
        """Where the clause begins in its sentence, 0 where it is put together from more."""
        return max(0, self.sentence.find(self.words[:30]))

    @property
    def above(self) -> tuple[str, ...]:
        """The sentences above its own, going up."""
        return self.before, *self.earlier


def best_title(told: Sequence[Telling]) -> str:
    """The headline of an entry."""
    choices = [choice for telling in told for choice in _choices(telling)]
    return min(choices)[2][:LONGEST]


def _choices(telling: Telling) -> list[tuple[float, int, str]]:
    """Headlines that a telling offers, each with its faults; ties go to what stands higher up."""
    cut = headline(_with_head(telling), telling.phrase, said=telling.said)
    odd = 2.0 * (1.0 - telling.typical) + 1.0 * _by_the_way(telling)
    odd += UNSAID * (telling.said and not _says(cut))
    aside = f", {cut.rpartition(' ')[2]} " in telling.words  # of "The report, tendered on Monday, found cracks" the report tendered
    found = [(_faults(cut) + 1.0 + odd + ASIDE * aside, telling.place, cut)]
    if named := headline(_named(cut, telling), said=telling.said):
        found.append((_faults(named) + 1.2 + odd, telling.place, named))
    if _opens_with_a_verb(cut) and (who := _subject_of(cut, telling)):
        joined = f"{who} {cut[:1].lower()}{cut[1:]}"
        found.append((_faults(joined) + 1.1 + odd, telling.place, joined))
    lacking = aside or _PRONOUN.match(cut) or _LOOSE.match(cut) or _SAYS_NOTHING.search(cut) or _opens_with_a_verb(cut)
    if (short := len(cut.split()) < FEWEST) or lacking:
        around = aside or (short and not telling.sentence.startswith(cut[:9]))
        whole = headline(telling.sentence, telling.phrase, said=telling.said, whole=around)
        found.append((_faults(whole) + (2.5 if short else 1.2) + odd, telling.place, whole))
    given = re.sub(r"(?<=\w)\.$", "", " ".join(telling.headline.split()))
    if given and telling.place < len(LEADS_WITH) and telling.headline_alike >= LEADS_WITH[telling.place]:
        found.append((_faults(given) + _faults_of_given(given) + odd, telling.place, given))
    return found


def _with_head(telling: Telling) -> str:
    """The clause with what its first name only places: of "A jury in Harn, which retired on Monday" the jury did."""
    if not _NAME_AND_RELATIVE.match(telling.words):
        return telling.words
    before = telling.sentence[: telling.begins]
    place = _PREPOSITION_AT_END.search(before)
    nouns = NOUNS_AT_END.search(before[:1].lower() + before[1 : place.start()].rstrip()) if place else None
    return before[nouns.start() :] + telling.words if nouns and _DETERMINED.match(nouns[0]) else telling.words


def _subject_of(cut: str, telling: Telling) -> str:
    """Whose verb it is that a headline opens with, where that is sure."""
    before = telling.sentence[: telling.begins]
    cut = cut[:1].lower() + cut[1:]
    if relative := _RELATIVE_AT_END.search(before):
        nouns = NOUNS_AT_END.search(before[: relative.start()])
        of = _PREPOSITION_AT_END.search(before[: nouns.start()]) if nouns else None
        who = nouns[0].strip() if nouns and not (of and (relative["comma"] or of[0].strip() == "of")) else ""
    else:
        said = role(tokens(cut, 0, len(cut)), 0) == STATEMENT  # "Brock told them that the dam was weak and promised": it was Brock
        who = subject(before) if said else subject_meant(before, telling.above, telling.page)
    return f"{who[:1].upper()}{who[1:]}" if agrees(who, cut) else ""


def _named(cut: str, telling: Telling) -> str:
    """The headline with its pronoun named: "The ministry said that it had spoken to the owner" tells that the ministry had."""
    sentence = " ".join(telling.sentence.split())
    at = sentence.lower().find(cut[:12].lower())
    found = tokens(sentence, 0, max(0, at))
    if not holds_verb(found):
        return named_further_up(cut, telling.above, telling.page)
    return speaker_as_subject(cut, sentence, telling.before, telling.page) if found[-1].word == "that" else ""


def _by_the_way(telling: Telling) -> bool:
    """A clause from far inside a sentence was said by the way; a main clause was written to tell this event."""
    return telling.begins > len(telling.sentence) // 4


def _says(words: str) -> bool:
    found = tokens(words, 0, len(words))
    return any(role(found, at) == STATEMENT for at in range(len(found)))


def _faults(words: str) -> float:
    found = tokens(words, 0, len(words))
    verbless = not holds_verb(found)
    return (
        4.0 * bool(_PRONOUN.match(words)) + 3.0 * bool(_LOOSE.match(words))
        + 2.0 * bool(_POINTING.search(words)) + 0.7 * bool(_BELONGING.search(words))
        + 1.5 * verbless + 2.5 * (not verbless and not has_main_verb(words)) + 1.0 * bool(_VAGUE.search(words))
        + 2.5 * (_opens_with_a_verb(words) or bool(_PASSING.match(words))) + 3.0 * bool(_SAYS_NOTHING.search(words))
        + 3.0 * (len(words.split()) < FEWEST) + 0.02 * max(0, len(words) - COMFORTABLE) + 4.0 * (len(words) > LIMIT)
        + 0.01 * max(0, 45 - len(words))
    )


def _opens_with_a_verb(words: str) -> bool:
    """"Began with a bank": the subject was left behind."""
    found = tokens(words, 0, min(len(words), 40))
    what = role(found, 0) if found else NONE
    if what == STATEMENT and found[0].word.endswith(("d", "t")):
        return True
    goes_on_to = len(found) > 1 and found[1].word == "to"  # "Hopes to print them", but "Hopes fade"
    return what == COPULA or (what not in {NONE, STATEMENT} and (goes_on_to or not found[0].word.endswith("s")))


def _faults_of_given(given: str) -> float:
    """An article's headline that is a question, a label or cut short names no event; any other is what an editor wrote."""
    return 3.0 * bool(_FILLER.search(given)) + 4.0 * given.endswith(("…", "...")) - 1.5 * (len(given.split()) >= 4)


def summary_of(told: Sequence[Telling]) -> str:
    """One or two whole sentences of the best evidence."""
    best = min(told, key=_summary_faults)
    sentence, before = (without_what_is_printed_above(" ".join(text.split())) for text in (best.sentence, best.before))
    if _PRONOUN.match(sentence) and before and len(before) + len(sentence) < SUMMARY:
        return f"{before} {sentence}"
    return sentence


def _summary_faults(telling: Telling) -> tuple[bool, bool, bool, bool, bool, int, int]:
    sentence = " ".join(telling.sentence.split())
    return (
        len(sentence) > SUMMARY, _by_the_way(telling), bool(_PRONOUN.match(sentence)), telling.listed or len(sentence.split()) < 6,
        telling.typical < 0.5, telling.place, abs(len(sentence) - 160),
    )
