"""How TIMEX3 writes a length of time: P2W, PT30M, P1Y6M, PXD."""

from ..words import UNITS

_TIME_UNITS = ("second", "minute", "hour")


def timex(unit: str, count: float | None) -> str:
    """The TIMEX3 value of so many units; None is an unsaid number."""
    letter = UNITS[unit][1]
    size = {"fortnight": 2, "decade": 10, "century": 100}.get(unit, 1)
    letter = {"decade": "Y", "century": "Y", "weekend": "W"}.get(unit, letter) if count is not None else letter
    head = "PT" if unit in _TIME_UNITS else "P"
    if count is None:
        return f"{head}X{letter}"
    count *= size
    if count != int(count):
        if unit == "day" and round(count % 1 * 24):
            return f"P{f'{int(count)}D' if count > 1 else ''}T{round(count % 1 * 24)}H"
        smaller, parts = {"year": ("M", 12), "hour": ("M", 60), "minute": ("S", 60)}.get(unit, ("", 0))
        if parts and round(count % 1 * parts):
            return (
                f"{head}{int(count)}{letter}{round(count % 1 * parts)}{smaller}"
                if count > 1
                else f"{head}{round(count * parts)}{smaller}"
            )
    return f"{head}{int(count) if count == int(count) else count}{letter}"
