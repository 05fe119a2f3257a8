"""What the board's templates need beyond Django's own filters."""

from django import template
from django.contrib.auth.models import AbstractUser

register = template.Library()


@register.filter
def who(person: AbstractUser | None) -> str:
    """The name that other editors know a person by; what no person did, Dateline did."""
    return (person.get_short_name() or person.get_username()) if person else "Dateline"
