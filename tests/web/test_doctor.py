"""The doctor: what is well and what is not, in one sentence each, in the terminal and for the console."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import requests

from facilitator.live.copy_files import copies_of
from facilitator.live.house_time import stepped_ms
from facilitator.live.registry import Registry
from facilitator.web.doctor import Level, address, clock, disk, line, phones
from tests.support.client import Client, wait_for
from tests.support.hands import TwoHands
from tests.support.server import free_port
from tests.support.workshop import NINE
from tests.web.room import Room, catalogues, languages
from tests.web.terminal import run, running

wait_seconds_max = 60


def test_addresses_are_told_apart() -> None:
    found = {link: address(link) for link in ("http://127.0.0.1:8000", "http://192.168.1.20:8000", "https://8.8.8.8")}
    assert [(one.code, one.level) for one in found.values()] == [
        ("address_alone", Level.ILL),
        ("address_private", Level.WELL),
        ("address_public", Level.WELL),
    ]
    assert address("https://nowhere.invalid").code == "address_unknown"


def test_a_clock_that_was_set_back_is_found_by_what_was_saved_last(tmp_path: Path) -> None:
    database = tmp_path / "house.sqlite"
    assert clock(database, now=NINE).level is Level.WELL
    database.touch()
    os.utime(database, (NINE // 1_000, NINE // 1_000))
    assert clock(database, now=NINE).code == "clock_well"
    assert clock(database, now=NINE - 3_600_000).code == "clock_behind"
    assert clock(database, now=0).code == "clock_behind"


def test_a_folder_that_takes_nothing_is_found(tmp_path: Path) -> None:
    assert disk(tmp_path / "house.sqlite").facts.keys() == {"free", "gb", "ms"}
    (tmp_path / "file").touch()
    assert disk(tmp_path / "file" / "house.sqlite").code == "disk_refuses"


def test_pages_and_websockets_are_tried_at_the_address_that_phones_get(room: Room) -> None:
    assert [(one.code, one.level) for one in line(room.url)] == [
        ("pages_well", Level.WELL),
        ("websockets_well", Level.WELL),
    ]
    assert [one.code for one in line(f"http://127.0.0.1:{free_port()}")] == ["pages_away"]


def test_the_console_is_told_in_its_language_and_nobody_else(room: Room) -> None:
    for lang in languages:
        found = room.organiser(lang=lang).call("GET", "doctor").json()["findings"]
        codes = [one["code"] for one in found]
        assert codes[0] == "address_alone"
        # The clock of these rooms stands at a day that has long passed.
        assert {"clock_behind", "pages_well", "websockets_well"} <= set(codes)
        assert "copies_well" in codes
        # Others may have come to this server from elsewhere.
        assert {"phone_seen", "phone_not_seen"} & set(codes)
        said = {one["code"]: one["message"] for one in found}
        assert said["websockets_well"] == catalogues.sentence(lang, "doctor.websockets_well")
    for role in ("participant", "host", "screen"):
        assert room.seat(role).call("GET", "doctor").status_code == 403


def opened(folder: Path) -> tuple[str, str]:
    """Code and organiser's key of the workshop that the first start makes: the next one has something to copy at once."""
    with running(folder, "nb") as server:
        _, _, _, code, _, key = server.link("nb", "server.console").split("/")
    return code, key


def test_a_folder_that_takes_no_copies_is_told_and_keeps_no_other_from_them(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.write_text("a file stands where the folder should be")
    code, key = opened(tmp_path)
    with running(tmp_path, "nb", "--backup", str(stick)) as server:
        organiser = Client.with_key(server.url, code, key)
        wait_for(lambda: "copies_fail" in codes_of(organiser))
        wait_for(lambda: copies_of(tmp_path / "data" / "facilitator.sqlite", tmp_path / "data" / "copies"))
        said = {one["code"]: one["message"] for one in findings(organiser)}
        assert said["copies_fail"] == catalogues.sentence("nb", "doctor.copies_fail", path=stick)
        assert said["copies_well"] == catalogues.sentence("nb", "doctor.copies_well", path=Path("data/copies"))
        exit_code, _, errors = server.end(signal.SIGTERM)
    assert exit_code == 0
    assert errors.count(f"no copy could be made in {stick}") == 1
    assert "Traceback" not in errors


def test_after_closing_the_console_names_a_folder_where_the_key_may_be_left(tmp_path: Path) -> None:
    stick, drawer = tmp_path / "stick", tmp_path / "drawer"
    code, key = opened(tmp_path)
    with running(tmp_path, "nb", "--backup", str(stick)) as server:
        organiser = Client.with_key(server.url, code, key)
        wait_for(lambda: [*stick.glob("keys/*.key")] != [])
        stick.rename(drawer)
        stick.write_text("nothing is plugged in")
        assert organiser.fresh_view()["records"]["upkeep"]["keys_left"] == [], "the day is not over"
        assert organiser.post("close", "close_workshop", {})["ok"]
        organiser.connect()
        organiser.wait(lambda: organiser.records["upkeep"]["keys_left"] == [str(stick)])
        organiser.disconnect()


def codes_of(organiser: Client) -> list[str]:
    return [one["code"] for one in findings(organiser)]


def findings(organiser: Client) -> list[dict[str, str]]:
    """Asked again where it has been asked too often."""
    found: list[dict[str, str]] = []

    def is_told() -> bool:
        answer = organiser.call("GET", "doctor")
        found.extend(answer.json().get("findings", []))
        return answer.ok

    wait_for(is_told)
    return found


def test_a_phone_that_came_through_a_proxy_is_seen(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        key = server.link("nb", "server.console").rpartition("/")[2]
        code = server.link("nb", "server.console").split("/")[3]
        token = requests.post(f"{server.url}/api/{code}/seat", json={"key": key}, timeout=wait_seconds_max).json()[
            "token"
        ]

        def seen() -> bool:
            asked = {"Authorization": f"Bearer {token}"}
            found = requests.get(f"{server.url}/api/{code}/doctor", headers=asked, timeout=wait_seconds_max).json()
            return "phone_seen" in {one["code"] for one in found["findings"]}

        assert not seen()
        requests.get(f"{server.url}/{code}", headers={"X-Forwarded-For": "198.51.100.7"}, timeout=wait_seconds_max)
        assert seen()
        exit_code, said, errors = run(tmp_path, "doctor", "--link", server.url)
        assert (exit_code, errors) == (1, ""), "the address is for this machine alone"
        assert catalogues.sentence("nb", "doctor.pages_well", link=server.url) in said
    assert [one.code for one in phones(reached=None)] == []


def test_a_clock_that_was_set_while_the_server_ran_is_told_by_how_much(tmp_path: Path) -> None:
    found = [
        clock(tmp_path / "house.sqlite", now=NINE, stepped_ms=stepped * 60_000) for stepped in (-2, 91 * 1_440 + 75)
    ]
    assert [(one.code, one.level, one.facts["amount"]) for one in found] == [
        ("clock_back", Level.ILL, "2 min"),
        ("clock_on", Level.ILL, "91 d 1 h 15 min"),
    ]


def test_the_doctor_of_a_house_that_does_not_run_knows_of_a_step_too(tmp_path: Path) -> None:
    hands, path = TwoHands(), tmp_path / "house.sqlite"
    assert stepped_ms(path, hands) == 0
    Registry(path, clock=hands).close()
    assert stepped_ms(path, hands) == 0
    hands.step_wall(-3_600_000)
    assert stepped_ms(path, hands) == -3_600_000
    path.write_bytes(b"something else")
    assert stepped_ms(path, hands) == 0
