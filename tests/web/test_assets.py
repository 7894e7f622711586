"""What a page loads: one script and one style sheet of ours, compressed, and never asked for again. Or, for whoever edits them,
every file by itself."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import brotli
import pytest
import requests
from flask.testing import FlaskClient

from facilitator.settings import Settings
from facilitator.web.app import create_app
from tests.support.server import top
from tests.web.room import Room, catalogues, languages

wait_seconds_max = 60
static = top / "static"
PLAIN = {"Accept-Encoding": "identity"}


@pytest.fixture
def separately(tmp_path: Path) -> Iterator[FlaskClient]:
    application = create_app(Settings(tmp_path / "test.sqlite", separate_modules=True))
    yield application.flask.test_client()
    application.stop()


def loaded(page: str) -> list[str]:
    return sorted(set(re.findall(r'(?:href|src)="(/static/[^"]+)"', page)))


def test_a_page_loads_one_script_and_one_style_sheet_of_ours_and_keeps_them(room: Room) -> None:
    page = requests.get(f"{room.url}/{room.code}", timeout=wait_seconds_max).text
    addresses = loaded(page)
    version = addresses[0].split("/")[2]
    named = [address.removeprefix(f"/static/{version}/") for address in addresses]
    assert [name for name in named if not name.startswith("vendor/")] == [
        "css/pages/phone.css",
        "icon.svg",
        "js/pages/phone.js",
    ]
    assert {"vendor/inter.woff2", "vendor/preact.js"} <= set(named)
    for address in addresses:
        answer = requests.get(room.url + address, timeout=wait_seconds_max)
        assert answer.status_code == 200, address
        assert {"max-age=31536000", "immutable"} <= set(answer.headers["Cache-Control"].split(", ")), address


@pytest.mark.parametrize(
    "name", ["js/pages/phone.js", "js/pages/phone.js.map", "css/pages/phone.css", "vendor/preact.js"]
)
def test_each_asset_comes_as_small_as_the_browser_can_read_it(room: Room, name: str) -> None:
    page = requests.get(f"{room.url}/{room.code}", timeout=wait_seconds_max).text
    version = loaded(page)[0].split("/")[2]
    sizes = {}
    for accepted, encoding, decode in (
        ("identity", None, bytes),
        ("gzip, deflate", "gzip", gzip.decompress),
        ("gzip, deflate, br", "br", brotli.decompress),
    ):
        with requests.get(
            f"{room.url}/static/{version}/{name}",
            headers={"Accept-Encoding": accepted},
            stream=True,
            timeout=wait_seconds_max,
        ) as answer:
            body = answer.raw.read(decode_content=False)
        assert answer.headers.get("Content-Encoding") == encoding
        assert answer.headers["Vary"] == "Accept-Encoding"
        sizes[accepted] = len(body)
        if encoding is None:
            whole = body
        assert decode(body) == whole
    assert sizes["gzip, deflate, br"] < sizes["gzip, deflate"] < sizes["identity"] / 2


@pytest.mark.parametrize("name", ["nowhere.js", "../facilitator/cli.py", "css", "js/pages/nowhere.js.map"])
def test_what_is_not_there_is_not_served(room: Room, name: str) -> None:
    page = requests.get(f"{room.url}/{room.code}", timeout=wait_seconds_max).text
    version = loaded(page)[0].split("/")[2]
    request = requests.Request("GET", room.url).prepare()
    request.url = f"{room.url}/static/{version}/{name}"
    with requests.Session() as session:
        assert session.send(request, timeout=wait_seconds_max).status_code == 404


@pytest.mark.parametrize(
    "name", ["./js/pages/phone.js", "x/../js/pages/phone.js", "js/./pages/phone.js", "css//phone.css"]
)
def test_a_file_is_known_by_one_name_only(room: Room, name: str) -> None:
    """Each further name would be compressed and kept for ever; anybody on the same network could make up millions."""
    page = requests.get(f"{room.url}/{room.code}", timeout=wait_seconds_max).text
    version = loaded(page)[0].split("/")[2]
    # requests and urllib3 would tidy the path.
    with closing(HTTPConnection(room.url.removeprefix("http://"), timeout=wait_seconds_max)) as connection:
        connection.request("GET", f"/static/{version}/{name}")
        assert connection.getresponse().status == 404


def test_an_old_address_leads_to_the_file_as_it_is(room: Room) -> None:
    answer = requests.get(f"{room.url}/static/js/core/i18n.js", timeout=wait_seconds_max)
    assert answer.content == (static / "js/core/i18n.js").read_bytes()
    assert "immutable" not in answer.headers["Cache-Control"]


def test_whoever_edits_the_files_gets_each_by_itself_and_as_it_is_now(separately: FlaskClient) -> None:
    addresses = loaded(separately.get("/").text)
    assert {"/static/js/pages/front.js", "/static/js/core/i18n.js", "/static/css/pages/front.css"} <= set(addresses)
    for address in addresses:
        answer = separately.get(address, headers=PLAIN)
        assert answer.data == (top / address.lstrip("/")).read_bytes()
        assert answer.headers["Cache-Control"] == "no-cache"
        answer.close()


def test_the_words_of_the_phone_are_written_with_the_letters_that_it_loads_at_once() -> None:
    """What is seldom written has a file of its own, which a browser fetches when it meets the first such sign."""
    [often, seldom] = re.findall(r"unicode-range: ([^;]+)", (static / "vendor/inter.css").read_text(encoding="utf-8"))
    known = {sign for lang in languages for text in said_on_the_phone(lang) for sign in re.sub(r"\{\w+\}", "", text)}
    assert {"å", "a", "…"} <= known
    assert known <= signs(often)
    assert {"ß", "č", "→"} <= signs(seldom)
    assert signs(often).isdisjoint(signs(seldom))


def said_on_the_phone(lang: str) -> Iterator[str]:
    for said in json.loads(catalogues.as_json(lang, "common", "phone"))["messages"].values():
        yield from [said] if isinstance(said, str) else said


def signs(unicode_range: str) -> set[str]:
    found = set()
    for part in unicode_range.split(","):
        first, _, last = part.removeprefix("U+").partition("-")
        found |= {chr(sign) for sign in range(int(first, 16), int(last or first, 16) + 1)}
    return found
