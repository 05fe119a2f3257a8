"""`import_timeline STORY FILE`: entries made elsewhere onto a story's timeline, all or none; the same file again adds nothing."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_slug
from django.db import transaction
from django.utils import timezone

from timeline.articles.decode import Refused as BadFile
from timeline.articles.models import Story
from timeline.entries.edits import release
from timeline.entries.history import perform
from timeline.entries.journal import Refused
from timeline.entries.models import Entry, Release
from timeline.entries.take_in import take_in
from timeline.publish.read_timeline import read_timeline


class Command(BaseCommand):
    help = "Takes entries from JSON (ours or TimelineJS's) or CSV (date,headline,summary,lane,source,tags, or TimelineJS's)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("story", help="the story's slug; it is created when new")
        parser.add_argument("file", type=Path)
        parser.add_argument("--title", default="", help="the title of a new story")
        parser.add_argument("--publish", action="store_true", help="publish the story")

    def handle(self, *, story: str, file: Path, title: str, publish: bool, **options: Any) -> None:  # noqa: ANN401
        try:
            validate_slug(story)
        except Exception:
            raise CommandError(f"“{story}” can't be a story's slug: use letters, digits, hyphens and underscores.") from None
        try:
            named, incoming = read_timeline(file)
            with transaction.atomic():
                said = self._take_in(story, title or named, incoming, file.name, publish=publish)
        except (BadFile, Refused) as refused:
            raise CommandError(f"Nothing was imported. {refused}") from None
        self.stdout.write(f"{story}: {said}.")

    def _take_in(self, slug: str, title: str, incoming: list[Any], source: str, *, publish: bool) -> str:
        words = title or slug.replace("-", " ").replace("_", " ").capitalize()
        found, _ = Story.objects.get_or_create(slug=slug, defaults={"title": words})
        known = set(Entry.objects.filter(story=found).values_list("edtf", "headline"))
        if all((one.edtf, one.headline) in known for one in incoming):
            said = "every entry of the file is on the timeline already"
        else:
            said = perform(take_in, found, incoming=incoming, at=timezone.now(), source=source).sentence
        if publish and not Release.objects.filter(story=found).exists():
            perform(release, found, at=timezone.now())
            said += "; published"
        return said
