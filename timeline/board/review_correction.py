"""What review shows of a correction notice: both readings with who gives them, and whether its article says so elsewhere too."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from timeline.articles.models import Block, Expression, Story
from timeline.articles.page import BODY
from timeline.dates.edtf import words
from timeline.entries.corrected import Noticed, whole
from timeline.entries.corrections import in_words
from timeline.entries.fields import REVISABLE
from timeline.entries.models import Entry, Evidence
from timeline.publish.wording import counted, when

from .review_queue import Thing

QUOTES = 2  # for each reading


def correction(story: Story, thing: Thing) -> dict[str, Any]:
    noticed = thing.noticed
    changes, notice = noticed.changes, noticed.rows[0]
    entry = counted(Entry.objects.filter(pk=noticed.entry.pk)).get()
    evidence = Evidence.objects.filter(entry=entry).exclude(pk__in=[row.pk for row in noticed.rows])
    rows = list(evidence.select_related("article__outlet", "article__reading__origin"))
    dates = _dates_of(rows) if changes.dates else None
    sides = [
        _side(called, value, [row for row in rows if _gives(row, value, dates)], entry, noticed)
        for called, value in (("Taken back", changes.wrong), ("Given instead", changes.right)) if value
    ]
    fields = {name: value for name, value in noticed.fields.items() if getattr(entry, name) != value}
    return {
        "entry": entry, "when": when(entry), "sides": sides, "notice": {"row": notice}, "more": len(noticed.rows) - 1,
        "elsewhere": _elsewhere(noticed), "pressing": _pressing(noticed, fields),
        "becomes": [(REVISABLE[name], value) for name, value in fields.items() if name != "edtf"],
        "kept": words(entry.edtf) if "edtf" in fields and entry.edtf else "",
    }


def _side(called: str, value: str, rows: Sequence[Evidence], entry: Entry, noticed: Noticed) -> dict[str, Any]:
    return {
        "called": called, "words": in_words(noticed.changes, value), "quotes": [{"row": row} for row in rows[:QUOTES]],
        "more": max(len(rows) - QUOTES, 0), "stands": noticed.changes.dates and entry.edtf == value,
    }


def _dates_of(rows: Sequence[Evidence]) -> dict[tuple[int, int], str]:
    phrases = Expression.objects.filter(
        article__in={row.article_id for row in rows}, start__in={row.phrase_start for row in rows if row.phrase_start is not None},
    )
    return {(article, start): edtf for article, start, edtf in phrases.values_list("article", "start", "edtf")}


def _gives(row: Evidence, value: str, dates: Mapping[tuple[int, int], str] | None) -> bool:
    """By the date that its phrase is read as; where the notice changes no date, by its words."""
    return bool(whole(value).search(row.quote)) if dates is None else dates.get((row.article_id, row.phrase_start)) == value


def _pressing(noticed: Noticed, fields: dict[str, str]) -> str:
    """What the button of the corrected reading says."""
    changes = noticed.changes
    if "edtf" in fields:
        return f"Take {words(changes.right)}"
    if fields:
        return f"Put “{changes.right}” for “{changes.wrong}”"
    return f"{words(changes.right)} is right" if changes.dates and changes.right else "Note the correction"


def _elsewhere(noticed: Noticed) -> str:
    """Whether the article was corrected as well, or only has the notice added."""
    changes, name = noticed.changes, noticed.rows[0].article.shown_outlet or "The article"
    values = [value for value in (changes.wrong, changes.right) if value]
    said = _said_elsewhere(noticed, values)
    told = " and ".join(in_words(changes, value) for value in values if value in said)
    if not values:
        return ""
    if changes.right in said:
        return f"{name} has been corrected: elsewhere it says {told}." if changes.wrong not in said else f"Elsewhere {name} says {told}."
    if changes.wrong in said:
        return f"Not corrected elsewhere: {name} still says {told}."
    return f"Elsewhere {name} says neither." if len(values) > 1 else f"Elsewhere {name} does not say it."


def _said_elsewhere(noticed: Noticed, values: Collection[str]) -> set[str]:
    """The readings that the article holds outside the notice."""
    notice = noticed.rows[0]
    if noticed.changes.dates:
        phrases = Expression.objects.filter(article=notice.article, edtf__in=values).exclude(start__range=(notice.start, notice.end - 1))
        return set(phrases.values_list("edtf", flat=True))
    text = _body_outside(notice)
    return {value for value in values if whole(value).search(text)}


def _body_outside(notice: Evidence) -> str:
    blocks = Block.objects.filter(article=notice.article, kind=BODY).values_list("start", "end")
    parts = [(start, min(end, notice.start)) for start, end in blocks] + [(max(start, notice.end), end) for start, end in blocks]
    return "\n".join(notice.article.text[start:end] for start, end in parts if start < end)
