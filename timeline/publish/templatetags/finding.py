"""Marks in a text what a search found."""

from itertools import chain, pairwise

from django import template
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString

from timeline.publish.sought import parts_of, places

register = template.Library()


@register.filter
def found(text: str, sought: str) -> SafeString:
    """The text, escaped, with each place that a search found in a mark element."""
    if not sought:
        return conditional_escape(text)
    cuts = [0, *chain.from_iterable(places(text, parts_of(sought))), len(text)]
    pieces = [text[start:end] for start, end in pairwise(cuts)]
    return format_html_join("", "{}{}", ((piece, format_html("<mark>{}</mark>", hit) if hit else "") for piece, hit in
                                         zip(pieces[::2], [*pieces[1::2], ""], strict=True)))  # fmt: skip
