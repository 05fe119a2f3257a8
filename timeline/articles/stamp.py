"""Tells whether a story's articles, what is read from them or what people decided about them have changed in between."""

from hashlib import sha256

from django.db.models import Count, Max
from django.db.models.functions import Length

from .models import Article, Block, DecidedBlock, DecidedDay, DecidedOrigin, Expression, Outlet, Reading, Story, Withdrawal

DECISIONS = (DecidedDay, DecidedBlock, DecidedOrigin, Withdrawal)
WORDS = {"text", "said", "candidates", "reason", "origin_reason"}  # columns of a reading that only say more of the others


def stamp(story: Story) -> str:
    """Equal as long as nothing has changed. Blocks and expressions are only ever made and deleted, so counting them is enough."""
    found = sha256()
    received = [column.attname for column in Article._meta.concrete_fields if column.name != "raw"]  # never altered, and long
    columns = [column.attname for column in Reading._meta.concrete_fields if column.name not in WORDS]
    for rows in (
        Article.objects.filter(story=story).order_by("pk").values_list(*received, Length("raw")),
        Outlet.objects.order_by("pk").values_list(),
        Reading.objects.filter(article__story=story).order_by("pk").values_list(*columns),
        *(model.objects.filter(article__story=story).order_by("pk").values_list() for model in DECISIONS),
        *(
            model.objects.filter(article__story=story).order_by().values_list(Count("pk"), Max("pk"))
            for model in (Block, Expression)
        ),
    ):
        for row in rows:
            found.update(repr(row).encode(errors="surrogatepass"))
        found.update(b"\0")
    return found.hexdigest()
