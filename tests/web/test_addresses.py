"""Addresses as scanners, mail programs, chats and people hand them on: each page forgives what cannot be part of its address."""

from __future__ import annotations

import re
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import quote

import pytest
import requests

from facilitator.settings import Settings
from facilitator.web.app import create_app
from facilitator.web.pages.tidy import PROGRAMS, QUERY, is_page, tidy
from tests.web.room import Room
from tests.web.test_pages import SEATED_PAGES, key_of, visit

wait_seconds_max = 60
ROOT = Path(__file__).parent.parent.parent
CODE, KEY = "KF7M2P", "q1ovVECwwnxSZ9lC2pNzlGeJM3h-zuc_"

LEFT_OVER = [
    *("/", "//", "/.", "/ ", "/)", "/%", "/…", "/\u200b"),
    *(".", ",", ";", ":", "!", "?", "'", '"', "’", "”", "»", ">", ")", "]", "}", ").", ">,", '".', "…"),
    *("/ (bord 1)", "/%20", "*", "`", "|", "\\", "%", "~"),
    *(" ", "  ", "\t", "\n", "\r\n", "\u00a0", "\u200b", "\ufeff", "\u2009", "\u2028", "%20", "=20", "="),
    *(" (bord 1)", ". Hilsen Kari", ', og "her"', "<br>", '">her</a>', "&gt;", "&nbsp;", "»."),
    *("?utm_source=mail", "&utm_source=mail", "#main", ";x=1", "?fbclid=a/b"),
]  # fmt: skip
"""Percent-encoded in the path, as they arrive."""
TRACKED = ["?utm_source=mail&utm_medium=x", "?fbclid=1", "?", "?1", "?lang=", "?lang=en)&utm_source=x"]


def ask(room: Room, path: str, cookie: str = "") -> tuple[int, str | None]:
    """Status and place of the answer to what is sent as it stands."""
    connection = HTTPConnection("127.0.0.1", room.server.port, timeout=wait_seconds_max)
    connection.request("GET", path, headers={"Cookie": cookie})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status, answer.headers["Location"]


def pages_of(tmp_path: Path) -> dict[str, str]:
    """Every address in the app that people open, with something in its places."""
    application = create_app(Settings(tmp_path / "house.sqlite"))
    rules = [rule for rule in application.flask.url_map.iter_rules() if "GET" in (rule.methods or ())]
    application.stop()
    filled = {rule.rule: rule.rule.replace("<code>", "{code}").replace("<int:table>", "2") for rule in rules}
    return {rule: path.replace("<key>", "{key}") for rule, path in filled.items() if not rule.startswith(PROGRAMS)}


def test_every_page_forgives_what_is_left_over(room: Room, tmp_path: Path) -> None:
    pages = pages_of(tmp_path)
    assert {"/", "/desk", "/<code>/<int:table>", "/<code>/key/<key>", "/<code>/console", "/<code>/qr.svg"} <= set(pages)
    seats = ";".join(f"{c.name}={c.value}" for role in SEATED_PAGES for c in visit(room, role).cookies)
    for rule, pattern in pages.items():
        clean = pattern.format(code=room.code, key=key_of(room, "host"))
        status, _ = ask(room, clean, seats)
        # There is no network in this room yet.
        assert status in ((303,) if "key" in rule else (404,) if "wifi" in rule else (200,)), rule
        for left in LEFT_OVER:
            # Slashes before the first part are not seen by the app.
            expected = (200, None) if rule == "/" and not left.strip("/") else (303, clean)
            assert ask(room, clean + quote(left, safe="/"), seats) == expected, (rule, left)
        for query in TRACKED:
            if query != "?" and "key" not in rule:
                kept = "?lang=en" if "en" in query else ""
                assert ask(room, clean + query, seats) == (303, clean + kept), (rule, query)


