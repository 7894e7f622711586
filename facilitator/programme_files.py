"""Programme files: built-in programmes and an organiser's own TOML files; and opening a people file, which people_file.py reads."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from facilitator import people_file
from facilitator.domain.dealing import SAMPLED
from facilitator.domain.fields import BUILT_IN, Field, InMinutes, is_date, own_fields_max, questions
from facilitator.domain.kernel import Refusal
from facilitator.domain.programme import Between, Phase, Programme, Visibility, Votes, marks
from facilitator.domain.programme_texts import cleaned
from facilitator.domain.reckoning import interest_percent_max, years_max
from facilitator.domain.text import Text, name_key, optional_line, title_length_max
from facilitator.domain.things import MeasureKind
from facilitator.output.archive_schema import names_taken
from facilitator.people_file import People
from facilitator.people_table import refuse_other_files
from facilitator.programme_problem import ProgrammeProblem
from facilitator.store.codec import Malformed, decode_programme

folder = Path(__file__).parent / "programmes"
file_bytes_max = 1_000_000
people_bytes_max = 5_000_000
"""A list of thousands, in UTF-16, with columns that are not read."""

_SHOWS_NO_IDEAS_OF_OTHERS = frozenset({Visibility.NONE, Visibility.OWN})
_LINES_OF_THEIR_OWN = (InMinutes.ALWAYS, InMinutes.WHEN_KNOWN, InMinutes.NEVER)
_time_of_day = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_field_name = re.compile(r"[a-z][a-z0-9_]{0,39}")
_at_line = re.compile(r"at line (\d+)")


def names() -> list[str]:
    """Returns the names of the built-in programmes."""
    return sorted(path.stem for path in folder.glob("*.toml"))


def load(name_or_path: str) -> Programme:
    """Loads a built-in programme by name, or any other by path. Raises ProgrammeProblem."""
    return load_built_in(name_or_path) if name_or_path in names() else _load(Path(name_or_path), name_or_path)


def load_built_in(name: str) -> Programme:
    """Loads a built-in programme only, for callers that must not open arbitrary files. Raises ProgrammeProblem."""
    if name not in names():
        raise ProgrammeProblem("unknown_programme", name=name, names=", ".join(names()))
    return _load(folder / f"{name}.toml", name)


def titled(programme: Programme, title: str) -> Programme:
    """Returns the programme with `title` in both languages; unchanged if empty. Raises ProgrammeProblem."""
    try:
        shown = optional_line(title, field="title", length_max=title_length_max)
    except Refusal:
        raise ProgrammeProblem("title_too_long", max=title_length_max) from None
    return replace(programme, title=Text(nb=shown, en=shown)) if shown else programme


def dated(programme: Programme, date: str) -> Programme:
    """Returns the programme planned for `date`, `YYYY-MM-DD`; unchanged if empty. Raises ProgrammeProblem."""
    if date and not is_date(date):
        raise ProgrammeProblem("bad_date")
    return replace(programme, date=date) if date else programme


def people_in(path: Path) -> People:
    """Reads a people file. Raises ProgrammeProblem."""
    content = _content(path, people_bytes_max)
    if content is None:
        raise ProgrammeProblem("no_roster", file=str(path))
    refuse_other_files(content)
    _refuse_big(content, path, people_bytes_max)
    return people_file.read(content)


def _load(path: Path, name: str) -> Programme:
    content = _content(path, file_bytes_max)
    if content is None:
        raise ProgrammeProblem("unknown_programme", name=name, names=", ".join(names()))
    _refuse_big(content, path, file_bytes_max)
    programme = _cleaned(_decoded(_toml(content, path.name), path.name), path.name)
    _check(programme, path.name)
    return programme


def _content(path: Path, most: int) -> bytes | None:
    """Returns no more than shows that the file is too big; None if it is missing or unreadable."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError):
        return None


