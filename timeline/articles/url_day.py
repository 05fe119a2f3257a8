"""The publish day that a link holds, as in /2025/07/18/."""

import re
from datetime import date
from urllib.parse import urlsplit

NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
IN_PATH = (
    re.compile(r"(?:^|[/_.-])(?P<year>(?:19|20)\d\d)(?P<mark>[/_-])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?=$|[/_.-])"),
    re.compile(r"(?:^|[/_.-])(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?=$|[/_.-])"),
    re.compile(r"(?:^|[/_-])(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>20\d\d)(?=$|[/_.-])"),
    re.compile(rf"/(?P<year>(?:19|20)\d\d)/(?P<name>{'|'.join(NAMES)})[a-z]*/(?P<day>\d{{1,2}})(?=$|[/_.-])", re.IGNORECASE),
)


def url_day(url: str) -> date | None:
    """The one day in the path of a link; None when there is none, or more than one."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return None
    found = set()
    for pattern in IN_PATH:
        for match in pattern.finditer(path):
            parts = match.groupdict()
            month = NAMES.index(parts["name"].lower()) + 1 if parts.get("name") else int(parts["month"])
            try:
                found.add(date(int(parts["year"]), month, int(parts["day"])))
            except ValueError:
                continue
    return found.pop() if len(found) == 1 else None
