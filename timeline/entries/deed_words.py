"""Deeds that news tells as done or to be done, each with its words; "… " stands for up to four words between.

A deed comes once to whom it comes: who was charged "in February" was charged on 14 February. What merely speaks of it ("a sentencing
hearing") is not listed. Where words of two deeds begin at one place, the deed that stands first here is told.
"""

DEEDS = {
    "charged": "(re)?charged|indicted|arraigned|(laid|brought|filed|pressed) … charges|"
    "charges (were|are) (laid|brought|filed)",
    "arrested": r"(re)?arrest(ed|s)|under arrest|apprehended|detained|handcuffed|(was|were) led away|"
    r"(taken|took \S+) into custody|gave (him|her|them)sel(f|ves) up|turned (him|her|them)sel(f|ves) in",
    "extradited": "extradited|deported|handed over to|repatriated",
    "pleaded": "pleaded|pled|pleads|entered (a|his|her|their) pleas?",
    "testified": "testif(y|ied|ies)|(g[ai]ve|gives|giving|given) evidence|(took|take|takes|taking) the (witness )?stand|"
    "witness box",
    "convicted": "convict(ed|s)?|(found|find|finds) … guilty|guilty verdicts?|verdicts?",
    "acquitted": "acquit(s|ted)?|found … not guilty|cleared of|exonerated",
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
    "(strike|walkout) … (ended|is over|was over|was called off)|(returned?|went|go|back) (back )?(to|at) work",
    "walked out": "walk(ed|s)? (out|off the job|off their jobs)|w[ae]nt on strike|going on strike|"
    "strike … (began|starts?|started|begins)|(began|begins?|start(s|ed)?) … (strike|walkout|stoppage)|downed? tools|"
    "pickets? (lines )?(went|go) up",
    "resigned": "resign(ed|s)?|resignation|quits?|(stepped|steps|step|stood|stands|stand) (down|aside)|bow(ed|s) out|"
    "(left|gave up|gives up|relinquished|vacated) (his|her|the) (post|job|seat|office)",
    "dismissed": "sack(ed|s)|fired|dismissed|ousted|axed as|removed … from (office|(his|her) (post|job))|relieved of|"
    "stripped of (his|her)|shown the door",
    "appointed": "appoint(ed|s|ment)|named (as|him|her|… (as|to (lead|head|succeed|replace|run)))|nominat(ed|es|ion)|"
    "(takes|took|taken) over as|tapped … (as|to)|picked … (as|to (lead|head|succeed|replace|run))|"
    "(chose|chosen) … (as|to (lead|head|succeed|replace|run))|installed as|promoted to|takes? charge|took charge",
    "hired": "hired|recruited|poached",
    "sworn in": "sworn in|(took|takes|take) (the oath|office)|inaugurat(ed|ion)|(took|takes|taken) over (from|on)",
    "elected": "(re-?)?elected|won the … (presidency|election|vote|poll)",
    "polled": "(went|go|goes|return(ed)?|called|back) (back )?to the polls|(cast|casting) (their )?(ballots|votes)|"
    "polls? (opened|closed)|(elections?|referendum|vote) (was|were|is|to be|will be) held|"
    "(held|holds?) (an?|its|the|their) … (election|referendum)",
    "certified": "certif(y|ied|ies)|(final|official) results … (published|announced|released|declared)|"
    "(published|announced|released|declared) (the )?(final|official) results",
    "recounted": "recount",
    "bill tabled": r"(introduc|tabl|submitt|presented|unveil)\w* … (bill|laws?|legislation|motion|budget)|"
    r"(bill|laws?|legislation|motion|budget) … (introduced|tabled|submitted|presented|laid before|unveiled)|"
    r"(goes?|went|come|comes|came|brought) before (the )?(parliament|congress|senate|assembly|lawmakers|house|MPs)",
    "signed": "sign(ed|s)?(?! (of|that))|signing of|(put|puts) pen to paper|inked",
    "agreed": "agree(d|s) (an?|the|on|to (a|the)|terms)|settled on (an?|the)|sh(ook|ake|akes|aken) hands|"
    "(sealed|clinched) (an?|the)|"
    "(struck|strikes?|reached|reach|reaches|made|cut) (an?|the) … (deal|agreement|accord|settlement|compromise|truce|pact)|"
    "(deal|agreement|accord|compromise|truce|pact) (was|has been|had been) (reached|struck|agreed|clinched)|came to terms",
    "recalled": r"recall(ed|s|ing)?|(announc|issu|order)\w* … recall|pull(ed|s) … (off|from) … (shelves|sale)",
    "bankrupt": "bankrupt(cy)?|insolven(t|cy)|into administration|chapter 11|(went|goes|go|gone) (bust|under)|"
    "receivership|protection from (its )?creditors|creditor protection",
    "merged": "merged?|merger|merges",
    "bought": "bought|buys|acquire[ds]?|took over|taken over|takeover of|snapped up|"
    "completed (the|its) (purchase|takeover|merger|acquisition)",
    "bid": "(offered|bids?|made (an? )?… (bid|offer)|launched (an? )?… bid) … (for|to buy|to acquire)",
    "sold": "(sold|sells) (off|its|the|his|her)|sale of",
    "listed": "floated|went public|goes public|listed on|made (its|their) (stock )?market debut",
    "restored": "restored?|reconnect(ed)?|came back on(line)?|back in service|power (returned|came back)",
    "running again": "(flights?|planes?|trains?|trams?|ferr(y|ies)|buses|sailings?|services?) … (resum(e|es|ed|ing)|return(ed|s)?)|"
    "resum(e|es|ed|ing) … (flights|flying|trains|trams|ferries|buses|sailings?|services?)|"
    "(planes?|trains?|trams?|ferr(y|ies)|buses) … beg[aiu]n (flying|running|sailing)",
    "resumed": "resum(e|es|ed)|restart(s|ed)?",
    "school again": "(pupils|children|students|classes|lessons|teachers) … (return(ed|s)?|resumed?|back (to|at|in))|"
    "schools? … (re-?open(s|ed)?|open(s|ed)? (again|their doors))|back (to|at|in) (school|class(es)?)",
    "opened": "(re-?)?open(ed|s)(?! fire)|reopen|open (again|its doors|their doors)|inaugurated",
    "closed": "(?<!remain )(?<!remains )(?<!remained )(?<!stay )(?<!stayed )closed|shut (down|its|for)|shuts (down|its)|"
    "shutter(ed|s)|(ceased?|halt(ed|s)?|stopped) (operations|trading|production)",
    "begun": "la(id|y|ys) the foundation|br(oke|eaks?|eaking) ground|groundbreaking|"
    "construction … (began|begins?|start(s|ed|ing)?)|"
    "(beg[aiu]n|begins|start(s|ed)?) (building|construction|digging|drilling)",
    "launched": "launch(ed|es)|unveil(ed|s)|introduced|blast(ed|s)? off|lift(ed|s)? off|rolled out",
    "postponed": "postpone[ds]?|put off|push(ed|es) back|delayed (the|its|until)|adjourned|deferred|shelved",
    "approved": "approv(e[ds]?|al (of|for|from|to))|ratif(y|ied|ies|ication)|green-?light|green-?lit|rubber-?stamped|"
    "wav(ed|es) through|endorse[ds]|"
    "(pass|adopt)(ed|es) (a|an|the|its) … (law|bill|act|budget|motion|plan|resolution|treaty)|"
    "ga?[iv]ve[sn]? (its|the|their|final|formal) … (approval|consent|go-ahead|blessing|nod)|authori[sz]e[ds]?|"
    "(back(ed|s)|accept(ed|s)) (a|an|the|its|their) … (plan|deal|bill|merger|takeover|motion|contract|offer|agreement|budget)|"
    "vot(ed|es?) … (to (approve|accept|back|adopt|ratify|pass|strike)|in favou?r of)|sets? (a|its|the|their) … budget|"
    "cleared (the|its) … (deal|merger|sale|takeover)|signed off",
    "rejected": "reject(ed|s)|vot(ed|es) … (down|against)|threw out|throws out|turn(ed|s) … down|veto(ed|es)|rebuff(ed|s)|"
    "spurned|knocked back|said no to|refused (the|an?|its|their)",
    "buried": "buried|funeral|laid to rest|memorial service|cremated",
    "died": "died|dies|death of|was found dead|passed away|was pronounced dead|succumbed",
    "born": "born|gave birth",
    "married": "marri(ed|es)|wedding|tied the knot",
    "divorced": "divorced?|split up|filed for divorce",
    "sank": "sank|sinks|sunk|capsize[ds]|overturned|r[au]n aground|grounded (on|off|outside|near)|"
    "(hit|hits|struck|ran onto) (the |a |some )?(rocks|reef|sandbank|iceberg)|went down|foundered",
    "crashed": "crash(ed|es) (into|near|off|in|on|shortly)|derail(ed|s|ment)|collide[ds]?|collision|slammed into|"
    "ploughed into|plowed into",
    "shook": "(earth)?quake (struck|hit|shook)|(struck|hit|shaken) by (an|the) … (earth)?quake",
    "made landfall": "ma(de|kes) landfall|came ashore",
    "exploded": "explode[ds]|explosion|blew up|blows up|blast|detonated",
    "invaded": "invade[ds]|invasion|crossed the border|marched into",
    "ceasefire": "(cease-?fire|truce|armistice) … (began|begins?|took hold|holds?|came into|took effect|started)|"
    "laid down (their )?arms",
    "hacked": "hacked|breached|br(oke|eaks?) in(to)?|intrusion|break-in|burgl(ed|ary|arized)|infiltrated|logged in",
    "robbed": "robbed|stole|stolen|made off with|heist|looted",
    "raised": "(rais|lift|increas|hik)(ed|es|e) … rates?|rates? … (rise|hike|increase)|increase in … rates",
    "lowered": "(cuts?|lower(ed|s)|reduce[ds]|slash(ed|es)) … rates?|rates? … cut",
    "banned": "ban(ned|s)|outlaw(ed|s)|suspend(ed|s)|prohibit(ed|s)|blacklist(ed|s)",
    "lifted": "(lift|eas|scrapp|remov)(ed|s) (the|its|a|an|all|their) … (ban|curfew|sanctions|restrictions|embargo|lockdown|tariffs?)",
    "declared": "declare[ds]|proclaim(ed|s)",
    "applied": "appl(y|ied|ies) (for|to)|application,?( was| were)? (filed|lodged|made)|"
    "(filed|lodged|made) (an|its|the) … application",
    "landed": "land(ed|s)|fl[ey]ws? in(to)?|flies in(to)?|touche[ds] down|arrive[ds]|jetted in",
    "taken off": "took off|takes off|set sail|sets sail|set off (for|from)|departed",
    "withdrew": "withdr[ae]ws?|withdrawn|pull(ed|s) (out|the plug)|c(alled|alls?|alling) … off|break(s|ing)? off|"
    "broke off|abandon(ed|s)|cancel(s|l?ed)|scrapp(ed|s)|scrub(bed|s)|axe[ds]|walked away|backed out|"
    "dropped (its|the|his|her) (plans?|bid|offer)",
    "released": "release[ds]|freed|set free|walk(ed|s) free|let go",
    "escaped": "escape[ds]|fled|flees|broke out of|went missing|vanished|disappeared",
    "found": "(was|were) (found|located|discovered)(?! (not )?guilty)|found … alive|turned out to be alive|turned up",
    "fined": "fine[ds]|ordered to pay|penali[sz]ed|levied (a|an) … (fine|penalty)",
    "settled": "settle[ds]? (the|an?|its|their|his|her|with|out)|(reached|agreed) (an?|the) … settlement|paid … to settle",
    "impeached": "impeach(ed|es|ment)|censured|no-?confidence|ousted in a vote",
    "dissolved": "dissolve[ds]|disband(ed|s)|wound up",
    "enacted": "enacted|repeal(ed|s)|(came|comes|come|coming|goes|go|went) into (force|effect)|(took|takes|take) effect|"
    "signed … into law|became law",
    "downgraded": "(down|up)grade[ds]|(cut|raised|lowered) (its|the) … rating",
    "seized": "seize[ds]|impound(ed|s)|froze|frozen|confiscated?|captured",
    "evacuated": "evacuated?|airlifted|(told|ordered|asked) to (leave|flee) (their|the)|moved to safety",
    "evicted": "evict(ed|s)|expel(led|s)|thrown out of",
    "kidnapped": "kidnap(ped|s)|abduct(ed|s)|taken hostage|snatched",
    "shot": "(was|were|been) shot|shot dead|gunned down|stabbed|assassinate[ds]|poisoned|executed|murdered|opened fire",
    "surrendered": "surrender(ed|s)|capitulate[ds]|defect(ed|s)",
    "broke out": "broke out|erupt(ed|s|ion)|ca(ught|tches) fire|spew(ed|s|ing)|went up in flames|burst into flames|"
    "burn(ed|t) (down|to the ground)",
    "burst": "burst|g[ai]ves? way|collapse[ds]|caved? in|cave-in|crumble[ds]|toppled|fell (into the|down)|"
    "came crashing down",
    "flooded": "flood(ed|s)|inundated|under water|submerged|overflowed|burst its banks",
    "refloated": "refloat(ed|s)|raised from the|salvaged|towed (to|into|off)",
    "rescued": "rescue[ds]|pulled … (alive )?from|winched|brought (up|out|to (the surface|safety|shore))|hauled (out|up)|"
    "plucked from|lifted (out|to (the surface|safety))",
    "demolished": "demolish(ed|es)|t(orn|ore) down|pulled down|knocked down|bulldozed|razed",
    "retired": "retire[ds]|hung up (his|her)",
    "won": "w[oi]ns? (the|a|an|his|her|its|their)|beats?|defeat(ed|s)|triumph(ed|s)|clinched",
    "lost": "los(t|es) (the|an?|his|her|its|their) … (case|appeal|election|vote|seat|bid|title)|conced(ed|es?)|"
    "admitted defeat|accepted defeat|conceding",
    "laid off": "la(id|ys?) off|made redundant|furlough(ed|s)|cut … jobs|job cuts|axed … jobs",
    "searched": "(searched|raided) … (offices?|homes?|headquarters|premises|house|flat|apartment)|swooped",
    "questioned": "(was|were) (questioned|interrogated|grilled)|(questioned|interrogated) (the|its|his|her|a|two|three)|"
    "interviewed under caution",
    "protested": "(took|takes?|taking|came|come|poured|called|calls) … (to|onto|on|into) the streets|"
    "demonstrat(ors|ions?)|protest(ed|ers|s)|march(ed|ers)|"
    "(filled|thronged|packed) the … (streets?|squares?|boulevards?|avenues?|plaza)",
    "apologised": "apologi[sz](ed|es)|apology|(said|is|was) … sorry",
    "warning issued": "(issu|rais)(ed|es) … (warning|alert)|(warning|alert) … (was|were) issued",
    "published": r"publish(ed|es)|leak(ed|s)|released (an?|the|its|his|her)|made public|"
    r"(report|findings|figures|minutes|study|documents?|recording)\W+… released",
}

ONCE_A_DAY = frozenset({"landed", "taken off", "protested", "warning issued"})  # and again on another day
