"""`python3 run.py`: says where everybody goes, opens a workshop the first time, goes on where it was, and ends when asked."""

from __future__ import annotations

import re
import signal
import socket
from pathlib import Path

import pytest
import requests
import zxingcpp
from PIL import Image

from tests.support.client import Client
from tests.support.modes import MODES
from tests.web.terminal import catalogues, fails_in_one_sentence, running, sentences

wait_seconds_max = 60


def code_in(welcome: str) -> str:
    found = re.search(r"/([A-Z2-9]{6})/key/", welcome)
    assert found
    return found[1]


def test_the_first_start_opens_a_workshop_and_says_where_everybody_goes(tmp_path: Path) -> None:
    for lang in ("nb", "en"):
        folder = tmp_path / lang
        folder.mkdir()
        with running(folder, lang) as server:
            code = code_in(server.welcome)
            desk = server.link(lang, "server.desk")
            console, screen = server.link(lang, "server.console"), server.link(lang, "server.screen")
            join = server.link(lang, "server.phones", code=code)
            assert join == f"{server.url}/{code}"
            assert read_qr(server.welcome) == join
            for link, lands_on in (
                (console, "console"),
                (screen, "screen"),
                (join, code),
                (desk.partition("#")[0], "desk"),
            ):
                answer = requests.get(link, timeout=wait_seconds_max)
                assert (answer.status_code, answer.url.rpartition("/")[2]) == (200, lands_on)
            listed = requests.get(
                f"{server.url}/api/workshops",
                headers={"Authorization": f"Bearer {desk.partition('#')[2]}"},
                timeout=wait_seconds_max,
            )
            assert [workshop["code"] for workshop in listed.json()["workshops"]] == [code]
        assert (folder / "data" / "facilitator.sqlite").exists()


def read_qr(welcome: str) -> str:
    """The QR code, drawn as a camera would see it on a dark terminal: two rows of modules to a line."""
    lines = [line for line in welcome.splitlines() if set(line) & set("█▀▄") and set(line) <= set(" \xa0█▀▄")]
    width = max(len(line) for line in lines)
    picture = Image.new("L", (width, 2 * len(lines)))
    for y, line in enumerate(lines):
        for x, block in enumerate(line):
            picture.putpixel((x, 2 * y), 255 if block in "█▀" else 0)
            picture.putpixel((x, 2 * y + 1), 255 if block in "█▄" else 0)
    (found,) = zxingcpp.read_barcodes(picture.resize((8 * width, 16 * len(lines)), Image.Resampling.NEAREST))
    return str(found.text)


@pytest.mark.parametrize("mode", MODES)
def test_it_ends_when_asked_and_goes_on_where_it_was(tmp_path: Path, mode: str) -> None:
    """With Ctrl-C and with SIGTERM, while somebody is connected."""
    codes, views = [], []
    for number in (signal.SIGINT, signal.SIGTERM):
        with running(tmp_path, "nb", "--async-mode", mode) as server:
            code = code_in(server.welcome)
            organiser = Client.with_key(
                server.url, code, server.link("nb", "server.console").rpartition("/")[2]
            ).connect()
            codes.append(code)
            if not views:
                assert organiser.command("one", "start_phase", {"phase": "silent"})["ok"]
            view = organiser.fresh_view()
            views.append((view["seq"], view["records"]))
            exit_code, said, errors = server.end(number)
            organiser.wait(lambda organiser=organiser: organiser.said_bye is not None)
            assert organiser.said_bye == "restarting"
            organiser.disconnect()
        assert exit_code == 0
        assert said.strip() == catalogues.sentence("nb", "server.stopping")
        assert "Traceback" not in errors
        assert not Path(f"{tmp_path}/data/facilitator.sqlite-wal").exists(), "the file is closed"
    assert codes[0] == codes[1]
    assert views[0] == views[1]


def test_a_taken_port_is_one_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = fails_in_one_sentence(tmp_path, "-m", "facilitator", "run", "--host", "127.0.0.1", "--port", str(port))
    assert said == sentences("server.port_taken", port=port)


def test_an_address_that_this_machine_does_not_have_is_one_sentence(tmp_path: Path) -> None:
    # From the range that is reserved for documentation (RFC 5737).
    said = fails_in_one_sentence(tmp_path, "-m", "facilitator", "run", "--host", "192.0.2.1", "--port", "8000")
    assert said == sentences("server.bad_host", host="192.0.2.1")
