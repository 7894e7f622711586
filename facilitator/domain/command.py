"""Commands and events. A command's `decide` only reads; nothing but an event's `apply` changes a workshop."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from functools import cache
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.kernel import Refusal, Role
from facilitator.domain.programme import Phase, Switch, marks
from facilitator.domain.workshop import Workshop


class Event(ABC):
    """A fact, numbered and kept for ever."""

    __slots__ = ()

    @abstractmethod
    def apply(self, workshop: Workshop) -> None: ...


class Command(ABC):
    """A request to change the workshop."""

    __slots__ = ()
    roles: ClassVar[frozenset[Role]]
    """Roles that may issue the command."""
    secret: ClassVar[bool] = False
    """Whether it is given under a secret ballot; the log then stores its one event sealed."""
    after_closing: ClassVar[bool] = False

    @abstractmethod
    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        """Returns the resulting events or raises Refusal; changes nothing."""


@cache
def wire_name(kind: type) -> str:
    """`PostMeasure` → `post_measure`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


def decide(command: Command, workshop: Workshop, actor: Actor) -> list[Event]:
    """Applies the rules common to all commands, then the command's own. Raises Refusal."""
    if actor.role not in command.roles:
        raise Refusal("not_allowed")
    actor = actor.since_joining(workshop)
    if not command.after_closing:
        actor.require_open(workshop, late=not command.secret)
    name = wire_name(type(command))
    is_switched = any(name in switch.closes for switch in marks(Phase, Switch).values())
    if is_switched and name in actor.phase_acted_in(workshop).closed:
        raise Refusal("wrong_phase")
    return command.decide(workshop, actor)
