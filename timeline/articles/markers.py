"""The words by which web pages give away what is not their article; tables only, the reading is in `furniture`."""

# Whole lines, folded, without counters and signs around them.
LABELS = frozenset(
    line.strip()
    for line in """
home|menu|main menu|search|login|log in|sign in|sign up|register|my account|account|subscribe|subscribe now|skip to content
skip to main content|skip to navigation|toggle navigation|close|open menu|close menu|back|back to top|top|next|previous|prev|next article
previous article|next post|previous post|next story|previous story|more|read more|continue reading|load more|show more|see more|see all|view all|view more
news|world|world news|politics|business|economy|markets|finance|money|opinion|opinions|editorial|analysis|features|sport|sports|culture|arts
entertainment|lifestyle|life|style|health|science|technology|tech|travel|food|weather|video|videos|photos|gallery|galleries|podcast|podcasts
local|local news|national|international|europe|asia|africa|americas|middle east|uk|us|china|environment|climate|education|obituaries
jobs|classifieds|shop|store|games|crossword|puzzles|horoscope|tv|radio|live|live tv|breaking|breaking news|latest|exclusive|developing|updated
print|print this|email|e-mail|share|share this|share this article|share this story|share on facebook|share on twitter|share on x|share on whatsapp
share on linkedin|tweet|pin|pin it|facebook|twitter|x|instagram|linkedin|whatsapp|telegram|youtube|tiktok|reddit|pinterest|threads|bluesky|copy link
link copied|copied|save|saved|bookmark|like|likes|reply|report|report abuse|flag|follow|follow us|following|views|comments|comment|no comments
advertisement|advertisment|advert|ad|ads|sponsored|sponsored content|paid content|promoted|promotion|partner content|story continues below
story continues below advertisement|article continues below|article continues after advertisement|continues below advertisement
about|about us|contact|contact us|privacy|privacy policy|cookie policy|cookies|terms|terms of use|terms of service|terms and conditions
imprint|impressum|careers|advertise|advertise with us|newsletter|newsletters|e-paper|epaper|rss|feedback|help|faq|sitemap|site map|accessibility
editor-in-chief|editor in chief|publisher|editorial team|staff|our team|corrections|tags|topics|categories|category|archive|archives|filed under
accept|accept all|accept cookies|reject|reject all|decline|manage preferences|cookie settings|manage cookies|agree|i agree|got it|ok|allow all
no thanks|not now|maybe later|learn more|find out more|click here|download|download app|download the app|get the app|install|install app
start chat|chat with us|chat now|live chat|send|send message|submit|cancel|play|pause|mute|unmute|fullscreen|listen|watch|watch live|watch now
listen to this article|listen to article|loading|please wait|image|photo|photos by|image credit|image source|photo credit|getty images|file photo
text size|font size|dark mode|light mode|language|english|deutsch|français|español|italiano|العربية|русский|türkçe|português|中文
donate|donate now|support us|become a member|join|join us|join now|start free trial|e-mail address
your name|your email|name|website|sort by|newest|oldest|most liked|by|thank you|thanks|thank you for reading|we use cookies
startseite|menü|suche|anmelden|abonnieren|teilen|drucken|anzeige|werbung|kommentare|mehr|weiterlesen|datenschutz|nach oben|politik|wirtschaft|kultur
accueil|rechercher|connexion|s'abonner|partager|publicité|commentaires|lire la suite|mentions légales|inicio|buscar|suscríbete|compartir|publicidad
comentarios|leer más|aviso legal|condividi|pubblicità|accedi|abbonati|delen|reclame|zoeken|reageren|реклама|поделиться|главная|комментарии|подписаться
""".replace("\n", "|").split("|")
    if line.strip()
)

