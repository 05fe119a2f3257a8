"""The words of an article that a piece of evidence quotes, cut out by the database, which need not send whole articles."""

from django.db.models import Case, F, When
from django.db.models.functions import Substr

from timeline.articles.models import Article

_TEXT = Case(When(article__media_type=Article.HTML, then=F("article__reading__text")), default=F("article__raw"))
QUOTE = Substr(_TEXT, F("start") + 1, F("end") - F("start"))
