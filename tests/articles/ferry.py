"""A small invented story in the state in which pages are scraped: three pages of one event, each line with the kind it is."""

from timeline.articles.page import BODY, BYLINE, CHROME, HEADLINE, LEAK, OTHER, REPEAT, Page

COURIER = [
    (CHROME, "Kestrel Bay Courier"),
    (CHROME, "News Sport Business Opinion Culture Weather"),
    (CHROME, "HOME / NEWS / TRANSPORT"),
    (HEADLINE, "Regulator grounds Tarn Line ferries after fourth engine fire"),
    (BYLINE, "By Moira Penhallow, Transport Correspondent"),
    (BYLINE, "Published: 13 March 2024, 18:42 GMT"),
    (CHROME, "3 min read"),
    (BODY, "The maritime safety regulator on Wednesday ordered Tarn Line to take all six of its fast ferries out of service."),
    (BODY, "The fire broke out on Monday aboard the Sea Heron, which was carrying 212 passengers from Kestrel Bay to Ostrey."),
    (BODY, "Nobody was hurt."),
    (CHROME, "Advertisement"),
    (BODY, "“We cannot wait for a fifth fire,” said Joan Abernethy, the regulator's chief inspector."),
    (BODY, "What the inspectors found"),
    (BODY, "Inspectors found that a fuel line replaced in January had been fitted with the wrong clamp, a notice said."),
    (CHROME, "READ MORE: Islanders tell of nights stranded at Ostrey pier"),
    (BODY, "The regulator's order affects:"),
    (BODY, "• the Kestrel Bay to Ostrey route"),
    (BODY, "• all charter sailings until further notice"),
    (BODY, "The first fire, in June 2022, injured three crew members of the Sea Heron."),
    (CHROME, "Most read"),
    (OTHER, "Harbour café wins national bakery award for third time"),
    (OTHER, "Man, 43, charged over thefts from allotment sheds"),
    (CHROME, "Get the day's top stories straight to your inbox every morning."),
    (CHROME, "© 2025 Kestrel Bay Media Ltd. All rights reserved."),
]
STAR = [
    (LEAK, "Notice: Undefined index: utm_source in /var/www/vhosts/star.example/httpdocs/inc/track.php on line 88"),
    (CHROME, "We use cookies to give you the best experience on our website. By continuing you agree to our use of cookies."),
    (HEADLINE, "All Tarn Line fast ferries ordered out of service"),
    (BYLINE, "Staff reporter"),
    (BYLINE, "March 13, 2024"),
    (BODY, "All six fast ferries run by Tarn Line were ordered out of service on Wednesday, leaving islanders without a crossing."),
    (BODY, "The order from the maritime safety regulator came two days after the engine room of the Sea Heron caught fire."),
    (BODY, "Chief inspector Joan Abernethy said the regulator had lost confidence in the operator's maintenance."),
    (REPEAT, "Chief inspector Joan Abernethy said the regulator had lost confidence in the operator's maintenance."),
    (BODY, "Two chartered ferries are due on Friday."),
    (CHROME, "Comments (14)"),
    (CHROME, "I have been saying this since the first fire. Tarn Line should lose its ferries and the regulator should have acted."),
    (CHROME, "Reply"),
]
SCRAPED = [
    (OTHER, "Town hall clock stops for third time this year"),
    (OTHER, "Residents of Gelsund have grown used to guessing the hour as engineers wait for a part that was last made in..."),
    (BODY, "Fast ferries to the islands will stay in port until the end of March after the regulator grounded the Tarn Line fleet."),
    (BODY, "New fuel lines will be fitted to the Sea Heron first, and inspectors have to approve the ferry before it sails."),
    (BODY, "Chartered ferries have replaced some crossings to Ostrey, but the regulator has not said for how long."),
    (OTHER, "A bakery in the old quarter of Gelsund has sold its ten thousandth cardamom bun, eight months after it opened."),
    (OTHER, "The national under-19 handball team beat its rivals 31-28 in a friendly and will travel to the qualifiers on 21 April."),
    (OTHER, "Astronomers at the Veld observatory say a comet discovered in January may be visible to the naked eye by Easter."),
    (CHROME, "Download our app from the App Store or Google Play."),
]
STORY = {"courier": COURIER, "star": STAR, "scraped": SCRAPED}


def pages(separator: str = "\n") -> list[Page]:
    return [Page(key, separator.join(line for _, line in lines)) for key, lines in STORY.items()]
