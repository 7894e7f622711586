"""The house: everything that the doors of one server share, in one place."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.domain.kernel import Refusal
from facilitator.domain.workshop import Workshop
from facilitator.live.gathering import Gathering
from facilitator.live.hall import Hall
from facilitator.settings import Settings
from facilitator.web.door import Door
from facilitator.web.i18n import Catalogues
from facilitator.web.links import Links
from facilitator.web.socket.broadcast import Broadcaster


@dataclass(frozen=True, slots=True)
class House:
    settings: Settings
    base: str
    hall: Hall
    catalogues: Catalogues
    door: Door
    broadcaster: Broadcaster

    def gathering(self, code: str) -> Gathering:
        """Raises Refusal `unknown_workshop`."""
        found = self.hall.find(code)
        if found is None:
            raise Refusal("unknown_workshop")
        return found

    def links(self, gathering: Gathering) -> Links:
        code = gathering.live.read(code_of)
        return Links(self.base, code, gathering.id, self.hall.seats)


def code_of(workshop: Workshop, _: int) -> str:
    return workshop.code


def tables_of(workshop: Workshop, _: int) -> int:
    return workshop.programme.tables


def title_of(workshop: Workshop, _: int) -> dict[str, str]:
    return {"nb": workshop.programme.title.nb, "en": workshop.programme.title.en}
