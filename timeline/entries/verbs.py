"""Words that tell what kind of thing a clause reports: past verbs, verbs of saying, plans, possibilities, states."""

IRREGULAR_PAST = frozenset(
    """arose ate awoke bade beat became befell began bent beset bet bit bled blew bore bought bound bred broadcast broke brought
    built burnt burst came cast caught chose clung cost crept cut dealt died drank drew drove dug fed fell felt fled flew flung
    forbade forecast foresaw foretold forgave forgot fought found froze gained gave got grew heard held hid hit hung hurt kept
    killed knelt knew laid lay leapt learnt led left lent let lit lost made meant met misled mistook outbid outdid outran
    overcame overheard overran overrode oversaw overthrew overtook overturned paid pled put quit ran rang read rebuilt remade
    repaid resold rethought retold retook rewrote rode rose sang sank sat saw sent set shone shook shot shrank shut slept slew
    slid sold sought sped spent spilt split spoke sprang spread spun stole stood strode strove struck stuck stung swam swept
    swore swung taught telecast thought threw told took tore understood undertook underwent undid upheld went wept withdrew
    withheld withstood woke won wore wound wove wrote""".split()
)
# As news tells what is to come and, after it, what was done.
IRREGULAR = dict(
    pair.split("-")
    for pair in """be-be become-became begin-began break-broke bring-brought build-built buy-bought choose-chose come-came cut-cut
    draw-drew fall-fell fight-fought find-found fly-flew get-got give-gave go-went have-had hear-heard hold-held keep-kept lay-laid
    lead-led leave-left let-let lose-lost make-made meet-met pay-paid put-put quit-quit read-read rise-rose run-ran see-saw seek-sought
    sell-sold send-sent set-set shut-shut sink-sank sit-sat speak-spoke spend-spent split-split stand-stood strike-struck swear-swore
    take-took teach-taught tell-told win-won withdraw-withdrew write-wrote""".split()
)
# Past only after an auxiliary: "had risen", "was stolen".
PARTICIPLES = frozenset(
    """arisen beaten become begun bitten blown borne broken chosen done drawn driven drunk eaten fallen flown forbidden forgotten
    forgiven frozen given gone gotten grown hidden known lain mistaken overrun overseen overtaken overthrown proven retaken
    rewritten ridden risen run rung seen shaken shown shrunk slain spoken sprung stolen sung sunk sworn swum taken thrown torn
    undergone undertaken undone withdrawn woken worn woven written""".split()
)
COPULAS = frozenset("was were is are be been being am has have had do does did remains remain remained".split())
SAYING = frozenset(
    """said says say saying told tells reported reports announced announces announcing alleged alleges accused accuses
    claimed claims warned warns stated states confirmed confirms denied denies added insisted argued noted explained wrote
    declared acknowledged admitted revealed disclosed showed shows estimated urged called posted tweeted testified blamed
    pledged vowed promised""".split()
)
# Sources whose saying is not itself the news when what they say carries a date of its own.
BARE_SAYING = frozenset(
    "said says say saying told tells reported reports showed shows added stated noted explained wrote estimated".split()
)
FUTURE = frozenset("will shall would won't wouldn't must".split())
PLANNING = frozenset(
    """plan plans planning planned intends intend intended aims aim scheduled due slated set expected expects hopes upcoming
    planned proposed proposes forthcoming expires expire begins begin starts start opens meets votes takes meant supposed
    hoped""".split()
)
PRESENT_PLANS = frozenset("will shall won't is are plans plan intends intend aims aim expects hopes".split())
ARRANGED = frozenset("promised pledged pencilled penciled booked billed earmarked fixed foreseen listed timetabled targeted".split())
SCHEDULED = frozenset("scheduled slated expected due".split())  # done to what is to come, never by anybody
PUT_OFF = frozenset("postponed put moved delayed adjourned deferred pushed rescheduled".split())
OFF = PUT_OFF | frozenset("cancelled canceled called scrapped dropped abandoned fell failed collapsed off".split())
POSSIBLE = frozenset(
    """may might could can possible possibly possibility possibilities likelihood likely speculation prospect prospects chance
    chances potential potentially unclear whether considering considers mulling weighing""".split()
)
# What is said with these and "to" is still to come: "ordered the firm to close on Friday".
FORWARD = frozenset(
    """ordered orders asked asks called calls urged urges agreed agree agrees promised promises vowed vows pledged pledges offered
    decided invited told threatened threatens wants want hopes hope demanded demands instructed""".split()
)
NOT_PAST = frozenset(
    """need indeed seed speed exceed proceed succeed feed bleed breed hundred red united so-called bed wed shed sacred naked
    wicked aged embed unnamed limited unprecedented related detailed advanced armed used based supposed mixed tired
    deathbed seabed riverbed bloodshed watershed moped""".split()
)
DONE_TO = frozenset("used limited detailed advanced".split())  # of NOT_PAST, what is done where it stands before what it is done to
NEGATIONS = frozenset("not never nor neither none".split())
CALLED_OFF = frozenset({("take", "place"), ("taken", "place"), ("go", "ahead"), ("gone", "ahead")})
ARTICLES = frozenset("a an the this that these those its their his her our my your some any no each every".split())
CHANGE = frozenset(
    """% percent per-cent rose rise risen fell fall fallen up down increase increased decrease decreased gain gained drop
    dropped climb climbed declined decline slowed accelerated jumped slipped grew grown higher lower more less fewer better
    worse eased quickened surged plunged edged shrank doubled halved tripled""".split()
)
