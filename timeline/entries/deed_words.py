"""Deeds that news tells as done or to be done, each with its words; in lower case; "… " stands for up to four words between.

A deed comes once to whom it comes: who was charged "in February" was charged on 14 February. What merely speaks of it ("a sentencing
hearing") is not listed. Where words of two deeds begin at one place, the deed that stands first here is told.
"""

DEEDS = {
    "charged": "(re)?charged|indicted|arraigned|(laid|brought|filed|pressed) … charges|"
    "charges (were|are) (laid|brought|filed)",
    "arrested": r"(re)?arrest(ed|s)|under arrest|apprehended|detained|handcuffed|(was|were) led away|"
    r"(taken|took \S+) into custody|gave (him|her|them)sel(f|ves) up|turned (him|her|them)sel(f|ves) in|"
    r"(police|officers|detectives|agents) … (picked up|caught|nabbed|seized) … (suspect|man|woman|men|teenager)",
    "extradited": "extradited|deported|handed over to|repatriated",
    "pleaded": "pleaded|pled|pleads|entered (a|his|her|their) pleas?|denied … charges",
    "testified": "testif(y|ied|ies)|(g[ai]ve|gives|giving|given) evidence|(took|take|takes|taking) the (witness )?stand|"
    "witness box",
    "mistrial": "mistrial|hung jury|(could not|failed to) (agree|reach) … verdict|jury … (deadlocked|discharged|not agree)",
    "convicted": "convict(ed|s)?|(found|find|finds) … guilty|guilty verdicts?|verdicts?",
    "acquitted": "acquit(s|ted)?|found … not guilty|cleared of|exonerated|(inquiry|court|jury|panel|judge) … cleared",
    "retrial": "retrial|retried|sent … back to … court",
    "sentence sought": "(asked|called|pressed) for … years|(demand(ed|s)|seeks?|sought) … (years|sentence)",
    "sentenced": "sentenced?|jailed|imprisoned|was sent to (prison|jail)|put behind bars",
    "pardoned": "pardon(ed|s)|granted … (clemency|amnesty)|commuted",
    "bailed": "(freed|released|granted|out) (on )?bail|posted bail",
    "appealed": "appealed (against|to|the)|lodged an appeal|(filed|files) an appeal",
    "annulled": "annul(s|led|ling)?|quash(es|ed|ing)?|nullif(y|ied|ies)|invalidat(e|ed|es)|voided|rescind(ed|s)?|"
    "revok(e|ed|es)|(struck|strikes?) down|set aside|binned|declared … (void|invalid|illegal|unlawful|unconstitutional)|"
    "overturn(ed|s) … (conviction|ruling|verdict|elections?|results?|ban|decision|sentence|law|order|vote)",
    "dropped": "(dropped|dismissed|threw out|struck out|withdrew) (the|all|its|a) … (charges?|case|suit|lawsuit|claim|appeal)",
    "sued": "sued?|sues|suing|filed (a |the )?… (law)?suit|lawsuits? (was|were) filed|took … to court",
    "injunction": "injunction|restraining order",
    "talks failed": "(talks|negotiations) … (collapsed|broke (down|off|up)|broken (down|off)|failed|ended without)|"
    "(broke|breaks?|breaking|broken) off … (talks|negotiations)",
    "strike over": "(called off|call off|end(ed|s)?|suspended) (the|their|its|an?) … (strike|walkout|pickets?)|"
    "(strike|walkout) … (ended|is over|was over|was called off)|"
    "(returned?|went|go|back) (back )?(to|at) (work|the wards|their (desks|posts|classrooms))|strike (is|was) off",
    "walked free": "walk(ed|s) (free|out of (court|prison|jail))",
    "walked out": "walk(ed|s)? (out|off the job|off their jobs)|w[ae]nt on strike|going on strike|"
    "strike … (began|starts?|started|begins)|(began|begins?|start(s|ed)?) … (strike|walkout|stoppage)|downed? tools|"
    "pickets? (lines )?(went|go) up",
    "resigned": "resign(ed|s)?|resignation|quits?|(stepped|steps|step|stood|stands|stand) (down|aside)|bow(ed|s) out|"
    "(left|gave up|gives up|relinquished|vacated) (his|her|the) (post|job|seat|office)|"
    "hand(ed|s) (in|back) … (resignation|notice|keys|mandate)|call(ed|s) it a day|abdicat(ed|es)|left office",
    "dismissed": "sack(ed|s)|fired|dismissed|ousted|axed as|removed … from (office|(his|her) (post|job))|relieved of|"
    "stripped of (his|her)|shown the door",
    "appointed": "appoint(ed|s|ment)|named (as|him|her|… (as|to (lead|head|succeed|replace|run)))|nominat(ed|es|ion)|"
    "(takes|took|taken) over as|tapped … (as|to)|picked … (as|to (lead|head|succeed|replace|run))|"
    "(chose|chosen) … (as|to (lead|head|succeed|replace|run))|installed as|promoted to|takes? charge|took charge",
    "hired": "hired|recruited|poached",
    "sworn in": "sworn in|(took|takes|take) (the oath|office)|inaugurat(ed|ion)|(took|takes|taken) over (from|on)",
    "election called": "(call(ed|s)|announc(ed|es)) … election|snap election|election … (called|brought forward)",
    "elected": "(re-?)?elected|won the … (presidency|election|vote|poll)",
    "polled": "(went|go|goes|return(ed)?|called|back) (back )?to the polls|(cast|casting) (their )?(ballots|votes)|"
    "polls? (opened|closed)|(elections?|referendum|vote) (was|were|is|to be|will be) held|"
    "(held|holds?) (an?|its|the|their) … (election|referendum)",
    "certified": "certif(y|ied|ies)|(final|official) results … (published|announced|released|declared)|"
    "(published|announced|released|declared) (the )?(final|official) results",
    "recounted": "recount",
    "bill tabled": r"(introduc|tabl|submitt|presented|unveil)\w* … (bill|laws?|legislation|motion|budget)|"
    r"(bill|laws?|legislation|motion|budget) … (introduced|tabled|submitted|presented|laid before|unveiled)|"
    r"(go(es)?|went|comes?|came|brought) before (the )?(parliament|congress|senate|assembly|lawmakers|house|mps)",
    "signed": "sign(ed|s)?(?! (of|that))|signing of|(put|puts) pen to paper|inked|(seal|complet)(ed|es) … (move|transfer)",
    "agreed": "agree(d|s) (an?|the|on|to (a|the)|terms)|settled on (an?|the)|sh(ook|ake|akes|aken) hands|"
    "(sealed|clinched) (an?|the)|"
    "(struck|strikes?|reached|reach|reaches|made|cut) (an?|the) … (deal|agreement|accord|settlement|compromise|truce|pact)|"
    "(deal|agreement|accord|compromise|truce|pact) (was|has been|had been) (reached|struck|agreed|clinched)|came to terms",
    "recalled": r"recall(ed|s|ing)?|(announc|issu|order)\w* … recall|pull(ed|s) … (off|from) … (shelves|sale)|"
    r"took … off … shelves",
    "bankrupt": "bankrupt(cy)?|insolven(t|cy)|into administration|chapter 11|(went|goes|go|gone) (bust|under)|receivership|"
    "protection from (its )?creditors|creditor protection|to the wall|winding-up|ran out of (money|cash)",
    "merged": "merged?|merger|merges|join(ed|s) forces",
    "nationalised": "nationali[sz](ed|es)|bail(ed|s) out|bailout|rescued by the (state|government)",
    "bought": "bought|buys|acquire[ds]?|took over|taken over|takeover of|snapped up|"
    "completed (the|its) (purchase|takeover|merger|acquisition)",
    "bid": "(offered|bids?|made (an? )?… (bid|offer)|launched (an? )?… bid) … (for|to buy|to acquire)",
    "sold": "(sold|sells) (off|its|the|his|her)|sale of",
    "listed": "floated|went public|goes public|listed on|made (its|their) (stock )?market debut",
    "went dark": "(blackout|outage) … (hit|struck|began|spread|left)|lights went out|lost power|went dark|"
    "plunged into darkness|power (failed|went out)",
    "restored": "restored?|reconnect(ed)?|came back on(line)?|back in service|power (returned|came back)",
    "running again": "(flights?|planes?|trains?|trams?|ferr(y|ies)|buses|sailings?|services?) … (resum(e|es|ed|ing)|return(ed|s)?)|"
    "resum(e|es|ed|ing) … (flights|flying|trains|trams|ferries|buses|sailings?|services?)|"
    "(planes?|trains?|trams?|ferr(y|ies)|buses) … beg[aiu]n (flying|running|sailing)",
    "resumed": "resum(e|es|ed)|restart(s|ed)?",
    "school again": "(pupils|children|students|classes|lessons|teachers) … (return(ed|s)?|resumed?|back (to|at|in))|"
    "schools? … (re-?open(s|ed)?|open(s|ed)? (again|their doors))|back (to|at|in) (school|class(es)?)",
    "inquiry opened": "(open|launch|order)(ed|s|es) … (investigation|inquiry|probe)|"
    "(investigation|inquiry|probe) … (opened|launched|ordered|began)|began … investigating",
    "talks held": "(talks|negotiations) … (resumed?|began|start(ed)?|opened)|sat down|back to the (negotiating )?table",
    "opened": "(re-?)?open(ed|s)(?! fire)|reopen|open (again|its doors|their doors)|inaugurated",
    "closed": "(?<!remain )(?<!remains )(?<!remained )(?<!stay )(?<!stayed )closed|shut (down|its|for)|shuts (down|its)|"
    "shutter(ed|s)|(ceased?|halt(ed|s)?|stopped) (operations|trading|production)",
    "begun": "la(id|y|ys) the foundation|br(oke|eaks?|eaking) ground|groundbreaking|"
    "construction … (began|begins?|start(s|ed|ing)?)|(beg[aiu]n|begins|start(s|ed)?) (building|construction|digging|drilling)",
    "launched": "launch(ed|es)|unveil(ed|s)|introduced|blast(ed|s)? off|lift(ed|s)? off|rolled out|lift-?off|"
    "sent … into (space|orbit)",
    "postponed": "postpone[ds]?|put off|push(ed|es) back|delayed (the|its|until)|adjourned|deferred|shelved",
    "approved": "approv(e[ds]?|al (of|for|from|to))|ratif(y|ied|ies|ication)|green-?light|green-?lit|rubber-?stamped|"
    "wav(ed|es) … through|endorse[ds]|(pass|adopt)(ed|es) (a|an|the|its) … (law|bill|act|budget|motion|plan|resolution|treaty)|"
    "(gave|gives?|given) … (approval|consent|go-ahead|blessing|nod|thumbs-up|green light)|authori[sz]e[ds]?|"
    "(back(ed|s)|accept(ed|s)) (a|an|the|its|their) … (plan|deal|bill|merger|takeover|motion|contract|offer|agreement|budget)|"
    "vot(ed|es?) … (to (approve|accept|back|adopt|ratify|pass|strike)|in favou?r of)|sets? (a|its|the|their) … budget|"
    "cleared (the|its) … (deal|merger|sale|takeover)|signed off|voted for|clear(ed|s) … hurdle",
    "rejected": "reject(ed|s)|vot(ed|es) … (down|against)|threw out|throws out|turn(ed|s) … down|veto(ed|es)|rebuff(ed|s)|"
    "spurned|knocked back|said no to|refused (the|an?|its|their)|block(ed|s)|thumbs-down|(was|were) (defeated|voted down)|"
    "lost … referendum|referendum … lost",
    "buried": "buried|funeral|laid to rest|memorial service|cremated",
    "died": "died|dies|death of|was found dead|passed away|was pronounced dead|succumbed|(was|were|people|others) killed|"
    "kill(ed|s|ing)|perished|lost (his|her|their) (life|lives)",
    "born": "born|gave birth",
    "married": "marri(ed|es)|wedding|tied the knot",
    "divorced": "divorced?|split up|filed for divorce",
    "sank": "sank|sinks|sunk|capsize[ds]|overturned|r[au]n aground|grounded (on|off|outside|near)|"
    "(hit|hits|struck|ran onto) (the |a |some )?(rocks|reef|sandbank|iceberg)|went down|foundered|"
    "turned turtle|went to the bottom|(ship|boat|vessel|ferry|canoe|barge|trawler) … (turn(ed|s)?|roll(ed|s)|keel(ed|s)) over",
    "crashed": "crash(ed|es) (into|near|off|in|on|shortly)|derail(ed|s|ment)|collide[ds]?|slammed into|ploughed into|"
    "plowed into|plung(ed|es) (into|off|down)|left the (road|track|rails)|veered off|skidded|ran off the road|pile-up",
    "shook": "(quake|earthquake|tremor) … (struck|strikes|hit|hits|shook|rattled)|"
    "(struck|hit|shaken|rattled) by … (quake|earthquake|tremor)",
    "made landfall": "ma(de|kes) landfall|came ashore",
    "exploded": "explode[ds]|explosion|blew up|blows up|blast|detonated",
    "invaded": "invade[ds]|invasion|crossed the border|marched into",
    "ceasefire": "(cease-?fire|truce|armistice) … (began|begins?|took hold|holds?|came into|took effect|started)|"
    "laid down (their )?arms|(guns|weapons|armies|front) … fell silent|(stopped|halted|ended) … fighting|"
    "fighting … (stopped|ended)",
    "hacked": "hacked|breached|br(oke|eaks?) in(to)?|break-in|burgl(ed|ary|arized)|infiltrated|logged in|"
    "data … (stolen|exposed)",
    "robbed": "robbed|stole|stolen|made off with|looted",
    "outlook raised": "(rais|lift|increas)(ed|es|s) … (forecasts?|guidance|outlook|targets?)",
    "outlook cut": "(cuts?|lower(ed|s)|trim(med|s)|slash(ed|es)) … (forecasts?|guidance|outlook|targets?)",
    "raised": "borrowing costs … (raised|lifted|increased)|(rais|lift|increas|hik)(ed|es|e) … rates?|"
    "rates? … (rise|hike|increase)|increase in … rates",
    "lowered": "borrowing costs … (cut|lowered|reduced|trimmed)|"
    "(cuts?|lower(ed|s)|reduce[ds]|slash(ed|es)|trim(med|s)) … rates?|rates? … cut",
    "sanctioned": "(impos|slapp|announc)(ed|es) … (sanctions|tariffs|duties)|(sanctions|tariffs) … (imposed|announced)",
    "struck off": "struck off|(lost|loses) (his|her|its|their) licen[cs]e|licen[cs]e … (revoked|suspended|withdrawn)|"
    "stripped of (his|her|its|their) licen[cs]e",
    "banned": "ban(ned|s)|outlaw(ed|s)|suspend(ed|s)|prohibit(ed|s)|blacklist(ed|s)|life bans?|(placed|put) on … leave",
    "locked down": "(impos|declar|order)(ed|es) … (curfew|lockdown|quarantine)|"
    "(curfew|lockdown|quarantine) … (began|imposed|starts?)|(went|goes|put) into lockdown",
    "lifted": "(lift|eas|scrapp|remov)(ed|s) (the|its|a|an|all|their) … (ban|curfew|sanctions|restrictions|embargo|lockdown|tariffs?)|"
    "(ban|curfew|sanctions|quarantine|lockdown) … (lifted|ended|eased|scrapped)|allowed out",
    "declared": "declare[ds]|proclaim(ed|s)",
    "applied": "appl(y|ied|ies) (for|to)|application,?( was| were)? (filed|lodged|made)|"
    "(filed|lodged|made) (an|its|the) … application",
    "visited": "visit(ed|s)|tour(ed|s) (the|a)|paid a visit|travel(led|ed|s) to",
    "landed": "land(ed|s)|fl[ey]ws? in(to)?|flies in(to)?|touche[ds] down|arrive[ds]|jetted in|touchdown|set down on|"
    "reached the surface|splash(ed|es) down",
    "taken off": "took off|takes off|set sail|sets sail|set off (for|from)|departed",
    "withdrew": "withdr[ae]ws?|withdrawn|pull(ed|s) (out|the plug)|c(alled|alls?|alling) … off|break(s|ing)? off|broke off|"
    "abandon(ed|s)|cancel(s|l?ed)|scrapp(ed|s)|scrub(bed|s)|axe[ds]|walked away|backed out|"
    "dropped (its|the|his|her) (plans?|bid|offer)|plans … (were|was) … (dropped|scrapped|shelved|abandoned)",
    "released": "release[ds]|freed|set … free|let go|(came|come|comes|returned) home … (captivity|custody|prison)",
    "escaped": "escape[ds]|fled|flees|broke out of|went missing|vanished|disappeared",
    "body found": "bod(y|ies) … (found|recovered|pulled|retrieved)|(found|recovered|pulled|retrieved) … bod(y|ies)",
    "recovered": "recover(ed|s) (the|a|an|its|two|three|both)|retriev(ed|es)|"
    "(black box|recorder|wreckage) … (recovered|found)|brought up (the|a|its)",
    "given back": "(got|gets|gave|gives|given|handed) … back|returned to (its|their) (owner|home)|(was|were) returned|"
    "restituted",
    "found": "(was|were) (found|located|discovered)(?! (not )?guilty)|found … alive|turned out to be alive|turned up|"
    "(was|were|is|are) … alive",
    "fined": "fine[ds]|ordered to pay|penali[sz]ed|levied (a|an) … (fine|penalty)",
    "settled": "settle[ds]? (the|an?|its|their|his|her|with|out)|(reached|agreed) (an?|the) … settlement|paid … to settle",
    "impeached": "impeach(ed|es|ment)|censured|no-?confidence|ousted in a vote",
    "dissolved": "dissolve[ds]|disband(ed|s)|wound up",
    "enacted": "enacted|repeal(ed|s)|(came|comes|come|coming|goes|go|went) into (force|effect)|(took|takes|take) effect|"
    "signed … into law|became law|(onto|on) the (books|statute book)",
    "downgraded": "(down|up)grade[ds]|(cut|raised|lowered) (its|the) … rating",
    "taken": "(seized?|captured?|took|stormed|overran) … (airport|city|town|capital|base|palace|port|village|border)|"
    "(fell|falls) … to … (rebels|insurgents|troops|forces|fighters|army|militia)|"
    "(rolled|marched|moved|swept) into the … (city|capital|town)|took control",
    "bombed": "bomb(ed|s|ing)|air ?strikes?|shell(ed|ing)|(missiles?|rockets?|drones?) … (hit|struck)|"
    "(fired|launched) … (missiles?|rockets?|drones?)",
    "deployed": "deploy(ed|s)|sent (in )?… (troops|soldiers|forces)",
    "seized": "seize[ds]|impound(ed|s)|froze|frozen|confiscated?|captured",
    "evacuated": "evacuated?|airlifted|"
    "(told|ordered|asked) to (leave|flee) (their|the) (homes?|houses?|area|town|village|building)|moved to safety",
    "evicted": "evict(ed|s)|expel(led|s)|thrown out of|(told|ordered|asked) to leave the country|persona non grata",
    "kidnapped": "kidnap(ped|s)|abduct(ed|s)|taken hostage|snatched",
    "shot": "(was|were|been) shot|shot dead|gunned down|stabbed|assassinate[ds]|poisoned|executed|murdered|opened fire|"
    r"shot (?!down|up|at|for|to|in|of|by|on|an?|the)\w+ "
    "(after|as|before|while|when|during|outside|in|on|twice|several|multiple|three|four|five)",
    "surrendered": "surrender(ed|s)|capitulate[ds]|defect(ed|s)",
    "erupted": "erupt(ed|s|ion)|spew(ed|s|ing)|blew its top",
    "burned": "ca(ught|tches) fire|fire … (broke|breaks) out|(fire|blaze|wildfire) … (destroyed|gutted|swept|ripped|tore)|"
    "gutted|went up in (flames|smoke)|burst into flames|burn(ed|t) (down|to the ground)",
    "government fell": "(government|coalition|cabinet) … (fell|collapsed|broke (up|apart)|fell apart)",
    "collapsed": "burst|g[ai]ves? way|collapse[ds]|caved? in|cave-in|crumble[ds]|toppled|fell (into the|down)|"
    "came crashing down|(dam|dyke|dike|levee|embankment|wall) … (failed|broke|breached)|"
    "broke through the … (dam|dyke|dike|levee|embankment)",
    "flooded": "flood(ed|s)|inundated|under water|submerged|overflowed|burst its banks",
    "refloated": "refloat(ed|s)|raised from the|salvaged|towed (to|into|off)|(pulled|towed|dragged|came) (off|free)|"
    "freed from",
    "rescued": "rescue[ds]|pulled … (alive )?from|winched|brought (up|out|to (the surface|safety|shore))|hauled (out|up)|"
    "plucked from|lifted (out|to (the surface|safety))",
    "demolished": "demolish(ed|es)|t(orn|ore) down|pulled down|knocked down|bulldozed|razed",
    "retired": "retire[ds]|hung up (his|her)",
    "awarded": "award(ed|s)|(prize|award) … (went|goes) to|(won|wins|received|receives) … (prize|award)|honou?red with",
    "won": "won gold|gold medal|became … champion|crowned|victory over|thrash(ed|es)|knock(ed|s) out|"
    "w[oi]ns? (the|a|an|his|her|its|their)|beats?|defeat(ed|s)|triumph(ed|s)|clinched",
    "lost": "los(t|es) (the|an?|his|her|its|their) … (case|appeal|election|vote|seat|bid|title)|conced(ed|es?)|"
    "admitted defeat|accepted defeat|conceding",
    "laid off": "la(id|ys?) off|made redundant|furlough(ed|s)|cut … jobs|job cuts|axed … jobs|laying off|"
    "shed(s|ding)? … jobs|jobs … (will |to |were |are )(go|be cut|be lost|cut|lost)|cut … (staff|workforce)",
    "shares fell": "(shares?|stock|bonds?) … (fell|dropped|plunged|slid|tumbled|sank|slumped|lost|closed down)",
    "shares rose": "(shares?|stock|bonds?) … (rose|jumped|surged|soared|gained|climbed|rallied|added)",
    "results": "(report|post|announc)(ed|es) … (profits?|loss(es)?|earnings|results|revenues?)",
    "searched": "(searched|raided) … (offices?|homes?|headquarters|premises|house|flat|apartment)|swooped",
    "summoned": "summon(ed|s)|subpoena(ed)?",
    "hospitalised": "hospitali[sz]ed|(taken|rushed|admitted|brought) to (a |the )?… hospital",
    "questioned": "(was|were) (questioned|interrogated|grilled)|(questioned|interrogated) (the|its|his|her|a|two|three)|"
    "interviewed under caution",
    "protested": "(took|takes?|taking|came|come|poured|called|calls) … (to|onto|on|into) the streets|protest(ed|s)|"
    "protesters … (gathered|marched|filled|blocked)|demonstrat(ed|es) (against|in|outside)|"
    "march(ed|es) (on|to|through|against)|(filled|thronged|packed) the … (streets?|squares?|boulevards?|avenues?|plaza)",
    "admitted": "admit(ted|s)|came clean|owned up|confess(ed|es)",
    "apologised": "apologi[sz](ed|es)|apology|(said|is|was) … sorry",
    "warning issued": "(issu|rais)(ed|es) … (warning|alert)|(warning|alert) … (was|were) issued",
    "spilled": "spill(ed|s) (into|from|out)|(oil|gas|chemicals?) … (spilled|leaked)|sprang a leak|"
    "leak(ed|s|ing) (oil|gas|from)",
    "published": r"publish(ed|es)|leak(ed|s)|released (an?|the|its|his|her)|made public|"
    r"(report|findings|figures|minutes|study|documents?|recording)\W+… released|released (their|his|her) … findings|"
    r"(report|findings) … came out",
}

# And again on another day.
ONCE_A_DAY = frozenset({
    "landed", "taken off", "protested", "warning issued", "visited", "shares fell", "shares rose", "talks held", "admitted", "bombed",
    "hospitalised",
})
