"""A paper's standing notices at the end of a page, short entries under a label: "Diary: Lamp Fair, Ely, 3 May. Kiln Day, Marl, 9 June."."""

import re
from collections.abc import Iterable, Sequence

from .pieces import Piece
from .sentences import sentences
from .stated_days import MONTH, WEEKDAY
from .stopwords import COMMON_STEMS
from .vocabulary import stems

LABELLED = re.compile(r"(?P<label>[A-ZÀ-Þ][\w'’-]*(?: [\w'’-]+){0,2}): (?P<entries>[A-ZÀ-Þ\d].*)", re.DOTALL)
ENTRY = 7  # words of an entry on average
OF_NO_SUBJECT = COMMON_STEMS | set(stems(" ".join([*MONTH, *WEEKDAY])))


def is_listing(piece: Piece, article: Sequence[Piece]) -> bool:
    """Whether the article has no word of the entries, and not the whole of their label."""
    line = LABELLED.fullmatch(piece.line.text)
    if line is None or len(line["entries"].split()) > ENTRY * len(sentences(line["entries"])):
        return False
    told = of_subject(set().union(*(one.line.bag for one in article)))
    return bool(told) and not of_subject(stems(line["label"])) <= told and not of_subject(stems(line["entries"])) & told


def of_subject(found: Iterable[str]) -> set[str]:
    return {stem for stem in found if not stem.isdigit()} - OF_NO_SUBJECT
