"""What stands around a span of an article: who tells something in passing says of what in the sentence before."""

from timeline.articles.sentences import sentences

REACH = 1_000  # characters to either side; what runs on longer is no sentence


def surroundings(text: str, start: int, end: int) -> str:
    """The sentence that a span stands in and the one before it, of the same line."""
    before = text[max(0, start - REACH) : start].rpartition("\n")[2]
    line = before + text[start:end] + text[end : end + REACH].partition("\n")[0]
    found = sentences(line)
    first = next((at for at, (_, stop) in enumerate(found) if stop > len(before)), 0)
    last = next((at for at, (_, stop) in enumerate(found) if stop >= len(before) + end - start), first)
    return line[found[max(0, first - 1)][0] : found[last][1]] if found else ""
