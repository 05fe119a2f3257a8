"""One article's words for an event, of which the headline and the summary of an entry are made."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Telling:
    """One article's words for an event: the clause, its sentence and the one before, the phrase that dates it, its headline.

    `headline_alike`: how alike headline and clause are. `typical`: how alike the clause is to what the others tell, 1 for the most
    typical one. `listed`: the clause is a line of a chronicle. `said`: what is told is that it was said. `earlier`: the sentences
    above the one before, going up; `page`: all of its text, which may give the full name of someone.
    """

    words: str
    sentence: str
    before: str = ""
    phrase: str = ""
    headline: str = ""
    headline_alike: float = 0.0
    place: int = 0
    typical: float = 1.0
    listed: bool = False
    said: bool = False
    earlier: tuple[str, ...] = ()
    page: str = ""

    @property
    def begins(self) -> int:
        """Where the clause begins in its sentence, 0 where it is put together from more."""
        return max(0, self.sentence.find(self.words[:30]))

    @property
    def above(self) -> tuple[str, ...]:
        """The sentences above its own, going up."""
        return self.before, *self.earlier
