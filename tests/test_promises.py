"""The promises of docs/sync.md: each is named by a test, and no test names one that is not there."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROMISE = re.compile(r"\bS\d+\b")


def promised() -> set[str]:
    return set(re.findall(r"^\| \*\*(S\d+)\*\*", (ROOT / "docs" / "sync.md").read_text("utf-8"), re.MULTILINE))


def test_every_promise_has_a_test_that_names_it() -> None:
    tests = [path for path in (ROOT / "tests").rglob("test_*.py") if path != Path(__file__)]
    tests += (ROOT / "tests" / "js").glob("*.test.js")
    named = {promise for path in tests for promise in PROMISE.findall(path.read_text("utf-8"))}
    assert promised() == {f"S{number}" for number in range(1, 14)}
    assert named == promised()


def test_the_files_that_keep_a_promise_are_there() -> None:
    kept_in = re.findall(r"`([a-z_/]+(?:\.py|\.js|/))`", (ROOT / "docs" / "sync.md").read_text("utf-8"))
    assert len(kept_in) > len(promised())
    assert [name for name in kept_in if not any((ROOT / top / name).exists() for top in (".", "facilitator"))] == []
