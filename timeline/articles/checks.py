"""What `manage.py check` says of the settings of this installation that Django does not know."""

from django.core.checks import CheckMessage, Error, register

from timeline.dates.named_events import FAULT


@register()
def named_events(**_: object) -> list[CheckMessage]:
    """Whether the events that the installation adds can be read."""
    hint = "Mend the file or leave the variable out; docs/dates.md says what a row holds."
    return [Error(f"{FAULT}.", hint=hint, id="dates.E001")] if FAULT else []
