"""What is asked of many entries: which live, which are drawn, which bear a tag, and their order on the timeline."""

from collections.abc import Collection
from functools import reduce
from operator import or_
from typing import Self

from django.db import connection, models
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce, Concat

from .tags import tags_in

# The first and the last known day of an entry, whichever side of it is open.
BEGINS, ENDS = Coalesce("earliest", "latest"), Coalesce("latest", "earliest")
KEYS, DAYS, TEXTS = "bigint", "date", "text"
LISTED = {
    "sqlite": "SELECT value FROM json_each(%s)",
    "postgresql": "SELECT value::{} FROM json_array_elements_text(%s::json)",
}


def listed(values: str, kind: str = KEYS) -> RawSQL:
    """Many values, a list in JSON, as one parameter: databases limit the number of those, and Django takes its time over each."""
    return RawSQL(LISTED[connection.vendor].format(kind), [values])  # noqa: S611 (constants)


class EntryQuerySet(models.QuerySet):
    def among(self, pks: Collection[int] | None) -> Self:
        """Of these alone; of all of them with None."""
        return self if pks is None else self.filter(pk__in=pks)

    def live(self) -> Self:
        """Entries that were not merged into another."""
        return self.filter(merged_into=None)

    def shown(self) -> Self:
        """What the board draws: live and not dismissed."""
        return self.live().exclude(status=self.model.DISMISSED)

    def set_aside(self) -> Self:
        """What waits out of sight for a person to say what it is."""
        return self.live().filter(status=self.model.DISMISSED, decided=[])

    def tags(self) -> list[str]:
        """Every tag that these bear; in whatever case it is written, it is one tag."""
        return tags_in(",".join(dict.fromkeys(tag for text in self._tag_texts() for tag in text.split(", "))))

    def tagged(self, tag: str) -> Self:
        """Those that bear a tag. How it is written is looked up first, for not every database folds the case of all letters."""
        written = {own for text in self._tag_texts() for own in text.split(", ") if own.casefold() == tag.casefold()}
        between = self.alias(between=Concat(models.Value(", "), "tags", models.Value(", ")))
        # Whether it holds the letters at all is the quicker question, and mostly answered with no.
        held = (models.Q(tags__contains=own) & models.Q(between__contains=f", {own}, ") for own in written)
        return between.filter(reduce(or_, held, models.Q(pk__in=[])))

    def _tag_texts(self) -> models.QuerySet:
        return self.exclude(tags="").order_by("tags").values_list("tags", flat=True).distinct()

    def in_date_order(self) -> Self:
        """By first, then last known day, then as editors ordered those of one date; undated last."""
        return self.order_by(
            models.Case(models.When(edtf="", then=1), default=0),
            BEGINS,
            ENDS,
            "position",
            "pk",
        )
