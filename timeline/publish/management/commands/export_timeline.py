"""`export_timeline STORY --format json`: the story to standard output."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from timeline.articles.models import Story
from timeline.publish.document import document


class Command(BaseCommand):
    help = "Writes a story with its timeline to standard output."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("story", help="the story's slug")
        parser.add_argument("--format", choices=["json"], default="json")

    def handle(self, *, story: str, **options: Any) -> None:  # noqa: ANN401
        found = Story.objects.filter(slug=story).first()
        if found is None:
            raise CommandError(f"There is no story “{story}”.")
        self.stdout.write(json.dumps(document(found), ensure_ascii=False, indent=1))
