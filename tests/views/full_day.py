"""A day with one of everything, and everything that could leak."""

from dataclasses import replace

from facilitator.domain.assessment import MeasureClaimed, MeasureScored, RatingsTold
from facilitator.domain.ballots import Ballots
from facilitator.domain.checklists import RequirementAnswered
from facilitator.domain.commitments import CommitmentMade
from facilitator.domain.conflicts import CoBenefitAdded, ConflictFlagged
from facilitator.domain.counting import count_rounds
from facilitator.domain.dates import DatePlanned
from facilitator.domain.field_values import FieldSet
from facilitator.domain.fund import Counted, FundSet
from facilitator.domain.kernel import (
    ChecklistId,
    CoBenefitId,
    CommitmentId,
    ConflictId,
    MessageId,
    PhaseId,
    PollId,
    RequirementId,
)
from facilitator.domain.messages import MessageSent, Recipients
from facilitator.domain.network import Network
from facilitator.domain.person import Person
from facilitator.domain.phases import PhaseStarted
from facilitator.domain.plenary import SpotlightTurned
from facilitator.domain.polls import FeedbackAnswered, PollAnswered
from facilitator.domain.programme import Checklist, Requirement, Visibility, Votes
from facilitator.domain.things import Criterion, Met, Rating
from facilitator.domain.thumb import Thumb
from facilitator.domain.thumbs import ThumbSet
from facilitator.domain.unattended import Due
from facilitator.domain.votes import RevealVotes, VotesRevealed
from facilitator.views.audience import ClockSeen, Room
from tests.support.programme import PROGRAMME, phase, text
from tests.support.workshop import (
    HOST_1,
    INES,
    KARI,
    NINE,
    OLA,
    ORGANISER,
    PER,
    Day,
    ballot_of,
    comment_hidden,
    commented,
    joined,
    measure,
    merged,
    minute,
    offered,
    posted,
    voted,
    withdrawn,
)

EARLIER_VOTES, ROUND_OF_VOTES, OUTCOME = map(PhaseId, ("earlier_votes", "round_of_votes", "outcome"))
FUND, CUTS = ChecklistId("fund"), RequirementId("cuts")
ONE_PHASE_EACH = replace(
    PROGRAMME,
    rooms=2,
    checklists=(Checklist(FUND, text("The fund"), (Requirement(CUTS, text("It cuts")),), "2025-02-15", "klimafond"),),
    phases=(
        phase(EARLIER_VOTES, votes=Votes.OPEN_HIDDEN),
        phase(ROUND_OF_VOTES, votes=Votes.OPEN_HIDDEN),
        *(phase(visibility, sees=visibility) for visibility in Visibility),
        phase(OUTCOME, votes=Votes.REVEALED),
    ),
)


def room() -> Room:
    people = {
        KARI.participant: Person("Lærer", "Oppvekst", "Skole"),
        OLA.participant: Person("Sjåfør", "Oppvekst", "Skole"),
        INES.participant: Person("Byggesaksbehandler", "Teknisk", "Bygg"),
        PER.participant: Person("Vaktmester", "Teknisk", "Veg"),
    }
    ballots = Ballots(people, lambda scope, person: ballot_of(person))
    network = Network("Gjest", "sol og vind", NINE)
    clock = ClockSeen(stepped_s=-120, at_start=False, ahead_s=-120, told_s=0)
    closing = Due(NINE + 72 * 60 * minute, NINE + 72 * 60 * minute, few=True)
    connected = frozenset({KARI.participant})
    return Room(people, ballots, connected=connected, network=network, clock=clock, closing=closing)


