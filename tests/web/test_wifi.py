"""The QR code of a Wi-Fi network, as a phone's camera reads it."""

from __future__ import annotations

from pathlib import Path

import pytest
import qrcode
import zxingcpp

from facilitator.web import qr
from tests.web.terminal import catalogues, run

awkward = r'Rådhus; "gjest", 5:e \ etasje'


@pytest.mark.parametrize(
    ("name", "password", "said"),
    [
        ("Kickoff", "sol og vind", "WIFI:T:WPA;S:Kickoff;P:sol og vind;;"),
        ("Kickoff", "", "WIFI:T:nopass;S:Kickoff;;"),
        (awkward, r"a;b,c:d\e", r"WIFI:T:WPA;S:Rådhus\; \"gjest\"\, 5\:e \\ etasje;P:a\;b\,c\:d\\e;;"),
    ],
)
def test_the_code_holds_the_network_with_every_sign_escaped(name: str, password: str, said: str) -> None:
    assert qr.wifi(name, password) == said
    picture = qrcode.make(qr.wifi(name, password)).get_image()
    (read,) = zxingcpp.read_barcodes(picture)
    assert read.text == said
    assert fields_of(read.text)["S"] == name
    assert fields_of(read.text).get("P", "") == password


def fields_of(text: str) -> dict[str, str]:
    """As a phone takes it apart: a backslash makes the next sign an ordinary one."""
    fields, key, value, signs = {}, "", "", iter(text.removeprefix("WIFI:"))
    for sign in signs:
        if sign == "\\":
            value += next(signs)
        elif sign == ":" and not key:
            key, value = value, ""
        elif sign == ";":
            fields[key] = value
            key, value = "", ""
        else:
            value += sign
    return fields


def test_the_command_draws_it_and_keeps_the_password_nowhere_else(tmp_path: Path) -> None:
    exit_code, said, _ = run(tmp_path, "wifi", "Kickoff", typed=b"sol og vind\n")
    assert exit_code == 0
    assert said.strip().endswith(catalogues.sentence("nb", "wifi.done", name="Kickoff", path="wifi.svg"))
    assert [path.name for path in tmp_path.iterdir()] == ["wifi.svg"]
    assert "sol og vind" not in said
    assert (tmp_path / "wifi.svg").read_bytes() == qr.as_svg(qr.wifi("Kickoff", "sol og vind"))
