"""The topics that lanes are named for, with the beginnings of words that tell them. An installation may reword or reorder them.

`TOPICS` are words that say what something is about; `HINTS` also mean other things, and say so only where nothing speaks louder.
"""

TOPICS = {
    "Trade": r"""
        exporter exports?\b exported import(?:s|ed|ers?|ing)\b tariff quota embargo
        trade\s(?:war|talks|barrier|minist|commission|organi|partner|surplus|deficit|dispute|secret) transship customs
        export\s(?:licen[cs]|ban|control|curb|restriction|permit) (?:import|customs|anti-dumping)\sdut supply\schain commodit
        blacklist entity\slist""",
    "Talks": r"""
        agreement accords?\b treaty negotiat talks summit ceasefire truce diplomat ambassador pact foreign\sminister mediat
        memorandum\sof peace\sdeal deal\sin\sprinciple signing\sceremony protocol envoy arbitrator
        tentative\s(?:deal|agreement|accord) broke\soff""",
    "Crime and justice": r"""
        smuggl stole theft arrest police detain charged\b charges\b court\b courts\b courtroom courthouse sentenced sentencing
        prison\b jail (?:on|stand|stood)\strial trial\s(?:open|judge|date|court|begin|began) prosecut fraud ransom convict
        custody lawsuit class\saction sue[ds]?\b suing judge\b judges\b inquest coroner criminal indict plead(?:ed|s)?\b
        guilty jury jurors verdict bail\b appeal\s(?:court|against|judge) court\sof\sappeal tribunal magistrate burglar robber
        thief thieves murder manslaughter bribe corrupt detective warrant extradit injunction plaintiff barrister testif
        hearsay witness\sbox perjury negligen damages\b civil\s(?:claim|case) public\sinquiry""",
    "Security": r"""
        spy\b spies\b espionage intelligence\s(?:agenc|service) state\ssecurity hack intruder intrusion cyber attackers? bomb
        terror militar troops army\b soldier missile drone rebel\b rebels\b raided\sby defen[cs]e\s(?:minist|secretar) navy\b
        navies naval frigate warship mutin coup\b barracks gunfire shelling airstrike air\sstrike malware ransomware
        data\s(?:breach|leak|theft) dark\sweb dumped\sonline leaked\sdata password encrypt ballistic artillery""",
    "Disaster": r"""
        earthquake quake flood hurricane typhoon wildfire capsiz overturned sank\b sinking collision collid explosion explode
        rescue evacuat death\stoll drowned landslide aground wreck survivor divers\b killed winched salvage salvor tremor
        aftershock rubble firefight avalanche eruption blaze tornado cyclone storm\b storms\b trapped search\sand\srescue
        crashed derail lifeboat emergency\sservices state\sof\semergency
        (?:leave|left|fled|flee(?:ing)?|from|out\sof)\stheir\shomes leave\shomes hectares\sburn mourn the\sdead bodies\sof
        burst\b funeral coast\sguard coastguard memorial\s(?:service|mass) gale wind\swarning stricken""",
    "Economy": r"""
        stock\s(?:market|exchange) inflation interest\srate rate\s(?:rise|cut|hike|increase) central\sbank economy economist
        gdp basis\spoints? bondholder bonds?\b currency investors? mortgage creditor budget\b deficit lender depositor
        deposits shares\s(?:fell|rose|slump|jump|slid|plunge|climb|drop|gain|close)
        (?:consumer|food|energy|house|fuel)\sprices credit\srating treasury recession analysts? benchmark wall\sstreet devalu
        debt\b debts\b insolven bankrupt liquidat administrators? winding-up bailout receivership tax\b taxes\b""",
    "Companies": r"""
        chief\sexecutive ceo\b shareholder merger takeover acqui(?:re|si) antitrust
        competition\s(?:and\smarkets|authority|watchdog|regulator|concern) board\sof\sdirectors chairman chairwoman factory
        factories manufactur startup subsidiar quarterly profit\b profits\b revenue earnings supplier headquarters founder\b
        bidder consortium boardroom buyout""",
    "Labour": r"""
        strike unions\b (?:labou?r|trade|the|their|its|\w+s[’'])\sunion\b union\s(?:leader|member|official|boss|rep) walkout
        wage\b wages\b pay\s(?:offer|rise|deal|claim|talks|dispute) dockworker dockers?\b downed\stools stoppage picket layoff
        lay\soff laid\soff redundan job\scuts overtime workforce industrial\saction shop\ssteward
        collective\s(?:bargaining|agreement) back\sto\swork walked\s(?:off|out) walk\s(?:off|out) lost\stheir\sjobs
        lose\stheir\sjob ratif(?:y|ied)\sa\s(?:new\s)?contract (?:labou?r|last|old|new)\scontract strike\sballot
        work\sto\srule sick\spay members\sballot""",
    "Protest": r"protest demonstrat marched\b marchers rally\b rallies riot unrest petition\b barricade sit-in blockade",
    "Politics": r"""
        election ballot\b parliament coalition prime\sminister party\b senat congress lawmaker cabinet opposition
        poll(?:s|ster)\b governor mayor politic legislat chancellor referendum backbench constituen by-election manifesto
        council\svote councillor lower\shouse upper\shouse select\scommittee impeach no-confidence confidence\svote mp\b mps\b
        deputies\b d[aá]il\b taoiseach t[aá]naiste bundestag white\shouse campaigned voters polling\sstation
        going\sto\sthe\spolls taking?\soffice took\soffice oath\sof\soffice sworn\sin\sas presiden inaugurat""",
    "Aid": r"""
        aid\b humanitarian refugee relief\s(?:fund|effort|agenc|goods|suppl) charit donat donor food\s(?:parcel|aid)
        appeal\sfor\s(?:help|aid|donation) red\scross volunteer emergency\sshelter compensation\sfund hardship\sfund fundrais
        tents\b""",
    "Health": r"""
        virus outbreak vaccin hospital patient disease infect pandemic epidemic doctor health\b flu\b overdose
        clinic(?:al|s)?\b drug\b drugs\b doses?\b surgeon surgery nurse\b nurses\b symptom bacteri transplant medicine medical
        maternity measles diagnos treatment\b ambulance midwi newborn gave\sbirth vets?\b side\seffect contaminat poison""",
    "Science and technology": r"""
        software satellite rocket artificial\sintelligence scientist semiconductor chipmaker computer data\scent(?:re|er)
        spacecraft telescope orbit lander rover\b countdown lift-?off
        space\s(?:agenc|station|craft|probe|flight|mission|telescope) mission\scontrol astronaut observator
        launch\s(?:pad|window|site|vehicle) thruster spacewalk algorithm chatbot researcher""",
    "Energy": r"""
        electric without\spower blackout outage power\sgrid national\sgrid substation reservoir dam\b dams\b pipeline turbine
        nuclear megawatt gigawatt power\s(?:cut|plant|station|line|suppl) oil\sfield oil\srig crude\b refiner natural\sgas
        coal\b transformer spillway sluice drawdown hydro reactor reconnect(?:ed|ing)? wind\sfarm solar drilling""",
    "Environment": r"""
        pollut oil\s(?:spill|slick|leak) fuel\soil fishing\sgrounds spill(?:ed)?\b slick\b wildlife species conservation
        national\spark nature\sreserve climate\schange emission habitat seabird biodivers ecolog wetland fish\skill clean-?up
        herders? rainforest deforest environmental""",
    "Transport": r"""
        airline airport aircraft airliner flights?\b flew\s(?:again|from) plane\b planes\b runway ferry ferries rail\b railway
        train\b trains\b tram\b trams\b bus\b buses\b motorway highway lorr(?:y|ies) truck commuter detour
        reopen(?:ed|s)?\sto\straffic shipping vessel container\sship tanker freighter transits?\b seaway convoy pilot\b
        pilots\b airworth civil\saviation aviation bridge\b bridges\b tunnel timetable sailings?\b""",
    "Education": r"""
        school pupil universit student teacher classroom campus curriculum exam\b exams\b lecturer headteacher head\steacher
        kindergarten""",
    "Culture": r"""
        film\b films\b festival museum album concert songs\b songwriter music artist theatre gallery exhibition singer actor
        cinema painting sculpture painter novel\b tribute orchestra conductor\b musician rehears premiere audience playwright
        choir opera symphon recital curator antiquit heritage""",
    "Sport": r"""
        football league\b(?!\sof) coach\b head\scoach striker midfield goalkeeper stadium tournament championship relegat
        kick-off players?\b fixture squad promotion\sto supporters?[’']\s(?:trust|club) team-?mate olympic athlete doping
        cup\sfinal season\sticket transfer\s(?:window|ban|embargo) points\sdeduct""",
}

