"""Voting as a programme may decide it: several votes for a measure, a star for the most important one, a sample each, none for own
ideas; on the phone, by the host for somebody without one, and in the result."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import small_day
from tests.browser.faces import Console, Face, Screen, Tablet
from tests.browser.hall import Hall
from tests.browser.support import OrganisersServer, Room
from tests.support.client import Client, wait_for

pytestmark = pytest.mark.browser

TITLES = {f"m{number}": f"Tiltak {'ABCDEFGH'[number]}" for number in range(6)}


@pytest.fixture
def workshop(server: OrganisersServer, tmp_path: Path) -> Any:
    """The small day with every option of voting."""
    programme = small_day.read_text("utf-8").replace(
        "votes_each = 2", "votes_each = 4\nvotes_per_measure_max = 3\nvote_for_own = false\nstar = true"
    )
    begin, vote, rest = programme.partition('id = "vote"')
    rest = rest.replace('visibility = "all_random_order"', 'visibility = "sample_random_order"\nsample = 3', 1)
    path = tmp_path / "options.toml"
    path.write_text(begin + vote + rest, "utf-8")
    return server.new_workshop(str(path))


@pytest.fixture
def hall(server: OrganisersServer, workshop: Any, room: Room) -> Hall:
    """Six measures by one person, and nobody has voted yet."""
    gathered = Hall(server, workshop, room)
    gathered.start("table_round")
    gathered.measures(gathered.person(table=2, unit="Sykehjem"), **TITLES)
    return gathered


def given(face: Face, card: Locator) -> Locator:
    """Where the votes for a measure are changed."""
    return card.locator(".given-votes")


def star_of(face: Face, card: Locator) -> Locator:
    return given(face, card).get_by_role("button", name=face.t("given.star"))


def choices(who: Client) -> list[str]:
    found = who.fresh_view()["records"]["choices"]["measures"]
    assert isinstance(found, list)
    return found


def record_of(who: Client, key: str) -> dict[str, Any]:
    record = who.fresh_view()["records"][key]
    assert isinstance(record, dict)
    return record


def saved(face: Face) -> None:
    expect(face.page.locator(".vote-state")).to_have_count(0)


def test_a_phone_gives_several_votes_and_a_star_among_the_measures_it_was_dealt(hall: Hall) -> None:
    phone = hall.phone()
    phone.propose("Mitt eget forslag")
    expect(phone.card("Mitt eget forslag").first).to_contain_text(phone.t("saved.saved"))
    hall.start("vote")
    articles = phone.page.get_by_role("article")
    expect(articles).to_have_count(3)
    for rule in (phone.t("vote.sample", n=3), phone.t("vote.most", n=3), phone.t("vote.star"), phone.t("vote.not_own")):
        expect(phone.text(rule)).to_be_visible()
    expect(phone.card("Mitt eget forslag")).to_have_count(0)
    first, second = articles.nth(0), articles.nth(1)
    expect(given(phone, first)).to_have_count(0)
    for card in (first, second):
        card.get_by_role("button", name=phone.t("vote.give")).click()
    expect(phone.page.locator(".votes-left")).to_contain_text(phone.t("given.left", n=2))
    more = given(phone, first).get_by_role("button", name=phone.t("given.more"))
    more.click()
    more.click()
    told = f"{phone.t('given.votes', n=3)} · {phone.t('given.left', n=0)}"
    expect(phone.spoken(told)).to_be_attached()
    expect(given(phone, first)).to_contain_text(phone.t("given.votes", n=3))
    expect(more).to_have_attribute("aria-disabled", "true")
    expect(phone.page.locator(".votes-left")).to_contain_text(phone.t("given.left", n=0))
    given(phone, first).get_by_role("button", name=phone.t("given.fewer")).click()
    expect(given(phone, first)).to_contain_text(phone.t("given.votes", n=2))
    star_of(phone, first).click()
    expect(star_of(phone, first)).to_have_attribute("aria-pressed", "true")
    star_of(phone, second).click()
    expect(star_of(phone, second)).to_have_attribute("aria-pressed", "true")
    expect(star_of(phone, first)).to_have_attribute("aria-pressed", "false")
    phone.check()
    saved(phone)
    hall.come_back(phone)
    expect(given(phone, articles.filter(has_text=phone.t("given.votes", n=2)))).to_have_count(1)
    second = articles.filter(has=phone.page.locator(".given-votes [aria-pressed=true]"))
    expect(second).to_have_count(1)
    second.get_by_role("button", name=phone.t("vote.given")).click()
    expect(phone.page.locator(".given-votes [aria-pressed=true]")).to_have_count(0)
    expect(phone.page.locator(".votes-left")).to_contain_text(phone.t("given.left", n=2))
    phone.check()


def test_a_host_gives_several_votes_and_the_star_of_somebody_without_a_phone(hall: Hall) -> None:
    host = hall.host(1)
    hall.do(host, "add_participant", participant="nils", unit="Skole", role="Nils")
    hall.start("vote")
    tablet = hall.room.enter(Tablet, "tablet", "the host's tablet")
    tablet.open(hall.workshop["links"]["hosts"]["1"])
    tablet.page.get_by_role("button", name="Nils").filter(has_text=tablet.t("host.vote")).first.click()
    rows = tablet.dialog.get_by_role("listitem")
    expect(rows).to_have_count(3)
    first = rows.first
    first.get_by_role("button", name=tablet.t("host.vote")).click()
    given(tablet, first).get_by_role("button", name=tablet.t("given.more")).click()
    expect(given(tablet, first)).to_contain_text(tablet.t("given.votes", n=2))
    star_of(tablet, first).click()
    expect(star_of(tablet, first)).to_have_attribute("aria-pressed", "true")
    expect(tablet.dialog).to_contain_text(tablet.t("given.left", n=2))
    tablet.check()
    wait_for(lambda: record_of(host, "person:nils").get("star") is not None)
    person = record_of(host, "person:nils")
    [voted] = person["votes"]
    assert (person["votes_on"], person["star"]) == ({voted: 2}, voted)


def test_the_result_tells_votes_breadth_tables_stars_and_how_sure_a_lead_is(hall: Hall) -> None:
    people = [hall.person(table=1, unit=unit) for unit in ("Skole", "Skole", "Skole", "Skole", "Skole", "Barnehage")]
    for _ in range(5):
        hall.person(table=2, unit="Sykehjem")
    phone = hall.phone()
    hall.start("vote")
    favourite = choices(people[0])[0]
    dealt = {person: choices(person) for person in people}
    for person in people:
        if favourite in dealt[person]:
            hall.do(person, "cast_vote", measure=favourite, votes=3)
            hall.do(person, "give_star", measure=favourite)
    fans = sum(favourite in hand for hand in dealt.values())
    hall.start("reveal")
    hall.do(hall.organiser, "reveal_votes", few=True)
    seen = record_of(hall.organiser, f"measure:{favourite}")
    assert (seen["votes"], seen["stars"], seen["tables"]) == (3 * fans, fans, 1)
    title = TITLES[favourite]
    row = phone.page.get_by_role("article").filter(has_text=title)
    expect(row).to_contain_text(phone.t("result.dealt", n=seen["dealt"]))
    expect(row).to_contain_text(phone.t("breadth.tables", n=1, of=2))
    expect(row).to_contain_text(phone.t("result.stars", n=fans))
    lead = record_of(hall.organiser, "result")["lead_for"]
    sentence = {"some": phone.t("result.votes", n=lead["two_in_three"]), "many": lead["nearly_always"]}
    if lead["nearly_always"]:
        expect(phone.text(phone.t("result.lead", **sentence))).to_be_visible()
    phone.check()
    console = hall.room.enter(Console, "laptop", "the console")
    console.open(hall.workshop["links"]["console"])
    console.turn_to("results")
    line = console.page.locator(".result-line").filter(has_text=title)
    expect(line).to_contain_text(console.t("breadth.tables", n=1, of=2))
    expect(line).to_contain_text(console.t("console.stars_n", n=fans))
    console.check()
    screen = hall.room.enter(Screen, "screen", "the big screen")
    screen.open(hall.workshop["links"]["screen"])
    shown = screen.page.get_by_role("listitem").filter(has_text=title)
    expect(shown).to_contain_text(screen.t("screen.votes", n=3 * fans))
    expect(shown).to_contain_text(screen.t("breadth.tables", n=1, of=2))
    expect(shown.locator(".row-stars")).to_contain_text(str(fans))
    screen.check()
