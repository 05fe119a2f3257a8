"""When a page is the same again: by its text, whatever it is called. A key stands for one text, in the story and in an import."""

import hashlib

from .decode import Refused, shown
from .models import Story


def digest(raw: str) -> bytes:
    """Equal for equal texts; blanks at the end make no difference, which an editor's program adds or drops."""
    return hashlib.sha256(raw.rstrip().encode("utf-8", "surrogatepass")).digest()


class Taken:
    """The texts and keys that are taken, each with the place it stands; none when it stands in the story already."""

    def __init__(self) -> None:
        self.keys: dict[str, tuple[bytes, str]] = {}
        self.texts: dict[bytes, str] = {}

    def add(self, key: str, text: bytes, place: str = "") -> None:
        self.keys[key] = text, place
        self.texts.setdefault(text, key)

    def known_as(self, key: str, text: bytes, place: str) -> str:
        """The key under which this text is known, or none; `Refused` when another text has the page's own key."""
        known, holder = self.keys.get(key, (None, ""))
        if known == text:
            return key
        if text in self.texts:
            return self.texts[text]
        if known is None:
            return ""
        if holder:
            raise Refused(f"{place}: the article key “{shown(key)}” is already taken by {holder}. Give one of the two another name.")
        raise Refused(
            f"{place}: the story already has an article with the key “{shown(key)}” and another text. Articles are never altered; "
            "give the new page a key of its own."
        )

    def settle(self, key: str, text: bytes, place: str) -> str:
        """The same, taking the key for this text when it is new."""
        known = self.known_as(key, text, place)
        if not known:
            self.add(key, text, place)
        return known


def taken_in(story: Story) -> Taken:
    """What the story holds; one text at a time is held."""
    taken = Taken()
    for key, raw in story.articles.order_by("pk").values_list("key", "raw").iterator(chunk_size=50):
        taken.add(key, digest(raw))
    return taken
