"""The seed day, replayed against the real server: every row gets the answer that the transcript expects, and the day ends in the
expected state for everybody, in every async mode, though the server is killed twice on the way."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from facilitator.concurrency import AsyncMode
from tests.support.client import wait_for
from tests.support.modes import MODES
from tests.support.server import Server
from tests.transcript.outcome import differences, outcome_of_archive, outcome_of_view
from tests.transcript.player import Player
from tests.transcript.rows import Row, read_people, read_rows

DATA = Path(__file__).parent.parent / "data"
ROWS = read_rows(DATA / "transcript.csv")
PEOPLE = DATA / "participants.csv"
EXPECTED = json.loads((DATA / "transcript_expected.json").read_text(encoding="utf-8"))

KILLED_BEFORE = 300
"""In the silent phase, between two ideas."""
KILLED_AFTER = 1_000
"""A vote from a phone that was offline: it is in the log, but its answer never reaches the phone, which sends it again."""
TICK_MS = 250
"""Ten times the usual: the day is replayed some five hundred times as fast, and there is something new at every tick."""


@pytest.mark.long
@pytest.mark.parametrize("mode", MODES)
def test_the_seed_day_gets_every_answer_and_ends_as_expected_in_spite_of_kills(tmp_path: Path, mode: AsyncMode) -> None:
    assert len(ROWS) == 1_690
    with Server(tmp_path, mode, tick_ms=TICK_MS) as server:
        player = Player(server, read_people(PEOPLE), "p58_seed", str(PEOPLE))
        assert player.play(ROWS[:KILLED_BEFORE]) == []
        everybody_is_up_to_date(player)
        player.kill_and_come_back()
        assert player.play(ROWS[KILLED_BEFORE:KILLED_AFTER]) == []
        everybody_is_up_to_date(player)
        send_again_what_was_not_heard(player, ROWS[KILLED_AFTER])
        assert player.play(ROWS[KILLED_AFTER + 1 : -1]) == []
        (key,) = (server.folder / "keys").glob("*.key")
        secret = key.read_bytes()
        assert player.play(ROWS[-1:]) == []

        everybody_is_up_to_date(player)
        ended_as_expected(player)
        no_link_from_person_to_vote_is_left(server, secret)
        player.leave()
        wait_for(lambda: nobody_is_connected(player))
        view = organisers_view(player)
        server.kill()
        server.start()
        assert organisers_view(player) == view
        assert "Traceback" not in server.errors


def send_again_what_was_not_heard(player: Player, row: Row) -> None:
    """S1, S2, S12: what the log had before the kill is answered with its first number and is not done twice."""
    assert (row.action, row.expect) == ("vote", "accepted")
    player.send_unheard(row)
    reached = organisers_view(player)["seq"]
    player.kill_and_come_back()
    before = organisers_view(player)
    assert before["seq"] == reached
    assert player.play([row]) == []
    assert player.first_answers[row.message_id] == {"ok": True, "seq": reached}
    assert organisers_view(player) == before


def everybody_is_up_to_date(player: Player) -> None:
    """S5, S7: the first view plus all deltas is what a fresh view shows, and nobody ever lost their place."""
    clients = player.everybody()
    assert len(clients) > 8
    for client in clients:
        fresh = client.fresh_view()["records"]
        client.wait(lambda fresh=fresh, client=client: client.records == fresh)
        assert client.gaps == 0


def organisers_view(player: Player) -> dict[str, Any]:
    view = player.clients["O1"].fresh_view()
    return {"seq": view["seq"], "records": view["records"]}


def nobody_is_connected(player: Player) -> bool:
    return not any(record.get("connected") for record in organisers_view(player)["records"].values())


def ended_as_expected(player: Player) -> None:
    """In the organiser's view and on the console that has followed the whole day; and in the archive's tables."""
    assert differences(outcome_of_view(organisers_view(player)["records"]), EXPECTED) == []
    assert differences(outcome_of_view(player.clients["O1"].records), EXPECTED) == []
    (archive,) = player.server.archive_folder.glob("*.sqlite")
    assert archive.name.endswith(f"-{player.code}.sqlite")
    assert differences(outcome_of_archive(archive), EXPECTED) == []


def no_link_from_person_to_vote_is_left(server: Server, secret: bytes) -> None:
    """S14: the key is gone; and what was done under a ballot is in rows that are alike, under ids that no phone has used."""
    assert [*(server.folder / "keys").iterdir()] == []
    with closing(sqlite3.connect(server.database)) as database:
        sealed = database.execute(
            "select actor, part, fingerprint, length(data) from events where name = 'sealed'"
        ).fetchall()
        names = {name for (name,) in database.execute("select distinct name from events")}
    secret_acts = {"vote", "unvote", "vote_on_behalf", "rate", "feedback"}
    assert names.isdisjoint({"vote_cast", "votes_lowered", "thumb_set", "measure_scored", "feedback_answered"})
    assert len(sealed) >= sum(row.expect == "accepted" for row in ROWS if row.action in {"vote", "unvote"})
    assert {row[:3] for row in sealed} == {("ballot", 0, "")}
    assert len({row[3] for row in sealed}) <= 2, "feedback has a length of its own"
    raw = raw_bytes(server)
    ids = {row.command_id for row in ROWS if row.action in secret_acts}
    commented = next(row.command_id for row in ROWS if row.action == "comment")
    assert commented.encode() in raw, "an id that is no secret would be found"
    assert [command_id for command_id in ids if command_id.encode() in raw] == []
    assert secret not in raw


def raw_bytes(server: Server) -> bytes:
    files = [*server.folder.glob("test.sqlite*"), *server.archive_folder.glob("*")]
    return b"".join(path.read_bytes() for path in files)
