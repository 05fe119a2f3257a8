"""Which line of a page is its headline: not the first one, but the one whose words the text goes on to use."""

import re
from collections import Counter
from collections.abc import Sequence

from .lines import Line
from .vocabulary import fold, stems

SITE = re.compile(r"(\s+(?:[-–—|»›·]{1,2}|::|//)\s+)")
PAPER = re.compile(
    r"\b(?:news|times|post|herald|tribune|gazette|journal|mail|observer|guardian|bulletin|chronicle|dispatch|standard|telegraph"
    r"|courier|mirror|examiner|independent|radio|argus|mercury|sentinel|ledger|globe|star|express|inquirer|advertiser|beacon|echo"
    r"|zeitung|kurier|blatt|anzeiger|bote|diario|gazeta|gazette|weekly|daily|reporter|register|review|magazine|online)\W*$",
    re.IGNORECASE,
)
SUMMARY = re.compile(  # over the points that a page puts in front of its text
    r"\W*(?:summary|key points|at a glance|in brief|the main points|highlights|zusammenfassung|resumen|résumé)\W*", re.IGNORECASE
)
DECORATION = re.compile(r"^[^\w\"“„«‘'(]+|[^\w\"”»’')?!]+$")
MASTHEAD = 5  # words that the name of a paper has at most
ENOUGH = 0.5
LONGEST = 300


def recurrence(words: Sequence[str], body: set[str]) -> float:
    """The share of a line's content words that the body uses too."""
    return sum(word in body for word in words) / len(words) if words else 0.0


def without_site(text: str) -> str:
    """ "Harbour deal signed - The Gazette" without the outlet's name; "Harbour deal - live" stays whole."""
    parts = SITE.split(text)
    longest = max(range(0, len(parts), 2), key=lambda i: (not is_paper(parts[i]), len(parts[i])))
    first, last = longest, longest
    while first and not is_site(parts[first - 2], parts[first - 1]):
        first -= 2
    while last + 2 < len(parts) and not is_site(parts[last + 2], parts[last + 1]):
        last += 2
    return "".join(parts[first : last + 1]).strip()


def is_site(part: str, mark: str) -> bool:
    """A name beside a stroke; beside a dash it must read as a paper's, for sentences have dashes too."""
    name = all(not word[0].islower() or word in ("of", "the", "and") for word in part.split())
    return name and (mark.strip() not in ("–", "—") or bool(PAPER.search(part)))


def pick(candidates: Sequence[Line], body: set[str], given: str = "", placed: Line | None = None) -> Line | None:
    """The best headline among lines that could be one, or None when the body uses the words of none.

    `placed` is the line that stands where a headline does.
    """
    wanted = fold(without_site(given))
    best, best_worth = None, 0.0
    seen: dict[str, int] = {}
    for piece in candidates:
        seen[piece.same] = seen.get(piece.same, 0) + 1
    for piece in candidates:
        found = stems(without_site(piece.text))
        worth = recurrence(found, body)
        if len(found) < 2 or worth < ENOUGH:
            continue
        worth += 0.2 * (piece is placed) + 0.1 * (seen[piece.same] > 1) + 0.3 * (bool(wanted) and wanted in fold(piece.text))
        worth -= 0.25 * bool(SITE.search(piece.text)) + 0.1 * (len(found) < 4) + 0.4 * is_masthead(piece)
        if worth > best_worth:
            best, best_worth = piece, worth
    return best


def is_masthead(piece: Line) -> bool:
    """ "THE STRAITS OBSERVER", "::: The Beacon :::": the name of a paper, alone or in front of its motto."""
    if len(piece.text) > LONGEST:
        return False
    name = DECORATION.sub("", SITE.split(DECORATION.sub("", piece.text))[0])
    return piece.words <= MASTHEAD + 4 and is_paper(name)


def is_paper(name: str) -> bool:
    capitals = all(word[0].isupper() or word in ("of", "the", "and") for word in name.split())
    return 0 < len(name.split()) <= MASTHEAD and capitals and bool(PAPER.search(name))


def as_given(candidates: Sequence[Line], given: str) -> Line | None:
    """The last line that is, word for word, the headline that came with the page: above it the site may print it again."""
    wanted = {fold(given).strip(), fold(without_site(given))}
    return next((piece for piece in reversed(candidates) if piece.words >= 3 and fold(piece.text).strip() in wanted), None)


def shares_a_word(piece: Line, body: set[str]) -> bool:
    return not SITE.search(piece.text) and not is_masthead(piece) and recurrence(stems(piece.text), body) > 0


def guess(titles: Sequence[Line], prose: Sequence[Line]) -> Line | None:
    """The likely headline before it is known which sentences are the article's: its words recur in more than one of them."""
    used = Counter(stem for piece in prose for stem in piece.bag)
    often = {stem for stem, count in used.items() if count > 1 or len(prose) < 4}
    early = prose[min(3, len(prose) // 3)].start if prose else 0
    return pick([piece for piece in titles if piece.start < early], often)


def is_title(piece: Line) -> bool:
    """Shaped as a headline: some words, no full stop."""
    return 3 <= piece.words <= 30 and not piece.trails_off and (not piece.stop or piece.text[-1] in "?!\"'”’»")


def shortened(sentence: str) -> str:
    if len(sentence) <= LONGEST:
        return sentence
    return sentence[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
