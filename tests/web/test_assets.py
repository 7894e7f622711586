"""What a page loads: one script and one style sheet of ours, compressed, and never asked for again. Or, for developers,
every file by itself."""

from __future__ import annotations

import gzip
import json
import re
import shutil
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import brotli
import pytest
import requests
from flask import Flask
from flask.testing import FlaskClient

from facilitator.settings import Settings
from facilitator.web.app import create_app
from facilitator.web.pages.assets import Assets
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


@pytest.fixture
def securely(tmp_path: Path) -> Iterator[FlaskClient]:
    """As behind a proxy with a certificate, where browsers take brotli."""
    application = create_app(Settings(tmp_path / "test.sqlite", public_url="https://kickoff.example"))
    yield application.flask.test_client()
    application.stop()


def loaded(page: str) -> list[str]:
    return sorted(set(re.findall(r'(?:href|src)="(/static/[^"]+)"', page)))


def test_a_page_loads_one_script_and_one_style_sheet_of_ours_and_keeps_them(room: Room) -> None:
    page = requests.get(f"{room.url}/{room.code}", timeout=wait_seconds_max).text
    addresses = loaded(page)
    version = addresses[0].split("/")[2]
    named = [address.removeprefix(f"/static/{version}/") for address in addresses]
    shared = [name for name in named if re.fullmatch(r"built/phone-\w+\.js", name)]
    assert len(shared) == 1
    assert named == [*shared, "built/phone.css", "built/phone.js", "icon.svg", "vendor/inter.woff2"]
    for address in addresses:
        answer = requests.get(room.url + address, timeout=wait_seconds_max)
        assert answer.status_code == 200, address
        assert {"max-age=31536000", "immutable"} <= set(answer.headers["Cache-Control"].split(", ")), address


@pytest.mark.parametrize("name", ["front.js", "front.css"])
def test_each_asset_comes_as_small_as_the_browser_can_read_it(securely: FlaskClient, name: str) -> None:
    folder = loaded(securely.get("/").text)[0].rpartition("/")[0]
    whole = (static / "built" / name).read_bytes()
    sizes = {}
    for accepted, encoding, decode in (
        ("identity", None, bytes),
        ("gzip, deflate", "gzip", gzip.decompress),
        ("gzip, deflate, br", "br", brotli.decompress),
    ):
        answer = securely.get(f"{folder}/{name}", headers={"Accept-Encoding": accepted})
        assert answer.headers.get("Content-Encoding") == encoding
        assert answer.headers["Vary"] == "Accept-Encoding"
        assert decode(answer.data) == whole
        sizes[accepted] = len(answer.data)
        answer.close()
    assert sizes["gzip, deflate, br"] < sizes["gzip, deflate"] < sizes["identity"] / 2


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A folder with copies of `static` and `templates`, for a test to change."""
    for name in ("static", "templates"):
        shutil.copytree(top / name, tmp_path / name)
    return tmp_path


def assets_of(folder: Path) -> tuple[Assets, Flask]:
    app = Flask(__name__, static_folder=None)
    assets = Assets(folder / "static", folder / "templates", separate=False, secure=False)
    assets.register(app)
    return assets, app


def test_all_that_pages_load_is_compressed_before_anybody_asks(copied: Path) -> None:
    assets, app = assets_of(copied)
    assets.compress()
    script = app.jinja_env.globals["script"]("phone")
    (copied / "static/built/phone.js").unlink()
    answer = app.test_client().get(script, headers={"Accept-Encoding": "gzip"})
    assert gzip.decompress(answer.data) == (static / "built/phone.js").read_bytes()


@pytest.mark.parametrize("source", ["static/js/browser/i18n.js", "static/css/phone.css", "templates/base.html"])
def test_sources_that_were_changed_after_the_build_are_served_instead_of_it(copied: Path, source: str) -> None:
    assets, app = assets_of(copied)
    assert not assets.are_newer
    assert "/built/" in app.jinja_env.globals["script"]("phone")
    with (copied / source).open("a", encoding="utf-8") as file:
        file.write("\n")
    assets, app = assets_of(copied)
    assert assets.are_newer
    assert app.jinja_env.globals["script"]("phone") == "/static/js/pages/phone.js"
    assert app.jinja_env.globals["style"]("phone") == "/static/css/pages/phone.css"


def test_without_a_build_the_sources_are_served(copied: Path) -> None:
    shutil.rmtree(copied / "static/built")
    assets, app = assets_of(copied)
    assets.compress()
    script = app.jinja_env.globals["script"]("phone")
    assert app.test_client().get(script).data == (static / "js/pages/phone.js").read_bytes()


@pytest.mark.parametrize("name", ["nowhere.js", "../facilitator/cli.py", "css", "built/nowhere.js.map"])
def test_what_is_not_there_is_not_served(room: Room, name: str) -> None:
    page = requests.get(f"{room.url}/{room.code}", timeout=wait_seconds_max).text
    version = loaded(page)[0].split("/")[2]
    request = requests.Request("GET", room.url).prepare()
    request.url = f"{room.url}/static/{version}/{name}"
    with requests.Session() as session:
        assert session.send(request, timeout=wait_seconds_max).status_code == 404


@pytest.mark.parametrize("name", ["./built/phone.js", "x/../built/phone.js", "built/./phone.js", "built//phone.css"])
def test_a_file_is_known_by_one_name_only(room: Room, name: str) -> None:
    """Each further name would be compressed and kept for ever; anybody on the same network could make up millions."""
    page = requests.get(f"{room.url}/{room.code}", timeout=wait_seconds_max).text
    version = loaded(page)[0].split("/")[2]
    # requests and urllib3 would tidy the path.
    with closing(HTTPConnection(room.url.removeprefix("http://"), timeout=wait_seconds_max)) as connection:
        connection.request("GET", f"/static/{version}/{name}")
        assert connection.getresponse().status == 404


def test_an_old_address_leads_to_the_file_as_it_is(room: Room) -> None:
    answer = requests.get(f"{room.url}/static/js/browser/i18n.js", timeout=wait_seconds_max)
    assert answer.content == (static / "js/browser/i18n.js").read_bytes()
    assert "immutable" not in answer.headers["Cache-Control"]


def test_whoever_edits_the_files_gets_each_by_itself_and_as_it_is_now(separately: FlaskClient) -> None:
    addresses = loaded(separately.get("/").text)
    assert {"/static/js/pages/front.js", "/static/css/pages/front.css"} <= set(addresses)
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
