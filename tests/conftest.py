"""Shared fixtures. A browser is imported only when needed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.support.workshop import Day

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

# Fixed seeds, so that a run reflects the change under test. `EXPLORE=1` draws new ones.
settings.register_profile("all", deadline=None, print_blob=True, derandomize="EXPLORE" not in os.environ)
settings.register_profile("quick", settings.get_profile("all"), max_examples=30)


def pytest_configure(config: pytest.Config) -> None:
    """Without slow tests, property tests use fewer examples."""
    settings.load_profile("quick" if config.option.markexpr == "not slow" else "all")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Starts the longest tests first, to balance the workers."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.fixture
def day() -> Day:
    """A workshop of the small programme that has just opened."""
    return Day()


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """One instance for all tests: two cannot run side by side."""
    from playwright.sync_api import expect, sync_playwright

    from tests.browser.support import wait_ms_max

    expect.set_options(timeout=wait_ms_max)
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    from tests.browser import chromium

    started = playwright.chromium.launch(executable_path=chromium.find(), args=list(chromium.ARGS))
    yield started
    started.close()
