"""Words that say nothing about a subject: function words, and what news of any subject uses."""

from .word_lists import words

STOPWORDS = words("stopwords")
COMMON_STEMS = words("common_stems")
