"""Entries side by side: what each tells with its first quotes, what only one of them says, and what may be kept of which."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from timeline.articles.models import Story
from timeline.articles.vocabulary import mended
from timeline.entries.days_given import DIFFER
from timeline.entries.models import Entry, Evidence, Suggestion
from timeline.entries.waiting import as_asked
from timeline.publish.wording import counted, when

from .differing import stretches
from .forms import as_sent
from .merge_choices import Choice, choices_of, follows_day, survivor_of
from .review_queue import Thing

QUOTES = 3  # of an entry, or of those that give one day, side by side with another
ALIKE = ((0.75, "nearly the same words"), (0.4, "much alike"), (0.2, "alike"), (0.0, "a little alike"))


def same(story: Story, thing: Thing) -> dict[str, Any]:
    sides = sides_of(story, thing.ids)
    entries = [side["entry"] for side in sides.values()]
    survivor = survivor_of(entries)
    choices = [choice for choice in choices_of(entries) if choice.differs]
    following = [choice.name for choice in choices if thing.kind == DIFFER and follows_day(choice, entries)]
    for side in sides.values():
        others = [other for other in sides.values() if other is not side]
        side["alone"] = [
            name for name in ("edtf", "lane") if getattr(side["entry"], name) not in {getattr(other["entry"], name) for other in others}
        ]
        side["choices"] = [_kept_of(side["entry"], choice) for choice in choices]
        side["headline"] = stretches(side["entry"].headline, [other["entry"].headline for other in others])
        told = [quote["text"] for other in others for quote in other["quotes"]]
        for quote in side["quotes"]:
            quote["stretches"] = stretches(quote["text"], told)
    _lay_out(list(sides.values()), sides, {choice.name: choice.stands.value for choice in choices if choice.name not in following})
    differing = {choice.name for choice in choices}
    link = _link_asked(thing.suggestion, entries)
    return ({"title": "Is one a step of the other?"} if link else {}) | {
        "link": link,
        "sides": list(sides.values()), "survivor": survivor, "asked": thing.suggestion, "alike": likeness(thing.suggestion),
        "following": following, "dates_differ": "edtf" in differing,
        "agreed": [name for name in ("headline", "edtf") if name not in differing],
    }


def _kept_of(entry: Entry, choice: Choice) -> dict[str, Any]:
    """What may be kept of one side, and where that stands among the sides."""
    value = getattr(entry, choice.name)
    option = next(option for option in choice.options if option.value == value)
    return {"name": choice.name, "value": value, "text": option.text, "rank": choice.preferred.index(entry.pk)}


def _lay_out(sides: Sequence[dict[str, Any]], ticked: Collection[int], chosen: Mapping[str, str]) -> None:
    """Which sides are ticked and what is chosen of them. What several say is offered at the first of those that are ticked."""
    home: dict[tuple[str, str], int] = {}
    for side in sorted(sides, key=lambda side: side["entry"].pk not in ticked):
        for choice in side["choices"]:
            home.setdefault((choice["name"], choice["value"]), side["entry"].pk)
    for side in sides:
        side["ticked"] = side["entry"].pk in ticked
        for choice in side["choices"]:
            choice["offered"] = home[choice["name"], choice["value"]] == side["entry"].pk
            choice["checked"] = choice["offered"] and chosen.get(choice["name"]) == choice["value"]


def as_sent_before(sides: Sequence[dict[str, Any]], data: Any) -> None:  # noqa: ANN401 (a QueryDict)
    """The ticks and choices of a form that was refused; a choice that is no longer there is chosen anew."""
    sent = {value.partition(".")[0] for value in data.getlist("entry")}
    choices = [choice for side in sides for choice in side["choices"]]
    chosen = {choice["name"]: choice["value"] for choice in choices if choice["checked"]}
    chosen |= {choice["name"]: choice["value"] for choice in choices if as_sent(data.get(choice["name"], "")) == as_sent(choice["value"])
               and choice["name"] in data}
    _lay_out(sides, [side["entry"].pk for side in sides if str(side["entry"].pk) in sent], chosen)


def _link_asked(suggestion: Suggestion, entries: list[Entry]) -> str:
    """The answer that links as was suggested; "" where that was not."""
    if suggestion.kind != Suggestion.PART_OF or len(entries) != 2:
        return ""
    return "first-in-second" if as_asked(suggestion, entries)[0] == entries[0] else "second-in-first"


def likeness(suggestion: Suggestion) -> str:
    """The score in words."""
    return next(words for least, words in ALIKE if suggestion.score >= least)


def sides_of(story: Story, ids: Iterable[int]) -> dict[int, dict[str, Any]]:
    """The entries with their first quotes, by id and in the order asked for."""
    ids = list(ids)
    entries = {entry.pk: entry for entry in counted(Entry.objects.filter(story=story, pk__in=ids))}
    sides = {pk: {"entry": entries[pk], "when": when(entries[pk]), "quotes": [], "more": 0} for pk in ids if pk in entries}
    for row in _evidence(entries):
        side = sides[row.entry_id]
        if len(side["quotes"]) < QUOTES:
            side["quotes"].append({"row": row, "text": mended(row.quote)})
        else:
            side["more"] += 1
    return sides


def _evidence(entries: Mapping[int, Entry]) -> Iterable[Evidence]:
    """What the date of an entry rests on first, then what names a date."""
    rows = Evidence.objects.filter(entry__in=entries).select_related("article__outlet", "article__reading__origin")
    return sorted(rows, key=lambda row: (not _dates(row, entries[row.entry_id]), not row.phrase, row.article.key, row.start))


def _dates(row: Evidence, entry: Entry) -> bool:
    """Whether the reason for the date is the one that this evidence gives, or is about its phrase."""
    given = (row.reason, row.phrase and f"“{row.phrase}”")
    return any(said and entry.date_reason.startswith(said) for said in given)