def full_day(visibility: Visibility, *, revealed: bool = False) -> Day:
    """Returns the day in the phase with this visibility."""
    day = Day(ONE_PHASE_EACH)
    day.given(
        joined(KARI, table=1), joined(OLA, table=2), joined(INES, table=3), joined(PER, table=1, without_phone=True)
    )
    day.given(
        posted("bikes", by=KARI, table=1),
        posted("bus", by=OLA, table=2),
        posted("tram", by=INES, table=3),
        posted("solar", by=OLA, table=2),
        posted("boat", by=OLA, table=2),
        withdrawn("boat"),
        FieldSet(measure("bus"), "lead_unit", "Skole"),
        FieldSet(measure("tram"), "partner_units", ("Barnehage", "Veg")),
        FundSet(1_000_000, Counted.ONCE),
        DatePlanned("2024-01-16"),
    )
    day.in_phase(EARLIER_VOTES).given(voted(KARI, "bus", phase=EARLIER_VOTES), voted(OLA, "tram", phase=EARLIER_VOTES))
    day.given(*count_rounds(day.workshop, None), VotesRevealed(NINE, counted=True))
    day.in_phase(ROUND_OF_VOTES).given(
        voted(KARI, "bikes", phase=ROUND_OF_VOTES),
        voted(OLA, "tram", "solar", phase=ROUND_OF_VOTES),
        voted(PER, "solar", phase=ROUND_OF_VOTES),
    )
    day.given(PhaseStarted(PhaseId(visibility), NINE, finalists=(measure("solar"), measure("bus"))))
    if revealed:
        day.when(ORGANISER, RevealVotes(few=True)).then_accepted()
    day.given(
        SpotlightTurned(measure("solar"), 3),
        merged("solar", into="tram"),
        posted("draft", by=KARI, private=True),
        posted("dictated", by=PER, entered_by=HOST_1, private=True),
        posted("regretted", by=KARI, private=True),
        withdrawn("regretted"),
        FieldSet(measure("regretted"), "next_step", "Regretted step"),
        commented("on-bikes", on="bikes", by=INES),
        commented("on-solar", on="solar", by=OLA),
        commented("on-draft", on="draft", by=KARI),
        commented("insult", on="bikes", by=INES, named=True),
        comment_hidden("insult"),
        offered("from-ines", to="bus", by=INES, named=True),
        offered("from-kari", to="solar", by=KARI),
        ConflictFlagged(
            ConflictId("parking"),
            measure("bikes"),
            OLA.id,
            "Less parking",
            NINE,
            False,
            "Access",
            "Neighbours",
            "Two bays",
        ),
        CoBenefitAdded(CoBenefitId("health"), measure("bikes"), KARI.id, "More health", NINE),
        CoBenefitAdded(CoBenefitId("of-draft"), measure("draft"), KARI.id, "Secret gain", NINE, False, "Secret goal"),
        MeasureClaimed(measure("bikes"), 2),
        MeasureScored(measure("bikes"), OLA.ballot, Criterion.EFFECT, 3),
        MeasureScored(measure("bikes"), PER.ballot, Criterion.EFFECT, 4),
        RatingsTold({measure("bikes"): {"effect": Rating(3.5, 6, 0.5)}}),
        *(ThumbSet(measure("bikes"), ballot_of(f"guest-{number}"), Thumb.UP) for number in range(4)),
        *(ThumbSet(measure("bikes"), who.ballot, Thumb.DOWN) for who in (KARI, OLA)),
        *(ThumbSet(measure("tram"), who.ballot, Thumb.UNCLEAR) for who in (KARI, INES)),
        *(ThumbSet(measure("draft"), ballot_of(f"guest-{number}"), Thumb.UP) for number in range(6)),
        CommitmentMade(CommitmentId("of-skole"), measure("bus"), OLA.id, "Skole", "We drive it", NINE),
        CommitmentMade(CommitmentId("of-bygg"), measure("bikes"), INES.id, "Bygg", "We build it", NINE),
        RequirementAnswered(measure("bikes"), FUND, CUTS, Met.NOT_YET),
        PollAnswered(PollId("mood"), KARI.participant, "good"),
        FeedbackAnswered(KARI.ballot, "useful", 2, "Too long a day"),
        *(FeedbackAnswered(ballot_of(f"guest-{number}"), "useful", 5, "Fine") for number in range(5)),
        MessageSent(MessageId("to-all"), Recipients.ALL, None, "Lunch is served", NINE),
        MessageSent(MessageId("to-hosts"), Recipients.HOSTS, None, "Two minutes left", NINE),
        MessageSent(MessageId("to-table-2"), Recipients.TABLE, 2, "Please move to the window", NINE),
    )
    return day
