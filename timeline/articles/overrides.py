"""What people decided about articles, laid over what was read: kinds of blocks, and origins with all that hangs on them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .naming import name_of
from .page import CHROME, HEADLINE, LEAK, Block, Page, Source

Spans = Mapping[tuple[int, int], str]  # the kind that an editor gave to a stretch of the text


@dataclass(frozen=True)
class Said:
    """An editor's word on an origin: its name, or the key of the page that is copied, or neither for a report of its own."""

    name: str = ""
    copy_of: str = ""


def with_decided_kinds(found: Sequence[Block], decided: Spans) -> list[Block]:
    """The blocks with each kind as decided, with what cleaning found kept beside it.

    Cleaning may cut a page differently one day. Then a decision holds for the blocks that lie mostly within its stretch, or else
    make up most of it; an exact one goes before. Server output stays what it is.
    """
    if not decided:
        return list(found)
    kinds = {(block.start, block.end): kind for span, kind in decided.items() for block in found if is_about(span, block)}
    kinds |= decided
    blocks = [decided_as(block, kinds.get((block.start, block.end), "")) for block in found]
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


def decided_as(block: Block, kind: str) -> Block:
    if not kind or (block.kind == LEAK and kind != LEAK):
        return block
    return replaced(block, kind, "Set by an editor")


def replaced(block: Block, kind: str, reason: str) -> Block:
    return Block(block.start, block.end, kind, reason, block.kind, block.reason)


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
    first = {key: said_origin(key, decided.get(key), found[key], outlets[key], known) for key in found}
    above = hangs_on(found, outlets, decided)
    return [sourced(key, decided.get(key), found[key], (top := topmost(key, above)), first[top], called) for key in found]


def said_origin(key: str, said: Said | None, source: Source, outlet: str, known: Mapping[str, str]) -> str:
    """The origin of a page that hangs on no other; a name is spelled as the story spells it already."""
    if said is None or said.copy_of:
        return source.origin
    return known.get(said.name.casefold(), said.name) if said.name else outlet or key


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


def sourced(key: str, said: Said | None, source: Source, top: str, origin: str, called: Mapping[str, str]) -> Source:
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
