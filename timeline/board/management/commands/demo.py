"""`DEMO=1 manage.py demo`: the demo story with its timeline, and three accounts; what is there is left alone."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse
from django.utils import timezone

from timeline.articles.models import Story
from timeline.board.access import DEMO_STORY
from timeline.entries.build import build_timeline
from timeline.entries.edits import accept, release
from timeline.entries.history import perform
from timeline.entries.models import Entry
from timeline.entries.roles import ADMINISTRATORS, EDITORS, VIEWERS, make_roles
from timeline.publish.wording import counted

# Name, password, group. They are printed and known to everyone: a demo is not a place for secrets.
ACCOUNTS = [
    ("demo-viewer", "read-the-timeline", VIEWERS),
    ("demo-editor", "edit-the-timeline", EDITORS),
    ("demo-admin", "curate-the-timeline", ADMINISTRATORS),
]


class Command(BaseCommand):
    help = "Sets up the demo story and the demo accounts. Running it again changes nothing. Needs DEMO=1."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--address", default="http://127.0.0.1:8000", help="where the site is served")

    def handle(self, *, address: str, **options: Any) -> None:  # noqa: ANN401
        if not settings.DEMO:
            raise CommandError("The demo makes accounts whose passwords everyone knows; set DEMO=1 if you want that.")
        story = _story()
        _accounts()
        if not story.operations.filter(kind=release.__name__).exists():
            perform(release, story, at=timezone.now().replace(microsecond=0))
        self._say(address.rstrip("/"))

    def _say(self, address: str) -> None:
        self.stdout.write(f"The demo story: {address}{_path_of_board()}")
        for name, password, group in ACCOUNTS:
            self.stdout.write(f"  {group[:-1].lower():<14} {name:<12} password {password}")


def _story() -> Story:
    """The demo story with its timeline; loaded once only, so that no later run brings back what an editor changed."""
    if not Story.objects.filter(slug=DEMO_STORY).exists():
        call_command("loaddata", "rare_earths", verbosity=0)
    story = Story.objects.get(slug=DEMO_STORY)
    if not story.entries.exists():
        build_timeline(story)
        agreed = counted(Entry.objects.filter(story=story)).filter(origins__gte=2)
        # Readers see accepted entries only; what several origins report may stand without an editor in a demo.
        perform(accept, story, entries=[entry.pk for entry in agreed])
    return story


def _accounts() -> None:
    model = get_user_model()
    known = set(model.objects.filter(username__in=[name for name, _, _ in ACCOUNTS]).values_list("username", flat=True))
    new = [account for account in ACCOUNTS if account[0] not in known]
    if new:
        make_roles()
    for name, password, group in new:
        user = model.objects.create_user(name, password=password, is_staff=group == ADMINISTRATORS)
        user.groups.add(Group.objects.get(name=group))


def _path_of_board() -> str:
    return reverse("board", args=[DEMO_STORY])
