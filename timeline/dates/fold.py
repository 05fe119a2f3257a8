"""Text as the rules read it: lower case, plain spaces, quotes and dashes, and exactly as long as it came."""

import re

# One character for one, so that an offset means the same in both texts. A blank line becomes BREAK, which no rule crosses.
BREAK = "\x1e"
_PLAIN = {
    "\u0130": "i", "\u00a0": " ", "\u2007": " ", "\u2009": " ", "\u200a": " ", "\u202f": " ", "\u3000": " ",
    "\u2018": "'", "\u2019": "'", "\u201b": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-",
}  # fmt: skip
_PLAIN |= {chr(start + digit): str(digit) for start in (0x660, 0x6F0, 0xFF10) for digit in range(10)}

# What is not seen: marks of direction, joiners, soft hyphens. Between letters of a word one must not become the end of that word.
_UNSEEN = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_INSIDE = re.compile(rf"(?<=[^\W\d_]){_UNSEEN.pattern}(?=[^\W\d_])|(?<=\d){_UNSEEN.pattern}(?=\d)")


def fold(text: str) -> str:
    """Return `text` folded, character for character."""
    if not text.isascii():
        for fancy, plain in _PLAIN.items():
            text = text.replace(fancy, plain)
        if _UNSEEN.search(text):
            text = _UNSEEN.sub(" ", _INSIDE.sub("_", text))
    folded = text.lower()
    if len(folded) != len(text):
        folded = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    if "\r" in folded or "\t" in folded:
        folded = folded.replace("\r\n", " \n").replace("\r", "\n").replace("\t", " ")
    folded = folded.replace("\n\n", BREAK * 2).replace("\n \n", f"{BREAK} {BREAK}").replace("\n", " ")
    return folded


# "Tuesday 's vote , he said . `` We": text cut into tokens, as archives and corpora keep it, has a space before these, or behind those.
_CLOSES = re.compile(r"((?: (?:[.,;:!?)%]|''|'s|'ll|'re|'ve|'d))+)(?=[ \x1e]|$)")
_OPENS = re.compile(r"(?<![^ \x1e])(``|[$£€(]) (?=[^ \x1e])")


def joined(folded: str) -> str:
    """The same with the signs that stand apart as tokens set against their words; the spaces go to their other side."""
    if " , " not in folded and " ." not in folded:
        return folded
    folded = folded.replace("-lrb- ", "    ( ").replace(" -rrb-", " )    ")
    closed = _CLOSES.sub(lambda signs: signs[1].replace(" ", "").ljust(len(signs[1])), folded)
    return _OPENS.sub(r" \1", closed)


def written_end(text: str, folded: str, end: int) -> int:
    """Where an expression ends in the text as it came, which ends at `end` in what was joined."""
    if text[end - 1] == " " or (text[end - 1] == "'" != folded[end - 1]):
        while end < len(text) and not text[end].isspace():
            end += 1
    return end
