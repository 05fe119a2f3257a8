"""What makes a weekday lie ahead: a verb that looks ahead, a term, what is fixed or announced for it."""

import re

from ..context import Context
from ..tense import Verb
from ..to_do import to_be_done
from .announced import OCCASIONS, STILL_TO_BE, is_announced_for
from .done import DONE, NOUN_BEFORE, done_then
from .ordered import is_ordered_for, was_ordered_on

# What the words right before a weekday say, whatever the verb does.
_AHEAD = re.compile(
    r"\b(?:as (?:soon|early|late) as|no later than|not before|ahead of|(?:on|by|to) the eve of|in advance of|in (?:preparation|time) for|"
    r"deadline is|(?:last|final) (?:[a-z]+ ){1,4}before|await(?:s|ed|ing)?|wait(?:s|ed|ing)? for|in the run-up to|beginning|starting|"
    r"(?:postponed|extended|moved|delayed|adjourned|rescheduled|put off|pushed back)(?: (?:to|till|until|through)))"
    r"(?: on)? (?:[0-9:.]{1,5} ?[ap]?\.?m?\.? )?$"
)
# "Residents were let in beginning Sunday"
_FROM_THEN, _WERE = re.compile(r"(?:beginning|starting)\b"), re.compile(r"(?:was|were) (?:allowed|permitted|let)\b")
_GOES_ON = re.compile(r"\b(?:runs?|lasts?|continues?|(?:stays?|remains?|is|are) (?:open|closed|shut)) (?:until|till|through) $")
# "A warning is in place from 6am on Thursday".
_IN_FORCE = re.compile(
    r"\b(?:is|are|remains?) (?:in (?:place|force|effect)|valid) (?:[a-z0-9.:]+ ){0,8}(?:from|until|till|to) (?:[a-z0-9.:]+ ){0,4}$"
)
# "It will close the plant, the firm said in a statement on Monday": nobody tells what will stand in one.
_IN_WRITING = re.compile(
    r"\bin (?:an?|the|its|his|her|their) (?:[a-z-]+ ){0,2}(?:statement|letter|filing|e-?mail|memo|tweet|note) (?:on )?$"
)
HEADLINE = 130  # characters
# "The licence is revoked from Monday", and "From Monday the licence is revoked" with the verb behind it.
_IS_DONE_FROM = re.compile(r"\b(?:(?:is|are) (?:now |being )?[a-z]+(?:ed|en|ut)|appl(?:y|ies)|counts?|takes? effect) from $")
# A fixture in the present: "Greeks vote on Sunday", "United host Leeds on Saturday"; with "the" before it the verb may be a noun.
_FIXTURE = re.compile(
    r"\s*(?!(?:the|a|an|his|her|its|their|this|that|after|in|on)\b)(?:[a-z]+ ){0,2}(?:[a-z]+s (?:vote|meet|go to the polls)|"
    r"[a-z]+ (?:host|face|visit|entertain|take on))(?: (?!and\b|last\b)[a-z]+){0,3} (?:on )?$"
)
# "Monday is a holiday", "she said that Friday is the deadline": with the present the day is the subject.
_OPENS = re.compile(r"(?:^|[\x1e\"(,;:-]|[.!?]['\")]{0,2}|\b(?:and|but|that|because|while)) {0,3}$")
_UNTIL = re.compile(r"\b(?:until|till) (?:at least )?(?:[0-9:.]{1,5} ?(?:[ap]\.?m\.?)? ?(?:e[sd]?t )?)?$")
_PUT_OFF = frozenset(
    "give gives gave given extend extends extended postpone postpones postponed delay delayed adjourn adjourned put suspend suspended "
    "closed defer deferred hold remain remains pushed wait waits halted grounded "
    "recessed remanded barred cancelled canceled stay stays".split()
)
# "They have until Monday", not "had claimed until Monday".
_HAS_TIME = re.compile(r"\b(?:has|have|had) (?!been\b|[a-z]+ed\b)")
_BY = re.compile(r"\bby (?:[0-9:.]{1,5} ?(?:[ap]\.?m\.?)? ?(?:on )?)?$")
_CALLED = re.compile(
    r"(?<!\bhad been )\b(?:called|forecast|outlook|warning|alert|billed|booked|predicted|arranged|organized|fixed|announced|promised|"
    r"invited|planned|summoned|urged|set|tickets|appeal|strike|protests?|march|rally|elections?|talks|vote) for $"
)
# "The march planned for Saturday went ahead"
_PLANNED_FOR = re.compile(r"\b(?:planned|scheduled|set|billed|booked|called|due|announced|arranged) (?:for |on )?$")
_TOOK_PLACE = re.compile(r" {1,3}(?:went ahead|took place|was held|were held|passed off|drew|attracted|began|opened|started)\b")
_HAD_PUT_OFF = re.compile(r"\bhad (?:been )?(?:given|extended|postponed|delayed|adjourned|suspended|deferred)\b")
_SINCE = re.compile(r"\b(?:since|as of) (?:last )?$")

