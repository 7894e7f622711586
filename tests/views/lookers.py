"""All audiences of the full day, and what they see."""

from itertools import product

from facilitator.domain.programme import Visibility
from facilitator.views.board import board
from facilitator.views.picture import Picture
from facilitator.views.records import Records
from tests.support.looking import HOST_TABLE_1, HOST_TABLE_2, THE_ORGANISER, THE_SCREEN, looks
from tests.support.workshop import INES, KARI, OLA, Day
from tests.views.full_day import room

AUDIENCES = {
    "kari": looks(KARI),
    "ola": looks(OLA),
    "ines": looks(INES),
    "host-1": HOST_TABLE_1,
    "host-2": HOST_TABLE_2,
    "organiser": THE_ORGANISER,
    "screen": THE_SCREEN,
}
MOMENTS = list(product(Visibility, (False, True)))
"""A phase of every visibility, before and after the reveal."""


def view(day: Day, who: str) -> Records:
    return board(Picture(day.workshop, room()), AUDIENCES[who]).records()


def ids(records: Records, kind: str) -> set[str]:
    return {str(record.get("id", record.get("measure"))) for record in records.values() if record["kind"] == kind}


EVERY = {"bikes", "bus", "tram", "solar"}
OWN = {
    "kari": {"bikes", "draft", "regretted"},
    "ola": {"bus", "boat", "solar", "tram"},
    "ines": {"tram", "solar"},
    "screen": set(),
}
SPOTLIT = {"tram", "solar"}
FINALISTS = {"bus", "tram", "solar"}
SEEN: dict[Visibility, dict[str, set[str]]] = {
    # besides one's own and, on the screen, the one in the spotlight
    Visibility.NONE: {},
    Visibility.OWN: {},
    Visibility.TABLE: {"kari": {"bikes"}, "ola": {"bus", "tram", "solar"}, "ines": {"tram", "solar"}},
    Visibility.VISITED_TABLE: {"kari": {"bikes"}, "ola": {"bus", "tram", "solar"}, "ines": {"tram", "solar"}},
    Visibility.ALL: dict.fromkeys(OWN, EVERY),
    Visibility.ALL_RANDOM_ORDER: dict.fromkeys(OWN, EVERY),
    Visibility.THEME_RANDOM_ORDER: dict.fromkeys(OWN, EVERY),
    Visibility.SAMPLE_RANDOM_ORDER: dict.fromkeys(OWN, EVERY),
    Visibility.ROOM_RANDOM_ORDER: {"kari": {"bikes", "bus"}, "ola": {"bikes", "bus"}, "ines": SPOTLIT},
    Visibility.ROOM_SAMPLE: {"kari": {"bikes", "bus"}, "ola": {"bikes", "bus"}, "ines": SPOTLIT},
    Visibility.FINALISTS_RANDOM_ORDER: dict.fromkeys(OWN, FINALISTS),
    Visibility.FINALISTS_SAMPLE: dict.fromkeys(OWN, FINALISTS),
    Visibility.CLAIMED_CARDS: {"ola": {"bikes"}},
    Visibility.SPOTLIGHT: dict.fromkeys(OWN, SPOTLIT),
    Visibility.OWN_UNIT: {"kari": EVERY, "ola": EVERY, "ines": {"bikes", "bus"}},
}
