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
from facilitator.output.export import Export
from facilitator.output.held import first_day


def workshop(export: Export) -> Iterator[Row]:
    day, programme = export.workshop, export.workshop.programme
    last = export.rounds[-1] if export.rounds else None
    yield {
        "id": day.id,
        "code": day.code,
        "title_nb": programme.title.nb,
        "title_en": programme.title.en,
        "date": first_day(day).isoformat(),
        "opened_at": export.stamp(day.opened_at),
        "began_at": None if day.began_at is None else export.stamp(day.began_at),
        "closed_at": None if day.closed_at is None else export.stamp(day.closed_at),
        "time_zone": zone,
        "participants": len(day.participants),
        "voters": export.voters(last) if last else None,
        "votes": sum(export.votes(measure) or 0 for measure in export.live) if last else None,
        "lifetime_years": day.reckoning.years,
        "interest_percent": day.reckoning.interest_percent,
        "votes_each": programme.votes_each,
        "votes_per_measure_max": programme.votes_per_measure_max,
        "vote_for_own": int(programme.vote_for_own),
        "star": int(programme.star),
        "claims_per_table": programme.claims_per_table,
    }


def areas(export: Export) -> Iterator[Row]:
    sizes = Counter(person.area for person in export.people.values())
    for area in export.workshop.programme.areas:
        size = sizes[area.name]
        yield {"name": area.name, "participants": size if size >= crowd_min else None}


def units(export: Export) -> Iterator[Row]:
    area_of = {unit: area.name for area in export.workshop.programme.areas for unit in area.units}
    for unit in [*area_of, *sorted(export.units_mentioned() - area_of.keys())]:
        yield {"name": unit, "area": area_of.get(unit)}


def tables(export: Export) -> Iterator[Row]:
    programme = export.workshop.programme
    seats = Counter(person.home_table for person in export.workshop.participants.values())
    written = Counter(measure.table for measure in export.measures.values())
    for number in range(1, programme.tables + 1):
        room = programme.room_of(number) + 1
        yield {"number": number, "room": room, "participants": seats[number], "measures": written[number]}


def phases(export: Export) -> Iterator[Row]:
    """Every option of a phase under its own name; texts in both languages. The tip was for the table host."""
    programme = export.workshop.programme
    for number, phase in enumerate(programme.phases, start=1):
        row: Row = {"number": number, "planned": programme.planned_at(phase.id)}
        for name in Phase.__dataclass_fields__.keys() - {"tip"}:
            option = getattr(phase, name)
            row |= {f"{name}_nb": option.nb, f"{name}_en": option.en} if isinstance(option, Text) else {name: option}
        yield row | {"skipped": int(phase.id in export.workshop.skipped)}


def phase_runs(export: Export) -> Iterator[Row]:
    for number, run in enumerate(export.workshop.runs, start=1):
        yield {
            "number": number,
            "phase": run.phase,
            "started_at": export.stamp(run.began_at),
            "ended_at": None if run.ended_at is None else export.stamp(run.ended_at),
            "extended_seconds": run.extended_ms // 1_000,
            "paused_seconds": run.paused_ms // 1_000,
        }


def polls(export: Export) -> Iterator[Row]:
    for poll in export.workshop.programme.polls:
        yield {"id": poll.id, "question_nb": poll.question.nb, "question_en": poll.question.en}


def poll_options(export: Export) -> Iterator[Row]:
    for poll in export.workshop.programme.polls:
        answers = Counter(export.workshop.poll_answers.get(poll.id, {}).values())
        for option in poll.options:
            yield {
                "poll": poll.id,
                "id": option.id,
                "title_nb": option.title.nb,
                "title_en": option.title.en,
                "answers": answers[option.id],
            }


def feedback(export: Export) -> Iterator[Row]:
    for question in export.workshop.programme.feedback:
        scores = export.scores(question.id)
        yield {
            "id": question.id,
            "title_nb": question.title.nb,
            "title_en": question.title.en,
            "count": len(scores),
            "mean": round(fmean(scores), 2) if scores else None,
            **{f"score_{score}": scores.count(score) for score in range(1, 6)},
        }


def feedback_texts(export: Export) -> Iterator[Row]:
    questions = export.workshop.programme.feedback
    written = ((question.id, text) for question in questions for text in export.texts(question.id))
    for number, (question_id, text) in enumerate(written, start=1):
        yield {"number": number, "question": question_id, "text": text}
