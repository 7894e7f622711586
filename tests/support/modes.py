"""Async modes. Without `--all`, tests run in the first."""

import pytest

from facilitator.concurrency import AsyncMode

MODES = [
    mode if mode is AsyncMode.EVENTLET else pytest.param(mode, marks=pytest.mark.slow, id=mode.value)
    for mode in AsyncMode
]
