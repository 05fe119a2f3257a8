"""What a page is called, by whom and where it stands, before any of it is shown: server output in it goes, and so do session ids.

So do directional formatting characters: nobody sees them, and in a sentence they would turn round what follows the name.
"""

import re

from .decode import Refused
from .leaks import leaks
from .page import Received

SESSION = re.compile(
    r"(?:PHPSESSID|[JA]SESSIONID|ASPSESSIONID\w*|ASP\.NET_SessionId|CFID|CFTOKEN|s(?:ess(?:ion)?)?_?id|sid|session|csrf_?token|auth"
    r"|(?:access_?|auth_?)?token|api_?key|secret|passw(?:or)?d|sig(?:nature)?|X-Amz-\w+)",
    re.IGNORECASE,
)
IN_PATH = re.compile(r";(?:jsessionid|sid|phpsessid)=[^/?#;]*", re.IGNORECASE)
DIRECTIONS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
CALLED = (("key", "key"), ("headline", "headline"), ("outlet", "outlet"), ("url", "link"))


def fit(name: str) -> str:
    """A headline, an outlet or an origin; empty when it holds server output."""
    return "" if leaks(name) else without_directions(name)


def without_directions(text: str) -> str:
    """Without embeddings, overrides and isolates; the marks that Arabic and Hebrew need beside signs and figures stay."""
    return text if text.isascii() else text.translate(DIRECTIONS)


def fit_link(url: str) -> str:
    """An address without session ids and other secrets in its query; empty when it holds server output even so."""
    return fit(without_session(url))


def without_session(url: str) -> str:
    address, mark, fragment = IN_PATH.sub("", url).partition("#")
    path, asked, query = address.partition("?")
    kept = [pair for pair in re.split(r"&(?:amp;)?", query) if not SESSION.fullmatch(pair.partition("=")[0])]
    return f"{path}{'?' if asked and kept else ''}{'&'.join(kept)}{mark}{fragment}" if asked else f"{path}{mark}{fragment}"


def refuse_leaks(page: Received, place: str) -> None:
    """What is given beside a page is shown as it is given, so a name that holds server output is not taken."""
    for name, called in CALLED:
        value = getattr(page, name)
        if leaks(without_session(value) if name in ("url", "key") else value):
            raise Refused(
                f"{place}: the {called} holds output of a server (an error message, a path or a session id), which may never be "
                "shown. Correct it, or leave it out."
            )
