"""Things that wait in review, made by hand, and the answers that its forms send."""

from datetime import date

from tests.entries.telling import tell
from timeline.articles.models import Article, Reading, Story
from timeline.board.review_marks import marks_of
from timeline.board.review_queue import Thing
from timeline.entries.derive import ask
from timeline.entries.draft import Draft
from timeline.entries.models import Entry, Evidence, Suggestion
from timeline.entries.suggest import by_entry, fingerprint

HTMX = {"HX-Request": "true"}
ADDRESS = "/stories/harbour-strike/review/"


def asked(*sides: Entry, kind: str = Suggestion.SAME_EVENT, score: float = 0.5) -> Suggestion:
    mark = fingerprint(sides, by_entry(Evidence.objects.filter(entry__in=sides)))
    return Suggestion.objects.create(
        story=sides[0].story, sides=[side.pk for side in sides], kind=kind, score=score, fingerprint=mark,
        reasons=["Both have the same date."],
    )


def suggest(story: Story) -> None:
    draft = Draft(story)
    ask(draft)
    draft.keep()


def unsure(article: Article, day: date | None = date(2024, 3, 5)) -> Reading:
    return Reading.objects.create(article=article, published=day, basis=Reading.BORROWED, reason="Borrowed from the Post.")


def told_of_two_days(entry: Entry) -> Entry:
    tell(entry, "Post", "Dockers walked out on Monday.", "Monday", "2024-03-04")
    tell(entry, "Radio", "The dockers left on Tuesday.", "Tuesday", "2024-03-05")
    return entry


def reply(thing: Thing, answer: str, **fields: object) -> dict[str, object]:
    return {"thing": thing.name, "stands": marks_of([thing])[thing.name], "answer": answer, **fields}


def join(thing: Thing, *entries: Entry, **fields: object) -> dict[str, object]:
    kept = {"survivor": entries[0].pk, "headline": entries[0].headline, "edtf": entries[0].edtf}
    return reply(thing, "same", entry=[f"{entry.pk}.{entry.version}" for entry in entries], **(kept | fields))
