"""What a temporal expression was read as, in words that a person would use."""

from timeline.articles.models import Expression
from timeline.dates import edtf

NO_DATE = {"DURATION": "A length of time, not a date", "SET": "Something that recurs, not a date"}
UNRESOLVED = "Not resolved to a date"


def said(expression: Expression) -> str:
    """ "Friday 18 July 2025", "early April 2025", or why there is no date."""
    if not expression.edtf:
        return NO_DATE.get(expression.type, UNRESOLVED)
    words = edtf.words(expression.edtf)
    if expression.earliest and expression.edtf == expression.earliest.isoformat():
        return f"{expression.earliest:%A} {words}"
    return words[:1].upper() + words[1:]
