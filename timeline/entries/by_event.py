"""Events that are dated by other events: "two days after the sinking divers found the hull", once the story dates the sinking."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from timeline.articles.named_weekday import DAYS as WEEKDAYS
from timeline.articles.named_weekday import nearest
from timeline.dates.mention import Mention

from .candidate import Candidate
from .clauses import Clause
from .counted import DAYS, EXACT, number
from .governing import governing
from .happenings import NUMBERS
from .modality import COPULA, PAST, STATEMENT, contains_verb, has_verb, role
from .similarity import Index, Vector, features, near
from .tokens import tokens

LIKE_ENOUGH = 0.05  # "the sinking" is one word; what makes it clear is that no other day comes near
HALF_A_WEEK = 3  # days; "fifteen weeks after" is meant to the week
CLEARLY = 1.5  # times as alike as the next best event of another day

_RELATION = re.compile(
    r"(?<!for )(?<!within )(?<!than )\b"
    rf"(?P<phrase>(?:(?:exactly|just|only) )?(?P<number>(?:the|a)(?! \w+s )|{'|'.join(NUMBERS)}|\d{{1,3}}) "
    r"(?P<unit>day|week)s? (?P<side>after|before)) (?P<event>(?!that\b|this\b|then\b|they\b|he\b|she\b|it\b|[a-z]+ing\b)[^,;:]{4,160})",
    re.IGNORECASE,
)
# "Three hundred have been held since the mutiny", "a cook was charged in her death": of another day than the mutiny, the death
_BESIDE = re.compile(
    r"\b(?:(?:since|after|before|until|following) (?:the|that|this|his|her|its|their)|(?:in|of|over|for) (?:his|her|its|their)) [^,;:.]+",
    re.IGNORECASE,
)
_AND = re.compile(r"\s(?:and|but)\s")
_BESIDE_NOUN = re.compile(r"\s(?:as|in an?|during|while|when|where)\s")  # "the verdict as part of a film"
_WEEKDAY = re.compile(rf"(?<!last )(?<!next )\b(?:{'|'.join(WEEKDAYS)})\b")
_POINTING = re.compile(r"\b(?:came|comes|come|happened|followed|follows|is|was)\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class Relation:
    """`phrase` is where "two days after" stands, `event` what it is counted from, `days` how many, negative for before.

    `main` is the stretch that happened then, None where the sentence only points at what was told before it; `weekday` is its own,
    None where it names none, and `slack` how far from the day counted that may lie.
    """

    phrase: tuple[int, int]
    event: tuple[int, int]
    days: int
    main: tuple[int, int] | None
    weekday: int | None = None
    slack: int = 0


def relation(text: str, start: int, end: int) -> Relation | None:
    """The one relation of the sentence `text[start:end]` to another event, if it has one."""
    match = _RELATION.search(text.replace("\n", " "), start, end)
    if not match:
        return None
    days = number(match["number"]) * DAYS[match["unit"].lower()] * (1 if match["side"].lower() == "after" else -1)
    event_end = _end_of_event(text, *match.span("event"))
    named = {WEEKDAYS.index(found[0]) for found in _WEEKDAY.finditer(text, start, match.start())}
    weekday = named.pop() if len(named) == 1 else None
    main = _main(text, start, end, match) if abs(days) <= EXACT or weekday is not None else None
    slack = HALF_A_WEEK if match["unit"].lower() == "week" else 0
    return Relation(match.span("phrase"), (match.start("event"), event_end), days, main, weekday, slack)


def _end_of_event(text: str, start: int, end: int) -> int:
    """Where the words of an event end: "fell ill three days before the race and stayed at home" counts from the race."""
    for joined in _AND.finditer(text, start, end):
        behind = tokens(text, joined.end(), end)
        if behind and role(behind, 0) in {PAST, STATEMENT, COPULA} and not contains_verb(text, start, joined.start()):
            return joined.start()
    if (beside := _BESIDE_NOUN.search(text, start, end)) and not contains_verb(text, start, beside.start()):
        return beside.start()
    return end - (text[end - 1] in ".!?")


def _main(text: str, start: int, end: int, match: re.Match[str]) -> tuple[int, int] | None:
    """What was the case then: the whole sentence, when its own verb tells something done and does not just point."""
    before = text[start : match.start()]
    rest = text[match.end() : end] if not before.strip() else before
    if not has_verb(rest) or _POINTING.search(before):
        return None
    found = [token for token in tokens(text, start, end) if not match.start() <= token.start < match.end()]
    what, _ = governing(found, match.start(), match.end())
    return (start, end) if what in {PAST, STATEMENT} else None


def dated_event(words: Vector, told: Sequence[Candidate], index: Index, published: date | None, found: Relation) -> Candidate | None:
    """The event of the story that the words clearly mean: told under a single day that lies before the article appeared.

    Where the sentence names its weekday only a day counts from which that weekday is reached. `index` is over the vectors of `told`.
    """
    likely = sorted(near(words, index).items(), key=lambda pair: (-pair[1], told[pair[0]].order))
    meant = (
        (likeness, told[at], counted) for at, likeness in likely
        if _is_past_day(told[at].clause.mention, published) and (counted := _counted(told[at].clause.mention.earliest, found))
        and _tells_itself(told[at], words)
    )
    likeness, best, day = next(meant, (0.0, None, None))
    if likeness < LIKE_ENOUGH or (published and (day - published).days > found.slack):  # what is told as done is none of a day to come
        return None
    rival = next((other for other, _, counted in meant if counted != day), 0.0)
    return best if likeness >= CLEARLY * rival else None


def _tells_itself(candidate: Candidate, words: Vector) -> bool:
    return not words.keys().isdisjoint(features(_BESIDE.sub("", candidate.words)))


def _is_past_day(mention: Mention, published: date | None) -> bool:
    return mention.is_day and (published is None or mention.earliest <= published)


def clauses_by_event(text: str, found: Relation, anchor: Candidate) -> list[Clause]:
    """What the sentence tells once the event is dated: the event itself, when told in a clause, and what happened days from it."""
    day = anchor.clause.mention.earliest
    if day is None:
        return []
    event = " ".join(text[slice(*found.event)].split())
    known = f"“{event}” is told elsewhere in the story under {day:%-d %B %Y}"
    made = []
    if has_verb(event):
        made.append(Clause(*found.event, _mention(text, found, day, f"{known}."), "happened", statement=False))
    if found.main and (counted := _counted(day, found)):
        phrase = " ".join(text[slice(*found.phrase)].split())
        reason = f"“{phrase}” counts from an event of the story: {known}."
        made.append(Clause(*found.main, _mention(text, found, counted, reason), "happened", statement=False))
    return made


def _counted(day: date, found: Relation) -> date | None:
    """The day so many days from another, of the weekday that the sentence names; None where that is too far off or none."""
    counted = day.toordinal() + found.days
    if not date.min.toordinal() + found.slack <= counted <= date.max.toordinal() - found.slack:
        return None
    counted = date.fromordinal(counted)
    return counted if found.weekday is None else nearest(found.weekday, counted, found.slack)


def _mention(text: str, found: Relation, day: date, reason: str) -> Mention:
    start, end = found.phrase
    return Mention(start, end, text[start:end], "DATE", day.isoformat(), day.isoformat(), day, day, "by-event", reason)
