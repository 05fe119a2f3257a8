"""Fetching a page: no hostile target is connected to, and what a server answers is taken within limits or refused in words."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from timeline.articles import fetch as fetching
from timeline.articles.fetch import Net, fetch
from timeline.articles.intake import Refused, read_part
from timeline.articles.public_addresses import is_public

# Addresses that lead inside, or that two programs would read in two ways. None may be connected to.
HOSTILE = [
    "http://127.0.0.1/", "http://127.1/", "http://127.0.1/", "http://2130706433/", "http://0x7f000001/", "http://0x7f.1/",
    "http://017700000001/", "http://0177.0.0.1/", "http://127.000.000.001/", "http://127.0.0.1./", "http://localhost/",
    "http://LOCALHOST/", "http://localhost./", "http://localhost.localdomain/", "http://0.0.0.0/", "http://0/", "http://10.0.0.1/",
    "http://172.16.0.1/", "http://172.31.255.255/", "http://192.168.1.1/", "http://169.254.169.254/latest/meta-data/",
    "http://100.64.0.1/", "http://100.100.100.200/", "http://192.0.0.1/", "http://192.0.2.1/", "http://198.18.0.1/",
    "http://198.51.100.1/", "http://203.0.113.1/", "http://224.0.0.1/", "http://239.255.255.250/", "http://240.0.0.1/",
    "http://255.255.255.255/", "http://192.88.99.1/", "http://[::1]/", "http://[::]/", "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/", "http://[::127.0.0.1]/", "http://[fe80::1]/", "http://[fe80::1%25eth0]/", "http://[fc00::1]/",
    "http://[fd00:ec2::254]/", "http://[ff02::1]/", "http://[64:ff9b::7f00:1]/", "http://[64:ff9b:1::1]/", "http://[2002:7f00:1::]/",
    "http://[2001:db8::1]/", "http://[2001::1]/", "http://[100::1]/", "http://[3fff::1]/", "http://[::1", "http://①②⑦.⓪.⓪.①/",
    "http://127。0。0。1/", "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/", "http://inside.example/", "http://both.example/", "http://six.example/",
    "http://mapped.example/", "http://metadata.example/", "http://rebinding.example/", "https://inside.example/",
    "http://user@public.example/", "http://user:secret@public.example/", "http://public.example@127.0.0.1/",
    "http://127.0.0.1#@public.example/", "http://public.example:22/", "http://public.example:8080/", "http://public.example:65536/",
    "http://public.example:x/", "ftp://public.example/", "file:///etc/passwd", "gopher://public.example/", "javascript:alert(1)",
    "data:text/html,x", "//public.example/", "public.example", "", "http://", "http:///path", "http://./", "http://-/", "http://a b/",
    "http://public.example/\r\nHost: inside.example", "http://public.example\\@127.0.0.1/", "http://pub\tlic.example/",
    "http://public.example/" + "a" * 2_000, "http://xn--/", "http://" + "a." * 200 + "example/",
]
NAMES = {
    "public.example": ["93.184.216.34"], "inside.example": ["10.0.0.7"], "both.example": ["93.184.216.34", "127.0.0.1"],
    "six.example": ["::1"], "mapped.example": ["::ffff:10.0.0.1"], "metadata.example": ["169.254.169.254"],
    "localhost.localdomain": ["127.0.0.1"],
}


@pytest.mark.parametrize("url", HOSTILE, ids=lambda url: url[:40])
def test_a_hostile_address_is_never_connected_to(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(socket, "create_connection", lambda address, **_: asked.append(address) or pytest.fail("connected"))

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return NAMES.get(host, ["127.0.0.1"])

    with pytest.raises(Refused):
        fetch(url, Net(resolve))
    assert not any(isinstance(address, tuple) for address in asked)


def test_the_table_is_long_enough() -> None:
    assert len(set(HOSTILE)) >= 60


def test_what_is_public() -> None:
    assert [is_public(a) for a in ("93.184.216.34", "2606:2800:220:1::1", "fe80::1%eth0", "nonsense", "::ffff:93.184.216.34")] == [
        True, True, False, False, False,
    ]


class Site(BaseHTTPRequestHandler):
    """A small hostile site: what stands at each path is in `PAGES`; paths that begin with /to leave for what follows."""

    seen: list[tuple[str, dict[str, str]]] = []

    def do_GET(self) -> None:  # noqa: N802 - the name that http.server calls
        self.seen.append((self.path, dict(self.headers)))
        if self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", self.path[4:])
            self.end_headers()
            return
        status, headers, body = PAGES.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.path == "/slow":
            for _ in range(100):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.02)
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


HTML = {"Content-Type": "text/html; charset=utf-8", "Set-Cookie": "a=b"}
PAGES = {
    "/dam": (200, HTML, b"<!DOCTYPE html><title>Dam</title><p>The dam held.</p>"),
    "/latin": (200, {"Content-Type": "text/html; charset=iso-8859-1"}, "<p>Die Fähre sank.".encode("latin-1")),
    "/feed": (200, {"Content-Type": "application/rss+xml"}, b"<rss version='2.0'><channel><item><guid>urn:1</guid>"
              b"<description>The dam held.</description></item></channel></rss>"),
    "/picture": (200, {"Content-Type": "image/png"}, b"\x89PNG"),
    "/packed": (200, {**HTML, "Content-Encoding": "gzip"}, b"\x1f\x8b"),
    "/large": (200, HTML, b"<p>" + b"x" * 2_000_000),
    "/claims": (200, {**HTML, "Content-Length": "99999999"}, b"<p>x"),
    "/slow": (200, HTML, b""),
    "/gone": (410, HTML, b"gone"),
    "/unnamed": (200, {}, b"<p>x"),
}


@pytest.fixture
def site() -> Iterator[Callable[..., Net]]:
    """A net in which every name but `inside.example` leads to a server on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    Site.seen = []

    def net(**changes: object) -> Net:
        names = {"inside.example": ["10.0.0.7"]}
        options = {
            "resolve": lambda host, port: names.get(host, ["127.0.0.1"]), "allowed": lambda address: address == "127.0.0.1",
            "ports": {"http": server.server_port}, "seconds": 5.0,
        }
        return Net(**options | changes)

    yield net
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_page_comes_as_a_part_to_read(site: Callable[..., Net]) -> None:
    ((_, page),) = read_part(fetch("http://echo.example/dam", site()))

    assert (page.key, page.url, page.media_type) == ("echo.example/dam", "http://echo.example/dam", "text/html")
    (path, headers) = Site.seen[0]
    assert path == "/dam"
    assert headers["Host"].startswith("echo.example:")
    assert not {"Cookie", "Authorization", "Referer"} & set(headers)


