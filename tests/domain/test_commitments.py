"""Commitments: what a unit takes on after the day."""

from facilitator.domain.commitments import CommitmentMade, CommitmentWithdrawn, CommitTo, WithdrawCommitment
from facilitator.domain.kernel import CommitmentId
from tests.support.workshop import HOST_1, KARI, NINE, OLA, Day, joined, measure, participant, posted, withdrawn

bikes, k1 = measure("bikes"), CommitmentId("k1")
made = CommitmentMade(k1, bikes, OLA.id, "Veg", "We build it", NINE)


def test_a_participant_commits_their_own_unit(day: Day) -> None:
    day.given(joined(OLA), posted("bikes")).later(60)
    day.when(OLA, CommitTo(k1, bikes, "We build it"), age_s=60).then(made)
    assert day.workshop.commitments[k1].unit == "Veg"


def test_who_has_no_unit_commits_nobody(day: Day) -> None:
    nils = participant("nils", area="Teknisk")
    day.given(joined(nils), posted("bikes")).when(nils, CommitTo(k1, bikes, "We build it")).then_refused("no_unit")


def test_a_host_commits_nobody(day: Day) -> None:
    day.given(posted("bikes")).when(HOST_1, CommitTo(k1, bikes, "We build it")).then_refused("not_allowed")


def test_a_commitment_says_something_in_280_characters(day: Day) -> None:
    day.given(joined(OLA), posted("bikes"))
    day.when(OLA, CommitTo(k1, bikes, "")).then_refused("empty", field="text")
    day.when(OLA, CommitTo(k1, bikes, "c" * 281)).then_refused("too_long", field="text", max=280, length=281)


def test_a_commitment_id_is_used_once(day: Day) -> None:
    day.given(joined(OLA), posted("bikes"), made)
    day.when(OLA, CommitTo(k1, bikes, "We build it")).then_refused("id_taken")


def test_a_unit_commits_to_a_measure_that_is_there(day: Day) -> None:
    day.given(joined(OLA), posted("bikes"))
    day.when(OLA, CommitTo(k1, measure("bus"), "We")).then_refused("unknown_measure")
    day.given(withdrawn("bikes")).when(OLA, CommitTo(k1, bikes, "We")).then_refused("measure_withdrawn")


def test_a_commitment_is_withdrawn_by_its_author_alone(day: Day) -> None:
    day.given(joined(KARI, OLA), posted("bikes"), made)
    day.when(KARI, WithdrawCommitment(k1)).then_refused("not_yours")
    day.when(OLA, WithdrawCommitment(k1)).then(CommitmentWithdrawn(k1))
    assert day.workshop.commitments == {}
    day.when(OLA, WithdrawCommitment(k1)).then_refused("unknown_commitment")
