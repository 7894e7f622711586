"""The ways to serve. What is shown in each of them is shown in the first without `--all`."""

import pytest

from facilitator.concurrency import AsyncMode

MODES = [
    mode if mode is AsyncMode.EVENTLET else pytest.param(mode, marks=pytest.mark.slow, id=mode.value)
    for mode in AsyncMode
]
