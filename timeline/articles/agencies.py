"""News agencies: each name that one is credited under, and the name that is shown."""

from .word_lists import rows

AGENCIES = [[name.strip() for name in row.split("|")] for row in rows("agencies")]
NAMES = {name.casefold(): names[0] for names in AGENCIES for name in names}
