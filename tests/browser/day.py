"""The people and texts of the small day, and all their pages."""

from __future__ import annotations

from dataclasses import dataclass

from tests.browser.faces import Console, Phone, Screen, Tablet
from tests.browser.support import Face, OrganisersServer, Room

KARI, OMAR, NILS = "Rektor Kari", "Pleier Omar", "Vaktmester Nils"
BIKES, MORE_BIKES = "Elsykler til hjemmetjenesten", "Sykler i stedet for biler på hjemmebesøk"
SHARED_CARS, SUN, COMPOST = "Deling av biler", "Solceller på sykehjemmet", "Kompost i kantina"
LATE, LOANS = "Færre møter med bil", "Utlån av lastesykler"
TOGETHER = {
    "nb": "Hvor mye tror du på at vi får dette til sammen?",
    "en": "How confident are you that we will achieve this together?",
}


@dataclass
class Day:
    """Everybody present. Kari and Omar have phones; Nils, without one, sits at the host's table."""

    server: OrganisersServer
    room: Room
    console: Console
    screen: Screen
    host: Tablet
    kari: Phone
    omar: Phone

    @property
    def everybody(self) -> list[Face]:
        return [self.console, self.screen, self.host, self.kari, self.omar]

    def check(self, *faces: Face) -> None:
        """Checks these pages (default all) with axe and for errors; and that the big screen got no identities."""
        for face in faces or self.everybody:
            face.check()
        self.screen.check_no_names(KARI, OMAR, NILS)
