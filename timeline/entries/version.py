"""Which state a story is in: every edit and build writes an operation, so the newest one names the state."""

from timeline.articles.models import Story

from .models import Operation


def version_of(story: Story) -> int:
    return Operation.objects.filter(story=story).order_by("-pk").values_list("pk", flat=True).first() or 0
