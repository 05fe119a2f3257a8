"""Static files under hashed names, compressed and without their comments; where nothing was collected yet, under their plain ones."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from whitenoise.storage import CompressedManifestStaticFilesStorage

SPARE = {".js": r"^\s*//.*\n", ".css": r"/\*.*?\*/\n?"}


def without_comments(source: str, kind: str) -> str:
    """A style sheet or a script of ours without what no browser needs: comments, indents, line ends."""
    bare = re.sub(SPARE[kind], "", source, flags=re.M | re.S if kind == ".css" else re.M)
    bare = re.sub(r"^[ \t]+", "", bare, flags=re.M)
    if kind == ".js":
        # Behind code without a string or an expression in it, the sign of a comment can be nothing else.
        bare = re.sub(r"""^([^"'`/\n]*[;{,]) // .*""", r"\1", bare, flags=re.M)
        # None of these signs needs the line to end; a comment that is left does.
        return re.sub(r"^((?!.*//).*(?:[{;,(\[]|=>))\n", r"\1", bare, flags=re.M)
    return re.sub(r"\s*([{};,])\s*|(?<=[a-z-]):\s+", lambda found: found[1] or ":", bare)


class StaticFiles(CompressedManifestStaticFilesStorage):
    """A page must never fail because `collectstatic` did not run."""

    manifest_strict = False

    def post_process(self, paths: dict[str, Any], dry_run: bool = False, **options: Any) -> Iterator[Any]:  # noqa: ANN401
        """Comments and indents are for those who read the source; a reader's line need not carry them."""
        ours = [name for name in paths if "/" not in name and Path(name).suffix in SPARE and not dry_run]
        for name in ours:
            path = Path(self.path(name))
            path.write_text(without_comments(path.read_text(encoding="utf-8"), path.suffix), encoding="utf-8")
            paths[name] = (self, name)
        yield from super().post_process(paths, dry_run, **options)

    def stored_name(self, name: str) -> str:
        try:
            return super().stored_name(name)
        except ValueError:
            return name
