"""The story that decisions about articles are tried on."""

import pytest

from timeline.articles.models import Story

from .arden import build_arden


@pytest.fixture
def arden(db: None) -> Story:
    return build_arden()
