"""What articles and origins are called on screen and paper: an outlet, a name, or a short headline; never the key of a file."""

from django.utils.text import Truncator

from timeline.articles.models import Article

SHORT = 40  # characters of a headline that stands for its outlet
UNKNOWN = "Unknown outlet"


def short_name(article: Article) -> str:
    """The outlet, else a headline that tells the article from others of unknown outlets."""
    return article.shown_outlet or titled(article.shown_headline if article.shown_headline != article.key else "")


def titled(headline: str) -> str:
    return f"“{Truncator(headline).chars(SHORT)}”" if headline else UNKNOWN


def short_origin(name: str) -> str:
    """The name of an origin; one whose outlet nobody knows goes by a headline in quotes, which is cut."""
    return titled(name.strip("“”")) if name.startswith("“") and name.endswith("”") else name
