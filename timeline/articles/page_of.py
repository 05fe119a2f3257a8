"""A received page as cleaning, dating and tracing see it: its text, and what its markup says of itself and of each line."""

from .fit_to_show import fit, fit_link
from .markup import parse, shown_lines
from .page import Hint, Page, Received


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
    return Page(
        received.key,
        "\n".join(line.text for line in shown),
        given[0] or said.headline[:300],
        given[1] or said.outlet[:200],
        given[2] or said.url[:500],
        received.published or said.published,
        tuple(Hint(line.heading, line.linked, main.keeps(line.text)) for line in shown),
        "" if received.published else fit(said.evidence),
        "" if received.published else said.doubt,
        None if received.published else said.moment,
    )
