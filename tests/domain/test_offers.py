"""Collaboration offers and needs, made in the name of one's own unit."""

from facilitator.domain.kernel import OfferId
from facilitator.domain.offers import MakeOffer, OfferMade, OfferWithdrawn, WithdrawOffer
from facilitator.domain.things import Resource, Stance
from tests.support.workshop import KARI, OLA, Day, joined, measure, offered, posted

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


def test_an_offer_is_withdrawn_by_its_author_alone(day: Day) -> None:
    day.given(joined(OLA, KARI), posted("bikes"), offered("o1", to="bikes", by=OLA))
    day.when(KARI, WithdrawOffer(o1)).then_refused("not_yours")
    day.when(OLA, WithdrawOffer(o1)).then(OfferWithdrawn(o1))
    assert day.workshop.offers == {}
    day.when(OLA, WithdrawOffer(o1)).then_refused("unknown_offer")
