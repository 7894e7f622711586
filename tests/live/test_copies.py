"""Copies of the database while it is used: whole, up to date, few, and forgetting what must be forgotten."""

import shutil
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from facilitator.domain.closing import CloseWorkshop
from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, Role
from facilitator.live import copies as kept_copies
from facilitator.live.copies import Copies, copy_interval_seconds
from facilitator.live.copy_files import copies_of, name_of, newest_kept, superfluous
from facilitator.live.networks import network
from facilitator.live.registry import Registry
from facilitator.live.workshop import LiveWorkshop
from facilitator.settings import Settings
from facilitator.store.protocol import Seat
from facilitator.web.app import create_app
from tests.support.live import patience_seconds, until
from tests.support.programme import PROGRAMME
from tests.support.workshop import NINE


class House:
    """A registry with one workshop, and copies of its file."""

    def __init__(self, folder: Path, name: str = "house.sqlite") -> None:
        self.now = NINE
        self.path = folder / name
        self.registry = Registry(self.path, clock=lambda: self.now)
        self.live: LiveWorkshop = self.registry.open_workshop(PROGRAMME)
        self.folder = folder / "copies"
        self.told: list[bool] = []
        """Each time that it changed whether the folder may hold what must be forgotten."""
        self.copies = self.new_copies()

    def new_copies(self) -> Copies:
        """As the server starts."""
        return Copies(
            self.path,
            self.folder,
            clock=lambda: self.now,
            in_native_thread=lambda work: work(),
            changed=lambda: self.told.append(self.copies.may_hold_secrets),
        )

    def join(self, role: str = "Rektor") -> None:
        self.live.join(Join(1, "", "Skole", role), None)

    def close_workshop(self) -> None:
        seat = Seat(self.live.id, ActorId("organiser"), Role.ORGANISER, None, "nb", NINE * 2)
        self.live.handle("close", CloseWorkshop(), seat)

    def minute_passes(self) -> list[Path]:
        self.now += 60_000
        self.copies.keep_up()
        return self.made()

    def made(self) -> list[Path]:
        return copies_of(self.path, self.folder)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def events(path: Path) -> int:
    count: int = sqlite3.connect(path).execute("select count(*) from events").fetchone()[0]
    return count


def test_a_copy_is_nobody_elses_to_read(house: House) -> None:
    [copied] = house.minute_passes()
    assert copied.stat().st_mode & 0o777 == 0o600
    assert house.folder.stat().st_mode & 0o777 == 0o700


def test_a_copy_is_a_whole_file_that_opens_like_the_original(house: House) -> None:
    house.join()
    (copied,) = house.minute_passes()
    files = [path.name for path in house.copies.folder.iterdir() if path.is_file()]
    assert files == [copied.name], "no journal is left beside it"
    registry = Registry(copied, clock=lambda: house.now)
    found = registry.find(house.live.read(lambda workshop, _: workshop.code))
    assert found is not None
    assert found.read(lambda workshop, _: len(workshop.participants)) == 1
    assert found.roster.people == house.live.roster.people


def test_as_long_as_nothing_changes_no_copy_is_made(house: House) -> None:
    assert len(house.minute_passes()) == 1
    assert len(house.minute_passes()) == 1
    house.join()
    newest, oldest = house.minute_passes()
    assert events(newest) == events(oldest) + 1


def test_there_is_no_copy_of_nothing(tmp_path: Path) -> None:
    registry = Registry(tmp_path / "empty.sqlite", clock=lambda: NINE)
    copies = Copies(registry.path, tmp_path / "copies", clock=lambda: NINE, in_native_thread=lambda work: work())
    copies.keep_up()
    assert copies_of(registry.path, tmp_path / "copies") == []
    registry.open_workshop(PROGRAMME)
    copies.keep_up()
    assert len(copies_of(registry.path, tmp_path / "copies")) == 1


def test_a_copy_that_is_made_while_people_join_holds_whole_commands(house: House) -> None:
    joining = threading.Thread(target=lambda: [house.join() for _ in range(50)])
    joining.start()
    while joining.is_alive():
        house.minute_passes()
    house.minute_passes()
    for path in house.made():
        rows = sqlite3.connect(path).execute("select seq from events order by seq").fetchall()
        assert [row[0] for row in rows] == list(range(1, len(rows) + 1))
    assert events(house.made()[0]) == 51


