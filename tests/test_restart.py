"""A house that starts again on the file of one that was killed."""

from pathlib import Path

from facilitator.domain.actor import Actor
from facilitator.domain.closing import CloseWorkshop
from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, Role
from facilitator.settings import Settings
from facilitator.web.app import create_app
from tests.support.programme import PROGRAMME


def test_a_workshop_whose_closing_was_cut_short_is_archived_at_the_next_start(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "house.sqlite", public_url="http://127.0.0.1")
    first = create_app(settings)
    live = first.context.registry.open_workshop(PROGRAMME)
    live.join(Join(table=1), None)
    now = first.context.registry.clock()
    # Through the inner door, as if the server had been killed right after the commit.
    live.submit("close", CloseWorkshop(), Actor(ActorId("organiser"), Role.ORGANISER, now, now))
    assert not settings.archive_folder.exists()
    again = create_app(settings)
    assert len(list(settings.archive_folder.glob("*.sqlite"))) == 1
    assert again.context.registry.workshop(live.id).ballots is None
    first.stop()
    again.stop()
