"""The project's settings as tests want them: plain static files wherever they lie, quick password hashes, no demo."""

from timeline.settings import *  # noqa: F403
from timeline.settings import STORAGES

STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
DEMO = False
