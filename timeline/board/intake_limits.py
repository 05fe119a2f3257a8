"""How much may be handed in through the browser: a desk's own editors nearly what they like, visitors of a demo enough to try it."""

from typing import NamedTuple

from django.conf import settings


class Limits(NamedTuple):
    unpacked_bytes: int  # of everything in one import, out of its archives
    parts: int  # pages, feeds and lines in one import
    imports_an_hour: int  # of one account
    articles: int | None  # in one story
    stories: int | None


DESK = Limits(unpacked_bytes=25_000_000, parts=2_000, imports_an_hour=120, articles=None, stories=None)
DEMO = Limits(unpacked_bytes=5_000_000, parts=400, imports_an_hour=60, articles=600, stories=50)


def limits() -> Limits:
    return DEMO if settings.DEMO else DESK


def may_fetch() -> bool:
    """Off unless switched on, and never for visitors of a demo, who could use it to hide behind this server."""
    return settings.FETCH and not settings.DEMO
