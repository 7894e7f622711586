"""Comments on a measure, and hiding one with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import EVERYBODY, LEADERS, ActorId, CommentId, MeasureId, Refusal, Role
from facilitator.domain.limits import require_own_room, require_room
from facilitator.domain.text import comment_length_max, line, paragraphs, reason_length_max
from facilitator.domain.things import Comment
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class CommentPosted(Event):
    comment: CommentId
    measure: MeasureId
    author: ActorId
    text: str
    at: int
    named: bool = False

    def apply(self, workshop: Workshop) -> None:
        workshop.comments[self.comment] = Comment(
            self.comment, self.measure, self.author, self.text, self.at, self.named
        )


@dataclass(frozen=True, slots=True)
class CommentHidden(Event):
    comment: CommentId
    reason: str

    def apply(self, workshop: Workshop) -> None:
        workshop.comments[self.comment].hidden_because = self.reason


@dataclass(frozen=True, slots=True)
class CommentShown(Event):
    comment: CommentId

    def apply(self, workshop: Workshop) -> None:
        workshop.comments[self.comment].hidden_because = None


@dataclass(frozen=True, slots=True)
class PostComment(Command):
    roles: ClassVar[frozenset[Role]] = EVERYBODY
    comment: CommentId
    measure: MeasureId
    text: str
    named: bool = False

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        actor.live_measure(workshop, self.measure)
        workshop.require_new(self.comment)
        require_room(workshop.comments, limit="comments")
        require_own_room((comment.author for comment in workshop.comments.values()), actor.id, limit="comments")
        text = paragraphs(self.text, field="text", length_max=comment_length_max)
        return [CommentPosted(self.comment, self.measure, actor.id, text, actor.acted_at, self.named)]


@dataclass(frozen=True, slots=True)
class HideComment(Command):
    """For names, slips and insults. The reason is shown in place of the text."""

    roles: ClassVar[frozenset[Role]] = LEADERS
    comment: CommentId
    reason: str

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        comment = _known_comment(workshop, self.comment)
        return [CommentHidden(comment.id, line(self.reason, field="reason", length_max=reason_length_max))]


@dataclass(frozen=True, slots=True)
class ShowComment(Command):
    roles: ClassVar[frozenset[Role]] = LEADERS
    comment: CommentId

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        return [CommentShown(_known_comment(workshop, self.comment).id)]


def _known_comment(workshop: Workshop, comment_id: CommentId) -> Comment:
    comment = workshop.comments.get(comment_id)
    if comment is None:
        raise Refusal("unknown_comment")
    return comment
