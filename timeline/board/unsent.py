"""What somebody had typed as the answer to a question that they put off: kept in their session, for when it is dealt again."""

from django.http import HttpRequest

from .review_queue import Thing

KEY = "unsent"


def keep(request: HttpRequest, thing: Thing, text: str) -> None:
    """With no text, what was kept is dropped."""
    if text == kept(request, thing):
        return  # a session that does not change need not be stored
    others = {name: typed for name, typed in request.session.get(KEY, {}).items() if name != thing.name}
    request.session[KEY] = others | ({thing.name: text} if text else {})


def kept(request: HttpRequest, thing: Thing | None) -> str:
    return request.session.get(KEY, {}).get(thing.name, "") if thing else ""
