"""What people decided about articles, laid over what was read: kinds of blocks, and origins with all that hangs on them."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from .naming import name_of, numbered, own_name
from .page import CHROME, HEADLINE, LEAK, Block, Page, Source

SECRET = re.compile(r"(?<!\S)(?=\S*[\d_/\\@=])\S{6,}")  # words that can be a secret by themselves
Spans = Mapping[tuple[int, int], str]  # the kind that an editor gave to a stretch of the text


@dataclass(frozen=True)
class Said:
    """An editor's word on an origin: its name, or the key of the page that is copied, or neither for a report of its own."""

    name: str = ""
    copy_of: str = ""


def with_decided_kinds(found: Sequence[Block], decided: Spans, uncovered: Collection[tuple[int, int]] = ()) -> list[Block]:
    """The blocks with each kind as decided, with what cleaning found kept beside it.

    Cleaning may cut a page differently one day. Then a decision holds for the blocks that lie mostly within its stretch, or else
    make up most of it; an exact one goes before. What was marked as server output hides every block that it touches, and what was
    found to be server output stays so, but where it lies wholly in a stretch that an administrator `uncovered`.
    """
    if not decided:
        return list(found)
    kinds = {(block.start, block.end): kind for span, kind in decided.items() for block in found if is_about(span, block)}
    kinds |= decided
    leaked = [span for span, kind in decided.items() if kind == LEAK]
    kinds |= {(block.start, block.end): LEAK for block in found if any(touches(span, block) for span in leaked)}
    blocks = [decided_as(block, kinds.get((block.start, block.end), ""), uncovered) for block in found]
    if any(block.kind == HEADLINE and block.found_kind for block in blocks):
        blocks = [
            replaced(block, CHROME, "An editor chose another headline") if block.kind == HEADLINE and not block.found_kind else block
            for block in blocks
        ]
    return blocks


def is_about(span: tuple[int, int], block: Block) -> bool:
    start, end = span
    shared = min(end, block.end) - max(start, block.start)
    return shared > 0.5 * (block.end - block.start) or shared > 0.5 * max(end - start, block.end - block.start)


def touches(span: tuple[int, int], block: Block) -> bool:
    return min(span[1], block.end) > max(span[0], block.start)


def decided_as(block: Block, kind: str, uncovered: Collection[tuple[int, int]] = ()) -> Block:
    stays_hidden = block.kind == LEAK and not any(start <= block.start and block.end <= end for start, end in uncovered)
    if not kind or (stays_hidden and kind != LEAK):
        return block
    return replaced(block, kind, "Set by an editor")


def replaced(block: Block, kind: str, reason: str) -> Block:
    return Block(block.start, block.end, kind, reason, block.kind, block.reason)


def without_hidden_headline(page: Page, blocks: Sequence[Block]) -> Page:
    """Without the headline that came with the page, where an editor marked just those words in its text as server output."""
    hidden = {_plain(page.text[block.start : block.end]) for block in blocks if block.kind == LEAK and block.found_kind}
    given = _plain(page.headline)
    return replace(page, headline="") if given and any(_gives_away(given, text) for text in hidden) else page


def _gives_away(given: str, hidden: str) -> bool:
    much = hidden in given or (given in hidden and 2 * len(given) > len(hidden))
    return much or bool(set(SECRET.findall(given)) & set(SECRET.findall(hidden)))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def as_found(block: Block) -> Block:
    """The block as cleaning left it."""
    return Block(block.start, block.end, block.found_kind, block.found_reason) if block.found_kind else block


def with_decided_origins(
    pages: Sequence[Page], blocks: Sequence[Sequence[Block]], sources: Sequence[Source], decided: Mapping[str, Said]
) -> list[Source]:
    """The sources as decided. What copies a corrected page, or names its outlet as its source, follows it."""
    if not decided:
        return list(sources)
    found = {page.key: source for page, source in zip(pages, sources, strict=True)}
    outlets = {page.key: page.outlet for page in pages}
    called = {page.key: name_of(page, of_page) for page, of_page in zip(pages, blocks, strict=True)}
    decided = {key: said for key, said in decided.items() if key in found and (not said.copy_of or said.copy_of in found)}
    known = {name.casefold(): name for name in (*filter(None, outlets.values()), *(source.origin for source in sources))}
    own = {page.key: own_name(page, of_page) for page, of_page in zip(pages, blocks, strict=True)}
    own = {key: name if outlets[key] else free_name(name, found[key], known) for key, name in own.items()}
    first = {key: said_origin(decided.get(key), found[key], own[key], known) for key in found}
    above = hangs_on(found, outlets, decided)
    return [sourced(decided.get(key), found[key], (top := topmost(key, above)), first[top], called) for key in found]


def free_name(own: str, source: Source, known: Mapping[str, str]) -> str:
    """The own name of a page of an unknown outlet, which no other origin of the story bears."""
    return own if own == source.origin and not source.copy_of else numbered(own, set(known.values()))


def said_origin(said: Said | None, source: Source, own: str, known: Mapping[str, str]) -> str:
    """The origin of a page that hangs on no other; a name is spelled as the story spells it already."""
    if said is None or said.copy_of:
        return source.origin
    return known.get(said.name.casefold(), said.name) if said.name else own


def hangs_on(found: Mapping[str, Source], outlets: Mapping[str, str], decided: Mapping[str, Said]) -> dict[str, str]:
    """The page from which each page has its origin: whose text it copies, else the one page of the outlet that it names.

    The origin that an editor names for a copy is the text's, so its original hangs on it, unless that was decided too.
    """
    pages_of = Counter(outlets.values())
    alone = {outlet.casefold(): key for key, outlet in outlets.items() if outlet and pages_of[outlet] == 1}
    above = {}
    for key, source in found.items():
        named = alone.get(source.origin.casefold(), "")
        if key in decided:
            above[key] = decided[key].copy_of
        else:
            above[key] = source.copy_of or (named if named and found[named].origin == source.origin else "")
    for key in sorted(decided, reverse=True):
        original = found[key].copy_of
        if decided[key].name and original and original not in decided:
            above[original] = key
    return above


def topmost(key: str, above: Mapping[str, str]) -> str:
    seen = {key}
    while (onward := above[key]) and onward not in seen:
        seen.add(onward)
        key = onward
    return key


def sourced(said: Said | None, source: Source, top: str, origin: str, called: Mapping[str, str]) -> Source:
    """The source of a page that has its origin from the page `top`, and why."""
    if said is None:
        if origin == source.origin:
            return source
        return Source(origin, source.copy_of, f"{source.reason} An editor corrected the origin of {called[top]}: {origin}.")
    what = (
        f"holds the same text as {called[said.copy_of]}" if said.copy_of
        else f"comes from {origin}" if said.name else "is a report of its own"
    )
    reason = f"An editor says that it {what}. Before, it was read as {source.origin}: {source.reason}"
    copied = said.copy_of or (source.copy_of if said.name else "")
    return Source(origin, copied, reason, source.origin)
