"""Archive rows about the day itself: workshop, head counts, phases, polls and feedback. Contains numbers of people only, never
identities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from statistics import fmean

from facilitator.domain.dates import zone
from facilitator.domain.limits import crowd_min
from facilitator.domain.programme import Phase
from facilitator.domain.text import Text
from facilitator.output.archive_schema import Row
from facilitator.output.boards import Boards
from facilitator.output.held import first_day


def workshop(boards: Boards) -> Iterator[Row]:
    day, programme = boards.workshop, boards.workshop.programme
    last = boards.rounds[-1] if boards.rounds else None
    yield {
        "id": day.id,
        "code": day.code,
        "title_nb": programme.title.nb,
        "title_en": programme.title.en,
        "date": first_day(day).isoformat(),
        "opened_at": boards.stamp(day.opened_at),
        "began_at": None if day.began_at is None else boards.stamp(day.began_at),
        "closed_at": None if day.closed_at is None else boards.stamp(day.closed_at),
        "time_zone": zone,
        "participants": len(day.participants),
        "voters": boards.voters(last) if last else None,
        "votes": sum(boards.votes(measure) or 0 for measure in boards.live) if last else None,
        "lifetime_years": day.reckoning.years,
        "interest_percent": day.reckoning.interest_percent,
        "votes_each": programme.votes_each,
        "votes_per_measure_max": programme.votes_per_measure_max,
        "vote_for_own": int(programme.vote_for_own),
        "star": int(programme.star),
        "claims_per_table": programme.claims_per_table,
    }


def areas(boards: Boards) -> Iterator[Row]:
    sizes = Counter(person.area for person in boards.people.values())
    for area in boards.workshop.programme.areas:
        size = sizes[area.name]
        yield {"name": area.name, "participants": size if size >= crowd_min else None}


def units(boards: Boards) -> Iterator[Row]:
    area_of = {unit: area.name for area in boards.workshop.programme.areas for unit in area.units}
    for unit in [*area_of, *sorted(boards.units_mentioned() - area_of.keys())]:
        yield {"name": unit, "area": area_of.get(unit)}


def tables(boards: Boards) -> Iterator[Row]:
    programme = boards.workshop.programme
    seats = Counter(person.home_table for person in boards.workshop.participants.values())
    written = Counter(measure.table for measure in boards.measures.values())
    for number in range(1, programme.tables + 1):
        room = programme.room_of(number) + 1
        yield {"number": number, "room": room, "participants": seats[number], "measures": written[number]}


def phases(boards: Boards) -> Iterator[Row]:
    """Every option of a phase under its own name; texts in both languages. The tip was for the table host."""
    programme = boards.workshop.programme
    for number, phase in enumerate(programme.phases, start=1):
        row: Row = {"number": number, "planned": programme.planned_at(phase.id)}
        for name in Phase.__dataclass_fields__.keys() - {"tip"}:
            option = getattr(phase, name)
            row |= {f"{name}_nb": option.nb, f"{name}_en": option.en} if isinstance(option, Text) else {name: option}
        yield row | {"skipped": int(phase.id in boards.workshop.skipped)}


def phase_runs(boards: Boards) -> Iterator[Row]:
    for number, run in enumerate(boards.workshop.runs, start=1):
        yield {
            "number": number,
            "phase": run.phase,
            "started_at": boards.stamp(run.began_at),
            "ended_at": None if run.ended_at is None else boards.stamp(run.ended_at),
            "extended_seconds": run.extended_ms // 1_000,
            "paused_seconds": run.paused_ms // 1_000,
        }


def polls(boards: Boards) -> Iterator[Row]:
    for poll in boards.workshop.programme.polls:
        yield {"id": poll.id, "question_nb": poll.question.nb, "question_en": poll.question.en}


def poll_options(boards: Boards) -> Iterator[Row]:
    for poll in boards.workshop.programme.polls:
        answers = Counter(boards.workshop.poll_answers.get(poll.id, {}).values())
        for option in poll.options:
            yield {
                "poll": poll.id,
                "id": option.id,
                "title_nb": option.title.nb,
                "title_en": option.title.en,
                "answers": answers[option.id],
            }


def feedback(boards: Boards) -> Iterator[Row]:
    for question in boards.workshop.programme.feedback:
        scores = boards.scores(question.id)
        yield {
            "id": question.id,
            "title_nb": question.title.nb,
            "title_en": question.title.en,
            "count": len(scores),
            "mean": round(fmean(scores), 2) if scores else None,
            **{f"score_{score}": scores.count(score) for score in range(1, 6)},
        }


def feedback_texts(boards: Boards) -> Iterator[Row]:
    questions = boards.workshop.programme.feedback
    written = ((question.id, text) for question in questions for text in boards.texts(question.id))
    for number, (question_id, text) in enumerate(written, start=1):
        yield {"number": number, "question": question_id, "text": text}