HINTS = {
    "Trade": r"""
        trade\b(?!\s(?:association|body|press|show|union)) import\b dut(?:y|ies)\b sanction licen[cs] restriction curb
        shipment shipped cargo""",
    "Talks": r"agreed offer(?:ed)?\b deal\b meeting\sbetween met\b signed delegation",
    "Crime and justice": r"""
        charge lawyer inquiry probe gang trial\b ruling ruled hearing\b steal case\b appeal(?:ed|s)?\b suspect evidence
        claim\b seized searched investigat forensic allegation settlement released\sfrom witness attorney filed""",
    "Security": r"breach exposed offline attack raid mission camp\b weapon",
    "Disaster": r"""
        crash collaps missing bodies fire\b fires\b flames crew\b injured died dead\b victim burning search\b wounded hurt\b
        damaged? shelter alarm""",
    "Economy": r"""
        econom market shares?\b stock rates?\b bank prices?\b growth per\scent percent loan sales million billion cost fund\b
        funds\b revenues? pay(?:out|ment)""",
    "Companies": r"""
        company firm\b board\b(?!\sthe|\sa\b) recall customer production plant\b insurer operator brand\b rival\b contract
        tender bid\b stake owner managing director product""",
    "Labour": r"union\b stop(?:ped)?\swork worker employ staff jobs\b shift\b members\b",
    "Protest": r"rallied march crowd placard banner",
    "Politics": r"""
        minister\b ministers\b votes?\b voted voting government rules\b regulations?\b president bill\b law\b resign campaign
        regulator commission committee watchdog poll\b council ministry secretary spokesm review\b report\b reform deputy
        debate (?:he|she)\squit order\b""",
    "Aid": r"relief food\b supplies shelter tent\b blanket compensat",
    "Health": r"medic dose treat ward\b wards\b ill\b cases\b test(?:ed|s)?\b trial\sof",
    "Science and technology": r"""
        server network online website internet moon\b launch lab\b laborator probe[’']s space\b device data\b signal
        instrument battery prototype""",
    "Energy": r"oil\b gas\b gates\b grid\b power\b water\slevel energy litres",
    "Environment": r"""
        environment toxic reef\b leak sheen river\b beach fish\b birds?\b clean forest farmland environmentalist
        park\b""",
    "Transport": r"""
        ship\b ships\b boat traffic port\b harbour harbor passenger route road\b station\b crossing reopen lane\b strait
        inspection""",
    "Education": r"principal\b lesson",
    "Culture": r"song\b prize auction screening premier show\b season\b hall\b stage book\b",
    "Sport": r"match(?:es)?\b scor(?:ed?|ing)\b season\b transfer\b club\b fans?\b supporters team\b game\b games\b",
}
