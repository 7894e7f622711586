"""Wire records, one function per kind; docs/protocol.md describes their fields. These functions only shape records; the
audiences' files decide who gets them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from enum import StrEnum
from statistics import fmean
from typing import TypeAlias

from facilitator.domain.big_screen import chosen, shown, spotlit, to_come
from facilitator.domain.kernel import BallotId, MeasureId
from facilitator.domain.limits import crowd_min
from facilitator.domain.person import UNKNOWN
from facilitator.domain.programme import Phase, Poll, Switch, marks
from facilitator.domain.text import Text
from facilitator.domain.things import (
    Commitment,
    Message,
    Participant,
)
from facilitator.domain.workshop import Workshop
from facilitator.views.audience import Room

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
Record: TypeAlias = dict[str, Json]
Records: TypeAlias = dict[str, Record]


def text(value: Text | None) -> Json:
    return None if value is None else {"nb": value.nb, "en": value.en}


def network_records(room: Room) -> Records:
    """Returns how to join the venue's network; empty until an organiser has entered it."""
    network = room.network
    if network is None:
        return {}
    name, password, told_at = network.name, network.password, network.told_at
    return {"network": {"kind": "network", "name": name, "password": password, "told_at": told_at}}


def clock_records(room: Room) -> Records:
    """Returns the unconfirmed clock step, if there is one."""
    seen = room.clock
    if seen is None:
        return {}
    return {"clock": {"kind": "clock", **asdict(seen)}}


def closing_records(room: Room) -> Records:
    """Returns when the workshop closes automatically, while there are ballots."""
    seen = room.closing
    if seen is None:
        return {}
    return {"closing": {"kind": "closing", "at": seen.at, "told_at": seen.told_at, "few": seen.few}}


def date_records(workshop: Workshop) -> Records:
    """Returns the planned date, if set."""
    return {"date": {"kind": "date", "planned": workshop.planned_date}} if workshop.planned_date else {}


def phase_record(workshop: Workshop) -> Record:
    """Returns the running phase."""
    phase, run = workshop.phase, workshop.run
    return {
        "kind": "phase",
        **_options(phase),
        "closed": [*phase.closed],
        "started_at": run.started_at,
        "ends_at": workshop.ends_at(),
        "paused_at": run.paused_at,
        "number": _number(workshop, phase),
        "of": len(workshop.programme.phases),
        "revealed": workshop.revealed,
    }


def run_sheet_record(workshop: Workshop, phase: Phase) -> Record:
    """Returns one line of the run sheet, with the phase's latest run."""
    run = next((run for run in reversed(workshop.runs) if run.phase == phase.id), None)
    return {
        "kind": "run_sheet",
        **_options(phase),
        "tip": text(phase.tip),
        "switches": [_switch(phase, name, switch) for name, switch in marks(Phase, Switch).items()],
        "planned": workshop.programme.planned_at(phase.id),
        "started_at": run.began_at if run else None,
        "ended_at": run.ended_at if run else None,
        "skipped": phase.id in workshop.skipped,
        "number": _number(workshop, phase),
    }


def _options(phase: Phase) -> Record:
    """All that the programme says of the phase, but the tip for the table host."""
    return {name: _plain(getattr(phase, name)) for name in Phase.__dataclass_fields__ if name != "tip"}


def _switch(phase: Phase, name: str, switch: Switch) -> Json:
    usual = Phase.__dataclass_fields__[name].default
    return {"id": name, "name": text(switch.name), "on": getattr(phase, name), "usual": usual}


def _plain(option: Text | StrEnum | str | int) -> Json:
    if isinstance(option, Text):
        return text(option)
    return option.value if isinstance(option, StrEnum) else option


def table_records(workshop: Workshop, claims: dict[int, list[MeasureId]]) -> Records:
    """Returns all tables in one pass over the people: there may be 250 tables."""
    present = Counter(person.table for person in workshop.participants.values() if person.present)
    measures = Counter(measure.table for measure in workshop.measures.values())
    return {
        f"table:{table}": {
            "kind": "table",
            "number": table,
            "present": present[table],
            "measures": measures[table],
            "signal": workshop.signal_of(table).value,
            "claims": [*claims.get(table, [])],
        }
        for table in range(1, workshop.programme.tables + 1)
    }


def commitment_record(commitment: Commitment) -> Record:
    return {
        "kind": "commitment",
        "id": commitment.id,
        "measure": commitment.measure,
        "unit": commitment.unit,
        "text": commitment.text,
        "at": commitment.at,
    }


def message_record(message: Message) -> Record:
    return {
        "kind": "message",
        "id": message.id,
        "to": message.to,
        "table": message.table,
        "text": message.text,
        "at": message.at,
        "ends_at": message.ends_at,
    }


def big_screen_record(workshop: Workshop) -> Record:
    """Returns what organisers decided about the big screen, and what it will show when it is unfrozen."""
    next_up = to_come(workshop)
    then: Json = {"scene": next_up.scene, "step": next_up.step} if workshop.frozen else None
    return {
        "kind": "screen",
        "scene": chosen(workshop),
        "step": workshop.step,
        "frozen": workshop.frozen,
        "then": then,
    }


