"""How verb groups look that speak of the future, the present or the past: word lists and endings, no grammar."""

import re

from .words import MONTH_NAMES, WEEKDAY_NAMES

_IRREGULAR = (
    "said|told|began|became|came|went|took|made|gave|got|found|held|met|fell|rose|lost|won|led|left|sent|spent|sold|bought|"
    "brought|built|paid|ran|saw|shot|spoke|stood|struck|thought|threw|wrote|broke|chose|cut|dealt|drew|drove|fought|flew|"
    "grew|heard|hit|kept|knew|laid|let|meant|quit|sank|shut|slid|stole|swore|swept|taught|wore|withdrew|undertook|overcame|"
    "born|died|sought|caught|felt|hung|leapt|lent|lit|rang|sang|shook|shrank|slept|spun|stuck|tore|woke|wound|hurt|beat|"
    "bore|bound|bred|crept|dug|fled|forgave|forgot|froze|hid|rode|sprang|understood|arose|begun|come|gone|taken|given|"
    "shown|done|risen|fallen|driven|written|broken|chosen|grown|known|seen|spoken|stolen|struck|thrown|drawn|worn|proven|"
    "set|put"
)
_NOT_PARTICIPLES = (
    "need|indeed|seed|speed|exceed|proceed|succeed|feed|bleed|breed|hundred|red|united|so-called|bed|wed|shed|embed|sacred|"
    "limited|naked|wicked|aged|fed|unprecedented|greed|weed|deed|heed|steed|reed|agreed to|allied|armed|alleged|related|"
    "advanced|based|crowded|supposed to|expected to|scheduled to|planned to|asked to|due|"
    "ahmed|mohammed|mohamed|saeed|khaled|hamed|waleed|majed|rashed|sayed|fred|alfred|jared|manfred|winifred|wilfred"
)
# "as planned" says nothing of when.
_NOT_AS = r"(?<!\bas )(?<!\bas previously )(?<!\bas originally )"
# "a proposed merger", "an unspecified day": behind an article, or with "un-", it is an adjective.
_NOT_OF_NOUN = "".join(rf"(?<!\b{word} )" for word in "a an the its their his her our".split())
_NOT_ADJECTIVE = r"(?!un(?!der|veil|load|leash|fold|cover|if|lock|wrap|do|earth|seat|plug|tie)[a-z]+ed\b)"
_PARTICIPLE = rf"(?:{_NOT_AS}{_NOT_OF_NOUN}{_NOT_ADJECTIVE}(?!(?:{_NOT_PARTICIPLES})\b)[a-z]{{2,18}}ed|{_IRREGULAR})"
# "Appeared to be stabilizing" tells how it was.
_NOT_SEEMED = "".join(rf"(?<!\b{word} )" for word in "appeared seemed found known thought believed said reported proved".split())
_ADVERB = r"(?: (?:not|also|only|soon|now|still|likely|then|[a-z]{2,12}ly))?"
_BE = rf"(?:(?:is|are|was|were|be|been|has|have|had){_ADVERB} )?(?:been )?"

