"""The palette of the style sheet: every text colour is readable on every ground it stands on, in light and in dark."""

import re
from pathlib import Path

import pytest

SHEETS = ("readers.css", "dateline.css", "pages.css")
CSS = "".join((Path(__file__).parents[1] / "static" / name).read_text(encoding="utf-8") for name in SHEETS)
PALETTE = {name: (light, dark) for name, light, dark in re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", CSS)}
PAIRS = [(text, ground) for text in ("ink", "quiet", "accent") for ground in ("paper", "raised", "faint")]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), [*PAIRS, ("ink", "highlight"), ("on-accent", "accent")])
def test_text_is_readable(text: str, ground: str, theme: int) -> None:
    assert contrast(PALETTE[text][theme], PALETTE[ground][theme]) >= 4.5


def test_black_on_white_is_21_to_1() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_marked_text_is_ink_whatever_it_stands_in() -> None:
    assert "mark { background: var(--highlight); color: var(--ink);" in CSS
