"""The pages as they are served: closed to third parties, in the reader's language, and with keys kept out of sight."""

from __future__ import annotations

import html
import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.support.server import Server
from tests.support.workshop import NINE, minute
from tests.web.room import Room, catalogues, languages, require_error

wait_seconds_max = 60
OPEN_PAGES = ["/", "/desk", "/{code}", "/{code}/2", "/{code}/move", "/{code}/cards"]
SEATED_PAGES = {"host": "/{code}/host", "organiser": "/{code}/console", "screen": "/{code}/screen"}
LOST_PAGES = ["/no/such/page", "/2345AB", "/{code}/99", "/{code}/host", "/{code}/key/guess", "/static/missing.js"]


def get(room: Room, path: str, **options: Any) -> requests.Response:
    return requests.get(room.url + path.format(code=room.code), timeout=wait_seconds_max, **options)


def key_of(room: Room, role: str) -> str:
    keys = room.made["keys"]
    return str(keys["hosts"]["1"] if role == "host" else keys[role])


def visit(room: Room, role: str) -> requests.Session:
    """A browser that has opened the link of that role."""
    session = requests.Session()
    answer = session.get(f"{room.url}/{room.code}/key/{key_of(room, role)}", timeout=wait_seconds_max)
    assert answer.status_code == 200, answer.text[:300]
    return session


def require_closed_to_others(answer: requests.Response) -> None:
    headers = answer.headers
    policy = dict(part.strip().split(" ", 1) for part in headers["Content-Security-Policy"].split(";"))
    host = answer.url.split("/")[2]
    assert policy["default-src"] == "'none'"
    assert policy["connect-src"] == f"'self' ws://{host} wss://{host}"
    assert policy["img-src"] == "'self' data:"
    for kind in ("style-src", "font-src", "form-action"):
        assert policy[kind] == "'self'", kind
    # The one inline script, which is the same on every page.
    assert re.fullmatch(r"'self' 'sha256-[\w+/]{43}='", policy["script-src"])
    for kind in ("base-uri", "frame-ancestors"):
        assert policy[kind] == "'none'", kind
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]
    assert "Access-Control-Allow-Origin" not in headers


@pytest.mark.parametrize("path", OPEN_PAGES)
def test_a_page_is_closed_to_third_parties_and_speaks_the_readers_language(room: Room, path: str) -> None:
    for lang in languages:
        for how in ({"headers": {"Accept-Language": lang}}, {"params": {"lang": lang}}, {"cookies": {"lang": lang}}):
            answer = get(room, path, **how)
            assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
            require_closed_to_others(answer)
            assert f'<html lang="{lang}"' in answer.text


@pytest.mark.parametrize("path", LOST_PAGES)
def test_an_error_page_is_closed_to_third_parties_too(room: Room, path: str) -> None:
    answer = get(room, path)
    assert 400 <= answer.status_code < 500
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    require_closed_to_others(answer)


@pytest.mark.parametrize("path", ["/health", "/api/{code}", "/api/{code}/view", "/i18n/nb.json", "/{code}/qr.svg"])
def test_what_programs_fetch_is_closed_to_third_parties_too(room: Room, path: str) -> None:
    answer = get(room, path)
    require_closed_to_others(answer)
    assert (answer.headers.get("Cache-Control") == "no-store") is path.startswith("/api/")


def test_a_page_of_another_site_cannot_open_a_connection(room: Room) -> None:
    foreign = {"Origin": "http://evil.example"}
    answer = get(room, "/socket.io/?EIO=4&transport=polling", headers=foreign)
    assert answer.status_code == 400
    assert "Access-Control-Allow-Origin" not in answer.headers


