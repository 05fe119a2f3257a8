"""Who is at the desk now. Nothing that is worth keeping: rows are overwritten by every poll and mean nothing after half a minute."""

from django.conf import settings
from django.db import models

from timeline.articles.models import Story


class Presence(models.Model):
    """A person who has a page of a story open, and which entry, when last heard of. In a table, so that all processes see it."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="+")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    entry = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["story", "person"], name="present_once_a_story")]

    def __str__(self) -> str:
        return f"{self.person} {self.at:%H:%M:%S}"
