from django.apps import AppConfig


class ArticlesConfig(AppConfig):
    name = "timeline.articles"

    def ready(self) -> None:
        """Let Django know our checks."""
        from . import checks  # noqa: F401, PLC0415
