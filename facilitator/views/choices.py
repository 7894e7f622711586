"""Choices: the measures a phase is about, where that is a subset: a room's, the finalists, or a dealt hand. They are listed by
id, since a participant's own measures are also in the view without being choices."""

from __future__ import annotations

from collections.abc import Iterable

from facilitator.domain.kernel import MeasureId, ParticipantId
from facilitator.domain.programme import Visibility
from facilitator.domain.things import Participant
from facilitator.domain.visibility import FINAL, circle_of, measures_seen
from facilitator.domain.workshop import Workshop
from facilitator.views.picture import Picture
from facilitator.views.records import Json, Records

_CHOSEN = FINAL | {Visibility.ROOM_RANDOM_ORDER, Visibility.ROOM_SAMPLE}


def hands_out(workshop: Workshop) -> bool:
    """Returns whether participants see only the hand they were dealt."""
    return workshop.closed_at is None and workshop.phase.id in workshop.deals


def hand_of(picture: Picture, participant: ParticipantId) -> list[MeasureId]:
    """Returns the dealt measures, resolved to live ones."""
    workshop = picture.workshop
    return (
        _standing(picture, workshop.deals[workshop.phase.id].hands.get(participant, ())) if hands_out(workshop) else []
    )


def own_choices(picture: Picture, participant: ParticipantId) -> Records:
    if not hands_out(picture.workshop):
        return {}
    return _record(hand_of(picture, participant))


def choices_at(picture: Picture, table: int) -> Records:
    """Returns the choices of everybody at the table; empty if each has a hand."""
    workshop = picture.workshop
    if workshop.closed_at is not None or workshop.phase.visibility not in _CHOSEN or hands_out(workshop):
        return {}
    circle = circle_of(workshop, table, "")
    return picture.once(("choices", circle), lambda: _record(m.id for m in measures_seen(workshop, table, "")))


def choices_of(picture: Picture, person: Participant) -> Json:
    """Returns the ids a person without a phone may vote for; None for all."""
    found = own_choices(picture, person.id) or choices_at(picture, person.table)
    return found["choices"]["measures"] if found else None


def finalists_record(picture: Picture) -> Records:
    """The finalists, for leaders and the screen, who see more measures than these."""
    workshop = picture.workshop
    if workshop.phase.visibility not in FINAL or workshop.closed_at is not None:
        return {}
    return _record(_standing(picture, sorted(workshop.finalists)))


def _standing(picture: Picture, measures: Iterable[MeasureId]) -> list[MeasureId]:
    """Resolves measures to live roots, each once; drops hidden and withdrawn ones."""
    return [root for root in dict.fromkeys(map(picture.workshop.root_id, measures)) if root in picture.standing]


def _record(measures: Iterable[MeasureId]) -> Records:
    return {"choices": {"kind": "choices", "measures": [*measures]}}
