"""SIGKILL in the middle of a busy room."""

import subprocess
import sys
from pathlib import Path

from tests.support.live import LiveDay

root = Path(__file__).parent.parent.parent


def test_a_kill_at_any_instant_loses_no_answered_command(tmp_path: Path) -> None:
    """S2, S12"""
    path = tmp_path / "house.sqlite"
    command = [sys.executable, "-m", "tests.support.busy_workshop", str(path)]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as room:
        assert room.stdout is not None
        answered = [room.stdout.readline() for _ in range(60)]
        room.kill()
        answered += room.stdout.readlines()
    day = LiveDay(path)
    on_disk = {entry.command_id: entry.seq for entry in day.on_disk()}
    told = dict(line.split() for line in answered if line.endswith("\n"))
    assert len(told) >= 60
    assert {command_id: on_disk.get(command_id) for command_id in told} == {key: int(seq) for key, seq in told.items()}
    assert [entry.seq for entry in day.on_disk()] == list(range(1, day.live.seq + 1))
