"""What was read from articles: origins, readings, blocks and dates. All of it can be derived anew from what was received."""

from django.db import models

from .page import KINDS


class Origin(models.Model):
    """Who first reported something: an agency or an outlet. Copies and rewrites share one."""

    story = models.ForeignKey("articles.Story", on_delete=models.CASCADE, related_name="origins")
    name = models.CharField(max_length=200)

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["story", "name"], name="origin_once_a_story")]

    def __str__(self) -> str:
        return self.name


class Reading(models.Model):
    """What was read from one article: its headline, publish date with the basis, and origin."""

    STATED, METADATA, INFERRED, BORROWED, EDITOR, UNKNOWN = (
        "stated", "metadata", "inferred", "borrowed", "editor", "unknown",
    )
    BASES = [
        (STATED, "stated in the text"),
        (METADATA, "came with the page"),
        (INFERRED, "inferred"),
        (BORROWED, "borrowed from another article"),
        (EDITOR, "set by an editor"),
        (UNKNOWN, "unknown"),
    ]

    article = models.OneToOneField("articles.Article", on_delete=models.CASCADE, primary_key=True, related_name="reading")
    text = models.TextField(blank=True, help_text="Visible text of an HTML page; empty when the page is plain text.")
    headline = models.CharField(max_length=300, blank=True)
    published = models.DateField(null=True, blank=True)
    basis = models.CharField(max_length=10, choices=BASES, default=UNKNOWN)
    reason = models.TextField(blank=True)
    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)
    borrowed_from = models.ForeignKey("articles.Article", on_delete=models.SET_NULL, null=True, blank=True, related_name="lends_to")
    origin = models.ForeignKey(Origin, on_delete=models.PROTECT, null=True, blank=True, related_name="readings")
    copy_of = models.ForeignKey("articles.Article", on_delete=models.SET_NULL, null=True, blank=True, related_name="copies")
    origin_reason = models.TextField(blank=True)
    found_origin = models.CharField(max_length=200, blank=True, help_text="What was read before an editor decided otherwise.")
    said = models.JSONField(default=dict, blank=True, help_text="What an HTML page says of itself: headline, outlet, url, published.")
    candidates = models.JSONField(default=list, blank=True, help_text="Days that are not the publish date, each with why not.")

    def __str__(self) -> str:
        return f"Reading of {self.article_id}"

    @property
    def provisional(self) -> bool:
        """Anything but stated, metadata or editor waits for a person to confirm it."""
        return self.published is not None and self.unconfirmed

    @property
    def unconfirmed(self) -> bool:
        """Provisional or not known, so that no date which hangs on it is certain."""
        return self.basis not in {self.STATED, self.METADATA, self.EDITOR}

    @property
    def published_as_shown(self) -> str:
        """What a page showed of the publish date, to tell whether it is still so when an editor decides."""
        return f"{self.published or ''} {self.basis}"

    @property
    def origin_as_shown(self) -> str:
        return f"{self.origin_id or ''} {self.copy_of_id or ''} {'found' if not self.found_origin else 'decided'}"


class Block(models.Model):
    """A stretch of an article's text with its kind and the reason it was put there."""

    article = models.ForeignKey("articles.Article", on_delete=models.CASCADE, related_name="blocks")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    kind = models.CharField(max_length=12, choices=[(kind, kind) for kind in KINDS])
    reason = models.CharField(max_length=300)
    found_kind = models.CharField(max_length=12, blank=True, help_text="What cleaning took it for, when an editor decided.")
    found_reason = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["article", "start"]
        constraints = [models.UniqueConstraint(fields=["article", "start"], name="block_once_a_place")]

    def __str__(self) -> str:
        return f"{self.kind} {self.start}-{self.end}"


class Expression(models.Model):
    """A temporal expression in body text, with its TIMEX3 and EDTF reading and the reason in words."""

    article = models.ForeignKey("articles.Article", on_delete=models.CASCADE, related_name="expressions")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    type = models.CharField(max_length=8)
    value = models.CharField(max_length=60)
    edtf = models.CharField(max_length=60, blank=True)
    earliest = models.DateField(null=True, blank=True)
    latest = models.DateField(null=True, blank=True)
    rule = models.CharField(max_length=60)
    reason = models.TextField()

    class Meta:
        ordering = ["article", "start"]
        constraints = [models.UniqueConstraint(fields=["article", "start"], name="expression_once_a_place")]

    def __str__(self) -> str:
        return f"{self.value} {self.start}-{self.end}"
