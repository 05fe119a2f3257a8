"""The language that the markup of a page names, believed where the page's own words do not speak against it."""

import re

from .languages import language

HEAD = 20_000  # characters in which the markup says it
OF_PAGE = re.compile(r"<html\b[^>]{0,400}?\b(?:xml:)?lang\s*=\s*[\"']?\s*(?P<code>[a-z]{2,3})\b", re.IGNORECASE)
OF_ARTICLE = re.compile(r"\"inLanguage\"\s*:\s*\"(?P<code>[a-z]{2})(?:[-_][a-z0-9]{2,8})*\"", re.IGNORECASE)


def named_language(raw: str) -> str:
    """The code in lower case: of the article in its linked data, else of the whole page; empty when neither is given."""
    match = OF_ARTICLE.search(raw) or OF_PAGE.search(raw[:HEAD])
    return match["code"].lower() if match else ""


def believed(named: str, text: str) -> str:
    """Sites often leave the language of their template in the markup: what a text's own words say clearly goes before it."""
    own = language(text) if named else ""
    return named if own in ("", named) else own
