"""`python3 -m tools.offline`: what is fetched for which system, and a fresh clone that starts from it where there is no network."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from facilitator import bootstrap
from tests.support.server import free_port
from tools import offline

ROOT = Path(__file__).resolve().parent.parent
LOCKED = [*offline.REQUIREMENT.finditer((ROOT / "requirements.txt").read_text("utf-8"))]
SYSTEMS = {system.name: system for system in offline.SYSTEMS}
seconds_max = 600

IN_A_NAMESPACE = """
import os, signal, subprocess, sys, urllib.request
subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
assert subprocess.run(["ip", "route"], capture_output=True, check=True).stdout == b""
port = sys.argv[1]
server = subprocess.Popen([sys.executable, "run.py", "--host", "127.0.0.1", "--port", port], stdout=subprocess.PIPE)
for line in server.stdout:
    if b"Ctrl-C" in line:
        break
print(urllib.request.urlopen(f"http://127.0.0.1:{port}/health").status, flush=True)
server.send_signal(signal.SIGINT)
server.stdout.read()
sys.exit(server.wait())
"""
"""Until the port answers: the line that names Ctrl-C is the last before it does."""


def names_for(system: str, python: str) -> set[str]:
    return {one["name"] for one in LOCKED if offline.applies(one["marker"], SYSTEMS[system], python)}


def test_every_line_of_the_lock_is_read() -> None:
    text = (ROOT / "requirements.txt").read_text("utf-8")
    assert len(LOCKED) == text.count("==") - text.count("== '") > 30
    assert sum(one["hashes"].count("--hash=sha256:") for one in LOCKED) == text.count("--hash=sha256:")


def test_each_system_gets_what_applies_there() -> None:
    # pycparser has a marker, which only PyPy does not meet.
    everywhere = {name for name, _ in bootstrap.pins(ROOT / "requirements.txt")} | {"pycparser"}
    assert names_for("Windows", "3.14") == everywhere | {"colorama"}
    assert names_for("macOS arm64", "3.14") == everywhere
    assert names_for("Linux aarch64", "3.13") == everywhere | {"backports-zstd"}


def test_what_has_no_wheel_somewhere_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From an index in a folder: one distribution for Windows alone, and one for all."""
    lines = ""
    for name, tag in (("ours", "py3-none-any"), ("theirs", "cp312-cp312-win_amd64")):
        wheel = tmp_path / "index" / name / f"{name}-1.0-{tag}.whl"
        wheel.parent.mkdir(parents=True)
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr(f"{name}-1.0.dist-info/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
            archive.writestr(f"{name}-1.0.dist-info/WHEEL", f"Wheel-Version: 1.0\nTag: {tag}\n")
        page = f'<!DOCTYPE html><a href="{wheel.name}">{wheel.name}</a>'
        (wheel.parent / "index.html").write_text(page, "utf-8")
        lines += f"{name}==1.0 \\\n    --hash=sha256:{bootstrap.version_of(wheel)}\n"
    monkeypatch.setenv("PIP_INDEX_URL", (tmp_path / "index").as_uri())
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    monkeypatch.setattr(bootstrap, "WHEELS", tmp_path / "wheels")

    both = [*offline.REQUIREMENT.finditer(lines)]
    assert [one["name"] for one in both] == ["ours", "theirs"]
    assert offline.fetch(both, SYSTEMS["Windows"], "3.12") == []
    assert [offline.is_there_for_all(one) for one in both] == [True, False]
    assert offline.fetch(both, SYSTEMS["Windows"], "3.13") == ["theirs"]
    assert offline.fetch(both, SYSTEMS["Linux x86_64"], "3.12") == ["theirs"]
    assert sorted(wheel.name.split("-")[0] for wheel in offline.wheels()) == ["ours", "theirs"]


@pytest.mark.slow
@pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="needs Linux, and the right to part from its network"
)
def test_a_fresh_clone_starts_where_there_is_no_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clone, home = tmp_path / "clone", tmp_path / "home"
    home.mkdir()
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
    monkeypatch.setattr(bootstrap, "WHEELS", clone / "wheels")
    system, python = SYSTEMS[f"Linux {platform.machine()}"], "{}.{}".format(*sys.version_info)
    assert (
        offline.fetch([one for one in LOCKED if offline.applies(one["marker"], system, python)], system, python) == []
    )

    bare = Path(sys.base_prefix) / "bin" / "python3"
    command = ["unshare", "--net", str(bare), "-c", IN_A_NAMESPACE, str(free_port())]
    environment = {"HOME": str(home), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C"}
    done = subprocess.run(command, cwd=clone, env=environment, capture_output=True, timeout=seconds_max, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, b"200"), done.stderr.decode()
    assert bootstrap.version_of(clone / "requirements.txt") == (clone / ".venv/requirements.txt.sha256").read_text(
        "ascii"
    )
    shutil.rmtree(clone)