def test_the_charset_that_the_server_names_is_heard(site: Callable[..., Net]) -> None:
    ((_, page),) = read_part(fetch("http://echo.example/latin", site()))
    assert page.raw == "<p>Die Fähre sank."


def test_a_feed_is_read_as_one(site: Callable[..., Net]) -> None:
    ((_, page),) = read_part(fetch("http://echo.example/feed", site()))
    assert (page.key, page.raw) == ("urn:1", "The dam held.")


def test_three_redirects_are_followed_and_no_more(site: Callable[..., Net]) -> None:
    assert fetch("http://echo.example/to//to//to//dam", site()).url == "http://echo.example/dam"
    with pytest.raises(Refused, match="leads on more than 3 times"):
        fetch("http://echo.example/to//to//to//to//dam", site())
    assert "a=b" not in str(Site.seen)


@pytest.mark.parametrize("target", ["http://inside.example/", "http://169.254.169.254/", "file:///etc/passwd", "http://[::1]/", "http://u@echo.example/"])
def test_every_redirect_is_checked_anew(site: Callable[..., Net], target: str) -> None:
    with pytest.raises(Refused, match="is not on the public internet|is no web address|a name or password"):
        fetch(f"http://echo.example/to/{target}", site())
    assert len(Site.seen) == 1


def test_the_resolver_is_asked_once_and_its_answer_connected_to(site: Callable[..., Net]) -> None:
    answers = iter([["127.0.0.1"], ["10.0.0.7"]])
    net = site(resolve=lambda host, port: next(answers))
    assert fetch("http://rebinding.example/dam", net).data.endswith(b"held.</p>")
    assert next(answers) == ["10.0.0.7"]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("picture", "this is image/png, not a page"), ("packed", "this is text/html, not a page"),
        ("large", "the page has more than 2,000,000 bytes"), ("claims", "more than 2,000,000 bytes|broke off"),
        ("gone", "the server answered 410"), ("missing", "the server answered 404"), ("unnamed", "this is text/plain|no "),
    ],
)
def test_what_is_no_page_is_refused_in_words(site: Callable[..., Net], path: str, words: str) -> None:
    if path == "unnamed":
        assert fetch(f"http://echo.example/{path}", site()).kind == "text"
        return
    with pytest.raises(Refused, match=words):
        fetch(f"http://echo.example/{path}", site())


def test_a_server_that_dawdles_is_left(site: Callable[..., Net]) -> None:
    with pytest.raises(Refused, match=r"took longer than 0\.2 seconds"):
        fetch("http://echo.example/slow", site(seconds=0.2))


def test_a_resolver_that_dawdles_is_left(site: Callable[..., Net]) -> None:
    with pytest.raises(Refused, match=r"took longer than 0\.1 seconds"):
        fetch("http://echo.example/dam", site(seconds=0.1, resolve=lambda host, port: time.sleep(0.4) or ["127.0.0.1"]))


def test_a_server_that_speaks_no_tls_is_not_trusted(site: Callable[..., Net]) -> None:
    port = site().ports["http"]
    with pytest.raises(Refused, match="certificate can't be trusted|broke off"):
        fetch("https://echo.example/dam", site(ports={"https": port}, trust=ssl.create_default_context()))


def test_nobody_there_is_said_in_words() -> None:
    def nowhere(host: str, port: int) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    with pytest.raises(Refused, match="the server can't be reached"):
        fetch("http://nowhere.example/", Net(nowhere))


def test_a_name_in_the_address_never_shows_in_the_refusal() -> None:
    with pytest.raises(Refused) as caught:
        fetch("http://maya:secret@public.example/", Net(fetching.resolve))
    assert "secret" not in str(caught.value)
