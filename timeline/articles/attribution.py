"""Whose report a page says it passes on: datelines, credit lines and the lead's "X reported"; a fact in mid-text is none."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .agencies import NAMES
from .datelines import DATELINED
from .page import BODY, BYLINE, Block, Page
from .passed_on import passed_on
from .sentences import sentences
from .source_names import MEDIUM, known, medium, plain, same
from .stated_days import MONTH, WEEKDAY
from .vocabulary import CJK

LINKS = "of|de|la|do|da|dos|das|del|di|du|des|el|le|van|der|and|&"  # small words inside a name
PROPER = rf"(?:[Tt]he )?[A-ZÀ-ÞА-ЯЁ][\w’'&-]*(?: (?:{LINKS}|[A-ZÀ-ÞА-ЯЁ][\w’'&-]*)){{0,4}}|dpa"
# Not the country of "Ostrey (Tarn) [India], March 13 (ANI):".
IN_DATELINE = re.compile(r"[(\[/]\s*(?P<name>[^()\[\]/\n]{2,40}?)\s*(?:[)/](?!\s*\[)|\](?!\s*,))")
CITED = r"[Aa]ccording to|[Cc]iting|cited|quoting|quoted by|told|seen by|obtained by"
KIND = (
    r"(?:news)?paper|news agency|news service|newswire|news (?:web)?site|agency|daily|weekly|tabloid|broadcaster"
    r"|television (?:station|channel)|radio station|magazine|website"
)
OF_WHICH = r"[A-Z][a-z]+|state-\w+|local|regional|national|sports|financial|business|daily|weekly"
KIND_BEFORE = rf"(?:the )?(?:(?:{OF_WHICH}) ){{0,3}}?(?:{KIND})"
PATTERNS = tuple(
    (re.compile(pattern), reason)
    for pattern, reason in (
        (rf"(?:with reference to|referring to)\s+(?P<name>{PROPER})", "It says that it reports with reference to {}."),
        (rf"\b(?:{CITED})(?: an? \w+ (?:by|in|from))? {KIND_BEFORE} (?P<paper>{PROPER})", "Its lead cites {}."),
        (
            rf"\b{KIND_BEFORE} (?P<paper>{PROPER}) (?:has )?(?:reported|reports|revealed|wrote|writes)\b",
            "Its lead says that {} reported it.",
        ),
        (
            rf"\b(?P<name>{PROPER})(?: (?:{KIND}))?(?: \([A-Z]{{2,8}}\))?(?: (?:first|exclusively|earlier|also))? (?:has )?"
            r"(?:reported|reports|revealed|wrote|writes)\b",
            "Its lead says that {} reported it.",
        ),
        (
            rf"\b(?:reported|published|revealed|disclosed) (?:\w+ ){{0,3}}?(?:by|in) (?P<name>{PROPER})",
            "Its lead says that it was reported by {}.",
        ),
        (
            rf"\b(?:{CITED})(?: a report (?:by|in|from)| reporting by| an? \w+ report)?(?: the (?:{KIND}))?"
            rf"\s+(?:the )?(?:state-\w+ |local )?(?P<name>{PROPER})",
            "Its lead cites {}.",
        ),
        (
            rf"\b(?:a|an|the) (?:report|investigation|interview) (?:by|in|from|with) (?P<name>{PROPER})",
            "Its lead cites a report by {}.",
        ),
    )
)
PASSES_ON = (  # a sentence that says so anywhere near the top
    re.compile(rf"\b[Jj]ak (?:informuje|podaje|donosi|poinformowała|podała)(?: agencja)? (?P<name>{PROPER})"),
    re.compile(rf"\b(?:[Pp]odała|[Pp]oinformowała|[Dd]oniosła)(?: agencja)? (?P<name>{PROPER})"),
    re.compile(r"(?P<name>[A-Za-z]{2,12}|[ァ-ヶー]{2,12}|[一-龠]{2,6})通信(?:が|は|によ)"),
)
CREDIT_SOURCE = re.compile(
    r"(?:^|\b)(?:source|źródło|via|agency|agencies|credit|quelle|fuente|fonte|источник|джерело|المصدر|来源|來源|from|with inputs? from"
    r"|mit material von|mit|avec|con información de|за матеріалами|по материалам"
    rf"|with (?:reporting|information|agencies) from)\s*[:：]?\s*(?P<name>{PROPER})",
    re.IGNORECASE,
)
CREDIT_FOR = re.compile(rf"\b(?:for|of|,|/|\|)\s*(?P<name>{PROPER})[\s).]*$")
IN_PART = re.compile(
    r"(?:mit(?: (?:material|informationen|inhalten) von)?|avec|con(?: información de)?|with information from)\b", re.IGNORECASE
)
PARTLY = re.compile(r"\W*with (?:an? )?(?:additional |further )?reports? (?:from|by)\b", re.IGNORECASE)  # the page's own report, helped
BY_AGENCY = re.compile(rf"^\W*(?:by|von|par|por)\s+(?P<name>{PROPER})(?:\s+(?:in|from|aus|à|en|a)\s.{{2,40}})?\W*$", re.IGNORECASE)
AGENCY_FIRST = re.compile(r"^\W*(?P<name>[^\W\d_][\w-]+)\s*(?:[/|,–—·•-]|(?=\d)|(?P<next>[^\W\d_]+))")
DAY_WORDS = frozenset([*MONTH, *WEEKDAY])
INITIALS = re.compile(r"[A-Z]{3,6}")
LEAD_BLOCKS = 3  # paragraphs of the article, a standfirst among them, in which it says whose news it passes on
SHORTEST = 5  # words of a sentence that tells something


@dataclass(frozen=True)
class Attribution:
    """The source that a page names for its report. `credited`: by a dateline or credit line, as the one who wrote the text."""

    name: str
    reason: str
    credited: bool
    partly: bool = False  # the source gave a part, and the page's own newsroom wrote


def attribution(page: Page, blocks: Sequence[Block], outlets: set[str]) -> Attribution | None:
    """What the page says of its source: in its byline blocks first, then in its first two sentences."""
    partly = None
    for block in blocks:
        found = from_byline(one_line(page, block.start, block.end), outlets, page.outlet) if block.kind == BYLINE else None
        if found and not found.partly:
            return found
        partly = partly or found
    lead = [
        sentence
        for block in [block for block in blocks if block.kind == BODY][:LEAD_BLOCKS]
        for start, end in sentences(page.text, block.start, block.end)
        if len((sentence := one_line(page, start, end)).split()) >= SHORTEST or CJK.search(sentence)
    ]
    for sentence in lead[:2]:
        if found := from_lead(sentence, outlets, page.outlet):
            return found
    for match in (match for sentence in lead for pattern in PASSES_ON if (match := pattern.search(sentence))):
        if (name := medium(match["name"], outlets)) and not same(name, page.outlet):
            return Attribution(name, f"It says that it passes on what {name} reported.", False)
    name = next((name for sentence in lead if (name := passed_on(sentence)) and not same(name, page.outlet)), "")
    return Attribution(name, f"It says that it passes on what {name} reported.", False) if name else partly


def one_line(page: Page, start: int, end: int) -> str:
    return " ".join(page.text[start:end].split())


def from_byline(text: str, outlets: set[str], own: str) -> Attribution | None:
    for match in IN_DATELINE.finditer(text):
        name = known(match["name"], outlets) or (match["name"] if MEDIUM.search(match["name"]) else "")
        if name and not same(name, own) and " by " not in name:
            return Attribution(name, f"Its dateline credits {name}.", True)
    for pattern, reason in PATTERNS:
        if (match := pattern.search(text)) and (name := source_in(match, outlets)) and not same(name, own):
            return Attribution(name, reason.format(name), False)
    for pattern in () if PARTLY.match(text) else (CREDIT_SOURCE, BY_AGENCY, CREDIT_FOR):
        if (match := pattern.search(text)) and (name := known(match["name"], outlets)) and not same(name, own):
            if IN_PART.match(match[0].strip()):
                return Attribution(name, f"It credits {name} with a part of its report, which its own newsroom wrote.", True, partly=True)
            return Attribution(name, f"Its credit line names {name}.", True)
    first = AGENCY_FIRST.match(text)
    name = NAMES.get(first["name"].casefold(), "") if first and (not first["next"] or first["next"].lower() in DAY_WORDS) else ""
    return Attribution(name, f"Its credit line names {name}.", True) if name and not same(name, own) else None


def from_lead(sentence: str, outlets: set[str], own: str) -> Attribution | None:
    unquoted = re.sub(r"[\"“][^\"”]{0,600}[\"”]", " ", sentence)
    for pattern, reason in PATTERNS:
        for match in pattern.finditer(unquoted):
            name = source_in(match, outlets)
            if name and not same(name, own):
                return Attribution(name, reason.format(name), False)
    return None


def source_in(match: re.Match[str], outlets: set[str]) -> str:
    """What a sentence calls a newspaper or an agency is one, whatever its name; else its name must read as one's."""
    paper = match.groupdict().get("paper")
    return (known(paper, outlets) or plain(paper)) if paper else medium(match["name"], outlets)


def in_datelines(pages: Sequence[Page], blocks: Sequence[Sequence[Block]]) -> set[str]:
    """The agencies that datelines of the story name: what reads as one, and any name that another page holds too."""
    found = {
        match["name"]
        for page, of_page in zip(pages, blocks, strict=True)
        for block in of_page
        if block.kind == BYLINE and block.reason == DATELINED
        for match in IN_DATELINE.finditer(page.text[block.start : block.end])
        if not page.outlet.startswith(match["name"])
    }
    spread = {name for name in found if sum(holds(page.told, name) for page in pages) > 1}
    return spread | {name for name in found if MEDIUM.search(name) and not INITIALS.fullmatch(name)}


def holds(text: str, name: str) -> bool:
    return re.search(rf"(?<![A-Za-z0-9]){re.escape(name)}(?![A-Za-z0-9])", text) is not None
