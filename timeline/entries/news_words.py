"""What is done on a day and reported as news the next time anybody reports: participles behind "has" or "have"."""

DEEDS = frozenset(
    """accepted accused acquired acquitted adjourned adopted agreed amended announced annulled appealed
    appointed approved arrested arrived attacked awarded backed banned barred beaten begun blacklisted blocked bombed bought
    canceled cancelled capsized captured challenged charged chosen cleared closed collapsed completed condemned confirmed
    confiscated convicted crashed crowned cut debated declared defaulted delisted demanded denied deployed deported derailed
    detained diagnosed died dismissed dispatched dissolved divorced donated dropped elected eliminated enacted ended erupted
    evacuated exchanged executed exempted expelled exploded extended extradited filed fined fired fled floated flooded forbidden
    found freed granted grounded halted handed hired identified impeached imposed impounded indicted introduced invaded invited
    issued jailed joined killed landed launched lifted liquidated lodged lost married merged met mobilised mobilized named
    nationalised nationalized nominated objected offered opened ordered ousted outlawed overturned pardoned passed pledged
    postponed proposed prosecuted published pulled qualified quarantined quashed questioned quit raided raised ratified reached
    recalled recognised recognized recorded refused reinstated rejected released relocated remanded removed reopened repealed
    reported rescued reserved resigned restored resumed retired retreated returned revoked ruled sacked sanctioned scrapped sealed
    searched seized sent sentenced severed shelled shot shut signed sold started stepped stopped submitted sued summoned sunk
    surrendered suspended swapped sworn tabled testified threatened torn transferred unveiled upheld urged vetoed visited voted
    vowed warned withdrawn won""".split()
)
NO_DEEDS = frozenset(  # states, and what goes on or comes about by and by
    """accumulated become caused changed continued created decreased drawn developed emerged evolved existed expressed faced failed
    feared felt focused given grown had happened helped hoped improved increased intensified involved kept known lived
    led left looked made meant needed occurred played proved proven remained said seemed seen shown spent spread stayed
    struggled suffered tried turned used wanted worked worsened""".split()
)
