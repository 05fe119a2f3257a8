"""What an edit must put back when it is undone."""

from typing import Any

from timeline.entries.journal import TABLES, row_values

Rows = dict[tuple[str, int], dict[str, Any]]


def rows() -> Rows:
    """Every journalled row as plain values; versions only ever grow, so they are left out."""
    return {
        (code, row.pk): {name: value for name, value in row_values(row).items() if name != "version"}
        for code, model in TABLES.items()
        for row in model._default_manager.all()
    }
