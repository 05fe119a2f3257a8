"""How fast and how good the tagger is: `python -m timeline.dates.bench [FOLDER]`.

The speed is measured on text that is made here; the scores on FOLDER, whose .tml files are annotated in TimeML.
"""

import argparse
import sys
import time
from pathlib import Path
from random import Random

from . import find_mentions
from .timeml import documents, score, trimmed

_SUBJECTS = ("The ministry", "A court in the capital", "The port authority", "Shareholders", "Two of the unions", "The company")
_VERBS = ("said", "will decide", "had agreed", "is expected to announce", "rejected the plan", "reported", "met to discuss it")
_OBJECTS = ("that talks on the harbour had stalled", "a loss of 3.4 million", "higher fares for ferries", "nothing of the kind",
            "that no one was hurt when the crane fell", "the terms of the sale")  # fmt: skip
_TIMES = ("on Friday", "last month", "in early April", "on 3 March 2024", "two days later", "in the third quarter",
          "at 10:35 a.m. Tuesday", "since 1998", "a year earlier", "next week", "for six months")  # fmt: skip
WORST = ("on Friday ", "May 4 ", "January ", "a year ", "second quarter ", "1990s ", "the end of ", "1 ", "a ", "(")
TRIES = 3
EVERY = 0.25  # the share of sentences that say when


def made_text(size: int) -> str:
    """So many characters of plain news prose with a temporal expression every 300, the same on every call."""
    random = Random(1)  # noqa: S311 - the same text every time is what is wanted
    sentences: list[str] = []
    while sum(map(len, sentences)) < size:
        words = [random.choice(each) for each in (_SUBJECTS, _VERBS, _OBJECTS)]
        if random.random() < EVERY:
            words.append(random.choice(_TIMES))
        sentences.append(" ".join(words) + (".\n\n" if random.random() < 0.2 else ". "))
    return "".join(sentences)[:size]


def seconds(texts: list[str]) -> float:
    """The least CPU time that the texts took in a few tries."""
    best = float("inf")
    for _ in range(TRIES):
        start = time.process_time()
        for text in texts:
            find_mentions(text, "2025-07-18")
        best = min(best, time.process_time() - start)
    return best


def speed() -> list[str]:
    """Lines about speed, of news prose and of what the tagger likes least."""
    prose = made_text(400_000)
    pages = [prose[start : start + 4_000] for start in range(0, len(prose), 4_000)]
    slowest = max(((seconds([unit * (10_000 // len(unit))]), unit) for unit in WORST), key=lambda pair: pair[0])
    return [
        f"speed       {len(prose) / 1000 / seconds(pages):8.0f} KB a CPU second, news prose in pages of 4 KB",
        f"worst case  {slowest[0] * 1000:8.0f} ms for 10 KB of “{slowest[1].strip()}”",
        f"long text   {seconds(['on Friday ' * 100_000]):8.2f} s for 1 MB of “on Friday”",
    ]


def scores(folder: Path) -> str:
    """A line of scores on a folder of TimeML."""
    results = [
        (each, [trimmed(each.text, m.start, m.end, m.type, m.value) for m in find_mentions(each.text, each.published)])
        for each in documents(folder)
    ]
    if not results:
        raise FileNotFoundError(f"{folder} has no .tml files")
    of = score(results)
    return (
        f"{folder.name}: {len(results)} documents, value F1 {of['value']:.1f}, relaxed F1 {of['relaxed']:.1f} "
        f"(precision {of['precision']:.1f}, recall {of['recall']:.1f}), strict F1 {of['strict']:.1f}"
    )


def main() -> int:
    """Print what was measured."""
    parser = argparse.ArgumentParser(prog="python -m timeline.dates.bench", description=__doc__.split("\n")[0])
    parser.add_argument("folder", nargs="*", type=Path, help="folders of .tml files, to be scored")
    folders = parser.parse_args().folder
    for line in speed():
        print(line)
    try:
        for folder in folders:
            print(scores(folder))
    except OSError as error:
        sys.stderr.write(f"{error}.\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
