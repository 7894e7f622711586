"""Web addresses as browsers write them in an Origin header: scheme, host and port, nothing else. `--public-url` is read at the
start, so that links, QR codes, cookies and sockets all go by the same text."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from contextlib import suppress

DEFAULT_PORTS = {"https": 443, "http": 80}
EXAMPLE = "https://workshop.example.org"
_host_length_max, _label_length_max = 253, 63


class AddressProblem(Exception):
    """No public address. `code` is a key of the catalogues (`address.<code>`): `scheme`, `more`, `port`, `host`; `right` is what
    may be meant."""

    def __init__(self, code: str, given: str, right: str = EXAMPLE) -> None:
        super().__init__(code)
        self.code = code
        self.facts = {"given": given, "right": right}


def public_address(given: str) -> str:
    """Returns the address in its one spelling: `HTTPS://Klimaåret.example:443/` is `https://xn--klimaret-e0a.example`; empty for an
    empty text. Raises AddressProblem."""
    text = " ".join("".join(c for c in given if unicodedata.category(c) != "Cf").split())
    if not text:
        return ""
    scheme, separator, rest = text.partition("://")
    scheme = scheme.lower()
    if not separator or scheme not in DEFAULT_PORTS:
        meant = rest if separator else re.sub(r"(?i)^(https?)?:?[/\\]*", "", text)
        raise AddressProblem("scheme", text, _meant("https", meant))
    authority, more = _split(rest)
    if "@" in authority or more:
        raise AddressProblem("more", text, _meant(scheme, rest))
    return _written(scheme, authority, text)


def _meant(scheme: str, rest: str) -> str:
    """The address without what does not belong there, or an example."""
    with suppress(AddressProblem):
        return _written(scheme, _split(rest)[0].rpartition("@")[2], rest)
    return EXAMPLE


def _split(rest: str) -> tuple[str, str]:
    """Host and port, and what follows them; lone separators are nothing."""
    authority, more = re.fullmatch(r"([^/?#\\]*)(.*)", rest, re.DOTALL).groups()  # type: ignore[union-attr]
    return authority, more.strip("/?#\\")


def _written(scheme: str, authority: str, given: str) -> str:
    bracketed, name, port = re.fullmatch(r"(?:\[([^\]]*)\]|(.*?))(?::([^:\]]*))?", authority, re.DOTALL).groups()  # type: ignore[union-attr]
    try:
        host = _ip_v6(bracketed) if bracketed is not None else _host(name)
    except ValueError:
        with suppress(ValueError):
            # An IPv6 address without its brackets.
            raise AddressProblem("host", given, f"{scheme}://{_ip_v6(authority)}") from None
        raise AddressProblem("host", given) from None
    if not port:
        return f"{scheme}://{host}"
    if not re.fullmatch(r"[0-9]{1,5}", port) or not 0 < int(port) < 65_536:
        raise AddressProblem("port", given, f"{scheme}://{host}")
    return f"{scheme}://{host}" + ("" if int(port) == DEFAULT_PORTS[scheme] else f":{int(port)}")


def _ip_v6(text: str) -> str:
    """Raises ValueError; also for an address within one machine's link, which browsers do not open."""
    address = ipaddress.IPv6Address(text)
    if address.scope_id or address.is_unspecified or address.is_multicast:
        raise ValueError(text)
    return f"[{address}]"


def _host(name: str) -> str:
    """A name as the domain name system has it (RFC 5891), or an IPv4 address. Raises ValueError."""
    shown = unicodedata.normalize("NFKC", name.replace("\u3002", ".")).lower().removesuffix(".")
    labels = [_label(label) for label in shown.split(".")]
    host = ".".join(labels)
    if len(host) > _host_length_max:
        raise ValueError(name)
    if re.fullmatch(r"[0-9]+|0x[0-9a-f]*", labels[-1]):
        # Browsers read any name that ends in a number as an IPv4 address.
        address = ipaddress.IPv4Address(host)
        if address.is_unspecified or address.is_multicast:
            raise ValueError(name)
    return host


def _label(label: str) -> str:
    if label.isascii():
        written = label
        if label.startswith("xn--"):
            label[4:].encode().decode("punycode")
    else:
        if label.startswith("xn--") or any(unicodedata.category(c)[0] in "CZ" for c in label):
            raise ValueError(label)
        written = "xn--" + label.encode("punycode").decode()
    if len(written) > _label_length_max or not re.fullmatch(r"[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?", written):
        raise ValueError(label)
    return written
