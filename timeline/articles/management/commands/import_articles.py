"""`import_articles STORY PATH...`: files of pages, or folders of them, into a story; all or nothing unless asked otherwise."""

import re
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from timeline.articles.intake import Read, Refused, pages_of
from timeline.articles.load import RESERVED_SLUGS, clashes, load_pages
from timeline.articles.page import Received

SLUG = re.compile(r"[-\w]{1,80}", re.ASCII)
LISTED = 100  # refusals; whoever has more of them starts with these


class Command(BaseCommand):
    help = "Imports pages into a story, created when new. Running it again changes nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("story", help="the story's slug, such as rare-earths")
        parser.add_argument(
            "paths", nargs="+", type=Path, help="text, HTML, JSON lines, RSS, Atom or zip files, or folders of them"
        )
        parser.add_argument("--title", default="", help="the title of a new story")
        parser.add_argument("--skip-bad", action="store_true", help="import what is good and leave out what is refused")

    def handle(self, *, story: str, paths: list[Path], title: str, skip_bad: bool, **options: Any) -> None:  # noqa: ANN401
        if not SLUG.fullmatch(story) or story in RESERVED_SLUGS:
            raise CommandError(
                f"“{story[:80]}” can't be a story's slug: use up to 80 letters, digits, hyphens and underscores, but not the word new."
            )
        # Everything is read before anything is stored, so that a bad file leaves nothing half done.
        pages, refused = sorted_out(counted(clashes(story, pages_of(paths)), self._progress("Reading: {:,} pages")))
        if refused and not (skip_bad and pages):
            raise CommandError(f"Nothing was imported. {listed(refused)}")
        try:
            _, outcome = load_pages(story, pages, title, self._progress(f"Storing: {{:,}} of {len(pages):,} pages"))
        except Refused as changed_meanwhile:
            raise CommandError(f"Nothing was imported. {changed_meanwhile}") from None
        self._progress("")(0)
        self.stdout.write(f"{story}: {len(outcome.new)} articles imported, {len(outcome.known)} known already{left_out(refused)}.")
        for known in outcome.known:
            if known.filled or known.otherwise or known.withdrawn or known.place != known.key:
                self.stdout.write(f"{known}.")
        for refusal in refused:
            self.stderr.write(f"Left out: {refusal}")

    def _progress(self, words: str) -> Callable[[int], None]:
        """Says how far it got on one line of a terminal that overwrites itself; nothing where nobody watches."""
        if not sys.stderr.isatty():
            return lambda number: None
        return lambda number: sys.stderr.write(f"\r\x1b[K{words.format(number)}") and sys.stderr.flush()


def counted(pages: Iterable[Read], progress: Callable[[int], None]) -> Iterator[Read]:
    for number, page in enumerate(pages, 1):
        progress(number)
        yield page


def sorted_out(pages: Iterable[Read]) -> tuple[list[Received], list[str]]:
    good, refused = [], []
    for _, page in pages:
        if isinstance(page, Refused):
            refused.append(str(page))
        else:
            good.append(page)
    return good, refused


def listed(refused: list[str]) -> str:
    if len(refused) == 1:
        return refused[0]
    more = len(refused) - LISTED
    lines = [*refused[:LISTED], *([f"… and {more:,} more."] if more > 0 else [])]
    return "\n  ".join([f"{len(refused):,} things are refused (--skip-bad imports the rest):", *lines])


def left_out(refused: list[str]) -> str:
    return f", {len(refused)} left out" if refused else ""
