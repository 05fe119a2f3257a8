"""Whom a sentence speaks of without a name: "the accused", "her lawyer", "a 43-year-old"."""

import re

_MEN = "boy brother chairman dad father fisherman husband king man policeman prince son spokesman widower"
_WOMEN = "actress chairwoman daughter girl mother mum princess queen sister spokeswoman widow wife woman"
_EITHER = r"""accused activist actor adviser aide ambassador analyst applicant arbitrator archbishop artist assistant astronaut attorney author
    bishop boss buyer candidate captain caretaker chancellor chief child claimant cleaner clerk coach colonel colleague commander
    commissioner consultant controller coroner councillor counsel critic customer defendant deputy detective diplomat director diver
    doctor driver editor economist employee engineer executive farmer fighter firefighter founder friend general governor guard head host
    inspector investigator journalist judge juror justice lawyer leader lieutenant magistrate manager mayor mediator member miner minister
    monitor musician neighbou?r nurse observer officer official operator opponent owner parent partner passenger patient person physician
    pilot player poet politician predecessor premier president priest prisoner producer professor programmer prosecutor receiver
    regulator reporter representative researcher resident rival sailor scientist secretary sergeant senator shareholder singer soldier
    speaker spokesperson star student successor suspect teacher technician tenant trader treasurer trustee veteran victim volunteer winger
    winner witness worker writer youth [\w-]+-year-old"""


def _someone(*kinds: str) -> re.Pattern[str]:
    what = "|".join(" ".join(kinds).split())
    return re.compile(
        rf"\b(?:the|an?|his|her|its|their|another|one|whose|my|[\w-]+['’]s)\s(?:[\w’'-]+\s){{0,3}}?(?:{what})(?:\s(?:{what}))*"
        r"(?:\s(?:for|of)\s(?:the\s)?[A-Z][\w-]+)?\b(?!['’-])",
        re.IGNORECASE,
    )


_SOMEONE = {"he": _someone(_MEN, _EITHER), "she": _someone(_WOMEN, _EITHER), "": _someone(_MEN, _WOMEN, _EITHER)}


def people_unnamed(words: str, who: str = "") -> list[re.Match[str]]:
    """Who is told by what they are, not by name. `who`: only those whom that pronoun may mean."""
    return list(_SOMEONE[who].finditer(words))
