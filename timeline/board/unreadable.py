"""Addresses that can't be read, answered in words: with a NUL character, which PostgreSQL can't even be asked for, those of a page
that are none, and with a number that no row can have.
"""

from collections.abc import Callable
from typing import Any
from urllib.parse import unquote, urlsplit

from django.http import HttpRequest, HttpResponse

from .errors import bad_request, not_found

NUL = "\0"


class Unreadable:
    """Middleware that answers in words, the same on every database."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        # No cookie of ours, and a session would be looked up by it.
        request.COOKIES = {name: value for name, value in request.COOKIES.items() if NUL not in value}
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *view: Any) -> HttpResponse | None:  # noqa: ANN401
        if NUL in request.path_info:
            return not_found(request)
        asked = request.META.get("QUERY_STRING", ""), request.htmx.current_url or ""
        return bad_request(request) if any(NUL in unquote(text) for text in asked) or not _is_address(asked[1]) else None

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        # The admin panel asks SQLite for whatever number its address names; PostgreSQL finds none.
        return bad_request(request) if isinstance(exception, OverflowError) and request.method == "GET" else None


def _is_address(page: str) -> bool:
    try:
        urlsplit(page)
    except ValueError:
        return False
    return True
