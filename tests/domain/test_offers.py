"""Collaboration offers and needs, made in the name of one's own unit."""

from facilitator.domain.kernel import OfferId
from facilitator.domain.offers import MakeOffer, OfferMade, OfferWithdrawn, WithdrawOffer
from facilitator.domain.things import Resource, Stance
from tests.support.workshop import HOST_1, KARI, OLA, Day, joined, measure, offered, participant, posted, withdrawn

bikes, o1 = measure("bikes"), OfferId("o1")


def test_a_participant_offers_for_their_own_unit(day: Day) -> None:
    day.given(joined(OLA), posted("bikes"))
    day.when(OLA, MakeOffer(o1, bikes, "Two people", Stance.NEED, Resource.PEOPLE, named=True)).then(
        OfferMade(o1, bikes, OLA.id, "Veg", "Teknisk", Stance.NEED, Resource.PEOPLE, "Two people", day.now, named=True)
    )


def test_an_offer_may_leave_open_what_it_is(day: Day) -> None:
    day.given(joined(OLA), posted("bikes")).when(OLA, MakeOffer(o1, bikes, "Us too")).then_accepted()
    made = day.workshop.offers[o1]
    assert (made.stance, made.resource, made.named) == (Stance.OFFER, None, False)


def test_who_has_no_unit_offers_nothing(day: Day) -> None:
    nils = participant("nils", area="Teknisk")
    day.given(joined(nils), posted("bikes")).when(nils, MakeOffer(o1, bikes, "Me")).then_refused("no_unit")


def test_a_host_offers_nothing(day: Day) -> None:
    day.given(posted("bikes")).when(HOST_1, MakeOffer(o1, bikes, "Us")).then_refused("not_allowed")


def test_an_offer_says_something_in_280_characters(day: Day) -> None:
    day.given(joined(OLA), posted("bikes"))
    day.when(OLA, MakeOffer(o1, bikes, "")).then_refused("empty", field="text")
    day.when(OLA, MakeOffer(o1, bikes, "o" * 281)).then_refused("too_long", field="text", max=280, length=281)
    day.when(OLA, MakeOffer(o1, bikes, "o" * 280)).then_accepted()


def test_an_offer_id_is_used_once(day: Day) -> None:
    day.given(joined(OLA), posted("bikes"), offered("o1", to="bikes"))
    day.when(OLA, MakeOffer(o1, bikes, "Again")).then_refused("id_taken")


def test_an_offer_is_made_to_a_measure_that_is_there(day: Day) -> None:
    day.given(joined(OLA), posted("bikes"))
    day.when(OLA, MakeOffer(o1, measure("bus"), "Us")).then_refused("unknown_measure")
    day.given(withdrawn("bikes")).when(OLA, MakeOffer(o1, bikes, "Us")).then_refused("measure_withdrawn")


def test_an_offer_is_withdrawn_by_its_author_alone(day: Day) -> None:
    day.given(joined(OLA, KARI), posted("bikes"), offered("o1", to="bikes", by=OLA))
    day.when(KARI, WithdrawOffer(o1)).then_refused("not_yours")
    day.when(OLA, WithdrawOffer(o1)).then(OfferWithdrawn(o1))
    assert day.workshop.offers == {}
    day.when(OLA, WithdrawOffer(o1)).then_refused("unknown_offer")
