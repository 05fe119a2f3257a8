"""Which lane an entry belongs to: the topic whose words it uses most. An installation may reword or reorder the table."""

import re

OTHER = "Other news"

# Beginnings of words, lower case.
TOPICS = {
    "Controls and sanctions": "export control|export restrict|restriction|export licen|licenc|licens|sanction|ban|banned|bans|embargo|"
    "blacklist|curb|tariff|quota|duties|suspended export",
    "Talks and diplomacy": "agreement|agreed|accord|treaty|negotiat|talks|summit|ceasefire|truce|diplomat|ambassador|"
    "meeting between|meet|deal|pact|foreign minister|mediat",
    "Crime and security": "smuggl|steal|stole|theft|spy|spies|espionage|intelligence|arrest|police|detain|charged|court|"
    "sentenc|prison|trial|prosecut|fraud|hack|breach|attack|bomb|shoot|shot|kill|murder|terror|militar|troops|army|"
    "soldier|missile|drone|rebel|raid|ransom|suspect|convict|custody",
    "Accidents and disasters": "earthquake|quake|flood|storm|hurricane|typhoon|wildfire|capsiz|sank|sinking|crash|derail|"
    "collision|explosion|explode|rescue|evacuat|death toll|drown|landslide|ferry|aground|wreck|survivor|divers",
    "Economy and markets": "export|import|trade|market|shares|stock|inflation|interest rate|rate|bank|econom|price|profit|"
    "revenue|budget|growth|per cent|percent|currency|bond|investor|loan|sales|shipment|company|production|factory",
    "Work and protest": "strike|union|walkout|wage|pay offer|dockworker|picket|protest|demonstrat|march|rally|layoff|redundanc",
    "Politics and law": "election|vote|ballot|parliament|coalition|minister|president|party|senate|congress|lawmaker|bill|"
    "law|cabinet|resign|government|opposition|campaign|poll|regulator|inquiry|hearing|commission",
    "Health": "virus|outbreak|vaccin|hospital|patient|disease|infect|pandemic|epidemic|doctor|health",
    "Science and technology": "software|data|chip|satellite|launch|artificial intelligence|app|online|server|research|scientist",
}

_PATTERNS = {lane: re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE) for lane, words in TOPICS.items()}


def lane_of(headline: str, text: str) -> str:
    """The topic named most often; the headline counts three times. Ties go to the topic listed first."""
    scores = {lane: 3 * len(p.findall(headline)) + len(p.findall(text)) for lane, p in _PATTERNS.items()}
    best = max(scores, key=lambda lane: scores[lane])
    return best if scores[best] else OTHER
