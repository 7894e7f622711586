"""What a phase closes: nobody is offered it on phone or tablet, and the console says so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import small_day
from tests.browser.faces import Console, Tablet
from tests.browser.hall import Hall
from tests.browser.support import OrganisersServer, Room

pytestmark = pytest.mark.browser

BIKES = "El-sykler for hjemmetjenesten"


@pytest.fixture
def workshop(server: OrganisersServer, tmp_path: Path) -> Any:
    """The small day with a gallery without comments."""
    programme = small_day.read_text("utf-8").replace('id = "gallery"', 'id = "gallery"\ncomments = false')
    path = tmp_path / "quiet.toml"
    path.write_text(programme, "utf-8")
    return server.new_workshop(str(path))


def test_where_a_phase_takes_no_comments_none_is_offered(server: OrganisersServer, workshop: Any, room: Room) -> None:
    hall = Hall(server, workshop, room)
    hall.start("table_round")
    hall.measures(hall.person(table=1, unit="Sykehjem"), m1=BIKES)
    phone = hall.phone()
    tablet = room.enter(Tablet, "tablet", "the host's tablet")
    tablet.open(workshop["links"]["hosts"]["1"])
    console = room.enter(Console, "laptop", "the console")
    console.open(workshop["links"]["console"])
    for face in (phone, tablet):
        face.open_measure(BIKES)
    comment = phone.dialog.get_by_role("button", name=phone.t("say.comment"), exact=True)
    expect(comment).to_be_visible()
    hosts_comment = tablet.dialog.get_by_role("button", name=tablet.t("host.say_comment"), exact=True)
    expect(hosts_comment).to_be_visible()

    hall.start("gallery")
    expect(console.text(console.t("console.closed_for", what="kommentarer"))).to_be_visible()
    expect(phone.dialog.get_by_role("button", name=phone.t("say.offer"), exact=True)).to_be_visible()
    for closed in (comment, hosts_comment):
        expect(closed).to_have_count(0)
    phone.check()
    tablet.check()
    console.check()

    hall.start("table_round")
    comment.click()
    phone.dialog.get_by_role("textbox", name=phone.t("say.comment_label")).fill("Hvem vedlikeholder dem?")
    hall.start("gallery")
    expect(hosts_comment).to_have_count(0)
    expect(phone.dialog.get_by_role("textbox", name=phone.t("say.comment_label"))).to_have_value(
        "Hvem vedlikeholder dem?"
    )
