"""The referee: compares what phones were told with what is on disk and in a fresh view."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from bench.chaos.phone import Act, Phone
from facilitator.domain.ballots import votes_in
from facilitator.domain.joining import ParticipantJoined
from facilitator.domain.kernel import ActorId, BallotId, RoundId
from facilitator.domain.sealed import Sealed
from facilitator.domain.votes import VoteCast, VotesLowered
from facilitator.live.seal_keys import keys_beside
from facilitator.live.sealing import Seal
from facilitator.store.entry import Entry
from facilitator.store.sqlite import SqliteStore

votes: dict[str, type[VoteCast | VotesLowered]] = {"cast_vote": VoteCast, "take_back_vote": VotesLowered}


@dataclass(slots=True)
class Verdict:
    """Findings, one sentence each; none means success. `answered` counts commands answered with ok."""

    answered: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    strayed: list[str] = field(default_factory=list)

    @property
    def findings(self) -> list[str]:
        return [*self.lost, *self.doubled, *self.refused, *self.strayed]


def judge(database: Path, workshop_id: str, phones: Sequence[Phone]) -> Verdict:
    """Checks that every answered command is on disk exactly once, at the answered number, and nothing else is."""
    verdict = Verdict()
    with closing(SqliteStore(database)) as store:
        entries = store.log(workshop_id).read()
    seal = Seal(keys_beside(database).read(workshop_id) or b"", workshop_id)
    ballots, scope = seal.ballots({}), votes_in(RoundId("all_at_once"))
    if [entry.seq for entry in entries] != list(range(1, len(entries) + 1)):
        verdict.lost.append("the log has gaps")
    joined = [entry.actor for entry in entries if isinstance(entry.event, ParticipantJoined)]
    if len(joined) != len(phones) or len(set(joined)) != len(joined):
        verdict.doubled.append(f"{len(phones)} phones joined as {len(joined)} people")
    by_actor: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.part == 0:
            by_actor.setdefault(entry.actor, []).append(entry)
    by_ballot = _opened(seal, entries)
    for phone in phones:
        person = str(phone.records["me"]["id"])
        _judge_acts(verdict, phone, [entry for entry in by_actor.get(person, []) if entry.command_id != "join"])
        _judge_votes(verdict, phone, by_ballot.get(ballots.of(ActorId(person), scope), []))
        verdict.answered += len(phone.answers)
        verdict.refused += [f"{act_id} was refused: {code}" for act_id, code in phone.refusals]
        for act_id, told in phone.answers.items():
            if len(set(told)) > 1:
                verdict.doubled.append(f"{act_id} was answered with {sorted(set(told))}")
    return verdict


def _opened(seal: Seal, entries: Iterable[Entry]) -> dict[BallotId, list[tuple[int, VoteCast | VotesLowered]]]:
    """Returns the votes of each ballot, with their sequence numbers."""
    found: dict[BallotId, list[tuple[int, VoteCast | VotesLowered]]] = {}
    for entry in entries:
        opened = seal.open(entry.command_id, entry.event) if isinstance(entry.event, Sealed) else None
        if opened and isinstance(opened[1], VoteCast | VotesLowered):
            found.setdefault(opened[1].ballot, []).append((entry.seq, opened[1]))
    return found


def _judge_acts(verdict: Verdict, phone: Phone, entries: list[Entry]) -> None:
    """Checks all acts but votes, which the log keeps sealed."""
    times = Counter(entry.command_id for entry in entries)
    seq_of = {entry.command_id: entry.seq for entry in entries}
    acted = [act.id for act in phone.acted if act.name not in votes]
    for act_id in acted:
        if act_id in phone.answers and seq_of.get(act_id) != phone.answers[act_id][0]:
            verdict.lost.append(
                f"{act_id} was answered with {phone.answers[act_id][0]} and stands at {seq_of.get(act_id)}"
            )
        if times[act_id] > 1:
            verdict.doubled.append(f"{act_id} is {times[act_id]} times in the log")
    verdict.doubled += [f"{act_id} was done by nobody" for act_id in times.keys() - set(acted)]


def _judge_votes(verdict: Verdict, phone: Phone, rows: list[tuple[int, VoteCast | VotesLowered]]) -> None:
    """Checks that the ballot has exactly the person's votes, in order."""
    acted = [act for act in phone.acted if act.name in votes]
    refused = {act_id for act_id, _ in phone.refusals}
    expected = [_vote(act, phone) for act in acted if act.id not in refused]
    found = [(type(event), event.measure, seq) for seq, event in rows]
    if len(found) < len(expected):
        verdict.lost.append(f"{phone.name} voted {len(expected)} times, and {len(found)} are in the log")
    elif len(found) > len(expected):
        verdict.doubled.append(f"{phone.name} voted {len(expected)} times, and {len(found)} are in the log")
    elif found != expected:
        verdict.lost.append(f"the votes of {phone.name} stand otherwise in the log than they were given")


def _vote(act: Act, phone: Phone) -> tuple[type[VoteCast | VotesLowered], str, int]:
    return votes[act.name], act.data["measure"], phone.answers.get(act.id, [0])[0]
