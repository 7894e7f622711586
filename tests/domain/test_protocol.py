"""The core and docs/protocol.md say the same: which commands there are, what they carry, why they are refused."""

import ast
import re
from dataclasses import MISSING, fields
from functools import cache
from pathlib import Path

from facilitator.domain.catalogue import COMMANDS, NOT_ON_THE_WIRE
from facilitator.domain.programme import Phase, Switch, marks

root = Path(__file__).parent.parent.parent


@cache
def section(number: int) -> str:
    """The text of a numbered section of the protocol."""
    protocol = (root / "docs/protocol.md").read_text(encoding="utf-8")
    return protocol.partition(f"\n## {number}. ")[2].partition("\n## ")[0]


def documented_commands() -> dict[str, list[str]]:
    """Name → its row of the table in section 4: data, who, rules."""
    rows = [line.strip("|").split("|") for line in section(4).splitlines() if line.startswith("| `")]
    return {name: row[1:] for row in rows for name in re.findall(r"`(\w+)`", row[0])}


def documented_fields(data: str) -> dict[str, bool]:
    """Field → whether it must be there, from a cell like "`measure, title, named?`"."""
    parts = [part.strip() for cell in re.findall(r"`(.+?)`", data) for part in cell.split(",")]
    found = [re.match(r"(\w+)(\??)", part) for part in parts]
    return {match[1]: not match[2] for match in found if match}


def documented_codes() -> set[str]:
    return set(re.findall(r"`([a-z_]+)(?: \{[^`]*\})?`", section(4) + section(5)))


def literal_arguments(folder: str, function: str) -> set[str]:
    """The first arguments with which a function is called, where they are written out."""
    calls = [
        node
        for path in (root / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == function
    ]
    firsts = [call.args[0] for call in calls]
    unclear = [ast.unparse(first) for first in firsts if not isinstance(first, ast.Constant)]
    assert unclear == [], f"{function} needs its code written out: {unclear}"
    return {first.value for first in firsts if isinstance(first, ast.Constant)}


def test_every_command_is_documented_and_every_documented_command_is_there() -> None:
    assert documented_commands().keys() == COMMANDS.keys() - NOT_ON_THE_WIRE


def test_every_command_carries_what_the_protocol_says() -> None:
    for name, (data, _, _) in documented_commands().items():
        needed = {f.name: f.default is MISSING and f.default_factory is MISSING for f in fields(COMMANDS[name])}  # type: ignore[arg-type]
        assert documented_fields(data) == needed, name


def test_every_refusal_is_documented() -> None:
    never_on_the_wire = {"already_open"}
    assert literal_arguments("facilitator/domain", "Refusal") - never_on_the_wire - documented_codes() == set()


def test_every_refusal_is_tested() -> None:
    tested = literal_arguments("tests/domain", "then_refused")
    assert literal_arguments("facilitator/domain", "Refusal") - tested == set()


def test_every_option_of_a_phase_is_documented() -> None:
    row = next(line for line in section(3).splitlines() if line.startswith("| `phase` |"))
    missing = [name for name in Phase.__dataclass_fields__ if name != "tip" and not re.search(rf"\b{name}\b", row)]
    assert not missing, f"docs/protocol.md, section 3, `phase`: add {missing}"


def test_what_a_switch_closes_are_commands() -> None:
    closed = {command for switch in marks(Phase, Switch).values() for command in switch.closes}
    assert closed <= COMMANDS.keys() - NOT_ON_THE_WIRE