def test_the_key_of_the_ballots_lies_beside_the_copies_until_the_workshop_closes(house: House) -> None:
    house.join()
    (before,) = house.minute_passes()
    key, kept = house.registry.keys.path_of(house.live.id), before.parent / "keys" / f"{house.live.id}.key"
    assert kept.read_bytes() == key.read_bytes()
    assert kept.read_bytes() not in before.read_bytes()
    house.close_workshop()
    house.minute_passes()
    assert [path for path in (key, kept) if path.exists()] == []


def test_a_folder_that_is_out_of_reach_when_the_workshop_closes_is_told_of_until_the_key_is_gone_there(
    house: House, tmp_path: Path
) -> None:
    house.join()
    house.minute_passes()
    drawer = house.folder.rename(tmp_path / "drawer")
    house.folder.write_text("nothing is plugged in")
    house.close_workshop()
    house.minute_passes()
    assert (house.copies.may_hold_secrets, house.told) == (True, [True])
    house.folder.unlink()
    drawer.rename(house.folder)
    house.minute_passes()
    assert (house.copies.may_hold_secrets, house.told) == (False, [True, False])
    assert [*house.folder.glob("keys/*.key")] == []


def test_a_key_that_is_lost_beside_the_database_stays_beside_the_copies(house: House) -> None:
    house.join()
    (before,) = house.minute_passes()
    house.registry.keys.path_of(house.live.id).unlink()
    house.join()
    house.minute_passes()
    assert (before.parent / "keys" / f"{house.live.id}.key").exists()


def test_the_key_is_destroyed_beside_copies_as_soon_as_the_workshop_closes(house: House) -> None:
    """Also by a server that is killed within the minute."""
    house.join()
    (before,) = house.minute_passes()
    house.registry.close()
    application = create_app(Settings(house.path), clock=lambda: house.now)
    application.copies.append(house.copies)
    house.live = application.context.registry.workshop(house.live.id)
    kept = before.parent / "keys" / f"{house.live.id}.key"
    assert kept.exists()
    house.close_workshop()
    until(lambda: not kept.exists())
    application.stop()


def test_erased_people_are_in_no_copy(house: House) -> None:
    house.join("Vaktmester Nils")
    house.minute_passes()
    house.close_workshop()
    house.live.roster.erase()
    for path in house.minute_passes():
        assert b"Vaktmester Nils" not in path.read_bytes()


def test_a_network_that_is_no_longer_told_of_is_in_no_copy(house: House) -> None:
    networks = house.registry.networks
    networks.tell(house.live.id, network("Gjest", "sol og vind", told_at=NINE))
    (before,) = house.minute_passes()
    assert b"sol og vind" in before.read_bytes()
    networks.forget(house.live.id)
    for path in house.minute_passes():
        assert b"sol og vind" not in path.read_bytes()


def test_a_password_that_was_changed_is_in_no_copy(house: House) -> None:
    networks = house.registry.networks
    networks.tell(house.live.id, network("Gjest", "sol og vind", told_at=NINE))
    house.minute_passes()
    networks.tell(house.live.id, network("Gjest", "regn og ro", told_at=NINE + 1))
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
    house.live.roster.erase()
    house.minute_passes()
    assert b"Vaktmester Nils" not in before.read_bytes()


def test_a_folder_that_cannot_be_written_is_tried_again(house: House) -> None:
    house.copies.folder.write_text("a file stands where the folder should be")
    house.copies.keep_up()
    assert house.copies.is_failing
    house.copies.folder.unlink()
    assert len(house.minute_passes()) == 1
    assert not house.copies.is_failing


