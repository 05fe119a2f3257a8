"""Whole numbers as addresses and forms send them: only digits, and no more of them than fit a key of the database."""


def is_number(said: str) -> bool:
    """isdigit alone takes "²" too."""
    return said.isascii() and said.isdigit() and len(said) < 19


def number_in(said: str | None) -> int | None:
    """The number that was sent, None where nothing or something else was."""
    return int(said) if said and is_number(said) else None
