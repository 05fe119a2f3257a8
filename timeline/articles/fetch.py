"""Fetches one page from the web without being led anywhere else: resolves once, connects to the address that was checked."""

import http.client
import re
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from .decode import Refused, shown
from .parts import FEED, HTML, TEXT, Part
from .public_addresses import is_public

SECONDS = 10.0
SIZE_LIMIT = 2_000_000
REDIRECT_LIMIT = 3
ADDRESS_LIMIT = 2_000
PORTS = {"http": 80, "https": 443}
KINDS = {
    "text/html": HTML, "application/xhtml+xml": HTML, "text/plain": TEXT, "application/rss+xml": FEED,
    "application/atom+xml": FEED, "application/rdf+xml": FEED, "application/xml": FEED, "text/xml": FEED,
}
NAME = re.compile(r"(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?\.?")
QUAD = re.compile(r"(?:0|[1-9][0-9]{0,2})(?:\.(?:0|[1-9][0-9]{0,2})){3}")
CREDENTIALS = re.compile(r"[^/?#]*//[^/?#]*@")
Resolve = Callable[[str, int], list[str]]


@dataclass(frozen=True)
class Net:
    """How the outside is reached; tests put their own resolver and servers here."""

    resolve: Resolve
    allowed: Callable[[str], bool] = is_public
    ports: dict[str, int] | None = None  # of the schemes that are spoken, when not the usual ones
    seconds: float = SECONDS
    trust: ssl.SSLContext | None = None


def resolve(host: str, port: int) -> list[str]:
    return [found[4][0] for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def fetch(url: str, net: Net | None = None) -> Part:
    """The page at an address as a part to read. Raises `Refused` in words when it can't or may not be had."""
    net = net or Net(resolve)
    outcome: list[Part | Exception] = []

    def attempt() -> None:
        try:
            outcome.append(_follow(url.strip(), net, sockets))
        except Exception as error:
            outcome.append(error)

    # All of it has to be over in time: the resolver, every redirect, and a server that sends one byte a second.
    sockets: list[socket.socket] = []
    worker = threading.Thread(target=attempt, daemon=True)
    worker.start()
    worker.join(net.seconds)
    if not outcome:
        for open_socket in sockets:
            _hang_up(open_socket)
        raise Refused(f"{shown(url)}: took longer than {net.seconds:g} seconds. Save the page and upload it.")
    if isinstance(outcome[0], Part):
        return outcome[0]
    if isinstance(outcome[0], Refused):
        raise outcome[0]
    if isinstance(outcome[0], ssl.SSLError):
        raise Refused(f"{shown(url)}: the server's certificate can't be trusted. Save the page and upload it.")
    raise Refused(f"{shown(url)}: the server can't be reached, or broke off. Check the address, or save the page and upload it.")


def _follow(url: str, net: Net, sockets: list[socket.socket]) -> Part:
    for _ in range(REDIRECT_LIMIT + 1):
        parts, host, port = _checked(url, net)
        with _connect(parts.scheme, host, port, net, url, sockets) as connected:
            connection = http.client.HTTPConnection(host, port)
            connection.sock = connected
            path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
            named = f"[{host}]" if ":" in host else host
            usual = port == PORTS[parts.scheme]
            connection.request("GET", path, headers={
                "Host": named if usual else f"{named}:{port}", "User-Agent": "Dateline", "Accept": ", ".join(KINDS),
                "Accept-Encoding": "identity", "Connection": "close",
            })
            with connection.getresponse() as response:
                if response.status not in (301, 302, 303, 307, 308):
                    return _taken(url, response)
                url = urljoin(url, response.getheader("Location", ""))
    raise Refused(f"{shown(url)}: leads on more than {REDIRECT_LIMIT} times. Give the address that it ends at.")


def _checked(url: str, net: Net) -> tuple[SplitResult, str, int]:
    """The parts of an address that may be asked for; whatever can be read in two ways is refused."""
    ports = net.ports or PORTS
    if CREDENTIALS.match(url):
        raise Refused("The address holds a name or password, which is not sent. Remove what stands before the @.")
    try:
        parts = urlsplit(url)
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode("ascii").lower() if ":" not in (parts.hostname or "") else parts.hostname
    except ValueError:
        raise Refused(f"{shown(url)}: this is no web address. Write it in full, from https:// on.") from None
    if parts.scheme not in ports or not host or len(url) > ADDRESS_LIMIT:
        raise Refused(f"{shown(url)}: this is no web address. Write it in full, from https:// on.")
    if re.search(r"[\s\\\x00-\x20\x7f]", url):
        raise Refused(f"{shown(url)}: the address holds a blank, a backslash or a control character. Remove it.")
    if port not in (None, ports[parts.scheme]):
        raise Refused(f"{shown(url)}: only the usual ports of the web (80 and 443) are asked. Save the page and upload it.")
    if not (NAME.fullmatch(host) or QUAD.fullmatch(host) or ":" in host):
        raise Refused(f"{shown(url)}: “{shown(host)}” is no name of a public server. Check the address.")
    asked = parts._replace(path=_ascii(parts.path), query=_ascii(parts.query))
    return asked, host.rstrip("."), ports[parts.scheme]


def _ascii(text: str) -> str:
    return quote(text, safe="/%:@!$&'()*+,;=?~-._")


def _connect(scheme: str, host: str, port: int, net: Net, url: str, sockets: list[socket.socket]) -> socket.socket:
    """A connection to the very address that was checked: asking the resolver twice could give two answers."""
    literal = ":" in host or bool(QUAD.fullmatch(host))
    addresses = [host] if literal else net.resolve(host, port)
    if not addresses or not all(net.allowed(address) for address in addresses):
        raise Refused(f"{shown(url)}: “{shown(host)}” is not on the public internet. Save the page and upload it.")
    connected = socket.create_connection((addresses[0], port), timeout=net.seconds)
    sockets.append(connected)
    if scheme == "https":
        trust = net.trust or ssl.create_default_context()
        connected = trust.wrap_socket(connected, server_hostname=host)
        sockets.append(connected)
    return connected


def _taken(url: str, response: http.client.HTTPResponse) -> Part:
    if response.status != 200:
        raise Refused(f"{shown(url)}: the server answered {response.status}. Check the address, or save the page and upload it.")
    kind = KINDS.get(response.headers.get_content_type())
    if kind is None or response.getheader("Content-Encoding", "identity").lower() != "identity":
        what = shown(response.headers.get_content_type())
        raise Refused(f"{shown(url)}: this is {what}, not a page, a feed or plain text. Save the page and upload it.")
    data = response.read(SIZE_LIMIT + 1)
    if len(data) > SIZE_LIMIT or int(response.getheader("Content-Length", "0")) > SIZE_LIMIT:
        raise Refused(f"{shown(url)}: the page has more than {SIZE_LIMIT:,} bytes. Save the page and upload it.")
    return Part(shown(url), kind, _utf8(data, response.headers.get_content_charset("")), url=url)


def _utf8(data: bytes, charset: str) -> bytes:
    """The charset that the server names, where it is another and fits; the page's own word is heard later."""
    try:
        return data if not charset or charset == "utf-8" else data.decode(charset).encode()
    except (LookupError, UnicodeError):
        return data


def _hang_up(connected: socket.socket) -> None:
    try:
        connected.shutdown(socket.SHUT_RDWR)
    except OSError:
        connected.close()