# "the hearing on Monday will decide" lies ahead; "the decision on Monday will hurt" was taken.
_SUBJECT = re.compile(rf"\b(?:{OCCASIONS})(?: [a-z]+){{0,3}}?,? {{1,2}}(?:on |for |set for |due )?$")
# "Monday's figures are expected to show a fall": they are yet to be published.
_TO_SHOW = re.compile(
    r"'s? {1,2}(?:[a-z-]+ ){0,3}?(?:report|figures|data|numbers|survey|reading|statistics|results) "
    r"(?:(?:on|for|of) (?:[a-z-]+ ){1,3}?)?"
    r"(?:(?:is|are) (?:expected|forecast|likely) to|will|should) (?:show|reveal|give|confirm|shed)\b"
)
# "a decision to open the banks on Tuesday": what was decided, planned or promised is to come.
_INTENT = re.compile(
    r"\b(?:decisions?|plans?|promises?|pledges?|agreements?|deals?|proposals?|vows?|orders?|calls?) to [a-z]{2,15} "
    r"(?:(?!who |which |that )[a-z'-]+ ){0,6}(?:on )?$"
)
# "She swims the final on Saturday", "there's a protest on Saturday", "the board certifies the result on Friday": told in the present
# tense, it is what is fixed for that day.
_IS_FIXED = re.compile(
    r"\bthere(?:'s| is| are) (?:an?|the|no|another|two|more) (?:[a-z'-]+ ){1,4}on $|"
    r"\b(?:he|she|they|we) (?:(?:will|also|then|next) )?"
    r"(?!(?:says|thinks|knows|believes|insists|denies|admits|recalls|remembers|was|has|is|his)\b)"
    r"(?:[a-z]{3,}s|(?<=\bthey )[a-z]{3,}|(?<=\bwe )[a-z]{3,}) (?!that )(?:[a-z0-9'-]+ ){0,5}on $|"
    r"\b(?:the|its|his|her|their) (?:[a-z'-]+ ){1,3}(?!(?:says|shows|knows|was|has|is|his|its)\b)[a-z]{3,}s "
    r"(?:the|a|an|its|his|her|their) (?:[a-z0-9'-]+ ){1,4}on $"
)
# "On Tuesday she names her team."
_DOES = re.compile(
    r",? {1,2}(?:he|she|it|(?:the|its|his|her|their) [a-z'-]+) (?!(?:was|has|is|his|its|says)\b)[a-z]{3,}s "
    r"(?:the|an?|his|her|its|their|to|at|in|with|into|for)\b"
)
OWNED = re.compile(rf"'s? {{1,2}}(?:[a-z-]+ ){{0,3}}?(?:{OCCASIONS})\b")


