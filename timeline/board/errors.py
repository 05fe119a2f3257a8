"""Error pages in plain words; an htmx request gets only the message, so that nothing the editor typed is replaced."""

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    if isinstance(exception, RequestDataTooBig):
        return answer(
            request, 413, "That is too much at once",
            "Nothing was saved. Go back: what you typed is still there. Files may have 25 MB together, and a text a million characters.",
        )
    return answer(request, 400, "That request can't be read", "Something in the address or the form was malformed.")


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    reason = str(exception) if exception and str(exception) else "Your account may not do that here."
    return answer(request, 403, "Not allowed", reason)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return answer(
        request, 403, "This page is too old to save from",
        "Nothing was saved. Open the page again in another tab, sign in if asked, then copy over what you typed.",
    )


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return answer(request, 404, "Nothing is here", "The address may be mistyped, or the thing it named was removed.")


def server_error(request: HttpRequest) -> HttpResponse:
    return answer(request, 500, "Something went wrong on our side", "Nothing was saved by this request. Please try again.")


def answer(request: HttpRequest, status: int, title: str, message: str) -> HttpResponse:
    """A problem said in words: a page of its own, or for htmx its notice alone."""
    context = {"title": title, "message": message, "status": status}
    if getattr(request, "htmx", False):
        response = render(request, "board/_problem.html", context, status=status)
        response["HX-Retarget"], response["HX-Reswap"] = "#notice", "outerHTML"
        return response
    return render(request, "error.html", context, status=status)
