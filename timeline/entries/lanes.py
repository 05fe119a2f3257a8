"""Which lane an entry belongs to: the topic whose words it uses most, among the few topics that the story has entries for."""

import re
from collections import Counter
from collections.abc import Sequence

OTHER = "Other"
MOST = 5  # lanes of a story; more are no overview
FEWEST = 2  # entries that make a lane
IN_HEADLINE = 3  # how often a word in the headline counts

# Beginnings of words, lower case. An installation may reword or reorder the table.
TOPICS = {
    "Trade": "export|import|tariff|quota|duties|embargo|sanction|licen[cs]|restriction|curb|trade|ship(?:ment|ped|ping)|transship|"
    "customs|supply chain|commodit",
    "Talks": "agreement|agreed|accord|treaty|negotiat|talks|summit|ceasefire|truce|diplomat|ambassador|pact|foreign minister|mediat|"
    "meeting between|offer(?:ed)?\\b|deal\\b",
    "Crime and justice": "smuggl|steal|stole|theft|arrest|police|detain|charge[ds]|court|sentenc|prison|trial|prosecut|fraud|ransom|suspect|"
    "convict|custody|lawsuit|class action|sued?\\b|judge|lawyer|inquiry|investigat|probe|gang|crimin",
    "Security": "spy|spies|espionage|intelligence agenc|state security|hack|breach|intru(?:der|sion)|cyber|attack|bomb|terror|militar|"
    "troops|army|soldier|missile|drone|rebel|raid|defen[cs]e minist",
    "Disaster": "earthquake|quake|flood|storm|hurricane|typhoon|wildfire|capsiz|overturn|sank|sink|crash|derail|collision|explosion|explode|rescue|"
    "evacuat|death toll|drown|landslide|ferry|aground|reef|wreck|survivor|divers|bodies|missing|killed|dead|died|memorial|mourn",
    "Economy": "market|shares?\\b|stock|inflation|interest rate|rates?\\b|bank|econom|prices?\\b|profit|revenue|budget|growth|per cent|percent|"
    "currency|bond|investor|loan|sales|mortgage|gdp|basis points",
    "Companies": "company|firm\\b|chief executive|board\\b|shareholder|customer|factory|production|plant\\b|insurer|airline|operator|brand",
    "Labour": "strike|union|walkout|wage|pay (?:offer|rise|deal)|dockworker|picket|layoff|redundanc|employer|worker",
    "Protest": "protest|demonstrat|march(?:ed|ers)|rally|rallied|riot|unrest",
    "Politics": "election|vote|ballot|parliament|coalition|minister|president|party|senat|congress|lawmaker|bill\\b|law\\b|cabinet|resign|"
    "government|opposition|campaign|poll(?:s|ing|ster)?\\b|regulator|hearing|commission|governor|mayor|watchdog",
    "Health": "virus|outbreak|vaccin|hospital|patient|disease|infect|pandemic|epidemic|doctor|health",
    "Technology": "software|server|network|satellite|rocket|artificial intelligence|online|website|scientist|semiconductor|chipmaker|"
    "internet|computer|data centre|data center",
}

_PATTERNS = {lane: re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE) for lane, words in TOPICS.items()}


def lanes_of(entries: Sequence[tuple[str, str]]) -> list[str]:
    """A lane for each (headline, evidence). Few lanes with several entries each: an entry whose topic is rare goes to its next best."""
    scores = [_scores(headline, text) for headline, text in entries]
    kept = set(TOPICS)
    while True:
        chosen = [_best(score, kept) for score in scores]
        sizes = Counter(chosen)
        named = [lane for lane in sizes if lane != OTHER]
        rare = [lane for lane in named if sizes[lane] < min(FEWEST, len(entries))]
        if not rare and len(named) <= MOST:
            return [_settled(score, lane, sizes) for score, lane in zip(scores, chosen, strict=True)]
        out = min(rare or named, key=lambda lane: (sizes[lane], list(TOPICS).index(lane)))
        if len(named) == 1:
            return chosen
        kept.discard(out)


def lane_of(headline: str, text: str) -> str:
    """The topic named most often; the headline counts three times. Ties go to the topic listed first."""
    return _best(_scores(headline, text), set(TOPICS))


def _scores(headline: str, text: str) -> dict[str, int]:
    return {lane: IN_HEADLINE * len(p.findall(headline)) + len(p.findall(text)) for lane, p in _PATTERNS.items()}


def _best(scores: dict[str, int], kept: set[str]) -> str:
    best = max((lane for lane in scores if lane in kept), key=lambda lane: scores[lane], default=OTHER)
    return best if scores.get(best) else OTHER


def _settled(scores: dict[str, int], lane: str, sizes: Counter[str]) -> str:
    """A lone entry without a topic goes to the largest lane rather than to one of its own."""
    if lane == OTHER and sizes[OTHER] < FEWEST and len(sizes) > 1:
        return max((found for found in sizes if found != OTHER), key=lambda found: (scores.get(found, 0), sizes[found]))
    return lane
