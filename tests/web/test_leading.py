"""Several organisers, their keys, and the log of who did what, over HTTP."""

from typing import Any

import pytest

from tests.support.client import Client
from tests.web.room import Room, require_error


def api(room: Room, client: Client, verb: str, path: str, **options: Any) -> Any:
    return client.call(verb, path, **options)


def added(room: Room, organiser: Client, name: str = "Kari") -> dict[str, Any]:
    answer = api(room, organiser, "POST", "organisers", json={"name": name})
    assert answer.status_code == 201
    made: dict[str, Any] = answer.json()
    return made


def with_link(room: Room, link: str) -> Client:
    return Client.with_key(room.url, room.code, link.rpartition("/")[2])


def acts(room: Room, organiser: Client, **params: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = api(room, organiser, "GET", "log", params=params).json()["acts"]
    return found


# -- added organisers


def test_somebody_who_organises_too_does_so_with_a_key_of_their_own(room: Room) -> None:
    first = room.organiser()
    kari = added(room, first)
    second = with_link(room, kari["link"]).connect()
    assert second.of_kind("me") == [{"kind": "me", "role": "organiser", "id": f"organiser-{kari['number']}"}]
    room.do(second, "freeze_screen")
    listed = api(room, first, "GET", "organisers").json()["organisers"]
    assert listed == [kari]


def test_a_key_that_is_taken_back_ends_its_seats_and_no_other(room: Room) -> None:
    first = room.organiser()
    kari, ola = added(room, first, "Kari"), added(room, first, "Ola")
    hers, his = with_link(room, kari["link"]).connect(), with_link(room, ola["link"]).connect()
    assert api(room, first, "DELETE", f"organisers/{kari['number']}").status_code == 200
    hers.wait(lambda: hers.said_bye == "revoked")
    require_error(api(room, hers, "GET", "view"), 401, "seat_revoked", "nb")
    assert api(room, his, "GET", "view").status_code == 200
    assert api(room, first, "GET", "organisers").json()["organisers"] == [ola]
    again = api(room, first, "DELETE", f"organisers/{kari['number']}")
    require_error(again, 404, "unknown_organiser", "nb")


def test_a_number_is_never_given_to_somebody_else(room: Room) -> None:
    """The log would say that one did what the other did."""
    first = room.organiser()
    kari = added(room, first)
    with_link(room, kari["link"])
    api(room, first, "DELETE", f"organisers/{kari['number']}")
    assert added(room, first, "Ola")["number"] > kari["number"]


def test_a_renewed_key_is_another_one(room: Room) -> None:
    first = room.organiser()
    kari = added(room, first)
    hers = with_link(room, kari["link"])
    renewed = api(room, first, "POST", "keys", json={"role": "organiser", "number": kari["number"]}).json()
    require_error(api(room, hers, "GET", "view"), 401, "seat_revoked", "nb")
    assert api(room, with_link(room, renewed["link"]), "GET", "view").status_code == 200
    assert api(room, first, "GET", "organisers").json()["organisers"][0]["name"] == "Kari"


def test_organisers_are_the_first_one_s_to_add_and_to_remove(room: Room) -> None:
    first = room.organiser()
    kari = added(room, first)
    second = with_link(room, kari["link"])
    for verb, path, body in (
        ("GET", "organisers", None),
        ("POST", "organisers", {"name": "Ola"}),
        ("DELETE", f"organisers/{kari['number']}", None),
        ("POST", "keys", {"role": "organiser"}),
        ("POST", "keys", {"role": "organiser", "number": kari["number"]}),
        ("GET", f"qr/organiser/{kari['number']}", None),
    ):
        answer = api(room, second, verb, path, **({"json": body} if body else {}))
        require_error(answer, 403, "not_first_organiser", "nb")
    assert api(room, second, "POST", "keys", json={"role": "host", "table": 1}).status_code == 200


def test_nobody_is_shown_the_first_organiser_s_key(room: Room) -> None:
    first = room.organiser()
    kari = added(room, first)
    assert api(room, with_link(room, kari["link"]), "GET", "links").json()["console"] == kari["link"]
    assert api(room, first, "GET", "links").json()["console"] != kari["link"]


@pytest.mark.parametrize("role", ["participant", "host", "screen"])
@pytest.mark.parametrize("path", ["organisers", "log", "links"])
def test_what_leads_the_day_is_for_organisers(room: Room, role: str, path: str) -> None:
    require_error(api(room, room.seat(role), "GET", path), 403, "not_allowed", "nb")


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"name": " "}, 409, "empty"),
        ({"name": "x" * 81}, 409, "too_long"),
        ({"name": 5}, 400, "malformed"),
        ({"name": "Kari", "role": "x"}, 400, "malformed"),
        ([], 400, "malformed"),
    ],
)
def test_an_organiser_has_a_name(room: Room, body: object, status: int, code: str) -> None:
    require_error(api(room, room.organiser(), "POST", "organisers", json=body), status, code, "nb")


