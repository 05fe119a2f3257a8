"""The small cast: a story, Maya who edits, Vera who only reads, Ada who administers, and entries on demand."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import Group, User
from django.core.cache import caches

from timeline.articles.models import Article, Outlet, Story
from timeline.dates import edtf
from timeline.entries.models import Annotation, Entry, Evidence
from timeline.entries.roles import ADMINISTRATORS, EDITORS, VIEWERS, make_roles

MOMENT = datetime(2024, 3, 12, 9, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _nothing_remembered() -> None:
    """Rows that a test makes by hand write no operation, so what is kept under a story's state must go."""
    for cache in caches.all():
        cache.clear()


@pytest.fixture
def story(db: None) -> Story:
    return Story.objects.create(slug="harbour-strike", title="The harbour strike")


@pytest.fixture
def maya(db: None) -> User:
    return _person("maya", EDITORS)


@pytest.fixture
def vera(db: None) -> User:
    return _person("vera", VIEWERS)


@pytest.fixture
def ada(db: None) -> User:
    return _person("ada", ADMINISTRATORS)


def _person(name: str, group: str) -> User:
    make_roles()  # a browser test empties every table behind it, the groups that the migration made too
    person = User.objects.create_user(name, password=f"{name}-at-the-desk")
    person.groups.add(Group.objects.get(name=group))
    return person


@pytest.fixture
def make_entry(story: Story) -> Callable[..., Entry]:
    """Makes an entry with as many pieces of evidence as asked for, each from an article of its own, and as many notes."""

    def make(
        headline: str = "Dockers walk out", when: str = "2024-03-04", pieces: int = 1, notes: int = 0, of: Story = story,
        **fields: object,
    ) -> Entry:
        earliest, latest = edtf.bounds(when)
        entry = Entry.objects.create(
            story=of, headline=headline, edtf=when, earliest=earliest, latest=latest,
            **{"date_reason": "The page says so.", **fields},
        )
        for number in range(pieces):
            _give_evidence(entry, f"{entry.pk}-{number}")
        for number in range(notes):
            Annotation.objects.create(entry=entry, text=f"Note {number}", at=MOMENT)
        return entry

    return make


def _give_evidence(entry: Entry, key: str) -> None:
    outlet, _ = Outlet.objects.get_or_create(name="The Harbour Post")
    text = f"{entry.headline} on Monday."
    article = Article.objects.create(story=entry.story, key=key, raw=text, outlet=outlet)
    Evidence.objects.create(
        entry=entry, article=article, start=0, end=len(text), phrase_start=len(text) - 7, phrase_end=len(text) - 1,
        reason="Monday is 4 March.",
    )
