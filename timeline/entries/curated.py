"""A list of the admin panel whose rows are changed only by actions that go through the one door."""

from django.contrib import messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from timeline.articles.admin import LookOnly

from .sent_numbers import is_number


class Curated(LookOnly):
    """A list with actions for those who may edit; a selection that the list does not hold is refused in words."""

    def has_curate_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("entries.change_entry")

    def response_action(self, request: HttpRequest, queryset: QuerySet) -> HttpResponse | None:
        chosen = set(request.POST.getlist(ACTION_CHECKBOX_NAME))
        if not all(is_number(key) for key in chosen):
            said = "That selection can't be read. Open the list again and choose anew."
        elif queryset.filter(pk__in=chosen).count() < len(chosen):
            said = "Some of what you chose is no longer in this list. Nothing was changed; look again and choose anew."
        else:
            return super().response_action(request, queryset)
        self.message_user(request, said, messages.ERROR)
        return HttpResponseRedirect(request.get_full_path())