@pytest.mark.parametrize("role", SEATED_PAGES)
def test_a_link_with_a_key_becomes_a_seat_and_the_key_is_gone(room: Room, role: str) -> None:
    key, face = key_of(room, role), SEATED_PAGES[role].format(code=room.code)
    exchange = get(room, f"/{room.code}/key/{key}", allow_redirects=False)
    assert exchange.status_code == 303
    assert exchange.headers["Location"] == face
    assert exchange.headers["Cache-Control"] == "no-store"
    assert key not in exchange.text
    require_closed_to_others(exchange)
    cookie = exchange.headers["Set-Cookie"]
    assert {"HttpOnly", "SameSite=Lax", f"Path=/{room.code}"} <= set(cookie.split("; "))
    assert key not in cookie

    session = visit(room, role)
    page = session.get(room.url + face, timeout=wait_seconds_max)
    assert page.status_code == 200
    assert page.headers["Cache-Control"] == "no-store"
    require_closed_to_others(page)
    boot = boot_of(page.text)
    assert boot["role"] == role
    assert boot["words"]["effect_one"] == {"nb": "tonn", "en": "tonne"}
    assert boot["token"] in cookie_values(session)
    secrets = [room.made["keys"]["organiser"], room.made["keys"]["screen"], *room.made["keys"]["hosts"].values()]
    assert [secret for secret in secrets if secret in page.text] == []


