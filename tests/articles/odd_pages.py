"""Invented HTML pages of odd manners: each a list of markup, and of lines with the kind that each should be."""

from timeline.articles.page import BODY, BYLINE, CHROME, HEADLINE

Line = tuple[str, str]

LEAD = "The harbour board of Selvik voted on Tuesday to close the old fish market after inspectors found rotten beams under its floor."
PILES = "Around sixty traders sell fish in the market, which was built on wooden piles and has been repaired many times."
QUOTE = "“We were told in spring that the floor was safe,” said Aslaug Thorsen, who has sold herring in the market since she was a girl."
BEAMS = "Inspectors drilled into forty beams in May and found that eleven of them had rotted through below the water line of the harbour."
TRADERS = "The traders will move to a tent beside the ferry quay from Monday, and the board will pay their rent until the market opens."
REPAIR = "Repairing the floor of the market will cost nine million crowns, the board said, and it will take until the autumn of next year."
RIVALS = "Traders fear that customers will go to the supermarkets, as they did when the market was closed for the repair of its roof."
MENU = '<nav><ul><li><a href="/">Home</a></li><li><a href="/town">Town</a></li><li><a href="/sport">Sport</a></li></ul></nav>'
TITLE = (HEADLINE, "<h1>Fish market to close over rotten floor</h1>")


def p(text: str, kind: str = BODY) -> Line:
    return kind, f"<p>{text}</p>"


def link(text: str, kind: str = CHROME) -> Line:
    return kind, f'<p><a href="/x">{text}</a></p>'


