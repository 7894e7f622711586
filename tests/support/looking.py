"""Audiences of a workshop."""

from facilitator.domain.kernel import Role
from facilitator.views.audience import Audience
from tests.support.workshop import Someone

HOST_TABLE_1 = Audience(Role.HOST, table=1)
HOST_TABLE_2 = Audience(Role.HOST, table=2)
THE_ORGANISER = Audience(Role.ORGANISER)
THE_SCREEN = Audience(Role.SCREEN)


def looks(who: Someone) -> Audience:
    return Audience(Role.PARTICIPANT, participant=who.participant)
