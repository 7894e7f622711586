"""A document's reader: catalogue sentences in a language, and the people of a small day."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from facilitator.domain.person import Person
from facilitator.web.i18n import Catalogues
from tests.support.workshop import INES, KARI, OLA, PER

PEOPLE = {
    KARI.participant: Person("Rektor", KARI.area, KARI.unit),
    OLA.participant: Person("Driftsleder", OLA.area, OLA.unit),
    INES.participant: Person("Byggeleder", INES.area, INES.unit),
    PER.participant: Person("Styrer", PER.area, PER.unit),
}


def say(lang: str) -> Callable[..., str]:
    return partial(Catalogues.load().sentence, lang)
