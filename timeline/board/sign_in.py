"""Signing in with one press where DEMO is on; everything else about accounts is Django's own."""

from django.conf import settings
from django.contrib.auth import get_user_model, login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from .access import DEMO_STORY

DEMO_EDITOR = "demo-editor"


@require_POST
def demo_sign_in(request: HttpRequest) -> HttpResponse:
    """Sign in as the demo editor; 404 unless DEMO is on."""
    user = get_user_model().objects.filter(username=DEMO_EDITOR, is_active=True).first() if settings.DEMO else None
    if user is None:
        raise Http404("This is no demo.")
    login(request, user, backend="django.contrib.auth.backends.ModelBackend")
    wanted = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure())
    return redirect(wanted if safe else reverse("board", args=[DEMO_STORY]))
