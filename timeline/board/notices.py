"""The operation that a page was led to by an edit without script, for the notice with its undo, and the address that leads there."""

from django.db.models import Exists, OuterRef
from django.http import HttpRequest

from timeline.articles.models import Story
from timeline.entries.models import Operation
from timeline.entries.sent_numbers import number_in


def operation_done(request: HttpRequest, story: Story) -> Operation | None:
    """None once whoever did it has gone on: a page that is fetched again, or come back to, shall not offer to undo what is past."""
    done = number_in(request.GET.get("done"))
    later = Operation.objects.filter(story=story, by=OuterRef("by"), pk__gt=OuterRef("pk"))
    return Operation.objects.filter(~Exists(later), story=story, pk=done).first() if done is not None else None


def with_notice(address: str, operation: Operation) -> str:
    return f"{address}{'&' if '?' in address else '?'}done={operation.pk}"
