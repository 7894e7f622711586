"""Copies of the database while it is used: whole, up to date, few, and forgetting what must be forgotten."""

import sqlite3
import threading
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, Role
from facilitator.domain.opening import CloseWorkshop
from facilitator.live.copies import Copies, copies_in, name_format, newest_kept, superfluous
from facilitator.live.gathering import Gathering
from facilitator.live.hall import Hall
from facilitator.live.networks import network
from facilitator.live.seats import Seat
from tests.support.programme import PROGRAMME
from tests.support.workshop import NINE


class House:
    """A hall with one workshop, and copies of its file."""

    def __init__(self, folder: Path, name: str = "house.sqlite") -> None:
        self.now = NINE
        self.path = folder / name
        self.hall = Hall(self.path, clock=lambda: self.now)
        self.gathering: Gathering = self.hall.open_workshop(PROGRAMME)
        self.folder = folder / "copies"
        self.copies = self.new_copies()

    def new_copies(self) -> Copies:
        """As the server starts."""
        return Copies(self.path, self.folder, clock=lambda: self.now, in_native_thread=lambda work: work())

    def join(self, role: str = "Rektor") -> None:
        self.gathering.join(Join(1, "", "Skole", role), None)

    def close_workshop(self) -> None:
        seat = Seat(self.gathering.id, ActorId("organiser"), Role.ORGANISER, None, "nb", NINE * 2)
        self.gathering.handle("close", CloseWorkshop(), seat)

    def minute_passes(self) -> list[Path]:
        self.now += 60_000
        self.copies.keep_up()
        return copies_in(self.copies.folder)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def events(path: Path) -> int:
    count: int = sqlite3.connect(path).execute("select count(*) from events").fetchone()[0]
    return count


def test_a_copy_is_nobody_elses_to_read(house: House) -> None:
    [copied] = house.minute_passes()
    assert copied.stat().st_mode & 0o777 == 0o600


def test_a_copy_is_a_whole_file_that_opens_like_the_original(house: House) -> None:
    house.join()
    (copied,) = house.minute_passes()
    assert [path.name for path in house.copies.folder.iterdir()] == [copied.name], "no journal is left beside it"
    hall = Hall(copied, clock=lambda: house.now)
    found = hall.find(house.gathering.live.read(lambda workshop, _: workshop.code))
    assert found is not None
    assert found.live.read(lambda workshop, _: len(workshop.participants)) == 1
    assert found.roster.people == house.gathering.roster.people


def test_as_long_as_nothing_changes_no_copy_is_made(house: House) -> None:
    assert len(house.minute_passes()) == 1
    assert len(house.minute_passes()) == 1
    house.join()
    newest, oldest = house.minute_passes()
    assert events(newest) == events(oldest) + 1
    assert house.copies.made_at == house.now


def test_a_copy_that_is_made_while_people_join_holds_whole_commands(house: House) -> None:
    joining = threading.Thread(target=lambda: [house.join() for _ in range(50)])
    joining.start()
    while joining.is_alive():
        house.minute_passes()
    house.minute_passes()
    for path in copies_in(house.copies.folder):
        rows = sqlite3.connect(path).execute("select seq from events order by seq").fetchall()
        assert [row[0] for row in rows] == list(range(1, len(rows) + 1))
    assert events(copies_in(house.copies.folder)[0]) == 51


def test_ballots_of_a_closed_workshop_are_in_no_copy(house: House) -> None:
    house.join()
    ballots = [ballot.encode() for ballot in house.gathering.roster.ballots.values()]
    seal = house.gathering.roster.seal_key()
    (before,) = house.minute_passes()
    assert ballots[0] in before.read_bytes()
    house.close_workshop()
    after, before = house.minute_passes()
    for path in (after, before):
        assert not any(secret in path.read_bytes() for secret in (*ballots, seal))
    assert events(before) == 2


def test_erased_people_are_in_no_copy(house: House) -> None:
    house.join("Vaktmester Nils")
    house.minute_passes()
    house.close_workshop()
    house.gathering.roster.erase()
    for path in house.minute_passes():
        assert b"Vaktmester Nils" not in path.read_bytes()


def test_a_network_that_is_no_longer_told_of_is_in_no_copy(house: House) -> None:
    networks = house.hall.networks
    networks.tell(house.gathering.id, network("Gjest", "sol og vind", told_at=NINE))
    (before,) = house.minute_passes()
    assert b"sol og vind" in before.read_bytes()
    networks.forget(house.gathering.id)
    for path in house.minute_passes():
        assert b"sol og vind" not in path.read_bytes()


