"""Finds temporal expressions in text and says which days they mean, and why."""

from .between import find_mentions_between
from .mention import Mention
from .tagger import find_mentions

__all__ = ["Mention", "find_mentions", "find_mentions_between"]