def boot_of(page: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="boot">(.*?)</script>', page, re.DOTALL)
    assert found
    boot: dict[str, Any] = json.loads(found[1])
    return boot


@pytest.mark.parametrize("role", ["participant", "handover", *SEATED_PAGES])
def test_a_page_carries_every_sentence_that_its_script_says(room: Room, role: str) -> None:
    open_pages = {"participant": "/{code}", "handover": "/{code}/move"}
    page = get(room, open_pages[role]) if role in open_pages else visit(room, role).get(address(room, role))
    scripts = re.findall(r'(?:src|modulepreload" href)="(/static/[^"]+)"', page.text)
    if role == "participant":
        scripts.append(scripts[-1].replace(".js", "-later.js"))
    carried = boot_of(page.text)["messages"]["messages"]
    known = json.loads(catalogues.as_json("nb"))["messages"].keys()
    said = (
        set(
            re.findall(
                r"[\"'`]([a-z]\w*(?:\.[a-z0-9_]+)+)[\"'`]", "".join(get(room, script).text for script in scripts)
            )
        )
        & known
    )
    assert "page.skip" in said
    assert said <= carried.keys()
    assert ("error.already_merged" in carried) == (role in ("host", "organiser"))


def address(room: Room, role: str) -> str:
    return room.url + SEATED_PAGES[role].format(code=room.code)


def cookie_values(session: requests.Session) -> list[str | None]:
    return [cookie.value for cookie in session.cookies]


@pytest.mark.parametrize("role", SEATED_PAGES)
def test_a_face_without_its_seat_is_an_error_page(room: Room, role: str) -> None:
    """Also for who has another seat in the same workshop, or the same seat in another."""
    face = SEATED_PAGES[role].format(code=room.code)
    others = [visit(room, other) for other in SEATED_PAGES if other != role]
    for session in (requests.Session(), *others, visit(Room.open(room.server), role)):
        for lang in languages:
            answer = session.get(room.url + face, headers={"Accept-Language": lang}, timeout=wait_seconds_max)
            assert answer.status_code == 401
            assert f'<html lang="{lang}"' in answer.text
            require_explained(answer, lang, role, "seatless.none")
            require_closed_to_others(answer)


def require_explained(answer: requests.Response, lang: str, role: str, why: str) -> None:
    """The page says what it is, why it is closed, and whose link opens it; and sends nobody to a table card."""
    said, page = html.unescape(answer.text), SEATED_PAGES[role].rpartition("/")[2]
    heading = catalogues.sentence(lang, f"seatless.{page}").partition("{title}")[0]
    for sentence in (heading, catalogues.sentence(lang, why), catalogues.sentence(lang, f"seatless.{page}_link")):
        assert sentence in said
    assert catalogues.sentence(lang, "error.no_seat") not in said
    assert catalogues.sentence(lang, "seatless.to_room") in said


def test_a_face_that_was_opened_too_long_ago_asks_for_its_link(tmp_path: Path) -> None:
    with Server(tmp_path, clock_at=NINE) as server:
        room = Room.open(server)
        session = visit(room, "organiser")
        server.clock.pass_time(31 * 24 * 60 * minute)
        for lang in languages:
            kept = session.cookies.get_dict()
            answer = requests.get(
                address(room, "organiser"), cookies=kept, headers={"Accept-Language": lang}, timeout=wait_seconds_max
            )
            assert answer.status_code == 401
            require_explained(answer, lang, "organiser", "seatless.expired")


def test_a_face_whose_key_was_renewed_is_an_error_page(room: Room) -> None:
    session = visit(room, "host")
    room.looker.call("POST", "keys", json={"role": "host", "table": 1})
    for lang in languages:
        answer = session.get(
            f"{room.url}/{room.code}/host", headers={"Accept-Language": lang}, timeout=wait_seconds_max
        )
        assert answer.status_code == 401
        require_explained(answer, lang, "host", "seatless.revoked")


def test_a_code_may_be_written_as_people_write_it(room: Room) -> None:
    code = room.code
    for written in (code.lower(), f"{code[:3]}-{code[3:]}", f"{code[:3]}%20{code[3:].lower()}"):
        assert boot_of(get(room, f"/{written}").text)["code"] == code
        assert boot_of(get(room, f"/{written}/2").text)["table"] == 2
        assert get(room, f"/api/{written}").json()["code"] == code
        exchange = get(room, f"/{written}/key/{key_of(room, 'screen')}", allow_redirects=False)
        assert exchange.headers["Location"] == f"/{code}/screen"


def test_the_cards_hold_a_code_and_no_key(room: Room) -> None:
    page = get(room, "/{code}/cards").text
    for table in (1, 2, 3):
        assert f'src="/{room.code}/{table}/qr.svg"' in page
    assert [link for link in room.made["links"]["hosts"].values() if link.rpartition("/")[2] in page] == []


def test_the_form_and_the_links_are_for_those_they_are_for(room: Room) -> None:
    form = get(room, "/api/{code}").json()
    assert set(form) == {"code", "title", "status", "tables", "areas", "over"}
    assert form["over"] is None
    assert form["tables"] == [1, 2, 3]
    assert room.looker.call("GET", "links").json() == room.made["links"]
    for form_name in ("xlsx", "docx"):
        document = room.looker.call("GET", f"export/{form_name}")
        assert document.status_code == 200
        assert document.content[:2] == b"PK"
        assert document.headers["Content-Disposition"].endswith(f'-{room.code}.{form_name}"')


def test_who_joins_twice_with_the_same_secret_is_the_same_person(room: Room) -> None:
    secret = "a-secret-of-this-phone"
    first, again = (
        requests.post(f"{room.url}/api/{room.code}/join", json={"table": table, "id": secret}, timeout=wait_seconds_max)
        for table in (1, 2)
    )
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.json()["participant_id"] == first.json()["participant_id"]
    assert again.json()["table"] == 1
    assert again.json()["token"] != first.json()["token"]


def test_who_joins_several_times_at_once_with_the_same_secret_is_the_same_person(room: Room) -> None:
    def join(table: int) -> requests.Response:
        body = {"table": table, "id": "a-secret-of-this-phone"}
        return requests.post(f"{room.url}/api/{room.code}/join", json=body, timeout=wait_seconds_max)

    with ThreadPoolExecutor(8) as hands:
        answers = list(hands.map(join, [1, 1, 1, 1, 2, 2, 2, 2]))
    assert {answer.status_code for answer in answers} == {201}
    assert len({(answer.json()["participant_id"], answer.json()["table"]) for answer in answers}) == 1


def test_the_house_lists_its_workshops_for_who_has_its_key(server: Server) -> None:
    room = Room.open(server)
    answer = requests.get(f"{server.url}/api/workshops", headers=server.house_key, timeout=wait_seconds_max).json()
    assert {"p20", "p58_seed", "p300", "p2000"} <= {programme["name"] for programme in answer["programmes"]}
    # Others have opened workshops in this house, at times of their own.
    (listed,) = [workshop for workshop in answer["workshops"] if workshop["code"] == room.code]
    assert (listed["id"], listed["status"]) == (room.made["id"], "open")
    stranger = requests.get(f"{server.url}/api/workshops", headers={"Accept-Language": "en"}, timeout=wait_seconds_max)
    require_error(stranger, 401, "wrong_key", "en")
