"""What all tests share."""

import pytest
from hypothesis import settings

from tests.support.workshop import Day

settings.register_profile("facilitator", deadline=None, print_blob=True)
settings.load_profile("facilitator")


@pytest.fixture
def day() -> Day:
    """A workshop of the small programme that has just opened."""
    return Day()
