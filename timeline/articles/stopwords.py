"""Words that say nothing about a subject: function words of the languages we meet most, and what any news text uses."""

ENGLISH = """
a about above across after again against ago all almost along already also although always am amid among an and another any
anyone anything are aren't around as at away back be became because become becomes been before began behind being below between
both but by came can can't cannot could couldn't despite did didn't do does doesn't doing don't done down due during each
either else enough even ever every everyone everything few for from further gave get gets getting give given gives go goes going
gone got had hadn't has hasn't have haven't having he he'd he'll he's hence her here hers herself him himself his how however
i i'd i'll i'm i've if in including indeed instead into is isn't it it's its itself just keep kept least less let let's like
likely made make makes making many may maybe me might mine more most much must my myself near nearly neither never next no nobody
none nor not nothing now of off often on once one only onto or other others otherwise our ours ourselves out over own per perhaps
put quite rather really same seem seemed seems several shall she she'd she'll she's should shouldn't since so some someone
something sometimes soon still such take taken takes taking than that that's the their theirs them themselves then there
there's therefore these they they'd they'll they're they've this those though through throughout thus till to together too
took toward towards under unless until up upon us use used using very via was wasn't we we'd we'll we're we've well went were
weren't what whatever when where whether which while who whom whose why will with within without won't would wouldn't yes yet
you you'd you'll you're you've your yours yourself lrb rrb nt
"""
OTHERS = """
der die das den dem des ein eine einen einem einer und oder aber nicht auch auf für mit von bei nach aus zum zur ist sind war
waren wird werden wurde wurden hat haben hatte sich als wie dass über unter vor seit noch nur schon sie wir ihr sein ihre
le la les un une des du de et ou mais pas dans sur pour par avec sans sous est sont était ont été qui que quoi dont elle ils
elles nous vous leur leurs son ses cette ces aux plus comme entre depuis après avant
el los las una unos unas y o pero no del al en con por para sin sobre entre es son fue fueron ha han había que quien cual su sus
se como más este esta estos estas ese esa desde hasta también
il lo gli uno e ma non di da nel nella con per tra fra sono era stato hanno che chi cui come più questo questa anche
os as um uma ou mas não dos das no na nos nas com por para sem sobre foi são que quem seu sua mais como
het een en van op te met voor aan bij uit zijn was werd worden heeft hebben niet maar ook naar dat die deze dit
och att det som på är av för med den till har inte om ett men var
i w z na do nie się to jest że o od po przez dla jak ale czy był była było
и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было от из для это
"""
STOPWORDS = frozenset((ENGLISH + OTHERS).split())


# Stems found in news of any subject: sharing one of them says little.
COMMON_STEMS = frozenset(
    """
able accord account across action add added afternoon agenc agre ahead allow amount announc appear april area arriv
article ask asked associat attempt august authorit bas based begin believ best better big biggest billion bring build
call case caus cent center centre certain chang chief city clear clos comment compan company complet concern condition
confirm consider continu contribut control cost council countr cover creat crowd current dail date day days deal decemb
decid decision demand depart describ detail different difficult direct director drop earl earlier effect effort eight
end entir evening event expect expert face fact fail far fast februar feel final find first five follow form former
found four free frida friend full gather general good government great group half hand happen hard head held help high
hold home hope hour hous house huge hundred increas inform initial interest interview involv issu januar join jul june
key know known larg last late later latest lead leader leav led left level life limit line link list littl live local
long look lot main maintain man march mark mean media meet member messag million minist ministr minut moment monda month
morn move name nation need network new news next night nine novemb number octob offic official old open operat order
outsid parliament part past peopl per percent percentag person personal plac plan play point polic possibl post
potential prepar pres president problem proces program project provid public question rais rang reach read reason receiv
recent record reduc region releas remain report reporter request requir respons rest result return right run said
saturda say saying says second secretar see seek seen sell sent septemb servic set seven shar share short show side sign
six speak special spokesman spokesperson spokeswoman stag stand start stat statement stop stor street strong suggest
sunda support system talk tell ten term test thing think thousand thre three thursda time toda told total town travel
treat try tuesda turn two view wait want way wednesda week wide work world year
""".split()
)
