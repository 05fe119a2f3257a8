"""Deeds that come once to whom they come: who was charged in one article's February was charged on the other's 14 February.

Each row is a deed and the words that tell it as done or to be done; what merely speaks of it ("a sentencing hearing") is not listed.
"""

import re
from functools import lru_cache

DEEDS = {
    "charged": r"charged|indicted|arraigned|(?:laid|brought|filed|pressed) (?:\w+ )?charges|charges (?:were|are) (?:laid|brought|filed)",
    "arrested": r"arrested|under arrest|apprehended|taken into custody|gave (?:him|her|them)sel(?:f|ves) up",
    "extradited": r"extradited|deported|handed over to",
    "pleaded": r"pleaded|pled|pleads|entered (?:a|his|her|their) pleas?",
    "testified": r"testif(?:y|ied|ies)|(?:g[ai]ve|gives|giving|given) evidence|(?:took|take|takes|taking) the (?:witness )?stand|"
    r"witness box",
    "convicted": r"convict(?:ed|s)?|(?:found|find) (?:\S+ ){0,4}guilty|guilty verdicts?|verdicts?",
    "acquitted": r"acquit(?:s|ted)?|found (?:\S+ ){0,4}not guilty|cleared of",
    "sentenced": r"sentenced?|jailed|imprisoned|was sent to (?:prison|jail)",
    "appealed": r"appealed|lodged an appeal|(?:filed|files) an appeal",
    "sued": r"sued?|sues|filed (?:a |the )?(?:\S+ )?(?:law)?suit|lawsuits? (?:was|were) filed",
    "resigned": r"resign(?:ed|s)?|resignation|quits?|(?:stepped|steps|step|stood|stands|stand) down|left (?:his|her) post",
    "dismissed": r"sacked|fired|dismissed|ousted|removed from office",
    "appointed": r"appoint(?:ed|s)|named (?:as|him|her)|nominated|takes over as|took over as",
    "sworn in": r"sworn in|took (?:the oath|office)|inaugurated|inauguration",
    "elected": r"(?:re-?)?elected|won the (?:\S+ )?(?:election|vote|poll)",
    "signed": r"sign(?:ed|s)?|signing of",
    "agreed": r"agreed (?:an?|the|on)|settled on (?:an?|the)|shook hands|sealed (?:an?|the)|"
    r"(?:struck|reached|reach) (?:an?|the) (?:\S+ )?(?:deal|agreement|accord|settlement)",
    "recalled": r"recalled|(?:to|will) recall|(?:announc|issu|order)\w* (?:\S+ ){0,3}recall",
    "bankrupt": r"bankrupt(?:cy)?|insolven(?:t|cy)|into administration|chapter 11",
    "bought": r"bought|acquired|took over|taken over|takeover of|completed (?:the|its) (?:purchase|takeover|merger|acquisition)",
    "merged": r"merged?|merger",
    "sold": r"sold (?:off|its|the|his|her)|sale of",
    "listed": r"floated|went public|listed on",
    "opened": r"(?:re-?)?opened|inaugurated",
    "closed": r"(?<!remain )(?<!remains )(?<!remained )(?<!stay )(?<!stayed )closed|shut (?:down|its)|shuts down",
    "launched": r"launched|unveiled|introduced|blasted off|lifted off",
    "approved": r"approve[ds]|ratifie[ds]|(?:passed|adopted) (?:a|an|the|its) (?:\S+ ){0,3}(?:law|bill|act|budget|motion|plan)|"
    r"gave (?:its|the|their) (?:approval|consent|go-ahead)",
    "rejected": r"rejected|rejects|voted down|threw out|turned down|vetoed",
    "buried": r"buried|funeral|laid to rest|memorial service|cremated",
    "died": r"died|dies|death of|was found dead|passed away|was pronounced dead",
    "born": r"born|gave birth",
    "married": r"married|wedding",
    "sank": r"sank|sunk|capsized|overturned|ran aground|run aground|went down",
    "crashed": r"crashed (?:into|near|off|shortly)|derailed|collided",
    "shook": r"(?:earth)?quake (?:struck|hit|shook)|(?:struck|hit|shaken) by (?:an|the) (?:\S+ )?(?:earth)?quake",
    "exploded": r"exploded|explosion|blew up|blast",
    "invaded": r"invaded|invasion",
    "hacked": r"hacked|breached|broke in(?:to)?|intrusion",
    "walked out": r"walked (?:out|off)|went on strike|strike (?:began|started)|downed tools",
    "raised": r"(?:raised|lifted|increased|hiked) (?:\S+ ){0,5}rates?",
    "lowered": r"(?:cut|lowered|reduced|slashed) (?:\S+ ){0,5}rates?",
    "banned": r"banned|outlawed|suspended|prohibited",
    "declared": r"declared|proclaimed",
    "applied": r"appl(?:y|ied|ies) (?:for|to)|application,?(?: was| were)? (?:filed|lodged|made)|"
    r"(?:filed|lodged|made) (?:an|its|the) (?:\S+ )?application",
    "injunction": r"injunction",
    "landed": r"landed|flew in(?:to)?|touched down|arrived",
    "withdrew": r"withdrew|withdrawn|pulled out|called off|abandoned|cancell?ed",
    "released": r"released|freed|set free",
    "escaped": r"escaped|fled",
    "fined": r"fined|ordered to pay",
    "settled": r"settled (?:the|an?|its|their|his|her|with|out)|(?:reached|agreed) (?:an?|the) (?:\S+ )?settlement",
    "impeached": r"impeached|censured",
    "dissolved": r"dissolved|disbanded",
    "enacted": r"enacted|repealed|(?:came|comes|come|goes|go|went) into (?:force|effect)|(?:took|takes|take) effect",
    "postponed": r"postponed|put off|delayed (?:the|its|until)",
    "downgraded": r"(?:down|up)graded|(?:cut|raised|lowered) (?:its|the) (?:\S+ )?rating",
    "seized": r"seized|impounded|froze|frozen",
    "evacuated": r"evacuated|airlifted",
    "evicted": r"evicted|expelled",
    "kidnapped": r"kidnapped|abducted|taken hostage",
    "shot": r"(?:was|were|been) shot|shot dead|gunned down|stabbed|assassinated|poisoned|executed",
    "surrendered": r"surrendered|capitulated|defected",
    "broke out": r"broke out|erupt(?:ed|s|ion)|caught fire|spew(?:ed|s|ing)",
    "burst": r"burst|gave way|collapsed",
    "refloated": r"refloated|raised from the|salvaged",
    "rescued": r"rescued|pulled (?:alive )?from",
    "restored": r"restored|reconnected|came back on|back in service|resumed",
    "running again": r"(?:flights?|planes?|trains?|trams?|ferr(?:y|ies)|buses|sailings?|services?) (?:\S+ ){0,2}?resum(?:e|es|ed|ing)|"
    r"resum(?:e|es|ed|ing) (?:\S+ ){0,2}?(?:flights|flying|trains|trams|ferries|buses|sailings?|services?)|"
    r"(?:planes?|trains?|trams?|ferr(?:y|ies)|buses) (?:\S+ ){0,2}?beg[aiu]n (?:flying|running|sailing)",
    "demolished": r"demolished|torn down|pulled down",
    "begun": r"laid the foundation|broke ground",
    "retired": r"retired",
    "won": r"won (?:the|a|an|his|her|its|their)|beat|defeated",
    "lost": r"lost (?:the|an?|his|her|its|their) (?:\S+ )?(?:case|appeal|election|vote|seat|bid|title)|conceded",
    "dropped": r"(?:dropped|dismissed|threw out|struck out) (?:the|all|its|a) (?:\S+ )?(?:charges?|case|suit|lawsuit|claim|appeal)",
    "laid off": r"laid off|made redundant",
    "searched": r"(?:searched|raided) (?:the|his|her|its|their|offices|homes?)",
    "published": r"published|leaked|released (?:an?|the|its|his|her)|"
    r"(?:report|findings|figures|minutes|study|documents?|recording)\W+(?:\w+ ){0,2}released",
}
_DEED = re.compile(
    r"\b(?:" + "|".join(f"(?P<d{at}>{words})" for at, words in enumerate(DEEDS.values())) + r")\b", re.IGNORECASE
)
_BY_THE_WAY = re.compile(r"\b(?:after|before|since|following|because|although|while|when)\b", re.IGNORECASE)
_NAMES = list(DEEDS)
ONCE_A_DAY = frozenset({"landed"})  # and again on another


@lru_cache(maxsize=20_000)
def deeds(words: str, phrase: str = "") -> frozenset[str]:
    """The deeds that a clause tells; where its dating phrase stands in the main part, not those of "after it recalled the heater"."""
    aside, at = _BY_THE_WAY.search(words), words.find(phrase) if phrase else -1
    told = words[: aside.start()] if aside and 0 <= at < aside.start() else words
    return frozenset(_NAMES[int(match.lastgroup[1:])] for match in _DEED.finditer(told) if match.lastgroup)


def without_deeds(text: str) -> str:
    """The text without the words that tell what was done; "found Ansa Mohr guilty" leaves to whom."""
    return _DEED.sub(lambda match: " ".join(match[0].split()[1:-1]), text)
