"""Modifiers that several families share: early, mid and late; the beginning, the middle and the end of."""

MODIFIER = r"(?:(?P<part>(?:very )?early|mid|middle|late|(?:the )?(?:beginning|start|middle|end) of(?: the)?)[ -])?"


def part_of(said: str) -> str:
    """early, mid, late, end or "": the part of the period that a modifier means."""
    if not said:
        return ""
    if "early" in said or "beginning" in said or "start" in said or "first" in said:
        return "early"
    if "mid" in said:
        return "mid"
    return "end" if "end" in said else "late"
