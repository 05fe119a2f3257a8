"""Reasons as an editor reads them: full sentences, with a capital and a full stop."""


def as_sentence(text: str, *, capital: bool = True) -> str:
    """The text with a full stop at its end and, unless it goes on from something, a capital at its start."""
    said = " ".join(text.split()).rstrip(",;:")
    if not said:
        return ""
    if said[-1] not in ".!?…" and not said.endswith((".”", ".\"", "?”", "!”")):
        said += "."
    return said[:1].upper() + said[1:] if capital else said
