"""Polls (the warm-up question in the lobby) and the feedback at the end of the day. A later answer replaces an earlier one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.assessment import score_max
from facilitator.domain.ballots import FEEDBACK
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import PARTICIPANTS, THE_TABLE, ActorId, BallotId, ParticipantId, PollId, Refusal, Role
from facilitator.domain.text import comment_length_max, optional_paragraphs
from facilitator.domain.things import Feedback
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class PollAnswered(Event):
    poll: PollId
    participant: ParticipantId
    option: str

    def apply(self, workshop: Workshop) -> None:
        workshop.poll_answers.setdefault(self.poll, {})[self.participant] = self.option


@dataclass(frozen=True, slots=True)
class FeedbackGiven(Event):
    """From old logs; newer ones have `FeedbackAnswered`. Publishes the answer at once, as the old version did."""

    author: ActorId
    question: str
    score: int | None
    text: str

    def apply(self, workshop: Workshop) -> None:
        answers = workshop.feedback.setdefault(self.question, Feedback())
        answers.scores.give(BallotId(self.author), self.score)
        answers.texts.give(BallotId(self.author), self.text or None)
        answers.scores.told = tuple(sorted(answers.scores.given.values()))
        answers.texts.told = tuple(sorted(answers.texts.given.values()))


@dataclass(frozen=True, slots=True)
class FeedbackAnswered(Event):
    ballot: BallotId
    question: str
    score: int | None
    text: str

    def apply(self, workshop: Workshop) -> None:
        answers = workshop.feedback.setdefault(self.question, Feedback())
        answers.scores.give(self.ballot, self.score)
        answers.texts.give(self.ballot, self.text or None)


@dataclass(frozen=True, slots=True)
class AnswerPoll(Command):
    roles: ClassVar[frozenset[Role]] = PARTICIPANTS
    poll: PollId
    option: str

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        poll = workshop.programme.poll(self.poll)
        if poll is None:
            raise Refusal("unknown_poll")
        if self.option not in {option.id for option in poll.options}:
            raise Refusal("unknown_option")
        return [PollAnswered(poll.id, ParticipantId(actor.id), self.option)]


@dataclass(frozen=True, slots=True)
class GiveFeedback(Command):
    roles: ClassVar[frozenset[Role]] = THE_TABLE
    secret: ClassVar[bool] = True
    question: str
    score: int | None = None
    text: str = ""

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if self.question not in {question.id for question in workshop.programme.feedback}:
            raise Refusal("unknown_question")
        if self.score is not None and not 1 <= self.score <= score_max:
            raise Refusal("bad_value", field="score")
        text = optional_paragraphs(self.text, field="text", length_max=comment_length_max)
        if self.score is None and not text:
            raise Refusal("empty", field="text")
        if actor.ballots is None:
            raise Refusal("no_ballots")
        return [FeedbackAnswered(actor.ballots.of(actor.id, FEEDBACK), self.question, self.score, text)]
