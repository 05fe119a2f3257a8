"""What happened, as edited: entries with their evidence and annotations, and what is asked about them."""

from django.conf import settings
from django.db import models

from timeline.articles.models import Article, Story
from timeline.articles.vocabulary import mended

from .entry_sets import EntryQuerySet
from .tags import ALL


class Entry(models.Model):
    """One event on the timeline.

    `edtf` says when (ISO 8601-2, empty when undated); `earliest` and `latest` are its first and last day, None where open.
    `decided` lists what a person has set; a rebuild leaves those alone. A merged entry points at the one that lives on,
    a part of another at that one, which is always living.
    """

    PROPOSED, ACCEPTED, DISMISSED = "proposed", "accepted", "dismissed"
    STATUSES = [(PROPOSED, "proposed"), (ACCEPTED, "accepted"), (DISMISSED, "dismissed")]
    HAPPENED, PLANNED, POSSIBLE = "happened", "planned", "possible"
    MODALITIES = [(HAPPENED, "happened"), (PLANNED, "planned"), (POSSIBLE, "possible")]

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="entries")
    headline = models.CharField(max_length=300)
    summary = models.TextField(blank=True)
    edtf = models.CharField("date (EDTF)", max_length=60, blank=True)
    earliest = models.DateField(null=True, blank=True)
    latest = models.DateField(null=True, blank=True)
    date_reason = models.TextField(blank=True)
    provisional = models.BooleanField(default=False, help_text="The date hangs on a publish date that nobody has confirmed.")
    lane = models.CharField(max_length=60, blank=True)
    status = models.CharField(max_length=10, choices=STATUSES, default=PROPOSED)
    modality = models.CharField(max_length=10, choices=MODALITIES, default=HAPPENED)
    tags = models.CharField(max_length=ALL, blank=True, help_text="With commas between.")
    importance = models.FloatField(default=0)
    merged_into = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged")
    part_of = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="parts")
    position = models.IntegerField(default=0, help_text="Orders the entries of one date.")
    decided = models.JSONField(default=list, blank=True)
    version = models.PositiveIntegerField(default=1)

    objects = EntryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "entries"
        indexes = [
            models.Index(fields=["story", "earliest"], name="entry_by_day"),
            models.Index(fields=["story", "latest"], name="entry_by_last_day"),
            # Covers what a drawing asks of entries before it fetches the few that it shows.
            models.Index(
                fields=[
                    "story", "merged_into", "earliest", "latest", "status", "lane", "importance", "edtf", "position", "modality",
                    "provisional", "tags",
                ],
                name="entry_drawn",
            ),
        ]

    def __str__(self) -> str:
        return self.headline

    @property
    def set_aside(self) -> bool:
        """The machine keeps it out of sight until a person says what it is; nobody dismissed it."""
        return self.status == self.DISMISSED and not self.decided and self.merged_into_id is None


class Evidence(models.Model):
    """A span of an article that supports an entry, and the phrase in it that dates it. Offsets count characters."""

    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="evidence")
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="evidence")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    phrase_start = models.PositiveIntegerField(null=True, blank=True)
    phrase_end = models.PositiveIntegerField(null=True, blank=True)
    reason = models.TextField(blank=True)

    class Meta:
        verbose_name_plural = "evidence"
        ordering = ["article__key", "start"]
        constraints = [models.UniqueConstraint(fields=["article", "start", "end"], name="evidence_in_one_entry")]

    def __str__(self) -> str:
        return f"{self.article_id} {self.start}-{self.end}"

    @property
    def quote(self) -> str:
        return self.article.text[self.start : self.end]

    @property
    def parts(self) -> tuple[str, str, str]:
        """The quote as it is shown, words that a line's end broke made whole: before, in and after the phrase that dates it."""
        text = self.article.text
        if self.phrase_start is None or not self.start <= self.phrase_start <= self.phrase_end <= self.end:
            return mended(self.quote), "", ""
        return (
            mended(text[self.start : self.phrase_start]),
            mended(text[self.phrase_start : self.phrase_end]),
            mended(text[self.phrase_end : self.end]),
        )

    @property
    def phrase(self) -> str:
        return "" if self.phrase_start is None else self.article.text[self.phrase_start : self.phrase_end]


class Annotation(models.Model):
    """An editor's note on an entry."""

    NOTE, QUESTION, CORRECTION, CONTEXT = "note", "question", "correction", "context"
    KINDS = [(NOTE, "note"), (QUESTION, "question"), (CORRECTION, "correction"), (CONTEXT, "context")]

    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="annotations")
    kind = models.CharField(max_length=10, choices=KINDS, default=NOTE)
    text = models.TextField(max_length=5000)
    published = models.BooleanField("show to readers", default=False)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True)
    at = models.DateTimeField()
    resolved = models.BooleanField(default=False)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.kind}: {self.text[:60]}"


class Suggestion(models.Model):
    """Entries that may be the same event, with a score between 0 and 1 and reasons in words.

    `sides` are ids and no relation: an undo may delete an entry and a redo bring it back, and its suggestions must outlast that.
    What the sides have become since is for `waiting` to say.
    """

    OPEN, REJECTED, ACCEPTED = "open", "rejected", "accepted"
    STATUSES = [(OPEN, "open"), (REJECTED, "not the same"), (ACCEPTED, "merged")]
    SAME_TEXT, SAME_EVENT, MAYBE, PART_OF = "same text", "same event", "maybe", "part of"
    KINDS = [(SAME_TEXT, "same text"), (SAME_EVENT, "same event"), (MAYBE, "maybe"), (PART_OF, "part of")]

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="suggestions")
    sides = models.JSONField("ids of the entries", default=list)
    kind = models.CharField(max_length=12, choices=KINDS)
    score = models.FloatField()
    reasons = models.JSONField(default=list)
    status = models.CharField(max_length=10, choices=STATUSES, default=OPEN)
    fingerprint = models.CharField(max_length=64, help_text="Dates and evidence of the sides; a rejection holds while they do.")
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["-score", "pk"]

    def __str__(self) -> str:
        return f"{self.kind} {self.score:.2f}"


class Later(models.Model):
    """Something in review that was put off: what it is, how it stood then, and its turn among what was put off.

    `thing` names it as review does ("same-3-7", "date-12"). Once it stands otherwise than `mark`, it waits at its old place again.
    With the turn `ANSWERED` it was not put off but settled, and does not wait at all until then. An entry that was left out of a list
    is settled with no mark, so that it waits by itself.
    """

    ANSWERED = 0

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="put_off")
    thing = models.CharField(max_length=500)
    mark = models.CharField(max_length=64)
    turn = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["story", "thing"], name="put_off_once")]

    def __str__(self) -> str:
        return self.thing


class Release(models.Model):
    """A story that readers may see; without the row it is not published."""

    story = models.OneToOneField(Story, on_delete=models.CASCADE, related_name="release")
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.story} since {self.at:%d %B %Y}"


# Django finds the models of a package here; these are about what was done to the ones above.
from .operations import Change, Derived, Operation, Tally  # noqa: E402, F401
