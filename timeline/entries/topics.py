"""The topics that lanes are named for, with the beginnings of words that tell them. An installation may reword or reorder them."""

TOPICS = {
    "Trade": r"""
        export import tariff quota duties embargo sanction licen[cs] restriction curb trade shipment shipped shipping transship
        customs supply\schain commodit""",
    "Talks": r"""
        agreement agreed accord treaty negotiat talks summit ceasefire truce diplomat ambassador pact foreign\sminister mediat
        meeting\sbetween offer(?:ed)?\b deal\b""",
    "Crime and justice": r"""
        smuggl steal stole theft arrest police detain charge[ds] court sentenc prison trial prosecut fraud ransom suspect convict
        custody lawsuit class\saction sued?\b judge lawyer inquiry investigat probe gang crimin""",
    "Security": r"""
        spy spies espionage intelligence\sagenc state\ssecurity hack breach intru(?:der|sion) cyber attack bomb terror militar
        troops army soldier missile drone rebel raid defen[cs]e\sminist""",
    "Disaster": r"""
        earthquake quake flood burst storm hurricane typhoon wildfire capsiz overturn sank sink crash derail collision explosion
        explode rescue evacuat death\stoll drown landslide ferry aground reef wreck survivor divers bodies missing killed
        collaps tremor aftershock rubble firefighter avalanche eruption blaze tornado cyclone""",
    "Economy": r"""
        market shares?\b stock inflation interest\srate rates?\b bank econom prices?\b profit revenue budget growth per\scent
        percent currency bond investor loan sales mortgage gdp basis\spoints""",
    "Companies": r"""
        company firm\b chief\sexecutive board\b shareholder customer factory production plant\b insurer airline operator brand\b
        merger takeover acqui(?:re|si) rival\b antitrust competition\sauthority""",
    "Labour": r"""
        strike union walkout wage pay\s(?:offer|rise|deal) dockworker picket layoff redundanc employer worker""",
    "Protest": r"protest demonstrat march(?:ed|ers) rally rallied riot unrest",
    "Politics": r"""
        election vote ballot parliament coalition minister president party senat congress lawmaker bill\b law\b cabinet resign
        government opposition campaign poll(?:s|ing|ster)?\b regulator hearing commission governor mayor watchdog""",
    "Aid": r"""
        aid\b relief charit donat donor humanitarian refugee food supplies shelter appeal\sfor red\scross volunteer""",
    "Health": r"""
        virus outbreak vaccin hospital patient disease infect pandemic epidemic doctor health flu\b overdose medic(?:al|in) clinic
        drug\b dose surg(?:eon|ery) nurse symptom bacteri transplant""",
    "Science and technology": r"""
        software server network satellite rocket artificial\sintelligence online website scientist semiconductor chipmaker
        internet computer data\scent(?:re|er) spacecraft telescope orbit lander rover\b moon\b countdown lift-?off space\b mission\scontrol
        astronaut observator launch\s(?:pad|window|site|vehicle) thruster""",
    "Energy": r"""
        electric blackout outage grid\b substation reservoir dam\b pipeline turbine nuclear megawatt power\s(?:cut|plant|station|line|suppl)
        oil\b natural\sgas coal\b gates\b transformer""",
    "Culture": r"""
        film festival museum album concert song music artist award theatre gallery exhibition auction singer actor cinema painting
        sculpture painter screening novel tribute""",
    "Sport": r"""
        football league\b(?!\sof) match(?:es)?\b coach\b striker midfield goalkeeper scor(?:ed?|ing)\b stadium tournament championship
        relegat kick-off season\b transfer\b player club\b fans\b head\scoach""",
}
