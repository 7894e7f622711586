"""Links of a workshop, for phones, hosts, organisers and the big screen."""

from __future__ import annotations

import socket
from dataclasses import dataclass

from facilitator.domain.kernel import Role
from facilitator.live.seats import Seats


@dataclass(frozen=True, slots=True)
class Links:
    """Links of one workshop under `base`, such as `http://192.168.1.4:8000`."""

    base: str
    code: str
    workshop_id: str
    seats: Seats

    def join(self, table: int | None = None) -> str:
        return f"{self.base}/{self.code}" + (f"/{table}" if table else "")

    def with_key(self, role: Role, table: int | None = None) -> str:
        return f"{self.base}/{self.code}/key/{self.seats.key(self.workshop_id, role, table)}"

    def hosts(self, tables: int) -> dict[str, str]:
        return {str(table): self.with_key(Role.HOST, table) for table in range(1, tables + 1)}

    def all(self, tables: int) -> dict[str, object]:
        """Returns all links, as in the console and `new --json`."""
        return {
            "join": self.join(),
            "screen": self.with_key(Role.SCREEN),
            "console": self.with_key(Role.ORGANISER),
            "hosts": self.hosts(tables),
            "cards": f"{self.base}/{self.code}/cards",
        }

    def keys(self, tables: int) -> dict[str, object]:
        hosts = {str(table): self.seats.key(self.workshop_id, Role.HOST, table) for table in range(1, tables + 1)}
        return {
            "organiser": self.seats.key(self.workshop_id, Role.ORGANISER),
            "screen": self.seats.key(self.workshop_id, Role.SCREEN),
            "hosts": hosts,
        }


def own_address() -> str:
    """Returns this machine's address on its network, or loopback if it has none. Sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # An address reserved for documentation (RFC 5737): connecting a datagram socket only selects a route.
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return "127.0.0.1"
        return str(probe.getsockname()[0])


def base_url(public_url: str, host: str, port: int, *, secure: bool = False) -> str:
    """Returns the URL at which phones reach the server."""
    if public_url:
        return public_url
    name = own_address() if host in ("0.0.0.0", "::", "") else host
    scheme = "https" if secure else "http"
    return f"{scheme}://[{name}]:{port}" if ":" in name else f"{scheme}://{name}:{port}"
