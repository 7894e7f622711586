"""Another day: `python -m tests.transcript` plays any transcript and people file, and says what differed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
DATA = ROOT / "tests" / "data"
TRANSCRIPT, EXPECTED = DATA / "tiny_transcript.csv", DATA / "tiny_expected.json"


def replay(transcript: Path, expected: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            sys.executable, "-m", "tests.transcript", "--programme", "p20", "--transcript", str(transcript),
            "--people", str(DATA / "tiny_people.csv"), "--expected", str(expected), *options,
        ],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_another_day_is_replayed_from_its_files_and_ends_as_expected() -> None:
    done = replay(TRANSCRIPT, EXPECTED, "--kill-at", "0.8")
    assert done.stdout.endswith("under eventlet, 1 kills: 0 differences\n"), done.stdout + done.stderr
    assert done.stdout.startswith("16 rows in ")
    assert done.returncode == 0


def test_a_row_and_a_result_that_differ_are_named(tmp_path: Path) -> None:
    rows = TRANSCRIPT.read_text("utf-8")
    wrong_rows, wrong_result = tmp_path / "rows.csv", tmp_path / "expected.json"
    wrong_rows.write_text(rows.replace("t13,rejected_phase", "t13,accepted"), "utf-8")
    assert wrong_rows.read_text("utf-8") != rows
    wrong_result.write_text(json.dumps({"ideas_accepted": 3, "cards_active_end": 1}), "utf-8")
    done = replay(wrong_rows, wrong_result)
    assert done.stdout.splitlines()[:-1] == [
        "row 14 B1 vote I1: expected accepted, got rejected_phase",
        "view: ideas_accepted: expected 3, got 2",
        "archive: ideas_accepted: expected 3, got 2",
    ], done.stdout + done.stderr
    assert done.returncode == 1
