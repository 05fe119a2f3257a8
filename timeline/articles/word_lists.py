"""Reads the word lists of `words/`: tables of what pages say, kept apart from the rules that use them."""

from pathlib import Path

FOLDER = Path(__file__).parent / "words"


def rows(name: str) -> list[str]:
    """The lines of a list, without comments and blank lines."""
    lines = (line.strip() for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not (line == "#" or line.startswith("# "))]


def words(name: str) -> frozenset[str]:
    return frozenset(word for row in rows(name) for word in row.split())


def entries(name: str) -> frozenset[str]:
    """The entries of a list whose rows are parted by bars."""
    return frozenset(entry.strip() for row in rows(name) for entry in row.split("|"))


def sections(name: str) -> list[tuple[str, list[str]]]:
    """The headings of a list, each with the lines under it."""
    found: list[tuple[str, list[str]]] = []
    for row in rows(name):
        if row.startswith("## "):
            found.append((row.removeprefix("## "), []))
        else:
            found[-1][1].append(row)
    return found
