"""Counting rows of several tables in one query, without multiplying the tables by each other."""

from django.db.models import Count, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce


def number_of(rows: QuerySet) -> Coalesce:
    """How many rows a correlated queryset has, to annotate with."""
    counted = rows.order_by().annotate(one=Value(1)).values("one").annotate(n=Count("pk")).values("n")
    return Coalesce(Subquery(counted), 0)
