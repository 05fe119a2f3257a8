"""Static files under hashed names, compressed; on a machine where nothing was collected yet, under their plain ones."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class StaticFiles(CompressedManifestStaticFilesStorage):
    """A page must never fail because `collectstatic` did not run."""

    manifest_strict = False

    def stored_name(self, name: str) -> str:
        try:
            return super().stored_name(name)
        except ValueError:
            return name
