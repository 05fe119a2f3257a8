"""A form that makes something new carries a key, so that the same form sent twice is done once.

The key alone would not do: who goes back and types something else sends another form with the same key.
"""

import secrets

from django.http import HttpRequest

from timeline.entries.later import mark_of

FIELD = "form"


def new_key() -> str:
    return secrets.token_urlsafe(9)


def mark(request: HttpRequest) -> str:
    """What tells this form and its content from all others; empty when it came without a key."""
    if not request.POST.get(FIELD):
        return ""
    sent = sorted((name, value) for name, values in request.POST.lists() if name != "csrfmiddlewaretoken" for value in values)
    return mark_of(request.path, request.user.pk, *sent)
