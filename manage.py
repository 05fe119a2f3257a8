#!/usr/bin/env python
"""Django's command line for Dateline."""

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "timeline.settings")
    try:
        from django.core.management import execute_from_command_line
    except ImportError as error:
        sys.exit(f"Django is not installed ({error}). Run `make run` or `pip install -r requirements.txt` first.")
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
