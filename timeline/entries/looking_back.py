"""What an article looks back on by its month or week joins what others tell of a day of it, where only that can be meant. Pure."""

from collections.abc import Mapping, Sequence

from timeline.dates.edtf import words
from timeline.dates.mention import Mention

from .alike import Told
from .as_planned import agreed_modality
from .by_month import told_by_month
from .candidate import Candidate
from .candidates import Told as Article
from .grouping import holds, looks_back
from .one_line import on_one_line
from .steps import is_stretch
from .surroundings import surroundings


def why_looked_back(said: Mention, taken: Mention) -> str:
    """Why evidence that names only the month stands under a day of it; nothing where it names the day."""
    if not holds(said, taken):
        return ""
    return f"It names no day: of all that is told of that time, it is most like what is told of {words(taken.edtf)}."


def with_looks_back(groups: Sequence[list[Candidate]], articles: Mapping[str, Article]) -> list[list[Candidate]]:
    """The groups, where each that clearly tells by its month what another dates more exactly has joined it; the most alike first."""
    back = {at for at, members in enumerate(groups) if all(looks_back(member) and not member.clause.statement for member in members)}
    pairs = told_by_month([_told(members, articles) for members in groups], back)
    kept = dict(enumerate(groups))
    home: dict[int, int] = {}
    for coarse, into, _ in sorted(pairs, key=lambda pair: -pair[2]):
        while into in home:
            into = home[into]
        if _may_join(kept[coarse], kept[into]):
            kept[into] = kept[into] + kept.pop(coarse)
            home[coarse] = into
    return list(kept.values())


def _may_join(coarse: Sequence[Candidate], exact: Sequence[Candidate]) -> bool:
    """Whether a day was kept that was only planned is for a person to say."""
    came_about = agreed_modality(coarse) == "happened" != agreed_modality(exact)
    return not (came_about or {member.key for member in coarse} & {member.key for member in exact})


def _told(members: Sequence[Candidate], articles: Mapping[str, Article]) -> Told:
    """A group as the entry that it would be."""
    mention = members[0].clause.mention
    spans = [(articles[member.key].source.text, member.clause.start, member.clause.end) for member in members]
    return Told(
        tuple(text[start:end] for text, start, end in spans), frozenset(member.key for member in members),
        mention.edtf, mention.earliest, mention.latest, any(is_stretch(on_one_line(member.clause.mention.text)) for member in members),
        modality=agreed_modality(members), told=min((member.published for member in members if member.published), default=None),
        around=tuple(surroundings(*span) for span in spans),
    )
