"""What went on on a day, though neither begun nor ended on it: "helpers were arriving on Wednesday"."""

from .modality import Token

_STATES = frozenset(
    """being bracing during facing getting going hoping lacking living looking lying missing nothing pending preparing remaining
    seeking sitting sleeping standing something staying trying waiting""".split()
)


def is_going_on(found: list[Token], verb: int, *, today: bool = False) -> bool:
    """Whether the verb at an index tells so: "was quickly gaining ground", not "was waiting".

    `today`: the article appeared on that day, so that helpers "are arriving", or a rule "is effective".
    """
    behind = [token.word for token in found[verb + 1 : verb + 3] if not token.word.endswith("ly") and token.word not in {"also", "still"}]
    if not behind or found[verb].word not in ({"was", "were", "is", "are"} if today else {"was", "were"}):
        return False
    return (behind[0].endswith("ing") and behind[0] not in _STATES) or (today and behind[0] == "effective")
