"""`new`, `archive` and `erase`: by themselves, and beside a server that runs on the same file."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.support.command_line import invoke
from tests.support.server import Server
from tests.support.workshop import NINE
from tests.web.room import Room, languages
from tests.web.terminal import catalogues, run

DATA = Path(__file__).parent.parent / "data"


def new(folder: Path, *arguments: str) -> dict[str, Any]:
    exit_code, output, errors = invoke(folder, "new", *arguments, "--json", "--public-url", "https://kickoff.example/")
    assert (exit_code, errors) == (0, "")
    made: dict[str, Any] = json.loads(output)
    return made


def test_new_prints_what_a_script_needs(tmp_path: Path) -> None:
    made = new(tmp_path, "p20", "--title", "Vår dag «2025»")
    base = f"https://kickoff.example/{made['code']}"
    keys = made["keys"]
    assert set(made) == {"id", "code", "title", "links", "keys", "tables", "areas", "notes"}
    assert re.fullmatch(r"[A-HJKMNP-Z2-9]{6}", made["code"])
    assert made["title"] == "Vår dag «2025»"
    assert made["links"] == {
        "join": base,
        "screen": f"{base}/key/{keys['screen']}",
        "console": f"{base}/key/{keys['organiser']}",
        "hosts": {table: f"{base}/key/{keys['hosts'][table]}" for table in ("1", "2", "3")},
        "cards": f"{base}/cards",
    }
    assert set(keys) == {"organiser", "screen", "hosts"}
    every_key = [keys["organiser"], keys["screen"], *keys["hosts"].values()]
    assert len(set(every_key)) == 5
    assert all(len(key) >= 32 for key in every_key)
    assert (tmp_path / "data" / "facilitator.sqlite").exists()


def test_new_says_the_same_to_a_person_in_their_language(tmp_path: Path) -> None:
    for lang in languages:
        exit_code, output, errors = invoke(tmp_path, "new", "p20", "--public-url", "https://kickoff.example", lang=lang)
        assert (exit_code, errors) == (0, "")
        code = re.search(r"example/([A-Z2-9]{6})", output)
        assert code
        first, *lines = output.splitlines()
        assert first == catalogues.sentence(lang, "new.opened", title="Klimaverksted i ett møterom", code=code[1])
        assert lines[-1].startswith(f"  {catalogues.sentence(lang, 'new.host', table=3)}: https://")


def test_new_says_what_it_read_since_names_cannot_be_changed_afterwards(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_bytes(
        "Område;Enhet;Bord\rØkonomi;;\rKultur;Åsheim;Bord 2\rKULTUR;Bø;2".encode("mac_roman")
    )
    made = new(tmp_path, "p20", "--roster", "people.csv")
    read = {"tables": made["tables"], "areas": made["areas"]}
    areas = [{"name": "Økonomi", "units": []}, {"name": "Kultur", "units": ["Åsheim", "Bø"]}]
    assert read == {"tables": 2, "areas": areas}
    for lang in languages:
        exit_code, output, _ = invoke(tmp_path, "new", "p20", "--roster", "people.csv", lang=lang)
        assert exit_code == 0
        notes = [
            catalogues.sentence(lang, "people.encoding", name="MacRoman"),
            catalogues.sentence(lang, "people.one_name", one="Kultur", other="KULTUR", line=4),
            catalogues.sentence(lang, "people.no_units", area="Økonomi", line=2),
            catalogues.sentence(lang, "people.empty_tables", tables="1"),
        ]
        assert [line.strip() for line in output.splitlines()[1:8]] == [
            catalogues.sentence(lang, "new.read", n=2),
            f"Økonomi: {catalogues.sentence(lang, 'new.no_units')}",
            "Kultur: Åsheim, Bø",
            *notes,
        ]
        assert lang != "nb" or made["notes"] == notes


def test_a_people_file_gives_areas_units_and_tables_and_no_names(server: Server) -> None:
    """Beside the running server, which finds the workshop by its code at once."""
    made = server.new_workshop("p20", "--roster", str(DATA / "participants.csv"))
    form = requests.get(f"{server.url}/api/{made['code']}", timeout=60).json()
    assert form["tables"] == list(range(1, 9))
    assert [area["name"] for area in form["areas"]][:1] == ["Oppvekst"]
    assert "Barnehage" in form["areas"][0]["units"]
    assert "Rektor, Skole 1" not in json.dumps(form, ensure_ascii=False)
    room = Room(server, made)
    assert room.host(8).fresh_view()["records"]["me"]["table"] == 8


def test_the_boards_are_archived_beside_the_running_server(room: Room, tmp_path: Path) -> None:
    """As they stand, also before the end; the room does not notice."""
    author = room.participant()
    room.start("table_round")
    room.measure(author, "Sykkelparkering med tak")
    with room.unchanged(author, room.looker):
        options = ("--database", str(room.server.database), "--folder", str(tmp_path / "boards"))
        exit_code, output, errors = run(tmp_path, "archive", room.code.lower(), *options)
    assert (exit_code, errors) == (0, "")
    (written,) = (tmp_path / "boards").glob("*")
    assert output == f"{written}\n"
    with closing(sqlite3.connect(written)) as boards:
        assert boards.execute("select title from measures").fetchall() == [("Sykkelparkering med tak",)]
    room.measure(author)


def test_nobody_is_forgotten_behind_a_running_server(room: Room, tmp_path: Path) -> None:
    """It would go on with what it has in memory."""
    author = room.participant(role="Rektor")
    database = room.server.database
    with room.unchanged(author, room.looker):
        exit_code, output, errors = run(tmp_path, "erase", room.code, "--yes", "--database", str(database))
    assert (exit_code, output) == (1, "")
    assert errors.strip() == catalogues.sentence("nb", "database.in_use", path=database)


def test_the_people_of_an_open_workshop_are_not_forgotten(tmp_path: Path) -> None:
    made = new(tmp_path, "p20")
    exit_code, output, errors = run(tmp_path, "erase", made["code"], "--yes")
    assert (exit_code, output) == (1, "")
    assert errors.strip() == catalogues.sentence("nb", "erase.still_open", code=made["code"])


@pytest.mark.slow
def test_erasing_forgets_the_people_and_keeps_the_boards(tmp_path: Path) -> None:
    with Server(tmp_path, clock_at=NINE) as server:
        room = Room.open(server)
        author = room.participant(role="Hemmelig stilling")
        room.start("table_round")
        measure = room.measure(author, "Sykkelparkering med tak")
        room.do(room.looker, "close_workshop")
        server.stop()
        assert b"Hemmelig stilling" in raw_bytes(server)
        command = ("erase", room.code, "--database", str(server.database))

        exit_code, output, errors = run(tmp_path, *command, typed=b"n\n")
        assert (exit_code, errors) == (0, "")
        assert catalogues.sentence("nb", "erase.sure", code=room.code) in output
        assert b"Hemmelig stilling" in raw_bytes(server)

        exit_code, output, errors = run(tmp_path, *command, "--yes")
        assert (exit_code, errors) == (0, "")
        assert output.strip() == catalogues.sentence("nb", "erase.done", code=room.code)
        assert b"Hemmelig stilling" not in raw_bytes(server)

        server.start()
        records = room.looker.fresh_view()["records"]
        assert records[f"measure:{measure}"]["title"] == "Sykkelparkering med tak"
        assert [record["label"] for record in records.values() if record["kind"] == "person"] == [""]
        assert author.call("GET", "view").json()["error"]["code"] == "no_seat"


def raw_bytes(server: Server) -> bytes:
    """Of the database and of its copies."""
    found = [*server.folder.glob("test.sqlite*"), *server.folder.glob("copies/test-*.sqlite")]
    assert len(found) > 1
    return b"".join(path.read_bytes() for path in found)
