"""The desk of the board's tests: Maya, who edits, is signed in."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.test import Client

from timeline.entries.models import Entry


@pytest.fixture
def desk(client: Client, maya: User) -> Client:
    client.force_login(maya)
    return client


@pytest.fixture
def accepted(make_entry: Callable[..., Entry]) -> Callable[..., Entry]:
    """Entries that nobody needs to look at, but for what is asked about them."""
    return lambda headline="Dockers walk out", **fields: make_entry(headline, status=Entry.ACCEPTED, **fields)


@pytest.fixture
def entry(make_entry: Callable[..., Entry]) -> Entry:
    """An entry that two articles tell."""
    return make_entry(pieces=2)
