"""Who first reported each page: copies of one text by shared word runs, rewrites by what they say of their source."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from .attribution import Attribution, attribution, in_datelines
from .masthead import is_name
from .naming import author_of, name_of, numbered, own_name
from .page import BODY, HEADLINE, Block, Page, Source
from .shingles import containment, shingles
from .vocabulary import fold, unmarked

SAME_TEXT = 0.70
SHORTEST = 20  # word runs; fewer are a teaser, which any page may quote
SHORT = 40  # below this one text within another may be a quotation: both must be about as long
POSTINGS = 40  # pages listed for one word run; later ones are compared with these and joined through them
LIKELY = 0.3  # share of indexed runs in common from which two texts are compared whole
TOP = 200  # characters in which a page's title stands
LEAD = 160  # characters in which a text says what is new
NEW_LEAD, MOSTLY = 0.1, 0.85  # share of it in the other text below which it is news of its own, unless nearly all else is shared
FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
FORM, SAME_FIGURES = 5, 0.34  # figures that a form has at least, and the share of them that two of its days have in common at most
SITE_AT_END = re.compile(r"\s(?:[-–—|•·»:]{1,2})\s(?P<site>[^|•·»–—]{3,40})$")
SAMPLE = 4  # one word run in this many is indexed


def trace(pages: Sequence[Page], blocks: Sequence[Sequence[Block]]) -> list[Source]:
    """The origin of each page: pages joined by a common text or a common named source share one."""
    texts = [text_of_kind(page, found, BODY) for page, found in zip(pages, blocks, strict=True)]
    runs = [shingles(text) for text in texts]
    in_titles = [sites_in_title(page, found) for page, found in zip(pages, blocks, strict=True)]
    outlets = {page.outlet for page in pages if page.outlet} | in_datelines(pages, blocks) | set().union(*in_titles)
    said = [attribution(page, found, outlets) for page, found in zip(pages, blocks, strict=True)]
    whole = [None if found and found.partly else found for found in said]
    copies = Groups(len(pages))
    for one, other in alike(runs):
        if not only_frame(texts[one], texts[other], runs[one], runs[other]):
            copies.join(one, other)
    originals = {root: original(members, pages, runs, whole) for root, members in copies.all().items()}
    names = Groups(len(pages))
    by_name: dict[str, int] = {}
    named = sorted({found.name for found in whole if found})
    for i, page in enumerate(pages):
        names.join(i, copies.root(i))
        name = whole[i].name if whole[i] else page.outlet or titled(page, named, in_titles[i]) or author_of(page, blocks[i])
        if name:
            names.join(i, by_name.setdefault(bare(name), i))
    shown: dict[int, str] = {}
    for root, members in names.all().items():
        first = originals[copies.root(members[0])]
        shown[root] = origin_name(members, whole) or numbered(own_name(pages[first], blocks[first]), shown.values())
    called = [name_of(page, found) for page, found in zip(pages, blocks, strict=True)]
    return [
        source(i, pages, called, runs, said[i], originals[copies.root(i)], shown[names.root(i)], author_of(page, blocks[i]))
        for i, page in enumerate(pages)
    ]


def text_of_kind(page: Page, blocks: Sequence[Block], kind: str) -> str:
    return "\n".join(page.text[block.start : block.end] for block in blocks if block.kind == kind)


def sites_in_title(page: Page, blocks: Sequence[Block]) -> set[str]:
    """What may be the outlet's name at the end of a headline, "Dockers walk out | Kvaneposten", of a page of no known outlet.

    It counts only when another page names it as its source.
    """
    given = [page.headline, *(page.text[block.start : block.end] for block in blocks if block.kind == HEADLINE)] if not page.outlet else []
    ends = [found["site"].strip() for title in given if (found := SITE_AT_END.search(title))]
    return {name for name in ends if is_name(name)}


def titled(page: Page, named: Sequence[str], in_title: Collection[str] = ()) -> str:
    """Which of the sources that other pages name is the paper whose title stands at the top of this one, or ends its headline."""
    at_end = {bare(name) for name in in_title}
    if found := next((name for name in named if bare(name) in at_end), ""):
        return found
    top = bare(page.told[:TOP].strip().partition("\n")[0])
    found = (name for name in named if top.startswith(own := bare(name)) and not top[len(own) :][:1].isalnum())
    return next(found, "")


def bare(name: str) -> str:
    """A name without its article and accents, which others who name it leave out."""
    return unmarked(fold(name)).strip().removeprefix("the ")


class Groups:
    """Members joined into groups, transitively; a group's root is its first member."""

    def __init__(self, size: int) -> None:
        self.parent = list(range(size))

    def root(self, i: int) -> int:
        while self.parent[i] != i:
            self.parent[i] = self.parent[self.parent[i]]
            i = self.parent[i]
        return i

    def join(self, i: int, j: int) -> None:
        i, j = sorted((self.root(i), self.root(j)))
        self.parent[j] = i

    def all(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for i in range(len(self.parent)):
            found[self.root(i)].append(i)
        return found


def alike(runs: Sequence[set[int]]) -> list[tuple[int, int]]:
    """Pairs of pages with the same text. Only pages that share indexed runs are compared, so cost follows the text."""
    index: dict[int, list[int]] = defaultdict(list)
    samples = [sampled(mine) if len(mine) >= SHORTEST else [] for mine in runs]
    pairs = []
    for i, (mine, sample) in enumerate(zip(runs, samples, strict=True)):
        hits = Counter(j for run in sample for j in index.get(run, ()))
        for j, count in hits.items():
            likely = count >= LIKELY * min(len(sample), len(samples[j]))
            if likely and is_same_text(mine, runs[j]):
                pairs.append((j, i))
        for run in sample:
            if len(index[run]) < POSTINGS:
                index[run].append(i)
    return pairs


def is_same_text(one: set[int], other: set[int]) -> bool:
    shorter, longer = sorted((len(one), len(other)))
    return containment(one, other) >= SAME_TEXT and (shorter >= SHORT or shorter >= SAME_TEXT * longer)


def only_frame(one: str, other: str, runs: set[int], others: set[int]) -> bool:
    """Whether two texts share a frame and no news: a house's note on itself below different items, a daily form filled anew."""
    new_leads = max(containment(lead(one), others), containment(lead(other), runs)) < NEW_LEAD
    if new_leads and containment(runs, others) < MOSTLY:
        return True
    figures, other_figures = set(FIGURE.findall(one)), set(FIGURE.findall(other))
    fewer = min(len(figures), len(other_figures))
    return fewer >= FORM and len(figures & other_figures) < SAME_FIGURES * fewer


def lead(text: str) -> set[int]:
    return shingles(text[: min(LEAD, len(text) // 5)])


def sampled(runs: set[int]) -> list[int]:
    """The runs that are indexed: the same ones in every text that holds them."""
    return [run for run in runs if run % SAMPLE == 0] or list(runs)


def original(members: list[int], pages: Sequence[Page], runs: Sequence[set[int]], said: Sequence[Attribution | None]) -> int:
    """Of pages with one text: whose outlet the others name, else that credits an agency, else the earliest or longest."""
    named = {said[i].name.casefold() for i in members if said[i]}
    return min(
        members,
        key=lambda i: (
            pages[i].outlet.casefold() not in named,
            not (said[i] and said[i].credited),
            pages[i].published.toordinal() if pages[i].published else 10**9,
            -len(runs[i]),
            i,
        ),
    )


def origin_name(members: list[int], said: Sequence[Attribution | None]) -> str:
    """The source that most of them name; empty when they name none."""
    named = Counter(said[i].name for i in members if said[i])
    return named.most_common(1)[0][0] if named else ""


def source(
    i: int, pages: Sequence[Page], names: Sequence[str], runs: Sequence[set[int]], said: Attribution | None, first: int, name: str,
    author: str,
) -> Source:
    reasons = []
    if first != i:
        share = containment(runs[i], runs[first])
        shown = f"{share:.0%} of the shorter text's word runs stand in both" if share >= SAME_TEXT else "by way of a further copy"
        reasons.append(f"The same text as in {names[first]}: {shown}.")
    if said:
        reasons.append(said.reason)
    if not reasons:
        goes_by = f"; it goes by who wrote it, {author}" if author else ""
        unknown = "" if pages[i].outlet else f", and its outlet is not known{goes_by}"
        reasons.append(f"It names no other source{unknown}.")
    return Source(name, pages[first].key if first != i else "", " ".join(reasons))