def test_that_no_copy_can_be_made_is_logged_once_each_time(house: House, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(2):
        house.copies.folder.write_text("a file stands where the folder should be")
        caplog.clear()
        house.join()
        for _ in range(3):
            house.copies.keep_up()
        assert [record.levelname for record in caplog.records] == ["ERROR"]
        house.copies.folder.unlink()
        house.copies.keep_up()
        assert not house.copies.is_failing
        shutil.rmtree(house.copies.folder)


def test_as_the_server_ends_a_last_copy_is_made_and_none_after_it(house: House) -> None:
    waited: list[float] = []

    def wait(seconds: float) -> None:
        waited.append(seconds)
        house.now += 1_000
        house.join()
        house.copies.close()

    house.copies.run(wait)
    assert waited == [copy_interval_seconds]
    newest, oldest = house.made()
    assert events(newest) == events(oldest) + 1
    house.join()
    assert house.minute_passes() == [newest, oldest]
    assert not house.copies.is_failing


def test_what_lies_in_the_folder_beside_the_copies_is_left_alone(house: House) -> None:
    house.copies.folder.mkdir()
    letter = house.copies.folder / "house-letter.sqlite"
    letter.write_text("mine")
    house.minute_passes()
    assert letter.read_text() == "mine"
    assert letter not in house.made()


def test_the_copies_of_a_day_that_was_lost_outlive_the_empty_file_beside_them(house: House, tmp_path: Path) -> None:
    """The server is started on a new file, or on another laptop with the same stick, before anybody thinks of `restore`."""
    house.join("Vaktmester Nils")
    (lost,) = house.minute_passes()
    content = lost.read_bytes()
    (tmp_path / "elsewhere").mkdir()
    other = House(tmp_path / "elsewhere")
    other.copies = Copies(other.path, house.folder, clock=lambda: other.now, in_native_thread=lambda work: work())
    for _ in range(newest_kept + 5):
        other.join()
        other.minute_passes()
    assert lost.read_bytes() == content
    assert len(house.made()) == 1 + newest_kept


def test_two_databases_in_one_folder_have_each_their_own_copies(house: House) -> None:
    """Also where one began as a copy of the other."""
    house.join("Vaktmester Nils")
    house.minute_passes()
    trial = house.path.with_name("house-trial.sqlite")
    trial.write_bytes(house.made()[0].read_bytes())
    registry = Registry(trial, clock=lambda: house.now)
    copies = Copies(trial, house.folder, clock=lambda: house.now, in_native_thread=lambda work: work())
    (listing,) = registry.listings()
    seat = Seat(listing.id, ActorId("organiser"), Role.ORGANISER, None, "nb", NINE * 2)
    registry.workshop(listing.id).handle("close", CloseWorkshop(), seat)
    registry.workshop(listing.id).roster.erase()
    copies.keep_up()
    assert len(copies_of(trial, house.folder)) == len(house.made()) == 1
    assert b"Vaktmester Nils" in house.made()[0].read_bytes()
    assert b"Vaktmester Nils" not in copies_of(trial, house.folder)[0].read_bytes()


def test_what_came_after_an_old_copy_that_was_put_back_is_not_forgotten(house: House) -> None:
    """It may be put back instead, when the old one turns out to be too old."""
    (old,) = house.minute_passes()
    house.join("Vaktmester Nils")
    newer, *_ = house.minute_passes()
    content = newer.read_bytes()
    house.copies.close()
    house.registry.close()
    house.path.write_bytes(old.read_bytes())
    house.copies = house.new_copies()
    house.minute_passes()
    assert newer.read_bytes() == content


def test_a_server_that_runs_on_one_of_the_copies_does_not_let_it_go(tmp_path: Path) -> None:
    (tmp_path / "copies").mkdir()
    name = name_of(tmp_path / "house.sqlite", datetime.fromtimestamp(NINE / 1_000, UTC))
    house = House(tmp_path, f"copies/{name}")
    for _ in range(newest_kept + 5):
        house.join()
        house.minute_passes()
    assert house.path.exists()
    assert len(house.made()) == newest_kept


def test_a_clock_that_was_set_back_costs_no_copy(house: House) -> None:
    """The newest copy stays, and has the latest name."""
    for _ in range(30):
        house.join()
        house.minute_passes()
    house.now -= 3_600_000
    for _ in range(30):
        house.join()
        newest, *_ = house.minute_passes()
        assert events(newest) == events(house.path)
    house.now += 7_200_000
    house.join()
    newest, *others = house.minute_passes()
    assert events(newest) == events(house.path)
    assert newest.name == name_of(house.path, datetime.fromtimestamp(house.now / 1_000, UTC)), (
        "the clock is right again"
    )
    assert [events(path) for path in others] == sorted(map(events, others), reverse=True)


def test_a_copy_leaves_room_for_the_day_and_is_made_once_there_is_more(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also then, what must be forgotten is."""
    house.join("Vaktmester Nils")
    (before,) = house.minute_passes()
    house.close_workshop()
    house.live.roster.erase()
    monkeypatch.setattr(kept_copies, "room_bytes_min", 2**62)
    assert house.minute_passes() == [before]
    assert house.copies.is_failing
    assert b"Vaktmester Nils" not in before.read_bytes()
    monkeypatch.undo()
    assert len(house.minute_passes()) == 2
    assert not house.copies.is_failing


def test_one_copy_that_cannot_forget_keeps_no_other_from_it_and_is_tried_again(house: House) -> None:
    house.join("Vaktmester Nils")
    house.minute_passes()
    house.join()
    newest, stubborn = house.minute_passes()
    with closing(sqlite3.connect(stubborn)) as database, database:
        database.execute("create trigger stubborn before delete on people begin select raise(abort, 'no'); end")
    house.close_workshop()
    house.live.roster.erase()
    assert len(house.minute_passes()) == 3, "the new copy is made as well"
    assert house.copies.is_failing
    assert b"Vaktmester Nils" not in newest.read_bytes()
    with closing(sqlite3.connect(stubborn)) as database, database:
        database.execute("drop trigger stubborn")
    assert len(house.minute_passes()) == 3, "nothing has changed"
    assert not house.copies.is_failing
    assert b"Vaktmester Nils" not in stubborn.read_bytes()


def test_a_copy_that_can_no_longer_be_read_is_in_nobody_s_way(house: House) -> None:
    house.folder.mkdir()
    damaged = house.folder / "house-2023-01-01T000000Z.sqlite"
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


TWO_PLACES = """
import sqlite3, sys
from pathlib import Path
from facilitator import concurrency
concurrency.patch(concurrency.AsyncMode.EVENTLET)
import eventlet
from facilitator.live.copies import Copies
from facilitator.live.copy_files import copies_of, newest_kept

sys.setswitchinterval(1e-6)
path, folder = Path(sys.argv[1]), Path(sys.argv[2])

def keep_up(place):
    native = concurrency.native_threads(concurrency.AsyncMode.EVENTLET)
    copies = Copies(path, folder / place, clock=lambda: 1_700_000_000_000, in_native_thread=native)
    for number in range(2 * newest_kept):
        with sqlite3.connect(path) as changed:
            changed.execute("update workshops set title = ?", (f"{place} {number}",))
        copies.keep_up()

for at_work in [eventlet.spawn(keep_up, place) for place in ("beside", "stick")]:
    at_work.wait()
print(*(len(copies_of(path, folder / place)) for place in ("beside", "stick")))
"""


def test_two_places_at_once_do_not_wait_for_each_other(house: House) -> None:
    """A lock of the loop, taken in two native threads, is waited for for ever; the standard library has some."""
    command = [sys.executable, "-c", TWO_PLACES, str(house.path), str(house.folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=patience_seconds)
    assert done.stdout.split() == [str(newest_kept)] * 2


# -- rotation


def named(made: datetime) -> Path:
    return Path(name_of(Path("facilitator.sqlite"), made))


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


@pytest.mark.parametrize("step_minutes", [-60, 90 * 24 * 60, -9 * 365 * 24 * 60])
def test_names_go_on_in_order_and_the_newest_copy_stays_when_the_clock_is_set(house: House, step_minutes: int) -> None:
    for _ in range(newest_kept + 5):
        house.join()
        house.minute_passes()
    house.now += step_minutes * 60_000
    for _ in range(newest_kept + 5):
        house.join()
        newest = house.minute_passes()[0]
        assert events(newest) == house.live.seq
    house.copies = house.new_copies()
    house.join()
    assert events(house.minute_passes()[0]) == house.live.seq


def test_after_the_clock_was_set_back_copies_are_thinned_out_by_the_time_that_passes(house: House) -> None:
    house.minute_passes()
    house.now -= 9 * 365 * 24 * 3_600_000
    for _ in range(4 * 60):
        house.join()
        house.minute_passes()
    hours = Counter(path.name.partition("T")[2][:2] for path in house.made())
    assert sum(hours.values()) == newest_kept + 3
    assert len(hours) == 5, "of each hour that passed, one is left"


def test_under_a_doubtful_date_no_older_copy_is_thrown_away(house: House) -> None:
    for _ in range(newest_kept):
        house.join()
        house.minute_passes()
    old = set(house.made())
    house.now += 90 * 24 * 3_600_000
    house.copies = Copies(
        house.path, house.folder, clock=lambda: house.now, in_native_thread=lambda work: work(), thinning=lambda: False
    )
    for _ in range(newest_kept + 5):
        house.join()
        held = house.minute_passes()
    assert old < set(held)
    assert len(held) == len(old) + newest_kept
