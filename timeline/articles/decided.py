"""What people decided about articles. Kept apart from what is read, so that reading anew can never lose a decision.

Written only by the edits that go through the journal; `overrides` lays them over what was read.
"""

from django.db import models

from .page import KINDS


class DecidedDay(models.Model):
    """The day an article appeared, as an editor set or confirmed it."""

    article = models.OneToOneField("articles.Article", on_delete=models.CASCADE, primary_key=True, related_name="decided_day")
    day = models.DateField()

    def __str__(self) -> str:
        return f"{self.article_id}: {self.day}"


class DecidedBlock(models.Model):
    """The kind of a stretch of text, as an editor sees it."""

    article = models.ForeignKey("articles.Article", on_delete=models.CASCADE, related_name="decided_blocks")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    kind = models.CharField(max_length=12, choices=[(kind, kind) for kind in KINDS])
    uncovers = models.BooleanField(default=False, help_text="An administrator saw that this is no output of a server.")

    class Meta:
        ordering = ["article", "start", "end"]
        constraints = [models.UniqueConstraint(fields=["article", "start", "end"], name="decided_block_once_a_span")]

    def __str__(self) -> str:
        return f"{self.article_id}: {self.kind} {self.start}-{self.end}"


class Withdrawal(models.Model):
    """An article that an editor took out of its story. It is neither read nor counted until it is restored; its evidence is kept here."""

    article = models.OneToOneField("articles.Article", on_delete=models.CASCADE, primary_key=True, related_name="withdrawal")
    evidence = models.JSONField(default=list, help_text="Which stretches of it supported which entries.")

    def __str__(self) -> str:
        return f"{self.article_id}: withdrawn"


class DecidedOrigin(models.Model):
    """Where an article's report comes from: a source by name, another article that it copies, or (neither) the outlet itself."""

    article = models.OneToOneField(
        "articles.Article", on_delete=models.CASCADE, primary_key=True, related_name="decided_origin"
    )
    name = models.CharField(max_length=200, blank=True)
    copy_of = models.ForeignKey(
        "articles.Article", on_delete=models.CASCADE, null=True, blank=True, related_name="decided_copies"
    )

    def __str__(self) -> str:
        return f"{self.article_id}: {self.name or self.copy_of_id or 'independent'}"