def test_a_password_that_was_changed_is_in_no_copy(house: House) -> None:
    networks = house.hall.networks
    networks.tell(house.gathering.id, network("Gjest", "sol og vind", told_at=NINE))
    house.minute_passes()
    networks.tell(house.gathering.id, network("Gjest", "regn og ro", told_at=NINE + 1))
    newest, *_ = copies = house.minute_passes()
    assert b"regn og ro" in newest.read_bytes()
    for path in (*copies, *house.path.parent.glob(f"{house.path.name}*")):
        assert b"sol og vind" not in path.read_bytes(), path


def test_a_copy_from_before_networks_were_kept_is_still_a_copy_of_ours(house: House) -> None:
    house.join("Vaktmester Nils")
    (before,) = house.minute_passes()
    with closing(sqlite3.connect(before)) as database:
        database.execute("drop table networks")
    house.copies.close()
    house.copies = house.new_copies()
    house.close_workshop()
    house.gathering.roster.erase()
    house.minute_passes()
    assert b"Vaktmester Nils" not in before.read_bytes()


def test_a_folder_that_cannot_be_written_is_tried_again(house: House) -> None:
    house.copies.folder.write_text("a file stands where the folder should be")
    house.copies.keep_up()
    assert house.copies.is_failing
    house.copies.folder.unlink()
    assert len(house.minute_passes()) == 1
    assert not house.copies.is_failing


def test_what_lies_in_the_folder_beside_the_copies_is_left_alone(house: House) -> None:
    house.copies.folder.mkdir()
    letter = house.copies.folder / "facilitator-letter.sqlite"
    letter.write_text("mine")
    house.minute_passes()
    assert letter.read_text() == "mine"
    assert letter not in copies_in(house.copies.folder)


def test_the_copies_of_a_day_that_was_lost_outlive_the_empty_file_beside_them(house: House, tmp_path: Path) -> None:
    """Somebody starts the server on another laptop with the same stick, before thinking of `restore`."""
    house.join("Vaktmester Nils")
    (lost,) = house.minute_passes()
    content = lost.read_bytes()
    other = House(tmp_path, "another.sqlite")
    other.now += 60_000
    for _ in range(newest_kept + 5):
        other.join()
        other.minute_passes()
    assert lost.read_bytes() == content
    assert len(copies_in(house.folder)) == 1 + newest_kept


def test_a_server_that_runs_on_one_of_the_copies_does_not_let_it_go(tmp_path: Path) -> None:
    name = datetime.fromtimestamp(NINE / 1_000, UTC).strftime(f"copies/{name_format}")
    (tmp_path / "copies").mkdir()
    house = House(tmp_path, name)
    for _ in range(newest_kept + 5):
        house.join()
        house.minute_passes()
    assert house.path.exists()
    assert len(copies_in(house.folder)) == 1 + newest_kept


def test_a_copy_that_can_no_longer_be_read_is_in_nobody_s_way(house: House) -> None:
    house.folder.mkdir()
    damaged = house.folder / "facilitator-2023-01-01T000000Z.sqlite"
    damaged.write_text("no database")
    assert len(house.minute_passes()) == 2
    assert not house.copies.is_failing
    assert damaged.read_text() == "no database"


def test_the_part_of_a_copy_that_was_cut_short_goes_at_the_next_start(house: House) -> None:
    """It would keep for ever what must be forgotten."""
    house.join()
    (whole,) = house.minute_passes()
    cut_short = [Path(f"{whole.with_suffix('.part')}{ending}") for ending in ("", "-journal")]
    for part in cut_short:
        part.write_bytes(whole.read_bytes())
    house.copies = house.new_copies()
    house.minute_passes()
    assert not any(part.exists() for part in cut_short)


# -- rotation


def named(made: datetime) -> Path:
    return Path(made.strftime(name_format))


def test_the_newest_stay_and_one_of_each_hour_and_day() -> None:
    noon = datetime(2024, 1, 16, 12, 0, 30, tzinfo=UTC)
    copies = [named(noon - timedelta(minutes=minute)) for minute in range(60 * 24 * 45)]
    gone = set(superfluous(copies))
    kept = [path for path in copies if path not in gone]
    assert kept[:20] == copies[:20]
    hours = Counter(path.name[:25] for path in kept[20:] if path.name >= "facilitator-2024-01-14T13")
    assert set(hours.values()) == {1}
    assert len(hours) >= 46
    days = Counter(path.name[:22] for path in kept if path.name < "facilitator-2024-01-14")
    assert set(days.values()) == {1}
    assert 27 <= len(days) <= 30


def test_rotation_done_again_lets_nothing_more_go() -> None:
    noon = datetime(2024, 1, 16, 12, 0, 30, tzinfo=UTC)
    copies = [named(noon - timedelta(minutes=7 * number)) for number in range(3_000)]
    gone = set(superfluous(copies))
    assert superfluous([path for path in copies if path not in gone]) == []
    assert superfluous([]) == []
