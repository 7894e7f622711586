"""A few seeds of `bench.chaos`: a network that cuts, delays, doubles and reorders, and a server that is killed meanwhile."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bench.chaos.lives import Lives
from bench.chaos.proxy import Mischief
from bench.chaos.run import acts_each, run
from facilitator.concurrency import AsyncMode

pytestmark = pytest.mark.slow

phones = 12


@pytest.mark.parametrize(("seed", "mode"), list(enumerate(AsyncMode, start=1)))
def test_s1_s2_s7_s12_nothing_is_lost_or_doubled_whatever_the_network_and_the_server_do(
    tmp_path: Path, seed: int, mode: AsyncMode
) -> None:
    """S1, S2, S7, S9, S12"""
    errors = tmp_path / "errors.txt"
    # In a thread of its own: where browser tests ran before, Playwright's loop is running in this one.
    with Lives(mode, errors) as lives, ThreadPoolExecutor() as threads:
        outcome = threads.submit(lambda: asyncio.run(run(lives, seed, phones, Mischief()))).result()
    assert outcome.verdict.findings == []
    assert outcome.verdict.answered == phones * acts_each
    assert outcome.kills > 0
    assert outcome.done, "the network was bad"
    assert "Traceback" not in errors.read_text("utf-8")