def looks_ahead(context: Context, start: int, end: int, verb: Verb | None) -> str:
    """What makes a weekday lie ahead, in words; "" where nothing does."""
    folded = context.folded
    begins, _ = context.sentence(start, end)
    low = max(0, start - 32)
    lead = _AHEAD.search(folded, low, start)
    past = lead and verb and verb.tense == "past"
    begun = past and verb.gap < 0 and _FROM_THEN.match(lead[0]) and _WERE.match(verb.word)
    if lead and not begun and not (past and lead[0].startswith("as late")):
        return f"“{lead[0].strip()}”"
    if _TOOK_PLACE.match(folded, end) and _PLANNED_FOR.search(folded, low, start):
        return ""
    till = folded.endswith(("until ", "till ", "through "), 0, start)
    goes_on = _GOES_ON.search(folded, max(0, start - 40), start) if till else None
    if goes_on:
        return f"“{goes_on[0].strip()}”"
    if folded.endswith(("since ", "as of ", "last "), 0, start) and _SINCE.search(folded, low, start):
        return ""
    by_then = folded.endswith("by ", 0, start) and not _is_doer(folded, end)
    if (verb is None or verb.tense == "present") and (by_then or OWNED.match(folded, end, end + 60)):
        return "what is told in the present"
    if folded.startswith("'", end) and STILL_TO_BE.match(folded, end):
        return "what is still to be"
    bounded = folded.endswith(("from ", "on ", "to ", "until ", "till "), 0, start)
    if bounded and _IN_FORCE.search(folded, begins, start):
        return "what is in force"
    if bounded and (verb is None or verb.tense == "present") and _is_done_from(folded, begins, start, end):
        return "what is told in the present"
    if folded.startswith((" is ", "'s the "), end) and _OPENS.search(folded, low, start):
        return "what that day is, told in the present,"
    if (verb is None or verb.tense != "past") and _FIXTURE.fullmatch(folded, begins, start):
        return "a fixture told in the present"
    called = _CALLED.search(folded, low, start) if folded.endswith("for ", 0, start) else None
    if called:
        return f"“{called[0].strip()}”"
    if is_announced_for(folded, begins, start):
        return "what was announced"
    by = "by " in folded[low:start] and _BY.search(folded, low, start)
    left = max(begins, context.previous_end)  # "cut it to junk on 6 May and by Thursday": that was done on 6 May
    if by and not _is_doer(folded, end) and to_be_done(context.text, left, start):
        return "“by”, for something yet to be done,"
    if "til" in folded[low:start] and _UNTIL.search(folded, low, start) and _put_off(context, start):
        return "“until”"
    if was_ordered_on(folded, begins, start):
        return ""
    if _is_intended(context, start, verb) or is_ordered_for(folded, begins, start):
        return "what was decided"
    if verb is None and _OPENS.search(folded, low, start - 3) and _DOES.match(folded, end):
        return "what is told in the present"
    unsaid = verb is None or verb.tense == "present" or (verb.tense == "future" and verb.gap >= 0)
    if unsaid and _IS_FIXED.search(folded, begins, start):
        return "what is told in the present"
    if _is_headline_of_plan(context, start, end, verb):
        return "what is to be done"
    if verb is None or not verb.looks_ahead or _IN_WRITING.search(folded, low, start):
        return ""
    owned = folded.startswith("'", end) and not folded.startswith("' ", end)
    if owned and not (OWNED.match(folded, end, end + 60) or _TO_SHOW.match(folded, end)):
        return ""  # "Tuesday's ruling" has been; what would follow from it is another day's
    if verb.gap < 0 and done_then(folded, start):
        return ""
    return f"the verb “{verb.word}”" if verb.gap < 0 or _governs(context, start, end, verb.gap) else ""


def _is_headline_of_plan(context: Context, start: int, end: int, verb: Verb | None) -> bool:
    """"Bank to close ten branches on Friday": a line that ends without a stop, and has no verb but this."""
    if verb is not None and (verb.gap < 0 or verb.tense == "past"):
        return False
    first, last = context.text.rfind("\n", 0, start) + 1, context.text.find("\n", end)
    line = context.text[first : last if last >= 0 else len(context.text)].strip()
    plan = len(line) <= HEADLINE and line[-1] not in ".,;:" and not context.folded.startswith("'", end)
    return plan and to_be_done(context.text, first, start)


def _is_done_from(folded: str, begins: int, start: int, end: int) -> bool:
    """Whether what is told in the present begins that day."""
    if not folded.endswith("from ", 0, start) or folded.startswith(("'s ", " to ", " until ", " till "), end):
        return False
    return bool(_IS_DONE_FROM.search(folded, begins, start) or _OPENS.search(folded, begins, start - len("from ")))


def _is_doer(folded: str, end: int) -> bool:
    """Whether something of that day did it: "may be hit by Tuesday's quake"."""
    return folded.startswith("'s ", end) and not OWNED.match(folded, end, end + 60)


def _is_intended(context: Context, start: int, verb: Verb | None) -> bool:
    """Whether the day is that of what somebody decided to do, and no other verb stands between."""
    left, _ = context.sentence(start, start)
    intent = _INTENT.search(context.folded, max(left, start - 80), start)
    return intent is not None and verb is not None and verb.gap < 0 and verb.word not in intent[0]


def _put_off(context: Context, start: int) -> bool:
    """Whether what goes on until then was given that time, and does not tell how long it went on."""
    left, _ = context.sentence(start, start)
    if _HAD_PUT_OFF.search(context.folded, left, start):
        return False
    words = set(re.findall("[a-z]+", context.folded[left:start]))
    return bool(_PUT_OFF & words) or bool(_HAS_TIME.search(context.folded, left, start))


def _governs(context: Context, start: int, end: int, gap: int) -> bool:
    """Whether a verb that follows speaks of the day: not where the day belongs to something that was done then."""
    folded = context.folded
    left, _ = context.sentence(start, end)
    noun = NOUN_BEFORE.search(folded, max(left, start - 24), start)
    if noun is None or noun[1] in ("on", "and", "but", "also", "then", "from", "starting", "beginning", "come", "by"):
        return True  # "On Monday they will meet": it opens the clause
    if _SUBJECT.search(folded, max(left, start - 48), start):
        return True
    return gap <= 1 and not folded.startswith(" ", end + 1) and noun[1] not in DONE
