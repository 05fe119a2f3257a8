"""The embedded default sets itself up: a SQLite file nobody configured gets its tables when it is first used.

A configured database is never touched here: whoever sets `DATABASE_URL` also decides when to migrate.
"""

import fcntl
import os

from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor


def prepare_embedded_database() -> None:
    """Apply pending migrations to the embedded default; several processes that start at once wait for the first."""
    from django.conf import settings

    if os.environ.get("DATABASE_URL") or not _pending():
        return
    with (settings.VAR_DIR / "migrate.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if _pending():
            call_command("migrate", verbosity=0)
    connection.close()


def _pending() -> bool:
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
