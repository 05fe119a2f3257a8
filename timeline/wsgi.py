"""The door for web servers: `gunicorn timeline.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

from timeline.embedded import prepare_embedded_database

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "timeline.settings")

application = get_wsgi_application()
prepare_embedded_database()