# Lines that open a list of other stories: what follows is not this article, unless it plainly is again.
CUTS = r"""
you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in|have missed)(?: this| these)?
(?:related|similar)(?: (?:posts?|stor(?:y|ies)|articles?|news|coverage|content|links?|topics?|reading|items|videos?))?
(?:read|see|watch|listen) (?:next|also|more|this next)
also read|see also|read (?:more|also) (?:on|about|from)\b.{0,60}|up next|next up|keep reading|further reading|more to read
more (?:from|on|in|about)\b.{1,60}|more (?:news|stories|headlines|articles|coverage|like this|to explore|top stories)
(?:the )?most (?:read|popular|viewed|shared|commented|watched|discussed|recent)(?: (?:stories|news|articles|now|today|this week|in .{1,30}))?
trending(?: (?:now|news|stories|topics|today|on .{1,30}))?|popular(?: (?:posts|now|stories|articles|news|today|this week))?
(?:the )?(?:latest|recent|top|featured|other|today's|today’s|more)(?: \w+)? (?:news|articles|stories|posts|headlines|updates|videos)(?: .{1,30})?
recommended(?: (?:for you|stories|articles|reading|by .{1,30}))?|(?:we )?recommend(?:s)?(?: for you)?|suggested(?: .{1,20})?|just in|just now
(?:editor'?s'?|our|staff) (?:picks?|choice)|don'?t miss(?: .{1,30})?|in case you missed it|icymi|what to read next|what others are reading
in other news|also in the news|elsewhere(?: .{1,40})?|(?:stories )?from (?:around|across) the web|around the web|promoted (?:content|stories|links)
sponsored (?:content|links|stories|posts)|partner (?:content|offers)|you'?ll also like|people also read|readers also (?:liked|read)|discover more
(?:other|more) (?:stories|news) (?:you|from|in|on).{0,40}|headlines|news in brief|in brief|in pictures|photo galleries|explore more|quick links|our sites
(?:das könnte sie auch interessieren|auch interessant|mehr zum thema|meistgelesen|lesen sie auch|mehr aus .{1,30}|weitere (?:artikel|themen|nachrichten))
(?:à lire aussi|lire aussi|sur le même sujet|les plus lus|vous aimerez aussi|articles similaires|plus d'articles)
(?:te puede interesar|también te puede interesar|lea también|lo más (?:leído|visto)|noticias relacionadas|más noticias|artículos relacionados)
(?:leggi anche|potrebbe interessarti(?: anche)?|i più letti|articoli correlati|lees ook|meest gelezen|leia também|veja também|mais lidas)
(?:читайте также|ещё по теме|популярное|новости по теме|читайте ещё|czytaj także|zobacz też|polecane|ilginizi çekebilir|قد يعجبك أيضا|اقرأ أيضا|相关新闻|関連記事)
"""

# Lines that open the readers' comments.
COMMENT_CUTS = r"""
(?:leave|add|post|write|make|submit) (?:a |your |the first )?(?:comment|reply|response|review)s?.{0,20}
(?:be|leave) the first (?:to )?comment.{0,20}|(?:reader |readers' |user |your |top |recent |all |latest )?comments?(?: section)?(?: \(?\d+\)?)?
\d+ (?:comments?|replies|responses)(?: (?:on|to)\b.{0,150})?|join the (?:conversation|discussion|debate).{0,40}|have your say.{0,40}
what do you think\??.{0,40}|what is your opinion.{0,40}|discussion|show comments|view (?:all )?comments|conversation|responses|tell us what you think.{0,40}
(?:kommentare?|kommentar schreiben|schreiben sie einen kommentar|commentaires?|laisser un commentaire|deja (?:un|tu) comentario|comentarios?|commenti|reacties
|комментарии|оставить комментарий)(?: \(?\d+\)?)?
"""

# One line that announces another story inside the article's run.
INLINE_TEASER = (
    r"(?:read (?:also|more|next|it|this|on|our)|read|also read|see also|see more|related(?: (?:article|story|news|reading|coverage))?|more(?: on this)?|don'?t miss"
    r"|recommended|watch|listen|in pictures|must read|more here|ver también|lea también|lire aussi|à lire(?: aussi)?|lesen sie auch"
    r"|leggi anche|lees ook|читайте также|leia (?:também|mais)|więcej|czytaj także|mehr|trending|up next|latest|sponsored|ad|advertisement|promo)"
    r"\s*(?:[:|»>→–—]|-\s|\.\.\.)\s*\S"
)

