"""What is done on a day and reported as news the next time anybody reports: participles behind "has" or "have"."""

DEEDS = frozenset(
    """accepted accused acquired acquitted adopted agreed announced appealed appointed approved arrested arrived awarded backed banned
    barred begun blocked bought cancelled canceled challenged charged chosen cleared closed collapsed completed
    condemned confirmed convicted crashed cut declared demanded denied deployed deported detained diagnosed died
    dismissed dispatched donated dropped elected ended erupted evacuated exchanged executed exempted expelled exploded extended
    extradited filed fined fired fled found freed granted grounded halted handed hired identified imposed indicted
    introduced invaded invited issued jailed joined killed landed launched lifted lodged lost met named nominated objected offered
    opened ordered ousted overturned pardoned passed pledged postponed proposed published pulled quarantined quit raided raised
    ratified reached recalled recognised recognized recorded refused rejected released relocated removed reopened
    reported rescued resigned restored resumed returned revoked ruled sacked scrapped sealed seized sent sentenced severed
    shot shut signed sold started stepped stopped submitted sued summoned suspended sworn swapped threatened torn
    unveiled upheld urged vetoed visited voted vowed warned withdrawn won""".split()
)
NO_DEEDS = frozenset(  # states, and what goes on or comes about by and by
    """accumulated become caused changed continued created decreased drawn developed emerged evolved existed expressed faced failed
    feared felt focused given grown had happened helped hoped improved increased intensified involved kept known lived
    led left looked made meant needed occurred played proved proven remained said seemed seen shown spent spread stayed
    struggled suffered told tried turned used wanted worked worsened""".split()
)
