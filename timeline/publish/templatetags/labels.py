"""The label of an entry that is drawn."""

from django import template
from django.template import Context
from django.utils.safestring import SafeString

from timeline.entries.models import Entry

from ..label import label_of, rendered

register = template.Library()


@register.simple_tag(takes_context=True)
def label(context: Context, entry: Entry) -> SafeString:
    """As the page shows it: to whom, in which window, and with what was sought marked."""
    return rendered(
        label_of(
            entry, story=context["story"].slug, query=context["view"].query, sought=context["sought"],
            may_edit=context.get("may_edit", False), public=context.get("public", False),
        )
    )
