"""The places of a feature that nothing else would miss. Each test names the file in which something was forgotten; what the
other tests keep (rows and codes in the protocol, sentences, golden logs, types) is said in docs/adding-a-feature.md."""

import re
from functools import cache
from pathlib import Path

import pytest

from facilitator.domain import catalogue
from facilitator.domain.big_screen import Scene
from facilitator.domain.catalogue import COMMANDS, EVENTS, NOT_ON_THE_WIRE
from facilitator.domain.kernel import Role
from facilitator.web.i18n import Catalogues, languages, locales
from tests.views.full_day import full_day
from tests.views.lookers import AUDIENCES, MOMENTS, view

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = ROOT / "static/js"
OVERLAYS = sorted(SCRIPTS.rglob("overlay*.js"))
WAIT_FOR_THEIR_ANSWER = {"join", "add_participant", "keep_both", "rate_for_table", "answer_requirement"}
"""Commands of participants and hosts whose effect is shown only once the server has answered."""
NOT_IN_THE_LOG = {
    # participants' own, which would tell who wrote what
    *("participant_left", "participant_returned", "offer_made", "offer_withdrawn", "name_shown", "commitment_made"),
    *("commitment_withdrawn", "poll_answered"),
    # under secret ballots, or counted from them
    *("vote_cast", "vote_taken_back", "votes_lowered", "sealed", "thumb_given", "thumb_set", "measure_rated"),
    *("measure_scored", "ratings_told", "feedback_given", "feedback_answered", "star_given", "star_taken_back"),
    *("round_counted", "day_counted", "ballots_dropped"),
    # told by another sentence or in another place
    *("table_rated", "table_signalled", "measure_locked", "date_confirmed"),
}


@cache
def protocol(section: int) -> str:
    text = (ROOT / "docs/protocol.md").read_text(encoding="utf-8")
    return text.partition(f"\n## {section}. ")[2].partition("\n## ")[0]


def test_every_capability_is_in_the_catalogue() -> None:
    declaring = re.compile(r"^class \w+\((?:Command|Event)\):", re.MULTILINE)
    modules = {path.stem for path in (ROOT / "facilitator/domain").glob("*.py") if declaring.search(path.read_text())}
    listed = {module.__name__.rpartition(".")[2] for module in catalogue._CAPABILITIES}
    assert not modules - listed, f"facilitator/domain/catalogue.py: add {modules - listed}"


def test_every_command_is_tried_in_the_domain() -> None:
    tests = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests/domain").glob("test_*.py"))
    untried = {kind.__name__ for kind in COMMANDS.values() if not re.search(rf"\b{kind.__name__}\(", tests)}
    assert not untried, f"tests/domain: try {untried}"


def test_every_command_is_given_by_a_page() -> None:
    pages = "\n".join(path.read_text(encoding="utf-8") for path in SCRIPTS.rglob("*.js") if path not in OVERLAYS)
    lost = {name for name in COMMANDS.keys() - NOT_ON_THE_WIRE if not re.search(rf"\b{name}\b", pages)}
    assert not lost, f"static/js/parts: no page gives {lost}"


def test_every_part_is_used() -> None:
    """A part, or a function of one, that no other script and no test imports was made and never put on a page."""
    texts = {path: path.read_text(encoding="utf-8") for path in [*SCRIPTS.rglob("*.js"), *ROOT.glob("tests/js/*.js")]}
    exported = re.compile(r"^export (?:async )?(?:function\*?|const|class|let) (\w+)", re.MULTILINE)
    words = {path: set(re.findall(r"\w+", text)) for path, text in texts.items()}
    unused = {
        f"{path.relative_to(ROOT)}: {name}"
        for path, text in texts.items()
        for name in exported.findall(text)
        if not any(name in words[other] for other in words if other != path)
    }
    assert not unused, f"no page uses {unused}"


def test_what_phones_and_tablets_do_is_shown_before_the_answer() -> None:
    overlays = "\n".join(path.read_text(encoding="utf-8") for path in OVERLAYS)
    shown = set(re.findall(r"^  (\w+)[:(]", overlays, re.MULTILINE))
    theirs = {name for name, kind in COMMANDS.items() if kind.roles & {Role.PARTICIPANT, Role.HOST}}
    late = theirs - shown - WAIT_FOR_THEIR_ANSWER
    assert not late, f"static/js/line/overlay*.js: show {late} at once, or say here that they wait"


def test_what_those_who_lead_did_has_a_sentence_in_the_consoles_log() -> None:
    said = {key.removeprefix("console.did_") for key in Catalogues.load().sentences["nb"]}
    silent = {name for name in EVENTS.keys() - NOT_IN_THE_LOG if not any(key.startswith(name) for key in said)}
    assert not silent, f"facilitator/locales: write console.did_… for {silent}"


@pytest.mark.parametrize("scene", Scene)
def test_every_scene_can_be_chosen(scene: Scene) -> None:
    [listed] = SCRIPTS.rglob("scenes.js")
    assert f'"{scene}"' in listed.read_text(encoding="utf-8"), f"{listed}: add {scene}"
    words = {f"console.scene_{scene}", f"console.scene_{scene}_says"} - Catalogues.load().sentences["nb"].keys()
    assert not words, f"facilitator/locales, console.po: write {words}"
    row = next(line for line in protocol(4).splitlines() if line.startswith("| `show_scene` |"))
    assert re.search(rf"\b{scene}\b", row), f"docs/protocol.md, section 4, show_scene: add {scene}"


def test_every_field_of_a_record_is_documented() -> None:
    rows = {key: line for line in protocol(3).splitlines() for key in re.findall(r"^\| `([\w:<>]+)` \|", line)}
    rows = {key.partition(":")[0] if key != "phase:<id>" else "run_sheet": line for key, line in rows.items()}
    rows["run_sheet"] += rows["phase"]
    missing = {
        (kind, field)
        for moment in MOMENTS
        for who in AUDIENCES
        for record in view(full_day(moment[0], revealed=moment[1]), who).values()
        for kind, field in ((str(record["kind"]), field) for field in record)
        if field != "kind" and not re.search(rf"\b{field}\b", rows.get(kind, ""))
    }
    assert not missing, f"docs/protocol.md, section 3: add {missing}"


def test_every_language_that_is_translated_can_be_chosen() -> None:
    folders = {path.name for path in locales.iterdir() if path.is_dir()}
    assert folders == languages.keys(), "facilitator/web/i18n.py, languages; facilitator/locales"


def test_every_golden_log_is_described() -> None:
    readme = (ROOT / "tests/golden/README.md").read_text(encoding="utf-8")
    undescribed = [path.name for path in (ROOT / "tests/golden").glob("*.jsonl") if f"`{path.name}`" not in readme]
    assert not undescribed, f"tests/golden/README.md: add {undescribed}"
