"""What was done to a story, as the journal keeps it, and what is derived from its entries along the way."""

from django.conf import settings
from django.db import models

from timeline.articles.models import Story


class Operation(models.Model):
    """One edit, done or undone as a whole. `undoes` names the operation that this one took back.

    `sent` tells a form that makes something new, so that sent twice it is done once.
    """

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="operations")
    kind = models.CharField(max_length=30)
    sentence = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True)
    at = models.DateTimeField()
    undoes = models.OneToOneField("self", on_delete=models.CASCADE, null=True, blank=True, related_name="undone_by")
    sent = models.CharField("the form that asked for it", max_length=64, null=True, blank=True, editable=False)

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["story", "-id"], name="operation_newest_first")]
        constraints = [models.UniqueConstraint(fields=["story", "sent"], name="form_done_once")]

    def __str__(self) -> str:
        return self.sentence


class Change(models.Model):
    """One row that an operation touched, as it was and as it became; None where it did not exist."""

    operation = models.ForeignKey(Operation, on_delete=models.CASCADE, related_name="changes")
    table = models.CharField(max_length=20)
    row = models.BigIntegerField()
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["table", "row"], name="change_by_row")]

    def __str__(self) -> str:
        return f"{self.table} {self.row}"


class Tally(models.Model):
    """How many entries each month of a story holds, as they stood `at` an operation: derived, for drawing alone (`tally`)."""

    story = models.OneToOneField(Story, on_delete=models.CASCADE, related_name="tally")
    at = models.BigIntegerField(default=0)
    months = models.JSONField(default=dict)

    class Meta:
        verbose_name_plural = "tallies"

    def __str__(self) -> str:
        return f"{self.story} at {self.at}"


class Derived(models.Model):
    """How often something of a story was stored that no operation names: readings, importances (`draft`, `remembered`)."""

    story = models.OneToOneField(Story, on_delete=models.CASCADE, related_name="derived")
    times = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name_plural = "derived"

    def __str__(self) -> str:
        return f"{self.story}, {self.times}"
