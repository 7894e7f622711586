"""What all that is said about a measure has in common: comments, offers, conflicts, co-benefits and commitments."""

from dataclasses import fields, replace
from typing import Any

import pytest

from facilitator.domain.comments import PostComment
from facilitator.domain.commitments import CommitTo
from facilitator.domain.conflicts import AddCoBenefit, FlagConflict
from facilitator.domain.kernel import CoBenefitId, CommentId, CommitmentId, ConflictId, OfferId
from facilitator.domain.offers import MakeOffer
from tests.support.workshop import HOST_1, OLA, Day, joined, measure, participant, posted, withdrawn

bikes = measure("bikes")
comment, offer = PostComment(CommentId("x"), bikes, "Good"), MakeOffer(OfferId("x"), bikes, "Good")
conflict, benefit = FlagConflict(ConflictId("x"), bikes, "Good"), AddCoBenefit(CoBenefitId("x"), bikes, "Good")
commitment = CommitTo(CommitmentId("x"), bikes, "Good")


@pytest.mark.parametrize(
    ("said", "most"), [(comment, 600), *((said, 280) for said in (offer, conflict, benefit, commitment))]
)
def test_it_says_something_in_so_many_characters(day: Day, said: Any, most: int) -> None:
    day.given(joined(OLA), posted("bikes"))
    day.when(OLA, replace(said, text="\n ")).then_refused("empty", field="text")
    day.when(OLA, replace(said, text="c" * (most + 1))).then_refused(
        "too_long", field="text", max=most, length=most + 1
    )
    day.when(OLA, replace(said, text="c" * most)).then_accepted()


@pytest.mark.parametrize("said", [comment, offer, conflict, benefit, commitment])
def test_it_is_said_once_and_about_a_measure_that_is_there(day: Day, said: Any) -> None:
    day.given(joined(OLA), posted("bikes"))
    day.when(OLA, replace(said, measure=measure("bus"))).then_refused("unknown_measure")
    day.when(OLA, said).then_accepted()
    day.when(OLA, replace(said, text="Another")).then_refused("id_taken")
    day.given(withdrawn("bikes"))
    day.when(OLA, replace(said, **{fields(said)[0].name: "y"})).then_refused("measure_withdrawn")


@pytest.mark.parametrize("said", [offer, commitment])
def test_who_speaks_for_no_unit_says_nothing_in_its_name(day: Day, said: Any) -> None:
    nils = participant("nils", area="Teknisk")
    day.given(joined(nils), posted("bikes"))
    day.when(nils, said).then_refused("no_unit")
    day.when(HOST_1, said).then_refused("not_allowed")
