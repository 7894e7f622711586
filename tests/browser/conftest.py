"""One server for all journeys; per journey a workshop and a room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Playwright

from tests.browser import chromium
from tests.browser.support import OrganisersServer, Room

small_day = Path(__file__).parent.parent / "data" / "small_day.toml"


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OrganisersServer]:
    started = OrganisersServer(tmp_path_factory.mktemp("server"))
    with started:
        yield started


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[OrganisersServer]:
    """A server for a journey that kills it, so that a failed restart affects no other journey."""
    started = OrganisersServer(tmp_path / "server")
    with started:
        yield started


@pytest.fixture
def workshop(server: OrganisersServer) -> Any:
    """Opens the small day on the command line; returns id, code, links and keys."""
    return server.new_workshop(str(small_day))


@pytest.fixture
def other_browser(playwright: Playwright) -> Iterator[Browser]:
    """The other kind of browser: full if the journeys run in the headless shell, and vice versa."""
    path = chromium.find(unlike=chromium.find())
    started = playwright.chromium.launch(executable_path=path, args=list(chromium.ARGS))
    yield started
    started.close()


@pytest.fixture
def room(browser: Browser) -> Iterator[Room]:
    """The devices of a journey; any error in one of their pages fails the journey."""
    made = Room(browser)
    yield made
    made.check_troubles()
    made.leave()
