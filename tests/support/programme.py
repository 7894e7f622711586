"""A small programme with every kind of phase."""

from typing import Any

from facilitator.domain.kernel import PhaseId, PollId
from facilitator.domain.programme import (
    Activity,
    Area,
    Clock,
    Ideas,
    Option,
    Phase,
    Poll,
    Programme,
    Question,
    Visibility,
    Votes,
)
from facilitator.domain.text import Text


def text(word: str) -> Text:
    return Text(nb=f"{word} på norsk", en=f"{word} in English")


def phase(
    phase_id: str,
    activity: Activity = Activity.WORK,
    *,
    minutes: int = 10,
    sees: Visibility = Visibility.NONE,
    **options: Any,
) -> Phase:
    """`options` are those of `Phase`."""
    question, tip = text(f"{phase_id}?"), text(f"{phase_id}!")
    return Phase(PhaseId(phase_id), text(phase_id), question, activity, minutes, visibility=sees, tip=tip, **options)


LOBBY, DRAFTS, ROUND, TOUR, GALLERY, VOTE, PAUSE, REVEAL, DEEPEN, PLENARY, COMMIT = map(
    PhaseId,
    ("lobby", "drafts", "round", "tour", "gallery", "vote", "pause", "reveal", "deepen", "plenary", "commit"),
)

PROGRAMME = Programme(
    name="small",
    title=text("Small day"),
    start="09:00",
    tables=3,
    phases=(
        phase(LOBBY, Activity.JOIN),
        phase(DRAFTS, ideas=Ideas.OPEN_PRIVATE, sees=Visibility.OWN),
        phase(ROUND, ideas=Ideas.OPEN, sees=Visibility.TABLE),
        phase(TOUR, ideas=Ideas.OPEN, sees=Visibility.VISITED_TABLE, table_moves=True),
        phase(GALLERY, ideas=Ideas.OPEN, sees=Visibility.ALL_RANDOM_ORDER),
        phase(
            VOTE, Activity.VOTE, sees=Visibility.ALL_RANDOM_ORDER, votes=Votes.OPEN_HIDDEN, clock=Clock.HARD, minutes=5
        ),
        phase(PAUSE, Activity.BREAK),
        phase(REVEAL, Activity.TALK, sees=Visibility.ALL, votes=Votes.REVEALED),
        phase(DEEPEN, sees=Visibility.CLAIMED_CARDS),
        phase(PLENARY, Activity.TALK, sees=Visibility.SPOTLIGHT),
        phase(COMMIT, sees=Visibility.OWN_UNIT),
    ),
    areas=(Area("Oppvekst", ("Skole", "Barnehage")), Area("Teknisk", ("Veg", "Bygg"))),
    votes_each=3,
    claims_per_table=2,
    polls=(Poll(PollId("mood"), text("How are you?"), (Option("good", text("Good")), Option("bad", text("Bad")))),),
    feedback=(Question("useful", text("Was it useful?")),),
    choices={"theme": ("transport", "energi"), "funding": ("klimafond",)},
)

ROOM_VOTE, FINAL_GALLERY, FINAL_VOTE, AFTER = map(PhaseId, ("room_vote", "final_gallery", "final_vote", "after"))

TWO_ROOMS = Programme(
    name="rooms",
    title=text("Two rooms"),
    start="23:50",
    tables=4,
    phases=(
        phase(LOBBY, Activity.JOIN, minutes=15),
        phase(ROOM_VOTE, Activity.VOTE, sees=Visibility.ROOM_SAMPLE, votes=Votes.OPEN_HIDDEN, sample=2),
        phase(FINAL_GALLERY, sees=Visibility.FINALISTS_RANDOM_ORDER),
        phase(FINAL_VOTE, Activity.VOTE, sees=Visibility.FINALISTS_SAMPLE, votes=Votes.OPEN_HIDDEN, sample=2),
        phase(AFTER, Activity.TALK),
    ),
    rooms=2,
    votes_each=2,
    finalists_per_room=1,
)
"""Tables 1 and 2 are in the first room, 3 and 4 in the second."""
