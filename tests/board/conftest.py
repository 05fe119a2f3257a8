"""The desk of the board's tests: Maya, who edits, is signed in."""

import pytest
from django.contrib.auth.models import User
from django.test import Client


@pytest.fixture
def desk(client: Client, maya: User) -> Client:
    client.force_login(maya)
    return client
