"""`build_timeline STORY`: cleans, dates, proposes and suggests; running it again undoes no decision and doubles nothing."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from timeline.articles.models import Story
from timeline.entries.build import build_timeline
from timeline.entries.journal import Refused


class Command(BaseCommand):
    help = "Builds the timeline of a story from its articles."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("story", help="the story's slug")

    def handle(self, *, story: str, **options: Any) -> None:  # noqa: ANN401
        found = Story.objects.filter(slug=story).first()
        if found is None:
            raise CommandError(f"There is no story “{story}”. Import articles into it first.")
        try:
            operation = build_timeline(found)
        except Refused as refused:
            raise CommandError(str(refused)) from None
        self.stdout.write(f"{story}: {operation.sentence if operation else 'nothing new'}.")
