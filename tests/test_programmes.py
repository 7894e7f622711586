"""The programmes of the house say what the run sheets say, and offer what the seed day needs."""

import csv
import json
import re
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from facilitator import programme_files
from facilitator.domain.not_known import says_not_known
from facilitator.domain.programme import Phase
from facilitator.domain.things import MeasureKind
from facilitator.programme_files import load, names

DATA = Path(__file__).parent / "data"
RUN_SHEETS = json.loads((DATA / "runsheets.json").read_text("utf-8"))


def sheet(phase: Phase, start: str) -> dict[str, Any]:
    """A phase in the words of the run sheets."""
    return {
        "id": phase.id, "title_nb": phase.title.nb, "minutes": phase.minutes, "ideas": phase.ideas,
        "visibility": phase.visibility, "votes": phase.votes, "table_moves": phase.table_moves, "kind": phase.activity,
        "timer": phase.clock, "start": start,
    }  # fmt: skip


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("name", RUN_SHEETS)
def test_a_programme_is_its_run_sheet_phase_by_phase(name: str) -> None:
    programme, run_sheet = load(name), RUN_SHEETS[name]
    assert [sheet(phase, programme.planned_at(phase.id)) for phase in programme.phases] == run_sheet["phases"]
    assert (programme.name, programme.start) == (name, run_sheet["start"])
    assert programme.tables == run_sheet["expected"]["tables"]
    assert programme.rooms == run_sheet["expected"].get("rooms", 1)
    assert sum(phase.minutes for phase in programme.phases) == run_sheet["minutes"]


def test_the_house_has_the_programmes_of_the_run_sheets() -> None:
    assert names() == sorted(RUN_SHEETS)


@pytest.mark.parametrize("name", RUN_SHEETS)
def test_everything_that_people_read_is_there_in_both_languages(name: str) -> None:
    programme = load(name)
    texts = [
        programme.title,
        *(poll.question for poll in programme.polls),
        *(asked.title for asked in programme.feedback),
    ]
    texts += [asked.text for checklist in programme.checklists for asked in checklist.requirements]
    for phase in programme.phases:
        assert phase.tip is not None, phase.id
        texts += [phase.title, phase.question, phase.tip]
    assert [text for text in texts if not text.nb.strip() or not text.en.strip() or text.nb == text.en] == []


@pytest.mark.parametrize("name", RUN_SHEETS)
def test_a_question_can_be_read_from_the_back_of_the_room(name: str) -> None:
    questions = [words for phase in load(name).phases for words in asdict(phase.question).values()]
    assert [question for question in questions if len(question) > 75] == []


def test_the_comments_name_every_choice_that_an_organiser_has() -> None:
    """In one of the programmes; the others say where."""
    written = (programme_files.folder / "p20.toml").read_text("utf-8")
    comments = "\n".join(line for line in written.splitlines() if line.startswith("#"))
    kinds = [kind for kind in get_type_hints(Phase).values() if isinstance(kind, type) and issubclass(kind, StrEnum)]
    missing = [name for name in Phase.__dataclass_fields__ if not re.search(rf"^# {name} ", comments, re.MULTILINE)]
    choices = [choice.value for kind in kinds for choice in kind]
    missing += [choice for choice in choices if not re.search(rf"\b{choice}\b", comments)]
    assert not missing, f"facilitator/programmes/p20.toml: explain {missing}"
    unknown = {*re.findall(r"^# ([a-z_]+)  ", comments, re.MULTILINE)} - Phase.__dataclass_fields__.keys()
    assert not unknown, f"facilitator/domain/programme.py, Phase: declare {unknown}"


@pytest.mark.parametrize("name", RUN_SHEETS)
def test_whoever_votes_on_a_sample_gets_one(name: str) -> None:
    phases = load(name).phases
    assert {phase.id: phase.sample for phase in phases if "sample" in phase.visibility} == {
        phase.id: 30 for phase in phases if "sample" in phase.visibility
    }
    assert all(phase.sample == 0 for phase in phases if "sample" not in phase.visibility)


def test_votes_and_claims_are_those_of_the_run_sheets() -> None:
    assert {name: (load(name).votes_each, load(name).claims_per_table) for name in names()} == {
        "p20": (5, 2), "p58_seed": (5, 2), "p300": (5, 1), "p2000": (5, 2),
    }  # fmt: skip


@pytest.mark.parametrize("name", RUN_SHEETS)
def test_what_the_seed_day_answered_can_be_answered(name: str) -> None:
    programme, transcript = load(name), rows("transcript.csv")
    options = {option.id for poll in programme.polls if poll.id == "warmup" for option in poll.options}
    assert options == {row["value"] for row in transcript if row["action"] == "poll_answer"}
    answered = {row["target"] for row in transcript if row["action"] == "feedback"}
    assert answered == {"fist_of_five"}
    assert answered < {question.id for question in programme.feedback}


@pytest.mark.parametrize("name", RUN_SHEETS)
def test_the_choices_are_those_of_the_seed_day(name: str) -> None:
    """«ukjent» and «Avklares» are no choices: not known yet can always be chosen, and is the absence of a value."""
    choices = {field: set(values) for field, values in load(name).choices.items()}
    set_fields = [
        row for row in rows("transcript.csv") if row["action"] == "set_field" and not says_not_known(row["value"])
    ]
    for field in ("effect_class", "cost_class"):
        assert choices[field] == {row["value"] for row in set_fields if row["target"] == field}
    measures = rows("measures.csv")
    funding = {part for row in measures for part in row["funding"].split("; ") if part and not says_not_known(part)}
    assert choices["funding"] == funding | {row["value"] for row in set_fields if row["target"] == "funding"}
    assert choices["goal"] == {row["goal"] for row in measures if row["goal"]}
    assert choices["theme"] == {row["sector"] for row in measures if row["sector"]}


@pytest.mark.parametrize("name", RUN_SHEETS)
def test_every_theme_has_a_kind(name: str) -> None:
    programme = load(name)
    assert programme.kinds.keys() == {*MeasureKind}
    assert {theme for themes in programme.kinds.values() for theme in themes} == {*programme.choices["theme"]}


@pytest.mark.parametrize("name", RUN_SHEETS)
def test_a_checklist_is_meant_for_a_funding_that_can_be_chosen_and_says_that_it_is_an_example(name: str) -> None:
    programme = load(name)
    assert {checklist.funding for checklist in programme.checklists} <= {"", *programme.choices["funding"]}
    assert all(checklist.example and checklist.requirements for checklist in programme.checklists)
    if name == "p58_seed":
        assert [checklist.id for checklist in programme.checklists] == ["fund", "klimasats"]