PAGES: dict[str, list[str | Line]] = {
    "an article in an aside": [
        MENU, '<aside class="content">', TITLE, (BYLINE, "<p>By Ragna Holm</p>"), p(LEAD), p(PILES), p(QUOTE), p(BEAMS), "</aside>",
        "<footer>", p("Selvik Post is printed in Selvik.", CHROME), "</footer>",
    ],
    "an article in an aside, beside a sidebar": [
        "<aside>", TITLE, p(LEAD), p(PILES), p(QUOTE), p(BEAMS), p(TRADERS), p(REPAIR), "</aside>", '<div class="sidebar">',
        (CHROME, "<h3>Also in the paper</h3>"), link("Ski lift opens above the town in snow"),
        p("The lift ran for the first time.", CHROME), link("School choir sings in the old church"),
        p("The choir sang for an hour on Sunday in the old church.", CHROME), "</div>",
    ],
    "a body in a layout that is called related": [
        MENU, TITLE, p(LEAD), '<div class="related-layout">', p(PILES), p(QUOTE), p(BEAMS), "</div>", p(TRADERS), p(REPAIR), p(RIVALS),
        '<div class="related-layout">', (CHROME, "<h4>Related</h4>"), link("Ski lift opens above the town in snow"),
        link("School choir sings in the old church"), "</div>",
    ],
    "a form around the whole page": [
        '<form id="aspnetForm">', MENU, TITLE, p(LEAD), p(PILES), p(QUOTE), p(BEAMS), (CHROME, "<button>Print</button>"), "</form>",
    ],
    "a sidebar with prose": [
        TITLE, p(LEAD), p(PILES), "<aside>", (CHROME, "<h3>What the market is</h3>"),
        p("The market was opened in 1911 by a king who liked herring and came every summer to buy some of it.", CHROME),
        p("It was closed for the repair of its roof for a whole winter, and traders sold their fish in the street.", CHROME), "</aside>",
        p(QUOTE), p(BEAMS), p(TRADERS),
    ],
    "a quote that is set large, and a newsletter in the text": [
        TITLE, p(LEAD), p(QUOTE), '<aside class="pullquote">', p("“We were told in spring that the floor was safe”", CHROME), "</aside>",
        p(BEAMS), '<div class="newsletter-promo">', (CHROME, "<h4>The harbour in your inbox</h4>"),
        p("Sign up for our letter from the harbour and get our best stories each Friday.", CHROME),
        (CHROME, "<button>Sign up</button>"), "</div>", p(TRADERS), p(REPAIR),
    ],
    "a live page": [
        TITLE, p(LEAD), '<div class="share-bar">', link("Share"), "</div>", "<section>", (BODY, "<h2>Traders pack their stalls</h2>"),
        p(TRADERS), "</section>", '<div class="ad-slot">', p("Advertisement", CHROME), "</div>", "<section>",
        (BODY, "<h2>Board names the price</h2>"), p(REPAIR), "</section>", "<section>", p(RIVALS), "</section>",
    ],
    "comments in a section": [
        TITLE, p(LEAD), p(PILES), p(QUOTE), p(BEAMS), '<section id="comments">', (CHROME, "<h3>2 comments</h3>"),
        p("I bought herring in the market each week when I was a girl, and the floor was rotten under my feet even then.", CHROME),
        p("The board should have told the traders in spring that the beams under the market were rotten, and not now.", CHROME),
        "</section>",
    ],
    "captions and a table": [
        TITLE, p(LEAD), '<figure><img src="x.jpg">', (CHROME, "<figcaption>The fish market of Selvik in spring</figcaption>"), "</figure>",
        p(PILES), p(BEAMS), "<table>", (BODY, "<tr><td>Beams that were drilled into by the inspectors in May: 40.</td></tr>"),
        (BODY, "<tr><td>Beams that had rotted through: 11.</td></tr>"), "</table>", p(TRADERS),
    ],
    "a cookie wall that hides the page": [
        '<div class="cookie-consent" role="dialog">',
        p("We and our 412 partners store cookies on your device to measure what you read.", CHROME),
        (CHROME, "<button>Accept all</button>"), "</div>", '<div id="app" aria-hidden="true">', TITLE, p(LEAD), p(PILES), p(QUOTE),
        "</div>",
    ],
    "what is hidden until it is asked for": [
        TITLE, p(LEAD), p(PILES), p(QUOTE), p(BEAMS), '<div style="display:none">',
        p("The board met for the first time in 1874, in a room above the fish market, to speak of herring and of its price.", CHROME),
        "</div>",
        "<template><p>Name of reader</p></template>", "<script>document.write('<p>Tracked</p>')</script>",
    ],
    "paragraphs that only subscribers are shown": [
        MENU, TITLE, p(LEAD), (BODY, f'<p class="paywall">{PILES}</p>'), (BODY, f'<p class="paywall">{QUOTE}</p>'),
        (BODY, f'<p class="paywall">{BEAMS}</p>'), (BODY, f'<p class="paywall">{TRADERS}</p>'),
        '<div class="most-read">', link("Ski lift opens above the town in snow"), link("School choir sings in the old church"), "</div>",
    ],
    "a standfirst that is called a teaser": [
        TITLE, '<div class="article-teaser">', p(LEAD), "</div>", p(PILES), p(QUOTE), p(BEAMS), p(TRADERS), p(REPAIR),
        (CHROME, '<h3><a href="/x">Ski lift opens above the town in snow</a></h3>'),
        (CHROME, '<p class="teaser">The lift ran for the first time in three years when snow fell on the town on Sunday.</p>'),
        (CHROME, '<h3><a href="/y">Market hall of Norvik is sold</a></h3>'),
        (CHROME, '<p class="teaser">The board of Norvik sold the hall of its market to a trader for nine million crowns.</p>'),
    ],
    "a short article beside a long box of the paper": [
        TITLE, p(LEAD), '<div class="sidebar">', p("Selvik Post was founded in 1904 by a printer and two teachers.", CHROME),
        p("It has told its readers for more than a century what happens in town, at sea and in the hills.", CHROME),
        p("The paper belongs to a foundation, and whatever it earns goes to the schools and choirs of the town.", CHROME),
        p("Nine people work for it, and a tenth writes about football whenever his own team has won.", CHROME), "</div>",
    ],
    "an article in an aside, in a script without spaces": [
        "<aside>", (HEADLINE, "<h1>塞尔维克鱼市场因地板腐烂关闭</h1>"),
        p("港务局周二投票决定关闭旧鱼市场，因为检查人员在地板下发现了腐烂的横梁。"),
        p("大约六十名商贩在市场里卖鱼，市场建在木桩上，已经修理过很多次。"),
        p("商贩们将从星期一起搬到渡轮码头旁边的帐篷里，港务局将支付他们的租金。"),
        "</aside>",
    ],
}
