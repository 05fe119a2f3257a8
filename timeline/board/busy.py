"""When somebody else writes to the database for longer than a request can wait: said in words, with what was typed kept."""

from collections.abc import Callable

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from .errors import answer

# How SQLite and PostgreSQL say that another transaction stands in the way.
IN_THE_WAY = ("database is locked", "database table is locked", "lock timeout", "deadlock detected", "could not obtain lock")
TITLE = "The desk is busy"
MESSAGE = "Somebody else’s change is still being stored, so nothing of yours was saved yet. Wait a moment and try again."
SECONDS = "5"  # after which another try makes sense
NOT_KEPT = {"csrfmiddlewaretoken", "password"}


class Busy:
    """Middleware that turns a locked database into a 503."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not (isinstance(exception, OperationalError) and any(words in str(exception) for words in IN_THE_WAY)):
            return None
        response = answer(request, 503, TITLE, MESSAGE) if request.htmx else _page(request)
        response["Retry-After"] = SECONDS
        return response


def _page(request: HttpRequest) -> HttpResponse:
    """A form that holds all that was typed, to be sent again; a password is never written into a page."""
    typed = [(name, value) for name, values in request.POST.lists() if name not in NOT_KEPT for value in values]
    context = {
        "title": TITLE, "message": MESSAGE, "typed": typed, "files": bool(request.FILES),
        "again": request.method == "POST" and not NOT_KEPT & {*request.POST} - {"csrfmiddlewaretoken"},
    }
    return render(request, "board/busy.html", context, status=503)
