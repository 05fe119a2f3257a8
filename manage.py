#!/usr/bin/env python
"""Django's command line for Dateline."""

import os
import sys

# Commands that work on data; on the embedded default they need no `migrate` first.
DATA = {
    "loaddata", "import_articles", "build_timeline", "export_timeline", "demo", "createsuperuser", "dumpdata", "runserver", "shell",
}


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "timeline.settings")
    try:
        from django.core.management import execute_from_command_line
    except ImportError as error:
        sys.exit(f"Django is not installed ({error}). Run `make run` or `pip install -r requirements.txt` first.")
    if len(sys.argv) > 1 and sys.argv[1] in DATA and "--help" not in sys.argv:
        import django

        django.setup()
        from timeline.embedded import prepare_embedded_database

        prepare_embedded_database()
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
