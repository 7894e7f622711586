"""The kernel: ids, roles and refusals. It imports no other module of the domain."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType, TypeAlias

ActorId = NewType("ActorId", str)
ParticipantId = NewType("ParticipantId", str)
BallotId = NewType("BallotId", str)
PhaseId = NewType("PhaseId", str)
RoundId = NewType("RoundId", str)
"""Identifies a round of voting. The first round of a phase has the phase's id."""
MeasureId = NewType("MeasureId", str)
CommentId = NewType("CommentId", str)
OfferId = NewType("OfferId", str)
ConflictId = NewType("ConflictId", str)
CoBenefitId = NewType("CoBenefitId", str)
CommitmentId = NewType("CommitmentId", str)
PollId = NewType("PollId", str)
MessageId = NewType("MessageId", str)
ChecklistId = NewType("ChecklistId", str)
RequirementId = NewType("RequirementId", str)

Fact: TypeAlias = str | int | float


class Role(StrEnum):
    PARTICIPANT = "participant"
    HOST = "host"
    ORGANISER = "organiser"
    SCREEN = "screen"


EVERYBODY = frozenset({Role.PARTICIPANT, Role.HOST, Role.ORGANISER})
PARTICIPANTS = frozenset({Role.PARTICIPANT})
THE_TABLE = frozenset({Role.PARTICIPANT, Role.HOST})
HOSTS = frozenset({Role.HOST})
LEADERS = frozenset({Role.HOST, Role.ORGANISER})
ORGANISERS = frozenset({Role.ORGANISER})


class Refusal(Exception):
    """A rule rejected the command. `code` is a key of the message catalogues, `facts` are the values its sentence mentions."""

    def __init__(self, code: str, **facts: Fact) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts
