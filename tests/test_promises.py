"""The promises of docs/sync.md: each is named by a test that is not only run with `--all`, and no test names one that is not
there."""

import ast
import re
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROMISE = re.compile(r"\bS\d+\b")


def promised() -> set[str]:
    return set(re.findall(r"^\| \*\*(S\d+)\*\*", (ROOT / "docs" / "sync.md").read_text("utf-8"), re.MULTILINE))


def test_every_promise_has_a_test_that_names_it() -> None:
    tests = [path for path in (ROOT / "tests").rglob("test_*.py") if path != Path(__file__)]
    tests += (ROOT / "tests" / "js").glob("*.test.js")
    assert promised() == {f"S{number}" for number in range(1, 18)}
    assert named_in(path.read_text("utf-8") for path in tests) == promised()
    assert named_in(quick(path) for path in tests) == promised()


def named_in(texts: Iterable[str]) -> set[str]:
    return {promise for text in texts for promise in PROMISE.findall(text)}


def quick(path: Path) -> str:
    """The file without its tests that are marked slow, all of which are only run with `--all`."""
    text = path.read_text("utf-8")
    if path.suffix != ".py":
        return text
    statements = ast.parse(text).body
    if any(isinstance(each, ast.Assign) and is_slow(each) for each in statements):
        return ""
    lines = text.splitlines()
    for each in statements:
        if isinstance(each, ast.FunctionDef) and any(map(is_slow, each.decorator_list)):
            lines[each.lineno - 1 : each.end_lineno] = [""] * (each.end_lineno - each.lineno + 1)
    return "\n".join(lines)


def is_slow(marked: ast.Assign | ast.expr) -> bool:
    """A decorator, or `pytestmark`; of a list of parameters only some are."""
    return re.search(r"^(pytestmark = .*)?pytest\.mark\.slow", ast.unparse(marked)) is not None


def test_a_promise_that_only_a_slow_test_names_is_missed(tmp_path: Path) -> None:
    path = tmp_path / "test_it.py"
    path.write_text(
        '@pytest.mark.slow\ndef test_one() -> None:\n    """S1"""\n\n\ndef test_two() -> None:\n    """S2"""\n'
    )
    assert named_in([quick(path)]) == {"S2"}
    path.write_text('pytestmark = [pytest.mark.browser, pytest.mark.slow]\n\n\ndef test_two() -> None:\n    """S2"""\n')
    assert named_in([quick(path)]) == set()


def test_the_files_that_keep_a_promise_are_there() -> None:
    kept_in = re.findall(r"`([a-z_/]+(?:\.py|\.js|/))`", (ROOT / "docs" / "sync.md").read_text("utf-8"))
    assert len(kept_in) > len(promised())
    assert [name for name in kept_in if not any((ROOT / top / name).exists() for top in (".", "facilitator"))] == []