# -- who did what


def test_the_log_tells_who_did_what_and_what_undoes_it(room: Room) -> None:
    first, host = room.organiser(), room.host(2)
    room.start("table_round")
    bikes, bus = room.measure(host, "Sykler"), room.measure(host, "Buss")
    room.do(host, "merge_measures", source=bus, target=bikes)
    second = with_link(room, added(room, first, "Kari")["link"])
    room.do(second, "hide_measure", measure=bikes, reason="Navngir en person")
    hidden, merged = acts(room, first)[:2]
    assert (hidden["role"], hidden["name"], hidden["act"]) == ("organiser", "Kari", "measure_hidden")
    assert hidden["facts"] == {"title": "Sykler", "reason": "Navngir en person"}
    assert (merged["role"], merged["table"], merged["act"]) == ("host", 2, "measures_merged")
    assert (merged["facts"]["title"], merged["facts"]["into"]) == ("Buss", "Sykler")
    for act in (hidden, merged):
        room.do(first, act["undo"]["name"], **act["undo"]["data"])
    assert [act["undo"] for act in acts(room, first)[2:4]] == [None, None]


def test_the_log_says_nothing_of_what_participants_did(room: Room) -> None:
    first, kari = room.organiser(), room.participant()
    room.start("table_round")
    room.measure(kari, "Hemmelig avsender")
    assert "measure_posted" not in [act["act"] for act in acts(room, first)]


def test_what_somebody_did_who_was_removed_is_still_told_and_undone(room: Room) -> None:
    first, host = room.organiser(), room.host()
    room.start("table_round")
    bikes = room.measure(host, "Sykler")
    kari = added(room, first, "Kari")
    room.do(with_link(room, kari["link"]), "hide_measure", measure=bikes, reason="Bare fordi")
    api(room, first, "DELETE", f"organisers/{kari['number']}")
    hidden = acts(room, first)[0]
    assert (hidden["name"], hidden["act"]) == ("Kari", "measure_hidden")
    room.do(first, hidden["undo"]["name"], **hidden["undo"]["data"])


def test_a_host_s_feedback_has_no_name_in_the_log_either(room: Room) -> None:
    """S10: the organiser reads the text, and would see whose it is by the moment at which it came."""
    first, host = room.organiser(), room.host()
    before = acts(room, first)
    question = first.fresh_view()["records"]["workshop"]["feedback"][0]["id"]
    room.do(host, "give_feedback", question=question, score=1, text="For lang dag")
    assert acts(room, first) == before


def test_of_a_draft_the_log_says_only_that_a_host_worked_on_it(room: Room) -> None:
    """S10: also when it has been shared, for the count beside its author's name went up as it was written."""
    first, host = room.organiser(), room.host()
    room.start("silent")
    bikes = room.measure(host, "Sykler")
    room.do(host, "set_field", measure=bikes, field="next_step", value="Spør Kari")
    drafted = acts(room, first)[:2]
    assert [(act["act"], act["facts"], act["undo"]) for act in drafted] == [("draft", {}, None)] * 2
    room.do(host, "share_drafts")
    assert acts(room, first)[2]["facts"] == {}


def test_a_long_log_is_read_bit_by_bit(room: Room) -> None:
    first = room.organiser()
    for number in range(60):
        room.do(first, "freeze_screen", frozen=number % 2 == 0)
    page = api(room, first, "GET", "log").json()
    assert (len(page["acts"]), page["more"]) == (50, True)
    rest = api(room, first, "GET", "log", params={"before": page["acts"][-1]["seq"]}).json()
    assert rest["more"] is False
    seqs = [act["seq"] for act in page["acts"] + rest["acts"]]
    assert seqs == sorted(set(seqs), reverse=True)
    assert len([act for act in page["acts"] + rest["acts"] if act["act"] == "screen_frozen"]) == 60


@pytest.mark.parametrize("before", ["-1", "x", "9" * 40])
def test_a_strange_place_in_the_log_is_no_trouble(room: Room, before: str) -> None:
    assert api(room, room.organiser(), "GET", "log", params={"before": before}).status_code == 200
