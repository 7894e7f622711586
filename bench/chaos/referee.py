"""The referee: what the phones were told, against what is on disk and what a fresh look shows."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from bench.chaos.phone import Act, Phone

votes = {"cast_vote": "vote_cast", "take_back_vote": "vote_taken_back"}


@dataclass(slots=True)
class Verdict:
    """Each finding is one sentence; none is a good one. `answered` is how many commands were answered with ok."""

    answered: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    strayed: list[str] = field(default_factory=list)

    @property
    def findings(self) -> list[str]:
        return [*self.lost, *self.doubled, *self.refused, *self.strayed]


def judge(database: Path, workshop_id: str, phones: Sequence[Phone]) -> Verdict:
    """Every answered command is on disk, once, at the number that was answered; and nothing is there that nobody did."""
    verdict = Verdict()
    with closing(sqlite3.connect(database)) as rows:
        events = rows.execute(
            "select seq, command_id, part, actor, name, data from events where workshop = ? order by seq",
            (workshop_id,),
        ).fetchall()
        ballots = dict(rows.execute("select participant, ballot from ballots where workshop = ?", (workshop_id,)))
    seqs = [event[0] for event in events]
    if seqs != list(range(1, len(seqs) + 1)):
        verdict.lost.append("the log has gaps")
    joined = [event[3] for event in events if event[4] == "participant_joined"]
    if len(joined) != len(phones) or len(set(joined)) != len(joined):
        verdict.doubled.append(f"{len(phones)} phones joined as {len(joined)} people")
    by_actor: dict[str, list[tuple[int, str, str, str]]] = {}
    for seq, command_id, part, actor, name, data in events:
        if part == 0:
            by_actor.setdefault(actor, []).append((seq, command_id, name, data))
    for phone in phones:
        person = str(phone.records["me"]["id"])
        _judge_acts(verdict, phone, [row for row in by_actor.get(person, []) if row[1] != "join"])
        _judge_votes(verdict, phone, by_actor.get(ballots[person], []))
        verdict.answered += len(phone.answers)
        verdict.refused += [f"{act_id} was refused: {code}" for act_id, code in phone.refusals]
        for act_id, told in phone.answers.items():
            if len(set(told)) > 1:
                verdict.doubled.append(f"{act_id} was answered with {sorted(set(told))}")
    return verdict


def _judge_acts(verdict: Verdict, phone: Phone, rows: list[tuple[int, str, str, str]]) -> None:
    """All but votes, which the log keeps under another name."""
    times = Counter(row[1] for row in rows)
    seq_of = {row[1]: row[0] for row in rows}
    acted = [act.id for act in phone.acted if act.name not in votes]
    for act_id in acted:
        if act_id in phone.answers and seq_of.get(act_id) != phone.answers[act_id][0]:
            verdict.lost.append(
                f"{act_id} was answered with {phone.answers[act_id][0]} and stands at {seq_of.get(act_id)}"
            )
        if times[act_id] > 1:
            verdict.doubled.append(f"{act_id} is {times[act_id]} times in the log")
    verdict.doubled += [f"{act_id} was done by nobody" for act_id in times.keys() - set(acted)]


def _judge_votes(verdict: Verdict, phone: Phone, rows: list[tuple[int, str, str, str]]) -> None:
    """Under the ballot stand the person's votes and nothing else, in the order in which they were given."""
    acted = [act for act in phone.acted if act.name in votes]
    refused = {act_id for act_id, _ in phone.refusals}
    expected = [_vote(act, phone) for act in acted if act.id not in refused]
    found = [(name, _measure(data), seq) for seq, _, name, data in rows]
    if len(found) < len(expected):
        verdict.lost.append(f"{phone.name} voted {len(expected)} times, and {len(found)} are in the log")
    elif len(found) > len(expected):
        verdict.doubled.append(f"{phone.name} voted {len(expected)} times, and {len(found)} are in the log")
    elif found != expected:
        verdict.lost.append(f"the votes of {phone.name} stand otherwise in the log than they were given")


def _vote(act: Act, phone: Phone) -> tuple[str, str, int]:
    return votes[act.name], act.data["measure"], phone.answers.get(act.id, [0])[0]


def _measure(data: str) -> str:
    return str(json.loads(data)["measure"])
