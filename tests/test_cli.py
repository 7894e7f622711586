"""The command line, in terminals that are not like ours."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_a_terminal_without_some_sign_is_written_to_all_the_same(tmp_path: Path) -> None:
    """Windows, redirected to a file: nor has it the blocks of a QR code."""
    command = [
        sys.executable, "-m", "facilitator", "new", "p20", "--title", "Åpen dag ☀", "--database", str(tmp_path / "house.sqlite"),
        "--public-url", "http://127.0.0.1",
    ]  # fmt: skip
    spoken = {**os.environ, "PYTHONIOENCODING": "cp1252", "LC_ALL": "nb_NO"}
    done = subprocess.run(command, cwd=ROOT, env=spoken, capture_output=True, encoding="cp1252", check=False)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    assert "Åpen dag ?" in done.stdout
