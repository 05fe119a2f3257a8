"""Which days an article can have appeared on: what lies outside is a slip of the pen or what a machine writes when it knows none."""

from datetime import date, timedelta

FIRST = date(1600, 1, 1)  # before the first newspapers
AHEAD = timedelta(days=366)  # of a page that is dated ahead, as a magazine's is


def unlikely(day: date, today: date) -> str:
    """Why no article can have appeared on a day, in words; empty when one can."""
    if day < FIRST:
        return f"{day.isoformat()} lies before {FIRST.year}, when nothing was published that could be read here"
    if day - today > AHEAD:
        return f"{day.isoformat()} lies more than a year ahead"
    return ""
