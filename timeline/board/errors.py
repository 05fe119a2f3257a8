"""Error pages in plain words; an htmx request gets only the message, so that nothing the editor typed is replaced."""

from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode

from timeline.articles.models import Story

UNTYPED = {
    "csrfmiddlewaretoken", "next", "back", "version", "stands", "newest", "entry", "reading", "thing", "survivor", "only", "confirmed",
    "release", "sure", "start", "end", "kind", "status", "answer", "unfolded",
}


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    if isinstance(exception, RequestDataTooBig):
        return answer(
            request, 413, "That is too much at once",
            "Nothing was saved. Go back: what you typed is still there. Files may have 25 MB together, and a text a million characters.",
        )
    if isinstance(exception, TooManyFieldsSent):
        return answer(
            request, 413, "That is too much at once",
            f"Nothing was saved. Choose fewer entries: a form may have {settings.DATA_UPLOAD_MAX_NUMBER_FIELDS:,} fields.",
        )
    return answer(request, 400, "That request can't be read", "Something in the address or the form was malformed.")


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    reason = str(exception) if exception and str(exception) else "Your account may not do that here."
    return answer(request, 403, "Not allowed", reason)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return turned_away(
        request, 403, "This page is too old to save from",
        "Nothing was saved. Open the page again in another tab, sign in if asked, then copy over what you typed.",
    )


def turned_away(request: HttpRequest, status: int, title: str, message: str, back_to: str = "") -> HttpResponse:
    """A form that is not taken: what was typed is shown, to be copied, and a link leads to where it may be sent again."""
    back_to = back_to or request.get_full_path()
    context = {
        "title": title, "message": message, "status": status, "typed": typed(request),
        "files": [file.name for name in request.FILES for file in request.FILES.getlist(name)],
        "back_to": back_to, "sign_in": "" if request.user.is_authenticated else f"{reverse('sign-in')}?{urlencode({'next': back_to})}",
    }
    return _page_or_notice(request, context, "board/turned_away.html", "board/_turned_away.html")


def typed(request: HttpRequest) -> list[tuple[str, str]]:
    """What a person wrote into a form, by field; no password, and nothing that the form sends by itself."""
    fields = [(name, value) for name, values in request.POST.lists() for value in values if value.strip()]
    return [(name.replace("_", " "), value) for name, value in fields if name not in UNTYPED and "password" not in name]


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return answer(request, 404, "Nothing is here", "The address may be mistyped, or the thing it named was removed.")


def server_error(request: HttpRequest) -> HttpResponse:
    return answer(request, 500, "Something went wrong on our side", "Nothing was saved by this request. Please try again.")


def answer(
    request: HttpRequest, status: int, title: str, message: str, story: Story | None = None, back_to: str = ""
) -> HttpResponse:
    """A problem said in words: for htmx its notice alone, else a page of its own that leads `back_to` an address, or to the board
    of a `story` if named.
    """
    context = {"title": title, "message": message, "status": status, "story": story, "back_to": back_to}
    return _page_or_notice(request, context, "error.html", "board/_problem.html")


def _page_or_notice(request: HttpRequest, context: dict[str, Any], page: str, notice: str) -> HttpResponse:
    if not getattr(request, "htmx", False):
        return render(request, page, context, status=context["status"])
    response = render(request, notice, context, status=context["status"])
    response["HX-Retarget"], response["HX-Reswap"] = "#notice", "outerHTML"
    return response
