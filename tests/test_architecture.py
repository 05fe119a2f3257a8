"""The shape of the code: imports flow one way, the date tagger needs no Django, and no file is a drawer for the rest."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT = ROOT / "timeline"
MAY_IMPORT = {
    "dates": set(),
    "articles": {"dates"},
    "entries": {"articles", "dates"},
    "publish": {"entries", "articles", "dates"},
    "board": {"publish", "entries", "articles", "dates"},
}
DRAWERS = {"utils", "util", "common", "helpers", "helper", "misc", "services", "signals"}


def _imported(path: Path, source: str) -> Iterator[str]:
    """Full names of what the source of a file imports, relative ones resolved."""
    package = path.relative_to(ROOT).parts[:-1]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            stem = ".".join([*above, *([node.module] if node.module else [])])
            yield from (f"{stem}.{alias.name}" for alias in node.names)


def _packages_imported(path: Path) -> set[str]:
    names = [name.split(".") for name in _imported(path, path.read_text())]
    return {name[1] for name in names if name[0] == "timeline" and len(name) > 1}


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_imports_flow_one_way(package: str) -> None:
    strays = {
        f"{path.relative_to(ROOT)} imports timeline.{imported}"
        for path in (PROJECT / package).rglob("*.py")
        for imported in _packages_imported(path) - {package} - MAY_IMPORT[package]
    }

    assert strays == set()


def test_every_package_has_its_place_in_the_order() -> None:
    assert {path.parent.name for path in PROJECT.glob("*/__init__.py")} == set(MAY_IMPORT)


def test_relative_imports_are_seen() -> None:
    source = "from ..dates import edtf\nfrom .models import Story\nimport timeline.board.views\nfrom . import page"

    names = list(_imported(PROJECT / "articles" / "invented.py", source))

    assert names == [
        "timeline.dates.edtf", "timeline.articles.models.Story", "timeline.board.views", "timeline.articles.page",
    ]


def test_dates_loads_without_django() -> None:
    code = "import sys, timeline.dates, timeline.dates.typed, timeline.dates.edtf; print('django' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603

    assert done.stdout == "False\n"


def test_no_file_is_a_drawer() -> None:
    names = {path.stem for path in [*PROJECT.rglob("*.py"), *(ROOT / "tests").rglob("*.py")]}

    assert names & DRAWERS == set()
