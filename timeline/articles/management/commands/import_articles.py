"""`import_articles STORY PATH...`: text, HTML and JSON lines files, or folders of them, into a story; all or nothing."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_slug

from timeline.articles.intake import Refused, read_paths
from timeline.articles.load import load


class Command(BaseCommand):
    help = "Imports pages into a story, created when new. Running it again changes nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("story", help="the story's slug, such as rare-earths")
        parser.add_argument("paths", nargs="+", type=Path, help="text, HTML or JSON lines files, or folders of them")
        parser.add_argument("--title", default="", help="the title of a new story")

    def handle(self, *, story: str, paths: list[Path], title: str, **options: Any) -> None:  # noqa: ANN401
        try:
            validate_slug(story)
        except Exception:
            raise CommandError(f"“{story}” can't be a story's slug: use letters, digits, hyphens and underscores.") from None
        try:
            # Everything is read before anything is stored, so that a bad file leaves nothing half done.
            pages = list(read_paths(paths))
            _, new, known = load(story, pages, title)
        except Refused as refused:
            raise CommandError(f"Nothing was imported. {refused}") from None
        self.stdout.write(f"{story}: {new} articles imported, {known} known already.")