_WEEKDAY = f"(?:{'|'.join(WEEKDAY_NAMES)})".lower()
_MONTH = f"(?:{'|'.join(MONTH_NAMES)})".lower()
# What each kind of verb group looks like; an infinitive or participle after a modal is eaten with it.
_FUTURE = (
    rf"(?:will|won't|'ll|shall|(?:should|must)(?! have)|can|cannot){_ADVERB} "
    r"(?:be |have |get |not |stay |remain )?(?:been )?(?:[a-z]{2,12}ly )?[a-z]+|"
    rf"(?:may|might)(?! (?:and|or|to|of|in|the|last|this|next|through)\b){_ADVERB} (?:be )?(?!have\b)[a-z]+|"
    rf"{_BE}(?:{_NOT_AS}(?:scheduled|expected|planned|slated) (?:to|for|in|on|by|at|a|an|the)|due(?: to)?|set (?:to|for))"
    r"(?: be)?(?: [a-z]+)?|"
    rf"{_BE}{_NOT_AS}(?:scheduled|expected|planned|slated)|would be [a-z]{{2,15}}ing|"
    rf"{_BE}(?:expects?|plans?|planning|likely|supposed|intends?|intended|hopes?|hoped|aims?|aimed|agreed|agrees|wants?|wanted|"
    r"decided|promised?|promises|vows|vowed|prepared?|preparing|ready|going|about|threatened|threatens|poised|"
    r"asked|urged|ordered|proposed|proposes|has|have|is|are|was|were) to(?: be)?(?: [a-z]+)?|"
    rf"(?:(?:is|are){_ADVERB} )?(?<!was )(?<!were )(?<!been )"
    r"(?:(?:getting|get|gets) ready|preparing|bracing|braces?|gearing up|gears? up) for|"
    rf"(?:is|are|be){_ADVERB} able to(?: be)?(?: [a-z]+)?|"  # "were able to land": they landed
    rf"{_NOT_SEEMED}to be [a-z]+|expect(?:s|ing)?|anticipates?|await(?:s|ing)?|"
    r"(?:forecasts|predicts?|foresees?) (?:an?|the|no|some|another|further|more)|"
    r"(?:as soon|as early) as|upcoming|comes due|expires?|payable|(?<!became )(?<!become )effective|begins|starts|"
    r"plans? (?:an?|its|his|her|their)|(?:is|are) forecast|(?:is|are) possible|"
    rf"{_BE}(?:put off|postponed|pushed back|rescheduled|adjourned|delayed) (?:to|until|till)|"
    rf"(?:is|are|was|were|be|been){_ADVERB} moved (?:to|until|till)|"
    rf"moved (?:to|until|till)(?= (?:{_WEEKDAY}|{_MONTH}|next|early|late|mid|[0-9]))|"
    r"(?<!to )(?<!did )(?<!not )(?:meets?|resumes?|votes|ends|concludes|opens|reopens|closes|leaves|arrives|departs|returns|appears|"
    r"plays|faces|hosts|takes (?:effect|place|office|over))"
    r"(?= (?:with|in|at|on|for|again|away|separately|[msftw]))|"
    r"(?<!to )(?<!did )(?<!not )(?:plays|hosts|faces|opens|starts|resumes|launches|unveils|visits|celebrates)"
    r"(?= (?:its|his|her|their) )|"
    r"(?<!to )(?<!did )(?<!not )(?<!\bthe )(?<!\ba )(?<!\bas )(?<!\bits )(?<!\bon )(?<!\bat )"  # "named as the host on Monday"
    r"(?<!ed )"  # "was granted leave on Monday"
    r"(?:follows?|ends?|close|arrive|leave|return|lands?|depart|play|host|begin|open|start)"
    rf"(?= (?:on )?{_WEEKDAY})|"
    r"(?<!to )(?<!did )(?<!not )(?:play|begin|open|start)(?= (?:in|at|for|again|away)\b)|"
    r"(?<!to )(?<!did )(?<!not )take effect(?= (?:on|in|from|at|next)\b)|"
    r"(?<!to )(?<!not )(?:heads|travels|flies|goes(?: back)?|kicks off|gets under ?way|take effect|go to the polls)"
    r"(?= (?:on (?=[msftw])|[msftw][aeiouhr][a-z]{1,7}day\b|(?:to|for|from|in|into|with|before) ))"
)
# What is told in the present tense of a day is what is fixed for it: "the law goes into effect Friday", "she is flying home Friday".
_FIXED = (
    r"(?:goes|go|comes|come) (?:to the polls|into (?:effect|force)|on (?:sale|trial|show|strike)|before (?:the|a))|"
    r"flies|convenes|gathers|premieres|debuts|faces? (?:(?:a|an) (?:hearing|vote|trial|deadline|(?:[a-z]+ )?election)|trial|elections)|"
    r"hosts (?:a|an|the)|holds (?:its|elections|talks)|"
    r"(?:is|are|'s|'re)(?: also)? (?:flying|leaving|travell?ing|coming|returning|arriving|visiting|hosting|appearing|playing|opening|"
    r"closing|starting|beginning|ending|voting|marching|heading|moving|resuming|meeting|launching|going)|"
    rf"(?:is|are)(?= (?:(?:on|this|next) )?{_WEEKDAY})"
)
_NOW = (
    rf"(?:is|are){_ADVERB} being {_PARTICIPLE}|"
    rf"(?:is|are|would|could){_ADVERB}(?: be)? {_PARTICIPLE}|(?:would|could){_ADVERB}(?: be)?(?: (?!have\b)[a-z]+)?|"
    r"is|are|has|have|says?|does|do"
)
_MEANT = (
    r"(?:(?<=\bplan )|(?<=\bidea )|(?<=\baim )|(?<=\bhope )|(?<=\bintention ))had been to(?: [a-z]+)?|"
    rf"had{_ADVERB} been (?:scheduled|expected|planned|slated|due|set|supposed)(?: (?:to|for)(?: [a-z]+)?)?|"
    rf"had{_ADVERB} (?:promised|planned|scheduled|announced|pencilled in)"
    rf"(?= (?:[a-z'-]+ ){{1,8}}(?:for|beginning|starting|to (?:begin|start))(?: on| in| from)? (?:{_WEEKDAY}|{_MONTH}|[0-9]))"
)
_GONE = (
    rf"had{_ADVERB} (?:threatened|vowed|promised|pledged|hoped|wanted|intended|offered|planned|meant|decided) to(?: [a-z]+)?|"
    rf"(?:had{_ADVERB} (?:expected|planned|scheduled)|(?:has|have){_ADVERB} expected)(?! (?:to|for)\b)|"
    r"(?:fell|came|became) due"
)
_PAST = (
    rf"(?:(?:may|might|could|would|should|must) have|has|have|had|was|were|been){_ADVERB} (?:been )?{_PARTICIPLE}|"
    rf"(?:used|had) to (?:be )?[a-z]+|was|were|had|did|{_PARTICIPLE}|been|as saying"
)
CUE = re.compile(rf"(?:(?P<meant>{_MEANT})|(?P<gone>{_GONE})|(?P<future>{_FUTURE}|{_FIXED})|(?P<now>{_NOW})|(?P<past>{_PAST}))(?![a-z])")
TENSES = {"meant": "past", "gone": "past", "now": "present", "future": "future", "past": "past"}

_SPELT = re.findall(r"([a-z']{2,})(\??)", re.sub(r"\[.*?\]|\(\?[:!=<P]|\\[a-z]", " ", f"{_FUTURE}|{_FIXED}|{_NOW}|{_PAST}"))
_WORDS = {word[:length] for word, may_lack in _SPELT for length in (len(word), len(word) - bool(may_lack))}
# The words that a verb group can begin with, found by trying each before what follows in the longer groups.
_RESTS = ("", "to be", "for", "on", "as", "due", "made", "x", "effect on", "be made", "a", "its", "trial", "into effect", "effect tuesday",
          "to the polls tuesday", "off tuesday", "underway on monday", "to", "off to", "back to", "on sale on", "on monday",
          "saying")  # fmt: skip
_FIRST_WORDS = frozenset(word for word in _WORDS if any(CUE.match(f"{word} {rest}") for rest in _RESTS))


def may_begin(word: str) -> bool:
    """Whether a verb group can begin with this word."""
    return word in _FIRST_WORDS or word.endswith("ed")
