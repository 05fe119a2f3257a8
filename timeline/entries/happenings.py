"""Words with which news tells the same kind of happening: one outlet's ship capsizes, the other's overturns.

Each row is a kind and its words; inflections follow from the stem, irregular ones are listed. Two words are a phrase.
"""

KINDS = {
    "accident": "capsize overturn sink sank sunk sinking founder wreck shipwreck derail derailment aground turned-over went-down "
    "ran-aground hit-reef struck-reef grounding",
    "collision": "collide collision crash crashed smash rammed",
    "quake": "earthquake quake tremor aftershock temblor",
    "blast": "explosion explode blast bombing bomb detonate blew-up went-off",
    "shooting": "shooting shot gunfire gunman gunmen opened-fire",
    "killing": "kill killed dead die died death deaths toll fatality fatalities victims bodies body",
    "injury": "injure injured wounded hurt casualties",
    "rescue": "rescue rescued saved evacuate evacuation pulled-out airlifted took-off",
    "search": "search searched combed divers retrieve recovered",
    "arrest": "arrest arrested detain detained custody apprehend seized captured led-away picked-up",
    "charge": "charge charged indict indicted indictment prosecute accused-of",
    "sentence": "sentence sentenced jailed imprisoned prison convicted conviction guilty verdict",
    "lawsuit": "sue sued lawsuit lawsuits litigation class-action filed-suit",
    "inquiry": "inquiry enquiry probe investigate investigation investigators inspection inspectors",
    "hearing": "hearing hearings trial testify testimony testified questioned grilled hear question",
    "resignation": "resign resignation quit quits stepped-down steps-down stepping-down stood-down stands-down departed "
    "step-down gave-up-post goes",
    "dismissal": "sack sacked fired dismissed ousted removed-from laid-off let-go made-redundant",
    "appointment": "appoint appointed named name names nominate nominated nomination successor replaces replaced steps-in",
    "strike": "strike strikes walkout walkouts stoppage walked-out walked-off walk-off downed-tools "
    "walk-out stoppages industrial-action picket",
    "protest": "protest protests demonstrate demonstration demonstrators march marched rally rallied took-to",
    "deal": "deal agreement contract agreed accord pact settlement settle settled treaty truce reached-agreement memorandum",
    "talks": "talks negotiate negotiation negotiations negotiators mediation mediator bargaining",
    "meeting": "meet meets meeting met session summit convene convened gather gathered",
    "vote": "vote voted voting ballot ballots poll polls polling election referendum plebiscite",
    "win": "win won wins result results victory victorious victor majority landslide",
    "defeat": "lose lost defeat defeated concede conceded concession",
    "approval": "approve approved approval pass passed adopt adopted ratify ratified endorse endorsed backed voted-through",
    "rejection": "reject rejected rejection refuse refused turned-down voted-down veto vetoed blocked",
    "rise": "raise raised rise rose risen increase increased hike hiked lift lifted climb climbed jump jumped gain gained "
    "surge surged soared higher moved-up",
    "fall": "fall fell fallen drop dropped decline declined cut slash slashed plunge plunged tumble tumbled slump slumped sank "
    "lower lowered slid",
    "release": "publish published release released post posted dump dumped leak leaked disclose disclosed appeared went-up "
    "unveil unveiled put-out made-public",
    "statement": "said say says announce announced announcement tell told declare declared state stated statement confirmed "
    "confirm reported report wrote admits admitted admit acknowledged",
    "warning": "warn warned warning alert threaten threatened threat",
    "accusation": "accuse accused accuses accusation allege alleged allegation allegations blame blamed claim claimed "
    "attack attacked criticise criticised criticize criticized denounced condemned",
    "apology": "apologise apologised apologize apologized apology regret",
    "closure": "close closed closure shut shuts shutdown shut-down offline pulled-plug suspend suspended suspension halt halted "
    "ground grounded stop stopped",
    "resumption": "resume resumed resumption reopen reopened restart restarted restore restored back-online",
    "ban": "ban banned bans prohibit prohibited embargo restriction restrict restricted restrictions curb curbs sanction "
    "sanctions export-controls restriction-list blacklisted",
    "visit": "visit visited visits flew-to travelled traveled toured arrived",
    "attack": "attack attacked attacks assault raid raided ambush ambushed offensive shelled airstrike",
    "intrusion": "breach breached hack hacked hackers intruders intrusion broke-into break-in infiltrate infiltrated logged-in "
    "burglars stolen theft steal stole smuggle smuggled smuggling",
    "payment": "pay paid payment payments compensation compensate ransom fine fined penalty",
    "start": "start started begin began launch launched open opened opens commence kicked-off",
    "end": "end ended finish finished expire expired ran-out lapse lapsed ran-down call-off called-off",
    "offer": "offer offered proposal propose proposed bid tabled",
    "outbreak": "outbreak infection infections infected virus epidemic cases",
    "funeral": "funeral mass memorial mourned buried burial commemorate vigil",
    "election-date": "snap-election call-election called-election",
}

# What a story has at most one of on a day: dockers walk off the job, pickets go up.
ONCE_A_DAY = frozenset({
    "#accident", "#collision", "#quake", "#blast", "#strike", "#resignation", "#dismissal", "#appointment", "#resumption", "#funeral",
    "#intrusion",
})

NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen twenty".split(),
        start=1,
    )
}


def is_number(word: str) -> bool:
    return word in NUMBERS or word.isdigit()
