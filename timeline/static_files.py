"""Static files under hashed names, compressed, in one file for a page and without comments; plain names where nothing was collected."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from whitenoise.storage import CompressedManifestStaticFilesStorage

IMPORT = re.compile(r'^@?import "\./(.+)";$', re.M)
FRAME = {"max": "@media print, ", "min": "@media screen and "}
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


def with_imports(source: str, sources: Mapping[str, str]) -> str:
    """A script or a style sheet with those that it imports in their places; each script in a block, its names its own."""
    def whole(found: re.Match[str]) -> str:
        part = with_imports(sources[found[1]], sources)
        return part if found[0].startswith("@") else f"{{\n{part}}}"

    return IMPORT.sub(whole, source)


def of_readers(source: str) -> str:
    """The readers' style sheet, which asks the page for its width: nothing stands beside the frame, and to ask that costs a second
    pass of styling."""
    source = source.replace(".frame-holder { container: frame / inline-size; }\n", "")
    return re.sub(r"@container frame (?=\((min|max)-)", lambda found: FRAME[found[1]], source)


class StaticFiles(CompressedManifestStaticFilesStorage):
    """A page must never fail because `collectstatic` did not run."""

    manifest_strict = False

    def post_process(self, paths: dict[str, Any], dry_run: bool = False, **options: Any) -> Iterator[Any]:  # noqa: ANN401
        """Comments and indents are for those who read the source, and so are parts; a reader's line need not carry them."""
        ours = {} if dry_run else {name: found for name, found in paths.items() if "/" not in name and Path(name).suffix in SPARE}
        sources = {name: Path(storage.path(path)).read_text(encoding="utf-8") for name, (storage, path) in ours.items()}
        for name, source in sources.items():
            whole = of_readers(source) if name == "readers.css" else with_imports(source, sources)
            served = without_comments(whole, Path(name).suffix)
            Path(self.path(name)).write_text(served, encoding="utf-8")
            paths[name] = (self, name)
        for name in {name for source in sources.values() for name in IMPORT.findall(source) if name.endswith(".js")}:
            self.delete(name)
            del paths[name]
        yield from super().post_process(paths, dry_run, **options)

    def stored_name(self, name: str) -> str:
        try:
            return super().stored_name(name)
        except ValueError:
            return name
