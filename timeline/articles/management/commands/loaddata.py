"""Django's `loaddata`, with refusals in words and the same limits on what came in that every other door has."""

import re
import warnings
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import CommandError
from django.core.management.commands import loaddata
from django.core.serializers.base import DeserializationError
from django.db import models

from timeline.articles.decode import refuse_characters
from timeline.articles.fit_to_show import refuse_leaks
from timeline.articles.intake import Refused, check_text, text_of
from timeline.articles.leaks import leaks
from timeline.articles.models import Article, Outlet, Story
from timeline.articles.page import Received

FIXTURE_LIMIT = 20_000_000  # bytes


class Command(loaddata.Command):
    def load_label(self, fixture_label: str) -> None:
        name = Path(fixture_label).name
        for path, _, _ in self.find_fixtures(fixture_label):
            name = Path(path).name
            size = Path(path).stat().st_size
            if size == 0:
                raise CommandError(f"{name} is empty. Nothing was loaded.")
            if size > FIXTURE_LIMIT:
                raise CommandError(f"{name} has {size:,} bytes; the limit is {FIXTURE_LIMIT:,}. Nothing was loaded.")
        try:
            with warnings.catch_warnings():
                # Django only warns of a fixture that holds no object.
                warnings.simplefilter("error", RuntimeWarning)
                super().load_label(fixture_label)
        except RuntimeWarning:
            raise CommandError(f"{name} holds nothing to load.") from None
        except (Refused, DeserializationError, ValidationError, ValueError, RecursionError) as error:
            raise CommandError(f"{name} can't be loaded: {_reason(error)} Nothing was loaded.") from None

    def save_obj(self, obj: Any) -> bool:  # noqa: ANN401 (a DeserializedObject)
        if isinstance(obj.object, Story | Outlet | Article):
            _check(obj.object)
            _keep(obj.object)
        return super().save_obj(obj)


def _check(row: Story | Outlet | Article) -> None:
    place = row.key if isinstance(row, Article) else str(row)[:80]
    texts = [field for field in row._meta.concrete_fields if isinstance(field, models.CharField | models.TextField)]
    for field in texts:
        refuse_characters(getattr(row, field.name), f"{place}, {field.name}")
        try:
            field.clean(getattr(row, field.name), row)
        except ValidationError as error:
            raise Refused(f"{place}, {field.name}: {' '.join(error.messages)}") from None
    if isinstance(row, Outlet) and leaks(row.name):
        raise Refused("An outlet's name holds output of a server, which may never be shown. Correct it.")
    if isinstance(row, Article):
        refuse_leaks(Received(row.key, "", headline=row.headline, url=row.url), place)
        check_text(text_of(Received(row.key, row.raw, row.media_type)), place, html=row.media_type == Article.HTML)
        if Article.objects.filter(pk=row.pk).exclude(raw=row.raw).exists():
            raise Refused(f"{place}: the story already has this article with another text, and what came in is never altered.")


def _keep(row: Story | Outlet | Article) -> None:
    """What was added to a row since, and older fixtures do not hold, stays."""
    name = {Outlet: "time_zone", Article: "published_at"}.get(type(row))
    if name and not getattr(row, name):
        known = type(row).objects.filter(pk=row.pk).values_list(name, flat=True).first()
        setattr(row, name, known or getattr(row, name))


def _reason(error: BaseException) -> str:
    """The innermost reason without the value that caused it, which may be a whole article."""
    while error.__cause__:
        error = error.__cause__
    if isinstance(error, ValidationError):
        return " ".join(error.messages)[:300]
    if isinstance(error, UnicodeDecodeError):
        return f"byte {error.start:,} is not UTF-8."
    if isinstance(error, RecursionError):
        return "it is nested too deeply."
    said = re.sub(r"^Problem installing fixture '[^']*': ", "", str(error)).strip()[:300]
    return said if said.endswith((".", "!")) else f"{said}."
