"""Addresses of pages: whether one may be kept, and the article key that it gives."""

import hashlib
import re

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator

LONGEST = 500
KEY_LIMIT = 200
_WEB = URLValidator(schemes=["http", "https"])


def is_web_address(url: str) -> bool:
    """Whether it is an address of the web in full: a link of another scheme would run in the reader's browser."""
    try:
        _WEB(url)
    except ValidationError:
        return False
    return True


def key_of(address: str) -> str:
    """The article key of a page known by its address or by the id that a feed gives it; the same for the same page always."""
    key = re.sub(r"^https?://", "", re.sub(r"[\s\x00-\x1f\x7f]+", "", address), flags=re.IGNORECASE).strip("/")
    key = "/".join("-" if step in {".", ".."} else step for step in key.split("/"))  # a browser would walk these
    if len(key) <= KEY_LIMIT:
        return key
    return f"{key[: KEY_LIMIT - 13]}-{hashlib.sha256(key.encode()).hexdigest()[:12]}"


def key_of_text(text: str) -> str:
    """The article key of a page that was pasted: its first words, and what tells it from a page that opens with the same."""
    words = re.findall(r"\w+", text[:400].lower())[:8]
    return f"{'-'.join(words)[:80].strip('-') or 'page'}-{hashlib.sha256(text.encode()).hexdigest()[:8]}"