# Sentences by which a site speaks of itself or to its reader, each with the reason shown.
PHRASES = (
    ("cookie or privacy notice",
     r"\b(?:we|this (?:web)?site|our (?:web)?site|our partners)\b.{0,40}\b(?:uses?|using|store|place)\b.{0,30}\bcookies\b"
     r"|\bcookies\b.{0,80}\b(?:consent|preferences|experience|policy|settings|browser|website|traffic)\b"
     r"|\b(?:accept|reject|manage|enable|disable) (?:all )?cookies\b|\b(?:privacy|cookie) (?:policy|notice|settings|statement)\b"
     r"|\bby (?:continuing|using|browsing|clicking|signing|subscribing|submitting)\b.{0,80}\b(?:you|agree|accept)\b"
     r"|\bprotected by recaptcha\b|\byour (?:personal )?data\b.{0,40}\b(?:process|privacy|partners)|\b(?:our|see|read|apply:?|the|accept|agree to|site) terms (?:of (?:use|service)|and conditions|& conditions)\b|^terms (?:of|and|&)\b|\bterms (?:of (?:use|service)|and conditions) apply\b"
     r"|\bgdpr\b|\bnutzungsbedingungen\b|\bdatenschutz|\bpolitique de confidentialité\b|\bwir verwenden cookies\b|\bnous utilisons des cookies\b"
     r"|\butilizamos cookies\b|\butilizziamo i cookie\b"),
    ("newsletter or subscription box",
     r"\b(?:sign|signing) up\b.{0,80}\b(?:newsletter|inbox|alerts?|briefing|emails?|updates|today|for free|daily)\b"
     r"|\bsubscribe (?:to|now|today|for|here|and)\b(?=.{0,100}\b(?:newsletter|channel|our|inbox|us|access|unlimited|free|today|month|youtube|telegram|updates|more)\b)"
     r"|\b(?:to|in|into) your inbox\b|\b(?:our|the|free|daily|weekly|morning|evening) newsletters?\b.{0,60}\b(?:you|your|sign|subscri|inbox|get)"
     r"|\b(?:get|receive|have)\b.{0,60}\b(?:newsletter|straight to your|delivered (?:to|directly|straight)|push notifications?|breaking news alerts?)\b"
     r"|\byour (?:free )?(?:subscription|trial|membership)\b|\balready (?:a )?(?:subscriber|member|registered|subscribed|have an account)\b"
     r"|\b(?:article|content|story) is (?:for|only|available|reserved|exclusive).{0,30}\b(?:subscribers|members)\b|\bsubscribers? only\b|\bunlimited (?:digital )?access\b"
     r"|\byou (?:have|'ve|’ve) (?:read|reached|used)\b.{0,40}\b(?:free|limit|articles)\b|\benter your e-?mail\b|\b(?:un)?subscribe at any time\b|\bunsubscribe\b.{0,20}\b(?:any ?time|link)\b"
     r"|\bjoin (?:the |our |over |more than )*[\d,.]+k?\+? (?:other )?(?:\w+ )?(?:readers|subscribers|people|others|members|followers)\b|\bget it (?:each|every|in your|free|delivered)\b|\bour (?:\w+ )?(?:newsletters?|e-?mails?|bulletins?)\b"
     r"|\bcheck your inbox\b|\bthanks? (?:you )?for (?:subscribing|signing up|registering)\b|\b(?:jetzt|hier) (?:abonnieren|anmelden)\b|\bsuscríbe(?:te|se)\b|\babonnez-vous\b|\binscrivez-vous\b"),
    ("asks for support or membership",
     r"\b(?:support|back|help|fund)\b.{0,25}\b(?:our|independent|quality|local|free|the) (?:\w+ )?(?:journalism|reporting|newsroom|work|press)\b(?=.{0,80}(?:\byou\b|\byour\b|\btoday\b|\bfrom\b|[.!]?$))"
     r"|\b(?:become|consider becoming) an? (?:\w+ )?(?:member|supporter|subscriber|patron|friend)\b|\bconsider making a (?:\w+ )?(?:donation|contribution)\b|\bdonate (?:now|today|here)\b"
     r"|\byour (?:support|donation|contribution|gift) (?:helps|makes|keeps|allows)\b|\benjoy(?:ed|ing)? (?:this|our|reading)\b.{0,40}\b(?:article|story|journalism|content|read)\b"),
    ("promotes an app, channel or programme",
     r"\b(?:download|install|get|try|use)\b.{0,40}\b(?:our|the|free|mobile|\w+ )apps?\b(?=.{0,80}(?:\bstore\b|\bgoogle\b|\bios\b|\bandroid\b|\bphone\b|\btoday\b|\bfree\b|\bnow\b|\bapp[.!]?$|\balerts?\b))"
     r"|\b(?:google play|play store|app store|app gallery|ios (?:and|or|&) android|android (?:and|or|&) ios)\b"
     r"|\b(?:follow|find|like|join|watch|connect with|add) (?:us|\S+|\S+ \S+) (?:on|at|via|as)\b.{0,60}\b(?:facebook|twitter|x|instagram|telegram|whatsapp|linkedin|youtube|tiktok|google news|threads|bluesky|mastodon|preferred source)\b"
     r"|\b(?:our|the) (?:telegram|whatsapp|youtube|viber) (?:channel|group)\b|\bstart your (?:day|morning|week)\b|\b(?:listen to|watch) (?:our|the) (?:latest )?(?:podcast|episode|live ?stream|programme|show)\b"
     r"|\bhere are the (?:top|main|latest|biggest)\b.{0,30}\b(?:news|stories|headlines)\b|\btune in\b|\bscan the qr\b|\bnever miss (?:a|an|out)\b|\bstay (?:up to date|informed|tuned|updated|ahead|connected)\b"
     r"|\bfor (?:more|the latest|all the latest|breaking|daily)\b.{0,30}\b(?:news|stories|updates|headlines|coverage)\b.{0,40}\b(?:visit|follow|click|subscribe|download|go to|head to|see|check|from)\b"
     r"|\b(?:click|tap) (?:here|on (?:the|this|any|our) (?:link|button|icon|image|map|photo|headline)s?|the link|below)\b|\babonnez|\bfolgen sie uns\b|\bsíguenos\b|\bsuivez-nous\b|\bseguici\b|\bподпис(?:ывайтесь|аться)\b|\bvolg ons\b"),
    ("comment box",
     r"\byour e-?mail(?: address)? will not be published\b|\b(?:leave|add|post|write) (?:a|your|the first) (?:comment|reply)\b|\b(?:be|leave) the first (?:to )?comment\b"
     r"|\bwhat (?:is your opinion|do you think|are your thoughts)\b.{0,60}\?|\bshare your (?:thoughts|views?|opinion|experiences?)\b|\blog ?in to (?:comment|post|reply|join|continue|read)\b|\bmust be (?:logged|signed) in\b"
     r"|\bhave your say\b|\bcomments? (?:are|is|have been|will be|section) (?:closed|disabled|moderated|off|now closed|subject)\b|\b(?:views|opinions) expressed\b.{0,60}\b(?:not|do not|are those)\b"
     r"|\bwe welcome comments\b|\brequired fields are marked\b|\bsave my name\b.{0,60}\bbrowser\b|\breport (?:this|a) (?:comment|typo|error|mistake)\b|\b(?:let us know|tell us)\b.{0,50}\b(?:comments?|below|think)\b"
     r"|\bspotted (?:a|an) (?:error|mistake|typo)\b|\bhouse rules\b|\bcommunity guidelines\b|\bjoin the (?:conversation|discussion|debate)\b|\bnotify me of\b|\breplying to\b"),
    ("chat widget",
     r"\btypically repl(?:y|ies) (?:in|within)\b|\bhow (?:can|may) (?:we|i) help(?: you)?\b|^(?:hi|hello|hey)(?: there)?\b.{0,12}$|\b(?:start|open) (?:a )?(?:live )?chat\b|\bchat with (?:us|our)\b|\bour (?:agents|team) (?:is|are) (?:online|offline|here)\b"
     r"|\bpowered by (?:tawk|intercom|zendesk|crisp|drift)\b"),
    ("copyright or footer",
     r"©|\(c\)\s*(?:19|20)\d\d|\bcopyright\b.{0,40}(?:19|20)\d\d|\ball rights? reserved\b|\b(?:re)?produ\w+ (?:in whole|without|of this|is prohibited)\b|\bwithout (?:the )?(?:prior |express )?(?:written )?(?:permission|consent) (?:of|from)\b.{0,60}\b(?:publish|reproduc|material|prohibit|editor|copyright)"
     r"|\bmay not be (?:published|reproduced|redistributed|republished|copied)\b|\b(?:powered|designed|developed|built|hosted|theme|website) (?:and \w+ )?by\b(?=.{1,60}$)|\bproudly (?:powered|published)\b|\btrademarks? of\b"
     r"|\b(?:a member of|part of|owned by|published by|registered (?:in|office|with))\b.{0,80}\b(?:media group|publishing|ltd|limited|gmbh|company (?:no|number)|press council|ipso)\b|\bissn\b|\bregistered (?:office|company)\b|\bcompany (?:no|number|registration)\b"
     r"|\balle rechte vorbehalten\b|\btous droits réservés\b|\btodos los derechos reservados\b|\btutti i diritti riservati\b|\bвсе права защищены\b|\bthis (?:article|story) (?:was|is|has been) (?:first |originally )?(?:published|appeared|republished|syndicated|auto-?generated|translated|automatically)\b(?=.{0,80}$)"),
    ("speaks of the site itself",
     r"\b(?:welcome to|is|are|as) (?:\S+ ){0,3}?(?:your|the|an?)\b.{0,40}\b(?:trusted|leading|reliable|independent|premier|number one|oldest|go-to|largest|first)\b.{0,40}\b(?:source|newspaper|news (?:site|portal|outlet|platform|website|source|organi[sz]ation)|portal|platform|voice|publication|magazine|broadcaster|media)\b"
     r"|\b(?:about|contact) us\b|\bour (?:readers|newsroom|journalists|editors|editorial|mission|website|reporters|coverage|journalism|partners)\b(?=.{0,80}\b(?:you|we|us|our|is to)\b)|\bsend (?:us )?(?:your )?(?:tips?|stories|news)\b.{0,20}\b(?:to|us|at)\b|\bgot a (?:story|tip|news)\b|\b(?:do you have|have you got) (?:a|any) (?:story|tip|news|more)\b"
     r"|\b(?:enable|requires?|turn on|disabled) javascript\b|\bjavascript (?:is )?(?:disabled|required|enabled)\b|\bad ?block(?:er|ing)?\b|\b(?:page|site|browser) (?:is|was|may) not (?:found|supported|available|work)\b|\bupgrade your browser\b|\bwe(?:'re| are) (?:a|an)\b.{0,40}\b(?:news|blog|platform|newspaper|newsroom|publication)\b"
     r"|\badvertise with\b|\bcontact (?:the|our) (?:newsroom|editors?|editorial|team)\b|\bfact-?checked by\b|\beditorial standards\b|\breaders? like you\b|\bhelp us\b.{0,30}\bimprove\b|\bwas this (?:article|page|story)\b.{0,20}\b(?:useful|helpful)\b|\bdid you (?:like|enjoy|find)\b.{0,40}\?"),
    ("player or gallery control",
     r"\b(?:your browser does not support|this video (?:is|cannot|can not|has)|video (?:player|unavailable|duration)|playback|autoplay|click to (?:play|enlarge|expand|view)|tap to (?:unmute|play)|listen to this (?:article|story)|\d+ (?:of|/) \d+ (?:photos?|images?|slides?)|swipe (?:left|right|for)|hide caption|toggle caption|enlarge (?:this )?image|view gallery|image (?:\d+|caption|source|credit))\b"),
    ("advertising",
     r"\b(?:story|article|content) continues (?:below|after)\b|\b(?:scroll|keep scrolling) (?:down )?(?:to|for)\b|^(?:this \w+ is )?(?:sponsored|paid for|brought to you) by\b|\bpaid (?:post|partnership)\b|\bad(?:vert(?:isement)?)? feedback\b|\bwe (?:may )?(?:earn|receive) (?:a )?(?:small )?(?:commission|affiliate)|\baffiliate links?\b|\bremove ads\b|\bbuy (?:now|tickets)\b|\b\d+% off\b.{0,40}\b(?:today|code|now|offer|subscription)\b|\b(?:shop|order) now\b|\blimited(?:-| )time offer\b|\buse (?:promo )?code\b"),
)