def _refuse_big(content: bytes, path: Path, most: int) -> None:
    if len(content) > most:
        raise ProgrammeProblem("too_big", file=path.name, max=most // 1_000)


def _toml(content: bytes, file: str) -> dict[str, object]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProgrammeProblem("not_toml", file=file, line=content.count(b"\n", 0, error.start) + 1) from None
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _at_line.search(str(error))
        line = int(place[1]) if place else text.count("\n") + 1
        raise ProgrammeProblem("not_toml", file=file, line=line) from None


def _decoded(data: dict[str, object], file: str) -> Programme:
    """`fields` of a file are added to those that every programme has."""
    try:
        programme = decode_programme(data)
    except Malformed as malformed:
        raise ProgrammeProblem("bad_programme", file=file, field=malformed.field) from None
    return replace(programme, fields=(*BUILT_IN, *programme.fields)) if "fields" in data else programme


def _cleaned(programme: Programme, file: str) -> Programme:
    try:
        return cleaned(programme)
    except Refusal as refusal:
        facts = {fact: refusal.facts[fact] for fact in ("field", "text", "max") if fact in refusal.facts}
        raise ProgrammeProblem(f"text_{refusal.code}", file=file, **facts) from None


def _check(programme: Programme, file: str) -> None:
    """Validates what the types cannot express. Raises ProgrammeProblem."""
    if not programme.phases:
        raise ProgrammeProblem("no_phases", file=file)
    if not _time_of_day.fullmatch(programme.start):
        raise ProgrammeProblem("bad_programme", file=file, field="start")
    if programme.date and not is_date(programme.date):
        raise ProgrammeProblem("bad_programme", file=file, field="date")
    offered = {field.name for field in programme.fields if not field.closed}
    unknown = [*programme.choices.keys() - offered, *programme.kinds.keys() - {*MeasureKind}]
    for field in unknown:
        raise ProgrammeProblem("bad_programme", file=file, field=field)
    if any(checklist.deadline and not is_date(checklist.deadline) for checklist in programme.checklists):
        raise ProgrammeProblem("bad_programme", file=file, field="deadline")
    answered = {
        *(field.name for field in programme.fields),
        *(question.name for question in questions(programme.fields)),
    }
    asked = [requirement for checklist in programme.checklists for requirement in checklist.requirements]
    if not answered.issuperset(name for requirement in asked for name in requirement.fields):
        raise ProgrammeProblem("bad_programme", file=file, field="fields")
    own = programme.fields[len(BUILT_IN) :]
    for added in own:
        if not (_may_be_added(added) and _asks_what_there_is(added, own)):
            raise ProgrammeProblem("bad_field", file=file, name=added.name[:40])
    if len(own) > own_fields_max:
        raise ProgrammeProblem("out_of_range", file=file, field="fields", min=0, max=own_fields_max)
    for field, ids in _ids(programme):
        first: dict[str, str] = {}
        for name in ids:
            # Areas and units are names, which are equal where they look alike; the others are ids.
            key = name_key(name) if field in ("areas", "units") else name
            if key in first:
                raise ProgrammeProblem("named_twice", file=file, field=field, name=first[key])
            first[key] = name
    for phase in programme.phases:
        if phase.votes is Votes.OPEN_HIDDEN and phase.visibility in _SHOWS_NO_IDEAS_OF_OTHERS:
            raise ProgrammeProblem("nothing_to_vote_for", file=file, phase=phase.id)
        if phase.sample > 0 and phase.visibility not in SAMPLED:
            raise ProgrammeProblem("no_sample", file=file, phase=phase.id)
    for field, number, least, most in _numbers(programme):
        if not least <= number <= most:
            raise ProgrammeProblem("out_of_range", file=file, field=field, min=least, max=most)


def _may_be_added(field: Field) -> bool:
    """Whether a programme may declare it: a name that is no column of the archive's, a title, and nothing that only built-in
    fields have."""
    is_free = _field_name.fullmatch(field.name) and field.name not in names_taken()
    of_the_house = field.closed or field.was_single or field.minutes not in _LINES_OF_THEIR_OWN
    return bool(is_free and field.title) and not of_the_house


def _asks_what_there_is(field: Field, own: tuple[Field, ...]) -> bool:
    """Whether what a measure lacks without it is a field that the programme added, or something that every measure may lack."""
    every = {question.name for question in questions(BUILT_IN)}
    added = {other.name for other in own if other.lack == other.name} - every
    return field.lack is None or field.lack in added or (field.lack in every and field.lack != field.name)


def _ids(programme: Programme) -> Iterator[tuple[str, Iterable[str]]]:
    """Yields groups of ids that must be unique, with the field they belong to."""
    yield "phases", (phase.id for phase in programme.phases)
    yield "polls", (poll.id for poll in programme.polls)
    for poll in programme.polls:
        yield "options", (option.id for option in poll.options)
    yield "feedback", (question.id for question in programme.feedback)
    yield "areas", (area.name for area in programme.areas)
    yield "fields", (field.name for field in programme.fields)
    yield "units", (unit for area in programme.areas for unit in area.units)
    yield "kinds", (theme for themes in programme.kinds.values() for theme in themes)
    yield "checklists", (checklist.id for checklist in programme.checklists)
    for checklist in programme.checklists:
        yield "requirements", (requirement.id for requirement in checklist.requirements)


def _numbers(programme: Programme) -> Iterator[tuple[str, float, int, int]]:
    """Yields (field, value, minimum, maximum) of every number."""
    parts: list[Programme | Phase] = [programme, *programme.phases]
    for part in parts:
        kind: type = type(part)
        for name, bounds in marks(kind, Between).items():
            yield name, getattr(part, name), bounds.least, bounds.most
    yield "rooms", programme.rooms, 1, programme.tables
    yield "votes_per_measure_max", programme.votes_per_measure_max, 1, programme.votes_each
    yield "years", programme.reckoning.years, 1, years_max
    yield "interest_percent", programme.reckoning.interest_percent, 0, int(interest_percent_max)
