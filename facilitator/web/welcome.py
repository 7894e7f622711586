"""The start message in the terminal: links for organisers and phones, and a QR code."""

from __future__ import annotations

from collections.abc import Callable

from facilitator import programme_files
from facilitator.domain.kernel import Role
from facilitator.live.workshop import LiveWorkshop
from facilitator.web import qr
from facilitator.web.context import AppContext

first_programme = "p58_seed"


def welcome(context: AppContext, say: Callable[..., str]) -> str:
    """Shows the newest open workshop; opens one of the seed programme if there is none."""
    live = _newest_open(context) or context.registry.open_workshop(programme_files.load(first_programme))
    links = context.links(live)
    return "\n".join(
        [
            "",
            say("server.running", title=live.title.nb),
            "",
            f"  {say('server.desk')}\n    {desk_link(context)}",
            f"  {say('server.console')}\n    {links.with_key(Role.ORGANISER)}",
            f"  {say('server.screen')}\n    {links.with_key(Role.SCREEN)}",
            f"  {say('server.phones', code=links.code)}\n    {links.join()}",
            "",
            qr.as_text(links.join()),
            say("server.stop"),
        ]
    )


def desk_link(context: AppContext) -> str:
    """Returns the desk's link, with the key in the fragment, which browsers do not send."""
    return f"{context.base}/desk#{context.registry.seats.house_key()}"


def _newest_open(context: AppContext) -> LiveWorkshop | None:
    newest = next((listing for listing in context.registry.listings() if listing.closed_at is None), None)
    return context.registry.workshop(newest.id) if newest else None
