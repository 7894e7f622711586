"""Commitments: what a unit takes on after the day."""

from facilitator.domain.commitments import CommitmentMade, CommitmentWithdrawn, CommitTo, WithdrawCommitment
from facilitator.domain.kernel import CommitmentId
from tests.support.workshop import KARI, NINE, OLA, Day, joined, measure, posted

bikes, k1 = measure("bikes"), CommitmentId("k1")
made = CommitmentMade(k1, bikes, OLA.id, "Veg", "We build it", NINE)


def test_a_participant_commits_their_own_unit(day: Day) -> None:
    day.given(joined(OLA), posted("bikes")).later(60)
    day.when(OLA, CommitTo(k1, bikes, "We build it"), age_s=60).then(made)
    assert day.workshop.commitments[k1].unit == "Veg"


def test_a_commitment_is_withdrawn_by_its_author_alone(day: Day) -> None:
    day.given(joined(KARI, OLA), posted("bikes"), made)
    day.when(KARI, WithdrawCommitment(k1)).then_refused("not_yours")
    day.when(OLA, WithdrawCommitment(k1)).then(CommitmentWithdrawn(k1))
    assert day.workshop.commitments == {}
    day.when(OLA, WithdrawCommitment(k1)).then_refused("unknown_commitment")
