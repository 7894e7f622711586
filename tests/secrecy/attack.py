"""An attacker who has the file of a closed day and wants to know who voted for what. It knows the code, so it replays the log, from
which hands are dealt. A guess is a set of measures for a person; nobody is guessed twice."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from facilitator.domain.kernel import MeasureId, ParticipantId
from facilitator.domain.workshop import Workshop
from facilitator.log.codec import decode_event

SECRET = ("vote_cast", "vote_taken_back", "star_given", "thumb_given")


@dataclass
class Found:
    """What stands in the log: the day as it can be replayed, and for each ballot what was done under it."""

    workshop: Workshop
    votes: dict[str, set[MeasureId]] = field(default_factory=lambda: defaultdict(set))
    thumbs: dict[str, set[MeasureId]] = field(default_factory=lambda: defaultdict(set))


def read(path: Path, workshop_id: str) -> Found:
    found = Found(Workshop(workshop_id))
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute(
            "select name, version, data from events where workshop = ? order by seq", (workshop_id,)
        ).fetchall()
    for name, version, data in rows:
        said = json.loads(data)
        if name == "vote_cast":
            found.votes[said["ballot"]].add(said["measure"])
        elif name == "vote_taken_back":
            found.votes[said["ballot"]].discard(said["measure"])
        elif name == "thumb_given":
            found.thumbs[said["ballot"]].add(said["measure"])
        decode_event(name, version, data).apply(found.workshop)
    return found


def guesses(found: Found) -> dict[ParticipantId, frozenset[MeasureId]]:
    """Who can have cast a ballot is who was dealt all that it was cast for; what fits one person alone is that person's, and then
    fits nobody else."""
    hands = {person: {*hand} for deal in found.workshop.deals.values() for person, hand in deal.hands.items()}
    possible = {
        ballot: {person for person, hand in hands.items() if voted <= hand}
        for ballot, voted in found.votes.items()
        if voted
    }
    pinned: dict[ParticipantId, frozenset[MeasureId]] = {}
    while True:
        alone = next((ballot for ballot, people in possible.items() if len(people - pinned.keys()) == 1), None)
        if alone is None:
            return pinned
        (person,) = possible.pop(alone) - pinned.keys()
        pinned[person] = frozenset(found.votes[alone])
