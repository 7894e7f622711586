"""Messages from the organisers: to everybody, to the hosts, or to one table. Each audience has at most one message; a newer one
replaces it. A message may be given an end, after which pages no longer show it by themselves.
Closing ends all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import ORGANISERS, MessageId, Refusal, Role
from facilitator.domain.text import line, message_length_max
from facilitator.domain.things import Message
from facilitator.domain.workshop import Workshop

stands_ms_max = 24 * 3_600_000
"""How long a message with an end can stand."""


class Recipients(StrEnum):
    ALL = "all"
    HOSTS = "hosts"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class MessageSent(Event):
    message: MessageId
    to: Recipients
    table: int | None
    text: str
    at: int
    ends_at: int | None = None

    def apply(self, workshop: Workshop) -> None:
        replaced = [m.id for m in workshop.messages.values() if (m.to, m.table) == (self.to, self.table)]
        for message in replaced:
            del workshop.messages[message]
        workshop.messages[self.message] = Message(self.message, self.to, self.table, self.text, self.at, self.ends_at)


@dataclass(frozen=True, slots=True)
class MessageTakenDown(Event):
    message: MessageId

    def apply(self, workshop: Workshop) -> None:
        del workshop.messages[self.message]


@dataclass(frozen=True, slots=True)
class SendMessage(Command):
    """`table` is set if and only if it goes to a table. `ends_at` is in ms since 1970, by the workshop's time."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS
    message: MessageId
    to: Recipients
    text: str
    table: int | None = None
    ends_at: int | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if (self.to is Recipients.TABLE) is not (self.table is not None):
            raise Refusal("bad_value", field="table")
        if self.table is not None:
            workshop.require_table(self.table)
        if self.ends_at is not None and not actor.now < self.ends_at <= actor.now + stands_ms_max:
            raise Refusal("message_over")
        workshop.require_new(self.message)
        text = line(self.text, field="text", length_max=message_length_max)
        return [MessageSent(self.message, self.to, self.table, text, actor.now, self.ends_at)]


@dataclass(frozen=True, slots=True)
class TakeDownMessage(Command):
    roles: ClassVar[frozenset[Role]] = ORGANISERS
    message: MessageId

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if self.message not in workshop.messages:
            raise Refusal("unknown_message")
        return [MessageTakenDown(self.message)]
