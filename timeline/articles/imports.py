"""An import under way in the browser: what was handed in, waiting to be read, and what was read, waiting to be stored.

Nothing of it shows in the story until all of it is stored in one transaction; a crash leaves rows that the next import sweeps.
"""

from django.conf import settings
from django.db import models

from .parts import Part


class Import(models.Model):
    """One import with how far it got. `said` is what was typed beside the pages; it fills in what they don't say."""

    READING, REFUSED, STORED, BUILDING, BUILT = "reading", "refused", "stored", "building", "built"
    STATES = [(state, state) for state in (READING, REFUSED, STORED, BUILDING, BUILT)]

    story = models.ForeignKey("articles.Story", on_delete=models.CASCADE, related_name="imports")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    begun_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=STATES, default=READING)
    parts_total = models.PositiveIntegerField(default=0)
    said = models.JSONField(default=dict)
    new = models.PositiveIntegerField(default=0)
    known = models.PositiveIntegerField(default=0)
    building_since = models.DateTimeField(null=True)
    came = models.JSONField(default=dict, help_text="The keys of the articles that came in, and what was known, in words.")
    built = models.CharField(max_length=300, blank=True, help_text="What the build did, in words.")

    class Meta:
        default_permissions = ()
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"Import {self.pk} into {self.story_id}, {self.state}"


class StagedPart(models.Model):
    """A `Part` that is still to be read."""

    upload = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="parts")
    name = models.TextField()
    kind = models.CharField(max_length=10)
    key = models.CharField(max_length=200, blank=True)
    offset = models.PositiveIntegerField(default=0)
    url = models.TextField(blank=True)
    data = models.BinaryField()

    class Meta:
        default_permissions = ()
        ordering = ["pk"]

    def part(self) -> Part:
        return Part(self.name, self.kind, bytes(self.data), self.key, self.offset, self.url)


class StagedPage(models.Model):
    """A page that was read and waits for the rest of its import, or the reason why it is refused."""

    upload = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="pages")
    place = models.TextField()
    refusal = models.TextField(blank=True)
    key = models.CharField(max_length=200, blank=True)
    digest = models.BinaryField(default=b"")
    raw = models.TextField(blank=True)
    media_type = models.CharField(max_length=20, blank=True)
    headline = models.CharField(max_length=300, blank=True)
    outlet = models.CharField(max_length=200, blank=True)
    url = models.CharField(max_length=500, blank=True)
    published = models.DateField(null=True)
    published_at = models.DateTimeField(null=True)

    class Meta:
        default_permissions = ()
        ordering = ["pk"]
