"""What a decision about an article changes: its story is read anew, the entries follow, and the change is put into words."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from timeline.articles.models import Story
from timeline.dates.edtf import words

from .build import bring_up_to_date
from .derive import ask, proposed, reread
from .draft import Draft
from .leaked import hide_in_entries
from .models import Entry, Evidence
from .phrases_anew import as_read, follow_phrases
from .settling import show

TOLD = ("headline", "summary", "lane", "modality")


@dataclass
class Effects:
    """The entries that a decision moves, makes certain or provisional, changes otherwise, brings and takes away; those that keep
    their date, which a person had a hand in, though their evidence now gives another; and those that only lose evidence, or all of it.
    """

    moved: list[tuple[str, str, str]] = field(default_factory=list)  # headline, date before and after in words
    certain: list[str] = field(default_factory=list)
    provisional: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    new: list[tuple[str, str]] = field(default_factory=list)
    gone: list[tuple[str, str]] = field(default_factory=list)
    kept: list[tuple[str, str, str]] = field(default_factory=list)
    thinner: list[str] = field(default_factory=list)
    bare: list[str] = field(default_factory=list)

    def in_words(self, *verbs: str) -> str:
        """ "3 entries move; 1 becomes certain", with the verbs given for one and for several of each kind in turn."""
        kinds = [self.moved, self.certain, self.provisional, self.changed, self.new, self.gone, self.kept, self.thinner, self.bare]
        parts: list[str] = []
        for found, verb in zip(kinds, verbs, strict=True):
            one, several = verb.split("|")
            if found:
                noun = "" if parts else " entry" if len(found) == 1 else " entries"
                parts.append(f"{len(found):,}{noun} {one if len(found) == 1 else several}")
        return "; ".join(parts)


WILL = ("moves|move", "becomes certain|become certain", "becomes provisional|become provisional", "changes|change",
        "is proposed|are proposed", "is withdrawn|are withdrawn", "keeps its date|keep their dates", "loses evidence|lose evidence",
        "stays without evidence|stay without evidence")  # fmt: skip
DID = ("moved|moved", "became certain|became certain", "became provisional|became provisional", "changed|changed",
       "was proposed|were proposed", "was withdrawn|were withdrawn", "kept its date|kept their dates", "lost evidence|lost evidence",
       "stayed without evidence|stayed without evidence")  # fmt: skip


LISTED = 50  # entries that a preview names
MANY = 300  # articles from which on a decision takes seconds


@dataclass
class Preview:
    """What an edit would do, without anything being stored."""

    effects: Effects
    articles: int  # of the story, all of which are read again

    @property
    def slow(self) -> bool:
        return self.articles >= MANY

    @property
    def sentence(self) -> str:
        return f"{self.effects.in_words(*WILL) or 'No entry changes'}."

    @property
    def rows(self) -> list[dict[str, str]]:
        """One entry a row: what happens to it, its headline, its dates in words."""
        effects = self.effects
        found = [("moves", headline, f"from {was} to {becomes}") for headline, was, becomes in effects.moved]
        plain = {"becomes certain": effects.certain, "becomes provisional": effects.provisional, "changes": effects.changed}
        found += [(verb, headline, "") for verb, headlines in plain.items() for headline in headlines]
        found += [("is proposed", headline, when) for headline, when in effects.new]
        found += [("is withdrawn", headline, when) for headline, when in effects.gone]
        found += [("keeps", headline, f"{was}, though its evidence gives {given}") for headline, was, given in effects.kept]
        found += [("loses evidence:", headline, "") for headline in effects.thinner]
        found += [("stays without evidence:", headline, "") for headline in effects.bare]
        return [{"verb": verb, "headline": headline, "dates": dates} for verb, headline, dates in found]

    @property
    def listed(self) -> list[dict[str, str]]:
        return self.rows[:LISTED]

    @property
    def unlisted(self) -> int:
        return max(len(self.rows) - LISTED, 0)


def follow(draft: Draft) -> str:
    """Read the story anew and let its entries follow. Returns what changed, to end the sentence of an edit with."""
    read = reread(draft)
    before = as_read(draft, read.before)
    bring_up_to_date(draft, proposed(draft), {article.key: article for article in read.articles}, read.redated)
    draft.kept = follow_phrases(draft, before, as_read(draft, read.after))
    if draft.changes("decided_block"):
        hide_in_entries(draft, read.hidden())
    ask(draft)
    said = effects_of(draft).in_words(*DID)
    return f"; {said}" if said else ""


def preview(edit: Callable[..., str], story: Story, **particulars: Any) -> Preview:  # noqa: ANN401 (each edit names its own)
    """Do an edit on a draft and store nothing of it. Raises `Refused` just as the edit would."""
    return Preview(effects_of(show(story, lambda draft: edit(draft, **particulars))), story.articles.standing().count())


def effects_of(draft: Draft) -> Effects:
    effects = Effects()
    seen: set[int] = set()
    for before, after in draft.changes("entry"):
        row = after or before
        seen.add(row["id"])
        if before is None and after is not None:
            effects.new.append((after["headline"], words(after["edtf"])))
        elif after is None and before is not None:
            effects.gone.append((before["headline"], words(before["edtf"])))
        elif before["edtf"] != after["edtf"]:
            effects.moved.append((after["headline"], words(before["edtf"]), words(after["edtf"])))
        elif before["provisional"] != after["provisional"]:
            (effects.provisional if after["provisional"] else effects.certain).append(after["headline"])
        elif any(before[name] != after[name] for name in TOLD):
            effects.changed.append(after["headline"])
        else:
            seen.discard(row["id"])
    effects.kept = [(entry.headline, words(entry.edtf), words(given)) for entry, given in draft.kept]
    _tell_of_evidence(draft, effects, seen)
    return effects


def _tell_of_evidence(draft: Draft, effects: Effects, seen: set[int]) -> None:
    """Entries of which nothing else is told, by whether they gained evidence, lost some, or stand there without any."""
    lost, gained = set(), set()
    for before, after in draft.changes("evidence"):
        if before is None or after is None or before["entry_id"] != after["entry_id"]:
            lost |= {before["entry_id"]} if before else set()
            gained |= {after["entry_id"]} if after else set()
    supported = {row.entry_id for row in draft.whole(Evidence)} if lost else set()
    for entry in draft.whole(Entry):
        living = entry.merged_into_id is None and entry.status != Entry.DISMISSED
        if entry.pk in lost - seen and entry.pk not in supported and living:
            effects.bare.append(entry.headline)
        elif entry.pk in lost - gained - seen:
            effects.thinner.append(entry.headline)
        elif entry.pk in gained - seen:
            effects.changed.append(entry.headline)
