"""The operation that a page was led to by an edit without script, for the notice with its undo."""

from django.http import HttpRequest

from timeline.articles.models import Story
from timeline.entries.models import Operation


def operation_done(request: HttpRequest, story: Story) -> Operation | None:
    done = request.GET.get("done", "")
    if not (done.isascii() and done.isdigit() and len(done) < 19):
        return None
    return Operation.objects.filter(story=story, pk=int(done)).first()
