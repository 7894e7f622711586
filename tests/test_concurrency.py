"""What the machine has to allow for a full hall."""

import subprocess
import sys
from pathlib import Path

import pytest

resource = pytest.importorskip("resource", reason="Windows has no such limit")

ROOT = Path(__file__).resolve().parent.parent
LISTEN = """
import resource
from facilitator.concurrency import listening
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (64, hard))
listening.listen("127.0.0.1", 0).close()
print(*resource.getrlimit(resource.RLIMIT_NOFILE))
"""


def test_a_hall_may_hold_more_connections_than_a_terminal_usually_allows() -> None:
    done = subprocess.run([sys.executable, "-c", LISTEN], cwd=ROOT, capture_output=True, text=True, check=True)
    soft, hard = map(int, done.stdout.split())
    assert soft == (10_240 if hard == resource.RLIM_INFINITY else min(10_240, hard))
