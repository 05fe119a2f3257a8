"""A received page as cleaning, dating and tracing see it: its text, and what its markup says of itself and of each line."""

from typing import TYPE_CHECKING

from .apart_blocks import stretches_apart
from .fit_to_show import fit, fit_link
from .markup import parse, shown_lines
from .page import Hint, Page, Received
from .visible_lines import Shown
from .wrapped_body import parts_of_article

if TYPE_CHECKING:
    from .main_text import MainText


def page_of(received: Received) -> Page:
    """What was said beside the page comes before what the page says of itself."""
    given = fit(received.headline), fit(received.outlet), fit_link(received.url), received.published
    root = parse(received.raw) if received.media_type == "text/html" else None
    if root is None:
        text = received.raw if received.media_type != "text/html" else ""
        return Page(received.key, text, *given)
    from .main_text import MainText
    from .metadata import read_metadata

    said = read_metadata(root, given[2])
    shown = shown_lines(parse(received.raw))
    main = MainText(received.raw)
    text, title = "\n".join(line.text for line in shown), given[0] or said.headline[:300]
    own = parts_of_article(shown, title, main.keeps)
    hints = tuple(hint_of(line, main, own) for line in shown)
    return Page(
        received.key,
        text,
        title,
        given[1] or said.outlet[:200],
        given[2] or said.url[:500],
        received.published or said.published,
        hints,
        "" if received.published else fit(said.evidence),
        "" if received.published else said.doubt,
        None if received.published else said.moment,
        apart=stretches_apart(text, hints),
        changed=said.changed,
    )


def hint_of(line: Shown, main: "MainText", own: frozenset[int]) -> Hint:
    """What is set apart needs no vote, unless the article stands in there."""
    if line.part and line.part.number not in own:
        return Hint(line.heading, line.linked, apart=line.part.reason, caption=line.caption)
    return Hint(line.heading, line.linked, main.keeps(line.text), caption=line.caption)