@pytest.mark.parametrize(
    "written", [CODE.lower(), "kf7-m2p", "KF7 M2P", "KF7\u00a0M2P", "«KF7M2P", "K-F-7-M-2-P", "KF7M2P_"]
)
def test_a_code_is_one_however_it_is_written(written: str) -> None:
    for rest in ("", "/3", "/console", "/cards", "/move"):
        assert tidy(f"/{written}{rest}") == f"/{CODE}{rest}"
        assert tidy(f"/{written}{rest}/).") == f"/{CODE}{rest}"


def test_a_leaders_page_is_found_with_its_cookie_however_the_code_is_written(room: Room) -> None:
    for role, face in SEATED_PAGES.items():
        browser = visit(room, role)
        path = face.format(code=room.code.lower())
        answer = browser.get(f"{room.url}{path}/?lang=en&utm_source=x", timeout=wait_seconds_max)
        assert (answer.status_code, answer.url) == (200, f"{room.url}{face.format(code=room.code)}?lang=en")


def test_a_link_with_a_key_gives_a_seat_whatever_is_left_over(room: Room) -> None:
    for role, face in SEATED_PAGES.items():
        for left in ("/", ".", " ", ">", "\n", ").", "&gt;", "?utm_source=x"):
            link = f"{room.url}/{room.code.lower()}/key/{key_of(room, role)}{quote(left)}"
            answer = requests.get(link, timeout=wait_seconds_max)
            assert (answer.status_code, answer.url) == (200, room.url + face.format(code=room.code)), left
            assert [one.headers["Cache-Control"] for one in answer.history] == ["no-store"] * len(answer.history)


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/desk", f"/{CODE}", f"/{CODE}/1", f"/{CODE}/260", f"/{CODE}/key/{KEY}", f"/{CODE}/key/-{KEY}-", f"/{CODE}/qr.svg"),
        *(f"/{CODE}/-1", f"/{CODE}/1.5", f"/{CODE}/one", f"/{CODE}/1/2", "/favicon.ico", "/robots.txt", "/.env", "/\ufffd\ufffd"),
    ],
)  # fmt: skip
def test_an_address_without_anything_left_over_stays_as_it_is(path: str) -> None:
    assert tidy(path) == path


@pytest.mark.parametrize(
    "path",
    [
        "/api/{code}/",
        "/api/{code}/view/",
        "/api/{code}.",
        "/health/",
        "/health.",
        "/i18n/nb.json/",
        "/static/icon.svg/",
    ],
)
def test_an_address_for_programs_is_taken_as_it_stands(room: Room, path: str) -> None:
    status, place = ask(room, path.format(code=room.code))
    assert place is None
    assert status in (200, 404)
    assert requests.post(f"{room.url}/{room.code}/", timeout=wait_seconds_max).status_code == 404


@pytest.mark.parametrize(
    "path", ["//evil.example", "//evil.example/", "/\\evil.example/", "/%5cevil.example/.", "///evil.example/%2e"]
)
def test_no_address_leads_out_of_the_house(room: Room, path: str) -> None:
    _, place = ask(room, path)
    assert place is None or re.match(r"/(?![/\\])", place)


def test_tidying_again_changes_nothing(tmp_path: Path) -> None:
    application = create_app(Settings(tmp_path / "house.sqlite"))
    for base in ("/", f"/{CODE.lower()}", f"/{CODE}/1", f"/{CODE}/key/{KEY}", "/\ufffd", "/ß", "/ ÆØ/ı"):
        for left in LEFT_OVER:
            once = tidy(base + left)
            assert tidy(once) == once
    assert is_page(application.flask, f"/{CODE}")
    assert not is_page(application.flask, f"/{CODE}/nowhere")
    application.stop()


def test_every_parameter_that_a_page_reads_is_kept() -> None:
    sources = [*(ROOT / "static" / "js").rglob("*.js"), *(ROOT / "templates").glob("*.html")]
    text = "".join(path.read_text("utf-8") for path in sources)
    read = re.findall(r"\bURLSearchParams\(\w+\)\.get\(\"(\w+)\"\)", text)
    linked = re.findall(r"href=\"\?(\w+)=", text)
    assert {*read, *linked} == set(QUERY)
