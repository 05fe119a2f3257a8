"""The day of a moment as it is where an outlet sits."""

from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError


def check_time_zone(name: str) -> None:
    if zone(name) is None:
        raise ValidationError(f"“{name[:60]}” is no time zone. Write it as Europe/Kyiv or Asia/Tokyo.")


@cache
def zone(name: str) -> ZoneInfo | None:
    """None when there is no such zone; a name is looked up among files, so it may be refused for many reasons."""
    try:
        return ZoneInfo(name) if "/" in name or name == "UTC" else None
    except (ValueError, OSError, KeyError):
        return None


def day_in(moment: datetime | None, name: str) -> date | None:
    """The day of a moment in a zone; None without a moment, or a zone to tell its day by."""
    found = zone(name) if name else None
    try:
        return moment.astimezone(found).date() if moment and found else None
    except OverflowError:
        return None