# Each of these phrases holds one of these words; a line without any needs no closer look.
TRIGGERS = frozenset(
    """cookie cookies privacy recaptcha gdpr terms agree accept consent data nutzungsbedingungen datenschutz datenschutzerklärung politique
    join get sign signing subscribe subscribing unsubscribe subscriber subscribers subscription inbox newsletter newsletters alerts notification
    notifications trial membership member members registered registering account unlimited limit articles email mail abonnieren anmelden
    suscríbete suscríbase abonnez inscrivez journalism reporting newsroom press work supporter donate donation contribution gift support enjoy
    enjoyed enjoying app apps download install store google play gallery ios android facebook twitter x instagram telegram whatsapp linkedin
    youtube tiktok threads bluesky mastodon viber start podcast episode live livestream stream programme show top main latest biggest tune qr
    miss stay news stories updates headlines coverage click tap folgen síguenos suivez seguici подписывайтесь подписаться volg comment reply
    opinion think thoughts views view share log login logged say comments opinions welcome required save report spotted house community guidelines
    conversation discussion debate notify replying replies reply typically help hi hello hey chat agents team powered c copyright rights
    reproduced reproduction reproducing produced permission published reproduced redistributed republished copied designed developed built hosted
    theme website trademark trademarks part owned issn company rechte droits derechos diritti права this source newspaper site portal outlet
    platform organization organisation voice publication magazine broadcaster media about contact readers journalists editors editorial mission
    partners send got story tip javascript adblock adblocker ad ads block blocker page browser blog advertise fact checked reader improve useful
    helpful did you video playback autoplay listen photos images slides swipe caption enlarge image continues scroll scrolling sponsored paid brought
    advertisement feedback commission affiliate remove buy shop order offer promo code wir nous utilizamos utilizziamo off limited © requires""".split()
)
