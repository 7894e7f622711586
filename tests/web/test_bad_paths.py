"""Addresses that lead nowhere, or try to lead out of the house: a sentence in the reader's language, as a page for people and as
JSON for programs, and never a file that is not served."""

from __future__ import annotations

import html
import re
from http.client import HTTPConnection

import pytest
import requests

from tests.support.server import Server
from tests.web.room import Room, catalogues, languages, require_error

wait_seconds_max = 60

LOST = [
    "/nowhere/at/all",
    "/robots.txt/x",
    "/static/missing.css",
    "/i18n/fr.json",
    "/i18n/..%2f..%2fpyproject.json",
]
TRAVERSALS = [
    "/static/../pyproject.toml",
    "/static/%2e%2e/pyproject.toml",
    "/static/..%2fpyproject.toml",
    "/static/..%5cpyproject.toml",
    "/static//etc/passwd",
    "/static/%2fetc%2fpasswd",
    "/static/js/../../pyproject.toml",
    "/static/x/../../pyproject.toml",
    "/i18n/../pyproject.toml",
    "/i18n/%2e%2e%2flocales%2fnb.json",
]


def get(server: Server, path: str, lang: str = "nb", verb: str = "GET") -> tuple[int, str, str]:
    """Status, content type and text; the path is sent as it stands, not tidied as browsers do."""
    connection = HTTPConnection("127.0.0.1", server.port, timeout=wait_seconds_max)
    connection.request(verb, path, headers={"Accept-Language": lang})
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, answer.headers["Content-Type"], text


def require_page(server: Server, path: str, status: int, code: str, *, verb: str = "GET") -> None:
    for lang in languages:
        found, content_type, text = get(server, path, lang, verb)
        assert (found, content_type) == (status, "text/html; charset=utf-8"), text[:300]
        assert f'<html lang="{lang}"' in text
        assert catalogues.sentence(lang, f"error.{code}", tables=3) in html.unescape(text)


@pytest.mark.parametrize("path", LOST)
def test_a_page_that_does_not_exist_says_so(server: Server, path: str) -> None:
    require_page(server, path, 404, "unknown_page")


@pytest.mark.parametrize("path", TRAVERSALS)
def test_no_path_leads_out_of_what_is_served(server: Server, path: str) -> None:
    status, _, text = get(server, path)
    assert status in (404, 308)  # a double slash is sent on to a single one
    assert not re.search(r"\[project\]|root:|msgid", text)


@pytest.mark.parametrize("form", ["pdf", "XLSX", "..%2f..%2fpyproject.toml", "%2e%2e", "xlsx%00", "xlsx.html"])
def test_only_the_two_documents_can_be_taken_out(room: Room, form: str) -> None:
    for lang in languages:
        headers = {**room.organiser(lang=lang).bearer, "Accept-Language": lang}
        answer = requests.get(f"{room.url}/api/{room.code}/export/{form}", headers=headers, timeout=wait_seconds_max)
        require_error(answer, 404, "unknown_page", lang)


@pytest.mark.parametrize(
    "path", ["/2345AB", "/2345AB/1", "/2345AB/host", "/2345AB/key/x", "/2345AB/qr.svg", "/2345AB/cards", "/%ff%fe"]
)
def test_a_code_that_no_workshop_has_says_so(server: Server, path: str) -> None:
    require_page(server, path, 404, "unknown_workshop")


@pytest.mark.parametrize(
    ("verb", "path"),
    [("GET", ""), ("POST", "/join"), ("POST", "/seat"), ("GET", "/view"), ("POST", "/commands"), ("GET", "/links"),
     ("POST", "/keys"), ("GET", "/export/xlsx"), ("GET", "/qr/host/1")],
)  # fmt: skip
def test_a_call_about_no_workshop_says_so(server: Server, verb: str, path: str) -> None:
    for lang in languages:
        answer = requests.request(
            verb, f"{server.url}/api/2345AB{path}", json={}, headers={"Accept-Language": lang}, timeout=wait_seconds_max
        )
        require_error(answer, 404, "unknown_workshop", lang)


@pytest.mark.parametrize("table", ["4", "0", "9" * 9])
def test_a_table_that_is_not_there_says_which_there_are(room: Room, table: str) -> None:
    require_page(room.server, f"/{room.code}/{table}", 409, "unknown_table")


@pytest.mark.parametrize("table", ["-1", "one", "1.5", "9" * 5_000])
def test_a_table_that_is_no_number_is_no_page(room: Room, table: str) -> None:
    require_page(room.server, f"/{room.code}/{table}", 404, "unknown_page")


@pytest.mark.parametrize(("verb", "path"), [("POST", "/"), ("DELETE", "/desk"), ("PUT", "/i18n/nb.json")])
def test_a_page_that_is_not_asked_for_by_get_is_no_page(server: Server, verb: str, path: str) -> None:
    require_page(server, path, 404, "unknown_page", verb=verb)


def test_a_call_with_another_verb_is_no_call(room: Room) -> None:
    for lang in languages:
        with room.unchanged(room.looker):
            answer = requests.delete(
                f"{room.url}/api/{room.code}/view", headers={"Accept-Language": lang}, timeout=wait_seconds_max
            )
        require_error(answer, 404, "unknown_page", lang)


def test_a_part_of_a_file_that_it_does_not_have_is_no_bug_of_ours(server: Server) -> None:
    far = {"Range": "bytes=99999999-", "Accept-Language": "en"}
    answer = requests.get(f"{server.url}/static/icon.svg", headers=far, timeout=wait_seconds_max)
    assert answer.status_code == 400
    assert catalogues.sentence("en", "error.malformed") in html.unescape(answer.text)


@pytest.mark.parametrize(
    "programme",
    ["../programmes/p20", "/etc/passwd", "p20.toml", "facilitator/programmes/p20.toml", "", "P20", "nothing"],
)
def test_a_workshop_is_opened_from_a_programme_of_the_house_and_never_from_a_path(
    server: Server, programme: str
) -> None:
    for lang in languages:
        headers = {**server.house_key, "Accept-Language": lang}
        workshops = open_workshops(server)
        answer = requests.post(
            f"{server.url}/api/workshops", json={"programme": programme}, headers=headers, timeout=wait_seconds_max
        )
        require_error(answer, 409, "unknown_programme", lang)
        assert open_workshops(server) == workshops


def test_a_title_of_a_workshop_has_a_limit(server: Server) -> None:
    body = {"programme": "p20", "title": "å" * 141}
    workshops = open_workshops(server)
    for lang in languages:
        headers = {**server.house_key, "Accept-Language": lang}
        answer = requests.post(f"{server.url}/api/workshops", json=body, headers=headers, timeout=wait_seconds_max)
        require_error(answer, 409, "title_too_long", lang)
    assert open_workshops(server) == workshops


def open_workshops(server: Server) -> int:
    return int(requests.get(f"{server.url}/health", timeout=wait_seconds_max).json()["workshops"])
