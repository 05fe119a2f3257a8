"""The invented story of a strike at the port of Arden: three pages, one of which borrows its day from another."""

from datetime import date
from typing import Any

from timeline.articles.load import load
from timeline.articles.models import Article, Block, Expression, Origin, Reading, Story
from timeline.articles.page import Received
from timeline.entries.build import build_timeline
from timeline.entries.derive import ask, reread
from timeline.entries.draft import Draft
from timeline.entries.journal import row_values
from timeline.entries.models import Suggestion

from .rows import rows

POST = Received(
    "post",
    "Arden dockers walk out\n\n"
    "Dockers at the port of Arden walked out on Monday, the harbour union said.\n\n"
    "The port authority cancelled all ferry sailings to Norland on Tuesday.\n\n"
    "Subscribe to our newsletter for news of the port of Arden on Wednesday.\n",
    headline="Arden dockers walk out", outlet="The Harbour Post", published=date(2024, 3, 7),
)
RADIO = Received(
    "radio",
    "Crane drivers at the port of Arden stopped work on Thursday after a fall in which two of them were injured.\n\n"
    "The harbour union and the port authority agreed on new rules for cranes on 1 February 2024.\n\n"
    "Dockers at the port of Arden walked out too, the harbour union said; the port authority cancelled all ferry sailings to Norland.\n",
    headline="Crane drivers stop work", outlet="Coast Radio",
)
COURIER = Received(
    "courier",
    "Notice: Undefined index: ref in /var/www/courier/inc/track.php on line 88\n\n"
    "The government of Norland opened an inquiry into harbour wages on 11 March 2024, the Harbour Post reported.\n",
    headline="Inquiry into harbour wages", outlet="Norland Courier", published=date(2024, 3, 12),
)


def build_arden() -> Story:
    story = load("arden-strike", [POST, RADIO, COURIER], "The Arden strike")[0]
    build_timeline(story)
    return story


def read_afresh(story: Story) -> None:
    """Every page from `raw` again, with what people decided laid over it."""
    draft = Draft(story)
    reread(draft, afresh=True)
    draft.keep()


def ask_what_is_due(story: Story) -> None:
    """An edit of an entry leaves to the next reading what there is to ask about what it made."""
    draft = Draft(story)
    ask(draft)
    draft.keep()


def article(key: str) -> Article:
    return Article.objects.select_related("reading__origin").get(key=key)


def derived() -> dict[str, list[dict[str, Any]]]:
    """Everything that is read from the articles of the story, without the keys of rows that are made anew.

    What was read last of a withdrawn article waits until that is restored, and is read anew then.
    """
    found = {}
    for model in (Reading, Block, Expression):
        read = model.objects.filter(article__withdrawal=None).order_by("article_id", *(["start"] if model is not Reading else []))
        listed = [row_values(row) for row in read]
        for values in listed:
            values.pop("id", None)
            if "origin_id" in values:
                values["origin_id"] = Origin.objects.get(pk=values["origin_id"]).name
        found[model.__name__] = listed
    asked = Suggestion.objects.order_by("fingerprint").values("fingerprint", "kind", "score", "status")
    return found | {"Suggestion": list(asked)}


def everything() -> tuple[Any, Any]:
    """What people work on, and what is read from articles; importance is neither, and follows at the next build."""
    kept = {
        key: {name: value for name, value in values.items() if name != "importance"}
        for key, values in rows().items() if key[0] != "suggestion"
    }
    return kept, derived()
