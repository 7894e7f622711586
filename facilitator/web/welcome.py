"""What the terminal says when the server has started: where organisers go, where phones go, and a QR code to try."""

from __future__ import annotations

from collections.abc import Callable

from facilitator import programme_files
from facilitator.domain.kernel import Role
from facilitator.live.gathering import Gathering
from facilitator.web import qr
from facilitator.web.house import House, title_of

first_programme = "p58_seed"


def welcome(house: House, say: Callable[..., str]) -> str:
    """For the newest open workshop; if there is none, one is opened so that there is something to see."""
    gathering = _newest_open(house) or house.hall.open_workshop(programme_files.load(first_programme))
    links = house.links(gathering)
    return "\n".join(
        [
            "",
            say("server.running", title=gathering.live.read(title_of)["nb"]),
            "",
            f"  {say('server.desk')}\n    {desk_link(house)}",
            f"  {say('server.console')}\n    {links.with_key(Role.ORGANISER)}",
            f"  {say('server.screen')}\n    {links.with_key(Role.SCREEN)}",
            f"  {say('server.phones', code=links.code)}\n    {links.join()}",
            "",
            qr.as_text(links.join()),
            say("server.stop"),
        ]
    )


def desk_link(house: House) -> str:
    """The key stands in the fragment, which browsers keep to themselves."""
    return f"{house.base}/desk#{house.hall.seats.house_key()}"


def _newest_open(house: House) -> Gathering | None:
    newest = next((listing for listing in house.hall.listings() if listing.closed_at is None), None)
    return house.hall.gathering(newest.id) if newest else None