def on_screen_record(workshop: Workshop) -> Record:
    """Returns what the big screen shows: the screen paints it, the other pages say it."""
    return {"kind": "on_screen", **asdict(shown(workshop))}


def poll_record(poll: Poll) -> Record:
    options: Json = [{"id": option.id, "title": text(option.title)} for option in poll.options]
    return {"kind": "poll", "id": poll.id, "question": text(poll.question), "options": options}


def counted_poll_record(workshop: Workshop, poll: Poll) -> Record:
    answers = Counter(workshop.poll_answers.get(poll.id, {}).values())
    return poll_record(poll) | {"answers": {option.id: answers[option.id] for option in poll.options}}


def staff_record(workshop: Workshop, room: Room) -> Record:
    """Returns who of those with a link of their own is connected: whether the big screen is, and the tables whose host is."""
    hosts: Json = [table for table in range(1, workshop.programme.tables + 1) if f"host-{table}" in room.connected]
    return {"kind": "staff", "screen": "screen" in room.connected, "hosts": hosts}


def voting_record(workshop: Workshop) -> Record:
    """Returns how many have voted, never for what."""
    voting = workshop.round
    voted = 0 if voting is None else voting.result.voters if voting.result else len(voting.ballots())
    return {"kind": "voting", "voted": voted, "voters": len(workshop.participants), "told_from": crowd_min}


def upkeep_record(workshop: Workshop, room: Room) -> Record:
    """Returns what needs attention on the server: votes that cannot be decrypted, an archive that could not be written, an
    automatic closing, dropped ballots, and unreachable copy folders that may still hold the key of a closed workshop."""
    return {
        "kind": "upkeep",
        "votes_unread": room.unread,
        "unfinished": room.unfinished,
        "closed_by_itself": workshop.closed_by_itself,
        "ballots_dropped": workshop.dropped_key != "",
        "keys_left": [*room.out_of_reach] if workshop.closed_at is not None else [],
    }


def spotlight_record(workshop: Workshop) -> Record:
    lit = spotlit(workshop)
    return {"kind": "spotlight", "measure": lit.id if lit else None, "table": workshop.spotlit_table}


def person_record(person: Participant, room: Room, *, measures: int) -> Record:
    """Returns a person as hosts and organisers see them: who they are and how much they wrote, never what."""
    known = room.people.get(person.id, UNKNOWN)
    return {
        "kind": "person",
        "id": person.id,
        "table": person.table,
        "home_table": person.home_table,
        "visited": person.visited,
        "label": known.label,
        "area": known.area,
        "unit": known.unit,
        "connected": person.id in room.connected,
        "present": person.present,
        "without_phone": person.without_phone,
        "measures": measures,
    }


def votes_record(workshop: Workshop, ballot: BallotId, cast: dict[MeasureId, int]) -> Record:
    """Returns a voter's own votes: live measures and votes left; votes per measure where several are allowed, and the star where
    there are stars."""
    programme = workshop.programme
    given: dict[MeasureId, int] = {}
    for measure, votes in cast.items():
        root = workshop.root_id(measure)
        given[root] = min(given.get(root, 0) + votes, programme.votes_per_measure_max)
    record: Record = {"votes": [*given], "votes_left": programme.votes_each - sum(cast.values())}
    if programme.votes_per_measure_max > 1:
        record["votes_on"] = {str(measure): votes for measure, votes in given.items()}
    if programme.star:
        star = workshop.round.stars.get(ballot) if workshop.round else None
        record["star"] = workshop.root_id(star) if star else None
    return record


def feedback_record(workshop: Workshop) -> Record:
    """Returns what may be told; the texts are sorted alphabetically over all questions, so that the order does not tell who wrote
    which."""
    told = workshop.feedback
    questions: Json = {
        question.id: _scores(told[question.id].scores.told if question.id in told else ())
        for question in workshop.programme.feedback
    }
    texts = sorted((text for answers in told.values() for text in answers.texts.told), key=str.casefold)
    return {"kind": "feedback", "questions": questions, "texts": [*texts]}


def given_feedback(workshop: Workshop, ballot: BallotId | None) -> Json:
    """Returns one ballot's answers by question."""
    given: Json = {
        question: {"score": answers.scores.given.get(ballot), "text": answers.texts.given.get(ballot, "")}
        for question, answers in workshop.feedback.items()
        if ballot is not None and (ballot in answers.scores.given or ballot in answers.texts.given)
    }
    return given


def _scores(scores: Sequence[int]) -> Json:
    counted = Counter(scores)
    return {
        "count": len(scores),
        "mean": round(fmean(scores), 2) if scores else None,
        "scores": {str(score): counted[score] for score in range(1, 6)},
    }


def _number(workshop: Workshop, phase: Phase) -> int:
    return workshop.programme.phases.index(phase) + 1
